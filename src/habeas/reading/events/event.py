"""A drafted event, and what may fill a frame's slot."""

from dataclasses import dataclass, field

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import PLACES, Phrase
from ..words.patterns import Item

HUMAN = frozenset(("person", "people", "name", "pronoun", "officer"))
_AT = ("at", "in", "to", "from", "near", "outside", "into", "inside", "before", "through", "on", "by", "of")
_BESIDE = ("at", "near", "outside", "inside", "before")
_WITHIN = ("in", "at", "near", "on", "outside", "of")
_ASKED = frozenset(("request", "application", "bid", "plea", "motion", "petition"))
_RANK = {"prison": 0, "station": 1, "court": 2, "place": 3}


@dataclass(slots=True, eq=False)
class Event:
    """A drafted event: which frame, to whom, and the phrases around it.

    `blocked` says why it is no claim; `alone` marks a noun that is a sentence without a verb ("A hearing in Bago.");
    `main` is the clause behind a noun told by its distance ("Two days after his arrest, A was charged").
    """

    kind: Kind
    rule: str
    outcome: str
    start: int
    end: int
    clause: Clause | None
    sentence: int
    title: bool
    who: list[Phrase] = field(default_factory=list)
    by: Phrase | None = None
    at: Phrase | None = None
    to: Phrase | None = None
    what: Phrase | None = None
    dates: list[Phrase] = field(default_factory=list)
    due: list[Phrase] = field(default_factory=list)
    shift: Phrase | None = None
    main: Clause | None = None
    measures: list[Phrase] = field(default_factory=list)
    offence: tuple[int, int] | None = None
    subject: str = "required"
    ongoing: bool = False
    over: bool = False
    anchored: bool = False
    planned: bool = False
    noun: bool = False
    alone: bool = False
    date_field: str = "when"
    blocked: str = ""


def fits(phrase: Phrase | None, item: Item) -> bool:
    """Whether a phrase can fill what a pattern asks for."""
    if phrase is None:
        return False
    if item.words:
        last = () if " " in phrase.head else phrase.nouns[-1:]  # "house arrest" is no arrest
        head = {phrase.head, phrase.word, *last, phrase.label.lower()}
        head.update((phrase.head.removesuffix("s"), phrase.head.replace(" ", "-")))
        if phrase.of is not None and not phrase.nouns:
            head |= {phrase.of.head, phrase.of.head + "s"}  # "two of the three charges"
        if phrase.nouns[:1] == ("bail",) and phrase.head in _ASKED:
            head.add("bail")  # "rejected a bail application"
        if phrase.sort == "place":
            head.update(phrase.entity.lower().split())  # "blocked National Road 4"
        return bool(item.words & head) or bool(phrase.sort == "custody" and "custody" in item.words)
    if item.role == "who":
        if item.of == "police" or phrase.head in ("it", "its"):
            return False
        return phrase.sort in HUMAN or bool(phrase.members and phrase.members[0].sort in HUMAN)
    if item.role == "offence":
        described = phrase.indefinite or phrase.owner or phrase.head.endswith("ed")  # "a farce", "trumped up"
        return phrase.kind == "NP" and phrase.sort == "thing" and not described
    if item.role == "money":
        return phrase.kind == "MONEY"
    if item.role == "term":
        return phrase.kind == "TERM" or bool(phrase.term and phrase.kind == "NP")
    if item.of:
        if item.of == "station" and phrase.owner is not None and phrase.head == "post":
            return False  # "left her post"
        if item.of == "prison" and phrase.sort == "custody":
            return phrase.head in ("prison", "jail")
        if item.of == "place" and item.role == "by":
            return phrase.sort == "place" and bool(phrase.entity) and not phrase.nouns  # a country, no factory
        return (
            item.of in (phrase.sort, phrase.head)
            or item.of in phrase.classes
            or (item.of == "court" and phrase.presides)
        )
    if item.role == "by":
        initials = phrase.entity.isupper() and not phrase.nouns
        return phrase.authority or initials or phrase.sort in ("person", "name", "people", "pronoun")
    if item.role == "to":
        return phrase.authority or phrase.sort == "place" or phrase.head in ("it", "them")
    if item.role == "at":
        return phrase.sort in PLACES or phrase.sort == "custody"
    return True


def place(prepositions: list[tuple[str, Phrase]]) -> Phrase | None:
    """The most particular place among prepositional phrases (prison, station, court, then any other), with the places
    that say where it is: "a shop near the market in Kampot".
    """
    prepositions = [_before_what(*pair) for pair in prepositions]
    options = []
    for position, (word, phrase) in enumerate(prepositions):
        before = prepositions[position - 1] if position else None
        attached = before is not None and _adjoin(before[1], word, phrase)
        rank = _rank(word, phrase)
        if attached and before is not None and (_bench(*before) or (word == "from" and before[1].sort not in PLACES)):
            continue  # "by a court in Phnom Penh", "on a warrant from the Municipal Court"
        if attached and before is not None and before[0] == "after" and before[1].kind == "TERM" and word in _WITHIN:
            continue  # "placed under house arrest after 40 days in Evin prison"
        if rank is not None and word not in ("by", "of"):
            options.append((rank, position, phrase))
    if not options:
        return None
    _, position, found = min(options, key=lambda option: option[:2])
    end = found
    for word, phrase in prepositions[position + 1 :]:
        seat = phrase.sort in ("police", "authority") and bool(phrase.entity)
        if word not in _WITHIN or not (phrase.sort in PLACES or seat) or not _adjoin(end, word, phrase):
            break
        if found.sort == "prison" and phrase.sort == "court" and found.entity == found.entity.lower():
            return phrase  # "sentenced to 18 years in prison in a court of Minsk"
        end = phrase
    if end is not found:
        found = found.twin()
        found.end, found.of, found.members = end.end, None, []
    return found


def _before_what(word: str, phrase: Phrase) -> tuple[str, Phrase]:
    """ "In front of the ministry" is before it."""
    front = word in ("in", "at") and phrase.head == "front"
    return ("outside", phrase.of) if front and phrase.of is not None else (word, phrase)


def _bench(word: str, phrase: Phrase) -> bool:
    """Whether a prepositional phrase is "by a court" or "by a judge", whose place is not that of what they order."""
    return word == "by" and (phrase.sort in ("court", "officer") or "officer" in phrase.classes)


def _rank(word: str, phrase: Phrase) -> int | None:
    """How particular a place is, the lower the more; None where a phrase is no place."""
    parts = word.split()
    if not any(part in _AT for part in parts):
        return None
    if phrase.sort in _RANK:
        return 2 * _RANK[phrase.sort] + (parts == ["near"])
    # People gather, and are taken, at the seats of authorities.
    seat = phrase.sort in ("authority", "organisation", "party") and any(part in _BESIDE for part in parts)
    seat = seat or (phrase.sort == "police" and parts == ["at"])  # "held at the provincial gendarmerie"
    return 2 * _RANK["place"] if seat and (phrase.entity or phrase.definite) else None


def _adjoin(before: Phrase, word: str, phrase: Phrase) -> bool:
    """Whether only its preposition stands between a phrase and the one before it."""
    return 0 < phrase.start - before.end <= len(word) + 2

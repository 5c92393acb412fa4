"""A drafted event, and what may fill a frame's slot."""

from dataclasses import dataclass, field

from habeas.claims import Kind

from .clause import Clause
from .patterns import Item
from .phrases import PLACES, Phrase

HUMAN = frozenset(("person", "people", "name", "pronoun", "officer"))
_AT = ("at", "in", "to", "from", "near", "outside", "into", "inside", "before", "on", "by", "of")
_RANK = {"prison": 0, "station": 1, "court": 2, "place": 3}


@dataclass(slots=True, eq=False)
class Event:
    """A drafted event: which frame, to whom, and the phrases around it; `blocked` says why it is no claim."""

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
    measures: list[Phrase] = field(default_factory=list)
    offence: tuple[int, int] | None = None
    subject: str = "required"
    ongoing: bool = False
    anchored: bool = False
    planned: bool = False
    noun: bool = False
    date_field: str = "when"
    blocked: str = ""


def fits(phrase: Phrase | None, item: Item) -> bool:
    """Whether a phrase can fill what a pattern asks for."""
    if phrase is None:
        return False
    if item.words:
        head = {phrase.head, phrase.word, *phrase.nouns[-1:], phrase.label.lower()}
        head.add(phrase.head.removesuffix("s"))
        return bool(item.words & head) or bool(phrase.sort == "custody" and "custody" in item.words)
    if item.role == "who":
        if item.of == "police":
            return False
        return phrase.sort in HUMAN or bool(phrase.members and phrase.members[0].sort in HUMAN)
    if item.role == "offence":
        described = phrase.indefinite or phrase.owner or phrase.head.endswith("ed")  # "a farce", "trumped up"
        return phrase.kind == "NP" and phrase.sort == "thing" and not described
    if item.role == "term":
        return phrase.kind == "TERM" or bool(phrase.term and phrase.kind == "NP")
    if item.of:
        if item.of == "prison" and phrase.sort == "custody":
            return phrase.head in ("prison", "jail")
        return (
            phrase.sort == item.of or item.of in phrase.classes or (item.of == "court" and "officer" in phrase.classes)
        )
    if item.role == "by":
        return phrase.authority or phrase.sort in ("person", "name", "people", "pronoun")
    if item.role == "to":
        return phrase.authority or phrase.sort == "place"
    if item.role == "at":
        return phrase.sort in PLACES or phrase.sort == "custody"
    return True


def place(prepositions: list[tuple[str, Phrase]]) -> Phrase | None:
    """The most particular place among prepositional phrases: prison, station, court, then any other."""
    options = [
        (_RANK[phrase.sort], position, phrase)
        for position, (word, phrase) in enumerate(prepositions)
        if phrase.sort in _RANK and any(part in _AT for part in word.split()) and word not in ("by", "of")
    ]
    return min(options, key=lambda option: option[:2])[2] if options else None

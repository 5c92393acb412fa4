"""What "of" joins: "five of the 11", "members of the party and its youth wing", "the arrest of A and B"."""

from .lists import list_at
from .phrases import HUMAN, PLACES, Phrase

_BODIES = frozenset(("organisation", "party"))
_PARTS = frozenset(("wing", "section", "block", "unit", "ward", "gate", "yard", "compound", "branch", "building"))
_SITTING = frozenset(("session", "sitting", "panel", "bench", "collegium", "judges"))
"""What of a court does what the court does."""
_STARTS = frozenset(("start", "opening", "beginning", "commencement", "resumption"))
_HEARD = frozenset(("trial", "hearing", "case", "proceedings", "retrial"))
_ROLES = frozenset(("people", "officer"))
_COUNTING = frozenset(
    (
        "group", "crowd", "number", "total", "pair", "trio", "couple", "handful", "majority", "most", "member", "part",
        "hundreds", "thousands", "dozens", "scores", "tens", "hundred", "thousand", "dozen", "score",
    )
)  # fmt: skip
_SOMEBODYS = frozenset(("supporter", "follower", "relative", "ally", "friend", "lawyer", "associate", "fan"))
"""Who are told by whose they are: "supporters of A and B"."""
_FIELDS = frozenset(("conscience", "parliament", "mission", "staff", "state", "operations", "finance", "justice"))
"""Of what one is a prisoner, a member or the head, before one's name: "prisoner of conscience A"."""
_CHILDREN = frozenset(("son", "daughter", "child"))
_COURTS_OF = frozenset(("appeal", "appeals", "law", "cassation", "justice", "instance", "audit", "inquiry", "judges"))
_TELLING_WHAT = frozenset(("accuse", "convict", "acquit", "clear", "absolve", "suspect"))
"""Verbs that say of what: the "of" behind their object is not that of its noun."""


def with_whose(phrases: list[Phrase]) -> list[Phrase]:
    """Attach "of X" to the noun phrase before it: "five of the 11", "members of the party", "the arrest of A and B"."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        index += 1
        attaches = (
            phrase.kind == "NP"
            and len(result) >= 2
            and result[-1].kind == "P"
            and result[-1].word == "of"
            and result[-2].kind == "NP"
            and not (result[-2].name and not _presiding(result[-2], phrase))
            and result[-2].sort != "pronoun"
            and not _predicative(result[-2])
            and not (result[-2].sort == "place" and result[-2].entity and phrase.sort == "thing" and not phrase.entity)
            and not _of_what(result, phrase)
            and not _of_an_offence(result[-2], phrase)
        )
        if not attaches:
            if not _of_both(result, phrase):
                result.append(phrase)
            continue
        whose = result[-2].sort not in HUMAN or result[-2].head in _SOMEBODYS
        if phrase.sort in HUMAN and whose and result[-2].nouns:
            phrase, index = list_at(phrases, index - 1)
        elif phrase.sort == "person" and result[-2].head in _CHILDREN and (both := _parents(phrases, index - 1)):
            phrase, index = both
        elif phrase.sort in _BODIES and result[-2].people:
            phrase, index = _bodies(phrases, index - 1)
        result.pop()
        if phrase.sort == "court" and result[-1].head in _SITTING:
            result[-1] = phrase  # "a session of the court has sentenced": the court has
            continue
        if phrase.head in _HEARD and _STARTS & {*result[-1].nouns[-1:], result[-1].head, result[-1].label.lower()}:
            phrase.start = result.pop().start  # "the opening of the trial was put off": the trial was
            result.append(phrase)
            continue
        field = phrase.nouns[0] if phrase.name and phrase.nouns[:1] else ""
        if (field.endswith("ing") or field in _FIELDS) and result[-1].sort in _ROLES:
            phrase.start = result.pop().start  # "head of monitoring Thun Sovathy": what one heads, and one's name
            phrase.sure = True
            result.append(phrase)
            continue
        head = result[-1]
        while head.of is not None:
            head = head.of
        head.of = phrase
        top = result[-1]
        top.end = max(top.end, phrase.end)
        _take_kind(top, phrase)
    return result


def _parents(phrases: list[Phrase], index: int) -> tuple[Phrase, int] | None:
    """Both parents of "the son of A and B was": of one child, as the verb tells; None where not."""
    first, near = phrases[index], phrases[index + 1 : index + 4]
    if [one.kind for one in near] != ["CONJ", "NP", "VG"] or near[1].sort != "person" or not near[2].singular:
        return None
    members = [first, near[1]]
    return Phrase("NP", first.start, near[1].end, sort="person", plural=True, members=members), index + 3


def _bodies(phrases: list[Phrase], index: int) -> tuple[Phrase, int]:
    """The bodies that people are of, as one phrase: "members of the party and its youth wing, the League, were"."""
    first, step = phrases[index], index + 1
    while step + 1 < len(phrases) and phrases[step].kind in ("CONJ", ",") and phrases[step + 1].sort in _BODIES:
        restated = phrases[step].kind == "," and step + 2 < len(phrases) and phrases[step + 2].kind == ","
        if not (phrases[step].kind == "CONJ" or (restated and phrases[step + 1].definite)):
            break
        first.end = phrases[step + 1].end
        step += 2
    return first, step


def _predicative(phrase: Phrase) -> bool:
    """Whether a phrase is an adjective alone: "found guilty of theft"."""
    return phrase.label.lower() == "guilty"


def _presiding(officer: Phrase, court: Phrase) -> bool:
    """ "Judge A of the Minsk City Court": one authority."""
    return "officer" in officer.classes and court.sort == "court"


def _of_an_offence(court: Phrase, phrase: Phrase) -> bool:
    """ "Found guilty by a military court of disturbing a soldier": not the court's own name."""
    return court.sort == "court" and phrase.sort == "thing" and not (phrase.entity or phrase.head in _COURTS_OF)


def _of_both(result: list[Phrase], phrase: Phrase) -> bool:
    """ "The terms of A, and of B": B is taken to A, as whose the terms are."""
    if phrase.sort not in HUMAN or len(result) < 2 or result[-1].word != "of":
        return False
    if result[-1].kind != "P" or result[-2].kind != "CONJ":
        return False
    back = len(result) - 3
    while back > 0 and result[back].kind == ",":
        back -= 1
    if back >= 2 and result[back].kind == "NP" and result[back - 1].kind == ",":
        back -= 2  # "of A, a writer, and of B"
    whose = result[back].of if back >= 0 else None
    if whose is None or whose.sort not in HUMAN or result[back].sort in HUMAN:
        return False
    members = [*whose.walk(), *phrase.walk()]
    del result[back + 1 :]
    result[back].of = Phrase(
        "NP", whose.start, phrase.end, sort=whose.sort, head=phrase.head, plural=True, members=members
    )
    result[back].end = phrase.end
    return True


def _of_what(before: list[Phrase], phrase: Phrase) -> bool:
    """Whether "of X" is the verb's: "convicted six activists of theft", "acquitted A and three others of theft"."""
    if phrase.sort != "thing" or before[-2].sort not in HUMAN:
        return False
    for one in reversed(before[-12:-2]):
        if one.kind == "VG":
            return one.lemma in _TELLING_WHAT and not one.passive
        if one.kind not in ("NP", ",", "CONJ"):
            return False
    return False


def _take_kind(phrase: Phrase, of: Phrase) -> None:
    """A number of people is people: "hundreds of villagers", "two of the monks", "a group of activists"; and a wing of
    a prison is that prison.
    """
    if phrase.head in _PARTS and of.sort in PLACES and phrase.sort in ("thing", "people", "place"):
        phrase.sort = of.sort
        return
    counting = phrase.head in _COUNTING
    bare = not phrase.nouns and not phrase.name and not phrase.entity
    if bare and phrase.sort == "people" and of.sort == "thing" and of.nouns and not of.members:
        phrase.sort = "thing"  # "many of the charges"
        return
    if (counting and phrase.head != "member") or bare:
        if of.sort in ("people", "person", "pronoun", "name", "police"):
            phrase.sort = "people"
            phrase.plural = True
            if phrase.head not in ("pair", "trio", "duo"):
                phrase.head = of.head if counting or bare else phrase.head
            if counting and phrase.count in (None, 1):
                phrase.count = of.count
        elif bare and phrase.count is not None and of.sort in ("thing",):
            phrase.sort = "thing"

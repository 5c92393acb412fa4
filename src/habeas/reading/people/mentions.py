"""What a text speaks of, each at its place with what it stands for: persons, sets, dates, institutions, laws."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from habeas.claims import UNKNOWN, When

from ..dates.reckoning import Anchor
from ..document.publication import Publication
from ..grammar.phrases import Phrase
from .cast import Cast
from .party import NOBODY, Subjects, all_parts

SORTS = {
    "person": "person",
    "name": "person",
    "people": "people",
    "pronoun": "pronoun",
    "officer": "officer",
    "court": "court",
    "prison": "prison",
    "station": "station",
    "police": "police",
    "authority": "authority",
    "party": "party",
    "organisation": "organisation",
    "place": "place",
}
"""Of noun phrases: what they stand for, by the heading it is shown under."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for something: `sort` says what (person, people, court, date, law ...), `means` for which one.

    `means` is "" where the words say all there is: a name in full, a place.
    """

    sort: str
    start: int
    end: int
    means: str = ""


def mentions(
    sentences: Iterable[list[Phrase]], cast: Cast, dates: Mapping[int, When], cut: Publication
) -> list[Mention]:
    """The mentions of a text's phrases, in order. `dates` are those that an event took, by their offset."""
    found: dict[tuple[int, int], Mention] = {}
    for part in (part for phrases in sentences for phrase in phrases for part in all_parts(phrase)):
        if mention := _mention(part, cast, dates, cut):
            found.setdefault((mention.start, mention.end), mention)
    result: list[Mention] = []
    for mention in sorted(found.values(), key=lambda one: (one.start, -one.end)):
        if not result or mention.start >= result[-1].end:
            result.append(mention)
    return result


def _mention(phrase: Phrase, cast: Cast, dates: Mapping[int, When], cut: Publication) -> Mention | None:
    words = cut.text[phrase.start : phrase.end]
    if phrase.kind == "DATE" and phrase.date is not None:
        when = dates.get(phrase.start, phrase.date.on(Anchor(cut.published)) if cut.published else UNKNOWN)
        return Mention("date", phrase.start, phrase.end, when.text)
    if phrase.kind == "LAW":
        articles = ", ".join(f"{one.article} {one.law}".strip() for one in phrase.law)
        return Mention("law", phrase.start, phrase.end, articles)
    if phrase.kind in ("TERM", "MONEY"):
        return Mention(phrase.kind.lower(), phrase.start, phrase.end, phrase.term or phrase.money)
    sort = SORTS.get(phrase.sort) if phrase.kind == "NP" else None
    if sort is None:
        return None
    if phrase.members:
        return None  # its members are mentions
    stands_for = cast.stood_for.get(phrase.start, NOBODY)
    if sort == "person":
        full = ", ".join(stands_for.who) or cast.full(phrase.name)
        if phrase.sort == "name" and not full:
            return None
        return Mention(sort, phrase.start, phrase.end, full if full != words else "")
    if sort == "pronoun" and not stands_for:
        return None
    return Mention(sort, phrase.start, phrase.end, _shown(stands_for) if sort in ("people", "pronoun") else "")


def _shown(subjects: Subjects) -> str:
    group = subjects.group
    rest = [f"{group.count if group.count is not None else 'some'} {group.label}".strip()] if group else []
    return ", ".join([*subjects.who, *rest])

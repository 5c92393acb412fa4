"""A publication's text with the words of its claims marked, paragraph by paragraph."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from habeas.claims import Quote


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text; `claims` are the ids of those whose words it belongs to, `begins` of those it begins."""

    text: str
    claims: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


def marked_text(text: str, quotes: Mapping[str, Quote | None]) -> list[list[Stretch]]:
    """The text's paragraphs as stretches; `quotes` are the claims' words in it, by claim id. They may overlap."""
    places = [(quote.start, quote.end, pk) for pk, quote in quotes.items() if quote]
    paragraphs = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            paragraphs.append(list(_stretches(text, start, start + len(line.rstrip()), places)))
        start += len(line)
    return paragraphs


def _stretches(text: str, start: int, end: int, places: list[tuple[int, int, str]]) -> Iterator[Stretch]:
    cuts = {start, end, *(place for first, last, _ in places for place in (first, last) if start < place < end)}
    for first, last in pairwise(sorted(cuts)):
        over = tuple(pk for begin, stop, pk in places if begin <= first and last <= stop)
        yield Stretch(text[first:last], over, tuple(pk for begin, _, pk in places if begin == first))

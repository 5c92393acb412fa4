"""Sentences taken apart: words tagged, phrases and clauses told, each with where in the document it stands."""

from dataclasses import dataclass, field
from functools import lru_cache

from .document.publication import Passage, Publication
from .drafting.stages import Stage, Staged, elided
from .events.event import Event
from .grammar.chunks import Chunker
from .grammar.clause import Clause
from .grammar.clauses import clauses
from .grammar.groups import grouped
from .grammar.phrases import Phrase
from .grammar.quantities import MoneyReader, citations, terms
from .grammar.row import Span
from .grammar.tags import tag
from .words.lexicon import Lexicon
from .words.tokens import Sentence, sentences


@dataclass(slots=True)
class Parsed:
    """A sentence with its phrases, its clauses, where in the document it stands, and the events found in it."""

    sentence: Sentence
    phrases: list[Phrase]
    clauses: list[Clause]
    passage: Passage
    stage: Stage
    heading: bool
    events: list[Event] = field(default_factory=list)


def tag_passage(passage: Passage, lexicon: Lexicon) -> list[Sentence]:
    """The sentences of a passage, each word with its part of speech."""
    found = sentences(passage.text, passage.start, passage.title)
    for sentence in found:
        tag(sentence, lexicon, passage.title and _title_case(sentence))
    return found


def take_apart(
    row: Staged, found: list[Sentence], placed: frozenset[str], cut: Publication, lexicon: Lexicon
) -> list[Parsed]:
    """The sentences of a passage with their phrases and clauses; `placed` are the names used as places."""
    passage = row.passage
    measured: tuple[Span, ...] = (
        *lexicon.dates.expressions(passage.text),
        *terms(passage.text),
        *_money(lexicon).find(passage.text),
        *citations(passage.text),
    )
    taken = _disjoint(list(measured), passage.start)
    result = []
    position = 0
    for sentence in found:
        first = position
        while position < len(taken) and taken[position].start < sentence.end:
            position += 1
        phrases = grouped(Chunker(sentence, taken[first:position], lexicon, cut.text, placed).chunk())
        told = clauses(phrases)
        if row.stage.entry:
            elided(told)
        result.append(Parsed(sentence, phrases, told, passage, row.stage, row.heading))
    return result


def _title_case(sentence: Sentence) -> bool:
    words = [token for token in sentence.tokens if token.kind == "word" and len(token.text) > 3]
    return sum(token.capital for token in words) > 0.6 * len(words)


@lru_cache(maxsize=8)
def _money(lexicon: Lexicon) -> MoneyReader:
    return MoneyReader(lexicon)


def _disjoint(spans: list[Span], offset: int) -> list[Span]:
    spans.sort(key=lambda span: (span.start, -span.end))
    result: list[Span] = []
    end = -1
    for span in spans:
        if span.start >= end:
            end = span.end
            result.append(span.moved(offset))
    return result

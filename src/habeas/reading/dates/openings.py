"""Expressions tried only at words they can begin with: the same matches as trying them everywhere, many times sooner.

Dates and sums are found by dozens of alternatives. Python would try each of them at every word; yet an alternative can
begin with a few words only, and they can be read off it; often the word after the first as well ("the first", "the 4").
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_PLACE = re.compile(r"(?<!\w)(?:[^\W\d_]+|\d|[^\w\s])")
"""Where a match can begin, with the word, digit or mark that stands there."""
_SECOND = re.compile(r"\s([^\W\d_]+|\d|[^\w\s])")
"""The word, digit or mark after a word and a space."""
_DIGIT = "0"
_WIDEST = 12
"""Letters in a class of characters beyond which it stands for any word."""


Prefix = tuple[str, bool]
"""The beginning of a match, its first word or its first two with a space between, and whether no more is told."""


@lru_cache(maxsize=2)
def _places(text: str) -> list[tuple[str, int, int]]:
    """The words, digits and marks at which a match can begin, with where they begin and end. Dates and sums are sought
    in the same text one after the other."""
    found = [(place[0].lower(), place.start(), place.end()) for place in _PLACE.finditer(text)]
    return [(_DIGIT if word.isdecimal() else word, start, end) for word, start, end in found]


class _Anything(Exception):
    """The expression can begin with any word."""


class Openings:
    """Alternatives, the first that matches at a place winning, each tried only at words it can begin with.

    None begins within a word. `shape` is what they stand in, "{}" being their place.
    """

    def __init__(self, alternatives: Sequence[str], shape: str = "{}", flags: int = 0) -> None:
        self.alternatives = alternatives
        self.shape = shape
        self.flags = flags
        self._alone: dict[str, tuple[int, ...]] = {}
        self._compiled: dict[tuple[int, ...], re.Pattern[str]] = {}
        words = [opening_words(source, flags) for source in alternatives]
        self._anywhere = tuple(index for index, found in enumerate(words) if found is None)
        openings = set().union(*filter(None, words))
        self._at = {word: self._beginning(word, words) for word in openings}
        for first in {word.partition(" ")[0] for word in openings if " " in word}:
            self._alone[first] = self._at.get(first, self._anywhere)
            firsts = [found and {word.partition(" ")[0] for word in found} for found in words]
            self._at[first] = self._beginning(first, firsts)

    @staticmethod
    def _beginning(word: str, words: Sequence[Set[str] | None]) -> tuple[int, ...]:
        """The alternatives that can begin with one word, or with two."""
        first = word.partition(" ")[0]
        return tuple(i for i, found in enumerate(words) if found is None or word in found or first in found)

    def pattern(self, chosen: tuple[int, ...]) -> re.Pattern[str]:
        """The expression of some of the alternatives, by their numbers; compiled when it is first needed."""
        if chosen not in self._compiled:
            union = "|".join(self.alternatives[index] for index in chosen)
            self._compiled[chosen] = re.compile(rf"(?<!\w){self.shape.format(f'(?:{union})')}", self.flags)
        return self._compiled[chosen]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text, as `re.Pattern.finditer` gives them."""
        end = 0
        at, places = self._at, _places(text)
        for word, start, after_word in places if self._anywhere else [place for place in places if place[0] in at]:
            if start < end:
                continue
            chosen = at.get(word, self._anywhere)
            if word in self._alone and (second := _SECOND.match(text, after_word)):
                after = second[1].lower()
                chosen = self._at.get(f"{word} {_DIGIT if after.isdecimal() else after}", self._alone[word])
            if chosen and (match := self.pattern(chosen).match(text, start)):
                end = match.end()
                yield match


def opening_words(source: str, flags: int = 0) -> frozenset[str] | None:
    """The words an expression can begin with, in lower case, "0" for any digit; None where that can be any word.

    Where a word goes on to few others, it stands with each of them: "the first", "the 0".
    """
    try:
        prefixes = _sequence(_parser.parse(source, flags), {("", False)})
    except _Anything:
        return None
    return (
        None if any(not word for word, _ in prefixes) else frozenset(word.lower().rstrip(" ") for word, _ in prefixes)
    )


def _sequence(steps: Iterable[tuple[Any, Any]], prefixes: set[Prefix]) -> set[Prefix]:
    """The prefixes with what a sequence of an expression's steps adds to them."""
    for step, argument in steps:
        if all(ended for _, ended in prefixes):
            break
        ended = {prefix for prefix in prefixes if prefix[1]}
        second = {prefix for prefix in prefixes if not prefix[1] and " " in prefix[0]}
        prefixes = ended | _step(step, argument, prefixes - ended - second) | _second(step, argument, second)
    return prefixes


def _second(step: Any, argument: Any, prefixes: set[Prefix]) -> set[Prefix]:
    """The prefixes of two words with what a step adds; the first word alone where the second can be any."""
    try:
        return _step(step, argument, prefixes) if prefixes else prefixes
    except _Anything:
        return {(word.partition(" ")[0], True) for word, _ in prefixes}


def _step(step: Any, argument: Any, prefixes: set[Prefix]) -> set[Prefix]:
    if step in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return prefixes
    if step is sre.LITERAL:
        return _letters([chr(argument)], prefixes)
    if step is sre.IN:
        return _letters(_members(argument), prefixes)
    if step is sre.BRANCH:
        return set().union(*(_sequence(branch, prefixes) for branch in argument[1]))
    if step is sre.SUBPATTERN:
        return _sequence(argument[-1], prefixes)
    if step in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        least, most, repeated = argument
        once = _sequence(repeated, prefixes)
        if most > 1 and any(not ended and " " not in word for word, ended in once):
            raise _Anything
        if most > 1:
            once = {(word if ended else word.partition(" ")[0], True) for word, ended in once}
        return once | prefixes if least == 0 else once
    raise _Anything


def _letters(characters: list[str], prefixes: set[Prefix]) -> set[Prefix]:
    """The prefixes, each followed by one of some characters: a letter goes on with a word, another ends it."""
    result: set[Prefix] = set()
    for word, _ in prefixes:
        for character in characters:
            if character.isalpha() or (character == " " and word and " " not in word):
                result.add((word + character, False))
            elif not word or word.endswith(" "):
                result.add((word + (_DIGIT if character.isdecimal() else character), True))
            else:
                result.add((word, True))
    return result


def _members(members: list[tuple[Any, Any]]) -> list[str]:
    """The characters of a class. Raises _Anything where it has many letters, or all but some."""
    found: list[str] = []
    for kind, value in members:
        if kind is sre.LITERAL:
            found.append(chr(value))
        elif kind is sre.RANGE and value[1] - value[0] < _WIDEST:
            found += map(chr, range(value[0], value[1] + 1))
        elif kind is sre.CATEGORY and value is sre.CATEGORY_DIGIT:
            found.append(_DIGIT)
        elif kind is sre.CATEGORY and value is sre.CATEGORY_SPACE:
            found.append(" ")
        else:
            raise _Anything
    return found

"""Words of names compared by their letters: how alike they are and in what way, by what a language knows of names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from habeas.packs import Spelling

from .spelling import plain

ANOTHER = 0.5
"""How alike two well-known names are that are not spellings of one another: Mark and Mary."""

FEW = 0.6
"""Only words that have this share of their letters in common can be alike by their sound."""

_NONE: frozenset[int] = frozenset()

_ONE_LETTER = {4: 0.78, 5: 0.84}
"""How like two words are that differ by one letter, by the length of the shorter: a short word has few like it."""


@dataclass(frozen=True, slots=True)
class WordPair:
    """A word of each name, how alike they are, and in what way they differ ("" where they do not)."""

    one: str
    two: str
    score: float
    reason: str = ""


class Lettering:
    """Compares words by nicknames, sounds and letters, in this order."""

    def __init__(self, language: Spelling) -> None:
        self._sounds = language.sounds
        self._mixed = language.mixed
        self._endings = frozenset(language.endings)
        self._rows: dict[str, frozenset[int]] = {plain(name): frozenset() for name in language.known}
        for number, row in enumerate(language.nicknames):
            for name in map(plain, row):
                self._rows[name] = self._rows.get(name, frozenset()) | {number}
        self.sound = lru_cache(maxsize=200_000)(self._sound)

    def knows(self, word: str) -> bool:
        """Whether a word is a well-known name."""
        return word in self._rows

    def forms(self, one: str, two: str) -> WordPair | None:
        """Two words that are forms of one name, such as a nickname and its name; None where they are not."""
        if self._rows.get(one, _NONE) & self._rows.get(two, _NONE):
            return WordPair(one, two, 0.93, f"{one} and {two} are forms of one name")
        return None

    def compared(self, one: str, two: str) -> WordPair:
        """Two different words, folded, that are not forms of one name."""
        rows = self._rows.get(one), self._rows.get(two)
        sounds = self.sound(one), self.sound(two)
        if sounds[0] == sounds[1]:
            return WordPair(one, two, 0.95, f"{one} and {two} sound alike")
        if (rows[0] is not None and rows[1] is not None) or self._ends_otherwise(one, two):
            return WordPair(one, two, ANOTHER)
        if min(len(one), len(two)) >= 4 and self._rewritten(sounds[0], self._mixed) == self._rewritten(
            sounds[1], self._mixed
        ):
            return WordPair(one, two, 0.88, f"{one} and {two} sound nearly alike")
        return self._by_edits(one, two)

    def _ends_otherwise(self, one: str, two: str) -> bool:
        """Whether what two words differ by is an ending that makes another name: Paul and Paula, Larsen and Larson."""
        shorter, longer = sorted((one, two), key=len)
        same = 0
        while same < len(shorter) and shorter[same] == longer[same]:
            same += 1
        ends = shorter[same:], longer[same:]
        if not ends[0]:
            return same >= 3 and ends[1] in self._endings
        return same >= 3 and ends in (("o", "a"), ("a", "o"))

    def _by_edits(self, one: str, two: str) -> WordPair:
        shorter, longer = sorted((one, two), key=len)
        edits = DamerauLevenshtein.distance(one, two)
        same_start = one[0] == two[0]
        if edits == 1 and len(shorter) >= 4:
            score = _ONE_LETTER.get(len(shorter), 0.88) - (0.0 if same_start else 0.08)
            return WordPair(one, two, score, f"{one} and {two} differ by one letter")
        if longer.startswith(shorter) and len(shorter) >= 3:
            return WordPair(one, two, 0.8, f"{shorter} is short for {longer}")
        by_sound = JaroWinkler.similarity(self.sound(one), self.sound(two))
        likeness = 1 - edits / len(longer)
        if likeness >= FEW:
            likeness = max(likeness, by_sound - 0.1 if same_start else by_sound - 0.2)
        return WordPair(one, two, round(min(likeness, 0.86), 4), f"{one} and {two} are spelt alike")

    def _sound(self, word: str) -> str:
        word = self._rewritten(word, self._sounds)
        word = re.sub(r"c(?=[eiy])", "s", word).replace("c", "k")
        word = word[0] + re.sub(r"h", "", word[1:]) if word else word
        return re.sub(r"(.)\1+", r"\1", word)

    @staticmethod
    def _rewritten(word: str, pairs: Iterable[tuple[str, str]]) -> str:
        for written, spoken in pairs:
            word = word.replace(written, spoken)
        return word

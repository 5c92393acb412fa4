"""How likely two written names are one person's: a score between 0 and 1 with its reasons in words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from .lettering import Lettering, WordPair
from .romanisation import Romanisation
from .spelling import Customs, Speller, Words

MATCHED = 0.75
"""A word of one name answers to a word of the other from this likeness on."""


AS_ONE = 0.9
"""Two words stand for one written together where they are so like it."""


_BONES = str.maketrans("cgjqxkzdbfwlaeiouy", "kkkkkkstppvraaaaaa")
_SILENT = re.compile(r"(?<=.)a|h|r(?=[^a]|$)|(?<=.)[sv]$")


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score and why."""

    score: float
    reasons: tuple[str, ...]


class Matcher:
    """Compares names by the customs of a language and a country."""

    def __init__(
        self,
        customs: Customs,
        romanisation: Romanisation,
        lettering: Lettering,
        family: Iterable[str],
        native: Iterable[str],
    ) -> None:
        self._speller = Speller(customs)
        self._particles = customs.particles
        self._romanisation = romanisation
        self._lettering = lettering
        self._family = frozenset(family) - customs.particles
        self._native = self._family | frozenset(native)
        self._pair = lru_cache(maxsize=400_000)(self._compared)
        self.local = lru_cache(maxsize=200_000)(self._local)
        self.skeleton = lru_cache(maxsize=200_000)(self._skeleton)

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a name that identify its bearer, folded."""
        return self._speller.words(name).words

    def keys(self, name: str) -> tuple[tuple[str, ...], ...]:
        """What names that may be alike have in common: the consonants of all words, and of the first and the last."""
        skeletons = [self.skeleton(word) for word in self.words(name)]
        if len(skeletons) < 2:
            return ()
        whole, ends = tuple(sorted(skeletons)), tuple(sorted((skeletons[0], skeletons[-1])))
        return (whole,) if whole == ends else (whole, ends)

    def _skeleton(self, word: str) -> str:
        """The consonants of a word, those that spellings mix up made one, and a first vowel as "a"."""
        bones = _SILENT.sub("", word.translate(_BONES))
        return re.sub(r"(.)\1+", r"\1", bones) or "a"

    def _local(self, name: str) -> bool:
        """Whether a name is of the country: its first or last word is a family name there, and it holds a word that is
        a name there and not a well-known one elsewhere, or at most one of these: Kim Sovann, but not Kim Jong Un."""
        words = self.words(name)
        if not any(word in self._family for word in (*words[:1], *words[-1:])):
            return False
        elsewhere = [word for word in words if self._lettering.knows(word)]
        return len(elsewhere) <= 1 or any(word in self._native and word not in elsewhere for word in words)

    def possible(self, one: str, two: str) -> bool:
        """Whether every word of the shorter name answers to one of the other: if not, they are hardly one person's.

        A quick look before `compare`, for names that are known to share their consonants.
        """
        a, b = sorted((self.words(one), self.words(two)), key=len)
        local = self.local(one) or self.local(two)
        return all(any(self._pair(x, y, local).score >= MATCHED for y in b) for x in a)

    def compare(self, one: str, two: str) -> Likeness:
        """How likely two names are one person's, by the names alone."""
        a, b = self._speller.words(one), self._speller.words(two)
        if not a.words or not b.words:
            return Likeness(0.0, ("one of them holds no word",))
        if a == b:
            return Likeness(1.0, ("the same name",))
        local = self.local(one) or self.local(two)
        groupings = [(a.words, b.words), *self._regrouped(a.words, b.words, local)]
        best = max((self._aligned(x, y, local) for x, y in groupings), key=lambda like: like.score)
        return self._by_generation(best, a, b)

    def _regrouped(
        self, a: tuple[str, ...], b: tuple[str, ...], local: bool
    ) -> Iterable[tuple[tuple[str, ...], tuple[str, ...]]]:
        """The names with neighbouring words written as one where the other name writes them so, step by step."""
        found = True
        while found:
            found = False
            for joined, word in _joined(a):
                if any(self._answers(word, other, local) for other in b):
                    a, found = joined, True
                    yield a, b
                    break
            for joined, word in _joined(b):
                if any(self._answers(word, other, local) for other in a):
                    b, found = joined, True
                    yield a, b
                    break

    def _answers(self, joined: str, word: str, local: bool) -> bool:
        return len(word) > 3 and self._pair(joined, word, local).score >= AS_ONE

    def _by_generation(self, like: Likeness, a: Words, b: Words) -> Likeness:
        if a.generation == b.generation:
            return like
        if a.generation and b.generation:
            return Likeness(
                like.score * 0.5, (*like.reasons, f"one is the {a.generation}, the other the {b.generation}")
            )
        return Likeness(like.score * 0.97, (*like.reasons, f"only one is called {a.generation or b.generation}"))

    def _aligned(self, a: tuple[str, ...], b: tuple[str, ...], local: bool) -> Likeness:
        """The names word against word, each answering at most one of the other, the most alike first."""
        scored = sorted(
            ((self._pair(x, y, local), i, j) for i, x in enumerate(a) for j, y in enumerate(b)),
            key=lambda entry: (-entry[0].score, abs(entry[1] - entry[2]), entry[1], entry[2]),
        )
        pairs: list[tuple[WordPair, int, int]] = []
        for pair, i, j in scored:
            if pair.score >= MATCHED and all(i != k and j != m for _, k, m in pairs):
                pairs.append((pair, i, j))
        left = [word for i, word in enumerate(a) if all(i != k for _, k, _ in pairs)]
        right = [word for j, word in enumerate(b) if all(j != m for _, _, m in pairs)]
        return self._judged(pairs, left, right, local)

    def _judged(
        self, pairs: list[tuple[WordPair, int, int]], left: list[str], right: list[str], local: bool
    ) -> Likeness:
        reasons = [pair.reason for pair, _, _ in pairs if pair.reason]
        matched = sum(self._weight(pair.one, pair.two) * pair.score for pair, _, _ in pairs)
        full = sum(self._weight(pair.one, pair.two) for pair, _, _ in pairs)
        if left and right:
            strays = sum(max(self._weight(word, word) for word in words) for words in (left, right)) / 2
            strays += 0.15 * (len(left) + len(right) - 2)
            reasons.append(f"{' '.join(left)} does not answer to {' '.join(right)}")
        else:
            spare = left or right
            # A second given name more is common; a whole name more than one word is not much of a match.
            weight = (0.08 if self._framed(pairs, left, right) else 0.12) if len(pairs) > 1 else 0.45
            strays = sum(weight * self._weight(word, word) for word in spare)
            if spare:
                reasons.append(f"only one has {' '.join(spare)}")
        score = matched / (full + strays) if full else 0.0
        whole = [pair for pair, _, _ in pairs if len(pair.one) > 1 and len(pair.two) > 1]
        if not any(pair.score >= 0.8 for pair in whole):
            score *= 0.8
        order = [m for _, _, m in sorted(pairs, key=lambda entry: entry[1])]
        if any(m > n for m, n in pairwise(order)):
            # Two differences at once are less likely of one name, except where they are spellings of its sounds.
            score *= 0.99 if local or not reasons else 0.94
            reasons.append("the words stand in another order")
        return Likeness(round(score, 4), tuple(reasons) or ("the same words",))

    @staticmethod
    def _framed(pairs: list[tuple[WordPair, int, int]], left: list[str], right: list[str]) -> bool:
        """Whether the names begin and end alike, so that what only one has stands between."""
        ends = {(i, j) for _, i, j in pairs}
        longest = len(pairs) + len(left) - 1, len(pairs) + len(right) - 1
        return (0, 0) in ends and longest in ends

    def _weight(self, one: str, two: str) -> float:
        if one in self._particles or two in self._particles:
            return 0.25
        return 0.5 if len(one) == 1 or len(two) == 1 else 1.0

    def _compared(self, one: str, two: str, local: bool) -> WordPair:
        if one == two:
            return WordPair(one, two, 1.0)
        if len(one) == 1 or len(two) == 1:
            fits = one[0] == two[0]
            return WordPair(
                one, two, 0.82 if fits else 0.0, f"the initial {min(one, two, key=len).upper()}. fits" if fits else ""
            )
        return self._lettering.forms(one, two) or (
            self._by_ear(one, two) if local else self._lettering.compared(one, two)
        )

    def _by_ear(self, one: str, two: str) -> WordPair:
        """Romanised words: alike in so far as every sound is one that is written both ways."""
        starts = self.skeleton(one)[0], self.skeleton(two)[0]
        if (starts[0] != starts[1] and "a" not in starts) or abs(len(one) - len(two)) > 4:
            return WordPair(one, two, 0.0)
        distance = self._romanisation.distance(one, two)
        changes = ", ".join(f"{a or '-'}/{b or '-'}" for a, b in distance.changes)
        return WordPair(
            one, two, round(distance.likeness, 4), f"{one} and {two} are spellings of one sound ({changes})"
        )


def _joined(words: tuple[str, ...]) -> Iterable[tuple[tuple[str, ...], str]]:
    """The words with two or three neighbours written as one, and that one."""
    for size in (2, 3):
        for start in range(len(words) - size + 1):
            parts = words[start : start + size]
            if all(len(part) > 1 for part in parts):
                yield (*words[:start], "".join(parts), *words[start + size :]), "".join(parts)

"""Romanised words compared sound by sound, by a country's table of what one sound is written as."""

import re
from dataclasses import dataclass
from functools import lru_cache

from habeas.packs import SoundRow

OTHER = 1.0
"""What a change of one sound for an unrelated one costs."""

TOO_FAR = 0.55
"""A single change as dear as this makes another name of it, however long the rest."""


@dataclass(frozen=True)
class Sounds:
    """A country's table (the pack's `names.yaml` explains each part)."""

    consonants: tuple[SoundRow, ...]
    finals: tuple[SoundRow, ...]
    vowels: tuple[SoundRow, ...]
    silent: dict[str, float]
    silent_final: dict[str, float]
    unwritten: dict[str, float]


@dataclass(frozen=True, slots=True)
class Distance:
    """How far two words are apart: `cost` in sounds, `worst` the dearest change, `changes` the pairs that differ."""

    cost: float
    worst: float
    changes: tuple[tuple[str, str], ...]
    sounds: int

    @property
    def likeness(self) -> float:
        """From 0 to 1; a change to an unrelated sound makes another name."""
        share = 1 - self.cost / max(self.sounds, 2)
        return max(0.0, min(share, 0.6) if self.worst >= TOO_FAR else share)


class Romanisation:
    """Compares words written by ear."""

    def __init__(self, sounds: Sounds) -> None:
        self._sounds = sounds
        self._middle = _costs(sounds.consonants) | _costs(sounds.vowels)
        self._final = {**self._middle, **_lower(_costs(sounds.finals), self._middle)}
        clusters = {letters for row in sounds.consonants + sounds.finals for letters in row.letters}
        alternatives = "|".join(sorted(clusters, key=lambda letters: (-len(letters), letters)))
        self._split = re.compile(rf"[aeiouy]+|{alternatives}|ng|.")
        self.distance = lru_cache(maxsize=400_000)(self._distance)

    def sounds_of(self, word: str) -> list[str]:
        """The letters of a word grouped into sounds; y before a vowel at the start of a word is a consonant."""
        head = word[:1] if re.match(r"y[aeiou]", word) else ""
        return [head, *self._split.findall(word[1:])] if head else self._split.findall(word)

    def _distance(self, one: str, two: str) -> Distance:
        """The cheapest way from one word to the other, sound by sound."""
        a, b = self.sounds_of(one), self.sounds_of(two)
        table = [[0.0]]
        for j, sound in enumerate(b, 1):
            table[0].append(table[0][-1] + self._drop(sound, j == len(b)))
        for i, sound in enumerate(a, 1):
            before = table[-1]
            left_out = self._drop(sound, i == len(a))
            row = [before[0] + left_out]
            for j, other in enumerate(b, 1):
                changed = before[j - 1] + self._change(sound, other, i == len(a) and j == len(b))
                row.append(min(changed, before[j] + left_out, row[-1] + self._drop(other, j == len(b))))
            table.append(row)
        changes = self._way(table, a, b)
        worst = max(_runs(changes), default=0.0)
        differing = tuple((x, y) for x, y, _ in changes if x != y)
        return Distance(table[-1][-1], worst, differing, (len(a) + len(b) + 1) // 2)

    def _way(self, table: list[list[float]], a: list[str], b: list[str]) -> list[tuple[str, str, float]]:
        """The changes along the cheapest way through the table, with their prices."""
        i, j, way = len(a), len(b), []
        while i or j:
            here = table[i][j]
            if (
                i
                and j
                and here
                == table[i - 1][j - 1] + (price := self._change(a[i - 1], b[j - 1], (i, j) == (len(a), len(b))))
            ):
                i, j = i - 1, j - 1
                way.append((a[i], b[j], price))
            elif i and here == table[i - 1][j] + (price := self._drop(a[i - 1], i == len(a))):
                i -= 1
                way.append((a[i], "", price))
            else:
                j -= 1
                way.append(("", b[j], self._drop(b[j], j + 1 == len(b))))
        return way[::-1]

    def _change(self, one: str, two: str, last: bool) -> float:
        if one == two:
            return 0.0
        return (self._final if last else self._middle).get((one, two), OTHER)

    def _drop(self, sound: str, last: bool) -> float:
        if last and sound in self._sounds.silent_final:
            return self._sounds.silent_final[sound]
        return self._sounds.silent.get(sound, self._sounds.unwritten.get(sound, OTHER))


def _runs(changes: list[tuple[str, str, float]]) -> list[float]:
    """The price of each change; sounds left out or put in side by side are one change, as dear as all of them."""
    prices: list[float] = []
    running = False
    for one, two, price in changes:
        one_sided = not one or not two
        if one_sided and running:
            prices[-1] += price
        else:
            prices.append(price)
        running = one_sided
    return prices


def _costs(rows: tuple[SoundRow, ...]) -> dict[tuple[str, str], float]:
    costs: dict[tuple[str, str], float] = {}
    for row in rows:
        for one in row.letters:
            for two in row.letters:
                costs[one, two] = min(costs.get((one, two), OTHER), row.cost)
    return costs


def _lower(costs: dict[tuple[str, str], float], than: dict[tuple[str, str], float]) -> dict[tuple[str, str], float]:
    return {pair: min(cost, than.get(pair, OTHER)) for pair, cost in costs.items()}

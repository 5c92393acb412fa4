"""What the register has to know of a country: its prisons' names, how long it may detain, how names are written."""

import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from .interval import Sort
from .likeness import Likeness, Matcher
from .romanisation import Romanisation, Row, Sounds
from .spelling import Customs, plain


class Strict(BaseModel):
    """A mapping that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Prison(Strict):
    """A prison by its shortest canonical name, and the pattern that finds it in what publications write."""

    name: str
    pattern: str


class Limit(Strict):
    """How long the law lets one sort of custody last, in days or months, by which article, and where that stands."""

    sort: Sort
    days: int = 0
    months: int = 0
    article: str
    law: str
    says: str
    source: str


class CustodyFacts(Strict):
    """The sheet `custody.yaml`."""

    prisons: tuple[Prison, ...] = ()
    prison_words: str
    police_words: str
    prison_filler: str
    pretrial_words: str
    provinces: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()


class NameFacts(Strict):
    """The sheet `names.yaml`, of a country or of the language of publications."""

    order: str = "given"
    honorifics: tuple[str, ...] = ()
    generations: dict[str, str] = {}
    particles: tuple[str, ...] = ()
    sounds: tuple[tuple[str, str], ...] = ()
    nicknames: tuple[tuple[str, ...], ...] = ()
    consonants: tuple[Row, ...] = ()
    finals: tuple[Row, ...] = ()
    vowels: tuple[Row, ...] = ()
    silent: dict[str, float] = {}
    silent_final: dict[str, float] = {}
    unwritten: dict[str, float] = {}
    family: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    script: dict[str, str] = {}


class Country:
    """The facts of one country, read from its pack's `register` folder, and of the language it is written about in."""

    def __init__(
        self, custody: CustodyFacts, names: NameFacts, language: NameFacts, plain_words: Iterable[str]
    ) -> None:
        self._names = names
        self._language = language
        self.limits = custody.limits
        self.plain_words = frozenset(plain_words)
        self._prisons = [(prison.name, _pattern(prison.pattern)) for prison in custody.prisons]
        self._prison_words = _pattern(custody.prison_words)
        self._police_words = _pattern(custody.police_words)
        self._filler = _pattern(custody.prison_filler)
        self._pretrial_words = _pattern(custody.pretrial_words)
        self.is_prison = lru_cache(maxsize=65536)(self._is_prison)
        self.is_police = lru_cache(maxsize=65536)(self._is_police)
        self._province = _pattern("|".join(map(re.escape, custody.provinces)) or r"(?!)")
        self.place = lru_cache(maxsize=65536)(self._place)
        self.is_common = lru_cache(maxsize=200_000)(self._is_common)
        self.provinces = lru_cache(maxsize=65536)(self._provinces_in)
        self._common = frozenset(map(plain, names.common))

    def _place(self, written: str) -> str:
        """The shortest canonical name of a place of custody: "CC1" for "Prey Sar's CC1 prison"."""
        found = [name for name, pattern in self._prisons if pattern.search(written)]
        if found:
            return " and ".join(found)
        if self._prison_words.search(written):
            return " ".join(self._filler.sub(" ", written).split())
        return written

    def _is_prison(self, written: str) -> bool:
        """Whether a place of custody is a prison."""
        named = any(pattern.search(written) for _, pattern in self._prisons)
        return named or bool(self._prison_words.search(written))

    def _is_police(self, written: str) -> bool:
        """Whether a place of custody is a police station."""
        return not self.is_prison(written) and bool(self._police_words.search(written))

    def _provinces_in(self, written: str) -> frozenset[str]:
        """The provinces that a place or a court names, folded."""
        return frozenset(map(plain, self._province.findall(written)))

    def is_pretrial(self, words: str) -> bool:
        """Whether a report of detention says that it is pre-trial detention."""
        return bool(self._pretrial_words.search(words))

    def _is_common(self, name: str) -> bool:
        """Whether every word of a name is so frequent that two people may well share it."""
        return all(word in self._common for word in self.names.words(name))

    @cached_property
    def names(self) -> Matcher:
        """The matcher of names."""
        country, language = self._names, self._language
        customs = Customs(
            honorifics=frozenset(map(plain, country.honorifics + language.honorifics)),
            generations=language.generations,
            particles=frozenset(language.particles),
            script=country.script,
        )
        sounds = Sounds(
            country.consonants, country.finals, country.vowels, country.silent, country.silent_final, country.unwritten
        )
        return Matcher(customs, Romanisation(sounds), map(plain, country.family), language.nicknames, language.sounds)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


@cache
def country(name: str = "kh", language: str = "en") -> Country:
    """The facts of a shipped country pack, and of the language of publications."""
    return Country(
        CustodyFacts.model_validate(_sheet(name, "custody")),
        NameFacts.model_validate(_sheet(name, "names")),
        NameFacts.model_validate(_sheet(language, "names")),
        _sheet(language, "words")["plain"],
    )


def compare_names(one: str, two: str) -> Likeness:
    """How likely two written names are one person's (0 to 1), with reasons, by the customs of Cambodia and of English.

    From `identity.JOIN` on, they are taken for one person's where something besides the names speaks for it.
    """
    return country().names.compare(one, two)


def _sheet(pack: str, sheet: str) -> Any:
    path = files("habeas.packs") / pack / "register" / f"{sheet}.yaml"
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

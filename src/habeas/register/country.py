"""What the register has to know of a country: its prisons' names, how long it may detain, how names are written."""

import re
from functools import cache, cached_property, lru_cache

from habeas.packs import Custody, Entity, Pack, Spelling, load
from habeas.packs.register import NOTHING

from .age import Ages
from .lettering import Lettering
from .likeness import Likeness, Matcher
from .office import Offices
from .romanisation import Romanisation, Sounds
from .spelling import Customs, plain


class Country:
    """The facts of one country, from its pack, and of the language it is written about in, from that one's."""

    def __init__(self, country: Pack, language: Pack) -> None:
        custody = next((sheet.custody for sheet in country.sheets if sheet.custody), Custody())
        self._names = _spelling(country)
        self._language = _spelling(language)
        self.limits = custody.limits
        self.plain_words = frozenset(word for pack in (country, language) for s in pack.sheets for word in s.plain)
        self._prisons = [(prison.name, _pattern(prison.pattern)) for prison in custody.prisons]
        self._prison_words = _pattern(custody.prison_words)
        self._police_words = _pattern(custody.police_words)
        self._filler = _pattern(custody.prison_filler)
        self._pretrial_words = _pattern(custody.pretrial_words)
        self._province_of = {plain(name): plain(one.names[0]) for one in _provinces(country) for name in one.names}
        written = sorted((name for one in _provinces(country) for name in one.names), key=len, reverse=True)
        self._province = _pattern("|".join(map(re.escape, written)) or NOTHING)
        self._given = [name for sheet in country.sheets for names in sheet.names for name in names.given]
        self.ages = Ages(self._language.ages)
        parties = (
            name for sheet in country.sheets for one in sheet.entities if one.of == "party" for name in one.names
        )
        self.offices = Offices(self._language.offices, self._language.roles, parties)
        self._common = frozenset(map(plain, self._names.common))
        self.is_prison = lru_cache(maxsize=65536)(self._is_prison)
        self.is_police = lru_cache(maxsize=65536)(self._is_police)
        self.place = lru_cache(maxsize=65536)(self._place)
        self.is_common = lru_cache(maxsize=200_000)(self._is_common)
        self.provinces = lru_cache(maxsize=65536)(self._provinces_in)

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
        """The provinces that a place or a court names, folded, each by its first name."""
        return frozenset(self._province_of[plain(name)] for name in self._province.findall(written))

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
        return Matcher(
            customs,
            Romanisation(sounds),
            Lettering(language),
            family=map(plain, country.family),
            native=map(plain, (*country.common, *country.script.values(), *self._given)),
        )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def _spelling(pack: Pack) -> Spelling:
    return next((sheet.spelling for sheet in pack.sheets if sheet.spelling), Spelling())


def _provinces(pack: Pack) -> list[Entity]:
    """The places with an ISO 3166-2 code."""
    return [entity for sheet in pack.sheets for entity in sheet.entities if entity.of == "place" and entity.iso]


@cache
def country(name: str = "kh", language: str = "en") -> Country:
    """The facts of a shipped country pack, and of the language of publications. Raises BadPack."""
    return Country(load(name), load(language))


def compare_names(one: str, two: str) -> Likeness:
    """How likely two written names are one person's (0 to 1), with reasons, by the customs of Cambodia and of English.

    From `identity.JOIN` on, they are taken for one person's where something besides the names speaks for it.
    """
    return country().names.compare(one, two)

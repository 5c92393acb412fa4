"""What a pack states for the register: places and limits of custody, and how names are written."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


class Strict(BaseModel):
    """A mapping that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _compiles(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error
    return text


Pattern = Annotated[str, AfterValidator(_compiles)]
"""A regular expression, matched without regard to case."""

AGE = "(?P<age>"
"""What opens the group of an age."""


def _tells_an_age(text: str) -> str:
    if AGE not in text or "{name}" not in text:
        raise ValueError("a pattern of an age holds {name} and a group (?P<age>...)")
    try:
        re.compile(text[text.index(AGE) :])
    except re.error as error:
        raise ValueError(f"the group of the age stands within another: from it on, {error}") from error
    return text


AgePattern = Annotated[Pattern, AfterValidator(_tells_an_age)]
"""A regular expression that finds an age: its group stands within no other."""

NOTHING = r"(?!)"
"""A pattern that matches nowhere."""

Cost = Annotated[float, Field(ge=0, le=1)]


class Prison(Strict):
    """A prison by its shortest canonical name, and the pattern that finds it in what publications write."""

    name: str
    pattern: Pattern


class Limit(Strict):
    """How long the law lets one sort of custody last, in days or months, by which article, and where that stands."""

    sort: Literal["police custody", "pre-trial detention"]
    days: Annotated[int, Field(ge=0)] = 0
    months: Annotated[int, Field(ge=0)] = 0
    article: str
    law: str
    says: str
    source: str


class Custody(Strict):
    """Where people are held, in a country's or a language's words, and for how long before judgment."""

    prisons: tuple[Prison, ...] = ()
    prison_words: Pattern = NOTHING
    police_words: Pattern = NOTHING
    prison_filler: Pattern = NOTHING
    pretrial_words: Pattern = NOTHING
    limits: tuple[Limit, ...] = ()


class SoundRow(Strict):
    """Spellings of one sound, or of sounds that are mixed up, and what a change inside the row costs (0 to 1)."""

    cost: Cost
    letters: tuple[str, ...]


class Spelling(Strict):
    """How names are written: in a country, or in the language of publications.

    `known` are well-known names that are not spellings of one another; `ages` are patterns that find the `age` told of
    a `{name}`, `offices` those that find a `{role}` (of `roles`, a row a role) in a `{party}`; `common` are names so
    frequent that two people may well share them; `script` gives words of the country's script their usual Latin
    spelling.
    """

    order: Literal["family", "given"] = "given"
    honorifics: tuple[str, ...] = ()
    generations: dict[str, str] = {}
    particles: tuple[str, ...] = ()
    sounds: tuple[tuple[str, str], ...] = ()
    mixed: tuple[tuple[str, str], ...] = ()
    endings: tuple[str, ...] = ()
    nicknames: tuple[tuple[str, ...], ...] = ()
    known: tuple[str, ...] = ()
    ages: tuple[AgePattern, ...] = ()
    offices: tuple[str, ...] = ()
    roles: tuple[tuple[str, ...], ...] = ()
    consonants: tuple[SoundRow, ...] = ()
    finals: tuple[SoundRow, ...] = ()
    vowels: tuple[SoundRow, ...] = ()
    silent: dict[str, Cost] = {}
    silent_final: dict[str, Cost] = {}
    unwritten: dict[str, Cost] = {}
    family: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    script: dict[str, str] = {}

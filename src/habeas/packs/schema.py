"""What a pack may state. Every YAML file of a pack folder is a `Sheet`; a pack is the sum of its sheets.

Unknown keys are refused: a misspelt key that is silently ignored is a rule that never fires.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from habeas.claims import Kind

from .register import Custody, Spelling, Strict

EntityClass = Literal[
    "court", "prison", "police", "station", "authority", "organisation", "party", "place", "law", "event", "person"
]
"""What a proper name can stand for. `person` is for public officials a pack states as facts."""

DateField = Literal["when", "due"]
Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$")]


class About(Strict):
    """What the pack is: its name, and the language (BCP 47) or country (ISO 3166-1) it describes."""

    title: str
    language: str = ""
    country: str = ""
    demonyms: tuple[str, ...] = ()


class Examples(Strict):
    """Sentences the entry must fire on, and sentences it must leave alone; each is run as a test."""

    fires: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


class Frame(Strict):
    """An event as verbs and nouns with their arguments.

    `verbs` and `nouns` are patterns: "charge <who> with <offence>", "arrest of <who>". A slot stands in angle
    brackets, alternatives are parted by "|". Passive, participle, coordination, possessive and pronoun forms follow
    from English grammar and are not written out. `denied` frames are told by their denial, `duty` ones by "must".
    """

    id: Identifier
    kind: Kind
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    date: DateField = "when"
    outcome: str = ""
    planned: bool = False
    subject: Literal["required", "optional", "none"] = "required"
    ongoing: bool = False
    anchored: bool = False
    denied: bool = False
    duty: bool = False
    examples: Examples = Examples()


class Hedge(Strict):
    """Words that keep a statement from being asserted. `scope` says what they govern."""

    id: Identifier
    words: tuple[str, ...]
    scope: Literal["verb", "clause", "complement", "noun", "content", "content-noun", "opening"]
    examples: Examples = Examples()


class DateExample(Strict):
    """Words, the day they were published, and the EDTF date they mean."""

    words: str
    published: dt.date
    means: str
    tense: Literal["past", "future", ""] = ""


class DateRule(Strict):
    """A temporal expression: a pattern over named pieces, and the calculation that resolves it."""

    id: Identifier
    pattern: str
    means: str
    examples: tuple[DateExample, ...] = ()
    silent: tuple[str, ...] = ()


class Entity(Strict):
    """A named institution or place, or several of one class that share a source. `since` and `until` bound its name."""

    of: EntityClass
    names: tuple[str, ...]
    source: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    iso: str = ""
    full: str = ""


class Articles(Strict):
    """Titles of a law's articles, where certain."""

    law: str
    titles: dict[str, str]
    source: str = ""


class Vote(Strict):
    """A general election or referendum held or called."""

    name: str
    on: dt.date
    source: str = ""


class PersonNames(Strict):
    """Names people bear in a country. `order` says which comes first."""

    order: Literal["family", "given"] = "given"
    family: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    source: str = ""


class Currency(Strict):
    """A currency: its ISO 4217 code, and how texts write it."""

    code: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    signs: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Sheet(Strict):
    """One YAML file of a pack."""

    about: About | None = None
    words: dict[str, tuple[str, ...]] = {}
    verbs: tuple[str, ...] = ()
    frames: tuple[Frame, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    dates: tuple[DateRule, ...] = ()
    pieces: dict[str, str] = {}
    heads: dict[str, tuple[str, ...]] = {}
    entities: tuple[Entity, ...] = ()
    articles: tuple[Articles, ...] = ()
    votes: tuple[Vote, ...] = ()
    names: tuple[PersonNames, ...] = ()
    currencies: tuple[Currency, ...] = ()
    examples: Examples = Examples()
    custody: Custody | None = None
    spelling: Spelling | None = None
    plain: tuple[str, ...] = ()

"""The phrases of a sentence: what a chunk of words is, before anything is known of who does what."""

from dataclasses import dataclass, field

from habeas.claims import Law

from ..dates.expressions import Expression

PEOPLE = frozenset(("person", "people"))
HUMAN = frozenset(("person", "people", "name", "officer"))
PLACES = frozenset(("place", "prison", "station", "court"))
_BENCHES = frozenset(("branch", "chamber", "panel", "bench", "division", "section"))
AUTHORITIES = frozenset(("court", "police", "authority", "officer", "party", "organisation"))

SAYING = frozenset(
    (
        "say", "tell", "report", "add", "claim", "state", "announce", "confirm", "note", "allege", "believe", "think",
        "know", "explain", "warn", "argue", "mean",
    )
)  # fmt: skip
"""Verbs whose subject is who says so, and no part of what is said."""
PROSECUTING = frozenset(
    ("arrest", "take", "detain", "hold", "charge", "accuse", "convict", "sentence", "try", "jail", "question", "find")
)
"""Verbs of what is done to someone over an offence."""
TIMES = frozenset(
    ("morning", "afternoon", "evening", "night", "hour", "day", "week", "month", "year", "end", "start", "beginning")
)
"""Nouns that only name a part of the date that follows them: "the morning of 7 August"."""


@dataclass(slots=True, eq=False)
class Phrase:
    """A chunk: `kind` is NP, VG (verb group), P (preposition), DATE, TERM, MONEY, LAW, CONJ, REL, SUB, ADV or a mark.

    Noun phrases: `sort` says what it stands for (person, people, pronoun, court, prison, police, station, officer,
    authority, organisation, party, place, law, event, custody, thing), `head` is the head noun's singular, `name` a
    person's name, `determined` whether an article or the like opens it, `aliases` a person's other names, `entity` an
    institution's or place's name as written, `place` one that describes a thing ("the Gezi Park protests"),
    `through` where a list of things ends that it opens ("theft, assault and arson"), `noted` the terms and sums that
    stand in brackets behind a name.
    Verb groups: `lemma`, `form` of the main verb, which stands at `main`, `tense` (past, present, future, ""),
    `passive`, `modal` (the hypothetical one), `negated`, `infinitive`, `bare` (a participle without auxiliary),
    `within` the adverbs between its words, `plural` whether it begins with "were", "are" or "have", `singular`
    whether with "was", "is" or "has".
    """

    kind: str
    start: int
    end: int
    word: str = ""
    # noun phrases
    sort: str = ""
    head: str = ""
    plural: bool = False
    count: int | None = None
    vague: bool = False
    quantifier: str = ""
    definite: bool = False
    determined: bool = False
    indefinite: bool = False
    other: bool = False
    name: str = ""
    aliases: tuple[str, ...] = ()
    sure: bool = False
    entity: str = ""
    classes: frozenset[str] = frozenset()
    label: str = ""
    nouns: tuple[str, ...] = ()
    owner: "Phrase | None" = None
    of: "Phrase | None" = None
    members: list["Phrase"] = field(default_factory=list)
    appositions: list["Phrase"] = field(default_factory=list)
    noted: list["Phrase"] = field(default_factory=list)
    place: "Phrase | None" = None
    through: int = 0
    adjectives: tuple[tuple[str, int, int], ...] = ()
    date: Expression | None = None
    term: str = ""
    money: str = ""
    law: tuple[Law, ...] = ()
    # verb groups
    lemma: str = ""
    main: int = 0
    form: str = ""
    tense: str = ""
    passive: bool = False
    progressive: bool = False
    perfect: bool = False
    modal: str = ""
    negated: bool = False
    infinitive: bool = False
    bare: bool = False
    arranged: bool = False
    within: tuple[str, ...] = ()
    singular: bool = False

    @property
    def authority(self) -> bool:
        """Whether it can be the authority that does something."""
        if self.members:
            return self.members[0].authority
        # "Branch 15 of the Revolutionary Court"
        seated = (
            self.of is not None
            and self.of.sort == "court"
            and not _BENCHES.isdisjoint((self.head, *(self.entity or self.name).lower().split()[:1]))
        )
        return self.sort in AUTHORITIES or bool(self.classes & AUTHORITIES) or seated

    @property
    def people(self) -> bool:
        """Whether it stands for persons, named or not."""
        return self.sort in PEOPLE or bool(self.members and self.members[0].people)

    def walk(self) -> "list[Phrase]":
        """The phrase itself, or its coordinated members, flat."""
        return [part for member in self.members for part in member.walk()] if self.members else [self]


def bare_number(phrase: Phrase) -> bool:
    """Whether a noun phrase is a number and nothing else ("the three", "two")."""
    return (
        phrase.kind == "NP" and phrase.count is not None and not phrase.nouns and not phrase.name and not phrase.entity
    )

"""The phrases of a sentence: what a chunk of words is, before anything is known of who does what."""

from dataclasses import dataclass, fields

from habeas.claims import Law

from ..dates.expressions import Expression

PEOPLE = frozenset(("person", "people"))
HUMAN = frozenset(("person", "people", "name", "officer"))
PLACES = frozenset(("place", "prison", "station", "court"))
LATER = frozenset(("later", "subsequently", "eventually", "afterwards", "ultimately"))
"""What happened on some other day, after the one told."""
_PAST = frozenset(("former", "ex", "retired", "deposed"))
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
_NO_CLASSES: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False, init=False)
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
    word: str
    # noun phrases
    sort: str
    head: str
    plural: bool
    count: int | None
    vague: bool
    quantifier: str
    definite: bool
    determined: bool
    indefinite: bool
    other: bool
    name: str
    aliases: tuple[str, ...]
    sure: bool
    entity: str
    classes: frozenset[str]
    label: str
    nouns: tuple[str, ...]
    owner: "Phrase | None"
    of: "Phrase | None"
    members: list["Phrase"]
    appositions: list["Phrase"]
    noted: list["Phrase"]
    place: "Phrase | None"
    through: int
    adjectives: tuple[tuple[str, int, int], ...]
    date: Expression | None
    term: str
    money: str
    law: tuple[Law, ...]
    # verb groups
    lemma: str
    main: int
    form: str
    tense: str
    passive: bool
    progressive: bool
    perfect: bool
    modal: str
    negated: bool
    infinitive: bool
    bare: bool
    arranged: bool
    within: tuple[str, ...]
    singular: bool

    def __init__(
        self,
        kind: str,
        start: int,
        end: int,
        word: str = "",
        *,
        sort: str = "",
        head: str = "",
        plural: bool = False,
        definite: bool = False,
        entity: str = "",
        owner: "Phrase | None" = None,
        members: "list[Phrase] | None" = None,
        date: Expression | None = None,
        term: str = "",
        money: str = "",
        law: tuple[Law, ...] = (),
        lemma: str = "",
        form: str = "",
        tense: str = "",
    ) -> None:
        # Written out: that of a dataclass is not compiled, and no other object is made as often.
        self.kind = kind
        self.start = start
        self.end = end
        self.word = word
        self.sort = sort
        self.head = head
        self.plural = plural
        self.count = None
        self.vague = False
        self.quantifier = ""
        self.definite = definite
        self.determined = False
        self.indefinite = False
        self.other = False
        self.name = ""
        self.aliases = ()
        self.sure = False
        self.entity = entity
        self.classes = _NO_CLASSES
        self.label = ""
        self.nouns = ()
        self.owner = owner
        self.of = None
        self.members = members if members is not None else []
        self.appositions = []
        self.noted = []
        self.place = None
        self.through = 0
        self.adjectives = ()
        self.date = date
        self.term = term
        self.money = money
        self.law = law
        self.lemma = lemma
        self.main = 0
        self.form = form
        self.tense = tense
        self.passive = False
        self.progressive = False
        self.perfect = False
        self.modal = ""
        self.negated = False
        self.infinitive = False
        self.bare = False
        self.arranged = False
        self.within = ()
        self.singular = False

    def twin(self) -> "Phrase":
        """Another that says the same, to be changed."""
        other = Phrase(self.kind, self.start, self.end, self.word)
        for one in fields(self):
            setattr(other, one.name, getattr(self, one.name))
        return other

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
        return self.sort in AUTHORITIES or bool(self.classes & AUTHORITIES) or seated or self.presides

    @property
    def presides(self) -> bool:
        """Whether it is an officer of a court, by title or by what is said of a name: "A, a judge at the court"."""
        said = (one for one in self.appositions if one.sort == "officer")
        return "officer" in self.classes or any(_PAST.isdisjoint(one.label.lower().split()) for one in said)

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

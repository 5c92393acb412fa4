"""What the reader remembers from one event to the next, by which later words are dated and named."""

import datetime as dt
from dataclasses import dataclass, field, replace

from habeas.claims import UNKNOWN, Kind, When

from ..dates.expressions import Expression
from ..dates.reckoning import Anchor
from ..events.event import Event
from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from ..people.party import Subjects
from .scene import Scene
from .stages import Stage

DISORDER = frozenset((Kind.ASSEMBLY, Kind.RESTRICTION, Kind.ATTACK, Kind.DEATH))
"""What happens where people gather: told in the next sentence, it is of the same day, whoever it befell."""

JUDGED = frozenset((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL))
"""What a court does to each of several on the day of its verdict."""

_ABSOLUTE = frozenset(("iso", "day", "dotted", "weekday", "today", "yesterday"))
"""Calculations that need no other day than the publication's."""

SETTING = frozenset(("schedule", "set", "fix", "slate", "plan"))
"""Verbs that say for which day something is meant."""

_LATELY = 3
"""Years before the publication beyond which what no event tells is history ("The union was founded in May 1998")."""
_SOON = 2
"""Sentences over which a year holds for the days told of the same persons."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A date told with its year, in which sentence, of whom (None: no event told it)."""

    day: dt.date
    sentence: int
    who: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Story:
    """A dated event that the text told for its own sake, not as background."""

    when: When
    kind: Kind
    who: frozenset[str]
    sentence: int


@dataclass(slots=True)
class Told:
    """The last exact date (`reference`) and month, and the last event: when, what, to whom, in which sentence.

    `arranged` is the day a hearing had been set for, `named` who the sentence names, `higher` whether a higher court
    acts, `held` since when whom, `resolved` what each date phrase was taken for, by its offset, `scene` where,
    `stage` in which part of the document, `printed` the day of the publication, `clauses` what each
    clause was dated, `story` what was told last for its own sake, `term` and `fine` what was imposed last, `set_for`
    the day for which a sentence says something was meant, `passing` the last day told at all, with its sentence,
    `stated` the last one told with its year, `year` one told in passing since the last event's date, `days` the dates
    of the sentence, `kinds` in which sentence an event of each kind was told last, its day
    and of whom, `taken` who was
    arrested in the last arrest told, `judged` the last verdict with its day.
    """

    reference: dt.date | None = None
    when: When = UNKNOWN
    month: dt.date | None = None
    kind: Kind | None = None
    who: frozenset[str] = frozenset()
    story: "Story | None" = None
    clauses: dict[int, When] = field(default_factory=dict)
    sentence: int = -1
    arranged: When = UNKNOWN
    term: str = ""
    fine: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    higher: bool = False
    held: dict[tuple[str, ...], When] = field(default_factory=dict)
    resolved: dict[int, When] = field(default_factory=dict)
    scene: Scene = field(default_factory=Scene)
    stage: Stage = field(default_factory=Stage)
    printed: dt.date | None = None
    set_for: tuple[When, int] = (UNKNOWN, -1)
    passing: tuple[dt.date | None, int] = (None, -1)
    stated: "Stated | None" = None
    year: int = 0
    days: list[Phrase] = field(default_factory=list)
    taken: frozenset[str] = frozenset()
    judged: "Story | None" = None
    kinds: dict[Kind, tuple[int, When, frozenset[str]]] = field(default_factory=dict)

    def turn(self, stage: Stage) -> None:
        """Begin a stage of the document: days told before it do not count for it, but the one that heads it."""
        self.stage, self.when, self.month, self.reference = stage, UNKNOWN, None, None
        self.who, self.arranged, self.story, self.passing = frozenset(), UNKNOWN, None, (None, -1)
        self.stated, self.kinds, self.judged, self.year = None, {}, None, 0
        self.dated(stage.day)

    def dated(self, when: When) -> None:
        """Note a date that the text states."""
        if when.known:
            self.month, self.year = when.earliest, 0
            self.reference = when.earliest if when.exact else None  # "in mid-May ... the next day": of what, is unknown
            if when.exact:
                self.passing = (None, -1)

    def state(self, expression: Expression, when: When, sentence: int, who: frozenset[str] | None) -> None:
        """Note a date that is told with its year, or goes on from one that is; `who` None where no event tells it."""
        goes_on = (
            self.stated is not None and expression.means in ("day", "days", "month") and "year" not in expression.pieces
        )
        lasting = expression.relation == "since"  # "held since July 2020": what follows is told from today
        if ("year" in expression.pieces or goes_on) and when.earliest is not None and not lasting:
            self.stated = Stated(when.earliest, sentence, who)

    def year_told(self, event: Event, subjects: Subjects) -> dt.date | None:
        """The last date told with its year, where an event goes on with the story of the same persons."""
        if self.stated is None:
            return None
        away, who = event.sentence - self.stated.sentence, self.stated.who
        near = away == 0 or (away == 1 and who is None) or (away <= _SOON and bool(who and who & set(subjects.who)))
        return self.stated.day if near else None

    def passed(self, clause: Clause, anchor: Anchor, sentence: int) -> None:
        """Note the last exact date that a sentence tells in passing: "two days later" in the next goes on from it."""
        dates = sorted(clause.dates, key=lambda one: one.start)
        host = clause.governor if clause.verb.infinitive else None
        meant = clause.verb.arranged or (clause.verb.lemma in SETTING and clause.verb.tense == "past")
        meant = meant or (host is not None and host.verb.lemma == "suppose")  # "was supposed to begin on 7 August"
        day = dates[0].date.on(replace(anchor, tense="")) if meant and dates[0].date is not None else UNKNOWN
        self.set_for = (day, sentence) if day.exact else self.set_for
        for phrase in dates:
            if phrase.date is not None and phrase.date.means == "year":
                self.year = int(phrase.date.pieces["year"])
            if phrase.date is not None and phrase.date.means in ("day", "month") and phrase.start not in self.resolved:
                when = phrase.date.on(anchor)
                if when.earliest is not None and anchor.published.year - when.earliest.year <= _LATELY:
                    self.state(phrase.date, when, sentence, None)
            if phrase.date is not None and phrase.date.means in _ABSOLUTE:
                when = self.resolved.get(phrase.start) or phrase.date.on(anchor)
                if when.exact and when.earliest is not None:
                    self.passing = when.earliest, sentence

    def since(self, sentence: int) -> dt.date | None:
        """The day from which a sentence counts: the last one told, be it only in passing in the sentence before."""
        day, told = self.passing
        return day if told >= 0 and sentence - told <= 1 else self.reference

    def day_before(self, sentence: int, published: dt.date) -> dt.date | None:
        """A day, other than the publication's, on which the sentence before one told that something went on: what no
        event tells, or what happens where people gather."""
        day = self.only_passed(sentence)
        story = self.story
        if day is None and story is not None and story.kind in DISORDER and sentence - story.sentence <= 1:
            day = story.when.earliest if story.when.exact else None
        return day if day != published else None

    def other_day(self, published: dt.date) -> bool:
        """Whether the sentence tells an exact day that is not the publication's."""
        anchor = Anchor(published, "past", self.reference)
        told = (self.resolved.get(one.start) or one.date.on(anchor) for one in self.days if one.date is not None)
        return any(when.exact and when.earliest != published for when in told)

    def only_passed(self, sentence: int) -> dt.date | None:
        """The day that a sentence or the one before it tells, and of no event."""
        day, told = self.passing
        events = self.story is not None and self.story.sentence >= told
        return day if told >= 0 and 0 <= sentence - told <= 1 and not events else None

    def loose(self, event: Event, subjects: Subjects) -> dt.date | None:
        """The last date told, where the same persons' story goes on in the same sentence or the next."""
        goes_on = event.sentence == self.sentence or not self.who.isdisjoint(subjects.who)
        return self.month if goes_on and event.sentence - self.sentence <= 1 else None

    def happened(self, event: Event, when: When, subjects: Subjects) -> None:
        """Note an event with the date it was given."""
        self.when, self.kind, self.sentence = when, event.kind, event.sentence
        self.who = frozenset(subjects.who)
        self.kinds[event.kind] = event.sentence, when, self.who
        if event.kind is Kind.ARREST:
            self.taken = self.who
        clause = event.clause
        if clause is None or event.noun:
            return
        self.clauses[id(clause)] = when
        told = clause.verb.tense == "past" and not (
            clause.verb.perfect or clause.relative or clause.opening not in ("", "when")
        )
        described = clause.verb.bare and clause.subject in event.who and clause.linked is None
        described = described and not (clause.objects or clause.measures)  # but "A received nine years"
        told = told and not described  # "those held since May" are no story
        if told and when.known:
            self.story = Story(when, event.kind, self.who, event.sentence)
            if event.rule == "verdict.due" or event.kind in JUDGED:
                self.judged = self.story

"""Alarms: what in the register does not add up, each with its rule, its reason in words, and its source."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from habeas.claims import Claim, Kind
from habeas.packs import Limit

from .country import Country
from .duration import months_after
from .held import spells
from .interval import Interval, Sort
from .person import Event, Person
from .sentence import terms
from .sets import CountedSet


class Rule(StrEnum):
    """What kind of thing does not add up."""

    UNHEARD = "a day in court has passed, and nothing is reported"
    UNDATED = "a hearing was put off without a new date, and nothing is reported since"
    OVERDUE = "a sentence should have ended, and no release is reported"
    BEYOND_LAW = "held before judgment for longer than the law allows"
    NEVER_HELD = "released, though never reported held"
    CONTRADICTION = "publications contradict each other"
    LONG_AGO = "last heard of in custody long ago"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that does not add up: about whom (the id of a person or a set), why, since when, on what grounds.

    `source` is the law and where it stands, "" where the alarm rests on the claims alone.
    """

    rule: Rule
    subject: str
    name: str
    reason: str
    since: dt.date
    claims: tuple[Claim, ...]
    source: str = ""

    @property
    def order(self) -> tuple[dt.date, str, str, str]:
        """Newest last; of one day, by rule, name and reason."""
        return self.since, self.rule.name, self.name, self.reason

    def moved(self, since: dt.date) -> "Alarm":
        """The same alarm since another day."""
        return replace(self, since=since)


@dataclass(frozen=True, slots=True)
class Subject:
    """A person, or a counted set, as an alarm sees either."""

    id: str
    name: str
    events: tuple[Event, ...]
    custody: tuple[Interval, ...]

    @classmethod
    def of(cls, one: Person | CountedSet) -> "Subject":
        """What alarms look at in a person or a set."""
        return cls(one.id, one.name, one.events, one.custody)


def alarms(one: Person | CountedSet, facts: Country) -> list[Alarm]:
    """What does not add up about a person or a set; each alarm stands from the day after its `since`."""
    subject = Subject.of(one)
    found = [alarm for rule in _RULES for alarm in rule(subject)]
    found += [*_contradictions(subject, facts), *_beyond_law(subject, facts.limits)]
    if isinstance(one, CountedSet):
        found += _counts(one)
    return list({(alarm.rule, alarm.reason, alarm.since): alarm for alarm in found}.values())


def silences(one: Person | CountedSet) -> list[Alarm]:
    """Custody that nothing is reported to have ended, since its last report: an alarm once that is long ago."""
    subject = Subject.of(one)
    return [
        Alarm(
            Rule.LONG_AGO,
            subject.id,
            subject.name,
            f"last reported in custody on {spell.last_report}, and no release is reported since",
            spell.last_report,
            spell.intervals[-1].claims,
        )
        for spell in spells(subject.custody)
        if spell.dated and spell.end is None
    ]


_DUE = {Kind.SUMMONS: "the day of the summons", Kind.HEARING_POSTPONED: "the day it was put off to"}
_ANSWERS = frozenset((
    Kind.HEARING, Kind.HEARING_POSTPONED, Kind.QUESTIONING, Kind.CONVICTION, Kind.ACQUITTAL, Kind.SENTENCE, Kind.RULING,
    Kind.CHARGE_DROPPED, Kind.PARDON, Kind.ARREST,
))  # fmt: skip


def _unheard(subject: Subject) -> Iterator[Alarm]:
    """A day in court that was announced has passed, and no publication since tells of it."""
    for event in subject.events:
        claim = event.claim
        due = claim.when if claim.planned and claim.kind in (Kind.HEARING, Kind.RULING) else claim.due
        if (claim.kind not in _DUE and not claim.planned) or due.latest is None:
            continue
        if not any(_answers(other, due.earliest or due.latest, due.latest) for other in subject.events):
            what = _DUE.get(claim.kind, f"the day of the {claim.kind.label.lower()}")
            reason = f"{what}, {due}, has passed, and no publication tells what happened"
            yield Alarm(Rule.UNHEARD, subject.id, subject.name, reason, due.latest, (claim,))


def _answers(event: Event, first: dt.date, last: dt.date) -> bool:
    """Whether a report tells what came of a day in court: published on it or after, of that day or a later one."""
    if event.claim.kind not in _ANSWERS or event.claim.planned or event.published < first:
        return False
    return event.claim.when.latest is None or event.claim.when.latest >= first or event.published > last


def _undated(subject: Subject) -> Iterator[Alarm]:
    """A hearing put off, no new date told, and nothing of the court since."""
    for event in subject.events:
        claim = event.claim
        if claim.kind is not Kind.HEARING_POSTPONED or claim.due.known:
            continue
        later = [o for o in subject.events if o.published > event.published and o.claim.kind in _ANSWERS]
        if not any(o.claim.when.latest is None or o.claim.when.latest > event.day for o in later):
            set_for = claim.when.text or "an unknown day"
            reason = f"the hearing of {set_for} was put off without a new date, and nothing is reported since"
            yield Alarm(Rule.UNDATED, subject.id, subject.name, reason, event.published, (claim,))


def _overdue(subject: Subject) -> Iterator[Alarm]:
    """The last prison term has run out by any count, or was undone, and the person is not reported to have left."""
    if not subject.custody or not subject.custody[-1].sort.custody:
        return
    *_, spell = spells(subject.custody)
    evidence = {claim.id for interval in spell.intervals for claim in interval.claims}
    due = [term for term in terms(subject.events, subject.custody) if term.claim.id in evidence]
    if not due or (subject.custody[-1].sort is not Sort.SERVING and any(term.stands for term in due)):
        return
    term = max(due, key=lambda term: term.ends_latest)
    if term.rulings and term.rulings[-1].outcome == "returned":
        return
    first, last = term.ends_earliest, term.ends_latest
    ended = f"on {last}" if first == last else f"between {first} and {last}"
    reason = f"the sentence ended {ended} ({'; '.join(term.reasons)}), and no release is reported"
    yield Alarm(Rule.OVERDUE, subject.id, subject.name, reason, last, (term.claim, *term.rulings))


def _never_held(subject: Subject) -> Iterator[Alarm]:
    for interval in subject.custody:
        kinds = {claim.kind for claim in interval.claims}
        if interval.sort.custody and kinds == {Kind.RELEASE} and interval.end_latest:
            reason = f"released by {interval.end_latest}, and no publication told that they were held"
            yield Alarm(Rule.NEVER_HELD, subject.id, subject.name, reason, interval.end_latest, interval.claims)


_ONCE = (Kind.ARREST, Kind.RELEASE, Kind.DEATH)
"""Kinds of which two reports behind one interval mean one event."""

_Values = Callable[[Claim], frozenset[str]]
"""What a claim tells of the thing compared; publications of which one tells less do not contradict each other."""


def _contradictions(subject: Subject, facts: Country) -> Iterator[Alarm]:
    """One event told with two days; one day's custody told in two prisons; one day's sentence told with two lengths,
    one day's charge or verdict with two articles."""
    published = {event.claim.id: event.published for event in subject.events}
    for interval in subject.custody:
        for kind in _ONCE:
            told = [claim for claim in interval.claims if claim.kind is kind and claim.when.exact]
            yield from _differ(subject, told, lambda claim: frozenset((claim.when.text,)), "on", published)
    compared: tuple[tuple[Kind, _Values, str], ...] = (
        (Kind.SENTENCE, lambda claim: frozenset(filter(None, (claim.term,))), "as"),
        (Kind.CHARGE, _articles_of, "under Article"),
        (Kind.CONVICTION, _articles_of, "under Article"),
        (Kind.DETENTION, lambda claim: _prisons_of(claim, facts), "at"),
    )
    for kind, values, how in compared:
        by_day: dict[str, list[Claim]] = {}
        for event in subject.events:
            if event.claim.kind is kind and event.claim.when.exact and values(event.claim):
                by_day.setdefault(event.claim.when.text, []).append(event.claim)
        for told in by_day.values():
            yield from _differ(subject, told, values, how, published)


def _articles_of(claim: Claim) -> frozenset[str]:
    return frozenset(law.article for law in claim.law)


def _prisons_of(claim: Claim, facts: Country) -> frozenset[str]:
    return frozenset(facts.place(claim.at).split(" and ")) if facts.is_prison(claim.at) else frozenset()


def _differ(
    subject: Subject, told: Sequence[Claim], values: _Values, how: str, published: dict[str, dt.date]
) -> Iterator[Alarm]:
    """An alarm where two publications tell one thing in ways of which neither holds the other."""
    sides: dict[frozenset[str], list[Claim]] = {}
    for claim in told:
        sides.setdefault(values(claim), []).append(claim)
    against = [one for one in sides if any(not (one <= other or other <= one) for other in sides)]
    claims = sorted((claim for side in against for claim in sides[side]), key=lambda c: (c.publication, c.id))
    if len({claim.publication for claim in claims}) > 1:
        shown = " and ".join(sorted(", ".join(sorted(side)) for side in against))
        told_as = f"one {claims[0].kind.label.lower()} is told {how} {shown}"
        reason = f"{told_as}; the register keeps both, and where they are days it shows the span"
        since = max(published[claim.id] for claim in claims)
        yield Alarm(Rule.CONTRADICTION, subject.id, subject.name, reason, since, tuple(claims))


def _beyond_law(subject: Subject, limits: Iterable[Limit]) -> Iterator[Alarm]:
    """Custody before judgment that surely lasted longer than the law's limit."""
    for limit in limits:
        for interval in subject.custody:
            until = _surely_until(interval, limit)
            if not interval.start_latest or not until:
                continue
            allowed = months_after(interval.start_latest, limit.months) + dt.timedelta(days=limit.days)
            if until > allowed:
                told = f"in {interval.sort.value} from {interval.start_latest} at the latest to {until} at the earliest"
                source = f"{limit.law}, Article {limit.article}, {limit.source}"
                reason = f"{told}; {limit.says}"
                yield Alarm(Rule.BEYOND_LAW, subject.id, subject.name, reason, allowed, interval.claims, source)


def _surely_until(interval: Interval, limit: Limit) -> dt.date | None:
    """The last day of custody of the limit's sort that is sure: that of judgment, else the last reported.

    What is only called detention counts as pre-trial where a sentence ends it.
    """
    judged = any(claim.kind is Kind.SENTENCE for claim in interval.claims)
    meant = Sort(limit.sort)
    unnamed = interval.sort is Sort.DETENTION and meant is Sort.PRE_TRIAL and judged
    if interval.sort is not meant and not unnamed:
        return None
    return interval.end_earliest if judged else interval.last_reported


def _counts(one: CountedSet) -> Iterator[Alarm]:
    if len(one.counts) > 1:
        told = [f"{counting.count} ({counting.publication})" for counting in one.countings]
        reason = (
            f"publications count {' and '.join(map(str, one.counts))}: {', '.join(told)}; shown is {one.group.count}"
        )
        claims = tuple(claim for counting in one.countings for claim in counting.claims[:1])
        yield Alarm(Rule.CONTRADICTION, one.id, one.name, reason, one.countings[-1].published, claims)


_RULES: tuple[Callable[[Subject], Iterator[Alarm]], ...] = (_unheard, _undated, _overdue, _never_held)

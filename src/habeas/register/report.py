"""What claims report of a person's liberty, each event told once however many publications tell it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain

from habeas.claims import Claim, Kind

from .country import Country
from .duration import days, longest, shortest
from .person import Event

ALWAYS = dt.date.min
"""Stands for a first possible day that is not known."""


class Step(IntEnum):
    """What can happen to a person's liberty, in the order in which one day can hold several."""

    WANTED = 0
    FLED = 1
    TAKEN = 2
    HELD_BY_POLICE = 3
    HELD = 4
    HELD_IN_PRISON = 5
    ABSENT = 6
    SENTENCED = 7
    RULED = 8
    MISSING = 9
    FREED_ON_TERMS = 10
    FREED = 11
    DEPORTED = 12
    DIED = 13


HELD = frozenset((Step.HELD_BY_POLICE, Step.HELD, Step.HELD_IN_PRISON))
"""The steps that say that somebody holds the person."""

_LIKE = {Step.HELD_BY_POLICE: Step.HELD, Step.HELD_IN_PRISON: Step.HELD, Step.FREED_ON_TERMS: Step.FREED}
"""Steps of which two reports can be one event, told once with more and once with less."""

_STEPS = {
    Kind.WARRANT: Step.WANTED,
    Kind.FLIGHT: Step.FLED,
    Kind.ARREST: Step.TAKEN,
    Kind.BAIL_DENIED: Step.HELD_IN_PRISON,
    Kind.DISAPPEARANCE: Step.MISSING,
    Kind.RELEASE: Step.FREED,
    Kind.DEPORTATION: Step.DEPORTED,
    Kind.DEATH: Step.DIED,
}
_ON_TERMS = frozenset(("bail", "supervision"))
_OF_PLACE = frozenset((Kind.DETENTION, Kind.RELEASE))


@dataclass(slots=True)
class Report:
    """One event between `earliest` (ALWAYS where unknown) and `latest`, and the claims that tell of it.

    `place` is canonical and "" where not told; `stated` says that the date is that of the event itself, and not merely
    that of the publication which found the person so; `dated` that some publication says anything about when.
    """

    step: Step
    earliest: dt.date
    latest: dt.date
    published: dt.date
    place: str = ""
    stated: bool = True
    dated: bool = True
    claims: list[Claim] = field(default_factory=list)

    @property
    def recalled(self) -> bool:
        """Whether it tells of a taking, holding or search at some time or other."""
        return not self.dated and (self.step <= Step.HELD_IN_PRISON or self.step is Step.MISSING)

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.earliest == self.latest

    @property
    def order(self) -> tuple[dt.date, int, dt.date, dt.date, str]:
        """Order of telling: by the last possible day, then by what a day holds first."""
        return self.latest, self.step, self.earliest, self.published, self.claims[0].id


def reports(events: Iterable[Event], country: Country) -> list[Report]:
    """The reports among a person's events, each event told once, in order. What is only planned reports nothing."""
    drawn = [report for event in events if (report := _report(event, country))]
    told: defaultdict[Step, _Told] = defaultdict(_Told)
    for report in sorted(drawn, key=lambda r: (r.latest - r.earliest, r.order)):
        told[_LIKE.get(report.step, report.step)].tell(report)
    _arrests_before_custody(told[Step.TAKEN].all, told[Step.HELD].all)
    return sorted(chain.from_iterable(one.all for one in told.values()), key=lambda report: report.order)


class _Told:
    """Events of one sort as told so far, the exact ones before the vague."""

    def __init__(self) -> None:
        self.all: list[Report] = []
        self._by_day: defaultdict[dt.date, list[Report]] = defaultdict(list)

    def tell(self, report: Report) -> None:
        """Take a report: more words of an event that is told, or another event."""
        # What an exact report can tell again is as exact; a name borne by many has hundreds of those.
        near = self._by_day[report.latest] if report.exact else self.all
        same = [other for other in near if _tells_of(report, other)]
        if same:
            _add(max(same, key=lambda other: (other.latest, other.order)), report)
        else:
            self.all.append(report)
            self._by_day[report.latest].append(report)


def _report(event: Event, country: Country) -> Report | None:
    claim = event.claim
    step = _step(claim, country)
    if step is None or claim.planned:
        return None
    earliest, latest = claim.when.earliest or ALWAYS, claim.when.latest or event.published
    latest = max(earliest, min(latest, event.published))
    place = country.place(claim.at) if claim.at and claim.kind in _OF_PLACE else ""
    stated = claim.when.known and latest < event.published
    return Report(step, earliest, latest, event.published, place, stated, claim.when.known, [claim])


def _step(claim: Claim, country: Country) -> Step | None:
    if claim.kind is Kind.DETENTION:
        if country.is_police(claim.at):
            return Step.HELD_BY_POLICE
        return (
            Step.HELD_IN_PRISON if country.is_prison(claim.at) or country.is_pretrial(claim.quote.exact) else Step.HELD
        )
    if claim.kind is Kind.RELEASE and claim.outcome in _ON_TERMS:
        return Step.FREED_ON_TERMS
    if claim.kind in (Kind.SENTENCE, Kind.CONVICTION):
        if claim.in_absentia:
            return Step.ABSENT
        return Step.SENTENCED if claim.kind is Kind.SENTENCE and leaves_prison_term(claim) else None
    if claim.kind is Kind.RULING:
        return Step.RULED if claim.outcome else None
    return _STEPS.get(claim.kind)


def leaves_prison_term(claim: Claim) -> bool:
    """Whether a sentence leaves something to be served after its suspended part."""
    return days(longest(claim.term)) > days(shortest(claim.suspended))


def _tells_of(report: Report, other: Report) -> bool:
    """Whether a report can be another, less exact or equal, telling of the same event of its sort."""
    if not (report.earliest <= other.earliest and other.latest <= report.latest):
        return False
    return report.step not in HELD or not report.place or report.place == other.place or not other.place


def _add(told: Report, report: Report) -> None:
    told.claims += report.claims
    told.place = told.place or report.place
    told.stated = told.stated or report.stated
    told.dated = told.dated or report.dated
    if {told.step, report.step} == {Step.FREED, Step.FREED_ON_TERMS}:
        told.step = Step.FREED_ON_TERMS
    elif report.step in HELD:
        told.step = max(told.step, report.step)


def _arrests_before_custody(arrests: Iterable[Report], holdings: Iterable[Report]) -> None:
    """An arrest in a month came before the custody reported within that month."""
    held = sorted(report.latest for report in holdings)
    for report in arrests:
        if not report.exact:
            report.latest = next((day for day in held if report.earliest <= day <= report.latest), report.latest)

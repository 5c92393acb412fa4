"""Who was in custody on a day: confirmed, possible or stale, each with the interval and the claims behind it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from habeas.claims import Claim

from .interval import Interval


class Band(StrEnum):
    """How sure the register is that someone was in custody on a day."""

    CONFIRMED = "confirmed"
    POSSIBLE = "possible"
    STALE = "stale"


class Spell:
    """Unbroken custody: one or more intervals, each beginning where the one before ends.

    `named` are the mentions of those whom a counted set probably is; () for a person. `first_report` and `last_report`
    are the days by which, and on which last, custody was reported; `sure_from` and `sure_until` the first and the last
    on which it is sure; `order` is a fixed order among spells.
    """

    __slots__ = (
        "end",
        "first_report",
        "intervals",
        "last_report",
        "named",
        "order",
        "start",
        "sure_from",
        "sure_until",
    )

    def __init__(self, intervals: tuple[Interval, ...], named: tuple[str, ...] = ()) -> None:
        first, last = intervals[0], intervals[-1]
        self.intervals = intervals
        self.named = named
        self.order = f"{first.person}|{first.publication}|{first.claims[0].id}"
        self.start, self.end = first.start_earliest, last.end_latest
        reported = [day for interval in intervals if (day := interval.last_reported)]
        self.last_report = max(reported, default=first.start_latest or self.end or dt.date.min)
        self.first_report = first.start_latest or first.start_earliest or self.last_report
        self.sure_from = first.start_latest or dt.date.max
        self.sure_until = self._last_sure_day()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spell) and (self.intervals, self.named) == (other.intervals, other.named)

    def __hash__(self) -> int:
        return hash(self.order)

    def __repr__(self) -> str:
        return f"Spell({self.intervals!r}, {self.named!r})"

    def _last_sure_day(self) -> dt.date:
        """The last day surely in custody: that of a report of being held, and never that of leaving it."""
        last = self.intervals[-1]
        if end := last.end_earliest:
            return end if last.end_latest != end and self.last_report >= end else end - dt.timedelta(days=1)
        return max((day for interval in self.intervals if (day := interval.end_earliest)), default=dt.date.min)

    @property
    def dated(self) -> bool:
        """Whether any day is known: an arrest mentioned without a date puts nobody in custody on a day."""
        return bool(self.start or self.end or any(interval.last_reported for interval in self.intervals))

    def band(self, on: dt.date, fresh: dt.date, reach: dt.date) -> Band | None:
        """How sure custody on this day is; None where the spell does not reach it.

        Open custody last reported before `fresh` is stale. Custody of unknown beginning reaches back from first reports
        until `reach`.
        """
        if (self.start > on if self.start else self.first_report > reach) or (self.end and self.end < on):
            return None
        if self.sure_from <= on <= self.sure_until:
            return Band.CONFIRMED
        return Band.STALE if self.end is None and self.last_report < fresh else Band.POSSIBLE

    def on(self, day: dt.date) -> Interval:
        """The interval of the spell that best tells the day: the last that has surely begun, else the first."""
        for interval in reversed(self.intervals):
            if interval.start_latest and interval.start_latest <= day:
                return interval
        return self.intervals[0]


class Held(NamedTuple):
    """One row of an answer: someone who was, or may have been, in custody on the day asked for."""

    band: Band
    interval: Interval
    spell: Spell

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The evidence."""
        return self.interval.claims


def spells(custody: Iterable[Interval]) -> Iterator[Spell]:
    """The unbroken stretches of custody among one person's intervals."""
    run: list[Interval] = []
    for interval in custody:
        if run and not interval.continues:
            yield Spell(tuple(run))
            run = []
        if interval.sort.custody:
            run.append(interval)
    if run:
        yield Spell(tuple(run))

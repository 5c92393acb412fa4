"""Terms of imprisonment: how much is to be served, and when that ends at the earliest and at the latest."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.claims import Claim, Kind

from .duration import after, before, longest, shortest
from .held import spells
from .interval import Interval, Sort
from .person import Event
from .report import leaves_prison_term


@dataclass(frozen=True, slots=True)
class Term:
    """A prison term passed on one person: what is to be served of it, and between which days it ends.

    The earliest end counts the time served in the custody in which the sentence fell; the latest counts from the
    sentence. Of a range of terms ("six to eight years") the earliest takes the shorter, the latest the longer.
    """

    claim: Claim
    ends_earliest: dt.date
    ends_latest: dt.date
    reasons: tuple[str, ...]


def terms(events: Iterable[Event], custody: tuple[Interval, ...]) -> tuple[Term, ...]:
    """The prison terms among a person's events, in order; those passed in absentia have not begun."""
    return tuple(term for event in events if (term := _term(event, custody)))


def _term(event: Event, custody: tuple[Interval, ...]) -> Term | None:
    claim = event.claim
    if claim.kind is not Kind.SENTENCE or claim.planned or claim.in_absentia or not leaves_prison_term(claim):
        return None
    passed_first = claim.when.earliest
    passed_last = min(claim.when.latest or event.published, event.published)
    since, why = _served_since(claim, custody)
    start = since or passed_first
    if start is None:
        return None
    reasons = [f"{claim.term} passed on {claim.when.text or 'a day before ' + event.published.isoformat()}"]
    reasons += [f"of which {claim.suspended} suspended"] if claim.suspended else []
    earliest = before(after(start, shortest(claim.term)), longest(claim.suspended))
    latest = before(after(max(passed_last, start), longest(claim.term)), shortest(claim.suspended))
    return Term(claim, max(earliest, passed_first or start), max(latest, start), (*reasons, *why))


def _served_since(claim: Claim, custody: tuple[Interval, ...]) -> tuple[dt.date | None, tuple[str, ...]]:
    """The earliest day of the custody in which the sentence fell."""
    for spell in spells(custody):
        if any(interval.sort is Sort.SERVING and claim in interval.claims for interval in spell.intervals):
            first = spell.intervals[0]
            if first.start_earliest and first.start_latest:
                since = dict.fromkeys((first.start_earliest.isoformat(), first.start_latest.isoformat()))
                return first.start_earliest, (f"held since {' or as late as '.join(since)}",)
            return first.start_earliest, ()
    return None, ()

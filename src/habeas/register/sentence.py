"""Terms of imprisonment: how much is to be served, what higher courts made of it, and when it ends."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from habeas.claims import Claim, Kind, Law

from .concern import concerned
from .duration import after, before, longest, shortest
from .held import spells
from .interval import Interval, Sort
from .person import Event
from .report import leaves_prison_term


@dataclass(frozen=True, slots=True)
class Term:
    """A prison term passed on one person: what is to be served of it, and between which days it ends.

    The earliest end counts the time served in the custody in which the sentence fell (`since`); the latest counts from
    the sentence (`passed`, its last possible day). Of a range of terms ("six to eight years") the earliest takes the
    shorter, the latest the longer. `rulings` are what higher courts decided on it, in order; a term that was overturned
    or sent back (`stands` is False) ended on the day of that.
    """

    claim: Claim
    ends_earliest: dt.date
    ends_latest: dt.date
    reasons: tuple[str, ...]
    since: dt.date
    passed: dt.date
    rulings: tuple[Claim, ...] = ()

    @property
    def articles(self) -> tuple[Law, ...]:
        """The articles the sentence names."""
        return self.claim.law

    @property
    def offence(self) -> str:
        """The offence the sentence names."""
        return self.claim.offence

    @property
    def stands(self) -> bool:
        """Whether no higher court has undone it."""
        return not self.rulings or self.rulings[-1].outcome not in _UNDOING


_UNDOING = ("overturned", "returned")


def terms(events: Iterable[Event], custody: tuple[Interval, ...]) -> tuple[Term, ...]:
    """The prison terms among a person's events, in order, as they are after all rulings.

    Those passed in absentia have not begun; one told again without its date is not another.
    """
    found: list[Term] = []
    for event in events:
        if event.claim.kind is Kind.SENTENCE and (term := _passed(event, custody)):
            told = any(other.claim.term == term.claim.term for other in found)
            if event.claim.when.known or not told:
                found.append(term)
        elif event.claim.kind is Kind.RULING and event.claim.outcome and not event.claim.planned:
            ruled = _ruled_on(found, event.claim)
            found = [_after_ruling(term, event) if term in ruled else term for term in found]
    return tuple(found)


def _passed(event: Event, custody: tuple[Interval, ...]) -> Term | None:
    claim = event.claim
    if claim.planned or claim.in_absentia or not leaves_prison_term(claim):
        return None
    passed_first = claim.when.earliest
    passed_last = min(claim.when.latest or event.published, event.published)
    since, why = _served_since(claim, custody)
    start = since or passed_first
    if start is None:
        return None
    reasons = [f"{claim.term} passed on {claim.when.text or 'a day before ' + event.published.isoformat()}"]
    reasons += [f"of which {claim.suspended} suspended"] if claim.suspended else []
    passed = max(passed_last, start)
    earliest, latest = _ends(claim.term, claim.suspended, start, passed)
    return Term(claim, max(earliest, passed_first or start), latest, (*reasons, *why), start, passed)


def _ends(term: str, suspended: str, start: dt.date, passed: dt.date) -> tuple[dt.date, dt.date]:
    """The earliest and the latest day on which a term with a suspended part has been served."""
    earliest = before(after(start, shortest(term)), longest(suspended))
    latest = before(after(passed, longest(term)), shortest(suspended))
    return earliest, max(latest, start)


def _ruled_on(found: list[Term], ruling: Claim) -> list[Term]:
    """The sentences that a ruling is about: of those that stand and that it may speak of, the last passed."""
    spoken_of = concerned([term for term in found if term.stands or ruling.outcome not in _UNDOING], ruling)
    last = max((term.passed for term in spoken_of), default=None)
    return [term for term in spoken_of if term.passed == last]


def _after_ruling(term: Term, event: Event) -> Term:
    """A term as a ruling leaves it. One reduced to a length that is not told can have ended with the ruling."""
    ruling = event.claim
    day = ruling.when.earliest or term.passed
    told = f"{ruling.outcome} on {ruling.when.text or 'a day before ' + event.published.isoformat()}"
    earliest, latest = term.ends_earliest, term.ends_latest
    if ruling.outcome in _UNDOING:
        latest = min(ruling.when.latest or event.published, event.published)
        earliest = min(earliest, latest)
    elif ruling.outcome == "reduced" and ruling.term:
        told += f" to {ruling.term}" + (f", of which {ruling.suspended} suspended" if ruling.suspended else "")
        ends = _ends(ruling.term, ruling.suspended or term.claim.suspended, term.since, term.passed)
        earliest, latest = max(ends[0], min(day, earliest)), max(ends[1], min(day, latest))
    elif ruling.outcome == "reduced":
        told += " by a length that is not told"
        earliest = min(earliest, max(day, term.since))
    return replace(
        term,
        ends_earliest=earliest,
        ends_latest=latest,
        reasons=(*term.reasons, told),
        rulings=(*term.rulings, ruling),
    )


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

"""Strands: claims that belong to one case for one reason.

What several publications tell of one person is one case, unless a long gap lies between, or before a new arrest half a
year of silence or an end (a release other than on terms, an acquittal, a verdict, dropped charges), or a new arrest is
with quite other people. Of two affairs that run side by side, a report belongs to the one with whose people it shares
somebody, else to the one told of last; with quite other people only where the court or the charge is the same, for
nothing ties them else but a name, and a name can be two persons'. So with a counted set. A set and those it probably is
are of one case. So is what is told beside one violent incident on a known day at a known place, and what one
publication tells one court did on one day over one charge.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from habeas.claims import Claim, Kind, folded, name_key

from .case import incident, tells_of_a_case
from .custody import SAME_ARREST
from .person import Event, Person
from .sets import CountedSet

GAP = dt.timedelta(days=3 * 365)
"""A person's next trouble after so long a silence is another case."""

ANOTHER_ARREST = dt.timedelta(days=183)
"""So long after anything was told of a person, an arrest, a warrant or a summons begins another case."""

SIDE_BY_SIDE = 4
"""At most so many affairs of one person are followed at a time."""

_BEGINS = frozenset((Kind.ARREST, Kind.SUMMONS, Kind.WARRANT))
_ENDS = frozenset((Kind.ACQUITTAL, Kind.CHARGE_DROPPED, Kind.CONVICTION, Kind.SENTENCE))
_IN_COURT = frozenset((
    Kind.CHARGE, Kind.HEARING, Kind.HEARING_POSTPONED, Kind.CONVICTION, Kind.ACQUITTAL, Kind.SENTENCE, Kind.RULING,
))  # fmt: skip


class Why(StrEnum):
    """Why claims belong together."""

    PERSON = "one person"
    SET = "one counted set"
    NAMED = "a counted set and those it probably is"
    TOLD = "told beside one incident, or of one court's day"


class Strand(NamedTuple):
    """One reason to hold claims together: which, whose (a person's or set's id, a publication), and the how-manieth."""

    why: Why
    of: str
    number: int


def strands_of_person(person: Person) -> Iterator[tuple[str, ...]]:
    """The ids of the claims of each affair of a person; those of incidents each alone."""
    yield from _affairs(person.events, {name_key(name) for name in person.names})
    yield from ((event.claim.id,) for event in person.events if incident(event.claim))


def strands_of_set(one: CountedSet) -> Iterator[tuple[str, ...]]:
    """The ids of the claims of each affair of a counted set."""
    return _affairs(one.events, set())


def strands_of_publication(claims: Iterable[Claim]) -> Iterator[tuple[str, ...]]:
    """What one publication tells together: beside an incident (a strand ends with the incident's own key), in court."""
    told = sorted((claim for claim in claims if tells_of_a_case(claim)), key=lambda claim: claim.id)
    incidents: dict[tuple[dt.date, str], list[str]] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        if found := incident(claim):
            incidents.setdefault(found, []).append(claim.id)
    for (day, place), ids in sorted(incidents.items()):
        beside = [claim.id for claim in told] if len(incidents) == 1 else []
        yield (*ids, *beside, f"{day} {place}")
    yield from _court_days(told)


def _court_days(told: list[Claim]) -> Iterator[tuple[str, ...]]:
    """Pairs of claims that one court made on one day over one charge, each of other persons."""
    days: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in told:
        if claim.kind in _IN_COURT and claim.when.exact and (court := folded(claim.by or claim.at)):
            days.setdefault((claim.kind, claim.when.text, court), []).append(claim)
    for claims in days.values():
        for number, claim in enumerate(claims):
            yield from ((other.id, claim.id) for other in claims[:number] if _one_charge(claim, other))


def _one_charge(one: Claim, two: Claim) -> bool:
    articles = {law.article for law in one.law}, {law.article for law in two.law}
    if articles[0] and articles[1]:
        return bool(articles[0] & articles[1])
    words = set(folded(one.offence).split()), set(folded(two.offence).split())
    return bool(words[0]) and words[0] == words[1]


class _Affair:
    """The claims of one affair of a person so far, and the others whom they name."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.companions: set[str] = set()
        self.last = dt.date.min
        self._matters: set[tuple[str, str]] = set()
        self._tellers: set[str] = set()
        self._over = False

    def add(self, event: Event, companions: set[str]) -> None:
        claim = event.claim
        self.ids.append(claim.id)
        self.companions |= companions
        self.last = event.day
        self._matters |= _matters(claim)
        self._tellers.add(claim.publication)
        self._over = self._over or _ends(claim)

    def goes_on(self, event: Event, companions: set[str]) -> bool:
        """Whether an event can belong to it."""
        silence = event.day - self.last
        begins = event.claim.kind in _BEGINS
        if silence > (ANOTHER_ARREST if begins else GAP) and event.claim.publication not in self._tellers:
            return False
        if not begins or not silence:
            return True
        return not self._over and not (self.with_others(companions) and silence > SAME_ARREST)

    def with_others(self, companions: set[str]) -> bool:
        """Whether it is known whose affair it is, and that none of these are in it."""
        return bool(companions and self.companions) and companions.isdisjoint(self.companions)

    def takes(self, claim: Claim, companions: set[str]) -> bool:
        """Whether a report that can belong to it does, if it belongs to no other."""
        return not self.with_others(companions) or not self._matters.isdisjoint(_matters(claim))


def _affairs(events: Iterable[Event], own: set[str]) -> Iterator[tuple[str, ...]]:
    """The claims of one person, affair by affair, each in order; `own` are the person's names."""
    found: list[_Affair] = []
    last_with: dict[str, _Affair] = {}
    for event in events:
        if not tells_of_a_case(event.claim):
            continue
        companions = {name_key(name) for name in event.claim.who} - own
        shared = [
            affair for name in companions if (affair := last_with.get(name)) and affair.goes_on(event, companions)
        ]
        live = [affair for affair in found[-SIDE_BY_SIDE:] if affair.goes_on(event, companions)]
        takers = shared or [affair for affair in live if affair.takes(event.claim, companions)]
        affair = max(takers, key=lambda affair: (affair.last, affair.ids), default=None)
        if affair is None:
            affair = _Affair()
            found.append(affair)
        affair.add(event, companions)
        last_with.update(dict.fromkeys(companions, affair))
    return (tuple(affair.ids) for affair in found)


def _matters(claim: Claim) -> set[tuple[str, str]]:
    """What besides people ties a claim to an affair: its court, the articles and the offence of its charge."""
    told = {("court", folded(claim.by)), ("offence", folded(claim.offence))} | {
        ("article", law.article) for law in claim.law
    }
    return {(sort, words) for sort, words in told if words}


def _ends(claim: Claim) -> bool:
    """Whether an arrest after this is another affair's."""
    if claim.kind is Kind.RELEASE:
        return claim.outcome not in ("bail", "supervision") and not claim.planned
    return claim.kind in _ENDS and not claim.in_absentia and not claim.planned

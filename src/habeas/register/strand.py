"""Strands: claims that belong to one case for one reason.

What several publications tell of one person is one case, unless a long gap or an end (released for good, acquitted,
convicted, charges dropped) lies before a new arrest; so with a counted set. A set and those it probably is are of one
case. So is what is told beside one violent incident on a known day at a known place, and what one publication tells one
court did on one day over one charge.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from habeas.claims import Claim, Kind, folded

from .case import incident, tells_of_a_case
from .person import Event, Person
from .sets import CountedSet

GAP = dt.timedelta(days=3 * 365)
"""A person's next trouble after so long a silence is another case."""

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
    yield from _affairs(person.events)
    yield from ((event.claim.id,) for event in person.events if incident(event.claim))


def strands_of_set(one: CountedSet) -> Iterator[tuple[str, ...]]:
    """The ids of the claims of each affair of a counted set."""
    return _affairs(one.events)


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


def _affairs(events: Iterable[Event]) -> Iterator[tuple[str, ...]]:
    """The claims of one person, affair by affair, in order."""
    affair: list[str] = []
    last: Event | None = None
    over = False
    tellers: set[str] = set()
    for event in events:
        claim = event.claim
        if not tells_of_a_case(claim):
            continue
        anew = claim.kind in _BEGINS and over and last is not None and event.day > last.day
        if last is not None and (anew or (event.day - last.day > GAP and claim.publication not in tellers)):
            yield tuple(affair)
            affair, over, tellers = [], False, set()
        affair.append(claim.id)
        over = over or _ends(claim)
        tellers.add(claim.publication)
        last = event
    if affair:
        yield tuple(affair)


def _ends(claim: Claim) -> bool:
    """Whether an arrest after this is another affair's."""
    if claim.kind is Kind.RELEASE:
        return claim.outcome not in ("", "bail", "supervision")
    return claim.kind in _ENDS and not claim.in_absentia and not claim.planned

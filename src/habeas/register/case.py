"""Cases: claims that belong together, as one story with its own timeline, its charges, and a name."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from habeas.claims import Claim, Family, Kind, When, folded
from habeas.claims.case_name import CaseName

from .charge import Charge, charges
from .person import Event

_STORY = frozenset((Family.LIBERTY, Family.PROCEEDINGS))

PersonsOf = Callable[[Claim], tuple[str, ...]]
"""The ids of the persons whom a claim names."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case, of which the id of any of its claims tells; `id` is that of its first published claim.

    `name` is what an editor called it (`named` says who and when), else made from its incident or its persons;
    `persons` are ids, `sets` ids of counted sets; `charges` those of each person, by id.
    """

    id: str
    name: str
    persons: tuple[str, ...]
    sets: tuple[str, ...]
    events: tuple[Event, ...]
    charges: dict[str, tuple[Charge, ...]]
    named: CaseName | None = None


def tells_of_a_case(claim: Claim) -> bool:
    """Whether a claim is part of a case: of liberty or of proceedings; others can only date and place one."""
    return claim.kind.family in _STORY


def incident(claim: Claim) -> tuple[dt.date, str] | None:
    """The day and the place (folded) of a violent incident, where both are told."""
    day = claim.when.earliest
    if claim.kind is Kind.ATTACK and day and claim.when.exact and claim.at:
        return day, folded(claim.at)
    return None


def made_case(events: list[Event], sets: set[str], persons_of: PersonsOf, names: Iterable[CaseName]) -> Case:
    """The case of these events, in which these counted sets are told of; of its claims' names the latest counts."""
    events.sort(key=lambda event: event.order)
    own: dict[str, list[Event]] = {}
    for event in events:
        for person in persons_of(event.claim):
            own.setdefault(person, []).append(event)
    first = min(events, key=lambda event: (event.published, event.claim.publication, event.claim.id))
    named = max(names, key=lambda given: (given.at, given.claim), default=None)
    return Case(
        id=first.claim.id,
        name=named.name if named else _name(events),
        persons=tuple(sorted(own)),
        sets=tuple(sorted(sets)),
        events=tuple(events),
        charges={id: found for id in sorted(own) if (found := charges(own[id]))},
        named=named,
    )


def _name(events: Iterable[Event]) -> str:
    """The incident's place and day; else the persons told of most often; else the counted, with place and day."""
    claims = [event.claim for event in events]
    incidents = Counter((claim.at, claim.when.text) for claim in claims if incident(claim))
    if incidents:
        (at, on), _ = min(incidents.items(), key=lambda entry: (-entry[1], entry[0]))
        return f"{at}, {_in_words(When.parse(on))}"
    names = Counter(name for claim in claims for name in claim.who)
    if names:
        most = sorted(names, key=lambda name: (-names[name], name))
        return most[0] + (f" and {len(most) - 1} more" if len(most) > 1 else "")
    told = max(claims, key=lambda claim: len(claim.group.label) if claim.group else 0)
    called = told.group.label if told.group and told.group.label else told.kind.label
    return ", ".join(part for part in (called, told.at, _in_words(told.when)) if part)


def _in_words(when: When) -> str:
    """ "2 August 2014", "August 2014" or "2014", as far as it is told; nothing for what spans years."""
    first, last = when.earliest, when.latest
    if not first or not last or first.year != last.year:
        return ""
    if first == last:
        return f"{first:%-d %B %Y}"
    return f"{first:%B %Y}" if first.month == last.month else f"{first.year}"

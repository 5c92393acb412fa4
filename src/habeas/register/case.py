"""Cases: claims that belong together by persons, incident and time, as one story with its own timeline.

What one publication tells of one person, or of the same counted set, is one case; so is what several tell of one
person without a long gap or an end (released for good, acquitted, convicted, charges dropped) before a new arrest; so
is what is told beside one violent incident on a known day at a known place; so are a counted set and those it probably
is. Editors' words come first.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from habeas.claims import Claim, Family, Kind, folded
from habeas.claims.sameness import Sameness

from .charge import Charge, charges
from .clusters import Clusters
from .person import Event, Person
from .sets import CountedSet

GAP = dt.timedelta(days=3 * 365)
"""A person's next trouble after so long a silence is another case."""

_STORY = frozenset((Family.LIBERTY, Family.PROCEEDINGS))
_BEGINS = frozenset((Kind.ARREST, Kind.SUMMONS, Kind.WARRANT))
_ENDS = frozenset((Kind.ACQUITTAL, Kind.CHARGE_DROPPED, Kind.CONVICTION, Kind.SENTENCE))


@dataclass(frozen=True, slots=True)
class Case:
    """One case, of which the id of any of its claims tells; `id` is that of its first published claim.

    `name` is made from its incident, else from its persons; `persons` are ids, `sets` ids of counted sets; `charges`
    those of each person, by id.
    """

    id: str
    name: str
    persons: tuple[str, ...]
    sets: tuple[str, ...]
    events: tuple[Event, ...]
    charges: dict[str, tuple[Charge, ...]]


def cases(
    persons: Iterable[Person],
    sets: Iterable[CountedSet],
    told: dict[str, tuple[dt.date, list[Claim]]],
    words: Sequence[Sameness],
) -> tuple[Case, ...]:
    """All cases, in order of their first event. `told` gives each publication's date and standing claims."""
    people, counted = list(persons), list(sets)
    published = {claim.id: (day, claim) for day, claims in told.values() for claim in claims}
    clusters = Clusters(id for id, (_, claim) in published.items() if claim.kind.family in _STORY or _incident(claim))
    clusters.decide(words)
    for person in people:
        _join_affairs(person.events, clusters)
    for one in counted:
        _join_affairs(one.events, clusters)
        if one.named:
            clusters.join(one.events[0].claim.id, one.named.claim.id)
    _join_incidents(told, clusters)
    by_case: defaultdict[str, list[Event]] = defaultdict(list)
    for id, members in clusters.sets().items():
        by_case[id] = [Event(published[member][1], published[member][0]) for member in members]
    whose = _owners(people, counted)
    made = [_case(events, whose, people) for events in by_case.values() if _tells_a_story(events)]
    return tuple(sorted(made, key=lambda case: (case.events[0].order, case.id)))


def _join_affairs(events: Iterable[Event], clusters: Clusters) -> None:
    """Join the claims of one person, affair by affair."""
    last: Event | None = None
    over = False
    tellers: set[str] = set()
    for event in events:
        claim = event.claim
        if claim.kind.family not in _STORY:
            continue
        anew = claim.kind in _BEGINS and over and last is not None and event.day > last.day
        if last is not None and not anew and (event.day - last.day <= GAP or claim.publication in tellers):
            clusters.join(last.claim.id, claim.id)
        else:
            over, tellers = False, set()
        over = over or _ends(claim)
        tellers.add(claim.publication)
        last = event


def _ends(claim: Claim) -> bool:
    """Whether an arrest after this is another affair's."""
    if claim.kind is Kind.RELEASE:
        return claim.outcome not in ("", "bail", "supervision")
    return claim.kind in _ENDS and not claim.in_absentia and not claim.planned


def _join_incidents(told: dict[str, tuple[dt.date, list[Claim]]], clusters: Clusters) -> None:
    """Join what publications tell beside one and the same incident, where they tell of that one only."""
    first: dict[tuple[dt.date, str], str] = {}
    for _, claims in (told[key] for key in sorted(told)):
        incidents = {place: claim for claim in claims if (place := _incident(claim))}
        for place, claim in incidents.items():
            clusters.join(first.setdefault(place, claim.id), claim.id)
        if len(incidents) == 1:
            (place,) = incidents
            for claim in claims:
                if claim.kind.family in _STORY:
                    clusters.join(first[place], claim.id)


def _incident(claim: Claim) -> tuple[dt.date, str] | None:
    day = claim.when.earliest
    if claim.kind is Kind.ATTACK and day and claim.when.exact and claim.at:
        return day, folded(claim.at)
    return None


def _owners(people: Iterable[Person], counted: Iterable[CountedSet]) -> dict[str, tuple[set[str], set[str]]]:
    """Whose each claim is: ids of persons and of sets."""
    whose: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for person in people:
        for event in person.events:
            whose[event.claim.id][0].add(person.id)
    for one in counted:
        for event in one.events:
            whose[event.claim.id][1].add(one.id)
    return whose


def _tells_a_story(events: Iterable[Event]) -> bool:
    return any(event.claim.kind.family in _STORY for event in events)


def _case(events: list[Event], whose: dict[str, tuple[set[str], set[str]]], people: Iterable[Person]) -> Case:
    events.sort(key=lambda event: event.order)
    persons = sorted({id for event in events for id in whose[event.claim.id][0]})
    sets = sorted({id for event in events for id in whose[event.claim.id][1]})
    own = {id: [event for event in events if id in whose[event.claim.id][0]] for id in persons}
    first = min(events, key=lambda event: (event.published, event.claim.publication, event.claim.id))
    return Case(
        id=first.claim.id,
        name=_name(events),
        persons=tuple(persons),
        sets=tuple(sets),
        events=tuple(events),
        charges={id: found for id, told in own.items() if (found := charges(told))},
    )


def _name(events: Iterable[Event]) -> str:
    """The incident's place and day; else the persons told of most often; else what the counted are called."""
    claims = [event.claim for event in events]
    incidents = Counter((claim.at, claim.when.text) for claim in claims if _incident(claim))
    if incidents:
        (at, on), _ = min(incidents.items(), key=lambda entry: (-entry[1], entry[0]))
        return f"{at}, {dt.date.fromisoformat(on):%-d %B %Y}"
    names = Counter(name for claim in claims for name in claim.who)
    if names:
        most = sorted(names, key=lambda name: (-names[name], name))
        return most[0] + (f" and {len(most) - 1} more" if len(most) > 1 else "")
    return min((claim.group.label for claim in claims if claim.group), default=claims[0].kind.label)

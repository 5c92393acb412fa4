"""A person of the register: every mention of one human being, and what follows from the claims about them."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.claims import Claim, Kind

from .interval import Interval
from .mention import Mention

_KINDS = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a timeline: a claim, the day it was published, and whether its place in the order is only inferred.

    `dated` is False where the claim has no date at all; it then stands where its publication stands.
    """

    claim: Claim
    published: dt.date

    @property
    def dated(self) -> bool:
        """Whether the claim says anything about when."""
        return self.claim.when.known or self.claim.due.known

    @property
    def day(self) -> dt.date:
        """The day the entry is ordered by: the last one it can have happened on; the publication's where unknown."""
        when = self.claim.when if self.claim.when.known else self.claim.due
        return when.latest or when.earliest or self.published

    @property
    def order(self) -> tuple[dt.date, int, dt.date, str, int, int, str]:
        """Order of a timeline: by date, wide dates after narrow ones, undated last of their day.

        What one publication tells of one day stands as it tells it; of what the same words begin, kinds in their order.
        """
        claim = self.claim
        told = claim.publication, claim.quote.start, _KINDS[claim.kind], claim.id
        return self.day, -claim.when.precision, self.published, *told


@dataclass(frozen=True, slots=True)
class Person:
    """One human being. `id` is the id of the first mention; the id of every mention leads here.

    `name` is the preferred spelling, `names` all of them, the most frequent first; `events` the timeline in order of
    date; `custody` the intervals in order; `first` the earliest day an event can have happened, `last` the date of the
    newest publication about the person.
    """

    id: str
    name: str
    names: tuple[str, ...]
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]
    custody: tuple[Interval, ...]
    first: dt.date | None
    last: dt.date


def spellings(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Every spelling, the most frequent first; of equals, the longer, then the alphabet's first."""
    counts = Counter(mention.name for mention in mentions)
    return tuple(sorted(counts, key=lambda name: (-counts[name], -len(name), name)))


def timeline(mentions: Iterable[Mention]) -> tuple[Event, ...]:
    """The claims of all mentions in order of date, each once."""
    events = {claim.id: Event(claim, mention.published) for mention in mentions for claim in mention.claims}
    return tuple(sorted(events.values(), key=lambda event: event.order))

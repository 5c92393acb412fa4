"""What may tell of the same: things by a count, a kind of event, the event's days, and when they were published."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from habeas.claims import When

WINDOW_MONTHS = 3
"""Publications further apart are not taken to tell of the same persons."""


class Published(Protocol):
    """Anything that was published on a day."""

    @property
    def published(self) -> dt.date:
        """The day."""


P = TypeVar("P", bound=Published)


class Near(Generic[P]):
    """Things with an id. Where all days of an event are known, only what tells of one of them, or of no certain day, is
    near: of the thousands that are counted alike in a quarter, few are."""

    def __init__(self) -> None:
        self._on: defaultdict[tuple[int, str, str], dict[str, P]] = defaultdict(dict)
        self._vague: defaultdict[tuple[int, str, int], dict[str, P]] = defaultdict(dict)
        self._all: defaultdict[tuple[int, str, int], dict[str, P]] = defaultdict(dict)

    def enter(self, id: str, thing: P, count: int, kind: str, whens: Iterable[When]) -> None:
        """Take a thing that tells of so many to whom this happened on these days."""
        month = _month(thing.published)
        self._all[count, kind, month][id] = thing
        for day in _days(whens):
            if day:
                self._on[count, kind, day][id] = thing
            else:
                self._vague[count, kind, month][id] = thing

    def strike(self, id: str, thing: P, count: int, kind: str, whens: Iterable[When]) -> None:
        """Forget a thing, told as it was entered."""
        month = _month(thing.published)
        del self._all[count, kind, month][id]
        for day in _days(whens):
            if day:
                del self._on[count, kind, day][id]
            else:
                del self._vague[count, kind, month][id]

    def to(self, published: dt.date, count: int, kind: str, whens: Iterable[When]) -> Iterator[P]:
        """What may tell of the same as something published on a day; a thing may come twice."""
        days = _days(whens)
        slots = self._all if "" in days else self._vague
        middle = _month(published)
        for month in range(middle - WINDOW_MONTHS, middle + WINDOW_MONTHS + 1):
            if found := slots.get((count, kind, month)):
                yield from found.values()
        for day in days - {""}:
            for thing in self._on.get((count, kind, day), {}).values():
                if abs(_month(thing.published) - middle) <= WINDOW_MONTHS:
                    yield thing


def _days(whens: Iterable[When]) -> set[str]:
    """The certain days; "" among them where there is an uncertain one."""
    return {when.text if when.exact else "" for when in whens}


def _month(day: dt.date) -> int:
    return day.year * 12 + day.month

"""The watch: the alarms of everyone in order of their days, so that asking for a day's looks at no person again."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable

from .alarm import Alarm, alarms, silences
from .country import Country
from .duration import months_after
from .person import Person
from .sets import CountedSet


class Watch:
    """Alarms by whom they are about."""

    def __init__(self, facts: Country) -> None:
        self._facts = facts
        self._alarms: dict[str, list[Alarm]] = {}
        self._silences: dict[str, list[Alarm]] = {}
        self._sorted: tuple[list[Alarm], list[Alarm]] | None = None

    def take(self, ones: Iterable[Person | CountedSet]) -> None:
        """Take persons and sets that came or changed."""
        for one in ones:
            for of, found in ((self._alarms, alarms(one, self._facts)), (self._silences, silences(one))):
                of.pop(one.id, None)
                if found:
                    of[one.id] = found
        self._sorted = None

    def lose(self, ids: Iterable[str]) -> None:
        """Forget persons and sets by their ids."""
        for id in ids:
            self._alarms.pop(id, None)
            self._silences.pop(id, None)
        self._sorted = None

    def standing(self, on: dt.date, horizon_months: int) -> tuple[Alarm, ...]:
        """Every alarm as of a day, the newest last."""
        if self._sorted is None:
            self._sorted = _in_order(self._alarms), _in_order(self._silences)
        raised, silent = self._sorted
        found = raised[: bisect_left(raised, on, key=_since)]
        return _with_silences(found, silent[: bisect_left(silent, on, key=_since)], on, horizon_months)

    def standing_of(self, id: str, on: dt.date, horizon_months: int) -> tuple[Alarm, ...]:
        """The alarms about one person or set as of a day, the newest last."""
        found = [alarm for alarm in self._alarms.get(id, ()) if alarm.since < on]
        return _with_silences(found, self._silences.get(id, []), on, horizon_months)


def _with_silences(found: list[Alarm], silent: list[Alarm], on: dt.date, horizon_months: int) -> tuple[Alarm, ...]:
    later = [(alarm, months_after(alarm.since, horizon_months)) for alarm in silent]
    found = found + [alarm.moved(since) for alarm, since in later if since < on]
    return tuple(sorted(found, key=_order))


def _in_order(of: dict[str, list[Alarm]]) -> list[Alarm]:
    return sorted((alarm for found in of.values() for alarm in found), key=_order)


def _order(alarm: Alarm) -> tuple[dt.date, str, str, str, str]:
    return *alarm.order, alarm.subject


def _since(alarm: Alarm) -> dt.date:
    return alarm.since

"""The roll: an index of spells of custody that answers who was held on a day without looking at everyone."""

import datetime as dt
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from .duration import months_after
from .held import Band, Held, Spell

_Entry = tuple[dt.date, str, Held, Held]


class Roll:
    """Spells by the months they are reported to reach; besides, by their last report where nothing ended them, and by
    their first where nothing tells when they began.

    Rows are made when a spell is entered, not when a day is asked for. A month holds, in order, the row of the interval
    that has begun by its end; apart from the others those who were surely in one custody all month.
    """

    def __init__(self) -> None:
        self._months: defaultdict[tuple[int, bool], list[Held]] = defaultdict(list)
        self._open: list[_Entry] = []
        self._unbegun: list[_Entry] = []

    def fill(self, spells: Iterable[Spell]) -> None:
        """Enter many spells into an empty roll at once."""
        for spell in spells:
            for month, row in _by_month(spell):
                self._months[month].append(row)
            for entries, entry in self._entries(spell):
                entries.append(entry)
        for rows in self._months.values():
            rows.sort(key=_order)
        self._open.sort(key=_place)
        self._unbegun.sort(key=_place)

    def enter(self, spell: Spell) -> None:
        """Enter one spell."""
        for month, row in _by_month(spell):
            insort(self._months[month], row, key=_order)
        for entries, entry in self._entries(spell):
            insort(entries, entry, key=_place)

    def strike(self, spell: Spell) -> None:
        """Take a spell off the roll."""
        for month, _ in _by_month(spell):
            del self._months[month][bisect_left(self._months[month], spell.order, key=_order)]
        for entries, entry in self._entries(spell):
            del entries[bisect_left(entries, _place(entry), key=_place)]

    def held_on(self, on: dt.date, horizon_months: int) -> list[Held]:
        """Everyone who was or may have been in custody on the day: confirmed, then possible, then stale."""
        fresh, reach = months_after(on, -horizon_months), months_after(on, horizon_months)
        confirmed: list[Held] = []
        possible: list[Held] = []
        confirmed += self._months.get((_month(on), True), ())
        for row in self._months.get((_month(on), False), ()):
            spell, begun = row.spell, row.interval.start_latest
            if spell.sure_from <= on <= spell.sure_until:
                confirmed.append(row if begun and begun <= on else Held(Band.CONFIRMED, spell.on(on), spell))
            elif (spell.start is None or spell.start <= on) and (spell.end is None or on <= spell.end):
                interval = row.interval if begun and begun <= on else spell.on(on)
                possible.append(Held(Band.POSSIBLE, interval, spell))
        # What is open and not of this month was reported in a month before, what is unbegun in a month after.
        stale = bisect_left(self._open, min(fresh, on.replace(day=1)), key=_day)
        before = self._open[stale : bisect_left(self._open, on.replace(day=1), key=_day)]
        next_month = months_after(on.replace(day=1), 1)
        first = bisect_left(self._unbegun, next_month, key=_day)
        after = self._unbegun[first : bisect_right(self._unbegun, reach, key=_day)]
        possible += [entry[2] for entry in before] + [entry[2] for entry in after]
        return confirmed + possible + [entry[3] for entry in self._open[:stale]]

    def _entries(self, spell: Spell) -> list[tuple[list[_Entry], _Entry]]:
        entries: list[tuple[list[_Entry], _Entry]] = []
        if spell.end is None:
            last = spell.intervals[-1]
            rows = Held(Band.POSSIBLE, last, spell), Held(Band.STALE, last, spell)
            entries.append((self._open, (spell.last_report, spell.order, *rows)))
        if spell.start is None:
            row = Held(Band.POSSIBLE, spell.intervals[0], spell)
            entries.append((self._unbegun, (spell.first_report, spell.order, row, row)))
        return entries


def _by_month(spell: Spell) -> list[tuple[tuple[int, bool], Held]]:
    """The months a spell is reported to reach, its unknown sides left out, and the row that tells of each.

    Beside each month: whether the row's custody surely lasted all of it.
    """
    rows = {id(interval): Held(Band.CONFIRMED, interval, spell) for interval in spell.intervals}
    first, last = spell.start or spell.first_report, spell.end or spell.last_report
    found = []
    for month in range(_month(min(first, last)), _month(max(first, last)) + 1):
        opens, closes = _last_day(month - 1), _last_day(month)
        row = rows[id(spell.on(closes))]
        begun = row.interval.start_latest
        whole = spell.sure_from <= opens and closes <= spell.sure_until and begun is not None and begun <= opens
        found.append(((month, whole), row))
    return found


def _place(entry: _Entry) -> tuple[dt.date, str]:
    return entry[0], entry[1]


def _day(entry: _Entry) -> dt.date:
    return entry[0]


def _order(row: Held) -> str:
    return row.spell.order


def _month(day: dt.date) -> int:
    return day.year * 12 + day.month - 1


@cache
def _last_day(month: int) -> dt.date:
    year, index = divmod(month, 12)
    return dt.date(year, 12, 31) if index == 11 else dt.date(year, index + 2, 1) - dt.timedelta(days=1)

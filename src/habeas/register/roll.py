"""The roll: an index of spells of custody that answers who was held on a day without looking at everyone."""

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from .duration import months_after
from .held import Band, Held, Spell

_Place = tuple[dt.date, str]


class _Shelf:
    """Spells in order of a day, with the rows that tell of each: in lists, so that a stretch of them is one slice."""

    def __init__(self) -> None:
        self.places: list[_Place] = []
        self.possible: list[Held] = []
        self.stale: list[Held] = []

    def fill(self, entries: Iterable[tuple[_Place, Held, Held]]) -> None:
        """Put many beside those that stand here already."""
        entries = sorted([*zip(self.places, self.possible, self.stale, strict=True), *entries], key=_place)
        self.places, self.possible, self.stale = [], [], []
        for place, possible, stale in entries:
            self.places.append(place)
            self.possible.append(possible)
            self.stale.append(stale)

    def enter(self, place: _Place, possible: Held, stale: Held) -> None:
        at = bisect_left(self.places, place)
        self.places.insert(at, place)
        self.possible.insert(at, possible)
        self.stale.insert(at, stale)

    def strike(self, place: _Place) -> None:
        at = bisect_left(self.places, place)
        del self.places[at], self.possible[at], self.stale[at]

    def before(self, day: dt.date) -> int:
        """How many stand before a day."""
        return bisect_left(self.places, (day, ""))


class _Month:
    """Rows in the order of their spells; the orders stand apart, so that finding a place compares nothing but texts."""

    def __init__(self) -> None:
        self.orders: list[str] = []
        self.rows: list[Held] = []

    def enter(self, row: Held) -> None:
        at = bisect_left(self.orders, row.spell.order)
        self.orders.insert(at, row.spell.order)
        self.rows.insert(at, row)

    def strike(self, spell: Spell) -> None:
        at = bisect_left(self.orders, spell.order)
        del self.orders[at], self.rows[at]

    def sort(self) -> None:
        self.rows.sort(key=_order)
        self.orders = [row.spell.order for row in self.rows]


_NOBODY = _Month()


class Roll:
    """Spells by the months they are reported to reach; besides, by their last report where nothing ended them, and by
    their first where nothing tells when they began.

    Rows are made when a spell is entered, not when a day is asked for. A month holds, in order, the row of the interval
    that has begun by its end; apart from the others those who were surely in one custody all month, and those who may
    have been all month.
    """

    def __init__(self) -> None:
        self._months: defaultdict[tuple[int, Band | None], _Month] = defaultdict(_Month)
        self._open = _Shelf()
        self._unbegun = _Shelf()

    def fill(self, spells: Iterable[Spell]) -> None:
        """Enter many spells at once."""
        opened: list[tuple[_Place, Held, Held]] = []
        unbegun: list[tuple[_Place, Held, Held]] = []
        for spell in spells:
            for month, row in _by_month(spell):
                self._months[month].rows.append(row)
            opened += _opened(spell)
            unbegun += _unbegun(spell)
        for one in self._months.values():
            one.sort()
        self._open.fill(opened)
        self._unbegun.fill(unbegun)

    def enter(self, spell: Spell) -> None:
        """Enter one spell."""
        for month, row in _by_month(spell):
            self._months[month].enter(row)
        for shelf, entries in ((self._open, _opened(spell)), (self._unbegun, _unbegun(spell))):
            for entry in entries:
                shelf.enter(*entry)

    def strike(self, spell: Spell) -> None:
        """Take a spell off the roll."""
        for month, _ in _by_month(spell):
            self._months[month].strike(spell)
        for shelf, entries in ((self._open, _opened(spell)), (self._unbegun, _unbegun(spell))):
            for place, _, _ in entries:
                shelf.strike(place)

    def replace(self, lost: Iterable[Spell], found: Iterable[Spell]) -> None:
        """Take spells off the roll and enter others; those that are the same before and after stay where they are."""
        before = {spell.order: spell for spell in lost}
        for spell in found:
            if before.get(spell.order) == spell:
                del before[spell.order]
                continue
            if (old := before.pop(spell.order, None)) is not None:
                self.strike(old)
            self.enter(spell)
        for spell in before.values():
            self.strike(spell)

    def held_on(self, on: dt.date, horizon_months: int) -> list[Held]:
        """Everyone who was or may have been in custody on the day: confirmed, then possible, then stale."""
        fresh, reach = months_after(on, -horizon_months), months_after(on, horizon_months)
        confirmed = list(self._months.get((_month(on), Band.CONFIRMED), _NOBODY).rows)
        possible = list(self._months.get((_month(on), Band.POSSIBLE), _NOBODY).rows)
        for row in self._months.get((_month(on), None), _NOBODY).rows:
            spell, begun = row.spell, row.interval.start_latest
            if spell.sure_from <= on <= spell.sure_until:
                confirmed.append(row if begun and begun <= on else Held(Band.CONFIRMED, spell.on(on), spell))
            elif (spell.start is None or spell.start <= on) and (spell.end is None or on <= spell.end):
                interval = row.interval if begun and begun <= on else spell.on(on)
                possible.append(Held(Band.POSSIBLE, interval, spell))
        # What is open and not of this month was reported in a month before, what is unbegun in a month after.
        this_month = on.replace(day=1)
        stale = self._open.before(min(fresh, this_month))
        possible += self._open.possible[stale : self._open.before(this_month)]
        first = self._unbegun.before(months_after(this_month, 1))
        possible += self._unbegun.possible[first : self._unbegun.before(reach + dt.timedelta(days=1))]
        return confirmed + possible + self._open.stale[:stale]


def _opened(spell: Spell) -> list[tuple[_Place, Held, Held]]:
    """Where a spell that nothing ended stands, and its rows before and after it is stale."""
    if spell.end is not None:
        return []
    last = spell.intervals[-1]
    rows = Held(Band.POSSIBLE, last, spell), Held(Band.STALE, last, spell)
    return [((spell.last_report, spell.order), *rows)]


def _unbegun(spell: Spell) -> list[tuple[_Place, Held, Held]]:
    """Where a spell of which nothing tells the beginning stands, and its row."""
    if spell.start is not None:
        return []
    row = Held(Band.POSSIBLE, spell.intervals[0], spell)
    return [((spell.first_report, spell.order), row, row)]


def _by_month(spell: Spell) -> list[tuple[tuple[int, Band | None], Held]]:
    """The months a spell is reported to reach, its unknown sides left out, and the row that tells of each.

    Beside each month the band, where it and the custody that the row tells of are the same on all its days.
    """
    sure = {id(interval): Held(Band.CONFIRMED, interval, spell) for interval in spell.intervals}
    perhaps = {id(interval): Held(Band.POSSIBLE, interval, spell) for interval in spell.intervals}
    first, last = spell.start or spell.first_report, spell.end or spell.last_report
    found: list[tuple[tuple[int, Band | None], Held]] = []
    begins, ends = _month(min(first, last)), _month(max(first, last))
    closes = _last_day(begins - 1)
    for month in range(begins, ends + 1):
        opens, closes = closes, _last_day(month)
        interval = spell.on(closes)
        begun = interval.start_latest
        band = None
        if begun is not None and begun <= opens:
            if spell.sure_from <= opens and closes <= spell.sure_until:
                band = Band.CONFIRMED
            elif spell.sure_until <= opens and (spell.end is None or closes <= spell.end):
                band = Band.POSSIBLE
        found.append(((month, band), (perhaps if band is Band.POSSIBLE else sure)[id(interval)]))
    return found


def _place(entry: tuple[_Place, Held, Held]) -> _Place:
    return entry[0]


def _order(row: Held) -> str:
    return row.spell.order


def _month(day: dt.date) -> int:
    return day.year * 12 + day.month - 1


@cache
def _last_day(month: int) -> dt.date:
    year, index = divmod(month, 12)
    return dt.date(year, 12, 31) if index == 11 else dt.date(year, index + 2, 1) - dt.timedelta(days=1)

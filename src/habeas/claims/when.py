"""Dates as EDTF intervals (Library of Congress, Extended Date/Time Format, levels 0 and 1).

Understood: `2014-08-02`, `2014-08`, `2014`, seasons (`2014-21` spring to `2014-24` winter), unspecified digits (`201X`,
`2014-XX`), the qualifiers `?`, `~` and `%`, intervals with `/`, open (`../2014`) and unknown (`2014/`) ends, and the
empty string for a date that is not known at all. The `edtf` package reads more and serves as the oracle in the tests;
it takes milliseconds for one date, and a register reads millions (docs/decisions/0003-dates.md).
"""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

ONE_DAY = dt.timedelta(days=1)

_SINGLE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<qualifier>[?~%]?)", re.ASCII
)
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}  # northern meteorological seasons; winter runs into the next year


class Precision(IntEnum):
    """How finely a date is stated; a larger value is finer."""

    UNKNOWN = 0
    INTERVAL = 1
    CENTURY = 2
    DECADE = 3
    YEAR = 4
    SEASON = 5
    MONTH = 6
    DAY = 7


class BadDate(ValueError):
    """A text that is no EDTF date of level 0 or 1; its message says what was expected."""


@dataclass(frozen=True, slots=True)
class When:
    """A date as the interval of days it may mean.

    `text` is the EDTF form and the identity; `earliest` and `latest` are the first and last day it can mean, None where
    that side is open or unknown. An approximate or uncertain date (`2014~`, `2014?`) reaches one unit further on both
    sides.
    """

    text: str
    earliest: dt.date | None
    latest: dt.date | None
    precision: Precision

    @classmethod
    def parse(cls, text: str) -> "When":
        """Read an EDTF string; "" gives the unknown date. Raises BadDate."""
        return _parse(text.strip())

    @classmethod
    def on(cls, day: dt.date) -> "When":
        """Exactly this day."""
        return cls(day.isoformat(), day, day, Precision.DAY)

    @classmethod
    def between(cls, first: dt.date | None, last: dt.date | None) -> "When":
        """The interval from `first` to `last`, either None for an open end."""
        if first is None and last is None:
            return UNKNOWN
        if first == last and first is not None:
            return cls.on(first)
        ends = (".." if end is None else end.isoformat() for end in (first, last))
        return cls.parse("/".join(ends))

    @property
    def known(self) -> bool:
        """Whether anything at all is known of the date."""
        return self.earliest is not None or self.latest is not None

    @property
    def exact(self) -> bool:
        """Whether the date is a single day, stated without doubt."""
        return self.earliest is not None and self.earliest == self.latest

    def overlaps(self, other: "When") -> bool:
        """Whether both can mean the same day; an open or unknown side reaches for ever."""
        return _not_after(self.earliest, other.latest) and _not_after(other.earliest, self.latest)

    def within(self, other: "When") -> bool:
        """Whether every day this can mean is one the other can mean, and fewer; open ends are within nothing."""
        if None in (self.earliest, self.latest, other.earliest, other.latest):
            return False
        bounds = (self.earliest, self.latest), (other.earliest, other.latest)
        return bounds[0] != bounds[1] and self.earliest in other and self.latest in other  # type: ignore[operator]

    def surely_before(self, other: "When") -> bool:
        """Whether every day this can mean lies before every day the other can mean."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def __contains__(self, day: dt.date) -> bool:
        return _not_after(self.earliest, day) and _not_after(day, self.latest)

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return self.known


def _not_after(first: dt.date | None, second: dt.date | None) -> bool:
    return first is None or second is None or first <= second


UNKNOWN = When("", None, None, Precision.UNKNOWN)


@lru_cache(maxsize=4096)
def _parse(text: str) -> When:
    if not text:
        return UNKNOWN
    if "/" not in text:
        return _single(text)
    first, _, last = text.partition("/")
    if first in ("", "..") and last in ("", ".."):
        raise BadDate(f"{text!r} is no date: an interval needs at least one end that is known")
    earliest = None if first in ("", "..") else _single(first).earliest
    latest = None if last in ("", "..") else _single(last).latest
    if earliest is not None and latest is not None and earliest > latest:
        raise BadDate(f"{text!r} is no interval: it ends before it begins")
    return When(text, earliest, latest, Precision.INTERVAL)


def _single(text: str) -> When:
    match = _SINGLE.fullmatch(text)
    if not match:
        raise BadDate(f"{text!r} is no date: expected YYYY, YYYY-MM, YYYY-MM-DD or FIRST/LAST, such as 2014-08-02")
    try:
        earliest, latest, precision = _bounds(match)
        if match["qualifier"]:
            earliest, latest = _widened(earliest, latest, precision)
    except (ValueError, OverflowError) as error:
        raise BadDate(f"{text!r} is no date of the calendar: {error}") from error
    return When(text, earliest, latest, precision)


def _bounds(match: re.Match[str]) -> tuple[dt.date, dt.date, Precision]:
    year, month, day = match["year"], match["month"], match["day"]
    first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if "X" in year or month in (None, "XX"):
        if "X" in year and month is not None:
            raise BadDate(f"{match[0]!r} is no date: a month needs a whole year before it")
        if month == "XX" and day not in (None, "XX"):
            raise BadDate(f"{match[0]!r} is no date: a day needs a month before it")
        precision = (Precision.YEAR, Precision.DECADE, Precision.CENTURY)[year.count("X")]
        return dt.date(first_year, 1, 1), dt.date(last_year, 12, 31), precision
    number = int(month)
    if number in _SEASON_STARTS and day is None:
        start = dt.date(first_year, _SEASON_STARTS[number], 1)
        return start, _month_after(start, 3) - ONE_DAY, Precision.SEASON
    if day in (None, "XX"):
        start = dt.date(first_year, number, 1)
        return start, start.replace(day=calendar.monthrange(first_year, number)[1]), Precision.MONTH
    exact = dt.date(first_year, number, int(day))
    return exact, exact, Precision.DAY


def _month_after(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    return dt.date(day.year + years, month + 1, 1)


def _widened(earliest: dt.date, latest: dt.date, precision: Precision) -> tuple[dt.date, dt.date]:
    """Both bounds moved out by one unit of the precision."""
    if precision is Precision.DAY:
        return earliest - ONE_DAY, latest + ONE_DAY
    months = {Precision.MONTH: 1, Precision.SEASON: 3, Precision.YEAR: 12, Precision.DECADE: 120}.get(precision, 1200)
    return _month_after(earliest, -months), _month_after(latest + ONE_DAY, months) - ONE_DAY

"""Durations in ISO 8601 ("P7Y6M", or a range "P6Y/P8Y"), counted on the calendar."""

import datetime as dt
import re
from calendar import monthrange

_PART = re.compile(r"(\d+)([YMWD])")
_DAYS = {"Y": 365.25, "M": 30.4375, "W": 7.0, "D": 1.0}


def days(duration: str) -> float:
    """The length of a single duration in days, on average; 0 for ""."""
    return sum(int(number) * _DAYS[unit] for number, unit in _PART.findall(duration))


def shortest(duration: str) -> str:
    """The lower end of a range, or the duration itself."""
    return duration.partition("/")[0]


def longest(duration: str) -> str:
    """The upper end of a range, or the duration itself."""
    return duration.rpartition("/")[2]


def after(day: dt.date, duration: str) -> dt.date:
    """The day on which a duration from a day has passed."""
    return _moved(day, duration, 1)


def before(day: dt.date, duration: str) -> dt.date:
    """The day on which a duration until a day begins."""
    return _moved(day, duration, -1)


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months later (earlier if negative), or the month's last where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(max(day.year + years, 1), 9999)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _moved(day: dt.date, duration: str, sign: int) -> dt.date:
    for number, unit in _PART.findall(duration):
        if unit in "YM":
            day = months_after(day, sign * int(number) * (12 if unit == "Y" else 1))
        else:
            day += sign * dt.timedelta(days=int(number) * int(_DAYS[unit]))
    return day

"""The arithmetic of days: where a reader stands, and how days, months and years are counted from there."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from habeas.claims import UNKNOWN, BadDate, When

from ..document.publication import MONTHS
from .numbers import number_of

Pieces = dict[str, str]
_DIGITS = re.compile(r"\d+", re.ASCII)

_NEWS = 31
"""Days before the publication within which a day without a year is this year's news, whatever was told before."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an expression is read from: the publication's day, the tense, and the last day told before it.

    `loose` is the last date told, by its first day, be it a day, a month or a year: months and years count from there.
    `story` is the last one told with its year, where the same story goes on: an open year goes on from it; `year` is
    one told in passing since, which "that year" means.
    """

    published: dt.date
    tense: str = ""
    reference: dt.date | None = None
    loose: dt.date | None = None
    story: dt.date | None = None
    year: int = 0

    def start(self, unit: str) -> dt.date | None:
        """The day from which so many days, months or years are counted."""
        return self.loose or self.reference if unit in ("month", "year", "decade") else self.reference


def counted(word: str) -> int:
    """A number in digits or words; 0 where it is vague ("several")."""
    found = _DIGITS.match(word)
    return int(found[0]) if found else number_of(word) or 0


def month_number(word: str) -> int:
    """The number of a month, by its name or its short form."""
    return MONTHS[word.lower().rstrip(".")]


def valid(text: str) -> When:
    """An EDTF date; unknown where the calendar has no such date."""
    try:
        return When.parse(text)
    except BadDate:
        return UNKNOWN


def _nearest(candidates: list[dt.date], anchor: Anchor) -> dt.date | None:
    """The candidate that the tense points to; the anchor's own day serves both tenses."""
    past = [day for day in candidates if day <= anchor.published]
    future = [day for day in candidates if day >= anchor.published]
    if anchor.tense == "past" and past:
        return max(past)
    if anchor.tense == "future" and future:
        return min(future)
    return min(candidates, key=lambda day: abs((day - anchor.published).days), default=None)


def days_in(year: int, month: int, day: int) -> list[dt.date]:
    """This day of the year and of both its neighbours, where the calendar has it."""
    found = []
    for candidate in (year - 1, year, year + 1):
        if dt.MINYEAR <= candidate <= dt.MAXYEAR and 1 <= day <= calendar.monthrange(candidate, month)[1]:
            found.append(dt.date(candidate, month, day))
    return found


def day_of(month: int, day: int, year: str | None, anchor: Anchor) -> dt.date | None:
    """A day of a month, in the year stated, or in the one that tense and story point to."""
    if year:
        return next((found for found in days_in(int(year), month, day) if found.year == int(year)), None)
    if anchor.reference and abs(anchor.reference.year - anchor.published.year) > 1:
        # A story told years later goes on from its own dates, not from the day it was printed.
        candidates = days_in(anchor.reference.year, month, day)
        return min(candidates, key=lambda found: abs((found - anchor.reference).days), default=None)  # type: ignore[operator]
    plain = _nearest(days_in(anchor.published.year, month, day), anchor)
    if anchor.story is not None and anchor.tense == "past" and plain is not None:
        later = min((one for one in days_in(anchor.story.year, month, day) if one >= anchor.story), default=plain)
        if later <= anchor.published and (anchor.published - plain).days > _NEWS:
            return later  # "arrested on 3 May 2022. On 10 August she was tried"
    return plain


def on_day(day: dt.date | None) -> When:
    """Exactly this day, or unknown."""
    return When.on(day) if day else UNKNOWN


def between(first: dt.date | None, last: dt.date | None) -> When:
    """From one day to another; unknown where an end is missing or they stand in the wrong order."""
    return When.between(first, last) if first and last and first <= last else UNKNOWN


def moved(year: int, month: int, by: int) -> str:
    """The month so many months on, as EDTF."""
    years, index = divmod(month - 1 + by, 12)
    return f"{year + years:04}-{index + 1:02}"


def plus(day: dt.date, days: int) -> dt.date | None:
    """So many days on; None past the calendar's ends."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def back(day: dt.date, number: int, unit: str) -> dt.date | None:
    """The day so many units before another (after it, for a negative number); None past the calendar's ends."""
    if unit in ("day", "night", "week", "fortnight"):
        return plus(day, -number * {"week": 7, "fortnight": 14}.get(unit, 1))
    months = number * {"month": 1, "year": 12, "decade": 120}.get(unit, 0)
    years, index = divmod(day.month - 1 - months, 12)
    if not months or not dt.MINYEAR <= day.year + years <= dt.MAXYEAR:
        return None
    last = calendar.monthrange(day.year + years, index + 1)[1]
    return dt.date(day.year + years, index + 1, min(day.day, last))


def rounded(day: dt.date, unit: str) -> When:
    """A day counted in units, as exact as the unit: "three months ago" is a month."""
    if unit in ("day", "night"):
        return When.on(day)
    if unit in ("week", "fortnight"):
        return valid(day.isoformat() + "~")
    return valid(day.isoformat()[: 7 if unit == "month" else 4])


def since_lasting(published: dt.date, number: str, unit: str) -> When:
    """When a state began that has lasted so long: to the day for days, to the month or year for months or years."""
    count = counted(number)
    day = back(published, count, unit) if count else None
    return rounded(day, unit) if day else UNKNOWN

"""What temporal expressions mean: each calculation takes an expression's pieces and an anchor, and gives a date.

Where an expression leaves the year or week open, the tense decides the direction: the latest such date up to the
anchor for the past, the first from it for the future, the nearest where no tense is known.
"""

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from habeas.claims import UNKNOWN, BadDate, When

from .publication import MONTHS

Pieces = dict[str, str]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WORDS = {
    word: number
    for number, word in enumerate(
        (
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        )
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50}  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": 3}
_DIGITS = re.compile(r"\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an expression is read from: the publication's day, the tense, and the last date told before it."""

    published: dt.date
    tense: str = ""
    reference: dt.date | None = None


def _number(word: str) -> int:
    """A number in digits or words; 0 where it is vague ("several")."""
    found = _DIGITS.match(word)
    return int(found[0]) if found else _WORDS.get(word.lower(), 0)


def _month(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def _valid(text: str) -> When:
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


def _days_in(year: int, month: int, day: int) -> list[dt.date]:
    """This day of the year and of both its neighbours, where the calendar has it."""
    found = []
    for candidate in (year - 1, year, year + 1):
        if dt.MINYEAR <= candidate <= dt.MAXYEAR and 1 <= day <= calendar.monthrange(candidate, month)[1]:
            found.append(dt.date(candidate, month, day))
    return found


def _day_of(month: int, day: int, year: str | None, anchor: Anchor) -> dt.date | None:
    if year:
        return next((found for found in _days_in(int(year), month, day) if found.year == int(year)), None)
    if anchor.reference and abs(anchor.reference.year - anchor.published.year) > 1:
        # A story told years later goes on from its own dates, not from the day it was printed.
        candidates = _days_in(anchor.reference.year, month, day)
        return min(candidates, key=lambda found: abs((found - anchor.reference).days), default=None)  # type: ignore[operator]
    return _nearest(_days_in(anchor.published.year, month, day), anchor)


def _on(day: dt.date | None) -> When:
    return When.on(day) if day else UNKNOWN


def _between(first: dt.date | None, last: dt.date | None) -> When:
    return When.between(first, last) if first and last and first <= last else UNKNOWN


def _iso(pieces: Pieces, anchor: Anchor) -> When:
    return _valid(f"{pieces['year']}-{pieces['monthnumber']}-{pieces['daynumber']}")


def _day(pieces: Pieces, anchor: Anchor) -> When:
    year = pieces.get("year") or _counted_year(pieces, anchor)
    return _on(_day_of(_month(pieces["month"]), _number(pieces["day"]), year, anchor))


def _counted_year(pieces: Pieces, anchor: Anchor) -> str:
    """The year of "12 March last year"; "" where none is counted."""
    step = {"last": -1, "this": 0, "next": 1}.get(pieces.get("counted", "").lower().split(" ")[0])
    return "" if step is None else str(anchor.published.year + step)


def _days(pieces: Pieces, anchor: Anchor) -> When:
    month, year = _month(pieces["month"]), pieces.get("year")
    first = _day_of(month, _number(pieces["day"]), year, anchor)
    last = _day_of(month, _number(pieces["day2"]), str(first.year) if first else year, anchor)
    return _between(first, last)


def _span(pieces: Pieces, anchor: Anchor) -> When:
    year, year2 = pieces.get("year"), pieces.get("year2")
    last = _day_of(_month(pieces["month2"]), _number(pieces["day2"]), year2 or None, anchor)
    if last is None:
        return UNKNOWN
    months = _month(pieces["month"]), _month(pieces["month2"])
    start_year = year or str(last.year - (months[0] > months[1]))
    return _between(_day_of(months[0], _number(pieces["day"]), start_year, anchor), last)


def _month_of(pieces: Pieces, anchor: Anchor) -> When:
    month = _month(pieces["month"] if "month" in pieces else pieces["month2"])
    year = pieces.get("year") or _counted_year(pieces, anchor)
    if year:
        return _valid(f"{year}-{month:02}")
    published = anchor.published
    which = pieces.get("which", "").lower()
    if which == "last" or (which == "this past"):
        chosen = published.year - (month >= published.month)
    elif which == "next":
        chosen = published.year + (month <= published.month)
    elif which == "this":
        chosen = published.year
    elif anchor.tense == "future":
        chosen = published.year + (month < published.month)
    elif anchor.reference and abs(anchor.reference.year - published.year) > 1:
        chosen = anchor.reference.year + (month < anchor.reference.month)
    else:
        chosen = published.year - (month > published.month)
    return _valid(f"{chosen:04}-{month:02}")


def _months(pieces: Pieces, anchor: Anchor) -> When:
    year = pieces["year"]
    return _valid(f"{pieces.get('year2', year)}-{_month(pieces['month']):02}/{year}-{_month(pieces['month2']):02}")


def _moved(year: int, month: int, by: int) -> str:
    years, index = divmod(month - 1 + by, 12)
    return f"{year + years:04}-{index + 1:02}"


def _shifted_month(pieces: Pieces, anchor: Anchor) -> When:
    number, unit = _number(pieces["number"]), pieces["unit"].lower()
    sign = -1 if pieces["side"].lower() == "before" else 1
    if not number or unit not in ("month", "year"):
        return UNKNOWN
    return _valid(_moved(int(pieces["year"]), _month(pieces["month"]), sign * number * (12 if unit == "year" else 1)))


def _season(pieces: Pieces, anchor: Anchor) -> When:
    return _valid(f"{pieces['year']}-{_SEASONS[pieces['season'].lower()]}")


def _part_of_year(length: int) -> Callable[[Pieces, Anchor], When]:
    def part(pieces: Pieces, anchor: Anchor) -> When:
        year, first = int(pieces["year"]), _ORDINALS[pieces["ordinal"].lower()] * length + 1
        last = first + length - 1
        end = dt.date(year, last, calendar.monthrange(year, last)[1])
        return When.between(dt.date(year, first, 1), end)

    return part


def _year(pieces: Pieces, anchor: Anchor) -> When:
    return _valid(pieces["year"])


def _years(pieces: Pieces, anchor: Anchor) -> When:
    return _valid(f"{pieces['year']}/{pieces['year2']}")


def _decade(pieces: Pieces, anchor: Anchor) -> When:
    return _valid(f"{pieces['decade'][:3]}X")


def _away(days: int) -> Callable[[Pieces, Anchor], When]:
    return lambda pieces, anchor: _on(_plus(anchor.published, days))


def _plus(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _weekday(pieces: Pieces, anchor: Anchor) -> When:
    wanted = _WEEKDAYS.index(pieces["weekday"][:3].lower())
    which = pieces.get("which", pieces.get("which2", "")).lower()
    published = anchor.published
    back = (published.weekday() - wanted) % 7
    if "last week" in which or "next week" in which or "this week" in which:
        week = -7 if "last" in which else 7 if "next" in which else 0
        return _on(_plus(published, wanted - published.weekday() + week))
    if which in ("last", "past", "this past", "previous"):
        return _on(_plus(published, -(back or 7)))
    if which in ("next", "coming", "this coming") or (anchor.tense == "future" and which != "last"):
        return _on(_plus(published, (-back) % 7 or (7 if which else 0)))
    return _on(_plus(published, -back))


def _this(pieces: Pieces, anchor: Anchor) -> When:
    which, unit, published = pieces["which"].lower(), pieces["unit"].lower(), anchor.published
    step = {"this": 0, "last": -1, "this past": -1, "next": 1}[which]
    if unit == "year":
        return _valid(f"{published.year + step:04}")
    if unit == "month":
        return _valid(_moved(published.year, published.month, step))
    if unit == "week":
        monday = _plus(published, 7 * step - published.weekday())
        if monday is None:
            return UNKNOWN
        return _between(monday, published if step == 0 and anchor.tense != "future" else _plus(monday, 6))
    return UNKNOWN


def _past_span(pieces: Pieces, anchor: Anchor) -> When:
    number = _number(pieces.get("number", "one"))
    return _between(_back(anchor.published, number, pieces["unit"].lower()), anchor.published) if number else UNKNOWN


def _back(day: dt.date, number: int, unit: str) -> dt.date | None:
    """The day so many units before another (after it, for a negative number); None past the calendar's ends."""
    if unit in ("day", "night", "week", "fortnight"):
        return _plus(day, -number * {"week": 7, "fortnight": 14}.get(unit, 1))
    months = number * {"month": 1, "year": 12, "decade": 120}.get(unit, 0)
    years, index = divmod(day.month - 1 - months, 12)
    if not months or not dt.MINYEAR <= day.year + years <= dt.MAXYEAR:
        return None
    last = calendar.monthrange(day.year + years, index + 1)[1]
    return dt.date(day.year + years, index + 1, min(day.day, last))


def since_lasting(published: dt.date, number: str, unit: str) -> When:
    """When a state began that has lasted so long: to the day for days, to the month or year for months or years."""
    count = _number(number)
    day = _back(published, count, unit) if count else None
    return _rounded(day, unit) if day else UNKNOWN


def _rounded(day: dt.date, unit: str) -> When:
    """A day counted in units, as exact as the unit: "three months ago" is a month."""
    if unit in ("day", "night"):
        return When.on(day)
    if unit in ("week", "fortnight"):
        return _valid(day.isoformat() + "~")
    return _valid(day.isoformat()[: 7 if unit == "month" else 4])


def _ago(pieces: Pieces, anchor: Anchor) -> When:
    number, unit = _number(pieces["number"]), pieces["unit"].lower()
    if unit == "hour":
        return _on(anchor.published)
    exact = pieces.get("exact", "").lower()  # "two years ago today": the day itself
    start = _plus(anchor.published, -1) if exact == "yesterday" else anchor.published
    day = _back(start, number, unit) if number and start else None
    if day is None:
        return UNKNOWN
    return When.on(day) if exact else _rounded(day, unit)


def _later(pieces: Pieces, anchor: Anchor) -> When:
    number, unit = _number(pieces["number"]), pieces["unit"].lower()
    if anchor.reference is None or not number:
        return UNKNOWN
    if unit == "hour":
        return UNKNOWN
    day = _back(anchor.reference, number if pieces["side"].lower() == "earlier" else -number, unit)
    return _rounded(day, unit) if day else UNKNOWN


def _shift(pieces: Pieces, anchor: Anchor) -> When:
    """The date that lies "two days after" or before what is told by it, which happened at the anchor's reference."""
    number, unit = _number(pieces["number"]), pieces["unit"].lower()
    if anchor.reference is None or not number:
        return UNKNOWN
    day = _back(anchor.reference, -number if pieces["side"].lower() == "before" else number, unit)
    if day is None:
        return UNKNOWN
    loose = pieces.get("loose") and unit == "month"
    return _valid(day.isoformat()[:7] + "~") if loose else _rounded(day, unit)


def _next_day(pieces: Pieces, anchor: Anchor) -> When:
    side = pieces.get("side", pieces.get("side2", "")).lower()
    step = -1 if "previous" in side or "before" in side else 1
    return _on(_plus(anchor.reference, step)) if anchor.reference else UNKNOWN


def _same(pieces: Pieces, anchor: Anchor) -> When:
    if anchor.reference is None:
        return UNKNOWN
    unit = pieces.get("unit", "day").lower()
    return _valid(anchor.reference.isoformat()[: {"month": 7, "year": 4}.get(unit, 10)])


def _annual(pieces: Pieces, anchor: Anchor) -> When:
    month, day = map(int, pieces["argument"].split("-"))
    return _on(_day_of(month, day, pieces.get("year"), anchor))


def _vague(pieces: Pieces, anchor: Anchor) -> When:
    return UNKNOWN


CALCULATIONS: dict[str, Callable[[Pieces, Anchor], When]] = {
    "iso": _iso,
    "day": _day,
    "days": _days,
    "span": _span,
    "month": _month_of,
    "months": _months,
    "shifted-month": _shifted_month,
    "season": _season,
    "quarter": _part_of_year(3),
    "half": _part_of_year(6),
    "year": _year,
    "years": _years,
    "decade": _decade,
    "today": _away(0),
    "now": _away(0),
    "yesterday": _away(-1),
    "tomorrow": _away(1),
    "weekday": _weekday,
    "this": _this,
    "past-span": _past_span,
    "ago": _ago,
    "later": _later,
    "shift": _shift,
    "next-day": _next_day,
    "same": _same,
    "annual": _annual,
    "vague": _vague,
    "clock": _vague,
}

"""A date in words, exactly as precise as it is known: "2 August 2014", "in 2014", "between 11 and 18 July 2014"."""

import calendar
import datetime as dt
import re

from habeas.claims import Precision, When

NOT_STATED = "date not stated"

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_QUALIFIERS = {"~": "around", "?": "possibly", "%": "possibly around"}
_OPEN = ("", "..")


def day_in_words(day: dt.date) -> str:
    """One day: "2 August 2014"."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def in_words(when: When) -> str:
    """A date standing by itself, as in a column: "2 August 2014", "June 2013", "in 2014", "by 2014"."""
    if not when.known:
        return NOT_STATED
    if "/" in when.text:
        return _interval(*when.text.split("/", 1))
    qualifier = _QUALIFIERS.get(when.text[-1], "")
    if qualifier:
        return f"{qualifier} {_name(when.text)}"
    return f"in {_name(when.text)}" if when.precision <= Precision.SEASON else _name(when.text)


def spanning(first: dt.date | None, last: dt.date | None) -> When:
    """The date whose earliest day is `first` and latest is `last`: a whole month is that month, a whole year that year.

    None for a side that is open; the unknown date where both are.
    """
    if first is None or last is None or first == last:
        return When.between(first, last)
    if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        year, month = first.isoformat()[:4], first.isoformat()[:7]
        last_year, last_month = last.isoformat()[:4], last.isoformat()[:7]
        if first.month == 1 and last.month == 12:
            return When.parse(year if year == last_year else f"{year}/{last_year}")
        return When.parse(month if month == last_month else f"{month}/{last_month}")
    return When.between(first, last)


def _interval(first: str, last: str) -> str:
    if first in _OPEN:
        return f"by {_name(last)}"
    if last in _OPEN:
        return f"from {_name(first)} on"
    start, end = _name(first), _name(last)
    if start == end:
        return in_words(When.parse(first))
    return f"between {_without_what_follows(start, end)} and {end}"


def _without_what_follows(start: str, end: str) -> str:
    """The start without the month or year that it shares with the end: "11" of "11 July 2014" before "18 July 2014"."""
    words, following = start.split(), end.split()
    shared = 0
    while shared < min(len(words), len(following)) - 1 and words[-1 - shared] == following[-1 - shared]:
        shared += 1
    return " ".join(words[: len(words) - shared])


def _name(text: str) -> str:
    """One EDTF date without its qualifier, named: "2 August 2014", "June 2013", "2014", "the 2010s"."""
    text = re.sub(r"(-XX)+$", "", text.rstrip("".join(_QUALIFIERS)))
    year, _, rest = text.partition("-")
    if year.endswith("XX"):
        return f"the years {year[:2]}00 to {year[:2]}99"
    if year.endswith("X"):
        return f"the {year[:3]}0s"
    if not rest:
        return str(int(year))
    if rest in _SEASONS:
        return f"{_SEASONS[rest]} {int(year)}"
    month, _, day = rest.partition("-")
    named = f"{calendar.month_name[int(month)]} {int(year)}"
    return f"{int(day)} {named}" if day else named

"""The line under a publication's heading that says when it was published."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

EXAMPLES = "21 June 2022, June 21, 2022 or 2022-06-21"

_MONTHS = {
    name.lower(): number
    for names in (calendar.month_name, calendar.month_abbr, {9: "Sept"})
    for number, name in (names.items() if isinstance(names, dict) else enumerate(names))
    if name
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE_LINE = re.compile(
    r"(?P<label>(?:published|posted)(?:\s+on)?:?\s*)?"
    rf"(?:(?:{'|'.join(calendar.day_name)}),?\s+)?"
    r"(?:(?P<year>\d{4})-(?P<number>\d{1,2})-(?P<day>\d{1,2})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{_MONTH})\.?,?\s+(?P<year2>\d{{4}})"
    rf"|(?P<month3>{_MONTH})\.?\s+(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year3>\d{{4}}))"
    r"(?!\d)(?P<audio>\W*audio\s+available)?(?P<rest>.*)",
    re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


class ImpossibleDate(ValueError):
    """A line that has the form of a date the calendar does not have."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a date line says: the day, whether a recording goes with it, and the body's beginning if it ran into it."""

    date: dt.date
    audio: bool
    rest: str


def read_date_line(line: str) -> DateLine | None:
    """Read a date line; None where the line is something else. Raises ImpossibleDate."""
    match = _DATE_LINE.fullmatch(line.strip())
    if match is None:
        return None
    rest = match["rest"]
    runs_on = bool(rest.strip()) and (bool(match["label"]) or bool(match["audio"]) or rest[0].isupper())
    if rest.strip() and not runs_on:
        return None  # "21 June 2022 was the day when ..." is a sentence
    year = int(match["year"] or match["year2"] or match["year3"])
    month = int(match["number"] or _MONTHS[(match["month2"] or match["month3"] or "jan").lower()])
    day = int(match["day"] or match["day2"] or match["day3"])
    try:
        date = dt.date(year, month, day)
    except ValueError as error:
        raise ImpossibleDate(str(error)) from error
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ImpossibleDate(f"the year {year} cannot be meant")
    return DateLine(date, bool(match["audio"]), rest.strip())

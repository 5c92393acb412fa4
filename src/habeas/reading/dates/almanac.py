"""What temporal expressions mean: each calculation takes an expression's pieces and an anchor, and gives a date.

Here are those that name their day, month or year. Where an expression leaves the year open, the tense decides the
direction: the latest such date up to the anchor for the past, the first from it for the future, the nearest where no
tense is known.
"""

import calendar
import datetime as dt
from collections.abc import Callable

from habeas.claims import UNKNOWN, When

from .reckoning import Anchor, Pieces, between, counted, day_of, days_in, month_number, moved, on_day, plus, valid
from .relative_dates import RELATIVE, WEEKDAYS

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_WEEKDAY_YEARS = 7
"""Years within which a day falls on the weekday told with it, unless it is misprinted."""
_MISPRINTED = 100
"""Days from the publication within which a weekday that does not fit is rather misprinted than of another year."""
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": 3}


def _iso(pieces: Pieces, anchor: Anchor) -> When:
    return valid(f"{pieces['year']}-{pieces['monthnumber']}-{pieces['daynumber']}")


def _dotted(pieces: Pieces, anchor: Anchor) -> When:
    """A day written in numbers; unknown where day and month could change places."""
    if int(pieces["daynumber"]) <= 12 and pieces["daynumber"] != pieces["monthnumber"]:
        return UNKNOWN
    return _iso(pieces, anchor)


def _day(pieces: Pieces, anchor: Anchor) -> When:
    year = pieces.get("year") or _counted_year(pieces, anchor)
    month, day = month_number(pieces["month"]), counted(pieces["day"])
    found = day_of(month, day, year, anchor)
    if year or found is None or "weekday" not in pieces:
        return on_day(found)
    return on_day(_on_its_weekday(found, pieces["weekday"], anchor))


def _on_its_weekday(day: dt.date, weekday: str, anchor: Anchor) -> dt.date:
    """ "Friday, 13 October", told later: the last year in which it was one, where the nearest is none."""
    wanted = WEEKDAYS.index(weekday[:3].lower())
    news = abs((anchor.published - day).days) <= _MISPRINTED
    if news or day.weekday() == wanted or anchor.tense == "future":
        return day  # a misprint in the news of the day is no other year
    years = range(day.year - 1, max(day.year - _WEEKDAY_YEARS, dt.MINYEAR), -1)
    before = (one for year in years for one in days_in(year, day.month, day.day) if one.year == year)
    return next((one for one in before if one.weekday() == wanted), day)


def _counted_year(pieces: Pieces, anchor: Anchor) -> str:
    """The year of "12 March last year", "12 March of that year"; "" where none is counted."""
    word = pieces.get("counted", "").lower().split(" ")[0]
    told = anchor.reference or anchor.loose or anchor.story
    if word in ("of", "that", "the"):
        return str(anchor.year or (told.year if told is not None else ""))
    step = {"last": -1, "this": 0, "next": 1}.get(word)
    return "" if step is None else str(anchor.published.year + step)


def _days(pieces: Pieces, anchor: Anchor) -> When:
    month, year = month_number(pieces["month"]), pieces.get("year") or _counted_year(pieces, anchor)
    first = day_of(month, counted(pieces["day"]), year, anchor)
    last = day_of(month, counted(pieces["day2"]), str(first.year) if first else year, anchor)
    return between(first, last)


def _span(pieces: Pieces, anchor: Anchor) -> When:
    year, year2 = pieces.get("year"), pieces.get("year2")
    last = day_of(month_number(pieces["month2"]), counted(pieces["day2"]), year2 or None, anchor)
    if last is None:
        return UNKNOWN
    months = month_number(pieces["month"]), month_number(pieces["month2"])
    start_year = year or str(last.year - (months[0] > months[1]))
    return between(day_of(months[0], counted(pieces["day"]), start_year, anchor), last)


def _month_of(pieces: Pieces, anchor: Anchor) -> When:
    month = month_number(pieces["month"] if "month" in pieces else pieces["month2"])
    year = pieces.get("year") or _counted_year(pieces, anchor)
    if year:
        return valid(f"{year}-{month:02}")
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
    elif anchor.loose and anchor.tense == "past" and anchor.loose.year < published.year:
        chosen = anchor.loose.year + (month < anchor.loose.month)  # "arrested in January last year, freed in March"
        chosen -= (chosen, month) > (published.year, published.month)
    else:
        chosen = published.year - (month > published.month)
        chosen = _in_the_story(month, anchor) or chosen
    return valid(f"{chosen:04}-{month:02}")


def _in_the_story(month: int, anchor: Anchor) -> int:
    """The year of a month that goes on from a date told with its year; 0 where none does, or last month is meant."""
    story, published = anchor.story, anchor.published
    if story is None or anchor.tense != "past" or (published.month - month) % 12 == 1:
        return 0
    year = story.year + (month < story.month)
    return year if (year, month) < (published.year, published.month) else 0


def _months(pieces: Pieces, anchor: Anchor) -> When:
    first, last = month_number(pieces["month"]), month_number(pieces["month2"])
    year = pieces.get("year") or _counted_year(pieces, anchor)
    year = year or _month_of({"month": pieces["month2"]}, anchor).text[:4]
    start = pieces.get("year2") or f"{int(year) - (first > last):04}"
    return valid(f"{start}-{first:02}/{year}-{last:02}")


def _week_of_month(pieces: Pieces, anchor: Anchor) -> When:
    month = _month_of(pieces, anchor)
    first, last = month.earliest, month.latest
    if first is None or last is None:
        return UNKNOWN
    which = pieces["week"].lower()
    if which == "last":
        return between(plus(last, -6), last)
    begin = plus(first, 7 * _ORDINALS[which])
    return between(begin, plus(begin, 6) if begin else None)


def _half_of_month(pieces: Pieces, anchor: Anchor) -> When:
    month = _month_of(pieces, anchor)
    if month.earliest is None or month.latest is None:
        return UNKNOWN
    if pieces["ordinal"].lower() == "first":
        return between(month.earliest, month.earliest.replace(day=15))
    return between(month.earliest.replace(day=16), month.latest)


def _shifted_month(pieces: Pieces, anchor: Anchor) -> When:
    number, unit = counted(pieces["number"]), pieces["unit"].lower()
    sign = 1 if pieces["side"].lower() == "after" else -1
    if not number or unit not in ("month", "year"):
        return UNKNOWN
    return valid(
        moved(int(pieces["year"]), month_number(pieces["month"]), sign * number * (12 if unit == "year" else 1))
    )


def _season(pieces: Pieces, anchor: Anchor) -> When:
    """A season of a year, northern as the press counts; "last summer" is the latest that is over."""
    season = _SEASONS[pieces.get("season", pieces.get("season2", "")).lower()]
    if "year" in pieces:
        return valid(f"{pieces['year']}-{season}")
    which, published = pieces["which"].lower(), anchor.published
    this = valid(f"{published.year:04}-{season}")
    step = {"next": 1}.get(which, 0)
    if which in ("last", "this past"):
        step = -(this.latest is None or this.latest >= published)
    whole = valid(f"{published.year + step:04}-{season}")
    if whole.earliest is None or whole.latest is None:
        return UNKNOWN
    return valid(f"{whole.earliest.isoformat()[:7]}/{whole.latest.isoformat()[:7]}")  # told by its months


def _part_of_year(length: int) -> Callable[[Pieces, Anchor], When]:
    def part(pieces: Pieces, anchor: Anchor) -> When:
        index = int(pieces["number"]) - 1 if "number" in pieces else _ORDINALS[pieces["ordinal"].lower()]
        year, first = int(pieces["year"]), index * length + 1
        last = first + length - 1
        end = dt.date(year, last, calendar.monthrange(year, last)[1])
        return When.between(dt.date(year, first, 1), end)

    return part


def _year(pieces: Pieces, anchor: Anchor) -> When:
    return valid(pieces["year"])


def _years(pieces: Pieces, anchor: Anchor) -> When:
    return valid(f"{pieces['year']}/{pieces['year2']}")


def _decade(pieces: Pieces, anchor: Anchor) -> When:
    return valid(f"{pieces['decade'][:3]}X")


def _annual(pieces: Pieces, anchor: Anchor) -> When:
    month, day = map(int, pieces["argument"].split("-"))
    return on_day(day_of(month, day, pieces.get("year"), anchor))


def _vague(pieces: Pieces, anchor: Anchor) -> When:
    return UNKNOWN


CALCULATIONS: dict[str, Callable[[Pieces, Anchor], When]] = RELATIVE | {
    "iso": _iso,
    "day": _day,
    "dotted": _dotted,
    "days": _days,
    "span": _span,
    "month": _month_of,
    "months": _months,
    "shifted-month": _shifted_month,
    "week-of-month": _week_of_month,
    "half-of-month": _half_of_month,
    "season": _season,
    "quarter": _part_of_year(3),
    "half": _part_of_year(6),
    "year": _year,
    "years": _years,
    "decade": _decade,
    "annual": _annual,
    "vague": _vague,
    "clock": _vague,
}

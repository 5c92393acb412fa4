"""Relative dates: what "last Friday", "two weeks ago", "the following month" mean from where a reader stands."""

from collections.abc import Callable

from habeas.claims import UNKNOWN, When

from .reckoning import Anchor, Pieces, back, between, counted, moved, on_day, plus, rounded, valid

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = {
    word: number
    for number, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth",
        ),
        1,
    )
} | {"fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50}  # fmt: skip
_SAME_DAY_HOURS = 6
"""Hours after which "two hours later" is taken for the same day."""


def _away(days: int) -> Callable[[Pieces, Anchor], When]:
    return lambda pieces, anchor: on_day(plus(anchor.published, days))


def _weekday(pieces: Pieces, anchor: Anchor) -> When:
    wanted = WEEKDAYS.index(pieces["weekday"][:3].lower())
    which = pieces.get("which", pieces.get("which2", "")).lower()
    published = anchor.published
    back = (published.weekday() - wanted) % 7
    if "last week" in which or "next week" in which or "this week" in which:
        week = -7 if "last" in which else 7 if "next" in which else 0
        return on_day(plus(published, wanted - published.weekday() + week))
    if which in ("last", "past", "this past", "previous"):
        return on_day(plus(published, -(back or 7)))
    if which in ("next", "coming", "this coming") or (anchor.tense == "future" and which != "last"):
        return on_day(plus(published, (-back) % 7 or (7 if which else 0)))
    return on_day(plus(published, -back))


def _weekdays(pieces: Pieces, anchor: Anchor) -> When:
    """ "From Monday to Wednesday", "Thursday and Friday": the last day as the tense gives it, the first before it."""
    which = pieces.get("which2", "")
    ahead = anchor.tense == "future"
    named = "weekday" if ahead else "weekday2"
    day = _weekday({"weekday": pieces[named], "which2": which}, anchor).earliest
    span = (WEEKDAYS.index(pieces["weekday2"][:3].lower()) - WEEKDAYS.index(pieces["weekday"][:3].lower())) % 7
    if day is None:
        return UNKNOWN
    return between(day, plus(day, span)) if ahead else between(plus(day, -span), day)


def _weekend(pieces: Pieces, anchor: Anchor) -> When:
    """Saturday and Sunday: the latest that has begun, the coming one in the future, "last" one that is over."""
    which, published = pieces.get("which", "").lower(), anchor.published
    saturday = plus(published, -((published.weekday() - 5) % 7))
    if which in ("next", "the coming", "this coming") or (anchor.tense == "future" and which != "last"):
        saturday = plus(published, (5 - published.weekday()) % 7)
    elif which == "last" and published.weekday() >= 5:
        saturday = plus(published, -(published.weekday() - 5) - 7)
    return between(saturday, plus(saturday, 1)) if saturday else UNKNOWN


def _overnight(pieces: Pieces, anchor: Anchor) -> When:
    return between(plus(anchor.published, -1), anchor.published)


def _this(pieces: Pieces, anchor: Anchor) -> When:
    which, unit, published = pieces["which"].lower(), pieces["unit"].lower(), anchor.published
    step = {"this": 0, "last": -1, "this past": -1, "next": 1}[which]
    if unit == "year":
        return valid(f"{published.year + step:04}")
    if unit == "month":
        return valid(moved(published.year, published.month, step))
    if unit == "week":
        monday = plus(published, 7 * step - published.weekday())
        if monday is None:
            return UNKNOWN
        return between(monday, published if step == 0 and anchor.tense != "future" else plus(monday, 6))
    return UNKNOWN


def _past_span(pieces: Pieces, anchor: Anchor) -> When:
    number = counted(pieces.get("number", "one"))
    return between(back(anchor.published, number, pieces["unit"].lower()), anchor.published) if number else UNKNOWN


def _ago(pieces: Pieces, anchor: Anchor) -> When:
    number, unit = counted(pieces["number"]), pieces["unit"].lower()
    if unit == "hour":
        return on_day(anchor.published)
    exact = pieces.get("exact", "").lower()  # "two years ago today": the day itself
    start = plus(anchor.published, -1) if exact == "yesterday" else anchor.published
    day = back(start, number, unit) if number and start else None
    if day is None:
        return UNKNOWN
    return When.on(day) if exact else rounded(day, unit)


def _roughly_ago(pieces: Pieces, anchor: Anchor) -> When:
    found = _ago(pieces, anchor)
    return valid(found.text + "~") if found.known else UNKNOWN


def _anniversary(pieces: Pieces, anchor: Anchor) -> When:
    """The same day of a later year, counted from the last date told."""
    count = _NTH.get(pieces["nth"].lower().rstrip("- "), 0) or counted(pieces["nth"].rstrip("- "))
    if anchor.reference is None or not count:
        return UNKNOWN
    return on_day(back(anchor.reference, -count, pieces.get("unit", "year").lower()))


def _neighbour(pieces: Pieces, anchor: Anchor) -> When:
    """The week, month or year after or before the last date told."""
    step = 1 if pieces["side"].lower() in ("next", "following", "after") else -1
    unit = pieces["unit"].lower()
    start = anchor.start(unit)
    if start is None:
        return UNKNOWN
    if unit == "week":
        monday = plus(start, 7 * step - start.weekday())
        return between(monday, plus(monday, 6)) if monday else UNKNOWN
    day = back(start.replace(day=1), -step, unit)
    return rounded(day, unit) if day else UNKNOWN


def _later(pieces: Pieces, anchor: Anchor) -> When:
    number, unit = counted(pieces["number"]), pieces["unit"].lower()
    start = anchor.start(unit)
    if start is None or not number:
        return UNKNOWN
    if unit == "hour":
        return When.on(start) if number <= _SAME_DAY_HOURS else UNKNOWN
    day = back(start, number if pieces["side"].lower() == "earlier" else -number, unit)
    return rounded(day, unit) if day else UNKNOWN


def _shift(pieces: Pieces, anchor: Anchor) -> When:
    """The date that lies "two days after" or before what is told by it, which happened at the anchor's reference."""
    number, unit = counted(pieces.get("number", "one")), pieces.get("unit", "day").lower()  # "the day after"
    if anchor.reference is None or not number:
        return UNKNOWN
    day = back(anchor.reference, -number if pieces["side"].lower() == "before" else number, unit)
    if day is None:
        return UNKNOWN
    loose = pieces.get("loose") and unit == "month"
    return valid(day.isoformat()[:7] + "~") if loose else rounded(day, unit)


def _next_day(pieces: Pieces, anchor: Anchor) -> When:
    side = pieces.get("side", pieces.get("side2", "")).lower()
    step = -1 if "previous" in side or "before" in side else 1
    return on_day(plus(anchor.reference, step)) if anchor.reference else UNKNOWN


def _same(pieces: Pieces, anchor: Anchor) -> When:
    if anchor.reference is None:
        return When.on(anchor.published) if "daytime3" in pieces else UNKNOWN
    unit = pieces.get("unit", "day").lower()
    return valid(anchor.reference.isoformat()[: {"month": 7, "year": 4}.get(unit, 10)])


RELATIVE: dict[str, Callable[[Pieces, Anchor], When]] = {
    "today": _away(0),
    "now": _away(0),
    "yesterday": _away(-1),
    "yesterday-but-one": _away(-2),
    "tomorrow": _away(1),
    "overnight": _overnight,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "weekend": _weekend,
    "this": _this,
    "past-span": _past_span,
    "ago": _ago,
    "roughly-ago": _roughly_ago,
    "anniversary": _anniversary,
    "neighbour": _neighbour,
    "later": _later,
    "shift": _shift,
    "next-day": _next_day,
    "same": _same,
}
"""The calculations by the names that date rules give."""

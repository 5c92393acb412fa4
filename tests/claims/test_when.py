"""Dates are intervals: what an EDTF text may mean, and what it may not."""

import calendar
import datetime as dt

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.claims import UNKNOWN, BadDate, Precision, When

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@st.composite
def single_dates(draw: st.DrawFn) -> str:
    day = draw(DAYS)
    form = draw(st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]))
    return day.strftime(form)


@st.composite
def edtf_texts(draw: st.DrawFn) -> str:
    one, two = draw(single_dates()), draw(single_dates())
    first, last = sorted((one, two), key=lambda text: When.parse(text).earliest or dt.date.min)
    if (When.parse(first).earliest or dt.date.min) > (When.parse(last).latest or dt.date.max):
        first, last = last, first
    shape = draw(st.sampled_from(["single", "qualified", "interval", "open start", "open end"]))
    return {
        "single": one,
        "qualified": one + draw(st.sampled_from("?~%")),
        "interval": f"{first}/{last}",
        "open start": f"../{one}",
        "open end": f"{one}/..",
    }[shape]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2014-08-02", "2014-08-02", "2014-08-02", Precision.DAY),
        ("2014-02", "2014-02-01", "2014-02-28", Precision.MONTH),
        ("2012-02", "2012-02-01", "2012-02-29", Precision.MONTH),
        ("2014", "2014-01-01", "2014-12-31", Precision.YEAR),
        ("2014-XX", "2014-01-01", "2014-12-31", Precision.YEAR),
        ("2014-08-XX", "2014-08-01", "2014-08-31", Precision.MONTH),
        ("201X", "2010-01-01", "2019-12-31", Precision.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("2014-22", "2014-06-01", "2014-08-31", Precision.SEASON),
        ("2014-24", "2014-12-01", "2015-02-28", Precision.SEASON),
        ("2012~", "2011-01-01", "2013-12-31", Precision.YEAR),
        ("2014-01?", "2013-12-01", "2014-02-28", Precision.MONTH),
        ("2014-03-01~", "2014-02-28", "2014-03-02", Precision.DAY),
        ("2014-07-15/2014-07-16", "2014-07-15", "2014-07-16", Precision.INTERVAL),
        ("2014-07/2015", "2014-07-01", "2015-12-31", Precision.INTERVAL),
        ("../2014", None, "2014-12-31", Precision.INTERVAL),
        ("2014-08-02/..", "2014-08-02", None, Precision.INTERVAL),
        ("2014-08-02/", "2014-08-02", None, Precision.INTERVAL),
        ("", None, None, Precision.UNKNOWN),
    ],
)
def test_a_date_is_the_interval_of_days_it_can_mean(
    text: str, earliest: str | None, latest: str | None, precision: Precision
) -> None:
    when = When.parse(text)
    assert (when.earliest and when.earliest.isoformat()) == earliest
    assert (when.latest and when.latest.isoformat()) == latest
    assert when.precision is precision
    assert str(when) == text


@pytest.mark.parametrize(
    "text",
    [
        "yesterday", "2014-13", "2014-02-30", "2014-2-3", "14-08-02", "2014/2013", "../..", "/", "2014-08-02T10:00",
        "XXXX", "201X-05", "2014-XX-05", "2014-21-01", "0000", "9999~", "2014-08/2014-07-31", "٢٠١٤",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_the_words_that_were_given(text: str) -> None:
    with pytest.raises(BadDate, match="is no"):
        When.parse(text)


@given(edtf_texts())
def test_bounds_agree_with_the_edtf_library(text: str) -> None:
    when = When.parse(text)
    oracle = edtf.parse_edtf(text)
    for mine, side, open_end in ((when.earliest, "lower", "../"), (when.latest, "upper", "/..")):
        if open_end in text:
            assert mine is None
        elif text[-1] not in "?~%":
            assert mine == dt.date(*getattr(oracle, f"{side}_strict")()[:3])


@given(edtf_texts())
def test_parsing_what_was_printed_gives_the_same_date(text: str) -> None:
    assert When.parse(str(When.parse(text))) == When.parse(text)


@given(edtf_texts(), edtf_texts())
def test_overlap_is_mutual_and_rules_out_being_surely_before(one: str, other: str) -> None:
    a, b = When.parse(one), When.parse(other)
    assert a.overlaps(b) == b.overlaps(a)
    assert a.overlaps(b) != (a.surely_before(b) or b.surely_before(a))


@given(edtf_texts(), DAYS)
def test_a_day_lies_in_a_date_exactly_when_the_two_overlap(text: str, day: dt.date) -> None:
    assert (day in When.parse(text)) == When.parse(text).overlaps(When.on(day))


@given(DAYS, DAYS)
def test_between_two_days_reaches_from_the_one_to_the_other(one: dt.date, other: dt.date) -> None:
    first, last = min(one, other), max(one, other)
    when = When.between(first, last)
    assert (when.earliest, when.latest) == (first, last)
    assert when.exact == (first == last)
    assert When.between(first, None).latest is None
    assert When.between(None, None) == UNKNOWN


@given(DAYS)
def test_an_approximate_month_reaches_one_month_further_on_both_sides(day: dt.date) -> None:
    when = When.parse(day.strftime("%Y-%m~"))
    plain = When.parse(day.strftime("%Y-%m"))
    assert when.earliest and when.latest and plain.earliest and plain.latest
    assert (plain.earliest - when.earliest).days in (28, 29, 30, 31)
    assert when.latest.day == calendar.monthrange(when.latest.year, when.latest.month)[1]


def test_an_unknown_date_overlaps_everything_and_is_before_nothing() -> None:
    assert UNKNOWN.overlaps(When.parse("2014"))
    assert not UNKNOWN.surely_before(When.parse("2014"))
    assert not UNKNOWN
    assert When.parse("2014")

"""Dates in words, as precise as they are known and no more."""

import datetime as dt

import pytest

from habeas.claims import When
from habeas.web.dates import in_words, spanning

IN_WORDS = [
    ("2014-08-02", "2 August 2014"),
    ("2013-06", "June 2013"),
    ("2014", "in 2014"),
    ("../2014", "by 2014"),
    ("../2015-03-08", "by 8 March 2015"),
    ("2023-01/..", "from January 2023 on"),
    ("2014-07-11/2014-07-18", "between 11 and 18 July 2014"),
    ("2014-06-30/2014-07-02", "between 30 June and 2 July 2014"),
    ("2013-12-30/2014-01-02", "between 30 December 2013 and 2 January 2014"),
    ("2014-05/2014-07", "between May and July 2014"),
    ("2012/2014", "between 2012 and 2014"),
    ("2014/2014", "in 2014"),
    ("2012~", "around 2012"),
    ("2012-05?", "possibly May 2012"),
    ("2012-05-03%", "possibly around 3 May 2012"),
    ("199X", "in the 1990s"),
    ("19XX", "in the years 1900 to 1999"),
    ("2014-21", "in spring 2014"),
    ("2014-XX", "in 2014"),
    ("", "date not stated"),
]


@pytest.mark.parametrize(("edtf", "words"), IN_WORDS)
def test_a_date_is_told_as_precisely_as_it_is_known(edtf: str, words: str) -> None:
    assert in_words(When.parse(edtf)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2014-08-02", "2014-08-02", "2 August 2014"),
        ("2013-06-01", "2013-06-30", "June 2013"),
        ("2012-02-01", "2012-02-29", "February 2012"),
        ("2013-02-01", "2013-02-27", "between 1 and 27 February 2013"),
        ("2014-01-01", "2014-12-31", "in 2014"),
        ("2012-01-01", "2014-12-31", "between 2012 and 2014"),
        ("2014-05-01", "2014-07-31", "between May and July 2014"),
        (None, "2014-07-22", "by 22 July 2014"),
        ("2014-07-22", None, "from 22 July 2014 on"),
        (None, None, "date not stated"),
    ],
)
def test_bounds_are_told_as_the_date_they_came_from(first: str | None, last: str | None, words: str) -> None:
    days = (day and dt.date.fromisoformat(day) for day in (first, last))
    assert in_words(spanning(*days)) == words

"""Keys and addresses of publications."""

import datetime as dt

import pytest

from habeas.web.library.naming import SLUG_LENGTH, publication_key, publication_slug

DAY = dt.date(2014, 8, 22)


@pytest.mark.parametrize("title", ["Three Leaders Bailed", "three  leaders bailed!", "Thrée leaders: bailed"])
def test_a_key_does_not_hang_on_case_accents_or_punctuation(title: str) -> None:
    assert publication_key(DAY, "Flash Info", title) == publication_key(DAY, "flash info", "Three leaders bailed")


@pytest.mark.parametrize(
    ("date", "kind", "title", "nth"),
    [
        (dt.date(2014, 8, 23), "Flash Info", "Three leaders bailed", 0),
        (DAY, "Statement", "Three leaders bailed", 0),
        (DAY, "Flash Info", "Four leaders bailed", 0),
        (DAY, "Flash Info", "Three leaders bailed", 1),
    ],
)
def test_another_day_type_title_or_number_is_another_key(date: dt.date, kind: str, title: str, nth: int) -> None:
    assert publication_key(date, kind, title, nth) != publication_key(DAY, "Flash Info", "Three leaders bailed")


def test_an_address_starts_with_the_date_and_ends_with_a_whole_word() -> None:
    slug = publication_slug(
        DAY, "Flash Info", "Three youth leaders bailed after twenty days in a prison of the capital city"
    )
    assert slug == "2014-08-22-three-youth-leaders-bailed-after-twenty-days-in-a-prison-of"
    assert len(slug) <= SLUG_LENGTH


def test_a_title_in_khmer_is_addressed_by_date_and_type() -> None:
    assert publication_slug(DAY, "Flash Info", "មេដឹកនាំយុវជន") == "2014-08-22-flash-info"

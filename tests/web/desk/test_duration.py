"""Lengths of sentences in words."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.claims import BadClaim, Claim, Kind, Quote
from habeas.web.desk.duration import duration_from_words, duration_in_words


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("P5Y", "5 years"),
        ("P1Y6M", "1 year, 6 months"),
        ("P6Y/P8Y", "6 years to 8 years"),
        ("P10D", "10 days"),
        ("", ""),
    ],
)
def test_a_term_is_read_in_words_and_understood_again(iso: str, words: str) -> None:
    assert duration_in_words(iso) == words
    assert duration_from_words(words) == iso


@pytest.mark.parametrize("words", ["7 years and 6 months", "7 Years 6 Months", "P7Y6M"])
def test_words_are_understood_as_people_write_them(words: str) -> None:
    assert duration_from_words(words) == "P7Y6M"


@pytest.mark.parametrize("words", ["five years", "5", "5 years or so", "long", "P5", "5 years to"])
def test_words_that_say_no_length_are_refused(words: str) -> None:
    with pytest.raises(BadClaim, match="expected words like"):
        duration_from_words(words)


@given(st.text())
def test_any_words_give_a_length_that_a_claim_can_hold_or_a_refusal(words: str) -> None:
    with contextlib.suppress(BadClaim):
        Claim("p", Kind.SENTENCE, Quote("words"), term=duration_from_words(words))

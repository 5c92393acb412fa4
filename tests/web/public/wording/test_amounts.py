"""Terms and sums in words."""

import pytest

from habeas.web.public.wording import money_in_words, term_in_words


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("P5Y", "five years"),
        ("P1Y", "one year"),
        ("P18M", "18 months"),
        ("P7Y6M", "seven years and six months"),
        ("P1Y2M3D", "one year, two months and three days"),
        ("P2W", "two weeks"),
        ("P6Y/P8Y", "six to eight years"),
        ("P6M/P2Y", "six months to two years"),
        ("P1Y/P20Y", "one to 20 years"),
    ],
)
def test_a_term_is_told_in_words(term: str, words: str) -> None:
    assert term_in_words(term) == words


@pytest.mark.parametrize(
    ("money", "words"),
    [
        ("1250 USD", "1,250 US dollars"),
        ("5000000 KHR", "5,000,000 riel"),
        ("99.50 EUR", "99.50 euros"),
        ("300 THB", "300 THB"),
        ("a great deal", "a great deal"),
    ],
)
def test_a_sum_is_told_with_its_currency(money: str, words: str) -> None:
    assert money_in_words(money) == words

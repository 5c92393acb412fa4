"""Fines, damages and compensation of one judgment: each sum once, all of them, and no total beside its parts."""

import pytest

from habeas.claims import Kind, Quote
from habeas.reading import read
from habeas.reading.drafting.summed import own_sums


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("The court ordered Ana Lopez to pay 16.5 million riel (US$4,100): 8.5 million as a fine and 8 million in"
         " compensation.", ("8500000 KHR", "8000000 KHR")),
        ("The court ordered Ana Lopez to pay 10 million riel in all, 4 million riel as a fine and 6 million riel in"
         " compensation.", ("4000000 KHR", "6000000 KHR")),
        ("The court fined Ana Lopez 1,000 dollars and ordered her to pay 500 dollars in damages.",
         ("1000 USD", "500 USD")),
        ("Ana Lopez was fined 1,000 dollars. She was fined 1,000 dollars, her lawyer said.", ("1000 USD",)),
    ],
)  # fmt: skip
def test_a_sentence_carries_its_sums(text: str, money: tuple[str, ...]) -> None:
    [sentence] = [claim for claim in read(text) if claim.kind is Kind.SENTENCE]
    assert sentence.money == money


def test_the_quote_of_a_judgment_told_by_several_verbs_holds_all_of_it() -> None:
    text = "The court sentenced Ana Lopez to two years, fined her 1,000 dollars and ordered her to pay 500 dollars."
    [sentence] = [claim for claim in read(text) if claim.kind is Kind.SENTENCE]
    assert (sentence.term, sentence.money) == ("P2Y", ("1000 USD", "500 USD"))
    assert sentence.quote == Quote.of(text, 0, len(text) - 1)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (["3 USD", "1 USD", "2 USD"], ("1 USD", "2 USD")),
        (["3 USD", "1 USD", "2 KHR"], ("3 USD", "1 USD", "2 KHR")),
        (["1 USD", "1 USD"], ("1 USD",)),
        (["4 USD", "1 USD", "2 USD"], ("4 USD", "1 USD", "2 USD")),
    ],
)
def test_only_what_the_others_add_up_to_is_a_total(told: list[str], kept: tuple[str, ...]) -> None:
    assert own_sums(told) == kept

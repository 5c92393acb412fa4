"""A quote is exact words at exact offsets, or it is not in the text."""

from hypothesis import given
from hypothesis import strategies as st

from habeas.claims import Quote

TEXT = "He was arrested. Later he was arrested again."


def test_a_quote_without_offsets_is_placed_at_its_first_occurrence() -> None:
    assert Quote("was arrested").placed_in(TEXT) == Quote("was arrested", 3, 15)


def test_a_quote_keeps_offsets_that_are_right_and_mends_those_that_are_not() -> None:
    second = Quote("was arrested", 26, 38)
    assert second.placed_in(TEXT) == second
    assert Quote("was arrested", 5, 17).placed_in(TEXT) == Quote("was arrested", 3, 15)


def test_words_that_are_not_in_the_text_are_placed_nowhere() -> None:
    assert Quote("was released").placed_in(TEXT) is None
    assert Quote("").placed_in(TEXT) is None


def test_the_selector_gives_the_words_with_what_stands_around_them() -> None:
    assert Quote.of(TEXT, 3, 15).selector(TEXT) == {
        "type": "TextQuoteSelector",
        "exact": "was arrested",
        "prefix": "He ",
        "suffix": ". Later he was arrested again.",
    }


@given(st.text(min_size=1), st.data())
def test_what_was_cut_from_a_text_is_found_in_it_where_it_was_cut(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = Quote.of(text, start, end)
    assert quote.placed_in(text) == quote
    selector = quote.selector(text)
    assert selector["prefix"] + selector["exact"] + selector["suffix"] in text


def test_quotes_that_share_words_join_to_one() -> None:
    text = "She was fined and held."
    first, second = Quote.of(text, 0, 13), Quote.of(text, 8, 22)
    assert first.overlaps(second)
    assert first.joined(second) == second.joined(first) == Quote.of(text, 0, 22)
    assert first.joined(Quote.of(text, 4, 7)) == first


def test_quotes_apart_or_without_a_place_share_no_words() -> None:
    text = "She was fined and held."
    assert not Quote.of(text, 0, 3).overlaps(Quote.of(text, 4, 7))
    assert not Quote("She").overlaps(Quote("She"))

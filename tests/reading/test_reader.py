"""Whatever the text, reading gives grounded claims or none, and never fails."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.claims import Kind
from habeas.reading import examine, explain_html, read
from habeas.reading.reader import LONGEST

WORDS = [
    *(
        "Sok Dara",
        "Chan Thida",
        "the three",
        "all eight",
        "they",
        "he",
        "her",
        "police",
        "The Phnom Penh Municipal Court",
    ),
    *("Prosecutor", "arrested", "was", "were", "been", "has", "charged", "with", "incitement", "under", "Article 453"),
    *(
        "of the Criminal Code",
        "sentenced",
        "to",
        "two years",
        "and",
        ",",
        ";",
        ".",
        "(",
        ")",
        "“",
        "”",
        "-",
        "who",
        "which",
    ),
    *(
        "whose",
        "in",
        "CC1",
        "on",
        "4 May 2020",
        "last Friday",
        "yesterday",
        "three",
        "activists",
        "released",
        "on bail",
    ),
    *("$1,000", "not", "if", "would", "\n", "\n\n", "'s", "’s", "សុខ ដារ៉ា", "Flash Info | Title", "5 May 2020", "21"),
    *("each", "others", "fined", "appeal", "upheld", "conviction"),
]
ODD = [
    *("\r\n", "\r", "\t", "\x00", "\x0b", "\x0c", "\x85", "\u2028", "\ufeff", "\u00ad", "\u200b", "\u200d", "\u202e"),
    *("e\u0301", "İ", "ı", "ſ", "ß", "ﬁ", "ǅ", "ΑΣ", "Ⅷ", "²", "½", "①", "១២", "٤٥", "៛", "𝐒𝐨𝐤", "👮🏽", "\ud83d"),
    *("Đỗ Văn", "Ｓｏｋ", "O’Brien’s", "--", "…", "1,2,3", "1.", "9" * 40, "$" + "9" * 400, "CC1CC2", "'" * 5),
]
prose = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
odd = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(ODD), st.text(max_size=4)), max_size=40)


@given(st.one_of(st.text(max_size=300), prose, odd.map("".join), odd.map(" ".join)))
@settings(max_examples=400, deadline=None)
def test_any_string_gives_grounded_claims_or_none(text):
    for claim in read(text, published=date(2020, 5, 8)):
        assert text[claim.quote.start : claim.quote.end] == claim.quote.exact
        assert claim.rule


@given(odd.map(" ".join))
@settings(max_examples=100, deadline=None)
def test_any_string_can_be_looked_at_closely_and_explained(text):
    for mention in examine(text, published=date(2020, 5, 8), closely=True).mentions:
        assert 0 <= mention.start < mention.end <= len(text)
    explain_html(text, published=date(2020, 5, 8))


@pytest.mark.parametrize(
    "words",
    ["1" * 10_000, "9" * 5_000 + " activists", "$" + "1" * 5_000, "1" * 5_000 + " years", "1," * 5_000, "Ⅷ ² ½"],
)
def test_numbers_that_count_nothing_are_no_numbers(words):
    text = f"Police arrested {words} and sentenced Sok Dara to {words} in prison under Article {words}."
    for claim in read(text, published=date(2020, 5, 8)):
        assert claim.term == "" and claim.money == ()
        assert claim.group is None or claim.group.count is None


def test_a_garbled_sentence_whose_clauses_govern_each_other_is_read_to_its_end():
    garbled = "Leading rights ot to free the Boeung Kak Lake activists at once, and condemned their arbitrary arrest."
    assert [claim.kind for claim in read(garbled, published=date(2012, 5, 29))] == []


def test_half_a_character_in_a_claims_words_keeps_nothing_from_being_read():
    (claim,) = read("Sok Dara was arrested by police \ud83d in Kampot.", published=date(2020, 5, 8))
    assert "\ud83d" in claim.quote.exact and claim.id


def test_a_text_of_many_publications_length_is_read_in_parts_with_its_places_and_ids_kept():
    sentence = "Sok Dara was arrested in Kampot. He was charged.\n\n"
    text = sentence * (3 * LONGEST // len(sentence))
    claims = read(text, published=date(2020, 5, 8))
    assert [claim.kind for claim in claims] == [Kind.ARREST, Kind.CHARGE] * 3
    assert all(text[claim.quote.start : claim.quote.end] == claim.quote.exact for claim in claims)
    assert claims[-1].quote.start > 2 * LONGEST
    assert len({claim.id for claim in claims}) == 6


@given(prose)
@settings(max_examples=50, deadline=None)
def test_claims_of_one_text_have_distinct_ids_and_reading_again_changes_nothing(text):
    first, again = read(text, published=date(2020, 5, 8)), read(text, published=date(2020, 5, 8))
    assert first == again
    assert len({claim.id for claim in first}) == len(first)


@pytest.mark.parametrize(
    "text", ["A;2000'", "On 4 May 2020's", "“", "(((", "Sok Dara's", "$", "Article", "and, and; and"]
)
def test_texts_that_break_off_are_read_to_their_end(text):
    assert read(text, published=date(2020, 5, 8)) == []


def test_the_header_gives_the_date_and_the_title_is_read_last():
    claims = read("Flash Info | Activist Arrested\n5 May 2020\n\nSok Dara was arrested this morning in Kampot.\n")
    assert [(claim.kind, claim.who, claim.when.text) for claim in claims] == [
        (Kind.ARREST, ("Sok Dara",), "2020-05-05")
    ]


def test_a_text_without_a_header_is_read_as_body():
    (claim,) = read("Police arrested Sok Dara yesterday.", published=date(2020, 5, 5))
    assert (claim.when.text, claim.by) == ("2020-05-04", "Police")


def test_what_almost_fired_says_why_not():
    reading = examine("If convicted, Sok Dara faces up to five years.", published=date(2020, 5, 5))
    assert reading.claims == ()
    assert [(miss.rule, miss.reason) for miss in reading.near_misses] == [("conviction", "hedge.condition")]

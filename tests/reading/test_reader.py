"""Whatever the text, reading gives grounded claims or none, and never fails."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.claims import Kind
from habeas.reading import examine, read

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
prose = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@given(st.one_of(st.text(max_size=300), prose))
@settings(max_examples=300, deadline=None)
def test_any_string_gives_grounded_claims_or_none(text):
    for claim in read(text, published=date(2020, 5, 8)):
        assert text[claim.quote.start : claim.quote.end] == claim.quote.exact
        assert claim.rule


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

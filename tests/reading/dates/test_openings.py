"""Trying an expression only at words it can begin with finds what trying it everywhere finds."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.packs import load, shipped
from habeas.reading import dates
from habeas.reading.dates.openings import Openings, opening_words
from habeas.reading.grammar.quantities import MoneyReader
from habeas.reading.words.lexicon import of_packs

PACKS = [load(name) for name in ("en", *(name for name in shipped() if name != "en"))]
SHIPPED = [dates.grammar(PACKS).openings, MoneyReader(of_packs(PACKS)).openings]
TEXT = (
    "the The early late 4 31 12,500 2014 2014-08-02 May march on Monday, this last next Week year years ago later and "
    "to of in a an two five hundred million $ US$ USD riel 5:30 p.m. noon then - – , . ( ’s at from between mid-July ១២"
)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("early|late ", {"early", "late"}),
        ("(?:the )?(?:very )?end", {"the very", "the end", "very end", "end"}),
        (r"\d\d?(?:st|nd)? May", {"0"}),
        (r"(?:19|20)\d\d", {"0"}),
        ("an?|half a", {"a", "an", "half a"}),
        ("mid[- ]?year", {"mid", "mid year", "midyear"}),
        ("[$€] ?5", {"$", "€"}),
        ("(?<=since )then", {"then"}),
        ("(?!May)(?i:June)", {"june"}),
        ("(?P<day>Mon|Tues)day", {"monday", "tuesday"}),
        ("colou?rs?", {"color", "colour", "colors", "colours"}),
        (r"the (?:first|\d\d?)", {"the first", "the 0"}),
        (r"in \w+ days", {"in"}),
        (r"in\s+May", {"in"}),
        (r"\w+ ago", None),
        ("[a-z]+day", None),
        ("(?:very )?", None),
        (".day", None),
        (r"(a)\1", None),
    ],
)
def test_an_expression_says_which_words_it_can_begin_with(source: str, words: set[str] | None) -> None:
    assert opening_words(source) == words


@pytest.mark.parametrize("openings", SHIPPED, ids=["dates", "sums"])
def test_the_shipped_expressions_begin_with_known_words(openings: Openings) -> None:
    assert None not in [opening_words(source, openings.flags) for source in openings.alternatives]


def everywhere(openings: Openings, text: str) -> list[tuple[int, int]]:
    whole = openings.pattern(tuple(range(len(openings.alternatives))))
    return [match.span() for match in whole.finditer(text)]


@given(st.lists(st.sampled_from(TEXT.split())), st.sampled_from([" ", ""]))
@settings(max_examples=400, deadline=None)
def test_the_same_is_found_in_any_text(words: list[str], between: str) -> None:
    text = between.join(words)
    for openings in SHIPPED:
        assert [match.span() for match in openings.finditer(text)] == everywhere(openings, text)


def test_the_same_is_found_in_the_gold() -> None:
    for path in (Path(__file__).resolve().parents[2] / "golden").glob("*.txt"):
        text = path.read_text("utf-8")
        for openings in SHIPPED:
            assert [match.span() for match in openings.finditer(text)] == everywhere(openings, text)


def test_an_alternative_that_can_begin_with_any_word_is_tried_at_each() -> None:
    openings = Openings([r"early \w+", r"\w+ ago"], flags=re.IGNORECASE)
    found = [match[0] for match in openings.finditer("Long ago, early years; Early ago")]
    assert found == ["Long ago", "early years", "Early ago"]


def test_words_of_a_packs_own_date_rule_need_be_told_nowhere_else() -> None:
    assert [one.words for one in dates.find("They marched tomorrow.", date(2020, 5, 8))] == ["tomorrow"]

"""Marking what a search found: whole words, whatever their case and accents, and never markup from the text."""

import pytest

from habeas.web.public.marking import excerpt, marked
from habeas.web.public.searching import words_of

LONG = "Nothing yet. " * 60 + "Then Sarom was arrested in Kampong Thom. " + "Nothing more. " * 60


@pytest.mark.parametrize(
    ("text", "query", "html"),
    [
        ("Sarom was arrested", "SAROM", "<mark>Sarom</mark> was arrested"),
        ("Sarom was arrested", "arrest", "Sarom was arrested"),
        ("The café of Gonzalez", "cafe gonzález", "The <mark>café</mark> of <mark>Gonzalez</mark>"),
        ("held & <b>tried</b>", "tried", "held &amp; &lt;b&gt;<mark>tried</mark>&lt;/b&gt;"),
        ("It’s CC1's gate", "cc1", "It’s <mark>CC1</mark>&#x27;s gate"),
        ("Article 97(6)", "97(6)", "Article <mark>97</mark>(<mark>6</mark>)"),
        ("តុលាការសាលាដំបូង", "សាលា", "តុលាការ<mark>សាលា</mark>ដំបូង"),
        ("no word at all", "", "no word at all"),
    ],
)  # fmt: skip
def test_the_words_looked_for_are_marked(text: str, query: str, html: str) -> None:
    assert marked(text, words_of(query)) == html


def test_an_excerpt_shows_the_first_word_found_among_whole_words() -> None:
    found = excerpt(LONG, words_of("arrested"))
    assert "was <mark>arrested</mark> in" in found
    assert found.startswith("… ") and found.endswith(" …")
    assert len(found) < 330
    plain = found.replace("<mark>", "").replace("</mark>", "").removeprefix("… ").removesuffix(" …")
    assert f" {plain} " in f" {LONG} "


def test_a_text_without_the_words_gives_no_excerpt() -> None:
    assert excerpt(LONG, words_of("pardoned")) == ""


def test_an_excerpt_of_a_short_text_is_the_text() -> None:
    assert excerpt("Sarom was held.", words_of("held")) == "Sarom was <mark>held</mark>."

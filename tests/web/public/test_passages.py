"""Where a quote begins, the page has a place to land at."""

import pytest

from habeas.claims import Quote
from habeas.web.public.passages import Passage, with_anchors


def place(anchor: str) -> str:
    return f'<span class="words" id="{anchor}"></span>'


@pytest.mark.parametrize(
    ("body", "words", "html"),
    [
        ("<p>He was held at CC1.</p>", "held at CC1", f"<p>He was {place('a')}held at CC1.</p>"),
        ("<p>He <b>was</b> held.</p>", "was held", f"<p>He <b>{place('a')}was</b> held.</p>"),
        ("<p>He was</p>\n<p>held.</p>", "was held", f"<p>He {place('a')}was</p>\n<p>held.</p>"),
        ("<p>A &amp; B were held</p>", "A & B", f"<p>{place('a')}A &amp; B were held</p>"),
        ("<p>He was freed.</p>", "was held", "<p>He was freed.</p>"),
        ("<p>x<!-- was held --></p>", "was held", "<p>x<!-- was held --></p>"),
    ],
)
def test_the_words_are_found_whatever_lies_between_them(body: str, words: str, html: str) -> None:
    assert with_anchors("Title", body, [Passage("a", words)]).body == html


def test_of_equal_passages_the_one_that_is_meant_is_found() -> None:
    text = "Flash Info | Two held\n2 August 2014\n\nTwo held. Later two more: Two held."
    quote = Quote.of(text, text.rindex("Two held"), text.rindex("Two held") + len("Two held"))
    found = with_anchors("Two held", "<p>Two held. Later two more: Two held.</p>", [Passage.of("a", quote, text)])
    assert found.title == "Two held"
    assert found.body == f"<p>Two held. Later two more: {place('a')}Two held.</p>"


def test_words_of_the_title_are_found_there() -> None:
    found = with_anchors("Two <held> at CC1", "<p>Nothing.</p>", [Passage("a", "at CC1")])
    assert found.title == f"Two &lt;held&gt; {place('a')}at CC1"


def test_passages_that_overlap_have_a_place_each() -> None:
    found = with_anchors(
        "T", "<p>arrested and charged</p>", [Passage("b", "and charged"), Passage("a", "arrested and")]
    )
    assert found.body == f"<p>{place('a')}arrested {place('b')}and charged</p>"

"""An explanation shows the words, what they stand for, the rule, and why what almost fired did not."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from habeas.packs import load
from habeas.reading import examine, explain, explain_html
from habeas.reading.explaining.rule_places import rule_places

TEXT = (
    "Flash Info | Two <b>unionists</b> arrested\n8 May 2020\n\n"
    "Sok Dara and Chan Thida were arrested on 4 May 2020 by police in Kampot. They were charged yesterday under "
    "Article 495 of the Criminal Code. If convicted, Sok Dara faces up to five years.\n\nHe brought a friend.\n"
)
DAY = date(2020, 5, 8)


@pytest.mark.parametrize(
    ("sort", "words", "means"),
    [
        ("person", "Sok Dara", ""),
        ("pronoun", "They", "Sok Dara, Chan Thida"),
        ("people", "Two unionists", "Sok Dara, Chan Thida"),
        ("date", "yesterday", "2020-05-07"),
        ("date", "4 May 2020", "2020-05-04"),
        ("police", "police", ""),
        ("place", "Kampot", ""),
        ("law", "Article 495 of the Criminal Code", "495 Criminal Code"),
        ("term", "five years", "P5Y"),
    ],
)
def test_mentions_say_what_words_stand_for(sort: str, words: str, means: str) -> None:
    found = examine(TEXT.replace("<b>unionists</b>", "unionists"), closely=True).mentions
    text = TEXT.replace("<b>unionists</b>", "unionists")
    assert (sort, words, means) in [(one.sort, text[one.start : one.end], one.means) for one in found]


def test_mentions_stand_in_order_and_apart_on_any_text_of_the_gold() -> None:
    for path in (Path(__file__).resolve().parents[2] / "golden").glob("*.txt"):
        found = examine(path.read_text("utf-8"), closely=True).mentions
        assert found
        assert all(one.end <= other.start for one, other in pairwise(found))


def test_the_terminal_shows_each_paragraph_with_its_mentions_its_claims_and_its_near_misses() -> None:
    shown = explain(TEXT)
    assert "[They = Sok Dara, Chan Thida: pronoun] were charged [yesterday = 2020-05-07: date]" in shown
    assert re.search(r"\d\. Arrest   \[arrest, en/frames-liberty\.yaml:\d+\]", shown)
    assert "when         2020-05-04" in shown
    assert re.search(
        r"conviction, en/\S+: it stands under a condition \[hedge\.condition, en/hedges\.yaml:\d+\]", shown
    )
    assert "“bring” stands without what its rules need:" in shown


def test_the_page_marks_the_words_and_loads_and_runs_nothing() -> None:
    page = explain_html(TEXT)
    assert page.startswith("<!doctype html>")
    assert "<b>" not in page
    assert not re.search(r"<script|<link|<img|src=|url\(|@import|http|onload", page)
    assert "prefers-color-scheme: dark" in page
    assert '<span class="who" title="pronoun">They<small>Sok Dara, Chan Thida</small></span>' in page
    for number in re.findall(r'<a href="#claim-(\d+)"', page):
        assert f'<article id="claim-{number}">' in page


def test_the_page_shows_every_letter_of_the_text_once() -> None:
    for path in (Path(__file__).resolve().parents[2] / "golden").glob("*.txt"):
        text = path.read_text("utf-8")
        page = explain_html(text)
        marked = re.findall(r"<section><p>(.*?)</p><div>", page, re.DOTALL)
        words = [re.sub(r"<small>.*?</small>|<a [^>]*>\d+</a>|<[^>]+>", "", one) for one in marked]
        escaped = {"&#x27;": "'", "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">"}
        for code, letter in escaped.items():
            words = [one.replace(code, letter) for one in words]
        assert words == [line for line in text.splitlines() if line.strip()]


def test_a_text_that_is_not_read_says_why() -> None:
    khmer = "អត្ថបទជាភាសាខ្មែរ"
    assert explain(khmer) == "Nothing was read: the text is not in Latin script, and only English is read."
    assert "Nothing was read: the text is not in Latin script" in explain_html(khmer)
    assert "Nothing was read: the text has no words" in explain_html("")


def test_a_text_read_in_part_says_what_was_left_out() -> None:
    both = f"{'អត្ថបទជាភាសាខ្មែរ ' * 5}\n\nSok Dara was arrested yesterday by the police."
    assert explain(both, published=DAY).startswith(
        "Note: 1 of 2 paragraphs are not English and were not read.\n1 claims"
    )


def test_every_rule_of_a_shipped_pack_has_its_place() -> None:
    pack = load("en")
    places = rule_places([pack])
    rules = [rule.id for sheet in pack.sheets for rule in (*sheet.frames, *sheet.hedges, *sheet.dates)]
    assert rules
    for rule in rules:
        name, line = places[rule].split("/")[1].split(":")
        [path] = [path for path in pack.files if path.name == name]
        assert rule in path.read_text("utf-8").splitlines()[int(line) - 1]

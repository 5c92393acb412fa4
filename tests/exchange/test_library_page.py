"""Library pages: what is read from them, and what is refused with which words."""

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.exchange import Entry, parse_library_page, read_library_page
from habeas.exchange.library_page import layout

PAGE = """Elections
Flash Info | Chief of a commune arrested
21 June 2022
He was arrested this afternoon.
The warrant dates from 2012.
Statement | Open letter: call on the council | a reply
March 27, 2015 audio available

We call on the council.
"""


def test_a_page_gives_its_topic_and_its_entries_with_their_lines() -> None:
    contents = parse_library_page(PAGE, "page.txt")
    assert contents.problems == []
    assert contents.topic == "Elections"
    assert contents.entries == [
        Entry(
            "Flash Info",
            "Chief of a commune arrested",
            dt.date(2022, 6, 21),
            ("He was arrested this afternoon.", "The warrant dates from 2012."),
            source="page.txt",
            line=2,
        ),
        Entry(
            "Statement",
            "Open letter: call on the council | a reply",
            dt.date(2015, 3, 27),
            ("We call on the council.",),
            audio=True,
            source="page.txt",
            line=6,
        ),
    ]


def test_a_single_publication_is_a_page_without_topic() -> None:
    contents = parse_library_page("News | Verdict set\n2017-08-08\n\nThe verdict is set for Friday.\n", "one.txt")
    assert (contents.topic, contents.problems) == ("", [])
    assert contents.entries[0].text == "News | Verdict set\n8 August 2017\n\nThe verdict is set for Friday.\n"


@pytest.mark.parametrize("changed", [PAGE.replace("\n", "\r\n"), "\ufeff" + PAGE, PAGE.replace(" ", "\u00a0 ")])
def test_line_ends_byte_order_marks_and_odd_spaces_make_no_difference(changed: str) -> None:
    assert parse_library_page(changed, "page.txt") == parse_library_page(PAGE, "page.txt")


def test_a_bar_inside_a_paragraph_begins_no_entry() -> None:
    text = "News | Verdict set\n8 August 2017\nIt is listed as case 12 | 2017 of the court.\nA photo by A | B.\n"
    (entry,) = parse_library_page(text, "one.txt").entries
    assert len(entry.paragraphs) == 2


def test_khmer_keeps_its_zero_width_spaces() -> None:
    text = "News | ការ\u200bឃុំ\u200bខ្លួន\n8 August 2017\nតុលាការ\u200bក្រុង\n"
    (entry,) = parse_library_page(text, "one.txt").entries
    assert (entry.title, entry.paragraphs) == ("ការ\u200bឃុំ\u200bខ្លួន", ("តុលាការ\u200bក្រុង",))


@pytest.mark.parametrize(
    ("noise", "audio"),
    [
        ("Read the full article...", False),
        ("Read the full statement here", False),
        ("Share", False),
        ("f t g", False),
        ("Audio available", True),
        ("Related Material:\nStatement | Another one\nArticle | A third one", False),
        ("© 2022 The organisation\nHouse 16, Street 99", False),
    ],
)
def test_the_page_s_furniture_is_dropped(noise: str, audio: bool) -> None:
    text = f"News | Verdict set\n8 August 2017\nThe verdict is set.\n{noise}\nReport | Next\n9 August 2017\nMore.\n"
    contents = parse_library_page(text, "page.txt")
    assert contents.problems == []
    assert [(entry.title, entry.paragraphs, entry.audio) for entry in contents.entries] == [
        ("Verdict set", ("The verdict is set.",), audio),
        ("Next", ("More.",), False),
    ]


@pytest.mark.parametrize("heading", ["Flash News: Verdict set", "Flash News |\nVerdict set", "Flash News|Verdict set"])
def test_a_type_is_understood_in_the_forms_pages_print_it(heading: str) -> None:
    (entry,) = parse_library_page(f"{heading}\n8 August 2017\nThe verdict is set.\n", "one.txt").entries
    assert (entry.type, entry.title) == ("Flash News", "Verdict set")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 0, "empty"),
        (" \n\n\t\n", 0, "empty"),
        ("Elections\n", 1, "expected “Type | Title”"),
        ("The court sat.\nThen it rose.\n", 1, "expected “Type | Title”"),
        ("Elections\nMore words\nNews | A\n8 August 2017\nText.\n", 2, "expected “Type | Title”"),
        ("News | A\nThe court sat.\n", 2, "expected the date of “News | A”"),
        ("News | A\n", 1, "expected a date"),
        ("News | A\n31 June 2022\nThe court sat.\n", 2, "no date of the calendar"),
        ("News | A\n8 August 2017\n", 1, "has no text"),
        ("News | A\n8 August 2017\nRead the full article...\n", 1, "has no text"),
        ("News | \n8 August 2017\nThe court sat.\n", 1, "expected a title"),
        ("News | A\n8 August 2017\nText.\nNews | B\nText without a date.\n", 5, "expected the date of “News | B”"),
        ("News | A\n8 August 2017\nText.\n\nNEWS | a\n8 August 2017\nText.\n", 5, "same publication as in line 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, words: str) -> None:
    (problem,) = parse_library_page(text, "page.txt").problems
    assert problem.line == line
    assert words in problem.message
    assert str(problem).startswith("page.txt, line" if line else "page.txt: ")


def test_one_bad_entry_leaves_the_others_readable() -> None:
    contents = parse_library_page(PAGE.replace("21 June 2022", "31 June 2022"), "page.txt")
    assert [entry.type for entry in contents.entries] == ["Statement"]
    assert [problem.line for problem in contents.problems] == [3]


words = st.text(st.characters(categories=("Lu", "Ll")), min_size=2, max_size=12)
sentences = st.lists(words, min_size=2, max_size=12).map(lambda parts: "The " + " ".join(parts) + ".")
entries = st.builds(
    Entry,
    type=st.sampled_from(["Flash Info", "Statement", "Daily briefing", "Livestream", "ព័ត៌មាន"]),
    title=sentences,
    date=st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)),
    paragraphs=st.lists(sentences, min_size=1, max_size=4).map(tuple),
)


@given(st.lists(entries, max_size=5, unique_by=lambda entry: entry.title.casefold()), st.booleans())
def test_whatever_is_laid_out_is_read_back(written: list[Entry], with_topic: bool) -> None:
    text = ("Elections\n" if with_topic else "") + "".join(entry.text for entry in written)
    contents = parse_library_page(text, "page.txt")
    if written:
        assert contents.problems == []
        assert [entry.text for entry in contents.entries] == [entry.text for entry in written]
    else:
        assert contents.problems


@given(st.text())
def test_any_text_at_all_gives_entries_or_problems(text: str) -> None:
    contents = parse_library_page(text, "page.txt")
    assert contents.entries or contents.problems
    lines = text.count("\n") + text.count("\r") + 1
    assert all(0 <= problem.line <= lines for problem in contents.problems)


@given(entries)
def test_reading_a_layout_again_changes_nothing(entry: Entry) -> None:
    (read,) = parse_library_page(entry.text, "page.txt").entries
    assert layout(read.type, read.title, read.date, read.paragraphs) == entry.text


@pytest.mark.seed
def test_the_real_page_has_twenty_publications_on_elections(shared: Path) -> None:
    contents = read_library_page(str(shared / "reading" / "seed" / "elections.txt"))
    assert contents.problems == []
    assert contents.topic == "Elections"
    assert Counter(entry.type for entry in contents.entries) == {
        "Flash Info": 7,
        "Statement": 7,
        "Livestream": 3,
        "Document": 1,
        "Article": 1,
        "Briefing": 1,
    }

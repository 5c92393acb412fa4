"""An explanation shows the words, the rule, and why what almost fired did not."""

from datetime import date

from habeas.reading import explain, explain_html

TEXT = "Sok Dara was arrested on 4 May 2020 <b>. If convicted, Sok Dara faces up to five years."
DAY = date(2020, 5, 8)


def test_the_terminal_shows_claims_with_their_rule_and_near_misses_with_their_reason():
    shown = explain(TEXT, published=DAY)
    assert "Arrest   [arrest]" in shown
    assert "when         2020-05-04" in shown
    assert "[conviction] it stands under a condition" in shown


def test_the_page_is_self_contained_marks_the_words_and_escapes_the_text():
    page = explain_html(TEXT, published=DAY)
    assert page.startswith("<!doctype html>")
    assert "<mark>" in page
    assert "<b>" not in page
    assert "http" not in page


def test_a_text_that_is_not_read_says_why():
    assert explain("អត្ថបទជាភាសាខ្មែរ") == "Nothing was read: the text is not in Latin script, and only English is read."

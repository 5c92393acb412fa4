"""Plain text out of what editors type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.web.library.plain_text import paragraphs, rich_text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p data-block-key="a1">One <b>bold</b> word.</p><p>Two.</p>', ["One bold word.", "Two."]),
        ("<h2>Title</h2><ul><li>first</li><li>second</li></ul>", ["Title", "first", "second"]),
        ("<p>One line<br/>and another</p><p></p><hr/>", ["One line", "and another"]),
        ("<p>A&nbsp;&amp;&nbsp;B &lt;C&gt;</p>", ["A & B <C>"]),
        ('<p>See <a linktype="page" id="3">this</a>.</p><embed embedtype="image" id="1"/>', ["See this."]),
        ("", []),
    ],
)
def test_marks_are_dropped_and_blocks_are_paragraphs(body: str, expected: list[str]) -> None:
    assert paragraphs(body) == expected


lines = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), min_size=1).filter(str.strip)


@given(st.lists(lines))
def test_plain_paragraphs_come_back_from_rich_text(texts: list[str]) -> None:
    assert paragraphs(rich_text(texts)) == [" ".join(text.split()) for text in texts]

"""A publication's title and body with a place to land at wherever a quote begins: every fact leads to its words."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from bs4 import BeautifulSoup, Comment, NavigableString, PageElement
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from habeas.claims import Quote


@dataclass(frozen=True)
class Passage:
    """The words of one claim: `anchor` is the id of the place, `nth` which of equal passages is meant, from 0."""

    anchor: str
    words: str
    nth: int = 0

    @classmethod
    def of(cls, anchor: str, quote: Quote, text: str) -> "Passage":
        """The passage that a quote means in its publication's plain text, which begins with the title."""
        return cls(anchor, quote.exact, text.count(quote.exact, 0, quote.start) if quote.start > 0 else 0)


class Anchored(NamedTuple):
    """A publication's title and body as HTML, with a place to land at for each passage."""

    title: SafeString
    body: SafeString


def with_anchors(title: str, body: str, passages: Iterable[Passage]) -> Anchored:
    """The title and the body (HTML), with an empty element of each passage's id where its words begin.

    Words are found whatever markup and white space lies between them; a passage that is not there is left out.
    """
    document = BeautifulSoup(f"<h1>{escape(title)}</h1>{body}", "html.parser")
    nodes = [node for node in document.find_all(string=True) if not isinstance(node, Comment)]
    # White space differs between the text that was read and the page, so both are compared without any.
    places = [(node, offset) for node in nodes for offset, letter in enumerate(node) if not letter.isspace()]
    letters = "".join(node[offset] for node, offset in places)
    anchors: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for passage in passages:
        start = _nth_place(letters, "".join(passage.words.split()), passage.nth)
        if start >= 0:
            node, offset = places[start]
            anchors[id(node)].append((offset, passage.anchor))
    for node in nodes:
        if id(node) in anchors:
            node.replace_with(*_split(document, node, sorted(anchors[id(node)])))
    heading = document.h1.extract()
    return Anchored(mark_safe(heading.decode_contents()), mark_safe(str(document)))


def _nth_place(letters: str, words: str, nth: int) -> int:
    """Where the nth of equal passages begins; the last one where there are fewer; -1 where there is none."""
    found = start = letters.find(words)
    while nth and start >= 0:
        start, nth = letters.find(words, start + 1), nth - 1
        found = start if start >= 0 else found
    return found


def _split(document: BeautifulSoup, node: NavigableString, anchors: list[tuple[int, str]]) -> list[PageElement]:
    pieces: list[PageElement] = []
    done = 0
    for offset, anchor in anchors:
        if offset > done:
            pieces.append(NavigableString(node[done:offset]))
        pieces.append(document.new_tag("span", id=anchor, attrs={"class": "words"}))
        done = offset
    return [*pieces, NavigableString(node[done:])]

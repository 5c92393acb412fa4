"""The words that a search found, marked where they stand in a title or an excerpt."""

import re
import unicodedata

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from habeas.claims import folded

from .searching import UNSPACED

EXCERPT = 280
"""Characters of an excerpt, about three lines."""

_SIGNS = "".join(chr(code) for code in range(0x10000) if unicodedata.category(chr(code))[0] == "M")
_WORD = re.compile(rf"(?:[^\W_]|[{re.escape(_SIGNS)}])+")


def marked(text: str, words: tuple[str, ...]) -> SafeString:
    """The text, escaped, with each whole word that was looked for in a `mark` element. `words` are folded."""
    pieces, end = [], 0
    for start, stop in _places(text, words):
        pieces += [escape(text[end:start]), format_html("<mark>{}</mark>", text[start:stop])]
        end = stop
    return mark_safe("".join([*pieces, escape(text[end:])]))


def excerpt(text: str, words: tuple[str, ...], length: int = EXCERPT) -> SafeString:
    """About `length` characters of the text around the first word found, whole words only, marked; "" if none is."""
    text = " ".join(text.split())
    places = _places(text, words)
    if not places:
        return mark_safe("")
    start = max(0, min(places[0][0] - length // 4, len(text) - length))
    stop = min(len(text), start + length)
    if start:
        start = _next_space(text, start, places[0][0])
    if stop < len(text):
        stop = max(text.rfind(" ", start, stop), places[0][1])
    before, after = ("… " if start else ""), (" …" if stop < len(text) else "")
    return mark_safe(before + marked(text[start:stop], words) + after)


def _places(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the words stand, in order, without overlaps; a word of an unspaced script may stand inside a run."""
    spaced = {word for word in words if not UNSPACED.search(word)}
    found = [match.span() for match in _WORD.finditer(text) if spaced and spaced.intersection(folded(match[0]).split())]
    for word in words:
        if word not in spaced:
            found += [match.span() for match in re.finditer(re.escape(word), text)]
    result: list[tuple[int, int]] = []
    for start, stop in sorted(found):
        if not result or start >= result[-1][1]:
            result.append((start, stop))
    return result


def _next_space(text: str, start: int, limit: int) -> int:
    space = text.find(" ", start, limit)
    return start if space < 0 else space + 1

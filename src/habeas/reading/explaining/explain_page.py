"""An explanation as one self-contained page: no scripts, nothing loaded, light and dark, down to a narrow telephone."""

from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import pairwise
from pathlib import Path

from habeas.claims import Claim
from habeas.packs import Pack

from ..people.mentions import SORTS, Mention
from ..reader import NearMiss
from .explain import Explanation, Paragraph, explanation, fields_of

_STYLE = Path(__file__).with_name("explain_page.css")
_PERSONS = frozenset(("person", "people", "pronoun"))


def explain_html(text: str, packs: Sequence[Pack] | None = None, published: date | None = None) -> str:
    """The reading of a text as a page: each paragraph with mentions and claims' words marked, then what it states."""
    told = explanation(text, packs, published)
    reading = told.reading
    note = f"<p class=note>{'' if reading.mentions else 'Nothing was read: '}{escape(reading.note)}.</p>"
    legend = " ".join(
        f'<span class="{look}">{words}</span>'
        for look, words in (
            *(("who", "persons"), ("inst", "institutions and places"), ("date", "dates")),
            *(("law", "laws, terms, sums"), ("claim", "words of a claim")),
        )
    )
    title = text[told.paragraphs[0].start : told.paragraphs[0].end] if told.paragraphs else "no text"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>Explained: {escape(title)}</title><style>{_STYLE.read_text(encoding='utf-8')}</style></head><body>"
        f"<h1>What was read, and why</h1>{note if reading.note else ''}"
        f"<p class=legend>{len(reading.claims)} claims. Marked: {legend}</p>"
        f"<main>{''.join(_paragraph(told, one) for one in told.paragraphs)}</main></body></html>\n"
    )


def _paragraph(told: Explanation, paragraph: Paragraph) -> str:
    claims = "".join(_claim(told, number, claim) for number, claim in paragraph.claims)
    misses = "".join(_miss(told, miss) for miss in paragraph.misses)
    almost = f"<details><summary>Almost: {len(paragraph.misses)}</summary><ul>{misses}</ul></details>" if misses else ""
    return f"<section><p>{_marked(told, paragraph)}</p><div>{claims}{almost}</div></section>"


def _claim(told: Explanation, number: int, claim: Claim) -> str:
    fields = "".join(f"<dt>{escape(name)}<dd>{escape(value)}" for name, value in fields_of(claim))
    return (
        f'<article id="claim-{number}"><h2>{number}. {escape(claim.kind.label)}</h2>'
        f"<code>{escape(told.rule(claim.rule))}</code><q>{escape(claim.quote.exact)}</q><dl>{fields}</dl></article>"
    )


def _miss(told: Explanation, miss: NearMiss) -> str:
    words = " ".join(told.text[miss.start : miss.end].split())
    return f"<li><code>{escape(told.rule(miss.rule))}</code> {escape(told.why(miss.reason))}: <q>{escape(words)}</q>"


def _marked(told: Explanation, paragraph: Paragraph) -> str:
    """The paragraph cut where a mention or a claim's words begin or end, each piece marked as what it is."""
    quotes = [
        (number, max(claim.quote.start, paragraph.start), min(claim.quote.end, paragraph.end))
        for part in told.paragraphs
        for number, claim in part.claims
        if claim.quote.start < paragraph.end and claim.quote.end > paragraph.start
    ]
    cuts = {paragraph.start, paragraph.end}
    cuts |= {edge for one in paragraph.mentions for edge in (one.start, min(one.end, paragraph.end))}
    cuts |= {edge for _, start, end in quotes for edge in (start, end)}
    edges = sorted(cuts)
    mentions = iter([*paragraph.mentions, None])
    mention = next(mentions)
    parts = []
    for start, end in pairwise(edges):
        while mention is not None and mention.end <= start:
            mention = next(mentions)
        inside = mention if mention is not None and mention.start <= start else None
        piece = _mention(inside, told.text[start:end], end) if inside is not None else escape(told.text[start:end])
        if any(first <= start < last for _, first, last in quotes):
            piece = f"<mark>{piece}</mark>"
        parts.append(piece)
        parts += [f'<a href="#claim-{number}">{number}</a>' for number, _, last in quotes if last == end]
    return "".join(parts)


def _mention(mention: Mention, words: str, end: int) -> str:
    """A mention's words, and behind the last of them what they stand for."""
    means = f"<small>{escape(mention.means)}</small>" if mention.means and end >= mention.end else ""
    return f'<span class="{_look(mention.sort)}" title="{mention.sort}">{escape(words)}{means}</span>'


def _look(sort: str) -> str:
    if sort in _PERSONS:
        return "who"
    if sort in SORTS.values():
        return "inst"
    return "date" if sort == "date" else "law"

"""Why the reader drafted what it drafted: the text with its mentions and claims, the rules, and what almost fired."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from habeas.claims import Claim, claim_to_dict
from habeas.packs import Pack

from ..people.mentions import Mention
from ..reader import NearMiss, Reading, default_packs, examine
from .rule_places import rule_places

_HIDDEN = frozenset(("kind", "quote", "start", "end", "publication", "id", "rule", "nth"))
_REASONS = {
    "negated": "the text denies it",
    "infinitive": "it is not said to have happened",
    "imperative": "it is a demand",
    "hedge.condition": "it stands under a condition",
    "hedge.modal": "it could or should happen, and is not said to have happened",
    "hedge.intention": "it is intended, asked for or attempted",
    "hedge.demand-noun": "it is demanded",
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text from `start` to `end`, with what was read in it; claims are numbered through the text."""

    start: int
    end: int
    mentions: tuple[Mention, ...]
    claims: tuple[tuple[int, Claim], ...]
    misses: tuple[NearMiss, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A text's reading laid out paragraph by paragraph; `places` says where each rule is stated."""

    text: str
    reading: Reading
    paragraphs: tuple[Paragraph, ...]
    places: dict[str, str]

    def why(self, reason: str) -> str:
        """A near miss's reason in words, with the place of the hedge behind it."""
        place = self.places.get(reason)
        return _REASONS.get(reason, reason) + (f" [{reason}, {place}]" if place else "")

    def rule(self, name: str) -> str:
        """A rule by its name and place."""
        place = self.places.get(name)
        return f"{name}, {place}" if place else name


def explanation(text: str, packs: Sequence[Pack] | None = None, published: date | None = None) -> Explanation:
    """Read a text and lay out what was found. See `examine` for the arguments."""
    packs = packs if packs is not None else default_packs()
    reading = examine(text, packs, published, closely=True)
    numbered = list(enumerate(sorted(reading.claims, key=lambda claim: (claim.quote.start, claim.quote.end)), 1))
    paragraphs = []
    for line in re.finditer(r"[^\r\n]*\S[^\r\n]*", text):
        start, end = line.span()
        paragraphs.append(
            Paragraph(
                start,
                end,
                tuple(one for one in reading.mentions if start <= one.start < end),
                tuple((number, claim) for number, claim in numbered if start <= claim.quote.start < end),
                tuple(sorted((o for o in reading.near_misses if start <= o.start < end), key=lambda o: o.start)),
            )
        )
    return Explanation(text, reading, tuple(paragraphs), rule_places(packs))


def explain(text: str, packs: Sequence[Pack] | None = None, published: date | None = None) -> str:
    """The reading of a text for the terminal: each paragraph with its mentions in brackets, then what it states.

    "[he = Sok Dara: pronoun]" reads: these words, what they stand for, and what they are.
    """
    told = explanation(text, packs, published)
    if not told.reading.claims and not told.reading.mentions and told.reading.note:
        return f"Nothing was read: {told.reading.note}."
    lines = [f"Note: {told.reading.note}."] if told.reading.note else []
    lines.append(f"{len(told.reading.claims)} claims")
    for paragraph in told.paragraphs:
        lines += ["", bracketed(text, paragraph)]
        for number, claim in paragraph.claims:
            lines += ["", f"  {number}. {claim.kind.label}   [{told.rule(claim.rule)}]", f"     “{claim.quote.exact}”"]
            lines += [f"     {name:12} {value}" for name, value in fields_of(claim)]
        if paragraph.misses:
            lines += ["", "  Almost:"]
        for miss in paragraph.misses:
            words = " ".join(text[miss.start : miss.end].split())
            lines.append(f"  - {told.rule(miss.rule)}: {told.why(miss.reason)}: “{words}”")
    return "\n".join(lines)


def bracketed(text: str, paragraph: Paragraph) -> str:
    """A paragraph with its mentions in brackets."""
    parts = []
    position = paragraph.start
    for one in paragraph.mentions:
        means = f" = {one.means}" if one.means else ""
        parts.append(f"{text[position : one.start]}[{text[one.start : one.end]}{means}: {one.sort}]")
        position = one.end
    return "".join(parts) + text[position : paragraph.end]


def fields_of(claim: Claim) -> list[tuple[str, str]]:
    """A claim's fields in words, without what stands beside them: kind, quote, rule."""
    return [(name, _shown(value)) for name, value in claim_to_dict(claim).items() if name not in _HIDDEN]


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(" of the ".join(filter(None, one)) if isinstance(one, list) else str(one) for one in value)
    if isinstance(value, dict):
        return f"{value['count'] if value['count'] is not None else 'some'} {value['label']}"
    return "yes" if value is True else str(value)

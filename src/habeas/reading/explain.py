"""Why the reader drafted what it drafted: the text with its claims, the rule behind each, and what almost fired."""

from collections.abc import Sequence
from datetime import date
from html import escape

from habeas.claims import Claim, claim_to_dict
from habeas.packs import Pack

from .reader import Reading, examine

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
_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
    "mark{background:#ffe9a8;color:inherit}code,small{color:#555}table{border-collapse:collapse;width:100%}"
    "td,th{border-top:1px solid #ccc;padding:.4rem;text-align:left;vertical-align:top}"
    "pre{white-space:pre-wrap;font:inherit}"
)


def explain(text: str, packs: Sequence[Pack] | None = None, published: date | None = None) -> str:
    """The reading of a text for the terminal: each claim with its words and rule, then the near misses."""
    reading = examine(text, packs, published)
    if reading.note:
        return f"Nothing was read: {reading.note}."
    lines = [f"{len(reading.claims)} claims"]
    for claim in reading.claims:
        lines += ["", f"{claim.kind.label}   [{claim.rule}]", f"  “{claim.quote.exact}”"]
        lines += [f"  {name:12} {value}" for name, value in _fields(claim)]
    if reading.near_misses:
        lines += ["", "Almost fired:"]
    for miss in reading.near_misses:
        words = " ".join(text[miss.start : miss.end].split())
        lines.append(f"  [{miss.rule}] {_why(miss.reason)}: “{words}”")
    return "\n".join(lines)


def explain_html(text: str, packs: Sequence[Pack] | None = None, published: date | None = None) -> str:
    """The same as one self-contained page: the text with the claims' words marked, and two tables."""
    reading = examine(text, packs, published)
    note = f"<p>Nothing was read: {escape(reading.note)}.</p>" if reading.note else ""
    claims = "".join(
        f"<tr><td>{escape(claim.kind.label)}<br><code>{escape(claim.rule)}</code></td><td>“{escape(claim.quote.exact)}”"
        + "".join(f"<br><small>{escape(name)}</small> {escape(value)}" for name, value in _fields(claim))
        + "</td></tr>"
        for claim in reading.claims
    )
    misses = "".join(
        f"<tr><td><code>{escape(miss.rule)}</code></td><td>{escape(_why(miss.reason))}</td>"
        f"<td>“{escape(text[miss.start : miss.end])}”</td></tr>"
        for miss in reading.near_misses
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Reading explained</title><style>{_STYLE}</style>'
        f"<h1>Reading explained</h1>{note}<pre>{_marked(text, reading)}</pre>"
        f"<h2>Claims</h2><table>{claims}</table><h2>Almost fired</h2><table>{misses}</table></html>"
    )


def _fields(claim: Claim) -> list[tuple[str, str]]:
    return [(name, _shown(value)) for name, value in claim_to_dict(claim).items() if name not in _HIDDEN]


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(" of the ".join(filter(None, one)) if isinstance(one, list) else str(one) for one in value)
    if isinstance(value, dict):
        return f"{value['count'] if value['count'] is not None else 'some'} {value['label']}"
    return "yes" if value is True else str(value)


def _why(reason: str) -> str:
    return _REASONS.get(reason, reason)


def _marked(text: str, reading: Reading) -> str:
    """The text with the words of its claims marked; overlapping quotes make one mark."""
    parts: list[str] = []
    position = 0
    for start, end in sorted((claim.quote.start, claim.quote.end) for claim in reading.claims):
        if end <= position:
            continue
        start = max(start, position)
        parts.append(f"{escape(text[position:start])}<mark>{escape(text[start:end])}</mark>")
        position = end
    return "".join(parts) + escape(text[position:])

"""JSON Lines, the form claims and decisions have outside: one object a line, empty fields left out."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from typing import Any

from .claim import BadClaim, Claim, Group, Law
from .decision import Decision, Verdict
from .kind import Kind
from .quote import Quote
from .when import BadDate, When

_TEXTS = ("by", "to", "at", "offence", "term", "suspended", "outcome", "rule")
_OTHERS = ("kind", "who", "group", "when", "due", "planned", "law", "money", "in_absentia", "quote")
_BOOKKEEPING = ("id", "publication", "published", "nth", "start", "end")
_FIELDS = frozenset((*_TEXTS, *_OTHERS, *_BOOKKEEPING))


class BadLine(ValueError):
    """A line that is no claim or decision; its message says which line of what and why."""


def claim_to_dict(claim: Claim) -> dict[str, Any]:
    """A claim as the guide writes it, with its id, publication, rule and the quote's offsets besides."""
    fields: dict[str, Any] = {
        "kind": claim.kind.value,
        "who": list(claim.who),
        "group": {"count": claim.group.count, "label": claim.group.label} if claim.group else None,
        "when": claim.when.text,
        "due": claim.due.text,
        "planned": claim.planned,
        "by": claim.by,
        "to": claim.to,
        "at": claim.at,
        "law": [[law.article, law.law] for law in claim.law],
        "offence": claim.offence,
        "term": claim.term,
        "suspended": claim.suspended,
        "money": list(claim.money),
        "in_absentia": claim.in_absentia,
        "outcome": claim.outcome,
        "quote": claim.quote.exact,
    }
    fields = {name: value for name, value in fields.items() if value}
    if claim.quote.start >= 0:
        fields |= {"start": claim.quote.start, "end": claim.quote.end}
    fields |= {"publication": claim.publication, "id": claim.id}
    return fields | ({"rule": claim.rule} if claim.rule else {}) | ({"nth": claim.nth} if claim.nth else {})


def claim_from_dict(data: dict[str, Any], publication: str = "") -> Claim:
    """A claim from the guide's form. `publication` serves where the object names none. Raises BadClaim, BadDate."""
    if not isinstance(data, dict):
        raise BadClaim("expected an object with the guide's fields")
    if unknown := sorted(set(data) - _FIELDS):
        raise BadClaim(f"unknown field {unknown[0]!r}")
    if "quote" not in data:
        raise BadClaim("quote: a claim needs the words that state it")
    try:
        kind = Kind(data.get("kind", ""))
    except ValueError:
        raise BadClaim(f"kind: {data.get('kind')!r} is none of the guide's kinds") from None
    group = data.get("group")
    return Claim(
        publication=str(data.get("publication", publication)),
        kind=kind,
        quote=_quote(data),
        who=tuple(_strings(data, "who")),
        group=Group(group.get("count"), str(group.get("label", ""))) if group else None,
        when=_date(data, "when"),
        due=_date(data, "due"),
        planned=bool(data.get("planned", False)),
        law=tuple(_law(entry) for entry in data.get("law", ())),
        money=tuple(_strings(data, "money")),
        in_absentia=bool(data.get("in_absentia", False)),
        nth=int(data.get("nth", 0)),
        **{name: str(data.get(name, "")) for name in _TEXTS},
    )


def _strings(data: dict[str, Any], field: str) -> list[str]:
    value = data.get(field, [])
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise BadClaim(f"{field}: expected a list of texts, got {value!r}")
    return value


def _date(data: dict[str, Any], field: str) -> When:
    try:
        return When.parse(str(data.get(field, "")))
    except BadDate as error:
        raise BadClaim(f"{field}: {error}") from error


def _law(entry: Any) -> Law:
    if not isinstance(entry, list) or not 1 <= len(entry) <= 2:
        raise BadClaim(f"law: expected [article, law], got {entry!r}")
    return Law(*(str(part) for part in entry))


def _quote(data: dict[str, Any]) -> Quote:
    quote = data["quote"]
    if isinstance(quote, dict):
        return Quote(str(quote.get("exact", "")), int(quote.get("start", -1)), int(quote.get("end", -1)))
    return Quote(str(quote), int(data.get("start", -1)), int(data.get("end", -1)))


def decision_to_dict(decision: Decision) -> dict[str, Any]:
    """A decision as one line of a decisions file."""
    fields: dict[str, Any] = {
        "claim": decision.claim,
        "verdict": decision.verdict.value,
        "by": decision.by,
        "at": decision.at.isoformat(),
    }
    if decision.amended:
        fields["amended"] = claim_to_dict(decision.amended)
    return fields | ({"note": decision.note} if decision.note else {})


def decision_from_dict(data: dict[str, Any]) -> Decision:
    """A decision from its line. Raises BadClaim."""
    try:
        return Decision(
            claim=data["claim"],
            verdict=Verdict(data["verdict"]),
            by=data["by"],
            at=dt.datetime.fromisoformat(data["at"]),
            amended=claim_from_dict(data["amended"]) if "amended" in data else None,
            note=data.get("note", ""),
        )
    except KeyError as error:
        raise BadClaim(f"decision: {error.args[0]} is missing") from error
    except (TypeError, ValueError) as error:
        raise BadClaim(f"decision: {error}") from error


def dump_claims(claims: Iterable[Claim], published: dt.date | None = None) -> str:
    """Claims as JSON Lines, Khmer and typographic marks left readable; each with the day it was published, if known."""
    day = {"published": published.isoformat()} if published else {}
    return _dump(claim_to_dict(claim) | day for claim in claims)


def dump_decisions(decisions: Iterable[Decision]) -> str:
    """Decisions as JSON Lines."""
    return _dump(map(decision_to_dict, decisions))


def load_claims(text: str, publication: str = "", name: str = "claims") -> list[Claim]:
    """Claims from JSON Lines. Raises BadLine, which names `name` and the line."""
    return [
        _guarded(number, data, name, lambda fields: claim_from_dict(fields, publication))
        for number, data in _lines(text, name)
    ]


def load_published(text: str, publication: str = "", name: str = "claims") -> dict[str, dt.date]:
    """The day each publication was published, where the lines of its claims say so. Raises BadLine."""
    days: dict[str, dt.date] = {}
    for number, data in _lines(text, name):
        if isinstance(data, dict) and "published" in data:
            key, day = str(data.get("publication", publication)), _guarded(number, data["published"], name, _day)
            if days.setdefault(key, day) != day:
                raise BadLine(f"{name}, line {number}: {key!r} was published on {days[key]} by an earlier line")
    return days


def _day(written: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(written)
    except (TypeError, ValueError):
        raise BadClaim(f"published: {written!r} is no day of the calendar such as 2014-08-02") from None


def load_decisions(text: str, name: str = "decisions") -> list[Decision]:
    """Decisions from JSON Lines. Raises BadLine, which names `name` and the line."""
    return [_guarded(number, data, name, decision_from_dict) for number, data in _lines(text, name)]


def _dump(objects: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(data, ensure_ascii=False) + "\n" for data in objects)


def _lines(text: str, name: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                raise BadLine(f"{name}, line {number}: not JSON ({error.msg} at column {error.colno})") from error


def _guarded(number: int, data: Any, name: str, make: Any) -> Any:
    try:
        return make(data)
    except (BadClaim, TypeError, ValueError, AttributeError) as error:
        raise BadLine(f"{name}, line {number}: {error}") from error

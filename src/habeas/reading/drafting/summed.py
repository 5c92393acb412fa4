"""Lengths and sums that are nobody's own: what several got together, what terms go up to, totals told with parts."""

import re
from collections.abc import Sequence
from decimal import Decimal

from habeas.claims import Kind

from ..events.event import Event
from ..people.party import Subjects

_NEAR = 40
_SUMMED = re.compile(
    r"\b(?:combined|cumulative|aggregate|collective|a total|in total|totall?ing)\b[\w\s-]*$", re.IGNORECASE
)
_AND_SUMMED = re.compile(r"[\w\s]{0,20}\b(?:in all|in total|altogether|between them|combined)\b", re.IGNORECASE)
_CUT = re.compile(r"\bby (?:a further |another )?$", re.IGNORECASE)
"""What a term is cut or raised by, and not what it is then."""
_BOUND = re.compile(r"\b(?:up to|as much as|a maximum of|at most)\s*$", re.IGNORECASE)


def own_term(term: str, event: Event, subjects: Subjects, text: str) -> str:
    """The term, or "" where it is a sum of several persons' or the highest of theirs."""
    measure = next((one for one in event.measures if one.term == term), None)
    if not term or measure is None:
        return term
    until = measure.end if measure.kind == "NP" else measure.start  # "a combined 31-year sentence"
    before, after = text[max(0, measure.start - _NEAR) : until], text[measure.end : measure.end + _NEAR]
    if _BOUND.search(before) or (event.kind is Kind.RULING and _CUT.search(before)):
        return ""
    several = len(subjects.who) + (2 if subjects.group is not None and subjects.group.count != 1 else 0) > 1
    return "" if several and (_SUMMED.search(before) or _AND_SUMMED.match(after)) else term


def own_sums(money: Sequence[str]) -> tuple[str, ...]:
    """Sums of money ("8500000 KHR") without the total of the others: a fine and compensation, 16.5 million in all."""
    amounts = [(Decimal(amount), currency) for amount, currency in (one.split() for one in money)]
    total, currencies = sum(amount for amount, _ in amounts), {currency for _, currency in amounts}
    whole = len(money) > 2 and len(currencies) == 1
    kept = [one for one, (amount, _) in zip(money, amounts, strict=True) if not (whole and amount * 2 == total)]
    return tuple(dict.fromkeys(kept))

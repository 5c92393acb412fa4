"""Lengths that are nobody's own term: what several got together, and what terms go up to."""

import re

from ..events.event import Event
from ..people.party import Subjects

_NEAR = 40
_SUMMED = re.compile(
    r"\b(?:combined|cumulative|aggregate|collective|a total|in total|totall?ing)\b[\w\s-]*$", re.IGNORECASE
)
_AND_SUMMED = re.compile(r"[\w\s]{0,20}\b(?:in all|in total|altogether|between them|combined)\b", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:up to|as much as|a maximum of|at most)\s*$", re.IGNORECASE)


def own_term(term: str, event: Event, subjects: Subjects, text: str) -> str:
    """The term, or "" where it is a sum of several persons' or the highest of theirs."""
    measure = next((one for one in event.measures if one.term), None)
    if not term or measure is None:
        return term
    until = measure.end if measure.kind == "NP" else measure.start  # "a combined 31-year sentence"
    before, after = text[max(0, measure.start - _NEAR) : until], text[measure.end : measure.end + _NEAR]
    if _BOUND.search(before):
        return ""
    several = len(subjects.who) + (2 if subjects.group is not None and subjects.group.count != 1 else 0) > 1
    return "" if several and (_SUMMED.search(before) or _AND_SUMMED.match(after)) else term

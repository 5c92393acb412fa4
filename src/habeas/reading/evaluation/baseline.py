"""An earlier score kept in a file, and what a newer one gained and lost against it, claim by claim."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from .score import Disagreement, Score

_FORM = TypeAdapter(Score)
_EVENTS = ("missed", "wrong")


class BadScore(ValueError):
    """A file that holds no score; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a newer score has over an older one and what it has lost, a line each."""

    gained: tuple[str, ...]
    lost: tuple[str, ...]


def dump_score(score: Score) -> str:
    """A score as JSON, for `load_score`."""
    return _FORM.dump_json(score, indent=1).decode() + "\n"


def load_score(text: str, name: str = "score") -> Score:
    """A score as `dump_score` wrote it. Raises BadScore, which names `name`."""
    try:
        return _FORM.validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise BadScore(f"{name}: no score of an earlier run: {where + ': ' if where else ''}{first['msg']}") from error


def changes(before: Score, after: Score) -> Changes:
    """What changed between two scores on the same gold.

    A field counts only where both readings found its event: with an event, its fields are gained or lost as one.
    """
    old, new = before.disagreements, after.disagreements
    return Changes(tuple(map(_gain, _only_in(old, new))), tuple(map(str, _only_in(new, old))))


def _only_in(these: Iterable[Disagreement], others: list[Disagreement]) -> list[Disagreement]:
    """Those that have no like in `others`; one wrong value for another is alike."""
    left = Counter(map(_place, others))
    unmatched = {_event(other) for other in others if other.what == "missed"}
    result = []
    for one in sorted(these, key=str):
        if left[_place(one)] > 0:
            left[_place(one)] -= 1
        elif one.what in _EVENTS or _event(one) not in unmatched:
            result.append(one)
    return result


def _place(one: Disagreement) -> tuple[str, ...]:
    return (*_event(one), one.what, one.gold, one.predicted if one.what == "wrong" else "")


def _event(one: Disagreement) -> tuple[str, str, str]:
    return one.publication, one.kind, one.subject


def _gain(one: Disagreement) -> str:
    told = {"missed": "found", "wrong": "no longer claimed"}.get(one.what, one.what)
    return f"{one.publication}: {told}: {one.kind} {one.subject} {one.gold or one.predicted}".rstrip()

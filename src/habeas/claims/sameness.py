"""What an editor decided on two mentions, or on two claims: one person or two, one case or two."""

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .claim import BadClaim
from .jsonl import BadLine


class Of(StrEnum):
    """What is the same: the person behind two mentions' ids, or the case behind two claims' ids."""

    PERSON = "person"
    CASE = "case"


class Same(StrEnum):
    """What an editor can say of two. OPEN takes an earlier word back."""

    SAME = "same"
    DIFFERENT = "different"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Sameness:
    """One word on two ids, by whom and when (with time zone). Appended, never erased; the last on a pair counts."""

    of: Of
    one: str
    two: str
    verdict: Same
    by: str
    at: dt.datetime
    note: str = ""

    def __post_init__(self) -> None:
        if self.one == self.two:
            raise BadClaim(f"sameness: {self.one!r} is compared with itself; name two ids")
        if self.at.tzinfo is None:
            raise BadClaim(f"sameness: the time {self.at.isoformat()} lacks its time zone")

    @property
    def pair(self) -> tuple[str, str]:
        """Both ids in a fixed order."""
        return (self.one, self.two) if self.one < self.two else (self.two, self.one)


def standing_sameness(words: Iterable[Sameness]) -> list[Sameness]:
    """The word that counts on each pair, the latest first, what was taken back left out."""
    last: dict[tuple[Of, tuple[str, str]], Sameness] = {}
    for word in sorted(words, key=lambda w: (w.at, w.verdict, w.by, w.note)):
        last[word.of, word.pair] = word
    kept = (word for word in last.values() if word.verdict is not Same.OPEN)
    return sorted(kept, key=lambda w: (w.at, w.pair), reverse=True)


def sameness_to_dict(word: Sameness) -> dict[str, Any]:
    """A word on two ids as one line of a decisions file."""
    fields: dict[str, Any] = {
        "same": word.of.value,
        "one": word.one,
        "two": word.two,
        "verdict": word.verdict.value,
        "by": word.by,
        "at": word.at.isoformat(),
    }
    return fields | ({"note": word.note} if word.note else {})


def sameness_from_dict(data: dict[str, Any]) -> Sameness:
    """A word on two ids from its line. Raises BadClaim."""
    try:
        return Sameness(
            of=Of(data["same"]),
            one=data["one"],
            two=data["two"],
            verdict=Same(data["verdict"]),
            by=data["by"],
            at=dt.datetime.fromisoformat(data["at"]),
            note=data.get("note", ""),
        )
    except KeyError as error:
        raise BadClaim(f"sameness: {error.args[0]} is missing") from error
    except (TypeError, ValueError) as error:
        raise BadClaim(f"sameness: {error}") from error


def dump_samenesses(words: Iterable[Sameness]) -> str:
    """Words on two ids as JSON Lines."""
    return "".join(json.dumps(sameness_to_dict(word), ensure_ascii=False) + "\n" for word in words)


def load_samenesses(text: str, name: str = "samenesses") -> list[Sameness]:
    """Words on two ids from JSON Lines. Raises BadLine, which names `name` and the line."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                found.append(sameness_from_dict(json.loads(line)))
            except (json.JSONDecodeError, BadClaim) as error:
                raise BadLine(f"{name}, line {number}: {error}") from error
    return found

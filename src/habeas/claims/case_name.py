"""What an editor called a case: by any claim of it, signed and dated, never erased; the last one counts."""

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .claim import BadClaim
from .jsonl import BadLine


@dataclass(frozen=True, slots=True)
class CaseName:
    """A name for the case that a claim (by its id) belongs to, by whom and when (with time zone).

    The name stays with the claim when cases are joined or split. An empty name takes back what the claim's case was
    called before.
    """

    claim: str
    name: str
    by: str
    at: dt.datetime
    note: str = ""

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise BadClaim(f"case name: the time {self.at.isoformat()} lacks its time zone")


def standing_case_names(names: Iterable[CaseName]) -> dict[str, CaseName]:
    """The name that counts for each claim id: the latest; what was taken back is left out."""
    last = {given.claim: given for given in sorted(names, key=lambda n: (n.at, n.name, n.by, n.note))}
    return {claim: given for claim, given in last.items() if given.name.strip()}


def case_name_to_dict(given: CaseName) -> dict[str, Any]:
    """A case's name as one line of a decisions file."""
    fields: dict[str, Any] = {"case": given.claim, "name": given.name, "by": given.by, "at": given.at.isoformat()}
    return fields | ({"note": given.note} if given.note else {})


def case_name_from_dict(data: dict[str, Any]) -> CaseName:
    """A case's name from its line. Raises BadClaim."""
    try:
        return CaseName(
            claim=_text(data["case"]),
            name=_text(data["name"]),
            by=_text(data["by"]),
            at=dt.datetime.fromisoformat(data["at"]),
            note=_text(data.get("note", "")),
        )
    except KeyError as error:
        raise BadClaim(f"case name: {error.args[0]} is missing") from error
    except (TypeError, ValueError) as error:
        raise BadClaim(str(error) if isinstance(error, BadClaim) else f"case name: {error}") from error


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise BadClaim(f"case name: expected a text, got {value!r}")
    return value


def dump_case_names(names: Iterable[CaseName]) -> str:
    """Names of cases as JSON Lines."""
    return "".join(json.dumps(case_name_to_dict(given), ensure_ascii=False) + "\n" for given in names)


def load_case_names(text: str, name: str = "case names") -> list[CaseName]:
    """Names of cases from JSON Lines. Raises BadLine, which names `name` and the line."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                found.append(case_name_from_dict(json.loads(line)))
            except (json.JSONDecodeError, BadClaim) as error:
                raise BadLine(f"{name}, line {number}: {error}") from error
    return found

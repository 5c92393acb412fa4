"""Where packs state a rule: for whoever wants to read it, or mend it."""

import re
from collections.abc import Sequence
from pathlib import Path

from habeas.packs import Pack

_ID = re.compile(r"^\s*-?\s*id:\s*['\"]?(?P<id>[\w.-]+)['\"]?\s*(?:#.*)?$", re.MULTILINE)


def rule_places(packs: Sequence[Pack]) -> dict[str, str]:
    """Each rule's id with its pack, file and line: "en/frames-liberty.yaml:12"."""
    return {
        rule: f"{pack.name}/{path.name}:{line}"
        for pack in packs
        for path in pack.files
        for rule, line in _ids(path).items()
    }


def _ids(path: Path) -> dict[str, int]:
    text = path.read_text(encoding="utf-8")
    return {match["id"]: text.count("\n", 0, match.start("id")) + 1 for match in _ID.finditer(text)}

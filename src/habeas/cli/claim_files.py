"""A register from files: claims as `habeas read` writes them, decisions on them, and the day of each publication."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from habeas.claims import BadLine, Claim, Decision, load_claims, load_decisions, load_published, numbered
from habeas.claims.case_name import CaseName, load_case_names
from habeas.claims.sameness import Sameness, load_samenesses
from habeas.exchange import Unreadable, parse_library_page, text_of_file
from habeas.register import Register, build

from .refusal import refuse

SUFFIX = ".claims.jsonl"

T = TypeVar("T")


@dataclass(slots=True)
class _Files:
    """What some files hold, and everything that is wrong with them."""

    claims: list[Claim] = field(default_factory=list)
    published: dict[str, dt.date] = field(default_factory=dict)
    folders: dict[str, Path] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def tried(self, read: Callable[[], T]) -> T | None:
        """What a reading gives; where it fails, None, and its reason among the problems."""
        try:
            return read()
        except BadLine as error:
            self.problems.append(str(error))
        return None


def register_of_files(names: Sequence[str], decided: Sequence[str] | None) -> Register:
    """The register of claims files (or folders of them) and decisions files; refuses whatever is wrong with any.

    Without decisions every claim counts. A publication's day is on its lines (`published`), else in the date line of
    the text beside them, NAME.txt; where it is in neither, the publication is refused by name.
    """
    files = _Files()
    for path in _claims_files(names, files):
        _take(path, files)
    _date_by_texts(files)
    decisions: list[Decision] = []
    samenesses: list[Sameness] = []
    names: list[CaseName] = []
    for name in decided or ():
        text = _text(name, files)
        decisions += files.tried(lambda: load_decisions(_of(text, ""), name)) or []  # noqa: B023
        samenesses += files.tried(lambda: load_samenesses(_of(text, "same"), name)) or []  # noqa: B023
        names += files.tried(lambda: load_case_names(_of(text, "case"), name)) or []  # noqa: B023
    if files.problems:
        refuse(*files.problems)
    return build(
        files.claims, None if decided is None else decisions, files.published, samenesses=samenesses, case_names=names
    )


def _claims_files(names: Iterable[str], files: _Files) -> list[Path]:
    """The files named, and those in the folders named, each once."""
    found: list[Path] = []
    for name in names:
        path = Path(name)
        inside = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        if not inside:
            files.problems.append(
                f"{name}: this folder holds no NAME{SUFFIX}; expected what `habeas read --out` writes"
            )
        found += inside
    return list(dict.fromkeys(found))


def _take(path: Path, files: _Files) -> None:
    """Take the claims of a file; those that name no publication are of the one the file is named after."""
    text = _text(str(path), files)
    key = path.name.removesuffix(".jsonl").removesuffix(".claims")
    claims = files.tried(lambda: load_claims(text, key, str(path))) or []
    if len({claim.id for claim in claims}) < len(claims):
        claims = numbered(claims)
    files.claims += claims
    for claim in claims:
        files.folders.setdefault(claim.publication, path.parent)
    for publication, day in (files.tried(lambda: load_published(text, key, str(path))) or {}).items():
        if files.published.setdefault(publication, day) != day:
            told = files.published[publication]
            files.problems.append(f"{path}: {publication} was published on {day} here, on {told} in another file")


def _date_by_texts(files: _Files) -> None:
    """Find the day of each publication that its lines do not give in the text beside them."""
    for publication, folder in files.folders.items():
        if publication in files.published:
            continue
        text = folder / f"{publication}.txt"
        entries = parse_library_page(_text(str(text), files), str(text)).entries if text.is_file() else []
        if len(entries) == 1:
            files.published[publication] = entries[0].date
        else:
            files.problems.append(
                f"{folder}: the day on which {publication!r} was published is missing; expected “published” on its "
                f"lines, as `habeas read` writes them, or {text.name} beside them with its date line"
            )


def _text(name: str, files: _Files) -> str:
    try:
        return text_of_file(name)
    except Unreadable as error:
        files.problems.append(f"{name}, line {error.line}: {error}" if error.line else f"{name}: {error}")
        return ""


def _of(text: str, key: str) -> str:
    """The lines that say whether two are the same, those that name a case, or ("") the others; the rest left empty."""
    return "\n".join(line if _says(line) == key else "" for line in text.split("\n"))


def _says(line: str) -> str:
    return next((key for key in ("same", "case") if f'"{key}"' in line), "")

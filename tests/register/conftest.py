"""Registers built from the sample library and from the real library page, and short ways to write claims."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from habeas.claims import Claim, Group, Kind, Law, Quote, When, load_claims
from habeas.demo import samples
from habeas.register import Register, build

ELECTIONS = [f"{number:02}" for number in range(1, 21)]
"""The sample library's restatement of the elections page; the seed's files bear the same names."""


def printed_date(text: str) -> dt.date:
    line = text.splitlines()[1].strip()
    for form in ("%d %B %Y", "%B %d, %Y"):
        try:
            return dt.datetime.strptime(line, form).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    raise AssertionError(f"no date: {line!r}")


@pytest.fixture(scope="session")
def sample() -> Register:
    """The register of the sample library's elections topic, as its editor decided."""
    library = [sample for sample in samples() if sample.name in ELECTIONS]
    claims = [claim for sample in library for claim in sample.claims]
    return build(claims, None, {sample.name: printed_date(sample.text) for sample in library})


@pytest.fixture(scope="session")
def seed(shared: Path) -> Register:
    """The register of the real elections page, every gold claim accepted."""
    claims: list[Claim] = []
    published: dict[str, dt.date] = {}
    for file in sorted((shared / "reading" / "seed").glob("*.claims.jsonl")):
        key = file.name.removesuffix(".claims.jsonl")
        claims += load_claims(file.read_text("utf-8"), key)
        published[key] = printed_date(file.with_name(f"{key}.txt").read_text("utf-8"))
    return build(claims, None, published)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def claim(kind: str, who: str | tuple[str, ...] = (), when: str = "", published: str = "", **fields: object) -> Claim:
    """A claim whose publication is keyed by its date, and optionally a letter: "2014-08-02 b"."""
    names = (who,) if isinstance(who, str) else who
    law = tuple(Law(*entry) for entry in fields.pop("law", ()))  # type: ignore[attr-defined]
    group = Group(*fields.pop("group")) if "group" in fields else None  # type: ignore[misc]
    due = When.parse(str(fields.pop("due", "")))
    quote = Quote(str(fields.pop("quote", f"{kind} of {' '.join(names)} {when} {fields}")))
    return Claim(
        published, Kind(kind), quote, who=names, group=group, when=When.parse(when), due=due, law=law, **fields
    )  # type: ignore[arg-type]


@pytest.fixture
def register_of() -> Callable[..., Register]:
    """Builds a register from claims whose publication keys begin with their dates."""

    def made(*claims: Claim, **options: object) -> Register:
        published = {claim.publication: day(claim.publication[:10]) for claim in claims}
        return build(claims, None, published, **options)  # type: ignore[arg-type]

    return made

"""Every kind of the guide has a family and words for people."""

import re
from pathlib import Path

import pytest

from habeas.claims import Family, Kind


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_family_and_a_readable_label(kind: Kind) -> None:
    assert kind.family in Family
    assert re.fullmatch(r"[A-Z][a-z ]+", kind.label)


@pytest.mark.seed
def test_the_kinds_are_those_of_the_claim_guide(shared: Path) -> None:
    guide = (shared / "reading" / "GUIDE.md").read_text("utf-8")
    section = guide.partition("## Kinds")[2].partition("## Reading rules")[0]
    named = set(re.findall(r"`([a-z_]+)`", section)) - {"when", "due", "who", "group", "by", "to", "label"}
    assert {kind.value for kind in Kind} == named

"""Every gold claim that ships is sound: it rests on words of its text."""

from pathlib import Path

import pytest

from habeas.claims import load_claims

ROOT = Path(__file__).resolve().parents[2]
GOLD = [*sorted(ROOT.glob("tests/golden/*.claims.jsonl")), *sorted(ROOT.glob("src/habeas/demo/library/*.claims.jsonl"))]


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name.split(".")[0])
def test_every_gold_claim_rests_on_words_of_its_text(path: Path) -> None:
    name = path.name.removesuffix(".claims.jsonl")
    text = path.with_name(f"{name}.txt").read_text("utf-8")
    for claim in load_claims(path.read_text("utf-8"), name):
        assert claim.quote.placed_in(text), claim.quote.exact

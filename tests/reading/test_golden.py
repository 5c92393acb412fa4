"""The golden texts: the reader's score on publications of many styles does not fall, and every gold claim is sound."""

from pathlib import Path

import pytest

from habeas.claims import load_claims
from habeas.reading import evaluate, read

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
TEXTS = {path.stem: path.read_text("utf-8") for path in sorted(GOLDEN.glob("*.txt"))}

F1, PRECISION = 0.88, 0.94
"""The score that was reached, less a claim or two: a change that costs more has to say why."""


@pytest.mark.parametrize("name", TEXTS)
def test_every_gold_claim_rests_on_words_of_its_text(name: str) -> None:
    for claim in load_claims((GOLDEN / f"{name}.claims.jsonl").read_text("utf-8"), name):
        assert claim.quote.placed_in(TEXTS[name]), claim.quote.exact


def test_the_score_on_the_golden_texts_does_not_fall() -> None:
    score = evaluate(GOLDEN, {name: read(text, publication=name) for name, text in TEXTS.items()})
    assert score.overall.f1 >= F1, score.disagreements
    assert score.overall.precision >= PRECISION, score.disagreements

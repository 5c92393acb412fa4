"""The evaluation is the claim guide's score, and agrees with the script that ships with the gold files."""

import importlib.util
import json
import random
from pathlib import Path

import pytest

from habeas.claims import Claim, claim_to_dict, load_claims
from habeas.reading import evaluate

SHARED = Path(__file__).parents[4] / "shared" / "reading"

pytestmark = pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the guide's score.py is not at hand")


def the_guides_score():
    spec = importlib.util.spec_from_file_location("guide_score", SHARED / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.score


def spoiled(claims: list[Claim], chance: random.Random) -> list[dict]:
    """Claims with some left out, some fields lost, some names changed, some quotes made up."""
    result = []
    for claim in claims:
        if chance.random() < 0.2:
            continue
        fields = claim_to_dict(claim)
        for name in ("when", "by", "at", "law", "term", "money", "group", "outcome"):
            if chance.random() < 0.2:
                fields.pop(name, None)
        if chance.random() < 0.1:
            fields["quote"] = "words that no publication says"
        if chance.random() < 0.1:
            fields["who"] = ["Someone Else"]
        result.append(fields)
    return result


@pytest.mark.parametrize("seed", range(5))
def test_it_agrees_with_the_guides_script_on_spoiled_gold(tmp_path, seed):
    chance = random.Random(seed)
    gold = SHARED / "dev"
    for path in gold.glob("*.claims.jsonl"):
        lines = spoiled(load_claims(path.read_text(encoding="utf-8")), chance)
        if chance.random() < 0.9:
            (tmp_path / path.name).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    theirs, ours = the_guides_score()(gold, tmp_path), evaluate(gold, tmp_path)
    assert ours.publications == theirs["publications"]
    assert ours.overall.f1 == pytest.approx(theirs["all"]["f1"])
    for kind, row in theirs["kinds"].items():
        tally = ours.kinds[kind]
        assert (tally.right, tally.wrong, tally.missed) == (row["tp"], row["fp"], row["fn"]), kind
    for name, row in theirs["fields"].items():
        assert (ours.fields[name].share, ours.fields[name].stated, ours.fields[name].added) == (
            row["agreement"],
            row["stated"],
            row["added"],
        ), name
    assert len(ours.disagreements) == len(theirs["errors"])


def test_gold_against_itself_is_perfect():
    score = evaluate(SHARED / "dev", SHARED / "dev")
    assert (score.overall.precision, score.overall.recall, score.disagreements) == (1.0, 1.0, [])

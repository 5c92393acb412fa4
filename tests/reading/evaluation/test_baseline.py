"""A score is kept in a file, and a newer one is held against it claim by claim."""

import json
from pathlib import Path

import pytest

from habeas.claims import Claim, claim_from_dict
from habeas.reading import BadScore, changes, dump_score, evaluate, load_score

TEXT = "Report | News\n5 May 2020\n\nSok Dara was arrested on 4 May in Kampot and charged. Chan Thida fled.\n"
ARREST = {"kind": "arrest", "who": ["Sok Dara"], "when": "2020-05-04", "at": "Kampot", "quote": "Sok Dara was arrested"}
CHARGE = {"kind": "charge", "who": ["Sok Dara"], "quote": "charged"}
FLIGHT = {"kind": "flight", "who": ["Chan Thida"], "quote": "Chan Thida fled"}
DEATH = {"kind": "death", "who": ["Chan Thida"], "quote": "Chan Thida fled"}
PLACELESS = {name: value for name, value in ARREST.items() if name != "at"}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    lines = "".join(json.dumps(one) + "\n" for one in (ARREST, CHARGE, FLIGHT))
    (tmp_path / "a.claims.jsonl").write_text(lines, "utf-8")
    return tmp_path


def claims(*fields: dict) -> dict[str, list[Claim]]:
    return {"a": [claim_from_dict(one, "a") for one in fields]}


@pytest.mark.parametrize(
    ("before", "after", "gained", "lost"),
    [
        ([ARREST], [ARREST, CHARGE], ["a: found: charge sok dara"], []),
        ([ARREST, CHARGE], [ARREST], [], ["a: missed: charge sok dara"]),
        ([ARREST, DEATH], [ARREST], ["a: no longer claimed: death chan thida"], []),
        ([ARREST], [ARREST, DEATH], [], ["a: wrong: death chan thida"]),
        ([PLACELESS], [ARREST], ["a: at: arrest sok dara Kampot"], []),
        ([ARREST], [PLACELESS], [], ["a: at: arrest sok dara: gold Kampot, got nothing"]),
        ([], [PLACELESS], ["a: found: arrest sok dara 2020-05-04"], []),
        ([PLACELESS], [], [], ["a: missed: arrest sok dara 2020-05-04"]),
        ([PLACELESS], [PLACELESS | {"at": "Phnom Penh"}], [], []),
        ([ARREST, FLIGHT], [ARREST, FLIGHT], [], []),
    ],
)
def test_what_was_gained_and_lost_is_told_claim_by_claim(
    gold: Path, before: list[dict], after: list[dict], gained: list[str], lost: list[str]
) -> None:
    found = changes(evaluate(gold, claims(*before)), evaluate(gold, claims(*after)))
    assert (list(found.gained), list(found.lost)) == (gained, lost)


def test_a_score_outlives_its_file(gold: Path) -> None:
    score = evaluate(gold, claims(PLACELESS, DEATH))
    assert load_score(dump_score(score)) == score


def test_a_score_knows_the_gold_it_was_made_on(gold: Path) -> None:
    before = evaluate(gold, claims(ARREST))
    (gold / "a.txt").write_text(TEXT + "More.\n", "utf-8")
    assert evaluate(gold, claims(ARREST)).gold != before.gold


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"publications": 1, "gold": "x", "kinds": {"arrest": 3}}'])
def test_a_file_that_holds_no_score_is_refused_by_its_name(content: str) -> None:
    with pytest.raises(BadScore, match=r"^old\.json: no score of an earlier run"):
        load_score(content, "old.json")

"""The reader's score does not fall: on the gold that ships, and on the real texts where they are at hand.

`floors.json` holds what was reached, to the hundredth below, overall and for the fields named there. `make floors`
raises it; lowering it takes an editor and a reason.
"""

import json
import math
from pathlib import Path

import pytest

from habeas.reading import evaluate, read

ROOT = Path(__file__).resolve().parents[3]
FILE = Path(__file__).with_name("floors.json")
FLOORS: dict[str, dict[str, float]] = json.loads(FILE.read_text("utf-8"))


@pytest.mark.parametrize("folder", FLOORS)
def test_the_score_does_not_fall_below_what_was_reached(folder: str, request: pytest.FixtureRequest) -> None:
    gold = ROOT / folder
    if not gold.is_dir():
        pytest.skip(f"{folder} is not at hand")
    score = evaluate(gold, {path.stem: read(path.read_text("utf-8")) for path in gold.glob("*.txt")})
    reached = {"f1": score.overall.f1, "precision": score.overall.precision}
    reached |= {name: score.fields[name].share for name in FLOORS[folder] if name in score.fields}
    if request.config.getoption("--raise-floors"):
        raise_floor(folder, {name: math.floor(100 * value) / 100 for name, value in reached.items()})
    fallen = {name: (value, FLOORS[folder][name]) for name, value in reached.items() if value < FLOORS[folder][name]}
    assert not fallen, [*map(str, score.disagreements)]


def raise_floor(folder: str, reached: dict[str, float]) -> None:
    FLOORS[folder] = {name: max(value, FLOORS[folder][name]) for name, value in reached.items()}
    FILE.write_text(json.dumps(FLOORS, indent=1) + "\n", "utf-8")

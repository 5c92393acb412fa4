"""How well names are matched: the register's matcher beside two established measures, each at its best threshold.

    python bench/names.py [FILE.tsv] [--errors]

The pairs are labelled one person's or not: those of bench/names.tsv (Khmer names for the most part) unless another file
of the same columns is given (names-latin.tsv, names-unseen.tsv, names-first-sight.tsv). The matcher is scored at its
own fixed threshold, register.identity.JOIN, and at its best; Jaro-Winkler and rapidfuzz's token_sort_ratio on the
lower-cased names at their best. `--errors` lists what the matcher gets wrong on the odd rows.
"""

import csv
import sys
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler
from rich.console import Console
from rich.table import Table

from habeas.register.country import country
from habeas.register.identity import JOIN

Pair = tuple[bool, str, str, str]


def pairs(path: Path) -> list[Pair]:
    """The labelled pairs: whether they are one person's, both names, and what varies."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [
        (row[0] == "1", row[1], row[2], row[3]) for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    ]


def quality(truth: list[bool], scores: list[float], threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of calling a pair one person's from the threshold on."""
    called = [score >= threshold for score in scores]
    right = sum(t and c for t, c in zip(truth, called, strict=True))
    precision, recall = right / max(1, sum(called)), right / max(1, sum(truth))
    return precision, recall, 2 * right / max(1, sum(called) + sum(truth))


def best(truth: list[bool], scores: list[float]) -> float:
    """The threshold with the highest F1."""
    return max(sorted(set(scores)), key=lambda threshold: quality(truth, scores, threshold)[2])


def compare(title: str, labelled: list[Pair]) -> None:
    """Print the measures on some pairs."""
    truth = [same for same, *_ in labelled]
    matcher = country().names
    measures: dict[str, Callable[[str, str], float]] = {
        "register": lambda one, two: matcher.compare(one, two).score,
        "Jaro-Winkler": lambda one, two: JaroWinkler.similarity(one.lower(), two.lower()),
        "token_sort_ratio": lambda one, two: fuzz.token_sort_ratio(one.lower(), two.lower()) / 100,
    }
    table = Table(title=f"{title}, {sum(truth)} of them one person's")
    for column in ("measure", "threshold", "precision", "recall", "F1"):
        table.add_column(column)
    for name, measure in measures.items():
        scores = [measure(one, two) for _, one, two, _ in labelled]
        thresholds = {"its own": JOIN} if name == "register" else {}
        for label, threshold in {**thresholds, "best": best(truth, scores)}.items():
            figures = [f"{figure:.3f}" for figure in quality(truth, scores, threshold)]
            table.add_row(name, f"{threshold:.3f} ({label})", *figures)
    Console().print(table)


def main() -> None:
    files = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    labelled = pairs(files[0] if files else Path(__file__).with_name("names.tsv"))
    matcher = country().names
    compare(f"{len(labelled)} pairs", labelled)
    for half, which in ((labelled[::2], "odd rows, tuned on"), (labelled[1::2], "even rows, only looked at")):
        compare(which, half)
    if "--errors" in sys.argv:
        for same, one, two, varies in labelled[::2]:
            like = matcher.compare(one, two)
            if (like.score >= JOIN) is not same:
                verdict = "missed" if same else "wrong "
                print(f"{verdict} {like.score:.2f}  {one} | {two} ({varies}): {'; '.join(like.reasons)}")


if __name__ == "__main__":
    main()

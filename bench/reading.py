"""How fast the reader reads, and whether its memory stays flat. Run: python bench/reading.py [--publications N]

Publications are the sample library's and the golden texts with other people, other days and other numbers in each, so
that no two are alike. In the same run, on the same texts, spaCy where it is installed (the bench extra): its blank
tokenizer with sentence splitting, the floor, and an untrained pipeline of the standard shape (tok2vec, tagger, parser,
ner). All by CPU time on one core and one thread; reader and pipeline take turns, ROUNDS times, and the median of the
rounds' ratios counts, so that a busy machine favours neither. The first line says whether the reading that is installed
is compiled (`make compiled`). Ends with 1 where the whole reading is less than 8 times
as fast as that pipeline, or memory grows by more than GROWTH from the first tenth of the publications to the last.
"""

import argparse
import os
import random
import re
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from habeas.claims import load_claims
from habeas.reading import parsing, read
from library import FAMILIES, HEADS, TAILS

ROOT = Path(__file__).resolve().parents[1]
GOLD = [ROOT / "src/habeas/demo/library", ROOT / "tests/golden"]
BAR = 8.0
ROUNDS = 3
GROWTH = 5_000  # kB
_YEAR = re.compile(r"\b(?:19|20)(?=\d\d\b)")
_NUMBER = re.compile(r"(?<![\d.,$])\b[2-9]\b(?![\d.,])")


@dataclass(frozen=True, slots=True)
class Model:
    """A shipped text and the words that name its people."""

    text: str
    names: frozenset[str]


def models() -> list[Model]:
    """The texts that ship with gold claims."""
    found = []
    for path in sorted(path for folder in GOLD for path in folder.glob("*.txt")):
        claims = load_claims(path.with_suffix(".claims.jsonl").read_text("utf-8"))
        names = frozenset(word for claim in claims for name in claim.who for word in name.split() if word.isalpha())
        found.append(Model(path.read_text("utf-8"), names))
    return found


def publications() -> Iterator[str]:
    """Distinct publications without end: the shipped texts with names, years and small numbers of their own."""
    chance = random.Random(1)
    shipped = models()
    for number in count(1):
        model = chance.choice(shipped)
        others = {word: chance.choice(FAMILIES + HEADS) + chance.choice(TAILS) for word in sorted(model.names)}
        pattern = re.compile(rf"\b(?:{'|'.join(others) or '(?!)'})\b")
        text = pattern.sub(lambda match, others=others: others[match[0]], model.text)
        century, shift = chance.choice(("19", "20")), chance.randrange(8)
        text = _YEAR.sub(century, text)
        text = _NUMBER.sub(lambda match, shift=shift: str((int(match[0]) + shift) % 8 + 2), text)
        yield text.replace("\n", f" ({number})\n", 1)


def timed(name: str, work: Callable[[str], object], batch: list[str]) -> float:
    """Words a second of CPU time, printed as a row."""
    words = sum(len(text.split()) for text in batch)
    start = time.process_time()
    for text in batch:
        work(text)
    spent = time.process_time() - start
    print(f"{name:48} {len(batch) / spent:8,.0f} publications/s {words / spent:10,.0f} words/s", flush=True)
    return words / spent


def one_core() -> None:
    """Keep the process on one core, where the system lets it, and the libraries that spaCy brings on one thread."""
    for library in ("OMP", "OPENBLAS", "MKL", "BLIS", "NUMEXPR"):
        os.environ[f"{library}_NUM_THREADS"] = "1"  # read when they are first imported
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def pipeline(batch: list[str]) -> Callable[[str], object] | None:
    """spaCy's standard pipeline, untrained, after a row for its floor; None where spaCy is missing."""
    try:
        import spacy
    except ImportError:
        print("spaCy is not installed (pip install -e '.[bench]'): no comparison")
        return None
    warnings.filterwarnings("ignore")
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    timed("spaCy blank tokenizer + sentencizer", blank, batch)
    full = spacy.blank("en")
    for pipe in ("tok2vec", "tagger", "parser", "ner"):
        full.add_pipe(pipe)
    for pipe, labels in {"tagger": ("NN", "VB"), "parser": ("nsubj", "dobj"), "ner": ("PERSON", "ORG", "DATE")}.items():
        for label in labels:
            full.get_pipe(pipe).add_label(label)
    full.initialize()
    return full


def ratio(batch: list[str]) -> float | None:
    """How many times as fast the whole reading is as spaCy's pipeline; None where spaCy is missing."""
    theirs = pipeline(batch)
    rounds = []
    for start in range(0, len(batch), len(batch) // ROUNDS + 1):
        texts = batch[start : start + len(batch) // ROUNDS + 1]
        ours = timed("habeas.reading.read", read, texts)
        if theirs is not None:
            rounds.append(ours / timed("spaCy tok2vec + tagger + parser + ner, untrained", theirs, texts[:100]))
    return statistics.median(rounds) if rounds else None


def resident() -> int:
    """The process's memory at this moment, in kB."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1])  # type: ignore[index]


def memory(number: int) -> int:
    """Read so many publications; how much memory grew between the first tenth and the last, in kB."""
    marks = dict.fromkeys((number // 10, number // 2, number), 0)
    source = publications()
    claims = read_so_far = 0
    for mark in marks:
        for text in islice(source, mark - read_so_far):
            claims += len(read(text))
        read_so_far = mark
        marks[mark] = resident()
        print(f"memory after {mark:7,} publications ({claims:,} claims): {marks[mark] / 1000:8.1f} MB", flush=True)
    return marks[number] - marks[number // 10]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--publications", type=int, default=10_000, help="how many to read for the memory (10,000)")
    given = parser.parse_args()
    one_core()
    print("habeas.reading is", "interpreted" if parsing.__file__.endswith(".py") else "compiled")
    batch = list(islice(publications(), 1_000))
    assert len(set(batch)) == len(batch)
    for text in batch[:50]:
        read(text)
    faster = ratio(batch)
    if faster is not None:
        print(f"the whole reading is {faster:.1f} times as fast as that pipeline (bar: {BAR:.0f})")
    grown = memory(given.publications)
    print(f"grown by {grown:+,} kB since the first tenth (bar: {GROWTH:+,})")
    if grown > GROWTH or (faster is not None and faster < BAR):
        sys.exit(1)


if __name__ == "__main__":
    main()

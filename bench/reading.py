"""How fast the reader reads, and whether its time grows linearly with the text. Run: python bench/reading.py

Beside it, in the same run and on the same texts: spaCy's blank tokenizer with sentence splitting (the floor) and an
untrained spaCy pipeline of the standard shape (tok2vec, tagger, parser, ner). spaCy is needed for the bench only.
"""

import random
import resource
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

from habeas.reading import read

PUBLISHED = date(2020, 5, 8)
LIBRARIES = [Path(__file__).parents[1] / "src/habeas/demo/library", *Path(__file__).parents[2].glob("shared/*/")]
FAMILY = [
    "Sok",
    "Chan",
    "Keo",
    "Long",
    "Mao",
    "Nhem",
    "Prak",
    "Ros",
    "Sem",
    "Tep",
    "Uk",
    "Van",
    "Yim",
    "Heng",
    "Kong",
    "Ly",
]
GIVEN = [
    "Dara",
    "Thida",
    "Bopha",
    "Sovann",
    "Vicheka",
    "Piseth",
    "Ratha",
    "Chenda",
    "Makara",
    "Sophea",
    "Kosal",
    "Veasna",
]


def texts(count: int) -> list[str]:
    """Distinct publications: the sentences of the sample library with names and days of their own, or made-up ones."""
    chance = random.Random(1)
    files = [path for folder in LIBRARIES for path in folder.rglob("*.txt")]
    bodies = [path.read_text(encoding="utf-8").split("\n\n", 1)[-1] for path in files] or [
        "Police arrested NAME, a unionist, on DAY May 2020. NAME was charged with incitement and sent to CC1."
    ]
    made = []
    for number in range(count):
        body = chance.choice(bodies)
        name = f"{chance.choice(FAMILY)} {chance.choice(GIVEN)}"
        opening = f"Activist {name} was arrested on {number % 28 + 1} May 2020 in case {number}."
        made.append(f"Flash Info | News {number}\n8 May 2020\n\n{opening}\n{body}\n")
    return made


def timed(name: str, work: Callable[[str], object], batch: list[str]) -> float:
    """Words a second of CPU time, printed as a row."""
    words = sum(len(text.split()) for text in batch)
    start = time.process_time()
    for text in batch:
        work(text)
    spent = time.process_time() - start
    print(f"{name:48} {len(batch) / spent:10,.0f} publications/s {words / spent:12,.0f} words/s")
    return words / spent


def growth() -> None:
    """The cost of texts doubled in length: a ratio near 2 is linear."""
    shapes = {
        "prose": "Police arrested Sok Dara on 4 May 2020 and charged him with incitement under Article 495. ",
        "names in one sentence": "Sok Dara, Chan Thida, Keo Bopha, ",
        "nested quotes and brackets": "(“he said (‘she said’)” ",
        "one word repeated": "arrested ",
        "a number repeated": "12 ",
        "commas": ", ",
    }
    english = shapes["prose"] * 220  # enough for the text to be recognised as English
    for name, unit in shapes.items():
        spent = []
        for size in (80_000, 160_000, 320_000):
            text = english + "\n" + (unit * (size // len(unit) + 1))[:size]
            start = time.process_time()
            read(text, published=PUBLISHED)
            spent.append(time.process_time() - start)
        ratios = ", ".join(f"x{later / earlier:.2f}" for earlier, later in pairwise(spent))
        print(f"{name:48} {spent[-1]:8.2f} s for 320 kB, doublings {ratios}")


def spacy_rows(batch: list[str]) -> float:
    """spaCy's floor and its standard pipeline; the words a second of the latter, 0 where spaCy is missing."""
    try:
        import spacy
    except ImportError:
        print("spaCy is not installed: no comparison")
        return 0.0
    warnings.filterwarnings("ignore")
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    timed("spaCy blank tokenizer + sentencizer", blank, batch)
    full = spacy.blank("en")
    for pipe in ("tok2vec", "tagger", "parser", "ner"):
        full.add_pipe(pipe)
    for label in ("NN", "VB"):
        full.get_pipe("tagger").add_label(label)
    for label in ("nsubj", "dobj"):
        full.get_pipe("parser").add_label(label)
    for label in ("PERSON", "ORG", "DATE"):
        full.get_pipe("ner").add_label(label)
    full.initialize()
    return timed("spaCy tok2vec + tagger + parser + ner, untrained", full, batch[:150])


def main() -> None:
    """Print the tables; exits 1 where the reader is less than 8 times as fast as the standard pipeline."""
    batch = texts(600)
    read(batch[0])
    ours = timed("habeas.reading.read", read, batch)
    theirs = spacy_rows(batch)
    if theirs:
        print(f"the whole reading is {ours / theirs:.1f} times as fast as that pipeline")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for text in texts(3000):
        read(text)
    print(f"memory after 3,000 more publications: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before:+,} kB")
    growth()
    if theirs and ours < 8 * theirs:
        sys.exit(1)


if __name__ == "__main__":
    main()

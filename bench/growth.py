"""Whether the reader's time grows linearly with the text, whatever the text. Run: python bench/growth.py [--largest MB]

Each shape is read at sizes that double; a ratio of CPU times near 2 is linear, near 4 is quadratic. Ends with 1 where
the last doubling of a shape costs more than BAR times the one before it.
"""

import argparse
import random
import sys
import time
from datetime import date
from itertools import pairwise
from pathlib import Path

from habeas.reading import examine
from library import FAMILIES, HEADS, TAILS

PUBLISHED = date(2020, 5, 8)
BAR = 2.6
MEGABYTE = 1_000_000
SIZES = (50_000, 100_000, 200_000, 400_000)
"""Characters of the odd shapes: past the length up to which a text is read as one, after which all is linear."""
LIBRARY = Path(__file__).resolve().parents[1] / "src/habeas/demo/library"
ENGLISH = (
    "Police arrested Sok Dara on 4 May 2020 and charged him with incitement under Article 495 of the Criminal Code. "
)
"""Stands before shapes that alone would not be taken for English."""


def names(count: int) -> list[str]:
    """Distinct persons' names."""
    chance = random.Random(1)
    made = (f"{chance.choice(FAMILIES)} {chance.choice(HEADS)}{chance.choice(TAILS)}" for _ in range(4 * count))
    found = list(dict.fromkeys(made))[:count]
    return found + [f"{name} {number}" for number, name in enumerate(found[: count - len(found)])]


def prose(length: int) -> str:
    """The sample library's paragraphs, over and over."""
    bodies = [path.read_text("utf-8").split("\n\n", 1)[-1] for path in sorted(LIBRARY.glob("*.txt"))]
    return repeated("\n\n".join(bodies) + "\n\n", length)


def people(length: int) -> str:
    """Paragraphs that each tell of somebody new."""
    told = (f"{name} was arrested on 4 May 2020. He was charged and sent to CC1.\n\n" for name in names(length // 60))
    return "".join(told)[:length]


def repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


UNITS = {
    "one word": "arrested ",
    "one sentence, one paragraph": ENGLISH,
    "one name": "Sok Dara, ",
    "capitals": "Criminal Code on ",
    "a law on a law": "Law on Political Parties and ",
    "articles of a list": "Articles 1, 2, 3, 4 and ",
    "ages": "Sok Dara, 25, Chan Thida, 31, ",
    "dates": "4 May 2020, May 5, ",
    "days of a list": "1, 2, 3, ",
    "terms": "two years and three months ",
    "sums": "$1,000 (4 million riel) ",
    "a long number": "1",
    "digits and commas": "1,",
    "digits and dots": "1.",
    "nested quotes and brackets": "(“he said (‘she said’ ",
    "opening brackets": "(",
    "closing quotes": "”",
    "quotation marks": '"a" ',
    "full stops": ". ",
    "commas": ", ",
    "hyphens": "a-",
    "apostrophes": "a'",
    "who ... who": "who was arrested by police who ",
    "of ... of": "members of the group of ",
    "and ... and": "and the three and ",
    "the three": "The three were arrested. ",
    "they": "They were charged and he was held. ",
    "sets": "Three activists and four monks were arrested. ",
    "if": "if he was arrested, ",
    "said that": "he said that she said that ",
    "spaces": " ",
    "empty lines": "\n",
    "lines": "Sok Dara was arrested\n",
    "no full stop": "Sok Dara was sentenced to two years by police and ",
    "Khmer between": "Sok Dara (សុខ ដារ៉ា) was arrested. ",
}


def in_one_sentence(count: int) -> str:
    return f"Police arrested {', '.join(names(count))} and Sok Dara on 4 May 2020."


def seconds(text: str) -> float:
    start = time.process_time()
    reading = examine(text, published=PUBLISHED)
    spent = time.process_time() - start
    assert all(text[claim.quote.start : claim.quote.end] == claim.quote.exact for claim in reading.claims)
    return spent


def grows(name: str, texts: list[str]) -> bool:
    """Print the row of a shape; whether its last doubling costs more than the bar."""
    spent = [seconds(text) for text in texts]
    ratios = [later / max(earlier, 1e-9) for earlier, later in pairwise(spent)]
    shown = ", ".join(f"x{ratio:.2f}" for ratio in ratios)
    print(f"{name:30} {len(texts[-1]) / MEGABYTE:6.2f} MB {spent[-1]:8.2f} s   doublings {shown}", flush=True)
    return ratios[-1] > BAR and spent[-1] > 0.3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=float, default=5.0, help="the longest text, in MB (5)")
    parser.add_argument("--shape", help="only shapes whose name has this in it")
    given = parser.parse_args()
    sizes = [int(given.largest * MEGABYTE / 2**step) for step in (3, 2, 1, 0)]
    seconds(ENGLISH)
    rows = {"prose": [prose(size) for size in sizes], "persons": [people(size) for size in sizes]}
    rows["names in one sentence"] = [in_one_sentence(count) for count in (1_250, 2_500, 5_000, 10_000)]
    rows |= {name: [ENGLISH * 3 + repeated(unit, size) for size in SIZES] for name, unit in UNITS.items()}
    chosen = {name: texts for name, texts in rows.items() if not given.shape or given.shape in name}
    if bad := [name for name, texts in chosen.items() if grows(name, texts)]:
        sys.exit(f"more than linear: {', '.join(bad)}")


if __name__ == "__main__":
    main()

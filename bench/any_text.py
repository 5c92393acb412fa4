"""A long random run: any string gives claims or none, each quote exact. Run: python bench/any_text.py [--seconds N]

Strings are made from words of the field, odd characters, and shipped texts cut, doubled and spoiled. Where atheris is
installed, --atheris runs its coverage-guided search instead. The first string that breaks the promise is printed.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from habeas.packs import load, shipped
from habeas.reading import examine

ROOT = Path(__file__).resolve().parents[1]
PUBLISHED = date(2020, 5, 8)
SHIPPED = [path.read_text("utf-8") for path in sorted((ROOT / "src/habeas/demo/library").glob("*.txt"))]
EXAMPLES = [
    text
    for name in shipped()
    for sheet in load(name).sheets
    for frame in sheet.frames
    for text in (*frame.examples.fires, *frame.examples.silent)
]
WORDS = sorted({word for text in SHIPPED + EXAMPLES for word in text.split()})
MARKS = [*" \n\r\t.,;:!?-–—()[]\"'“”‘’%$£€៛§&/|0123456789", "\r\n", "\n\n", "\x00", "\u200b", "\u202e", "e\u0301", "🙂"]


def texts(chance: random.Random) -> Iterator[str]:
    """Strings without end."""
    while True:
        kind = chance.randrange(4)
        if kind == 0:
            yield " ".join(chance.choices(WORDS, k=chance.randrange(80)))
        elif kind == 1:
            yield "".join(chance.choices(WORDS + MARKS * 20, k=chance.randrange(120)))
        elif kind == 2:
            yield "".join(chr(chance.choice((chance.randrange(128), chance.randrange(0x3000)))) for _ in range(200))
        else:
            yield spoiled(chance.choice(SHIPPED + EXAMPLES), chance)


def spoiled(text: str, chance: random.Random) -> str:
    """A text with pieces cut out, doubled, moved, and marks thrown in."""
    for _ in range(chance.randrange(1, 12)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(60))
        piece = chance.choice(("", text[start:end] * 2, chance.choice(MARKS), chance.choice(WORDS), text[:start][-20:]))
        text = text[:start] + piece + text[end:]
    return text


def keep_the_promise(text: str) -> int:
    """Read a text, closely as explain does; the number of its claims. Raises AssertionError, or what reading raises."""
    reading = examine(text, published=PUBLISHED, closely=True)
    for claim in reading.claims:
        assert text[claim.quote.start : claim.quote.end] == claim.quote.exact, claim
        assert claim.quote.exact.strip(), claim
    assert len({claim.id for claim in reading.claims}) == len(reading.claims)
    for one in (*reading.mentions, *reading.near_misses):
        assert 0 <= one.start <= one.end <= len(text), one
    return len(reading.claims)


def search_by_coverage() -> None:
    import atheris

    atheris.instrument_all()
    atheris.Setup(sys.argv[:1], lambda data: keep_the_promise(data.decode("utf-8", "replace")) and None)
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0, help="another run of strings")
    parser.add_argument("--atheris", action="store_true", help="search by coverage, until interrupted")
    given = parser.parse_args()
    if given.atheris:
        search_by_coverage()
    count = claims = 0
    end = time.monotonic() + given.seconds
    for text in texts(random.Random(given.seed)):
        try:
            claims += keep_the_promise(text)
        except Exception:
            print(f"breaks the promise: {text!r}")
            raise
        count += 1
        if time.monotonic() > end:
            break
    print(f"{count:,} strings gave {claims:,} claims, every quote exact, and no exception")


if __name__ == "__main__":
    main()

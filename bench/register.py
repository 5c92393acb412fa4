"""How the register scales: building it, applying one publication, asking who is in custody.

    python bench/register.py [SIZE ...]       sizes in claims; 1000 10000 100000 1000000 unless given

Each size runs in a process of its own, so that its peak of memory is its own. Times are of one core; the claims' making
is not counted, their content ids are. The bars: time per claim flat within a factor of 2 from 10k to 1M; 1M claims in
under 3 minutes and 4 GB; one publication under 50 ms; a day's custody under 20 ms.
"""

import datetime as dt
import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from rich.console import Console
from rich.table import Table

from habeas.claims import Claim
from habeas.register import build
from library import library

SIZES = (1_000, 10_000, 100_000, 1_000_000)


def timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def measure(size: int) -> None:
    """Print one size's figures: seconds to build, persons, ms to apply, ms to ask, rows, MB."""
    claims, published = library(size)
    start = time.perf_counter()
    register = build(claims, None, published)
    built = time.perf_counter() - start
    gc.freeze()  # as a server does once it has loaded: else the collector's first walk over it all falls into a request
    by_key: dict[str, list[Claim]] = {key: [] for key in sorted(published)[:: max(1, len(published) // 50)]}
    for claim in claims:
        if claim.publication in by_key:
            by_key[claim.publication].append(claim)
    applied = []
    for key, own in by_key.items():
        new = f"new-{key}"
        read = [replace(claim, publication=new) for claim in own]
        applied.append(
            timed(
                lambda new=new, read=read, key=key: register.update(read={new: read}, published={new: published[key]})
            )
        )
    days = [dt.date(2002, 1, 1) + dt.timedelta(days=200 * n) for n in range(40)]
    asked = [timed(lambda on=on: register.in_custody(on)) for on in days]
    rows = len(register.in_custody(dt.date(2020, 6, 1)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = (
        built,
        len(register.persons),
        median(applied) * 1e3,
        max(applied) * 1e3,
        median(asked) * 1e3,
        max(asked) * 1e3,
    )
    print(*figures, rows, peak)


def main() -> None:
    table = Table(title="The register at scale")
    columns = (
        "claims",
        "build",
        "a claim",
        "persons",
        "one publication",
        "custody on a day",
        "rows in 2020",
        "peak memory",
    )
    for column in columns:
        table.add_column(column, justify="right")
    for size in [int(text) for text in sys.argv[1:]] or SIZES:
        output = subprocess.run(
            [sys.executable, __file__, "--measure", str(size)], capture_output=True, text=True, check=True
        )
        built, persons, apply, worst, ask, slowest, rows, peak = map(float, output.stdout.split())
        table.add_row(
            f"{size:,}", f"{built:.1f} s", f"{built / size * 1e6:.0f} µs", f"{persons:,.0f}",
            f"{apply:.1f} ms (worst {worst:.1f})", f"{ask:.1f} ms (worst {slowest:.1f})", f"{rows:,.0f}",
            f"{peak:,.0f} MB",
        )  # fmt: skip
    Console().print(table)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(int(sys.argv[2]))
    else:
        main()

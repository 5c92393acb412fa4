"""How the register scales: building it, applying one publication, asking who is in custody.

    python bench/register.py [--cases] [SIZE ...]     sizes in claims; 1000 10000 100000 1000000 unless given

Each size runs in a process of its own, so that its peak of memory is its own. Times are of one core: the build's by the
clock and by the process's own time, the rest by the process's. The claims' making is not counted, their content ids
are. The bars: time per claim flat within a factor of 2 from 10k to 1M; 1M claims in under 3 minutes and 4 GB; one
publication under 50 ms; a day's custody under 20 ms. `--cases` measures cases and alarms too: how long the first asking
takes, and an update that they follow.
"""

import datetime as dt
import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from statistics import median

from rich.console import Console
from rich.table import Table

from habeas.claims import Claim
from habeas.register import Register, build
from library import library

SIZES = (1_000, 10_000, 100_000, 1_000_000)


def timed(action: Callable[[], object]) -> float:
    """Milliseconds of the process's own time."""
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1e3


def applied(
    register: Register, by_key: dict[str, list[Claim]], published: dict[str, dt.date], name: str
) -> list[float]:
    """Milliseconds for each publication, published once more under another key, its claims' ids included."""
    times = []
    for key, own in by_key.items():
        new = f"{name}-{key}"
        read = [replace(claim, publication=new) for claim in own]
        carry = partial(register.update, read={new: read}, published={new: published[key]})
        times.append(timed(carry))
    return times


def measure(size: int, cases: bool) -> dict[str, str]:
    """One size's figures, by the headings of the table."""
    claims, published = library(size)
    start, own = time.perf_counter(), time.process_time()
    register = build(claims, None, published)
    built, own = time.perf_counter() - start, time.process_time() - own
    gc.freeze()  # as a server does once it has loaded: else the collector's first walk over it all falls into a request
    by_key: dict[str, list[Claim]] = {key: [] for key in sorted(published)[:: max(1, len(published) // 200)]}
    for claim in claims:
        if claim.publication in by_key:
            by_key[claim.publication].append(claim)
    days = [dt.date(2002, 1, 1) + dt.timedelta(days=200 * n) for n in range(40)]
    figures = {
        "claims": f"{size:,}",
        "build": f"{built:.1f} s ({own:.1f} s own)",
        "a claim": f"{own / size * 1e6:.0f} µs",
        "persons": f"{len(register.persons):,}",
        "one publication": worst(applied(register, by_key, published, "new")),
        "custody on a day": worst([timed(partial(register.in_custody, on)) for on in days]),
        "rows in 2020": f"{len(register.in_custody(dt.date(2020, 6, 1))):,}",
    }
    if cases:
        figures["cases at first"] = f"{timed(lambda: register.cases):,.0f} ms"
        figures["alarms at first"] = f"{timed(lambda: register.alarms(dt.date(2020, 6, 1))):,.0f} ms"
        figures["largest case"] = f"{max(len(case.events) for case in register.cases):,}"
        some = dict(list(by_key.items())[::10])
        figures["publication with both"] = worst(applied(register, some, published, "again"))
    figures["peak memory"] = f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB"
    return figures


def worst(times: list[float]) -> str:
    return f"{median(times):.1f} ms (worst {max(times):.1f})"


def main() -> None:
    sizes = [int(text) for text in sys.argv[1:] if text.isdigit()] or SIZES
    table = Table("", title="The register at scale")
    rows: dict[str, list[str]] = {}
    for size in sizes:
        command = [sys.executable, __file__, "--measure", str(size), *(["--cases"] if "--cases" in sys.argv else [])]
        output = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        for heading, figure in json.loads(output).items():
            rows.setdefault(heading, []).append(figure)
    for heading in rows.pop("claims"):
        table.add_column(heading, justify="right")
    for heading, figures in rows.items():
        table.add_row(heading, *figures)
    Console().print(table)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(int(sys.argv[2]), "--cases" in sys.argv)))
    else:
        main()

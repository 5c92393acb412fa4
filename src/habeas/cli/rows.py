"""Rows of the register: a table in a terminal, columns parted by tabs in a pipe, or CSV."""

import csv
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import typer
from rich import box
from rich.console import Console
from rich.table import Table

Rows = Sequence[Mapping[str, str]]

_LONG = frozenset(("words", "why", "persons"))
"""Columns that hold sentences or lists, and take the room that the others leave."""
_NARROW = 16
"""What the other columns beside such are kept to."""
_SHOWN = {"publications": "told in"}
"""Headings that are shorter in a terminal."""
_UNBROKEN = 12
"""Words up to this long are not broken to fit a narrow terminal: dates, "pre-trial", the parts of a name."""


def show_rows(rows: Rows, headings: Sequence[str], title: str) -> None:
    """Print these columns of the rows under a title."""
    if not sys.stdout.isatty():
        typer.echo(f"# {title}")
        for line in [dict(zip(headings, headings, strict=True)), *rows]:
            typer.echo("\t".join(" ".join(line[heading].split()) for heading in headings))
        return
    long = _LONG.intersection(headings)
    look: dict[str, Any] = {
        "title_justify": "left",
        "title_style": "bold",
        "box": box.SIMPLE_HEAD,
        "pad_edge": False,
        "show_edge": False,
        "collapse_padding": True,
    }
    table = Table(title=title, expand=bool(long), **look)
    for heading in headings:
        shown = _SHOWN.get(heading, heading)
        table.add_column(
            shown.capitalize(),
            overflow="fold",
            ratio=1 if heading in long else None,
            min_width=(least := _widest_word([shown, *(row[heading] for row in rows)])),
            max_width=max(_NARROW, least) if long and heading not in long else None,
        )
    for row in rows:
        table.add_row(*(row[heading] for heading in headings))
    Console(markup=False, highlight=False).print(table)


def _widest_word(cells: Iterable[str]) -> int:
    """The length of the longest word, of those that are not broken."""
    lengths = (len(word) for cell in cells for word in cell.split())
    return max((length for length in lengths if length <= _UNBROKEN), default=1)


def write_csv(rows: Rows) -> None:
    """Write rows to standard output as CSV, headings first; nothing where there are none."""
    if rows:
        writer = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)

"""Rows of the register: a table in a terminal, columns parted by tabs in a pipe, or CSV."""

import csv
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import typer
from rich import box
from rich.console import Console
from rich.table import Table

Rows = Sequence[Mapping[str, str]]

_LONG = frozenset(("words", "why", "persons"))
"""Columns that hold sentences or lists, and take the room that the others leave."""


def show_rows(rows: Rows, headings: Sequence[str], title: str) -> None:
    """Print these columns of the rows under a title."""
    if not sys.stdout.isatty():
        typer.echo(f"# {title}")
        for line in [dict(zip(headings, headings, strict=True)), *rows]:
            typer.echo("\t".join(" ".join(line[heading].split()) for heading in headings))
        return
    long = _LONG.intersection(headings)
    look: dict[str, Any] = {"title_justify": "left", "title_style": "bold", "box": box.SIMPLE_HEAD, "pad_edge": False}
    table = Table(title=title, expand=bool(long), **look)
    for heading in headings:
        table.add_column(heading.capitalize(), overflow="fold", ratio=3 if heading in long else 1 if long else None)
    for row in rows:
        table.add_row(*(row[heading] for heading in headings))
    Console(markup=False, highlight=False).print(table)


def write_csv(rows: Rows) -> None:
    """Write rows to standard output as CSV, headings first; nothing where there are none."""
    if rows:
        writer = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)

"""Rows of the register, as a table for the terminal or as CSV."""

import csv
import sys
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

Rows = Sequence[Mapping[str, str]]


def show_rows(rows: Rows, headings: Sequence[str], title: str) -> None:
    """Print these columns of the rows as a table."""
    table = Table(*(heading.capitalize() for heading in headings), title=title)
    for row in rows:
        table.add_row(*(row[heading] for heading in headings))
    Console().print(table)


def write_csv(rows: Rows) -> None:
    """Write rows to standard output as CSV, headings first; nothing where there are none."""
    if rows:
        writer = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)

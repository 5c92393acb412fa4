"""A score as tables: ruled in a terminal, plain columns in a pipe."""

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table

from habeas.reading import Score, changes

_PLAIN = 200
"""Columns where nothing is watching: no line of a pipe is broken."""


def show_score(score: Score, errors: int) -> None:
    """Print precision, recall and F1 per kind, agreement per field, and the first disagreements."""
    kinds = [
        (name, tally.right, tally.wrong, tally.missed, *map(_share, (tally.precision, tally.recall, tally.f1)))
        for name, tally in [*score.kinds.items(), ("all", score.overall)]
    ]
    _show(
        f"{score.publications} publications", ("Kind", "Right", "Wrong", "Missed", "Precision", "Recall", "F1"), kinds
    )
    fields = [
        (name, agreement.stated, agreement.agreed, _share(agreement.share), agreement.added)
        for name, agreement in score.fields.items()
    ]
    _show("Fields of what is right", ("Field", "Stated", "Agreed", "Share", "Added"), fields)
    _say(*score.disagreements[:errors])


def show_changes(before: Score, after: Score) -> None:
    """Print what the newer score gained and lost against the older one: claim by claim, then per kind and field."""
    if before.gold != after.gold:
        _say("The gold has changed since that run: what follows is partly its doing.")
    found = changes(before, after)
    _say(*(f"+ {line}" for line in found.gained), *(f"- {line}" for line in found.lost))
    _say(f"{len(found.gained)} gained, {len(found.lost)} lost.")
    old = {**before.kinds, "all": before.overall}
    new = {**after.kinds, "all": after.overall}
    kinds = [
        (
            name,
            *(_share(old[name].f1 if name in old else None), _share(new[name].f1 if name in new else None)),
            *(
                _step(getattr(old.get(name), count, 0), getattr(new.get(name), count, 0))
                for count in ("right", "wrong", "missed")
            ),
        )
        for name in [*sorted({*old, *new} - {"all"}), "all"]
        if old.get(name) != new.get(name) or name == "all"
    ]
    _show("Changed kinds", ("Kind", "F1 before", "F1 now", "Right", "Wrong", "Missed"), kinds)
    fields = [
        (name, _share(before.fields[name].share), _share(now.share), _step(before.fields[name].added, now.added))
        for name, now in after.fields.items()
        if name in before.fields and before.fields[name] != now
    ]
    if fields:
        _show("Changed fields", ("Field", "Share before", "Share now", "Added"), fields)


def _show(title: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    console = _console()
    ruled = box.SIMPLE_HEAD if console.is_terminal else None
    table = Table(title=title, title_justify="left", box=ruled, pad_edge=bool(ruled))
    for position, heading in enumerate(headings):
        table.add_column(heading, justify="right" if position else "left")
    for row in rows:
        table.add_row(*map(str, row), style="bold" if row[0] == "all" else "")
    console.print(table)
    console.print()


def _say(*lines: object) -> None:
    for line in lines:
        _console().print(str(line), markup=False, highlight=False, soft_wrap=True)


def _console() -> Console:
    """The terminal at its own width; a pipe at one that breaks no row."""
    console = Console()
    return console if console.is_terminal else Console(width=_PLAIN)


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _step(before: int, now: int) -> str:
    return f"{now - before:+d}" if now != before else ""

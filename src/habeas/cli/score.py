"""A score as tables in the terminal."""

from rich.console import Console
from rich.table import Table

from habeas.reading import Score


def show_score(score: Score, errors: int) -> None:
    """Print precision, recall and F1 per kind, agreement per field, and the first disagreements."""
    console = Console()
    kinds = Table("Kind", title=f"{score.publications} publications")
    for column in ("Right", "Wrong", "Missed", "Precision", "Recall", "F1"):
        kinds.add_column(column, justify="right")
    for name, tally in [*score.kinds.items(), ("all", score.overall)]:
        shares = (_share(value) for value in (tally.precision, tally.recall, tally.f1))
        kinds.add_row(name, str(tally.right), str(tally.wrong), str(tally.missed), *shares)
    console.print(kinds)
    fields = Table("Field")
    for column in ("Stated", "Agreed", "Share", "Added"):
        fields.add_column(column, justify="right")
    for name, agreement in score.fields.items():
        row = (str(agreement.stated), str(agreement.agreed), _share(agreement.share), str(agreement.added))
        fields.add_row(name, *row)
    console.print(fields)
    for disagreement in score.disagreements[:errors]:
        console.print(str(disagreement), markup=False, highlight=False)


def show_changes(before: Score, after: Score) -> None:
    """Print what the newer score gained and lost against the older one, a line each."""
    old, new = set(map(str, before.disagreements)), set(map(str, after.disagreements))
    console = Console()
    for sign, lines in (("+", sorted(old - new)), ("-", sorted(new - old))):
        for line in lines:
            console.print(f"{sign} {line}", markup=False, highlight=False)
    console.print(f"{len(old - new)} gained, {len(new - old)} lost.")


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"

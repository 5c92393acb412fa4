"""How a command refuses bad input: every reason on standard error, and exit code 2."""

from collections.abc import Iterable
from typing import NoReturn

import typer

BAD_INPUT = 2


def complain(reasons: Iterable[object]) -> None:
    """Say what is wrong on standard error, a reason a line."""
    for reason in reasons:
        typer.echo(str(reason), err=True)


def refuse(*reasons: object) -> NoReturn:
    """Say what is wrong and end with exit code 2."""
    complain(reasons)
    raise typer.Exit(BAD_INPUT)

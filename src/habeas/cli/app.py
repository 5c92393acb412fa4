"""The commands together."""

import os
import sys

import typer

from . import reading, register, site

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Reads human-rights publications into a register of who was arrested, held, tried and released.",
)
for command in (reading.read, reading.evaluate, reading.explain, reading.check_pack):
    app.command()(command)
app.command("import")(site.import_)
for command in (register.register, register.custody):
    app.command()(command)
for command in (site.serve, site.demo):
    app.command()(command)
app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})(
    site.manage
)


def main() -> None:
    """The `habeas` command."""
    try:
        app(prog_name="habeas")
    except BrokenPipeError:  # the reader of our output has read enough, as in `habeas read ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)

"""The commands that need the site: its settings decide where its database is."""

import os
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from .refusal import complain, refuse

Host = Annotated[str, typer.Option(help="The address to listen at; 0.0.0.0 for every one of this machine.")]
Port = Annotated[int, typer.Option(min=1, max=65535, help="The port to listen at.")]


def import_(
    sources: Annotated[list[str], typer.Argument(metavar="FILE_OR_URL...", help="Library pages or publications.")],
    topic: Annotated[str, typer.Option(metavar="NAME", help="The topic to file under; else the page's own.")] = "",
    language: Annotated[str, typer.Option(help="The language of the texts: en, km.")] = "en",
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Leave out what is wrong and import the rest.")] = False,
) -> None:
    """Bring publications into the library: all of them, or none if anything is wrong."""
    from habeas.exchange import read_library_page

    pages = [read_library_page(source) for source in sources]
    problems = [problem for page in pages for problem in page.problems]
    if problems and not skip_bad:
        refuse(*problems, "Nothing was imported. --skip-bad imports the rest.")
    set_up()
    _check_language(language)
    from habeas.web.desk.states import waiting
    from habeas.web.library.bring_in import Came
    from habeas.web.library.filing import Filing
    from habeas.web.library_import import import_entries

    filed = [
        (entry, Filing(tuple(name for name in (topic or page.topic,) if name), language))
        for page in pages
        for entry in page.entries
    ]
    progress = track(filed, "Importing", console=Console(stderr=True), transient=True)
    count = import_entries(progress)
    if problems:
        complain(["Left out:", *problems])
    counts = ", ".join(f"{count[came]} {came}" for came in Came)
    typer.echo(f"{len(filed)} publication{'s' * (len(filed) != 1)}: {counts}.")
    if filed and count[Came.UNCHANGED] == len(filed):
        typer.echo("Nothing has changed.")
    else:
        typer.echo(waiting_line(waiting()))


def _check_language(code: str) -> None:
    from django.utils.translation import get_language_info

    try:
        get_language_info(code)
    except KeyError:
        refuse(f"--language {code}: no language has this code; expected one such as en or km")


def serve(host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Serve the site, after bringing its database up to date."""
    set_up()
    _serve(host, port)


def demo(host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Serve a site with the sample library, made on the first start."""
    set_up()
    from habeas.web.sample import EDITOR_NAME, ensure_editor, ensure_sample_library

    ensure_sample_library()
    password = ensure_editor()
    typer.echo(f"Editors sign in at http://{host}:{port}/admin/ as {EDITOR_NAME} with the password {password}")
    _serve(host, port)


def manage(
    context: typer.Context, command: Annotated[str, typer.Argument(help="One of Django's commands.")] = "help"
) -> None:
    """Run one of Django's or Wagtail's commands: `habeas manage createsuperuser`."""
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.web.settings")
    execute_from_command_line(["habeas manage", command, *context.args])


def waiting_line(count: int) -> str:
    """How many claims no editor has decided on yet, and where to."""
    return f"{count} {'claim waits' if count == 1 else 'claims wait'} at the desk (/admin/desk/) for an editor."


def set_up() -> None:
    """Start Django and bring the database up to date. Refuses settings and databases that do not work."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.web.settings")
    from habeas.web import startup

    try:
        startup.set_up()
    except startup.CannotStart as error:
        refuse(error)


def _serve(host: str, port: int) -> None:
    from habeas.web.startup import CannotStart, serve

    typer.echo(f"Habeas is at http://{host}:{port}/ (end with Ctrl-C)")
    try:
        serve(host, port)
    except CannotStart as error:
        refuse(error)

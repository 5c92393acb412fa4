"""Starting the site: its database brought up to date, its static files collected, and a server for production."""

import threading

import django
import waitress
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command


class CannotStart(Exception):
    """The site cannot run as it is set up; the message says why."""


def set_up() -> None:
    """Start Django and bring the database up to date. Raises CannotStart."""
    try:
        django.setup()
        _find_reader()
        _bring_database_up_to_date()
        from .public.rebuild import ready

        ready()
    except (ImproperlyConfigured, OSError, ValueError) as error:
        raise CannotStart(f"The site's settings do not work: {error}") from error


def serve(host: str, port: int) -> None:
    """Serve until interrupted. Raises CannotStart where the address cannot be had."""
    from django.conf import settings

    call_command("collectstatic", interactive=False, verbosity=0)
    from .public.kept import warm_up
    from .wsgi import application

    threading.Thread(target=warm_up, daemon=True).start()  # so that the first decision need not wait for it

    # Behind a web server that speaks HTTPS, its word counts for the scheme and the reader's address.
    proxy = {"trusted_proxy": "127.0.0.1", "trusted_proxy_headers": "x-forwarded-for x-forwarded-proto"}
    try:
        waitress.serve(
            application, host=host, port=port, threads=8, ident="Habeas", _quiet=True, **proxy if settings.HTTPS else {}
        )
    except OSError as error:
        raise CannotStart(f"Cannot listen at {host}:{port} ({error.strerror}): choose another --port") from error


def _find_reader() -> None:
    """Raises ValueError where the reader that the settings name cannot be had."""
    from django.conf import settings

    from habeas.reading import reader

    reader(settings.HABEAS_READER)


def _bring_database_up_to_date() -> None:
    from django.db import Error, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0)
    except Error as error:
        raise CannotStart(f"The database cannot be used: {error}") from error

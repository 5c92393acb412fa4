"""The public site as a Django application."""

from django.apps import AppConfig


class PublicConfig(AppConfig):
    """The register as tables, and the pages that show it."""

    name = "habeas.web.public"
    verbose_name = "Public site"

    def ready(self) -> None:
        """Make the register's tables anew whenever the desk says that they are outdated."""
        from habeas.web.desk.outdated import register_outdated

        from .rebuild import rebuild

        register_outdated.connect(lambda **signal: rebuild(), weak=False)

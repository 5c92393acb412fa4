"""The public site as a Django application."""

from django.apps import AppConfig


class PublicConfig(AppConfig):
    """The register as tables, and the pages that show it."""

    name = "habeas.web.public"
    verbose_name = "Public site"

    def ready(self) -> None:
        """Have the register's tables follow whenever the desk says that they are outdated."""
        from habeas.web.desk.outdated import register_outdated

        from .rebuild import carry_forward

        register_outdated.connect(lambda publications, **signal: carry_forward(publications), weak=False)

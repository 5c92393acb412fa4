"""The desk as a Django application."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Claims and decisions."""

    name = "habeas.web.desk"
    verbose_name = "Desk"

    def ready(self) -> None:
        """Have Wagtail call the desk when what is public changes, from wherever it is done."""
        from django.db.models.signals import post_delete, post_save
        from wagtail.models import PageViewRestriction
        from wagtail.signals import page_published, page_unpublished

        from habeas.web.library.models import Publication

        from .outdated import register_changed
        from .publishing import after_publishing

        page_published.connect(lambda instance, **signal: after_publishing(instance), sender=Publication, weak=False)
        # Taken down, deleted, closed to the public or opened again: what it says leaves the register or comes back.
        for signal in (page_unpublished, post_delete):
            signal.connect(lambda instance, **signal: register_changed([instance.key]), sender=Publication, weak=False)
        for signal in (post_save, post_delete):
            signal.connect(lambda **signal: register_changed(), sender=PageViewRestriction, weak=False)

"""The library as a Django application."""

from django.apps import AppConfig


class LibraryConfig(AppConfig):
    """Publications, types, topics."""

    name = "habeas.web.library"
    verbose_name = "Library"

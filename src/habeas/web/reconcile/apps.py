"""The desk's pages on the register as a Django application."""

from django.apps import AppConfig


class ReconcileConfig(AppConfig):
    """Pages for editors; what they say is kept by the desk."""

    name = "habeas.web.reconcile"
    verbose_name = "Register"

"""`habeas manage rebuild_register`: the register's tables made anew."""

from typing import Any

from django.core.management.base import BaseCommand

from habeas.web.public.rebuild import rebuild


class Command(BaseCommand):
    """Drop the tables of persons and custody and make them anew."""

    help = "Make the register's tables anew from the claims that editors stand behind."

    def handle(self, *args: Any, **options: Any) -> None:
        """Rebuild, and say how many persons there are."""
        self.stdout.write(f"{len(rebuild().persons)} persons in the register.")

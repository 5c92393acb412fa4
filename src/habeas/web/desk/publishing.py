"""What publishing does: the text is kept, read into claims, and the register brought up to date."""

from django.db import transaction

from habeas.web.library.keep_text import keep_text
from habeas.web.library.models import Publication

from .draft import draft
from .outdated import register_changed


@transaction.atomic
def after_publishing(publication: Publication) -> None:
    """Keep and read the text of a publication that has just gone live."""
    draft(keep_text(publication))
    register_changed([publication.key])

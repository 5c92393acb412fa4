"""Keeping every version of a publication's plain text."""

from .models import Publication, TextVersion
from .plain_text import plain_text


def keep_text(publication: Publication, source: str = "", line: int | None = None) -> TextVersion:
    """The newest version of the publication's text, added where it differs from the newest that was kept.

    `source` and `line` say where the text was imported from; they stay empty where an editor typed it.
    """
    text = plain_text(publication)
    newest = publication.texts.first()
    if newest is not None and newest.text == text:
        return newest
    return publication.texts.create(text=text, sha256=TextVersion.digest(text), source=source[-500:], line=line)

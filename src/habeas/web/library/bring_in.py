"""Bringing a publication into the library: a new one, or one whose text has changed."""

from enum import StrEnum

from django.db import transaction

from habeas.exchange import Entry, layout

from .filing import Filing, topic_named, type_named
from .keep_text import keep_text
from .models import LibraryPage, Publication, PublicationType
from .naming import publication_key
from .plain_text import rich_text


class Came(StrEnum):
    """What an entry was to the library."""

    NEW = "new"
    REVISED = "revised"
    UNCHANGED = "unchanged"


@transaction.atomic
def bring_in(entry: Entry, filing: Filing) -> tuple[Publication, Came]:
    """Publish an entry; where it is known and its text has changed, the new text, as a revision beside the old one.

    A publication is known by its date, type and title. One that an editor has taken down is revised but stays down.
    """
    kind = type_named(entry.type)
    known = Publication.objects.filter(key=publication_key(entry.date, kind.name, entry.title)).first()
    if known is None:
        return _new(entry, filing, kind), Came.NEW
    return known, Came.REVISED if _revised(known, entry, filing) else Came.UNCHANGED


def _new(entry: Entry, filing: Filing, kind: PublicationType) -> Publication:
    publication = Publication(
        type=kind,
        title=entry.title,
        date=entry.date,
        language=filing.language,
        body=rich_text(entry.paragraphs),
        audio=entry.audio,
        source_name=filing.source_name,
        source_url=filing.source_url or (entry.source if entry.source.startswith("http") else ""),
        notice=filing.notice,
        live=False,
    )
    LibraryPage.objects.get().add_child(instance=publication)
    publication.topics.add(*map(topic_named, filing.topics))
    keep_text(publication, entry.source, entry.line)
    publication.save_revision().publish()
    publication.refresh_from_db()  # Wagtail publishes a copy
    return publication


def _revised(publication: Publication, entry: Entry, filing: Filing) -> bool:
    """Bring a known publication up to date; False where there was nothing to change."""
    changed = not _has_text(publication, entry)
    missing = [topic for topic in map(topic_named, filing.topics) if topic not in publication.topics.all()]
    new_audio = entry.audio and not publication.audio
    if changed:
        publication.title = entry.title
        publication.body = rich_text(entry.paragraphs)
        keep_text(publication, entry.source, entry.line)
    if changed or missing or new_audio:
        publication.topics.add(*missing)
        publication.audio = publication.audio or entry.audio
        revision = publication.save_revision()
        if publication.live:
            revision.publish()
        return True
    return False


def _has_text(publication: Publication, entry: Entry) -> bool:
    """Whether the entry is what was imported last, even if an editor has changed it since, or what stands there now."""
    text = layout(publication.type.name, entry.title, entry.date, entry.paragraphs)
    imported = publication.texts.exclude(source="").first()
    return any(version is not None and version.text == text for version in (imported, publication.texts.first()))

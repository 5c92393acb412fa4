"""Bringing publications into the library, again and changed."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from habeas.exchange import Entry
from habeas.web.library.bring_in import Came, bring_in
from habeas.web.library.filing import Filing
from habeas.web.library.models import Publication, PublicationType, TextVersion, Topic
from habeas.web.library.plain_text import plain_text, rich_text

pytestmark = pytest.mark.usefixtures("db", "simple_reader")

ENTRY = Entry(
    "Flash Info",
    "Three leaders bailed",
    dt.date(2014, 8, 22),
    ("They walked out at 9.30 & went home.", "“<b>” is no mark here."),
    source="page.txt",
    line=40,
)
CHANGED = replace(ENTRY, paragraphs=("They walked out at noon.",))


def came(entry: Entry, **filing: Any) -> Came:
    return bring_in(entry, Filing(**filing))[1]


def test_a_new_publication_is_live_filed_and_keeps_where_it_came_from() -> None:
    assert came(ENTRY, topics=("Elections",), language="km") is Came.NEW
    publication = Publication.objects.get()
    assert publication.live
    assert (publication.type.slug, publication.language) == ("flash-info", "km")
    assert [topic.slug for topic in publication.topics.all()] == ["elections"]
    version = publication.texts.get()
    assert (version.source, version.line, version.sha256) == ("page.txt", 40, TextVersion.digest(ENTRY.text))
    assert version.text == plain_text(publication) == ENTRY.text


def test_importing_again_changes_nothing() -> None:
    bring_in(ENTRY, Filing(("Elections",)))
    publication = Publication.objects.get()
    before = (publication.revisions.count(), publication.latest_revision_created_at, TextVersion.objects.count())
    assert came(ENTRY, topics=("elections",)) is Came.UNCHANGED
    assert came(replace(ENTRY, type="flash info", source="copy.txt", line=1)) is Came.UNCHANGED
    publication.refresh_from_db()
    assert before == (
        publication.revisions.count(),
        publication.latest_revision_created_at,
        TextVersion.objects.count(),
    )


def test_a_changed_text_is_a_new_revision_beside_the_old_one() -> None:
    bring_in(ENTRY, Filing())
    assert came(CHANGED) is Came.REVISED
    publication = Publication.objects.get()
    assert publication.revisions.count() == 2
    assert [version.text for version in publication.texts.all()] == [CHANGED.text, ENTRY.text]
    assert plain_text(publication) == CHANGED.text
    assert came(ENTRY) is Came.REVISED


def test_an_editor_s_changes_outlive_an_import_of_the_same_source() -> None:
    publication, _ = bring_in(ENTRY, Filing())
    publication.title = "Three youth leaders bailed"
    publication.body = rich_text(["They walked out at ten."])
    publication.save_revision().publish()
    assert came(ENTRY) is Came.UNCHANGED
    publication.refresh_from_db()
    assert publication.title == "Three youth leaders bailed"
    assert came(CHANGED) is Came.REVISED


def test_a_further_topic_is_added_and_none_is_taken_away() -> None:
    bring_in(ENTRY, Filing(("Elections",)))
    assert came(ENTRY, topics=("Freedom Park",)) is Came.REVISED
    publication = Publication.objects.get()
    assert {topic.name for topic in publication.topics.all()} == {"Elections", "Freedom Park"}
    assert publication.texts.count() == 1


def test_what_an_editor_took_down_stays_down() -> None:
    publication, _ = bring_in(ENTRY, Filing())
    publication.unpublish()
    assert came(ENTRY) is Came.UNCHANGED
    assert came(CHANGED) is Came.REVISED
    assert came(CHANGED) is Came.UNCHANGED
    publication.refresh_from_db()
    assert not publication.live
    assert plain_text(publication.get_latest_revision_as_object()) == CHANGED.text


def test_unknown_types_and_topics_are_made_once_whatever_their_script() -> None:
    bring_in(replace(ENTRY, type="Daily Briefing"), Filing(("ការបោះឆ្នោត",)))
    bring_in(replace(ENTRY, type="daily briefing", title="Another"), Filing(("ការបោះឆ្នោត",)))
    bring_in(replace(ENTRY, type="Daily: Briefing", title="A third"), Filing())
    assert set(PublicationType.objects.filter(slug__startswith="daily").values_list("slug", flat=True)) == {
        "daily-briefing",
        "daily-briefing-2",
    }
    assert Topic.objects.get().slug.isascii()


def test_an_address_is_kept_as_the_source() -> None:
    publication, _ = bring_in(replace(ENTRY, source="https://example.org/library"), Filing())
    assert publication.source_url == "https://example.org/library"

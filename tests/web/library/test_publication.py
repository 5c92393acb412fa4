"""Publications: named once, addressed for good."""

import datetime as dt

import pytest

from habeas.web.library.models import LibraryPage, Publication, PublicationType

pytestmark = pytest.mark.django_db


def publication(title: str = "Three leaders bailed", **fields: object) -> Publication:
    kind = PublicationType.objects.get(slug="flash-info")
    new = Publication(title=title, type=kind, date=dt.date(2014, 8, 22), body="<p>They walked out.</p>", **fields)
    return LibraryPage.objects.get().add_child(instance=new)


def test_a_publication_stands_in_the_library_under_its_date_and_title() -> None:
    assert publication().url == "/library/2014-08-22-three-leaders-bailed/"


def test_an_edited_title_changes_neither_key_nor_address() -> None:
    page = publication()
    key, slug = page.key, page.slug
    page.title = "Three youth leaders released on bail"
    page.save_revision().publish()
    page.refresh_from_db()
    assert (page.title, page.key, page.slug) == ("Three youth leaders released on bail", key, slug)


def test_two_publications_of_one_day_type_and_title_are_two() -> None:
    first, second = publication(), publication()
    assert first.key != second.key
    assert second.slug == f"{first.slug}-2"


def test_a_draft_is_named_as_well() -> None:
    page = publication(live=False)
    assert page.key
    assert page.slug == "2014-08-22-three-leaders-bailed"


def test_a_copy_is_a_publication_of_its_own() -> None:
    page = publication()
    copy = page.copy(update_attrs={"title": "Four leaders bailed"})
    assert copy.key != page.key
    assert copy.slug == "2014-08-22-four-leaders-bailed"

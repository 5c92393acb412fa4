"""Writing a publication in Wagtail's pages."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text

from habeas.web.library.models import LibraryPage, Publication, PublicationType


@pytest.fixture
def desk(client: Client, editor: Any) -> Client:
    client.force_login(editor)
    return client


def form(**fields: Any) -> dict[str, Any]:
    kind = PublicationType.objects.get(slug="statement")
    filled = {
        "title": "Charges must be dropped",
        "type": kind.pk,
        "date": "2014-08-07",
        "language": "en",
        "body": rich_text("<p>Sok Dara was arrested.</p>"),
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
    }
    return nested_form_data(filled | fields)


def add(desk: Client, **fields: Any) -> Any:
    address = reverse("wagtailadmin_pages:add", args=["library", "publication", LibraryPage.objects.get().pk])
    return desk.post(address, form(**fields))


def test_an_editor_publishes_without_thinking_of_keys_and_addresses(desk: Client, simple_reader: None) -> None:
    assert add(desk, **{"action-publish": "1"}).status_code == 302
    publication = Publication.objects.get()
    assert publication.live
    assert publication.url == "/library/2014-08-07-charges-must-be-dropped/"
    assert publication.claims.count() == 1
    assert publication.texts.get().source == ""


def test_a_draft_is_kept_and_not_read(desk: Client, simple_reader: None) -> None:
    assert add(desk).status_code == 302
    publication = Publication.objects.get()
    assert publication.key
    assert not publication.live
    assert not publication.texts.exists()


@pytest.mark.parametrize("field", ["title", "type", "date"])
def test_what_names_a_publication_is_asked_for(desk: Client, simple_reader: None, field: str) -> None:
    response = add(desk, **{field: "", "action-publish": "1"})
    assert response.status_code == 200
    assert field in response.context["form"].errors
    assert not Publication.objects.exists()


def test_publications_are_previewed_before_anyone_else_sees_them(desk: Client, simple_reader: None) -> None:
    add(desk)
    publication = Publication.objects.get()
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[publication.pk])
    desk.post(address, form(title="A better title"))
    assert "A better title" in desk.get(address).content.decode()
    assert desk.get(f"/library/{publication.slug}/").status_code == 404


def test_editors_begin_at_the_library(desk: Client) -> None:
    page = desk.get(reverse("wagtailadmin_explore_root"), follow=True)
    assert page.context["parent_page"].specific == LibraryPage.objects.get()

"""The desk's pages, as an editor meets them."""

import re
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from habeas.claims import Verdict
from habeas.web.desk.decide import decide
from habeas.web.desk.models import DecisionRecord
from habeas.web.public.models import Person, PersonEvent


@pytest.fixture
def desk(client: Client, editor: Any) -> Client:
    client.force_login(editor)
    return client


def shown(response: Any) -> str:
    assert response.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def test_the_queue_lists_what_waits_with_its_words(desk: Client, publish: Any) -> None:
    publish("Sok Dara was arrested.")
    text = shown(desk.get(reverse("desk:queue")))
    assert "1 claim: to decide." in text
    assert "Sok Dara was arrested" in text


def test_the_queue_can_be_narrowed_and_says_so_when_it_is_empty(desk: Client, publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    other = publish("Keo Mony was arrested.", title="Another arrest")
    decide(other.claims.get(), Verdict.ACCEPT, editor)
    assert "1 claim: accepted." in shown(desk.get(reverse("desk:queue"), {"state": "accepted"}))
    assert "1 claim: to decide." in shown(desk.get(reverse("desk:queue"), {"publication": publication.pk}))
    assert "No claim is in this state" in shown(desk.get(reverse("desk:queue"), {"publication": other.pk}))
    assert "No claim is in this state" in shown(desk.get(reverse("desk:queue"), {"kind": "bail_denied"}))


def test_the_review_page_shows_the_text_with_the_words_marked(desk: Client, publish: Any) -> None:
    publication = publish("Today, Sok Dara was arrested.")
    page = desk.get(reverse("desk:review", args=[publication.pk])).content.decode()
    claim = publication.claims.get()
    assert f'<mark><a href="#claim-{claim.pk}">Sok Dara was arrested</a></mark>' in page
    assert f'id="claim-{claim.pk}"' in page


def test_accepting_goes_on_to_the_next_that_waits(desk: Client, publish: Any) -> None:
    first, second = publish("Sok Dara was arrested.", "Keo Mony was arrested.").claims.all()
    response = desk.post(reverse("desk:verdict", args=[first.pk]), {"verdict": "accept", "note": "seen"})
    assert response["Location"].endswith(f"#claim-{second.pk}")
    assert Person.objects.get().name == "Sok Dara"
    assert DecisionRecord.objects.get().note == "seen"


@pytest.mark.parametrize("said", ["", "amend", "nonsense"])
def test_a_verdict_that_is_none_decides_nothing(desk: Client, publish: Any, said: str) -> None:
    claim = publish("Sok Dara was arrested.").claims.get()
    assert desk.post(reverse("desk:verdict", args=[claim.pk]), {"verdict": said}).status_code == 302
    assert not DecisionRecord.objects.exists()


def test_a_claim_is_amended_in_plain_words(desk: Client, publish: Any) -> None:
    claim = publish("Sok Dara was arrested for five days.").claims.get()
    fields = {
        "kind": "detention",
        "quote": "Sok Dara was  arrested\nfor five days",
        "who": "Sok Dara\nKeo Mony",
        "group_label": "villagers",
        "group_count": "3",
        "when": "2014-08",
        "law": "495 | Criminal Code\n27",
        "term": "5 days",
        "money": "1250 USD; 4000 KHR",
    }
    assert desk.post(reverse("desk:amend", args=[claim.pk]), fields).status_code == 302
    amended = PersonEvent.objects.filter(person__name="Keo Mony").get().claim
    assert {name: amended[name] for name in ("kind", "group", "when", "law", "term", "money", "quote")} == {
        "kind": "detention",
        "group": {"count": 3, "label": "villagers"},
        "when": "2014-08",
        "law": [["495", "Criminal Code"], ["27", ""]],
        "term": "P5D",
        "money": ["1250 USD", "4000 KHR"],
        "quote": "Sok Dara was arrested for five days",
    }


def test_the_form_of_an_amended_claim_starts_from_what_was_amended(desk: Client, publish: Any) -> None:
    claim = publish("Sok Dara was arrested.").claims.get()
    fields = {"kind": "arrest", "quote": "Sok Dara was arrested", "who": "Sok Dara", "term": "18 months"}
    desk.post(reverse("desk:amend", args=[claim.pk]), fields)
    assert 'value="18 months"' in desk.get(reverse("desk:amend", args=[claim.pk])).content.decode()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("quote", "Sok Dara was beaten", "These words are not in the text"),
        ("when", "last year", "is no date"),
        ("when", "2014-02-31", "is no date of the calendar"),
        ("term", "a while", "is no length of time"),
        ("term", "1 year to 2 years to 3 years", "is no ISO 8601 duration"),
        ("money", "a fortune", "is no sum"),
        ("group_count", "3", "Say what they are called"),
    ],
)
def test_a_field_that_cannot_be_is_explained_beside_it(
    desk: Client, publish: Any, field: str, value: str, words: str
) -> None:
    publication = publish("Sok Dara was arrested.")
    fields = {"kind": "arrest", "quote": "Sok Dara was arrested", "who": "Sok Dara"} | {field: value}
    assert words in shown(desk.post(reverse("desk:add", args=[publication.pk]), fields))
    assert not DecisionRecord.objects.exists()


def test_a_claim_the_reader_missed_is_added(desk: Client, publish: Any) -> None:
    publication = publish("They took Keo Mony away.")
    fields = {"kind": "arrest", "quote": "They took Keo Mony away", "who": "Keo Mony"}
    assert desk.post(reverse("desk:add", args=[publication.pk]), fields).status_code == 302
    assert Person.objects.get().name == "Keo Mony"


def test_only_those_who_may_decide_see_the_desk(client: Client, publish: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    claim = publication.claims.get()
    pages = [
        reverse("desk:queue"),
        reverse("desk:review", args=[publication.pk]),
        reverse("desk:add", args=[publication.pk]),
    ]
    assert all("login" in client.get(page)["Location"] for page in pages)
    writers = Group.objects.create(name="Writers")
    writers.permissions.add(Permission.objects.get(codename="access_admin"))
    writer = get_user_model().objects.create_user("writer")
    writer.groups.add(writers)
    client.force_login(writer)
    assert all(client.get(page).status_code == 302 for page in pages)
    client.post(reverse("desk:verdict", args=[claim.pk]), {"verdict": "accept"})
    assert not DecisionRecord.objects.exists()
    assert reverse("desk:queue") not in client.get(reverse("wagtailadmin_home")).content.decode()


def test_an_editor_reaches_the_desk_from_the_menu_and_from_a_publication(desk: Client, publish: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    assert reverse("desk:queue") in desk.get(reverse("wagtailadmin_home")).content.decode()
    edit = desk.get(reverse("wagtailadmin_pages:edit", args=[publication.pk])).content.decode()
    assert reverse("desk:review", args=[publication.pk]) in edit


def test_a_publication_with_decisions_is_not_deleted(desk: Client, publish: Any, editor: Any) -> None:
    superuser = get_user_model().objects.create_superuser("root")
    desk.force_login(superuser)
    publication = publish("Sok Dara was arrested.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    desk.post(reverse("wagtailadmin_pages:delete", args=[publication.pk]))
    desk.post(f"/admin/bulk/wagtailcore/page/delete/?id={publication.pk}&next=/admin/")
    publication.refresh_from_db()
    assert publication.live


def test_the_desk_tells_dates_in_words(desk: Client, publish: Any) -> None:
    publication = publish("Sok Dara was arrested on 2014-08-01.")
    assert "Date 1 August 2014" in shown(desk.get(reverse("desk:review", args=[publication.pk])))
    assert "Date: 1 August 2014" in shown(desk.get(reverse("desk:queue")))

"""The real library page, once an editor accepted the gold claims on it: what its dossiers and its custody list say."""

import datetime as dt
import re
from collections import Counter
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from habeas.claims import load_claims, numbered
from habeas.exchange import parse_library_page
from habeas.web.desk.outdated import said_once
from habeas.web.desk.write import write
from habeas.web.library.bring_in import Came
from habeas.web.library.filing import Filing
from habeas.web.library.models import Publication
from habeas.web.library_import import import_entries
from habeas.web.public.models import Person

pytestmark = [pytest.mark.django_db, pytest.mark.seed]

YOUTH_LEADERS = ["Khin Chamreun", "Neang Sokhun", "San Kimheng"]
RELEASED_IN_JULY = [
    "Real Camerin", "Keo Phirum", "Nuth Rumduol", "Long Ry", "Mu Sochua", "Men Sothavarin", "Ho Vann", "Ouern Narith",
]  # fmt: skip


@pytest.fixture
def page(shared: Path) -> Path:
    return shared / "reading" / "seed" / "elections.txt"


def bring_in_the_page(page: Path) -> Counter[Came]:
    contents = parse_library_page(page.read_text("utf-8"), page.name)
    assert not contents.problems
    return import_entries((entry, Filing((contents.topic,))) for entry in contents.entries)


@pytest.fixture
def accepted(page: Path) -> None:
    """The page imported, and every gold claim on it written and accepted by an editor."""
    bring_in_the_page(page)
    editor = get_user_model().objects.create_user("editor")
    with said_once():
        for gold in sorted(page.parent.glob("*.claims.jsonl")):
            name = gold.name.partition(".")[0]
            [entry] = parse_library_page((page.parent / f"{name}.txt").read_text("utf-8"), name).entries
            publication = Publication.objects.get(title=entry.title, date=entry.date)
            for claim in numbered(load_claims(gold.read_text("utf-8"), publication.key, gold.name)):
                write(claim, publication.texts.latest(), editor)


def held(client: Client, day: str) -> dict[str, dict[str, str]]:
    """Band -> name -> the row's text, from the custody page of a day."""
    html = client.get(reverse("custody"), {"on": day}).content.decode()
    bands: dict[str, dict[str, str]] = {}
    for section in re.split(r"<h2", html)[1:]:
        words = re.sub(r"<[^>]+>", " ", section.partition("</h2>")[0].partition(">")[2]).split()
        rows = (re.sub(r"<[^>]+>", " ", row) for row in re.findall(r"<tr.*?</tr>", section, re.DOTALL))
        bands[words[0].lower()] = {
            person.name: " ".join(row.split()) for row in rows for person in Person.objects.all() if person.name in row
        }
    return bands


def test_the_page_becomes_twenty_publications_under_elections_and_importing_again_changes_nothing(page: Path) -> None:
    assert bring_in_the_page(page) == {Came.NEW: 20}
    assert bring_in_the_page(page) == {Came.UNCHANGED: 20}
    assert Counter(Publication.objects.values_list("type__name", flat=True)) == {
        "Flash Info": 7, "Statement": 7, "Livestream": 3, "Document": 1, "Article": 1, "Briefing": 1,
    }  # fmt: skip
    assert set(Publication.objects.values_list("topics__name", flat=True)) == {"Elections"}


def test_on_10_august_2014_the_three_youth_leaders_are_held_at_cc1_since_2_august(
    accepted: None, client: Client
) -> None:
    confirmed = held(client, "2014-08-10")["confirmed"]
    for name in YOUTH_LEADERS:
        assert "CC1" in confirmed[name]
        assert "2 August 2014" in confirmed[name]


def test_on_the_day_after_their_release_the_three_are_not_in_custody(accepted: None, client: Client) -> None:
    everyone = {name for band in held(client, "2014-08-23").values() for name in band}
    assert not everyone & set(YOUTH_LEADERS)


def test_on_the_eve_of_their_release_the_eight_are_possible_since_their_start_is_not_stated(
    accepted: None, client: Client
) -> None:
    bands = held(client, "2014-07-21")
    assert set(RELEASED_IN_JULY) <= set(bands["possible"])
    assert not set(RELEASED_IN_JULY) & set(bands.get("confirmed", ()))


def test_nhem_saroms_page_tells_his_story_in_order_with_its_precision_and_its_sources(
    accepted: None, client: Client
) -> None:
    person = Person.objects.get(name="Nhem Sarom")
    html = client.get(reverse("person", args=[f"{person.slug}-{person.id}"])).content.decode()
    text = " ".join(re.sub(r"<[^>]+>", " ", html.partition("Timeline")[2]).split())
    story = [
        ("in 2007", "Charged"),
        ("in 2012", "Arrest warrant"),
        ("in 2014", "Convicted in absentia"),
        ("in 2014", "Sentenced in absentia to five years"),
        ("June 2022", "Elected"),
        ("21 June 2022", "Arrested"),
        ("21 June 2022", "Held"),
        ("26 June 2022", "Planned"),
    ]
    for when, what in story:
        assert re.search(rf"{when}\s+{what}", text), (when, what)
    assert "Article 6 of the Law on Aggravating Circumstances of Crimes" in text
    assert "robbery" in text
    events = list(person.events.select_related("publication"))
    assert {event.publication.date for event in events} == {dt.date(2022, 6, 21)}
    assert html.count(events[0].publication.url) >= len(events)

"""However long the lists grow, a page asks the database no more often and stays light."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from habeas.claims import Claim, Kind
from habeas.web.desk.outdated import said_once
from habeas.web.library.models import Publication
from habeas.web.public.models import CustodyInterval, Person

pytestmark = pytest.mark.django_db

PAGES = ("/", "/library/", "/topics/august/", "/people/", "/cases/", "/custody/?on=2014-08-15", "/feeds/library.atom")


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def fill(press: Callable[..., Publication], accept: Callable[..., Claim], days: range) -> None:
    with said_once():
        for day in days:
            names = (f"Sok {chr(64 + day)}", f"Keo {chr(64 + day)}")
            body = f"<p>{names[0]} and {names[1]} were arrested and are held at CC1.</p>"
            page = press(f"Day {day}", body, date=f"2014-08-{day:02}", topics=("August",))
            accept(page, Kind.DETENTION, names, "are held at CC1", when=f"2014-08-{day:02}", at="CC1")


@pytest.mark.parametrize("address", PAGES)
def test_more_rows_ask_no_more_queries(
    press: Callable[..., Publication], accept: Callable[..., Claim], client: Client, address: str
) -> None:
    fill(press, accept, range(1, 4))
    queries(client, address)
    few = queries(client, address)
    fill(press, accept, range(4, 16))
    assert queries(client, address) <= few


def test_a_person_named_by_many_publications_asks_no_more_queries(
    press: Callable[..., Publication], accept: Callable[..., Claim], client: Client
) -> None:
    def tell(days: range) -> None:
        with said_once():
            for day in days:
                page = press(f"Day {day}", "<p>Sok Dara is held at CC1.</p>", date=f"2014-08-{day:02}")
                accept(page, Kind.DETENTION, "Sok Dara", "is held at CC1", when=f"2014-08-{day:02}", at="CC1")

    tell(range(1, 4))
    person = Person.objects.get()
    address = f"/people/{person.slug}-{person.pk}/"
    queries(client, address)
    few = queries(client, address)
    tell(range(4, 16))
    assert queries(client, address) <= few


def test_a_long_band_shows_its_first_page_and_where_the_rest_stands(client: Client, db: None) -> None:
    for number in range(120):
        person = Person.objects.create(id=f"{number:020}", name=f"Sok {number:03}", slug=f"sok-{number}")
        held = {"start_earliest": "2014-01-01", "start_latest": "2014-01-01", "last_reported": "2014-01-01"}
        CustodyInterval.objects.create(person=person, sort="detention", claims=[str(number)], **held)
    html = client.get("/custody/?on=2026-01-01").content.decode()
    assert "<b>120</b> stale" in html
    assert html.count('<th scope="row">') == 50
    assert 'href="/custody/?on=2026-01-01&amp;band=stale">All 120 stale' in html
    last = client.get("/custody/?on=2026-01-01&band=stale&page=3").content.decode()
    assert last.count('<th scope="row">') == 20
    assert "Sok 119" in last
    assert 'href="/custody/?on=2026-01-01&amp;band=stale&amp;page=2"' in last


def test_groups_that_are_counted_but_not_named_stand_in_their_own_list(client: Client, db: None) -> None:
    held = {"start_earliest": "2014-07-15", "start_latest": "2014-07-16", "last_reported": "2014-07-20", "place": "CC1"}
    CustodyInterval.objects.create(
        group={"count": 8, "label": "CNRP officials"}, sort="detention", claims=["1"], **held
    )
    html = client.get("/custody/?on=2014-07-18").content.decode()
    groups = html.partition('id="unnamed"')[2]
    assert "Eight CNRP officials" in groups
    assert "between 15 and 16 July 2014" in groups

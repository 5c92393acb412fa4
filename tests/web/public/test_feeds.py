"""Feeds of the library, a topic and a type, in Atom and RSS."""

from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from django.test import Client

from habeas.web.library.models import Publication

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = [
    ("/feeds/library", ["Statement | Land march", "Flash Info | Three arrested"]),
    ("/feeds/topics/land", ["Statement | Land march"]),
    ("/feeds/types/flash-info", ["Flash Info | Three arrested"]),
]


@pytest.fixture
def shelf(press: Callable[..., Publication]) -> None:
    press("Three arrested", "<p>Police arrested three & more.</p>", date="2014-08-02")
    press("Land march", "<p>Villagers marched.</p>", topics=("Land",), date="2014-09-01", type="Statement")


@pytest.mark.parametrize(("address", "titles"), FEEDS)
def test_an_atom_feed_holds_the_newest_first(shelf: None, client: Client, address: str, titles: list[str]) -> None:
    response = client.get(f"{address}.atom")
    feed = ElementTree.fromstring(response.content)
    assert response["Content-Type"].startswith("application/atom+xml")
    assert [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")] == titles
    for entry in feed.iter(f"{ATOM}entry"):
        link = entry.find(f"{ATOM}link").get("href")
        assert link.startswith("http://testserver/library/2014-")
        assert client.get(link.removeprefix("http://testserver")).status_code == 200
        assert entry.findtext(f"{ATOM}published") in ("2014-09-01T00:00:00+00:00", "2014-08-02T00:00:00+00:00")


@pytest.mark.parametrize(("address", "titles"), FEEDS)
def test_an_rss_feed_holds_the_same(shelf: None, client: Client, address: str, titles: list[str]) -> None:
    response = client.get(f"{address}.rss")
    feed = ElementTree.fromstring(response.content)
    assert response["Content-Type"].startswith("application/rss+xml")
    assert [item.findtext("title") for item in feed.iter("item")] == titles
    assert [item.findtext("description") for item in feed.iter("item")][-1] in (
        "Police arrested three & more.",
        "Villagers marched.",
    )


@pytest.mark.parametrize("address", ["/feeds/topics/weather.atom", "/feeds/types/poem.rss"])
def test_there_is_no_feed_of_what_is_not_there(shelf: None, client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("/", "/feeds/library.atom"),
        ("/library/", "/feeds/library.rss"),
        ("/topics/land/", "/feeds/topics/land.atom"),
        ("/library/?type=statement", "/feeds/types/statement.atom"),
        ("/library/?topic=land", "/feeds/topics/land.rss"),
    ],
)
def test_pages_announce_their_feeds(shelf: None, client: Client, page: str, feed: str) -> None:
    head = client.get(page).content.decode().partition("</head>")[0]
    assert f'href="{feed}"' in head

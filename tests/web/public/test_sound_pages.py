"""Every page of the site: valid, titled, with its landmarks, light, and made of nothing from another host."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import html5lib
import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

BESIDES = (
    "/custody/?on=2014-08-10",
    "/custody/?on=2014-07-21",
    "/custody/?on=2014-07-20&known=2014-07-20",
    "/custody/?on=2014-07-20&known=1999-01-01",
    "/cases/?q=freedom+park",
    "/cases/?q=nothing+like+it",
    "/library/?q=arrested+court",
    "/library/?q=nowhere&year=2014",
)
MISSING = (
    "/nowhere/",
    "/library/?page=99",
    "/library/?topic=nothing",
    "/people/nobody-0/",
    "/cases/nothing-0/",
    "/cases/?page=99",
    "/people/?letter=ab",
    "/custody/?on=never",
    "/custody/?on=2014-08-10&known=never",
)
LARGEST = 100_000


@pytest.fixture(scope="module")
def pages(sample_rows: None, crawl: Callable[..., dict[str, bytes]], django_db_blocker: Any) -> dict[str, str]:
    """Every HTML page, those for what is missing or asked wrongly too."""
    with django_db_blocker.unblock():
        found = crawl(*BESIDES) | {address: Client().get(address).content for address in MISSING}
    return {address: content.decode() for address, content in found.items() if content.startswith(b"<!doctype html>")}


def test_every_page_is_sound(pages: dict[str, str]) -> None:
    assert len(pages) > 150
    problems = {address: problem for address, html in pages.items() if (problem := "; ".join(problems_of(html)))}
    assert not problems


def problems_of(html: str) -> list[str]:
    """What is wrong with a page."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    document = parser.parse(html)
    problems = [f"{error} at {place}" for place, error, _ in parser.errors]
    if len(html.encode()) > LARGEST:
        problems.append("heavier than 100 kB")
    if not document.get("lang"):
        problems.append("no language")
    if not (document.findtext("head/title") or "").strip():
        problems.append("no title")
    problems += [f"not one {name}" for name in ("h1", "main") if len(document.findall(f".//{name}")) != 1]
    problems += [f"no {name} of the page" for name in ("header", "footer") if document.find(f"body/{name}") is None]
    if not all(nav.get("aria-label") for nav in document.iter("nav")):
        problems.append("a nav without a label")
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    problems += [f"two elements of the id {name}" for name in {name for name in ids if ids.count(name) > 1}]
    labels = {label.get("for") for label in document.iter("label")}
    fields = [field for field in document.iter("input") if field.get("type") != "hidden"]
    problems += [f"no label for {field.get('name')}" for field in fields if field.get("id") not in labels]
    loaded = [element.get("src") for element in document.iter() if element.get("src")]
    loaded += [link.get("href") for link in document.iter("link") if link.get("rel") not in ("canonical", "alternate")]
    problems += [f"loads {address}" for address in loaded if not address.startswith(("/", "?"))]
    if re.search(r"<[^>]+ (style|on[a-z]+)=", html):
        problems.append("a style or script in an attribute, which the site's policy refuses")
    return problems


def test_every_page_names_its_one_lasting_address(pages: dict[str, str]) -> None:
    for address in ("/", "/library/?q=arrested+court", "/people/", "/topics/elections/", "/cases/", *BESIDES[:3]):
        canonical = re.search(r'<link rel="canonical" href="([^"]+)">', pages[address])
        assert canonical and unescape(canonical[1]) == f"http://testserver{address}"


def test_a_page_about_a_person_or_publication_describes_itself(pages: dict[str, str]) -> None:
    for address, html in pages.items():
        if address.startswith(("/people/nhem", "/library/2")):
            assert re.search(r'<meta name="description" content="[^"]{20,}">', html), address


def test_an_error_of_ours_has_a_page_in_the_look(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    client.raise_request_exception = False
    monkeypatch.setattr("habeas.web.public.visible.topics", None)
    response = client.get("/topics/elections/")
    assert response.status_code == 500
    assert b"habeas.css" in response.content
    assert not problems_of(response.content.decode())

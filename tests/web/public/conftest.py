"""The sample library, and a press for publications made for one test."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any
from urllib.parse import urldefrag, urljoin

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.test import Client

from habeas import demo
from habeas.claims import Claim, Kind, Quote, When
from habeas.web.desk.write import write
from habeas.web.library.filing import topic_named, type_named
from habeas.web.library.models import LibraryPage, Publication
from habeas.web.sample import load_samples

Press = Callable[..., Publication]
Pages = dict[str, bytes]


@pytest.fixture(scope="module")
def sample_rows(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The sample library, loaded once for a module and taken away after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_samples(demo.samples())
        yield
        transaction.set_rollback(True)


@pytest.fixture
def sample_library(sample_rows: None, db: None) -> None:
    """The sample library, for one test to read or change."""


@pytest.fixture
def press(db: None) -> Press:
    """Publishes a publication: `press("Two held", "<p>Sok Dara was held.</p>", type=, date=, topics=, ...)`."""

    def publish(
        title: str,
        body: str = "<p>Nothing happened.</p>",
        *,
        type: str = "Flash Info",
        date: str = "2014-08-02",
        topics: tuple[str, ...] = (),
        live: bool = True,
        **fields: object,
    ) -> Publication:
        day = dt.date.fromisoformat(date)
        new = Publication(title=title, body=body, type=type_named(type), date=day, live=False, **fields)
        LibraryPage.objects.get().add_child(instance=new)
        new.topics.add(*map(topic_named, topics))
        revision = new.save_revision()
        if live:
            revision.publish()
        new.refresh_from_db()
        return new

    return publish


@pytest.fixture
def accept(db: None) -> Callable[..., Claim]:
    """Has an editor write and accept a claim on a publication: `accept(page, Kind.ARREST, "Sok Dara", words, at=)`."""

    def accepted(page: Publication, kind: Kind, who: str | tuple[str, ...], words: str, **fields: Any) -> Claim:
        names = (who,) if isinstance(who, str) else who
        when = When.parse(fields.pop("when", ""))
        claim = Claim(page.key, kind, Quote(words), who=tuple(filter(None, names)), when=when, **fields)
        editor, _ = get_user_model().objects.get_or_create(username="editor")
        write(claim, page.texts.latest(), editor)
        return claim

    return accepted


@pytest.fixture(scope="session")
def crawl() -> Callable[..., Pages]:
    """Follows every link from the home page and the addresses given; address -> content of what stands there."""

    def crawled(*addresses: str) -> Pages:
        client, pages, waiting = Client(), {}, ["/", *addresses]
        while waiting:
            address = waiting.pop()
            if address in pages:
                continue
            response = client.get(address)
            assert response.status_code == 200, f"{address} answers {response.status_code}"
            pages[address] = response.content
            for link in re.findall(rb'href="([^"]+)"', response.content):
                target = urldefrag(urljoin(address, unescape(link.decode())))[0]
                if target.startswith("/") and _worth_following(target):
                    waiting.append(target)
        return pages

    return crawled


def _worth_following(target: str) -> bool:
    """Not the static files, the filters' many combinations, or the days of the custody list, which never end."""
    return not target.startswith(("/static/", "/custody/?")) and target.count("=") <= 1

"""Publications, editors and a reader of few words, for the tests of the site."""

import datetime as dt
import re
from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser, Group

from habeas.claims import Claim, Kind, Quote, When
from habeas.reading import Reader
from habeas.web.library.models import LibraryPage, Publication, PublicationType
from habeas.web.library.plain_text import rich_text

ARREST = re.compile(r"([A-Z]\w+ [A-Z]\w+) was arrested(?: on (\d{4}-\d\d-\d\d))?")

Publish = Callable[..., Publication]


@pytest.fixture
def simple_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk reads with a reader that knows one sentence: “Sok Dara was arrested on 2014-08-02”."""

    def draft(text: str, packs: object, published: dt.date) -> list[Claim]:
        return [
            Claim(
                "",
                Kind.ARREST,
                Quote.of(text, match.start(), match.end()),
                who=(match[1],),
                when=When.parse(match[2] or published.isoformat()),
                rule="arrest",
            )
            for match in ARREST.finditer(text)
        ]

    monkeypatch.setattr("habeas.web.desk.draft.reader", lambda name: Reader(name, draft))


@pytest.fixture
def publish(db: None, simple_reader: None) -> Publish:
    """Publish a text as an editor would."""

    def publish(*paragraphs: str, title: str = "Arrests in the capital") -> Publication:
        publication = Publication(
            title=title,
            type=PublicationType.objects.get(slug="flash-info"),
            date=dt.date(2014, 8, 2),
            body=rich_text(paragraphs),
            live=False,
        )
        LibraryPage.objects.get().add_child(instance=publication)
        publication.save_revision().publish()
        publication.refresh_from_db()
        return publication

    return publish


@pytest.fixture
def editor(db: None) -> AbstractBaseUser:
    """An account in the group Editors, and no more than that."""
    account = get_user_model().objects.create_user("sopheap", first_name="Sopheap", last_name="Chan")
    account.groups.add(Group.objects.get(name="Editors"))
    return account

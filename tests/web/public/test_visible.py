"""What must never show: drafts, what was taken down or restricted, and claims that no editor stands behind."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from wagtail.models import PageViewRestriction

from habeas.claims import Claim, Kind, Quote, Verdict, When
from habeas.web.desk.decide import decide
from habeas.web.desk.draft import record_of
from habeas.web.desk.models import ClaimRecord
from habeas.web.library.models import Publication
from habeas.web.public.models import Person

pytestmark = pytest.mark.django_db

BODY = "<p>Police arrested {name} on 2 August 2014. {name} is held at Quietplace prison.</p>"
LOOKED_AT = (
    "/library/?q={word}", "/people/?q={word}", "/custody/?on=2014-08-02", "/custody/?on=2014-08-03", "/custody/",
    "/cases/", "/cases/?q={word}", "/custody/?on=2014-08-03&known=2026-01-01",
    "/feeds/library.atom", "/feeds/library.rss", "/feeds/topics/open.atom", "/feeds/types/flash-info.rss",
)  # fmt: skip


@pytest.fixture
def shown(press: Callable[..., Publication], accept: Callable[..., Claim]) -> Publication:
    """A publication that everyone may read, with an accepted claim: what must show beside what must not."""
    page = press("Sok Open arrested", BODY.format(name="Sok Open"), topics=("Open",))
    accept(page, Kind.ARREST, "Sok Open", "Police arrested Sok Open on 2 August 2014", when="2014-08-02")
    return page


def everything(crawl: Callable[..., dict[str, bytes]], word: str) -> dict[str, str]:
    pages = crawl(*(address.format(word=word) for address in LOOKED_AT))
    return {address: content.decode() for address, content in pages.items()}


def where(pages: dict[str, str], word: str) -> list[str]:
    """The pages that have the word, but for what the reader typed into a search."""
    return [address for address, html in pages.items() if word in html and word not in address]


def test_an_accepted_claim_of_a_live_publication_shows(shown: Publication, crawl: Callable[..., Any]) -> None:
    pages = everything(crawl, "Open")
    person = Person.objects.get(name="Sok Open")
    assert f"/people/sok-open-{person.pk}/" in pages
    assert "Sok Open" in pages["/custody/?on=2014-08-02"]
    assert all("Sok Open arrested" in pages[address] for address in pages if address.startswith("/feeds/"))


def hide_by_drafting(page: Publication) -> None:
    """It was never published."""
    assert not page.live


def hide_by_taking_down(page: Publication) -> None:
    page.unpublish()


def hide_before_the_register_follows(page: Publication) -> None:
    Publication.objects.filter(pk=page.pk).update(live=False)


def hide_by_restricting(page: Publication) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.mark.parametrize(
    "hide", [hide_by_drafting, hide_by_taking_down, hide_before_the_register_follows, hide_by_restricting]
)
def test_a_publication_that_is_not_public_shows_nowhere_and_says_nothing(
    hide: Callable[[Publication], None],
    shown: Publication,
    press: Callable[..., Publication],
    accept: Callable[..., Claim],
    crawl: Callable[..., Any],
) -> None:
    body = BODY.format(name="Keo Hidden")
    page = press("Keo Hidden arrested", body, topics=("Open", "Hidden"), live=hide is not hide_by_drafting)
    if hide is hide_by_drafting:
        page.texts.create(text=f"Flash Info | {page.title}\n\n{body}", sha256="0")
    words = "Police arrested Keo Hidden on 2 August 2014"
    accept(page, Kind.ARREST, "Keo Hidden", words, when="2014-08-02", at="Quietplace prison")
    hide(page)
    pages = everything(crawl, "Hidden")
    for word in ("Hidden arrested", "Keo Hidden", "Quietplace", "topics/hidden"):
        assert where(pages, word) == ([shown.url] if word == "Quietplace" else [])


def undecided(record: ClaimRecord, editor: Any) -> None:
    pass


def rejected(record: ClaimRecord, editor: Any) -> None:
    decide(record, Verdict.REJECT, editor)


def taken_back(record: ClaimRecord, editor: Any) -> None:
    decide(record, Verdict.ACCEPT, editor)
    decide(record, Verdict.OPEN, editor)


def superseded(record: ClaimRecord, editor: Any) -> None:
    ClaimRecord.objects.filter(pk=record.pk).update(superseded=True)


def accepted_then_rejected(record: ClaimRecord, editor: Any) -> None:
    decide(record, Verdict.ACCEPT, editor)
    decide(record, Verdict.REJECT, editor)


@pytest.mark.parametrize("settle", [undecided, rejected, taken_back, superseded, accepted_then_rejected])
def test_a_claim_that_no_editor_stands_behind_shows_nowhere(
    settle: Callable[[ClaimRecord, Any], None], shown: Publication, crawl: Callable[..., Any], client: Client
) -> None:
    quote = Quote("Sok Open is held at Quietplace prison").placed_in(shown.texts.latest().text)
    who, when = ("Sok Open", "Chan Nobody"), When.parse("2014-08-02")
    claim = Claim(shown.key, Kind.DETENTION, quote, who=who, when=when, at="Unsaid prison", offence="unsaid things")
    record = record_of(claim, shown.texts.latest(), ClaimRecord.Origin.READER)
    record.save()
    settle(record, get_user_model().objects.get(username="editor"))
    pages = everything(crawl, "Nobody")
    for word in ("Unsaid prison", "unsaid things", "Chan Nobody", "chan-nobody"):
        assert where(pages, word) == []


def test_a_publication_that_was_taken_down_is_gone_from_its_address(shown: Publication, client: Client) -> None:
    shown.unpublish()
    assert client.get(shown.url).status_code == 404
    assert client.get("/topics/open/").status_code == 404
    assert client.get("/feeds/topics/open.atom").status_code == 404


def test_an_edit_that_is_not_published_yet_does_not_show(shown: Publication, crawl: Callable[..., Any]) -> None:
    shown.title = "Draftword in the title"
    shown.body = "<p>Draftword in the body.</p>"
    shown.save_revision()
    assert where(everything(crawl, "Draftword"), "Draftword") == []

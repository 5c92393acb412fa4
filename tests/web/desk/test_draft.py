"""Reading what is published into claims that wait at the desk."""

from dataclasses import replace
from typing import Any

import pytest
from wagtail.models import PageViewRestriction

import habeas.web.desk.draft as module
from habeas.claims import Claim, Kind, Quote, Verdict, When
from habeas.reading import Reader
from habeas.web.desk.decide import decide
from habeas.web.desk.draft import draft
from habeas.web.desk.models import ClaimRecord
from habeas.web.desk.states import State, with_state
from habeas.web.library.models import Publication
from habeas.web.library.plain_text import rich_text
from habeas.web.public.models import Person


def states(publication: Publication) -> dict[str, str]:
    return {record.claim.who[0]: record.state for record in with_state(publication.claims.all())}


def retype(publication: Publication, *paragraphs: str) -> None:
    publication.body = rich_text(paragraphs)
    publication.save_revision().publish()


def test_publishing_drafts_claims_that_point_at_their_words(publish: Any) -> None:
    publication = publish("Sok Dara was arrested.", "So, on the same day: Keo Mony was arrested.")
    text = publication.texts.get().text
    assert states(publication) == {"Sok Dara": State.OPEN, "Keo Mony": State.OPEN}
    for record in publication.claims.all():
        assert text[record.start : record.end] == record.claim.quote.exact
        assert record.claim.publication == publication.key


def test_a_draft_page_is_not_read(publish: Any) -> None:
    publication = publish("Nothing happened.")
    publication.body = rich_text(["Sok Dara was arrested."])
    publication.save_revision()
    assert not publication.claims.exists()


def test_reading_again_changes_nothing(publish: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    before = list(publication.claims.values())
    assert draft(publication.texts.latest()) == []
    assert list(publication.claims.values()) == before
    publication.save_revision().publish()
    assert publication.texts.count() == 1


def test_claims_follow_their_words_into_a_new_text(publish: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    retype(publication, "A correction comes first.", "Sok Dara was arrested.")
    record = publication.claims.get()
    newest = publication.texts.latest()
    assert (record.text, newest.text[record.start : record.end]) == (newest, "Sok Dara was arrested")
    assert publication.texts.count() == 2


def test_an_undecided_claim_that_is_no_longer_drafted_leaves_the_queue(publish: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    retype(publication, "Keo Mony was arrested.")
    assert states(publication) == {"Sok Dara": State.GONE, "Keo Mony": State.OPEN}


def test_a_decided_claim_whose_words_are_gone_leaves_the_register_and_is_shown_again(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    assert Person.objects.get().name == "Sok Dara"
    retype(publication, "Correction: nobody was taken.")
    assert states(publication) == {"Sok Dara": State.CHANGED}
    assert not Person.objects.exists()


def test_a_claim_that_comes_back_is_itself_again(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    retype(publication, "Nothing happened.")
    retype(publication, "Sok Dara was arrested.")
    assert states(publication) == {"Sok Dara": State.ACCEPTED}
    assert Person.objects.count() == 1


@pytest.mark.parametrize("verdict", [Verdict.ACCEPT, Verdict.REJECT])
def test_what_was_decided_on_keeps_its_fields_whatever_the_reader_says_later(
    publish: Any, editor: Any, monkeypatch: pytest.MonkeyPatch, verdict: Verdict
) -> None:
    publication = publish("Sok Dara was arrested.", "Keo Mony was arrested.")
    decided = publication.claims.get(data__who=["Sok Dara"])
    decide(decided, verdict, editor)
    old = module.reader("simple")
    later = Reader("later", lambda *given: [replace(claim, when=When.parse("1999")) for claim in old.draft(*given)])
    monkeypatch.setattr(module, "reader", lambda name: later)
    draft(publication.texts.latest())
    dates = {record.claim.who[0]: record.claim.when.text for record in publication.claims.all()}
    assert dates == {"Sok Dara": "2014-08-02", "Keo Mony": "1999"}


def test_taking_a_publication_down_takes_its_claims_out_of_the_register(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    publication.unpublish()
    assert not Person.objects.exists()
    publication.save_revision().publish()
    assert Person.objects.exists()


def test_closing_a_publication_to_the_public_takes_its_claims_out_of_the_register(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    restriction = PageViewRestriction.objects.create(page=publication, restriction_type="login")
    assert not Person.objects.exists()
    restriction.delete()
    assert Person.objects.exists()


def test_an_undecided_publication_can_be_deleted_with_its_claims(publish: Any) -> None:
    publish("Sok Dara was arrested.").delete()
    assert not ClaimRecord.objects.exists()


def test_a_reading_that_quotes_what_is_not_in_the_text_is_told_and_leaves_the_desk_as_it_was(
    publish: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    publication = publish("Sok Dara was arrested.")
    before = list(publication.claims.values())
    invented = Claim("", Kind.DEATH, Quote("Keo Mony died"), who=("Keo Mony",))
    monkeypatch.setattr(module, "reader", lambda name: Reader(name, lambda *given: [invented]))
    assert draft(publication.texts.latest()) == []
    assert list(publication.claims.values()) == before
    assert f"these words are not in {publication.key}: “Keo Mony died”" in caplog.text


@pytest.mark.parametrize("name", ["rules", "other"])
def test_the_settings_name_the_reader(publish: Any, monkeypatch: pytest.MonkeyPatch, settings: Any, name: str) -> None:
    named = []
    monkeypatch.setattr(module, "reader", lambda name: named.append(name) or Reader(name, lambda *given: []))
    settings.HABEAS_READER = name
    publish("Sok Dara was arrested.")
    assert named == [name]

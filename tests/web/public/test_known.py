"""The second clock: who was in custody on a day, as it was known on another day."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from habeas.claims import Claim, Decision, Kind, Quote, Verdict, When
from habeas.web.desk.decide import decide, keep_decision
from habeas.web.desk.draft import record_of
from habeas.web.desk.models import ClaimRecord
from habeas.web.desk.outdated import register_changed
from habeas.web.library.models import Publication
from habeas.web.public import kept
from habeas.web.public.custody import held_on
from habeas.web.public.known import as_known

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(press: Callable[..., Publication]) -> list[ClaimRecord]:
    """Held, by a publication of August, decided on in September; released, by one of October, decided at once."""
    records = []
    for kind, words, day, decided in (
        (Kind.DETENTION, "Keo Sophal is held at CC1", "2014-08-05", "2014-09-10"),
        (Kind.RELEASE, "Keo Sophal was released", "2014-10-01", "2014-10-01"),
    ):
        page = press(words, f"<p>{words}.</p>", date=day)
        page.claims.all().delete()
        text = page.texts.latest()
        claim = Claim(
            page.key, kind, Quote(words).placed_in(text.text), who=("Keo Sophal",), when=When.parse(day), at="CC1"
        )
        record = record_of(claim, text, ClaimRecord.Origin.EDITOR)
        record.save()
        at = dt.datetime.fromisoformat(f"{decided}T12:00:00+00:00")
        keep_decision(record, Decision(record.pk, Verdict.ACCEPT, "Dara", at))
        records.append(record)
    register_changed([record.publication.key for record in records])
    return records


def band(day: str, known: str | None = None) -> list[str]:
    known_day = dt.date.fromisoformat(known) if known else None
    return [str(row.band) for row in held_on(dt.date.fromisoformat(day), known_day)]


def test_what_was_published_later_was_not_known(story: list[ClaimRecord]) -> None:
    assert band("2014-11-01") == []
    assert band("2014-11-01", "2014-09-30") == ["possible"]


def test_what_was_accepted_later_was_not_known(story: list[ClaimRecord]) -> None:
    assert band("2014-08-05", "2014-09-09") == []
    assert band("2014-08-05", "2014-09-10") == ["confirmed"]


def test_what_an_editor_has_since_rejected_is_not_shown_on_any_clock(story: list[ClaimRecord], editor: Any) -> None:
    decide(story[0], Verdict.REJECT, editor)
    assert band("2014-08-05", "2014-09-10") == []


def test_what_has_since_been_corrected_is_shown_corrected(
    story: list[ClaimRecord], editor: Any, client: Client
) -> None:
    decide(story[0], Verdict.AMEND, editor, amended=replace(story[0].claim, who=("Keo Sophat",)))
    html = client.get("/custody/?on=2014-08-05&known=2014-09-10").content.decode()
    assert "Keo Sophat" in html
    assert "Keo Sophal<" not in html


def test_the_answer_is_the_same_whether_the_register_is_kept_or_made_anew(story: list[ClaimRecord]) -> None:
    kept.keep(None)
    kept.warm_up()
    warm = as_known(dt.date(2014, 9, 15))
    kept.keep(None)
    register_changed([])
    kept.keep(None)
    cold = as_known(dt.date(2014, 9, 15))
    assert [p.custody for p in warm.register.persons] == [p.custody for p in cold.register.persons]
    assert warm.register is not cold.register


def test_the_page_says_on_which_clock_it_stands_and_keeps_it_from_day_to_day(
    story: list[ClaimRecord], client: Client
) -> None:
    html = client.get("/custody/?on=2014-08-05&known=2014-09-10").content.decode()
    assert "As known on 10 September 2014" in html
    assert 'href="/custody/?on=2014-08-04&amp;known=2014-09-10"' in html
    assert 'name="known" value="2014-09-10"' in html
    assert 'content="noindex"' in html
    assert 'href="/custody/?on=2014-08-05">As known today' in html


def test_before_the_first_decision_it_says_that_nothing_was_known(story: list[ClaimRecord], client: Client) -> None:
    html = client.get("/custody/?on=2014-08-05&known=2014-09-01").content.decode()
    assert "the first decision on this site is of 10 September 2014" in html


@pytest.mark.parametrize("given", ["never", "2014-02-30", "1899-01-01"])
def test_a_second_day_that_is_none_is_refused(client: Client, given: str) -> None:
    assert client.get(f"/custody/?on=2014-08-05&known={given}").status_code == 400


def test_today_as_the_second_day_is_what_is_known_today(story: list[ClaimRecord], client: Client) -> None:
    html = client.get(f"/custody/?on=2014-08-05&known={timezone.localdate()}").content.decode()
    assert "known-on" not in html

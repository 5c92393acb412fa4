"""Deciding on claims: signed, appended, and at once in the register."""

from dataclasses import replace
from typing import Any

import pytest

from habeas.claims import BadClaim, Claim, Kind, Quote, Verdict, When
from habeas.web.desk.decide import decide
from habeas.web.desk.models import DecisionRecord
from habeas.web.desk.states import State, with_state
from habeas.web.desk.write import write
from habeas.web.public.models import Mention, Person, PersonEvent


def test_nobody_is_in_the_register_before_an_editor_accepts(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    assert not Person.objects.exists()
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    person = Person.objects.get()
    assert (person.name, person.slug) == ("Sok Dara", "sok-dara")
    assert Mention.objects.get().person == person


@pytest.mark.parametrize("verdict", [Verdict.REJECT, Verdict.OPEN])
def test_taking_an_acceptance_back_takes_the_person_out(publish: Any, editor: Any, verdict: Verdict) -> None:
    claim = publish("Sok Dara was arrested.").claims.get()
    decide(claim, Verdict.ACCEPT, editor)
    decide(claim, verdict, editor)
    assert not Person.objects.exists()


def test_decisions_are_added_and_signed_never_changed(publish: Any, editor: Any) -> None:
    claim = publish("Sok Dara was arrested.").claims.get()
    decide(claim, Verdict.ACCEPT, editor)
    decide(claim, Verdict.REJECT, editor, note="another Dara")
    assert [(d.verdict, d.signed, d.note) for d in DecisionRecord.objects.all()] == [
        ("accept", "Sopheap Chan", ""),
        ("reject", "Sopheap Chan", "another Dara"),
    ]


def test_an_amended_claim_is_shown_as_amended_and_leads_back_to_its_record(publish: Any, editor: Any) -> None:
    record = publish("Sok Dara was arrested.").claims.get()
    amended = replace(record.claim, who=("Sok Darith",), when=When.parse("2014-07"))
    decide(record, Verdict.AMEND, editor, amended=amended)
    event = PersonEvent.objects.get()
    assert (event.person.name, event.claim["when"], event.claim_id) == ("Sok Darith", "2014-07", record.pk)


def test_an_amendment_without_the_amended_claim_is_refused(publish: Any, editor: Any) -> None:
    record = publish("Sok Dara was arrested.").claims.get()
    with pytest.raises(BadClaim):
        decide(record, Verdict.AMEND, editor)
    assert not DecisionRecord.objects.exists()


def test_a_draft_that_an_accepted_claim_covers_is_not_asked_again(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.", "Sok Dara was arrested on 2014-08-02.")
    first, second = publication.claims.all()
    decide(first, Verdict.ACCEPT, editor)
    assert with_state(publication.claims.all()).get(pk=second.pk).state == State.COVERED
    decide(first, Verdict.REJECT, editor)
    assert with_state(publication.claims.all()).get(pk=second.pk).state == State.OPEN


def test_an_arrest_on_another_day_is_not_covered(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested on 2013-01-05.", "Sok Dara was arrested on 2014-08-01.")
    first, second = publication.claims.all()
    decide(first, Verdict.ACCEPT, editor)
    assert with_state(publication.claims.all()).get(pk=second.pk).state == State.OPEN


def test_a_claim_written_by_hand_is_in_the_register_at_once(publish: Any, editor: Any) -> None:
    publication = publish("They took Keo Mony to CC1.")
    claim = Claim("", Kind.DETENTION, Quote("They took Keo Mony to CC1"), who=("Keo Mony",), at="CC1")
    record = write(claim, publication.texts.latest(), editor)
    assert publication.texts.latest().text[record.start : record.end] == "They took Keo Mony to CC1"
    assert Person.objects.get().name == "Keo Mony"


def test_words_that_the_text_does_not_have_cannot_be_claimed(publish: Any, editor: Any) -> None:
    publication = publish("They took Keo Mony to CC1.")
    with pytest.raises(BadClaim, match="not in the text"):
        write(
            Claim("", Kind.DETENTION, Quote("They beat Keo Mony"), who=("Keo Mony",)),
            publication.texts.latest(),
            editor,
        )

"""Where something happened, who did it, and how long a term is left."""

from datetime import date

import pytest

from habeas.claims import Claim, Kind
from habeas.reading import read


def _one(text: str, kind: Kind) -> Claim:
    (claim,) = [one for one in read(text, published=date(2019, 3, 12)) if one.kind is kind]
    return claim


@pytest.mark.parametrize(
    ("text", "kind", "at"),
    [
        ("Ana Sola is being held at Prey Sar prison in Phnom Penh.", Kind.DETENTION, "Prey Sar prison in Phnom Penh"),
        ("Ana Sola was kept overnight in the Kampot lock-up.", Kind.DETENTION, "the Kampot lock-up"),
        ("Guards at a casino building site beat Ana Sola on Monday.", Kind.ATTACK, "a casino building site"),
        ("Ana Sola was arrested and is being held at CC1.", Kind.ARREST, ""),
        (
            "On Monday 200 people marched in Kampot. Police dispersed them, and 12 were arrested.",
            Kind.RESTRICTION,
            "Kampot",
        ),
        ("On Monday 200 people marched in Kampot. Police dispersed them, and 12 were arrested.", Kind.ARREST, "Kampot"),
        ("On Monday 200 people marched in Kampot. On Sunday police had arrested Ana Sola.", Kind.ARREST, ""),
    ],
)
def test_the_place_is_the_nearest_told_or_that_of_the_gathering(text: str, kind: Kind, at: str) -> None:
    assert _one(text, kind).at == at


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        (
            "Pavel Dubrov, a judge at the Kampot Provincial Court, found Ana Sola guilty of theft.",
            Kind.CONVICTION,
            "Pavel Dubrov, a judge",
        ),
        ("A court sitting in Kampot sentenced Ana Sola to two years.", Kind.SENTENCE, "A court"),
        ("Police investigating the case arrested Ana Sola on Monday.", Kind.ARREST, "Police"),
        ("Police officers had in fact beaten Ana Sola.", Kind.ATTACK, "Police officers"),
        ("In Kampot police on Monday arrested Ana Sola.", Kind.ARREST, "Kampot police"),
    ],
)
def test_who_did_it(text: str, kind: Kind, by: str) -> None:
    assert _one(text, kind).by == by


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The Appeal Court on Monday reduced the sentence of Ana Sola from seven years to five.", "P5Y"),
        ("The 18-month sentence of Ana Sola was reduced by the Appeal Court to 10 months and 20 days.", "P10M20D"),
        ("The court increased Ana Sola's sentence from five to seven years.", "P7Y"),
    ],
)
def test_a_changed_term_is_what_it_was_changed_to(text: str, term: str) -> None:
    assert _one(text, Kind.RULING).term == term


def test_courts_of_a_kind_place_no_trial() -> None:
    text = "Ana Sola and Ivan Petrov were kept in detention during their trial in the lower courts."
    assert _one(text, Kind.HEARING).at == ""


def test_what_is_told_of_a_coming_day_is_planned() -> None:
    assert _one("Workers plan a protest on 20 March.", Kind.ASSEMBLY).planned
    assert _one("The court has set 20 March for the trial of Ana Sola.", Kind.HEARING).planned


def test_a_decision_confirmed_was_taken_on_some_day_before() -> None:
    text = "The Supreme Court today confirmed the decision in which the Appeal Court refused bail to Ana Sola."
    assert not _one(text, Kind.BAIL_DENIED).when.known

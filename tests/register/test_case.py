"""Cases: which claims belong together, and editors' words on it."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from habeas.claims import Claim
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Of, Same, Sameness
from habeas.register import Register

from .conftest import claim

Registers = Callable[..., Register]
ARREST = claim("arrest", "Sok Dara", "2014-11-10", "2014-11-11")
VERDICT = claim("conviction", "Sok Dara", "2015-01-10", "2015-01-11")
AGAIN = claim("arrest", "Sok Dara", "2016-08-15", "2016-08-16")


def word(one: str, two: str, verdict: Same) -> Sameness:
    return Sameness(Of.CASE, one, two, verdict, "an editor", dt.datetime(2024, 1, 1, tzinfo=dt.UTC))


def test_arrest_and_verdict_are_one_case_and_a_new_arrest_after_it_another(register_of: Registers) -> None:
    first, second = register_of(ARREST, VERDICT, AGAIN).cases
    assert [event.claim for event in first.events] == [ARREST, VERDICT]
    assert [event.claim for event in second.events] == [AGAIN]
    assert first.id == ARREST.id


def test_an_editor_joins_two_cases_by_a_claim_of_each(register_of: Registers) -> None:
    (case,) = register_of(ARREST, VERDICT, AGAIN, samenesses=[word(ARREST.id, AGAIN.id, Same.SAME)]).cases
    assert len(case.events) == 3


def test_an_editor_splits_a_case_between_two_claims(register_of: Registers) -> None:
    split = [word(ARREST.id, VERDICT.id, Same.DIFFERENT)]
    assert len(register_of(ARREST, VERDICT, samenesses=split).cases) == 2


def named(claim_id: str, name: str, minute: int = 0) -> CaseName:
    return CaseName(claim_id, name, "an editor", dt.datetime(2024, 1, 1, 12, minute, tzinfo=dt.UTC))


def test_an_editor_names_a_case_by_any_claim_of_it_and_takes_the_name_back(register_of: Registers) -> None:
    given = named(VERDICT.id, "The bridge arrests")
    (case,) = register_of(ARREST, VERDICT, case_names=[given]).cases
    assert (case.name, case.named) == ("The bridge arrests", given)
    (case,) = register_of(ARREST, VERDICT, case_names=[given, named(VERDICT.id, "", 1)]).cases
    assert (case.name, case.named) == ("Sok Dara", None)


def test_of_the_names_of_two_cases_joined_the_latest_counts_and_split_each_keeps_its_own(
    register_of: Registers,
) -> None:
    names = [named(AGAIN.id, "Later"), named(ARREST.id, "Earlier", 1)]
    (case,) = register_of(
        ARREST, VERDICT, AGAIN, samenesses=[word(ARREST.id, AGAIN.id, Same.SAME)], case_names=names
    ).cases
    assert case.name == "Earlier"
    assert [case.name for case in register_of(ARREST, VERDICT, AGAIN, case_names=names).cases] == ["Earlier", "Later"]


def test_any_claim_leads_to_its_case(register_of: Registers) -> None:
    register = register_of(ARREST, VERDICT, AGAIN)
    found = register.case(VERDICT.id)
    assert found
    assert found.id == ARREST.id
    assert register.case("no such claim") is None


def test_naming_a_case_touches_that_case_and_no_other(register_of: Registers) -> None:
    register = register_of(ARREST, VERDICT, AGAIN)
    assert len(register.cases) == 2
    change = register.update(case_names=[named(AGAIN.id, "The second arrest")])
    assert change.cases == {AGAIN.id}
    assert not change.persons
    assert register.case(AGAIN.id).name == "The second arrest"  # type: ignore[union-attr]


COURT = {"by": "Phnom Penh Municipal Court", "offence": "incitement"}


@pytest.mark.parametrize(
    ("fields", "cases"),
    [
        ({}, 1),
        ({"by": "Takeo Provincial Court"}, 2),
        ({"offence": "robbery"}, 2),
        ({"when": "2015-01-12"}, 2),
        ({"published": "2015-01-12"}, 2),
    ],
    ids=["one court's day", "another court", "another charge", "another day", "another publication"],
)
def test_whom_one_publication_tells_sentenced_by_one_court_on_one_day_for_one_charge_share_a_case(
    fields: dict[str, str], cases: int, register_of: Registers
) -> None:
    told: dict[str, Any] = {"when": "2015-01-10", "published": "2015-01-11", **COURT, **fields}
    one = claim("sentence", "Sok Dara", "2015-01-10", "2015-01-11", term="P1Y", **COURT)
    assert len(register_of(one, claim("sentence", "Long Ry", term="P2Y", **told)).cases) == cases


@pytest.mark.parametrize(
    ("when", "name"),
    [
        ("2014-11-10", "men, Takeo, 10 November 2014"),
        ("2014-11", "men, Takeo, November 2014"),
        ("2014", "men, Takeo, 2014"),
        ("", "men, Takeo"),
    ],
)
def test_a_case_of_the_counted_is_called_by_them_and_their_place_and_day(
    when: str, name: str, register_of: Registers
) -> None:
    (case,) = register_of(claim("arrest", (), when, "2015-01-10", group=(3, "men"), at="Takeo")).cases
    assert case.name == name


def test_co_accused_share_a_case(register_of: Registers) -> None:
    (case,) = register_of(
        claim("arrest", ("Sok Dara", "Long Ry"), "2014-11-10", "2014-11-11"),
        claim("charge", "Long Ry", "2014-11-12", "2014-11-13", offence="incitement"),
    ).cases
    assert len(case.persons) == 2
    assert case.name == "Long Ry and 1 more"


@pytest.mark.parametrize(
    ("between", "again", "cases"),
    [
        ([], "2015-02-20", 1),
        ([], "2015-08-20", 2),
        ([claim("release", "Sok Dara", "2014-11-20", "2014-11-21")], "2015-02-20", 2),
        ([claim("release", "Sok Dara", "2014-11-20", "2014-11-21", outcome="bail")], "2015-02-20", 1),
    ],
    ids=["soon after", "after half a year", "after a release", "after a release on bail"],
)
def test_a_new_arrest_after_a_release_or_half_a_year_begins_another_case(
    between: list[Claim], again: str, cases: int, register_of: Registers
) -> None:
    second = claim("arrest", "Sok Dara", again, again)
    assert len(register_of(ARREST, *between, second).cases) == cases


def test_two_affairs_side_by_side_are_told_apart_by_the_people_in_them(register_of: Registers) -> None:
    march = claim("arrest", ("Sok Dara", "Long Ry"), "2015-03-01", "2015-03-01")
    april = claim("arrest", ("Sok Dara", "Nhem Sarom"), "2015-04-01", "2015-04-01")
    verdict = claim("conviction", ("Sok Dara", "Long Ry"), "2015-05-01", "2015-05-01")
    first, second = register_of(march, april, verdict).cases
    assert [event.claim for event in first.events] == [march, verdict]
    assert [event.claim for event in second.events] == [april]


def test_years_of_silence_part_two_cases_unless_one_publication_tells_both(register_of: Registers) -> None:
    old = claim("charge", "Sok Dara", "2007", "2007-12-31")
    new = claim("arrest", "Sok Dara", "2022-06-21", "2022-06-21")
    assert len(register_of(old, new).cases) == 2
    told = claim("charge", "Sok Dara", "2007", "2022-06-21", quote="charged in 2007")
    assert len(register_of(told, new).cases) == 1


@pytest.mark.parametrize(
    ("fields", "cases"),
    [
        ({"who": ("Nhem Sarom", "Chea Rith")}, 2),
        ({"who": ("Nhem Sarom", "Chea Rith"), "by": "Takeo Provincial Court"}, 1),
        ({"who": ("Nhem Sarom", "Chea Rith"), "offence": "incitement"}, 1),
        ({"who": ("Nhem Sarom", "Chea Rith"), "law": [("495", "Criminal Code")]}, 1),
        ({"who": ("Nhem Sarom", "Chea Rith"), "by": "Kampot Provincial Court", "offence": "robbery"}, 2),
        ({"who": ("Nhem Sarom", "Chea Rith", "Long Ry")}, 1),
        ({"who": "Nhem Sarom"}, 1),
    ],
    ids=[
        "a name alone",
        "one court",
        "one offence",
        "one article",
        "another court and charge",
        "one more",
        "nobody else",
    ],
)
def test_a_report_with_quite_other_people_needs_more_than_a_name_to_be_of_the_case(
    fields: dict[str, Any], cases: int, register_of: Registers
) -> None:
    charged: dict[str, Any] = {
        "by": "Takeo Provincial Court",
        "offence": "incitement",
        "law": [("495", "Criminal Code")],
    }
    charge = claim("charge", ("Nhem Sarom", "Long Ry"), "2015-03-01", "2015-03-01", **charged)
    later = claim("conviction", when="2015-04-01", published="2015-04-01", **fields)
    assert len(register_of(charge, later).cases) == cases


def test_cases_stay_the_size_of_cases_where_many_bear_one_name(register_of: Registers) -> None:
    others = ("Long Ry", "Ung Phalleap", "Tep Vannak", "Kong Bunthoeun", "Yorm Sreyneath", "Prak Chamroeun")
    told = []
    for month, other in enumerate(others, 1):
        told.append(claim("detention", ("Nhem Sarom", other), f"2015-{month:02}-02", f"2015-{month:02}-03"))
        told.append(claim("conviction", ("Nhem Sarom", other), f"2015-{month + 6:02}-20", f"2015-{month + 6:02}-21"))
    assert [len(case.events) for case in register_of(*told).cases] == [2] * len(others)

"""Cases: which claims belong together, and editors' words on it."""

import datetime as dt
from collections.abc import Callable

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


def test_co_accused_share_a_case(register_of: Registers) -> None:
    (case,) = register_of(
        claim("arrest", ("Sok Dara", "Long Ry"), "2014-11-10", "2014-11-11"),
        claim("charge", "Long Ry", "2014-11-12", "2014-11-13", offence="incitement"),
    ).cases
    assert len(case.persons) == 2
    assert case.name == "Long Ry and 1 more"


def test_years_of_silence_part_two_cases_unless_one_publication_tells_both(register_of: Registers) -> None:
    old = claim("charge", "Sok Dara", "2007", "2007-12-31")
    new = claim("arrest", "Sok Dara", "2022-06-21", "2022-06-21")
    assert len(register_of(old, new).cases) == 2
    told = claim("charge", "Sok Dara", "2007", "2022-06-21", quote="charged in 2007")
    assert len(register_of(told, new).cases) == 1

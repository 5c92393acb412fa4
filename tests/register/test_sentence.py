"""Terms of imprisonment: when they end, and what higher courts make of them."""

from collections.abc import Callable
from typing import Any

import pytest

from habeas.claims import Claim
from habeas.register import Band, Register, Rule, Term, terms

from .conftest import claim, day

Registers = Callable[..., Register]
ARRESTED = claim("arrest", "Sok Dara", "2020-01-01", "2020-01-02")
SENTENCED = claim("sentence", "Sok Dara", "2020-06-01", "2020-06-01", term="P4Y", offence="incitement")


def ruling(outcome: str, when: str = "2020-12-01", **fields: Any) -> Claim:
    return claim("ruling", "Sok Dara", when, "2020-12-02", outcome=outcome, **fields)


def term_of(register: Register) -> Term:
    (person,) = register.persons
    (term,) = terms(person.events, person.custody)
    return term


def course_of(register: Register) -> list[str]:
    return [interval.sort.value for interval in register.persons[0].custody]


@pytest.mark.parametrize(
    ("fields", "earliest", "latest"),
    [
        ({"term": "P2Y"}, "2022-01-01", "2022-06-01"),
        ({"term": "P18M"}, "2021-07-01", "2021-12-01"),
        ({"term": "P2Y", "suspended": "P1Y"}, "2021-01-01", "2021-06-01"),
        ({"term": "P6Y/P8Y"}, "2026-01-01", "2028-06-01"),
    ],
)
def test_a_term_ends_between_time_served_counted_and_not(
    fields: dict[str, str], earliest: str, latest: str, register_of: Registers
) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2020-01-01", "2020-01-02"),
        claim("sentence", "Sok Dara", "2020-06-01", "2020-06-01", **fields),
    )
    (person,) = register.persons
    (term,) = terms(person.events, person.custody)
    assert (term.ends_earliest, term.ends_latest) == (day(earliest), day(latest))


@pytest.mark.parametrize("fields", [{"term": "P1Y", "suspended": "P1Y"}, {"term": "P1Y", "in_absentia": True}])
def test_what_imprisons_nobody_has_no_end(fields: dict[str, object], register_of: Registers) -> None:
    (person,) = register_of(claim("sentence", "Sok Dara", "2020-06-01", "2020-06-01", **fields)).persons
    assert terms(person.events, person.custody) == ()


def test_a_second_sentence_long_after_the_first_ran_out_does_not_stretch_the_first(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2014-11-10", "2014-11-11"),
        claim("sentence", "Sok Dara", "2014-11-11", "2014-11-11", term="P1Y"),
        claim("sentence", "Sok Dara", "2016-09-01", "2016-09-02", term="P6M"),
    )
    assert "confirmed" not in {row.band.value for row in register.in_custody(day("2016-03-01"))}


@pytest.mark.parametrize(
    ("claim_of_court", "earliest", "latest"),
    [
        (ruling("upheld"), "2024-01-01", "2024-06-01"),
        (ruling("reduced", term="P2Y"), "2022-01-01", "2022-06-01"),
        (ruling("reduced", term="P2Y", suspended="P6M"), "2021-07-01", "2021-12-01"),
        (ruling("reduced", term="P6M"), "2020-12-01", "2020-12-01"),
        (ruling("reduced"), "2020-12-01", "2024-06-01"),
        (ruling("overturned"), "2020-12-01", "2020-12-01"),
        (ruling("returned"), "2020-12-01", "2020-12-01"),
        (ruling("reduced", term="P2Y", offence="robbery"), "2024-01-01", "2024-06-01"),
        (ruling("reduced", term="P2Y", planned=True), "2024-01-01", "2024-06-01"),
    ],
    ids=[
        "upheld", "reduced", "reduced and partly suspended", "reduced to less than was served",
        "reduced, not told to what", "overturned", "returned", "a ruling on another charge", "only planned",
    ],
)  # fmt: skip
def test_a_ruling_changes_the_end_of_the_term_it_rules_on(
    claim_of_court: Claim, earliest: str, latest: str, register_of: Registers
) -> None:
    term = term_of(register_of(ARRESTED, SENTENCED, claim_of_court))
    assert (term.ends_earliest, term.ends_latest) == (day(earliest), day(latest))


def test_a_ruling_is_about_the_last_sentence_before_it(register_of: Registers) -> None:
    old = claim("sentence", "Sok Dara", "2015-06-01", "2015-06-01", term="P1Y")
    register = register_of(old, ARRESTED, SENTENCED, ruling("reduced", term="P2Y"))
    first, second = terms(register.persons[0].events, register.persons[0].custody)
    assert not first.rulings
    assert [claim.outcome for claim in second.rulings] == ["reduced"]


def test_a_term_told_again_without_its_date_is_no_second_term(register_of: Registers) -> None:
    again = claim("sentence", "Sok Dara", "", "2021-06-01", term="P4Y")
    assert term_of(register_of(ARRESTED, SENTENCED, again)).claim == SENTENCED


@pytest.mark.parametrize(
    ("outcome", "then"),
    [("overturned", "detention"), ("returned", "pre-trial detention"), ("upheld", None), ("reduced", None)],
)
def test_a_sentence_undone_is_no_longer_served_though_nobody_tells_of_a_release(
    outcome: str, then: str | None, register_of: Registers
) -> None:
    register = register_of(ARRESTED, SENTENCED, ruling(outcome))
    assert course_of(register) == ["police custody", "serving a sentence", *([then] if then else [])]
    (row,) = register.in_custody(day("2020-06-01"))
    assert row.band is Band.CONFIRMED
    (row,) = register.in_custody(day("2021-01-01"))
    assert (row.band, row.interval.sort.value) == (Band.POSSIBLE, then or "serving a sentence")


def test_a_sentence_sent_back_and_upheld_is_served_again(register_of: Registers) -> None:
    register = register_of(ARRESTED, SENTENCED, ruling("returned"), ruling("upheld", "2020-12-02"))
    assert course_of(register)[-1] == "serving a sentence"


def test_of_two_sentences_being_served_one_overturned_frees_nobody(register_of: Registers) -> None:
    other = claim("sentence", "Sok Dara", "2020-07-01", "2020-07-01", term="P3Y", offence="insult")
    register = register_of(ARRESTED, SENTENCED, other, ruling("overturned", offence="insult"))
    assert course_of(register)[-1] == "serving a sentence"


def test_a_sentence_undone_and_no_release_is_an_alarm(register_of: Registers) -> None:
    register = register_of(ARRESTED, SENTENCED, ruling("overturned"))
    (alarm,) = [alarm for alarm in register.alarms(day("2021-01-01")) if alarm.rule is Rule.OVERDUE]
    assert "overturned on 2020-12-01" in alarm.reason
    freed = claim("release", "Sok Dara", "2020-12-03", "2020-12-03")
    assert not [
        a for a in register_of(ARRESTED, SENTENCED, ruling("overturned"), freed).alarms(day("2021-01-01"))
        if a.rule is Rule.OVERDUE
    ]  # fmt: skip

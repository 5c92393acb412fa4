"""Alarms: each rule raises one where it should, and none where a publication answers."""

from collections.abc import Callable

import pytest

from habeas.claims import Claim
from habeas.register import Register, Rule

from .conftest import claim, day

Registers = Callable[..., Register]
HELD = claim("detention", "Sok Dara", "2015-01-10", "2015-01-10", at="CC1")
SENTENCED = claim("sentence", "Sok Dara", "2015-02-10", "2015-02-10", term="P1Y")
FREED = claim("release", "Sok Dara", "2016-01-10", "2016-01-10")
DUE = claim("hearing", "Sok Dara", "2015-03-10", "2015-02-10", planned=True)
SUMMONED = claim("summons", "Sok Dara", "", "2015-02-10", due="2015-03-10")
PUT_OFF = claim("hearing_postponed", "Sok Dara", "2015-03-10", "2015-03-11")
HEARD = claim("hearing", "Sok Dara", "2015-03-10", "2015-03-10")


def alarms(register: Register, rule: Rule, on: str = "2015-12-01") -> list[str]:
    return [alarm.reason for alarm in register.alarms(day(on)) if alarm.rule is rule]


@pytest.mark.parametrize(
    ("rule", "raising", "answer", "on"),
    [
        (Rule.UNHEARD, [DUE], HEARD, "2015-12-01"),
        (Rule.UNHEARD, [SUMMONED], HEARD, "2015-12-01"),
        (Rule.UNDATED, [PUT_OFF], claim("hearing", "Sok Dara", "2015-05-10", "2015-05-10"), "2015-12-01"),
        (Rule.OVERDUE, [HELD, SENTENCED], FREED, "2016-12-01"),
        (Rule.NEVER_HELD, [FREED], HELD, "2016-12-01"),
        (Rule.LONG_AGO, [HELD], FREED, "2018-01-01"),
    ],
)
def test_it_is_raised_until_a_publication_answers(
    rule: Rule, raising: list[Claim], answer: Claim, on: str, register_of: Registers
) -> None:
    assert len(alarms(register_of(*raising), rule, on)) == 1
    assert not alarms(register_of(*raising, answer), rule, on)


@pytest.mark.parametrize(
    ("rule", "claims", "on"),
    [
        (Rule.UNHEARD, [DUE], "2015-03-10"),
        (Rule.UNDATED, [PUT_OFF], "2015-03-11"),
        (Rule.OVERDUE, [HELD, SENTENCED], "2016-02-10"),
        (Rule.LONG_AGO, [HELD], "2016-07-10"),
    ],
)
def test_it_waits_until_the_day_has_passed(rule: Rule, claims: list[Claim], on: str, register_of: Registers) -> None:
    assert not alarms(register_of(*claims), rule, on)


def test_pre_trial_detention_beyond_eighteen_months_names_the_article(register_of: Registers) -> None:
    later = claim("detention", "Sok Dara", "2016-09-10", "2016-09-10", at="CC1")
    (alarm,) = [a for a in register_of(HELD, later).alarms(day("2016-12-01")) if a.rule is Rule.BEYOND_LAW]
    assert "Code of Criminal Procedure, Article 208" in alarm.source
    within = claim("detention", "Sok Dara", "2016-07-10", "2016-07-10", at="CC1")
    assert not alarms(register_of(HELD, within), Rule.BEYOND_LAW, "2016-12-01")


@pytest.mark.parametrize(
    "claims",
    [
        [
            claim("arrest", "Sok Dara", "2015-01-10", "2015-01-10"),
            claim("arrest", "Sok Dara", "2015-01-11", "2015-01-12"),
        ],
        [
            claim("sentence", "Sok Dara", "2015-02-10", "2015-02-10", term="P1Y"),
            claim("sentence", "Sok Dara", "2015-02-10", "2015-02-11", term="P2Y"),
        ],
        [
            claim("conviction", "Sok Dara", "2015-02-10", "2015-02-10", law=[("495", "")]),
            claim("conviction", "Sok Dara", "2015-02-10", "2015-02-11", law=[("494", "")]),
        ],
        [
            claim("charge", "Sok Dara", "2015-02-10", "2015-02-10", law=[("495", "")]),
            claim("charge", "Sok Dara", "2015-02-10", "2015-02-11", law=[("494", "")]),
        ],
        [
            claim("detention", "Sok Dara", "2015-02-10", "2015-02-10", at="CC1"),
            claim("detention", "Sok Dara", "2015-02-10", "2015-02-11", at="Battambang prison"),
        ],
    ],
    ids=["two days", "two terms", "two articles", "two charges", "two prisons"],
)
def test_publications_that_contradict_each_other_are_shown_with_both_values(
    claims: list[Claim], register_of: Registers
) -> None:
    (alarm,) = [a for a in register_of(*claims).alarms(day("2015-12-01")) if a.rule is Rule.CONTRADICTION]
    assert set(alarm.claims) == set(claims)
    assert not alarms(register_of(claims[0]), Rule.CONTRADICTION)


@pytest.mark.parametrize(
    "claims",
    [
        [
            claim("charge", "Sok Dara", "2015-02-10", "2015-02-10", law=[("495", "")]),
            claim("charge", "Sok Dara", "2015-02-10", "2015-02-11", law=[("494", ""), ("495", "")]),
        ],
        [
            claim("detention", "Sok Dara", "2015-02-10", "2015-02-10", at="CC1"),
            claim("detention", "Sok Dara", "2015-02-10", "2015-02-11", at="Phnom Penh"),
        ],
        [
            claim("detention", "Sok Dara", "2015-02-10", "2015-02-10", at="CC1"),
            claim("detention", "Sok Dara", "2015-02-20", "2015-02-21", at="CC2"),
        ],
        [
            claim("charge", "Sok Dara", "2015-02-10", "2015-02-10", law=[("495", "")], quote="first"),
            claim("charge", "Sok Dara", "2015-02-10", "2015-02-10", law=[("494", "")], quote="second"),
        ],
    ],
    ids=["one tells fewer articles", "a prison and its town", "two days' prisons", "one publication's two charges"],
)
def test_what_can_both_be_so_is_no_contradiction(claims: list[Claim], register_of: Registers) -> None:
    assert not alarms(register_of(*claims), Rule.CONTRADICTION)

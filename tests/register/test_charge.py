"""Charges and terms: what became of them, and when a sentence ends."""

from collections.abc import Callable

import pytest

from habeas.claims import Claim
from habeas.register import Register, State, terms
from habeas.register.charge import charges

from .conftest import claim, day

Registers = Callable[..., Register]
CHARGED = claim("charge", "Sok Dara", "2020-01-05", "2020-01-06", law=[("495", "Criminal Code")])
CONVICTED = claim("conviction", "Sok Dara", "2020-06-01", "2020-06-01", law=[("495", "Criminal Code")])


@pytest.mark.parametrize(
    ("claims", "state", "rulings"),
    [
        ([CHARGED], State.PENDING, []),
        ([CHARGED, CONVICTED], State.CONVICTED, []),
        ([CHARGED, claim("acquittal", "Sok Dara", "2020-06-01", "2020-06-01")], State.ACQUITTED, []),
        ([CHARGED, claim("charge_dropped", "Sok Dara", "2020-06-01", "2020-06-01")], State.DROPPED, []),
        ([CHARGED, claim("conviction", "Sok Dara", "2020-06-01", "2020-05-01", planned=True)], State.PENDING, []),
        (
            [CHARGED, CONVICTED, claim("ruling", "Sok Dara", "2020-09-01", "2020-09-01", outcome="upheld")],
            State.CONVICTED,
            ["upheld"],
        ),
        (
            [CHARGED, CONVICTED, claim("ruling", "Sok Dara", "2020-09-01", "2020-09-01", outcome="overturned")],
            State.OVERTURNED,
            ["overturned"],
        ),
        (
            [CHARGED, CONVICTED, claim("ruling", "Sok Dara", "2020-09-01", "2020-09-01", outcome="returned")],
            State.RETURNED,
            ["returned"],
        ),
    ],
    ids=["charged", "convicted", "acquitted", "dropped", "only planned", "upheld", "overturned", "returned"],
)
def test_a_charge_stands_as_the_last_word_on_it_says(
    claims: list[Claim], state: State, rulings: list[str], register_of: Registers
) -> None:
    (charge,) = charges(register_of(*claims).persons[0].events)
    assert (charge.state, charge.rulings) == (state, rulings)
    assert [law.article for law in charge.articles] == ["495"]


def test_a_verdict_settles_the_charge_it_names_and_no_other(register_of: Registers) -> None:
    other = claim("charge", "Sok Dara", "2020-01-07", "2020-01-08", law=[("218", "Criminal Code")])
    found = charges(register_of(CHARGED, other, CONVICTED).persons[0].events)
    assert {charge.articles[0].article: charge.state for charge in found} == {
        "495": State.CONVICTED,
        "218": State.PENDING,
    }


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

"""Charges: what became of them."""

from collections.abc import Callable

import pytest

from habeas.claims import Claim
from habeas.register import Register, State
from habeas.register.charge import charges

from .conftest import claim

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
        (
            [
                CHARGED, CONVICTED,
                claim("ruling", "Sok Dara", "2020-09-01", "2020-09-01", outcome="returned"),
                claim("ruling", "Sok Dara", "2021-09-01", "2021-09-01", outcome="upheld"),
            ],
            State.CONVICTED,
            ["returned", "upheld"],
        ),
    ],
    ids=[
        "charged", "convicted", "acquitted", "dropped", "only planned", "upheld", "overturned", "returned",
        "returned, then upheld",
    ],
)  # fmt: skip
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

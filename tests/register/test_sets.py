"""Persons whom publications count but do not name are one set only where they are called alike."""

import datetime as dt

import pytest

from habeas import register
from habeas.claims import Claim, Group, Kind, Quote, When

JULY, AUGUST = dt.date(2014, 7, 18), dt.date(2014, 8, 2)


def counted(publication: str, count: int, label: str, quote: str, when: str = "") -> Claim:
    return Claim(publication, Kind.DETENTION, Quote(quote), group=Group(count, label), when=When.parse(when))


def sets(first: Claim, second: Claim) -> int:
    return len(register.build([first, second], None, {"july": JULY, "august": AUGUST}).sets)


@pytest.mark.parametrize(
    ("first", "second"),
    [("CNRP officials", "members of the CNRP"), ("Mother Nature activists", "activists of Mother Nature")],
)
def test_as_many_who_are_called_alike_are_one_set(first: str, second: str) -> None:
    words = "are held at CC1 over the violence at Freedom Park"
    assert (
        sets(counted("july", 8, first, f"eight {first} {words}"), counted("august", 8, second, f"eight {words}")) == 1
    )


def test_as_many_who_are_called_otherwise_stay_apart_whatever_else_is_told_in_the_same_words() -> None:
    words = "are held by order of the investigating judge of the Phnom Penh Municipal Court"
    first = counted("july", 5, "members of the CNRP", f"five members of the CNRP {words}")
    second = counted("august", 5, "Lor Peang villagers", f"five Lor Peang villagers {words}")
    assert sets(first, second) == 2


def test_dates_that_exclude_each_other_keep_sets_apart() -> None:
    first = counted("july", 8, "CNRP officials", "eight CNRP officials are held", "2014-07-15")
    second = counted("august", 8, "CNRP officials", "eight CNRP officials are held", "2014-08-01")
    assert sets(first, second) == 2

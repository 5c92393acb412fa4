"""Persons whom publications count but do not name are one set only where they are called alike."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from habeas import register
from habeas.claims import Claim, Group, Kind, Quote, When
from habeas.register import Register
from habeas.register.table import set_rows

from .conftest import claim

Registers = Callable[..., Register]

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


def women(publication: str, kind: str, when: str, *who: str, label: str = "Riverside 13", count: int = 13) -> Claim:
    """Something told of the Riverside 13, with those of them whom the publication names."""
    return claim(kind, who, when, publication, group=(count, label), quote=f"{label}, {kind}, {' and '.join(who)}")


ARRESTED = women("2012-05-24", "conviction", "2012-05-24", "Nhem Sarom")
YEARS_AFTER = women("2015-06-27", "release", "2012-06-27", "Long Ry", "Nhem Sarom", label="The Riverside 13")


def test_a_nickname_is_of_one_set_however_long_after_and_gathers_those_named_of_it(register_of: Registers) -> None:
    told = register_of(ARRESTED, YEARS_AFTER)
    (one,) = told.sets
    assert one.name == "Riverside 13"
    assert {told.person(id).name for id in one.members} == {"Nhem Sarom", "Long Ry"}  # type: ignore[union-attr]
    (row,) = set_rows(told)
    assert row["members named"] == "Long Ry, Nhem Sarom"


@pytest.mark.parametrize(
    ("later", "sets"),
    [
        ({"label": "the Riverside 13"}, 1),
        ({"label": "Riverside women"}, 2),
        ({"label": "Lakeside 13"}, 2),
        ({"label": "Riverside 15", "count": 15}, 2),
        ({"label": "Riverside 13", "count": 12}, 2),
    ],
    ids=["one nickname", "a label, years after", "another place", "another number", "twelve of them"],
)
def test_only_a_nickname_ties_over_years(later: dict[str, Any], sets: int, register_of: Registers) -> None:
    assert len(register_of(ARRESTED, women("2015-06-27", "release", "", **later)).sets) == sets


@pytest.mark.parametrize(("label", "sets"), [("The 19", 1), ("the 19", 2), ("19", 2)])
def test_a_number_alone_is_a_nickname_only_where_it_is_written_as_a_name(
    label: str, sets: int, register_of: Registers
) -> None:
    first = women("2014-11-12", "conviction", "2014-11-11", label=label, count=19)
    assert len(register_of(first, women("2015-04-10", "release", "", label=label, count=19)).sets) == sets


def test_who_is_named_beside_counted_persons_without_a_nickname_is_none_of_them(register_of: Registers) -> None:
    (one,) = register_of(women("2012-05-24", "arrest", "2012-05-24", "Nhem Sarom", label="women")).sets
    assert one.members == ()
    assert one.name == "13 women"


def test_counts_that_disagree_are_both_kept_and_asked_about(register_of: Registers) -> None:
    other = women("2012-05-25", "conviction", "2012-05-24", label="Riverside women", count=14)
    told = register_of(ARRESTED, YEARS_AFTER, other)
    (one,) = told.sets
    assert one.counts == (13, 14)
    (alarm,) = (alarm for alarm in told.alarms(dt.date(2015, 7, 1)) if "13 and 14" in alarm.reason)
    assert alarm.name == "Riverside 13"


def test_a_publication_withdrawn_takes_what_it_named_out_of_the_set(register_of: Registers) -> None:
    told = register_of(ARRESTED, YEARS_AFTER)
    told.update(read={"2015-06-27": []})
    (one,) = told.sets
    assert [counting.publication for counting in one.countings] == ["2012-05-24"]
    assert len(one.members) == 1

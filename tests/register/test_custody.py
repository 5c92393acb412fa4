"""Custody over time, as the reports of one person's liberty give it."""

from collections.abc import Callable

import pytest

from habeas.register import Band, Register, Sort

from .conftest import claim, day

YOUTH = {"Khin Chamreun", "San Kimheng", "Neang Sokhun"}
EIGHT = {
    "Real Camerin", "Keo Phirum", "Nuth Rumduol", "Long Ry",
    "Mu Sochua", "Men Sothavarin", "Ho Vann", "Ouern Narith",
}  # fmt: skip


def held(register: Register, on: str, band: Band = Band.CONFIRMED, place: str | None = None) -> set[str]:
    """The names of those held on a day, in one band and, if asked, at one place."""
    return {
        person.name
        for row in register.in_custody(day(on))
        if (person := register.person(row.interval.person)) and row.band is band and place in (None, row.interval.place)
    }


def story(register: Register, name: str) -> list[tuple[str, str]]:
    person = next(person for person in register.persons if person.name == name)
    return [(interval.sort.value, interval.place) for interval in person.custody]


@pytest.fixture(params=["sample", pytest.param("seed", marks=pytest.mark.seed)])
def library(request: pytest.FixtureRequest) -> Register:
    """The elections page, once restated and once as it was published."""
    found: Register = request.getfixturevalue(request.param)
    return found


def test_on_10_august_2014_three_are_held_at_cc1_since_2_august(library: Register) -> None:
    assert held(library, "2014-08-10", place="CC1") == YOUTH
    rows = [row for row in library.in_custody(day("2014-08-10")) if row.interval.place == "CC1"]
    assert {row.interval.start_latest for row in rows} == {day("2014-08-02")}
    assert all(row.claims for row in rows)


def test_on_the_day_of_their_release_custody_is_possible_and_the_day_after_it_is_over(library: Register) -> None:
    assert held(library, "2014-08-22", Band.POSSIBLE) >= YOUTH
    for band in Band:
        assert not held(library, "2014-08-23", band) & YOUTH


def test_those_released_on_22_july_were_possibly_held_the_day_before(library: Register) -> None:
    assert held(library, "2014-07-21", Band.POSSIBLE) >= EIGHT
    assert not held(library, "2014-07-21") & EIGHT
    assert not held(library, "2014-07-23", Band.POSSIBLE) & EIGHT


def test_on_24_february_2015_five_are_held_at_cc1_and_cc2(library: Register) -> None:
    five = {"Meach Sovannara", "Sum Puthy", "Tep Narin", "Ouk Pich Samnang", "Ke Khim"}
    assert held(library, "2015-02-24", place="CC1 and CC2") == five


def test_nhem_sarom_was_wanted_then_arrested_and_detained_on_one_day(library: Register) -> None:
    assert story(library, "Nhem Sarom") == [
        ("wanted", ""),
        ("police custody", ""),
        ("detention", "Kampong Thom province"),
    ]
    assert held(library, "2022-06-21") == {"Nhem Sarom"}


def test_a_mention_without_any_date_puts_nobody_in_custody_on_a_day(library: Register) -> None:
    for on in ("2012-01-01", "2014-12-31", "2015-01-14", "2015-06-01", "2020-01-01"):
        assert not any("Mam Sonando" in held(library, on, band) for band in Band)


def test_nobody_is_held_decades_before_the_first_report(register_of: Callable[..., Register]) -> None:
    register = register_of(claim("detention", "Sok Dara", "2015-02-24", "2015-02-24", at="CC1"))
    assert held(register, "2014-09-01", Band.POSSIBLE) == {"Sok Dara"}
    assert not held(register, "2013-08-01", Band.POSSIBLE)


def test_custody_is_possible_after_the_last_report_and_stale_past_the_horizon(
    register_of: Callable[..., Register],
) -> None:
    register = register_of(claim("arrest", "Sok Dara", "2015-02-24", "2015-02-24"))
    assert held(register, "2015-02-24") == {"Sok Dara"}
    assert held(register, "2016-08-24", Band.POSSIBLE) == {"Sok Dara"}
    assert held(register, "2016-08-25", Band.STALE) == {"Sok Dara"}
    assert held(register, "2030-01-01", Band.STALE) == {"Sok Dara"}
    assert not register.in_custody(day("2015-02-23"))


def test_consecutive_custody_abuts_and_is_confirmed_throughout(register_of: Callable[..., Register]) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2015-02-24", "2015-02-25"),
        claim("detention", "Sok Dara", "2015-02-26", "2015-02-27", at="Correctional Center 2"),
        claim("sentence", "Sok Dara", "2015-06-01", "2015-06-01", term="P2Y"),
        claim("release", "Sok Dara", "2017-02-24", "2017-02-24", outcome="served"),
    )
    assert story(register, "Sok Dara") == [
        ("police custody", ""),
        ("pre-trial detention", "CC2"),
        ("serving a sentence", "CC2"),
        ("at liberty", ""),
    ]
    custody = register.persons[0].custody
    assert [(one.end_earliest, one.end_latest) for one in custody[:2]] == [
        (two.start_earliest, two.start_latest) for two in custody[1:3]
    ]
    for on in ("2015-02-24", "2015-02-25", "2015-03-30", "2016-12-31", "2017-02-23"):
        assert held(register, on) == {"Sok Dara"}, on
    assert held(register, "2017-02-24", Band.POSSIBLE) == {"Sok Dara"}


def test_a_month_stays_a_month(register_of: Callable[..., Register]) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2015-03", "2015-04-10"),
        claim("release", "Sok Dara", "2015-05", "2015-06-10"),
    )
    assert held(register, "2015-03-15", Band.POSSIBLE) == {"Sok Dara"}
    assert held(register, "2015-04-15") == {"Sok Dara"}
    assert held(register, "2015-05-15", Band.POSSIBLE) == {"Sok Dara"}
    assert not register.in_custody(day("2015-06-01"))


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (["sentence"], [("serving a sentence", None)]),
        (["sentence", "release"], [("serving a sentence", "2015-02-02"), ("at liberty", "2015-02-02")]),
        (["release", "sentence"], [("detention", "2015-02-01"), ("at liberty", "2015-02-01")]),
        (["arrest", "flight"], [("police custody", "2015-02-01"), ("exile", "2015-02-02")]),
        (["arrest", "death", "detention"], [("police custody", "2015-02-01"), ("dead", "2015-02-02")]),
        (["warrant", "arrest"], [("wanted", "2015-02-01"), ("police custody", "2015-02-02")]),
        (["arrest", "deportation"], [("police custody", "2015-02-01"), ("deported", "2015-02-02")]),
        (["arrest", "acquittal"], [("police custody", "2015-02-01")]),
        (["disappearance"], [("unknown", "2015-02-01")]),
    ],
)
def test_what_follows_from_what(
    claims: list[str], expected: list[tuple[str, str | None]], register_of: Callable[..., Register]
) -> None:
    extra = {"sentence": {"term": "P1Y"}}
    register = register_of(
        *(
            claim(kind, "Sok Dara", f"2015-02-{number:02}", "2015-03-01", **extra.get(kind, {}))
            for number, kind in enumerate(claims, 1)
        )
    )
    custody = register.persons[0].custody
    assert [(one.sort.value, one.start_latest and one.start_latest.isoformat()) for one in custody] == expected


@pytest.mark.parametrize(
    "fields",
    [{"term": "P1Y", "suspended": "P1Y"}, {"term": "P1Y", "in_absentia": True}, {"money": ("1250 USD",)}],
    ids=["suspended in full", "in absentia", "a fine"],
)
def test_a_sentence_that_imprisons_nobody_is_no_custody(
    fields: dict[str, object], register_of: Callable[..., Register]
) -> None:
    register = register_of(claim("sentence", "Sok Dara", "2015-02-01", "2015-02-01", **fields))
    assert not any(interval.sort.custody for interval in register.persons[0].custody)


def test_what_is_only_planned_changes_nothing(register_of: Callable[..., Register]) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2015-02-01", "2015-02-01"),
        claim("release", "Sok Dara", "2015-02-03", "2015-02-02", planned=True),
    )
    assert [interval.sort for interval in register.persons[0].custody] == [Sort.POLICE_CUSTODY]


def test_an_arrest_told_by_five_publications_is_one_arrest(register_of: Callable[..., Register]) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2015-02-01", "2015-02-01"),
        claim("arrest", "Sok Dara", "2015-02-01", "2015-02-02"),
        claim("arrest", "Sok Dara", "2015-02", "2015-03-01"),
        claim("arrest", "Sok Dara", "", "2016-03-01"),
        claim("arrest", "Sok Dara", "2015-02-02", "2017-03-01"),
    )
    (interval,) = register.persons[0].custody
    assert len(interval.claims) == 5
    assert (interval.start_earliest, interval.start_latest) == (day("2015-02-01"), day("2015-02-02"))


def test_two_reports_parted_by_years_of_silence_do_not_make_years_of_custody(
    register_of: Callable[..., Register],
) -> None:
    register = register_of(
        claim("detention", "Sok Dara", "2005-02-01", "2005-02-01", at="CC1"),
        claim("detention", "Sok Dara", "2015-02-01", "2015-02-01", at="CC1"),
    )
    assert held(register, "2005-02-01") == held(register, "2015-02-01") == {"Sok Dara"}
    assert not held(register, "2010-02-01")
    first, second = register.persons[0].custody
    assert not second.continues
    assert second.start_earliest and first.end_earliest and second.start_earliest > first.end_earliest


def test_a_move_between_reports_keeps_the_person_held_and_the_day_open(register_of: Callable[..., Register]) -> None:
    register = register_of(
        claim("detention", "Sok Dara", "2015-02-01", "2015-02-01", at="CC1"),
        claim("detention", "Sok Dara", "2015-03-01", "2015-03-01", at="Correctional Centre 3"),
    )
    first, second = register.persons[0].custody
    assert (first.place, first.end_earliest, first.end_latest) == ("CC1", day("2015-02-01"), day("2015-03-01"))
    assert (second.place, second.start_earliest) == ("CC3", day("2015-02-01"))
    assert held(register, "2015-02-15") == {"Sok Dara"}


def test_a_new_arrest_ends_an_older_custody_on_some_day_before_it(register_of: Callable[..., Register]) -> None:
    register = register_of(
        claim("detention", "Sok Dara", "2015-02-01", "2015-02-01", at="CC1"),
        claim("arrest", "Sok Dara", "2015-09-01", "2015-09-01"),
    )
    first, _ = register.persons[0].custody
    assert (first.end_earliest, first.end_latest) == (day("2015-02-01"), day("2015-09-01"))
    assert held(register, "2015-06-01", Band.POSSIBLE) == {"Sok Dara"}


def test_as_known_on_a_day_leaves_out_what_was_published_later(library: Register) -> None:
    known = library.in_custody(day("2014-08-10"), known=day("2014-08-02"))
    at_cc1 = {row.interval.person: row.band for row in known if row.interval.place == "CC1"}
    assert [library.person(person).name for person in at_cc1] == ["Khin Chamreun"]  # type: ignore[union-attr]
    assert set(at_cc1.values()) == {Band.POSSIBLE}


def test_persons_and_counted_sets_stand_on_one_roll_in_order_of_their_last_reports(
    register_of: Callable[..., Register],
) -> None:
    register = register_of(
        claim("detention", "Chhim Vathana", "2014-08-02", "2014-08-02"),
        claim("detention", (), "2009-08-02", "2009-08-02", group=(30, "protesters")),
        claim("detention", (), "2014-07-02", "2014-07-02", group=(8, "villagers")),
    )
    bands = {held.claims[0].publication: held.band for held in register.in_custody(day("2014-10-15"))}
    assert bands == {"2014-08-02": Band.POSSIBLE, "2014-07-02": Band.POSSIBLE, "2009-08-02": Band.STALE}

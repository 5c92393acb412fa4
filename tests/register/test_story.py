"""The story of the Freedom Park arrests, as the register tells it from the elections page."""

import pytest

from habeas.register import Case, Register, Rule, terms

from .conftest import day
from .test_custody import EIGHT, YOUTH, held

FIVE = {"Meach Sovannara", "Sum Puthy", "Tep Narin", "Ouk Pich Samnang", "Ke Khim"}


@pytest.fixture(params=["sample", pytest.param("seed", marks=pytest.mark.seed)])
def library(request: pytest.FixtureRequest) -> Register:
    found: Register = request.getfixturevalue(request.param)
    return found


def freedom_park(register: Register) -> Case:
    (case,) = [case for case in register.cases if "Freedom Park" in case.name]
    return case


def test_it_is_one_case_with_everyone_in_it(library: Register) -> None:
    case = freedom_park(library)
    assert case.name == "Freedom Park, 15 July 2014"
    names = {person.name for id in case.persons if (person := library.person(id))}
    assert names == EIGHT | YOUTH | FIVE | {"Kem Sokha"}
    publications = {event.claim.publication for event in case.events}
    assert publications == {"08", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"}


def test_the_robbery_of_2002_is_another_case_and_a_conviction(library: Register) -> None:
    (case,) = [case for case in library.cases if "Sarom" in case.name]
    (charges,) = case.charges.values()
    assert {charge.state for charge in charges} == {"convicted"}
    assert [law.article for charge in charges for law in charge.articles] == ["6"]


def test_on_20_july_as_known_that_day_eight_unnamed_are_in_custody(library: Register) -> None:
    rows = library.in_custody(day("2014-07-20"), known=day("2014-07-20"))
    (row,) = rows
    assert row.interval.group and row.interval.group.count == 8
    assert not row.interval.person
    assert not row.spell.named
    known = library.as_known(day("2014-07-20"))
    assert [one.counts for one in known.sets] == [(7, 8)]


def test_on_20_july_as_known_today_they_are_the_eight_by_name(library: Register) -> None:
    rows = library.in_custody(day("2014-07-20"))
    names = {person.name for row in rows if (person := library.person(row.interval.person))}
    assert names >= EIGHT
    (counted,) = [row for row in rows if not row.interval.person]
    probably = {person.name for id in counted.spell.named if (person := library.person(id))}
    assert probably == EIGHT


def test_their_set_is_a_suggestion_with_its_evidence(library: Register) -> None:
    (eight,) = [one for one in library.sets if one.group.count == 8]
    assert eight.named
    assert 0.5 < eight.named.score < 1
    assert "as many are named: 8" in eight.named.reasons
    assert "on the same day, 2014-07-22" in eight.named.reasons
    assert eight.named.claim.publication == "17"


def test_on_1_september_none_of_them_is_in_custody(library: Register) -> None:
    for row in library.in_custody(day("2014-09-01")):
        person = library.person(row.interval.person)
        assert person and person.name not in EIGHT | YOUTH


def test_on_24_february_2015_five_are_at_cc1_and_cc2(library: Register) -> None:
    assert held(library, "2015-02-24", place="CC1 and CC2") == FIVE


def test_six_years_with_time_served_since_june_2013_end_in_june_2019_at_the_earliest(library: Register) -> None:
    bunlong = next(person for person in library.persons if person.name == "Serei Bunlong")
    (term,) = terms(bunlong.events, bunlong.custody)
    assert (term.ends_earliest, term.ends_latest) == (day("2019-06-01"), day("2021-01-14"))


def test_an_alarm_names_the_hearing_put_off_on_23_february_2015(library: Register) -> None:
    put_off = [alarm for alarm in library.alarms(day("2015-06-01")) if alarm.rule is Rule.UNDATED]
    assert {alarm.name for alarm in put_off} >= FIVE
    assert all("2015-02-23" in alarm.reason for alarm in put_off)
    assert not [alarm for alarm in library.alarms(day("2015-02-24")) if alarm.rule is Rule.UNDATED]


def test_an_alarm_shows_the_counts_that_disagree(library: Register) -> None:
    counts = [a for a in library.alarms(day("2015-06-01")) if a.rule is Rule.CONTRADICTION and "7 and 8" in a.reason]
    assert len(counts) == 1


def test_nineteen_months_without_judgment_are_beyond_the_law(library: Register) -> None:
    beyond = [alarm for alarm in library.alarms(day("2015-06-01")) if alarm.rule is Rule.BEYOND_LAW]
    assert {alarm.name for alarm in beyond} == {"Serei Bunlong", "Seng Sokmeng", "Um Phirun"}
    assert all("Article 208" in alarm.source and "https://" in alarm.source for alarm in beyond)

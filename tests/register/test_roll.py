"""The roll answers for a day the same, however it was filled."""

import datetime as dt

from habeas.register import Register
from habeas.register.held import spells
from habeas.register.roll import Roll

from .conftest import day

DAYS = [day("2005-01-01") + dt.timedelta(days=91 * number) for number in range(80)]


def test_filled_at_once_in_two_goes_or_one_by_one_it_gives_the_same_answers(sample: Register) -> None:
    found = [spell for person in sample.persons for spell in spells(person.custody) if spell.dated]
    late_first = sorted(found, key=lambda spell: spell.last_report, reverse=True)
    at_once, in_two, singly = Roll(), Roll(), Roll()
    at_once.fill(found)
    in_two.fill(late_first[:10])
    in_two.fill(late_first[10:])
    for spell in late_first:
        singly.enter(spell)
    for on in DAYS:
        answers = [roll.held_on(on, 18) for roll in (at_once, in_two, singly)]
        assert answers[0] == answers[1] == answers[2]
        assert {row.spell for row in answers[0]} == {
            spell
            for spell in found
            if spell.band(on, on - dt.timedelta(days=548), on + dt.timedelta(days=549)) is not None
        }


def test_what_is_struck_off_is_gone_and_the_rest_stays(sample: Register) -> None:
    found = [spell for person in sample.persons for spell in spells(person.custody) if spell.dated]
    roll, rest = Roll(), Roll()
    roll.fill(found)
    for spell in found[::2]:
        roll.strike(spell)
    rest.fill(found[1::2])
    assert [roll.held_on(on, 18) for on in DAYS] == [rest.held_on(on, 18) for on in DAYS]


def test_spells_replaced_by_others_are_as_those_others_filled_in(sample: Register) -> None:
    found = [spell for person in sample.persons for spell in spells(person.custody) if spell.dated]
    roll, other = Roll(), Roll()
    roll.fill(found[:20])
    roll.replace(found[:20], found[10:])
    other.fill(found[10:])
    assert [roll.held_on(on, 18) for on in DAYS] == [other.held_on(on, 18) for on in DAYS]

"""Carried forward a step at a time, the register is what a rebuild would make of everything, in whatever order."""

import datetime as dt
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from habeas.claims import Claim, Decision, Group, Kind, Quote, Verdict, When
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Of, Same, Sameness
from habeas.register import Register, UndatedPublication, build, mention_id

from .conftest import claim, day

PUBLICATIONS = [f"publication {number}" for number in range(6)]
NAMES = [
    "Seng Theary",
    "Theary Seng",
    "Nhem Sarom",
    "Nhim Sarom",
    "Sok Dara",
    "Sok Chan",
    "Ou Chanrith",
    "Ou Chanroath",
]
DAYS = [dt.date(2014, 7, 1) + dt.timedelta(days=17 * number) for number in range(12)]
OFTEN = st.sampled_from([True, True, True, False])
HELD = (Kind.ARREST, Kind.DETENTION, Kind.RELEASE, Kind.SENTENCE, Kind.CHARGE, Kind.WARRANT)


def state(register: Register) -> tuple[Any, ...]:
    """Everything a reader can see of a register."""
    custody = [sorted(register.in_custody(on), key=repr) for on in (DAYS[3], DAYS[8], dt.date(2017, 1, 1))]
    leads = {mention.id: person.id for person in register.persons for mention in person.mentions}
    alarms = [register.alarms(on, months) for on in (DAYS[8], dt.date(2017, 1, 1)) for months in (1, 18)]
    return register.persons, register.sets, register.questions, leads, custody, register.cases, alarms


def claims_of(publication: str) -> st.SearchStrategy[list[Claim]]:
    when = st.sampled_from(["", "2014", "2014-08", "2015-02", *(day.isoformat() for day in DAYS)])
    one = st.builds(
        lambda kind, who, group, when, at, number, age: Claim(
            publication, kind, Quote(" and ".join(who) + age + f" in words {number} of the CNRP"), who=tuple(who),
            group=group, when=When.parse(when), at=at, term="P2Y" if kind is Kind.SENTENCE else "",
        ),
        st.sampled_from(HELD + HELD[:1] * 3),
        st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
        st.sampled_from([None, None, Group(2, "CNRP members"), Group(3, "students"), Group(3, "Naga 3")]),
        when,
        st.sampled_from(["", "CC1", "Battambang", "Koh Kong prison"]),
        st.integers(0, 3),
        st.sampled_from(["", "", ", 34,", ", 61,"]),
    )  # fmt: skip
    return st.lists(one, min_size=2, max_size=6, unique_by=lambda claim: claim.id)


class Editing(RuleBasedStateMachine):
    """Publications come, are read anew, redated and withdrawn; editors decide on claims, persons and cases."""

    def __init__(self) -> None:
        super().__init__()
        self.read: dict[str, list[Claim]] = {}
        self.dates: dict[str, dt.date] = {}
        self.decisions: list[Decision] = []
        self.samenesses: list[Sameness] = []
        self.case_names: list[CaseName] = []
        self.clock = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
        self.register = build((), (), {})

    def now(self) -> dt.datetime:
        self.clock += dt.timedelta(minutes=1)
        return self.clock

    @rule(data=st.data(), publication=st.sampled_from(PUBLICATIONS), on=st.sampled_from(DAYS), accept=OFTEN)
    def publish(self, data: st.DataObject, publication: str, on: dt.date, accept: bool) -> None:
        claims = data.draw(claims_of(publication))
        self.dates.setdefault(publication, on)
        self.read[publication] = claims
        decisions = [Decision(one.id, Verdict.ACCEPT, "an editor", self.now()) for one in claims if accept]
        self.decisions += decisions
        self.register.update(
            read={publication: claims}, published={publication: self.dates[publication]}, decisions=decisions
        )

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        for publication, on in zip(PUBLICATIONS[:4], DAYS, strict=False):
            self.publish(data=data, publication=publication, on=on, accept=True)

    @rule(publication=st.sampled_from(PUBLICATIONS), keep=OFTEN)
    def withdraw(self, publication: str, keep: bool) -> None:
        if not keep and self.read.pop(publication, None) is not None:
            self.register.update(read={publication: []})

    @rule(publication=st.sampled_from(PUBLICATIONS), on=st.sampled_from(DAYS))
    def redate(self, publication: str, on: dt.date) -> None:
        if publication in self.dates:
            self.dates[publication] = on
            self.register.update(published={publication: on})

    @rule(
        number=st.integers(0, 30),
        verdict=st.sampled_from([Verdict.ACCEPT, Verdict.ACCEPT, Verdict.REJECT, Verdict.OPEN]),
    )
    def decide(self, number: int, verdict: Verdict) -> None:
        claims = [one for claims in self.read.values() for one in claims]
        if claims:
            decision = Decision(claims[number % len(claims)].id, verdict, "an editor", self.now())
            self.decisions.append(decision)
            self.register.update(decisions=[decision])

    @rule(
        one=st.tuples(st.sampled_from(PUBLICATIONS), st.sampled_from(NAMES)),
        two=st.tuples(st.sampled_from(PUBLICATIONS), st.sampled_from(NAMES)),
        verdict=st.sampled_from(list(Same)),
    )
    def say(self, one: tuple[str, str], two: tuple[str, str], verdict: Same) -> None:
        if one != two:
            word = Sameness(Of.PERSON, mention_id(*one), mention_id(*two), verdict, "an editor", self.now())
            self.samenesses.append(word)
            self.register.update(samenesses=[word])

    @rule(one=st.integers(0, 30), two=st.integers(0, 30), verdict=st.sampled_from(list(Same)))
    def say_of_cases(self, one: int, two: int, verdict: Same) -> None:
        claims = [one.id for claims in self.read.values() for one in claims]
        if claims and claims[one % len(claims)] != claims[two % len(claims)]:
            pair = claims[one % len(claims)], claims[two % len(claims)]
            word = Sameness(Of.CASE, *pair, verdict, "an editor", self.now())
            self.samenesses.append(word)
            self.register.update(samenesses=[word])

    @rule(number=st.integers(0, 30), name=st.sampled_from(["The bridge arrests", "The trial", ""]))
    def name_a_case(self, number: int, name: str) -> None:
        claims = [one.id for claims in self.read.values() for one in claims]
        if claims:
            given = CaseName(claims[number % len(claims)], name, "an editor", self.now())
            self.case_names.append(given)
            self.register.update(case_names=[given])

    @invariant()
    def equals_a_rebuild_in_any_order(self) -> None:
        claims = [one for claims in self.read.values() for one in claims]
        decisions, words = list(self.decisions), list(self.samenesses)
        names = list(self.case_names)
        for things in (claims, decisions, words, names):
            random.Random(len(claims)).shuffle(things)
        rebuilt = build(claims, decisions, self.dates, samenesses=words, case_names=names)
        assert state(self.register) == state(rebuilt)


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=60, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_sample_library_read_a_publication_at_a_time_backwards_is_the_same_register(sample: Register) -> None:
    claims: dict[str, list[Claim]] = {}
    for person in sample.persons:
        for mention in person.mentions:
            claims.setdefault(mention.publication, []).extend(mention.claims)
    dates = {mention.publication: mention.published for person in sample.persons for mention in person.mentions}
    register = build((), None, {})
    for publication in sorted(claims, reverse=True):
        register.update(read={publication: claims[publication]}, published={publication: dates[publication]})
    assert register.persons == sample.persons


def test_an_update_names_the_persons_it_touched_and_no_others() -> None:
    dates = {"2014-08-02": day("2014-08-02"), "2014-08-22": day("2014-08-22")}
    register = build([claim("arrest", "Sok Dara", "2014-08-02", "2014-08-02")], None, dates)
    other = claim("arrest", "Nhem Sarom", "2014-08-22", "2014-08-22")
    change = register.update(read={"2014-08-22": [other]})
    assert change.persons == {mention_id("2014-08-22", "Nhem Sarom")}
    assert not change.gone
    assert register.update(read={"2014-08-22": []}).gone == change.persons


def test_a_publication_without_a_date_is_refused_by_name_and_changes_nothing() -> None:
    register = build([claim("arrest", "Sok Dara", "2014-08-02", "2014-08-02")], None, {"2014-08-02": day("2014-08-02")})
    before = register.persons
    with pytest.raises(UndatedPublication, match="undated"):
        register.update(read={"undated": [claim("arrest", "Nhem Sarom", "2014-08-02", "undated")]})
    assert register.persons == before


def test_an_update_leaves_the_other_bearers_of_a_frequent_name_as_they_were() -> None:
    days = [f"201{number}-05-02" for number in range(4)]
    told = [claim("arrest", ("Sok Dara", f"Companion {n}ra"), key, key) for n, key in zip("ABCD", days, strict=True)]
    register = build(told, None, {key: day(key) for key in days})
    before = {person.id: person for person in register.persons}
    again = claim("release", ("Sok Dara", "Companion Bra"), "2011-06-01", "2014-06-01")
    change = register.update(read={"2014-06-01": [again]}, published={"2014-06-01": day("2014-06-01")})
    untouched = [person for person in register.persons if person.id in before and person.id not in change.persons]
    assert {person.name for person in untouched} >= {"Sok Dara", "Companion Ara"}
    assert all(before[person.id] is person for person in untouched)

"""JSON Lines: what is written can be read again, and what cannot be read is refused with its line."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.claims import (
    BadLine,
    Claim,
    Decision,
    Group,
    Kind,
    Law,
    Quote,
    Verdict,
    When,
    dump_claims,
    dump_decisions,
    load_claims,
    load_decisions,
)
from habeas.demo import samples

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)
DATES = st.sampled_from(["", "2014", "2014-08", "2014-08-02", "../2014", "2014-07-15/2014-07-16"]).map(When.parse)
CLAIMS = st.builds(
    Claim,
    publication=WORDS,
    kind=st.sampled_from(Kind),
    quote=st.builds(Quote, WORDS) | st.builds(Quote, WORDS, st.just(3), st.just(9)),
    who=st.lists(WORDS, max_size=3).map(tuple),
    group=st.none() | st.builds(Group, st.none() | st.integers(1, 9999), WORDS),
    when=DATES,
    due=DATES,
    planned=st.booleans(),
    by=st.just("") | WORDS,
    at=st.just("") | WORDS,
    law=st.lists(st.builds(Law, WORDS, st.just("") | WORDS), max_size=3).map(tuple),
    term=st.sampled_from(["", "P5Y", "P6Y/P8Y", "P3M15D"]),
    money=st.lists(WORDS, max_size=2).map(tuple),
    in_absentia=st.booleans(),
    outcome=st.sampled_from(["", "bail", "upheld"]),
    rule=st.just("") | WORDS,
    nth=st.integers(0, 3),
)


@given(st.lists(CLAIMS, max_size=5))
def test_claims_come_back_as_they_were_written(claims: list[Claim]) -> None:
    assert load_claims(dump_claims(claims)) == claims


@given(CLAIMS, st.sampled_from(Verdict), st.datetimes(timezones=st.just(dt.UTC)), st.text(max_size=10))
def test_decisions_come_back_as_they_were_written(claim: Claim, verdict: Verdict, at: dt.datetime, note: str) -> None:
    amended = claim if verdict is Verdict.AMEND else None
    decisions = [Decision(claim.id, verdict, "Editor", at, amended, note)]
    assert load_decisions(dump_decisions(decisions)) == decisions


def test_empty_fields_are_left_out_and_khmer_stays_readable() -> None:
    line = dump_claims([Claim("p", Kind.ARREST, Quote("ត្រូវបានចាប់ខ្លួន"), who=("ខៀវ",))])
    assert "ខៀវ" in line
    assert "when" not in line
    assert "in_absentia" not in line


def test_a_quote_may_be_an_object_with_its_words() -> None:
    [claim] = load_claims('{"kind": "arrest", "quote": {"exact": "was arrested", "start": 4, "end": 16}}')
    assert claim.quote == Quote("was arrested", 4, 16)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "expected an object"),
        ('{"quote": "x"}', "none of the guide's kinds"),
        ('{"kind": "arrested", "quote": "x"}', "'arrested' is none of the guide's kinds"),
        ('{"kind": "arrest"}', "needs the words"),
        ('{"kind": "arrest", "quote": "x", "place": "CC1"}', "unknown field 'place'"),
        ('{"kind": "arrest", "quote": "x", "who": "Nhem Sarom"}', "who: expected a list"),
        ('{"kind": "arrest", "quote": "x", "when": "last week"}', "when: 'last week' is no date"),
        ('{"kind": "charge", "quote": "x", "law": ["495"]}', "law: expected"),
        ('{"kind": "sentence", "quote": "x", "term": "5 years"}', "term: '5 years' is no ISO 8601"),
    ],
)
def test_a_bad_line_is_refused_with_its_file_its_number_and_the_reason(line: str, reason: str) -> None:
    with pytest.raises(BadLine, match=r"gold\.jsonl, line 2: ") as caught:
        load_claims('{"kind": "arrest", "quote": "x"}\n' + line, name="gold.jsonl")
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        '{"claim": "a", "verdict": "accept", "by": "E"}',
        '{"claim": "a", "verdict": "maybe", "by": "E", "at": "2014-08-02T12:00:00+07:00"}',
        '{"claim": "a", "verdict": "accept", "by": "E", "at": "noon"}',
        '{"claim": "a", "verdict": "amend", "by": "E", "at": "2014-08-02T12:00:00+07:00"}',
        "7",
    ],
)
def test_a_bad_decision_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(BadLine, match="decisions, line 1"):
        load_decisions(line)


def test_every_gold_claim_of_the_sample_library_is_read_and_its_words_stand_in_its_text() -> None:
    for sample in samples():
        for claim in sample.claims:
            assert claim.quote.placed_in(sample.text), (sample.name, claim.quote.exact)

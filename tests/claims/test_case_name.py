"""Names that editors give to cases, and their form in a file."""

import datetime as dt

import pytest

from habeas.claims import BadClaim, BadLine
from habeas.claims.case_name import CaseName, dump_case_names, load_case_names, standing_case_names


def given(name: str, minute: int = 0, claim: str = "a", note: str = "") -> CaseName:
    return CaseName(claim, name, "an editor", dt.datetime(2024, 1, 1, 12, minute, tzinfo=dt.UTC), note)


def test_the_last_name_given_counts_and_an_empty_one_takes_it_back() -> None:
    names = [given("The bridge arrests", 1), given("Arrests", 0)]
    assert standing_case_names(names) == {"a": names[0]}
    assert standing_case_names([*names, given("", 2)]) == {}


def test_each_claim_keeps_its_own_name() -> None:
    assert set(standing_case_names([given("One"), given("Two", claim="b")])) == {"a", "b"}


def test_a_file_of_names_reads_back_as_written() -> None:
    names = [given("The bridge arrests", note="so called by the court"), given("", 1, claim="b")]
    assert load_case_names(dump_case_names(names)) == names


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "line 1"),
        ('{"case": "a"}', "name is missing"),
        ('{"case": "a", "name": "x", "by": "e", "at": "soon"}', "soon"),
        ('{"case": "a", "name": "x", "by": "e", "at": "2024-01-01"}', "time zone"),
        ('{"case": "a", "name": 3, "by": "e", "at": "2024-01-01"}', "expected a text"),
    ],
)
def test_a_line_that_is_none_is_refused_with_its_number_and_reason(line: str, says: str) -> None:
    with pytest.raises(BadLine, match=says):
        load_case_names(line)


def test_a_time_without_its_zone_is_refused() -> None:
    with pytest.raises(BadClaim, match="time zone"):
        CaseName("a", "x", "an editor", dt.datetime(2024, 1, 1))  # noqa: DTZ001

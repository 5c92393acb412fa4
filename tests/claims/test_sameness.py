"""Editors' words on what is one and what is two, and their form in a file."""

import datetime as dt

import pytest

from habeas.claims import BadClaim, BadLine
from habeas.claims.sameness import Of, Same, Sameness, dump_samenesses, load_samenesses, standing_sameness


def word(verdict: Same, minute: int = 0, **fields: object) -> Sameness:
    at = dt.datetime(2024, 1, 1, 12, minute, tzinfo=dt.UTC)
    values = {"of": Of.PERSON, "one": "a", "two": "b", "verdict": verdict, "by": "an editor", "at": at} | fields
    return Sameness(**values)  # type: ignore[arg-type]


def test_the_last_word_on_a_pair_counts_whichever_way_round_it_names_them() -> None:
    last = word(Same.DIFFERENT, 1, one="b", two="a")
    assert standing_sameness([last, word(Same.SAME)]) == [last]


def test_a_word_taken_back_is_none() -> None:
    assert standing_sameness([word(Same.SAME), word(Same.OPEN, 1)]) == []


def test_words_on_persons_and_on_cases_do_not_mix() -> None:
    words = [word(Same.SAME), word(Same.DIFFERENT, 1, of=Of.CASE)]
    assert len(standing_sameness(words)) == 2


def test_a_file_of_words_reads_back_as_written() -> None:
    words = [word(Same.SAME, note="one man"), word(Same.DIFFERENT, 1, of=Of.CASE)]
    assert load_samenesses(dump_samenesses(words)) == words


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "line 1"),
        ('{"same": "person"}', "one is missing"),
        ('{"same": "planet", "one": "a", "two": "b", "verdict": "same", "by": "x", "at": "2024-01-01"}', "planet"),
        ('{"same": "person", "one": "a", "two": "b", "verdict": "same", "by": "x", "at": "2024-01-01"}', "time zone"),
    ],
)
def test_a_bad_line_is_named_with_what_is_wrong(line: str, says: str) -> None:
    with pytest.raises(BadLine, match=f"words.jsonl, line 1.*{says}|{says}"):
        load_samenesses(line, "words.jsonl")


def test_nothing_is_compared_with_itself() -> None:
    with pytest.raises(BadClaim, match="itself"):
        word(Same.SAME, two="a")

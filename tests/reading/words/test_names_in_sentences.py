"""Names are told apart from what stands beside them: towns, letters, lengths of time, ages."""

import pytest

from habeas.claims import Group, Kind
from habeas.reading import read

HEAD = "Article | The arrests\n4 March 2021\n\n"


@pytest.mark.parametrize(
    ("told", "who"),
    (
        ("Police arrested freelance reporter Sydney Quelch.", ["Sydney Quelch"]),
        ("Police arrested Imran Malik Khan and Kamal Khan.", ["Imran Malik Khan", "Kamal Khan"]),
        ("Police arrested Director AKM Rahman Miah.", ["AKM Rahman Miah"]),
        ("Police detained for three hours Pavel Dubrov and Ilka Brandt.", ["Pavel Dubrov", "Ilka Brandt"]),
        ("Police detained for several hours Pavel Dubrov, an editor.", ["Pavel Dubrov"]),
        ("Pavel Dubrov, an editor, is ill. The 37-year-old was arrested on Monday.", ["Pavel Dubrov"]),
    ),
)
def test_who_was_arrested_is_named_whole(told: str, who: list[str]) -> None:
    assert [list(claim.who) for claim in read(HEAD + told + "\n") if claim.kind is Kind.ARREST] == [who]


@pytest.mark.parametrize("measure", ("to two years imprisonment", "to two years in prison", "to a two-year term"))
def test_whom_a_sentence_is_passed_on_may_follow_its_term(measure: str) -> None:
    (claim,) = read(HEAD + f"The court sentenced {measure} Pavel Dubrov and Ilka Brandt.\n")
    assert (claim.kind, list(claim.who), claim.term) == (Kind.SENTENCE, ["Pavel Dubrov", "Ilka Brandt"], "P2Y")


def test_a_channels_number_counts_nobody() -> None:
    (claim,) = read(HEAD + "Pavel Dubrov, an employee of the TV “Channel-13”, was arrested on Monday.\n")
    assert list(claim.who) == ["Pavel Dubrov"]


def test_people_are_told_by_how_their_noun_ends() -> None:
    (claim,) = read(HEAD + "At least 128 oppositionists were arrested in 2018.\n")
    assert claim.group == Group(128, "oppositionists")


def test_a_relative_clause_has_the_day_told_after_its_pronoun() -> None:
    found = read(HEAD + "Pavel Dubrov, who, in March 2018, had been arrested, was fined on Monday.\n")
    assert [str(claim.when) for claim in found if claim.kind is Kind.ARREST] == ["2018-03"]


def test_a_number_written_twice_counts_once() -> None:
    (claim,) = read(HEAD + "Police arrested ten (10) rice farmers on Monday.\n")
    assert claim.group == Group(10, "rice farmers")


def test_who_says_so_after_the_verb_is_no_part_of_what_is_said() -> None:
    text = "Officials should re-examine the case of Pavel Dubrov, who was jailed on Monday, and drop all charges.\n"
    assert [claim.kind for claim in read(HEAD + text)] == [Kind.DETENTION]

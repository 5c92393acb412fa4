"""Whom something happened to, where others stand nearer to its verb: who says so, acts, gathers or was killed."""

from datetime import date

import pytest

from habeas.reading import read

PUBLISHED = date(2020, 5, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Two activists in Takeo, Pavel Dubrov said, were arrested on Monday.",
        "Two activists, police spokesman Pavel Dubrov said, were arrested on Monday.",
        "Two activists, said Pavel Dubrov, were arrested on Monday.",
        "Two activists, Pavel Dubrov told reporters on Tuesday, were arrested on Monday.",
    ],
)
def test_who_says_so_between_a_subject_and_its_verb_is_not_who_it_happened_to(text):
    [claim] = read(text, published=PUBLISHED)
    assert (claim.kind, claim.who, claim.group.count) == ("arrest", (), 2)


def test_a_name_behind_the_one_a_relative_clause_ends_with_is_of_whom_the_clause_speaks():
    [claim] = read("The judge who sentenced Nadia Benmoussa, Ivan Orlenko, was promoted.", published=PUBLISHED)
    assert claim.who == ("Nadia Benmoussa",)


def test_he_is_not_who_says_so_of_him():
    told = read(
        "He and four others were charged on Monday, the party's lawyer, Pavel Dubrov, said.", published=PUBLISHED
    )
    assert not [name for claim in told for name in claim.who]


def test_who_is_sentenced_as_others_gather_is_told_behind_as():
    told = read("Supporters gathered at the court on Monday as Pavel Dubrov was sentenced.", published=PUBLISHED)
    assert [claim.who for claim in told if claim.kind == "sentence"] == [("Pavel Dubrov",)]


def test_whom_several_killed_was_not_arrested_with_them():
    text = "The two men who killed Marta Vidal, identified as Pavel Dubrov and Ivan Orlenko, were arrested on Monday."
    told = {claim.kind.value: claim.who for claim in read(text, published=PUBLISHED)}
    assert told["death"] == ("Marta Vidal",)
    assert "Marta Vidal" not in told["arrest"]


def test_several_who_were_freed_are_not_the_one_named_between():
    told = read("People arrested after Marta Vidal was detained were freed on Monday.", published=PUBLISHED)
    assert not [claim for claim in told if claim.kind == "release" and claim.who]


def test_who_says_so_is_remembered_by_the_full_name():
    text = "Two activists, lawyer Pavel Dubrov said, were arrested on Monday. Dubrov was arrested on Tuesday."
    assert [claim.who for claim in read(text, published=PUBLISHED)] == [(), ("Pavel Dubrov",)]

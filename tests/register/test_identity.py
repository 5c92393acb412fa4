"""Which mentions are one person, by their names, by what is told beside them, and by editors' words."""

import datetime as dt
from collections.abc import Callable

import pytest

from habeas.claims import Claim
from habeas.claims.sameness import Of, Same, Sameness
from habeas.register import Finding, Register, mention_id

from .conftest import claim

Registers = Callable[..., Register]


def word(one: tuple[str, str], two: tuple[str, str], verdict: Same, minute: int = 0) -> Sameness:
    at = dt.datetime(2024, 1, 1, 12, minute, tzinfo=dt.UTC)
    return Sameness(Of.PERSON, mention_id(*one), mention_id(*two), verdict, "an editor", at)


def people(register: Register, name: str = "") -> list[set[str]]:
    """The persons (of a name, if one is given), each by the dates of the publications that tell of them."""
    found = [person for person in register.persons if name in ("", person.name)]
    return sorted(({mention.publication for mention in person.mentions} for person in found), key=sorted)


def test_one_name_in_two_publications_is_one_person(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", "Nhem Sarom", "2022-06-21", "2022-06-21"), claim("charge", "Nhem Sarom", "", "2022-07-01")
    )
    assert len(register.persons) == 1


def test_a_persons_id_is_that_of_the_first_mention_and_every_mention_leads_to_the_person(
    register_of: Registers,
) -> None:
    register = register_of(
        claim("charge", "Theary Seng", "2020-11", "2021-01-01"),
        claim("arrest", "Seng Theary", "2022-06-14", "2022-06-14"),
    )
    (person,) = register.persons
    assert person.id == mention_id("2021-01-01", "Theary Seng")
    assert register.person(mention_id("2022-06-14", "Seng Theary")) is person
    assert set(person.names) == {"Theary Seng", "Seng Theary"}
    assert register.person("no such mention") is None


def test_spellings_are_joined_where_something_besides_the_name_speaks_for_it(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", ("Nuth Rumduol", "Long Ry"), "2014-07-15", "2014-07-16"),
        claim("release", ("Nut Romdoul", "Long Ry"), "2014-07-22", "2014-07-22"),
    )
    assert len(register.persons) == 2
    rumduol = register.person(mention_id("2014-07-16", "Nuth Rumduol"))
    assert rumduol
    (link,) = register.links(rumduol)
    assert link.finding is Finding.JOINED
    assert "both are named with long ry" in link.reasons


def test_like_names_with_nothing_in_common_are_a_question_with_its_reasons(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", "Nhem Sarom", "2014-07-15", "2014-07-16"),
        claim("arrest", "Nhim Sarom", "2019-03-01", "2019-03-01"),
    )
    assert len(register.persons) == 2
    (question,) = register.questions
    assert question.score >= 0.9
    assert any("e/i" in reason for reason in question.reasons)


def test_hard_negatives_are_not_even_a_question(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", "Ou Chanrith", "2014-07-15", "2014-07-16"),
        claim("arrest", "Ou Chanroath", "2014-07-15", "2014-07-17"),
    )
    assert len(register.persons) == 2
    assert not register.questions


def test_two_men_of_one_common_name_in_two_provinces_stay_apart(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", "Sok Dara", "2010-07-15", "2010-07-16", at="Battambang"),
        claim("release", "Sok Dara", "2011-07-15", "2011-07-16", at="Battambang prison"),
        claim("arrest", "Sok Dara", "2014-07-15", "2014-07-17", at="Koh Kong"),
    )
    assert people(register) == [{"2010-07-16", "2011-07-16"}, {"2014-07-17"}]
    assert any("with nobody in common" in reason for link in register.questions for reason in link.reasons)


def test_a_publication_that_uses_two_names_means_two_persons(register_of: Registers) -> None:
    register = register_of(claim("arrest", ("Seng Theary", "Theary Seng"), "2014-07-15", "2014-07-16"))
    assert len(register.persons) == 2


def test_an_editors_word_joins_what_no_rule_would_and_taking_it_back_parts_it_again(register_of: Registers) -> None:
    claims = [
        claim("arrest", "Breng", "2024-07-18", "2024-07-18"),
        claim("sentence", "Breng Hing", "2024-07", "2024-11-26", term="P5Y"),
    ]
    pair = ("2024-07-18", "Breng"), ("2024-11-26", "Breng Hing")
    assert len(register_of(*claims).persons) == 2
    same = word(*pair, Same.SAME)
    assert len(register_of(*claims, samenesses=[same]).persons) == 1
    assert len(register_of(*claims, samenesses=[same, word(*pair, Same.OPEN, 1)]).persons) == 2


def test_editors_words_are_transitive_and_the_latest_of_two_that_conflict_wins(register_of: Registers) -> None:
    claims = [claim("arrest", f"Person {letter * 4}", "2024-07-18", f"2024-07-1{n}") for n, letter in enumerate("ABC")]
    a, b, c = [(one.publication, one.who[0]) for one in claims]
    joined = [word(a, b, Same.SAME, 0), word(b, c, Same.SAME, 1)]
    assert len(register_of(*claims, samenesses=joined).persons) == 1
    parted = register_of(*claims, samenesses=[*joined, word(a, c, Same.DIFFERENT, 2)])
    assert people(parted) == [{"2024-07-10"}, {"2024-07-11", "2024-07-12"}]
    early = register_of(*claims, samenesses=[word(a, c, Same.DIFFERENT, 0), *joined[1:], word(a, b, Same.SAME, 2)])
    assert people(early) == [{"2024-07-10", "2024-07-11", "2024-07-12"}] or len(early.persons) == 2


def test_different_parts_two_mentions_of_one_name(register_of: Registers) -> None:
    claims = [claim("arrest", "Nhem Sarom", "2022-06-21", f"2022-0{month}-30") for month in (6, 7, 8)]
    apart = word(("2022-06-30", "Nhem Sarom"), ("2022-07-30", "Nhem Sarom"), Same.DIFFERENT)
    register = register_of(*claims, samenesses=[apart])
    assert people(register) == [{"2022-06-30", "2022-08-30"}, {"2022-07-30"}]
    assert not register.questions


@pytest.mark.parametrize("verdict", list(Same))
def test_a_word_on_mentions_that_are_not_there_waits(register_of: Registers, verdict: Same) -> None:
    absent = word(("gone", "Nhem Sarom"), ("2022-06-21", "Nhem Sarom"), verdict)
    register = register_of(claim("arrest", "Nhem Sarom", "2022-06-21", "2022-06-21"), samenesses=[absent])
    assert len(register.persons) == 1


def test_any_two_mentions_can_be_compared_with_reasons(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", "Ou Chanrith", "2014-07-15", "2014-07-16"),
        claim("arrest", "Ou Chanroath", "2014-07-15", "2014-07-17"),
    )
    link = register.compare(mention_id("2014-07-16", "Ou Chanrith"), mention_id("2014-07-17", "Ou Chanroath"))
    assert link and link.finding is Finding.DIFFERENT
    assert "chanrith does not answer to chanroath" in link.reasons
    assert register.compare("no", "such mention") is None


@pytest.mark.parametrize(
    ("first", "second", "persons"),
    [
        ("Nhem Sarom, 34, was arrested", "police arrested Nhim Sarom (35)", 1),
        ("police arrested 34-year-old driver Nhem Sarom", "Nhim Sarom, aged 36, was arrested", 1),
        ("Nhem Sarom, 34, was arrested", "Nhim Sarom, 61, was arrested", 2),
        ("Nhem Sarom was arrested", "Nhim Sarom, 34, was arrested", 2),
        ("Nhem Sarom, 34 others and a driver were arrested", "Nhim Sarom, 34, was arrested", 2),
    ],
    ids=["one age", "a year's mistake", "another age", "no age", "a count, no age"],
)
def test_ages_told_beside_like_names_speak_for_one_person_or_for_two(
    first: str, second: str, persons: int, register_of: Registers
) -> None:
    register = register_of(
        claim("arrest", "Nhem Sarom", "2014-07-15", "2014-07-16", quote=first),
        claim("arrest", "Nhim Sarom", "2015-03-01", "2015-03-01", quote=second),
    )
    assert len(register.persons) == persons


def test_ages_that_differ_are_a_reason_against_even_beside_a_co_accused(register_of: Registers) -> None:
    register = register_of(
        claim("arrest", ("Nhem Sarom", "Long Ry"), "2014-07-15", "2014-07-16", quote="Nhem Sarom, 34, and Long Ry"),
        claim("charge", ("Nhim Sarom", "Long Ry"), "2014-08-01", "2014-08-01", quote="Nhim Sarom, 61, and Long Ry"),
    )
    assert len(register.persons) == 3
    (question,) = [link for link in register.questions if "born in" in " ".join(link.reasons)]
    assert question.finding is Finding.QUESTION


def aged(publication: str, age: int | None, *others: str, at: str = "") -> Claim:
    """An arrest of Nhem Sarom on the day before its publication, told with an age or without one."""
    told = f"Nhem Sarom, {age}, was arrested" if age else "Nhem Sarom was arrested"
    return claim("arrest", ("Nhem Sarom", *others), publication, publication, quote=told, at=at)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([aged("2014-07-16", 34), aged("2015-03-01", 61)], [{"2014-07-16"}, {"2015-03-01"}]),
        ([aged("2014-07-16", 34), aged("2015-03-01", 36)], [{"2014-07-16", "2015-03-01"}]),
        (
            [aged("2014-07-16", 34), aged("2015-03-01", 61), aged("2016-03-01", 36)],
            [{"2014-07-16", "2016-03-01"}, {"2015-03-01"}],
        ),
        (
            [aged("2014-07-16", 34, "Long Ry"), aged("2015-03-01", 61), aged("2016-03-01", None, "Long Ry")],
            [{"2014-07-16", "2016-03-01"}, {"2015-03-01"}],
        ),
        (
            [
                aged("2014-07-16", 34, at="Kampot"),
                aged("2015-03-01", 61, at="Takeo"),
                aged("2016-03-01", None, at="Takeo"),
            ],
            [{"2014-07-16"}, {"2015-03-01", "2016-03-01"}],
        ),
        (
            [
                aged("2014-07-16", 34, at="Takeo"),
                aged("2015-03-01", 61, at="Takeo"),
                aged("2016-03-01", None, at="Takeo"),
                aged("2016-04-01", None),
            ],
            [{"2014-07-16"}, {"2015-03-01"}, {"2016-03-01", "2016-04-01"}],
        ),
        (
            [aged("2014-07-16", 34), aged("2014-07-17", 34), aged("2015-03-01", 61), aged("2016-03-01", None)],
            [{"2014-07-16", "2014-07-17", "2016-03-01"}, {"2015-03-01"}],
        ),
    ],
    ids=[
        "two ages",
        "one age",
        "an age of three agrees with one",
        "no age, a co-accused of one",
        "no age, the province of one",
        "no age, the province of both",
        "no age, and one age told most",
    ],
)
def test_mentions_of_one_name_with_ages_that_no_one_person_can_have_are_namesakes(
    told: list[Claim], expected: list[set[str]], register_of: Registers
) -> None:
    register = register_of(*told)
    assert people(register, "Nhem Sarom") == expected
    if len(expected) > 1:
        reasons = [reason for question in register.questions for reason in question.reasons]
        assert any("by the ages told one was born in" in reason for reason in reasons)


def test_an_editor_joins_namesakes_whom_a_misprinted_age_had_parted(register_of: Registers) -> None:
    same = word(("2014-07-16", "Nhem Sarom"), ("2015-03-01", "Nhem Sarom"), Same.SAME)
    told = [aged("2014-07-16", 34), aged("2015-03-01", 61)]
    assert len(register_of(*told, samenesses=[same]).persons) == 1


def test_a_name_within_a_longer_one_has_not_its_age(register_of: Registers) -> None:
    sister = claim(
        "arrest", ("Nhem Sarom", "Nhem Saromy"), "2014-07-16", "2014-07-16", quote="Nhem Saromy, 61, and Nhem Sarom"
    )
    assert len(register_of(sister, aged("2014-07-20", 34)).persons) == 2


@pytest.mark.parametrize(
    ("first", "second", "persons"),
    [
        ("police arrested CNRP lawmaker Nuth Rumduol", "CNRP MP Nut Romdoul was held", 1),
        (
            "Nuth Rumduol, a lawmaker from the CNRP, was arrested",
            "CNRP lawmaker-elect and CNRP lawmaker Nut Romdoul",
            1,
        ),
        ("police arrested CNRP lawmaker Nuth Rumduol", "SRP lawmaker Nut Romdoul was held", 2),
        ("police arrested CNRP lawmaker Nuth Rumduol", "CNRP senator Nut Romdoul was held", 2),
        ("police arrested CNRP activist Nuth Rumduol", "CNRP activist Nut Romdoul was held", 2),
        ("the CNRP lawmaker said Nuth Rumduol was arrested", "CNRP lawmaker Nut Romdoul was held", 2),
    ],
    ids=["one office", "told otherwise", "another party", "another role", "a role of many", "somebody else's office"],
)
def test_a_role_and_its_party_told_beside_like_names_speak_for_one_person(
    first: str, second: str, persons: int, register_of: Registers
) -> None:
    register = register_of(
        claim("arrest", "Nuth Rumduol", "2014-07-15", "2014-07-16", quote=first),
        claim("detention", "Nut Romdoul", "2015-03-01", "2015-03-01", quote=second),
    )
    assert len(register.persons) == persons

"""Where it happened: places no pack knows, courts and prisons said once in full, and towns that are somebody else's."""

from datetime import date

import pytest

from habeas.claims import Kind
from habeas.reading import read

PUBLISHED = date(2021, 6, 15)


def where(text: str, kind: Kind) -> list[str]:
    return [claim.at for claim in read(text, published=PUBLISHED) if claim.kind is kind]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Sok Dara was arrested in Lomza on Monday.", "Lomza"),
        ("Sok Dara was arrested at a bakery near the old market in Lomza.", "a bakery near the old market in Lomza"),
        ("Sok Dara was arrested in Lomza, Poland, on Monday.", "Lomza, Poland"),
        ("Sok Dara was arrested outside the Ministry of Labour on Monday.", "the Ministry of Labour"),
        ("Sok Dara was arrested in front of the Ministry of Labour on Monday.", "the Ministry of Labour"),
        ("Police in Lomza arrested Sok Dara on Monday.", "Lomza"),
        ("Sok Dara, a weaver from Lomza, was arrested on Monday.", ""),
        ("Sok Dara was arrested on Monday on a warrant from the Supreme Court.", ""),
    ],
)
def test_an_arrest_is_where_its_own_words_say(text: str, at: str) -> None:
    assert where(text, Kind.ARREST) == [at]


@pytest.mark.parametrize(
    "prison",
    ["Penal Colony No. 5", "Detention Center No. 1", "SIZO-1", "the Harbour detention centre", "Mile Six prison"],
)
def test_prisons_are_told_by_two_words_and_by_number(prison: str) -> None:
    assert where(f"Sok Dara was sent to {prison} on Monday.", Kind.DETENTION) == [prison]


def test_a_name_after_in_is_a_place_wherever_the_text_uses_it() -> None:
    text = "Protests were held in Lomza. Sok Dara was extradited to Lomza on Monday."
    assert where(text, Kind.DEPORTATION) == ["Lomza"]


def test_a_courts_own_town_is_not_where_someone_is_held() -> None:
    assert where("Sok Dara was remanded in custody on Monday by a court in Lomza.", Kind.DETENTION) == [""]


def test_the_court_is_the_court_that_acts() -> None:
    text = "The Phnom Penh Municipal Court charged Sok Dara on Monday. About 40 teachers stood outside the court."
    assert where(text, Kind.ASSEMBLY) == ["The Phnom Penh Municipal Court"]


def test_someone_is_released_from_where_he_was_held() -> None:
    text = "Sok Dara was sent to CC1 on 4 May 2021. Sok Dara was released on 4 June 2021."
    assert where(text, Kind.RELEASE) == ["CC1"]


def test_a_release_before_that_custody_was_from_elsewhere() -> None:
    text = "Sok Dara was sent to CC1 on 4 May 2021. Sok Dara had been released on 4 June 2014."
    assert where(text, Kind.RELEASE) == [""]


def test_a_gathering_is_where_people_were_taken_from_it() -> None:
    text = "Police arrested Sok Dara on Monday near the old market, at a vigil for two weavers."
    claims = [claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.ASSEMBLY]
    assert [(claim.at, claim.when.text) for claim in claims] == [("the old market", "2021-06-14")]


def test_a_killing_is_where_the_shot_fell() -> None:
    text = "Sok Dara was murdered. Sok Dara was shot at a stall near the pagoda on 22 January 2020."
    claims = read(text, published=PUBLISHED)
    assert [(claim.kind, claim.at, claim.when.text) for claim in claims] == [
        (Kind.DEATH, "a stall near the pagoda", "2020-01-22")
    ]

"""Two written names, and how likely they are one person's."""

import pytest

from habeas.register import country
from habeas.register.identity import ASK, JOIN

MATCHER = country().names


@pytest.mark.parametrize(
    ("one", "two", "why"),
    [
        ("Seng Theary", "Theary Seng", "another order"),
        ("Nuth Rumduol", "Nut Romdoul", "u/o"),
        ("Real Camerin", "Riel Khemarin", "c/kh"),
        ("Theng Savoeun", "Theng Soveoun", "oeu/eou"),
        ("Ouk Pich Samnang", "Ouch Pich Samnang", "k/ch"),
        ("Nhem Sarom", "Nhim Sarom", "e/i"),
        ("Meach Sovannaroth", "Meach Sovannarath", "o/a"),
        ("Song Sreyleap", "Song Srey Leap", "same words"),
        ("Yorm Bopha", "Yom Bopha", "r/-"),
        ("Samdech Hun Sen", "Hun Sen", "same name"),
        ("ហ៊ុន សែន", "Hun Sen", "same name"),
        ("J. F. Kennedy", "John F. Kennedy", "initial J."),
        ("José Ramos-Horta", "Jose Ramos Horta", "same name"),
        ("Bill Clinton", "William Clinton", "forms of one name"),
        ("Mandela, Nelson", "Nelson Mandela", "same name"),
        ("Sinéad O'Connor", "Sinead O’Connor", "same name"),
        ("Hassan Rouhani", "Hasan Ruhani", "sound alike"),
        ("Gulbuddin Hekmatyar", "Golboddin Hekmatyar", "sound nearly alike"),
        ("Abdel Fattah el-Sisi", "Abdelfattah Elsisi", "same words"),
        ("Oleksandr Usyk", "Aleksandr Usik", "forms of one name"),
        ("John Fitzgerald Kennedy", "John Kennedy", "only one has fitzgerald"),
    ],
)
def test_one_name_in_two_spellings_is_known_with_the_reason(one: str, two: str, why: str) -> None:
    like = MATCHER.compare(one, two)
    assert like.score >= JOIN
    assert why in "; ".join(like.reasons)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ou Chanrith", "Ou Chanroath"),
        ("Hun Sen", "Hun Many"),
        ("Kem Sokha", "Kem Ley"),
        ("Sok Sopheap", "Sok Sophal"),
        ("Tep Vanny", "Tep Narin"),
        ("John Smith", "Jane Smith"),
        ("John F. Kennedy", "Robert F. Kennedy"),
        ("Robert Downey Jr.", "Robert Downey Sr."),
        ("Breng", "Breng Hing"),
        ("Paul Newman", "Paula Newman"),
        ("Mario Monti", "Maria Monti"),
        ("Mark Harris", "Mary Harris"),
        ("David Richards", "David Richardson"),
        ("Anders Hansen", "Anders Hanson"),
        ("Kim Jong-un", "Kim Jong-il"),
    ],
)
def test_like_names_of_two_people_stay_apart(one: str, two: str) -> None:
    assert MATCHER.compare(one, two).score < ASK


def test_likeness_does_not_depend_on_which_name_comes_first() -> None:
    for one, two in (("Nuth Rumduol", "Nut Romdoul"), ("Hong Sok Hour", "Hong Sokhour"), ("Ho Vann", "Long Ry")):
        assert MATCHER.compare(one, two).score == MATCHER.compare(two, one).score


@pytest.mark.parametrize("name", ["", " ", "...", "\u0301", "'", "123", "Mr", "𝔘", "a" * 500, "x " * 60, "ហ៊ុន"])
def test_any_text_can_be_compared(name: str) -> None:
    for other in (name, "Hun Sen", ""):
        assert 0 <= MATCHER.compare(name, other).score <= 1

"""Whom a sentence tells of: names told apart from their sets, kin, roles that stand for persons."""

import pytest

from habeas.claims import Kind
from habeas.reading import read

HEAD = "Article | The trials\n4 March 2021\n\n"
PAIR = "Police arrested Sela Brandt and Taras Quelch on Monday. "


def told(text: str, kind: Kind) -> tuple[set[str], set[int | None]]:
    """The persons and the counts of the groups to whom something of a kind happened."""
    claims = [claim for claim in read(HEAD + text + "\n") if claim.kind is kind]
    return {name for one in claims for name in one.who}, {one.group.count for one in claims if one.group}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sela Brandt of the Daily Star, Taras Quelch of Radio One and Ivo Kolb were arrested.", "Brandt Quelch Kolb"),
        ("Police arrested Sela Brandt from Radio One, and Taras Quelch from Radio Two.", "Brandt Quelch"),
        ("Sela Brandt, along with Taras Quelch, was arrested.", "Brandt Quelch"),
        ("Sela Brandt, together with Taras Quelch, was arrested.", "Brandt Quelch"),
        ("Those arrested on Monday include Sela Brandt and Taras Quelch.", "Brandt Quelch"),
        ("Those arrested were Sela Brandt and Taras Quelch.", "Brandt Quelch"),
        ("Among those arrested was Sela Brandt, a teacher.", "Brandt"),
        ("A journalist, identified as Sela Brandt, was arrested.", "Brandt"),
        ("A man identified only as Taras was arrested.", "Taras"),
        ("Sela Brandt's brother, Taras, was arrested.", "Taras"),
        ("Police arrested one of its editors, Sela Brandt.", "Brandt"),
        ("Police arrested Sela Brandt, a reporter for the Star, and Ivo Kolb, a driver at the Star.", "Brandt Kolb"),
        ("Police arrested human rights activist and journalist Sela Brandt.", "Brandt"),
        ("The leader of the union's branch in Lomza, Sela Brandt, was arrested.", "Brandt"),
        ("Police arrested two people, journalist Sela Lucia Day and farmer Tom Park.", "Day Park"),
        ("Sela Brandt was on Tuesday arrested.", "Brandt"),
        ("Police arrested a leading politician on Monday. Sela Brandt denied this. Brandt was charged.", "Brandt"),
        ("Sela Brandt, a former schoolteacher and blogger, was arrested.", "Brandt"),
        ("Prominent activist and former MP Sela Brandt was arrested.", "Brandt"),
        ("Bishop Ivo Kolb, then 19, was arrested.", "Kolb"),
        ("Nineteen-year-old Sela Brandt was arrested.", "Brandt"),
        ("Journalist-activist Sela Brandt, nicknamed Red Star, was arrested.", "Brandt"),
        ("Police arrested Martin King and Umar Imam.", "King Imam"),
        ("Men in plainclothes arrested human rights lawyer and activist, Sela Brandt.", "Brandt"),
        ("On May 3, authorities at the Kutu Camp, a camp in the city of Lomza, arrested Sela Brandt.", "Brandt"),
        ("The following people were arrested on Monday: Sela Brandt, Ivo Kolb, Tun Lin.", "Brandt Kolb Lin"),
        ("On Monday, police arrested:\n- Sela Brandt, journalist\n- Ivo Kolb, driver", "Brandt Kolb"),
        ("Sela Brandt's two sons, Ivo and Taras, were arrested on Monday.", "Ivo Taras"),
        ("Police arrested U Tin Oo and Daw Khin Mar on Monday.", "Oo Mar"),
        ("Also arrested on Monday were journalists Sela Brandt and Ivo Kolb.", "Brandt Kolb"),
        ("Arrested with him was journalist Sela Brandt.", "Brandt"),
        ("Sela Brandt, but not Ivo Kolb, was arrested.", "Brandt"),
        ("Sela Brandt, who fled Lomza this year fearing for her safety, was arrested in May.", "Brandt"),
        ("Sela Brandt, along with two other activists, Ivo Kolb and Tun Lin, was arrested.", "Brandt Kolb Lin"),
        (
            "Tun Lin, a barrister widely known as the father of the law, and Ivo Kolb, a poet, were arrested.",
            "Lin Kolb",
        ),
        ("Police on March 2 arrested union leader Sela Brandt.", "Brandt"),
    ],
)
def test_who_was_arrested(text: str, names: str) -> None:
    found, counts = told(text, Kind.ARREST)
    assert ({name.split()[-1] for name in found}, counts) == (set(names.split()), set())


@pytest.mark.parametrize(
    ("text", "names", "count"),
    [
        ("Twenty people were arrested on Monday, including Sela Brandt and Taras Quelch.", "Brandt Quelch", 20),
        ("Police arrested twenty people on Monday, among them the activist Sela Brandt.", "Brandt", 20),
        ("Police arrested twenty people on Monday. Among them were Sela Brandt and Ivo Kolb.", "Brandt Kolb", 20),
        ("Among the twenty people arrested on Monday was Sela Brandt, a teacher.", "Brandt", 20),
        ("Sela Brandt, together with two other activists, was arrested.", "Brandt", 2),
        ("Police arrested Sela Brandt and her husband.", "Brandt", 1),
        ("The brother of activist Sela Brandt was arrested.", "", 1),
        ("Along with Sela Brandt, eleven others in Lomza were arrested.", "Brandt", 11),
        ("All four, journalist Sela Brandt and her three crew members, were arrested.", "Brandt", 4),
        ("Six activists considered dangerous men by the government were arrested.", "", 6),
        ("Sela Brandt, one of last year's winners, and three other leaders were on Tuesday arrested.", "Brandt", 3),
        ("Police arrested four US journalists.", "", 4),
        ("Following the vote, 61 supporters of Abel Goma and Tun Lin were arrested.", "", 61),
        (
            "Nine journalists of Tolum TV and its partner organisation, the Institute for Democracy, were arrested.",
            "",
            9,
        ),
    ],
)
def test_who_was_arrested_with_how_many(text: str, names: str, count: int) -> None:
    found, counts = told(text, Kind.ARREST)
    assert ({name.split()[-1] for name in found}, counts) == (set(names.split()), {count})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sela Brandt was charged. The 34-year-old was released on Tuesday.", "Brandt"),
        ("Sela Brandt was charged. The mother of two was released on Tuesday.", "Brandt"),
        ("Police arrested Sela Brandt and her husband, Taras Quelch. The couple were released.", "Brandt Quelch"),
        (PAIR + "The pair were released.", "Brandt Quelch"),
    ],
)
def test_who_was_released(text: str, names: str) -> None:
    assert {name.split()[-1] for name in told(text, Kind.RELEASE)[0]} == set(names.split())


def test_the_three_are_one_named_with_two_who_are_not() -> None:
    text = "Police arrested Sela Brandt and two colleagues on Monday. The three were released on Tuesday."
    assert told(text, Kind.RELEASE) == ({"Sela Brandt"}, {3})


def test_he_is_not_she_whose_husband_was_told_of() -> None:
    text = "Sela Brandt was arrested. Her husband was arrested on Tuesday. He was released on Wednesday."
    assert told(text, Kind.RELEASE) == (set(), set())


def test_who_is_denied_bail_stands_before_it() -> None:
    text = "President Abel Goma spoke of Sela Brandt. The court denied Brandt bail."
    assert told(text, Kind.BAIL_DENIED) == ({"Sela Brandt"}, set())


def test_what_one_is_stands_between_one_and_guilty() -> None:
    text = "The court found Sela Brandt, a 43-year-old blogger, guilty of incitement."
    assert told(text, Kind.CONVICTION) == ({"Sela Brandt"}, set())


def test_a_forename_alone_is_whose_it_is() -> None:
    text = "Ivo Kolb, a blogger, was arrested. Ivo was released on Tuesday."
    assert told(text, Kind.RELEASE) == ({"Ivo Kolb"}, set())


def test_what_a_lead_tells_of_one_unnamed_is_told_of_whom_the_body_names() -> None:
    text = (
        HEAD + "Police on Tuesday arrested a leading politician in Lomza.\n\nThe arrest of Sela Brandt came at dawn.\n"
    )
    (claim,) = (one for one in read(text) if one.kind is Kind.ARREST)
    assert (claim.who, str(claim.when), claim.at) == (("Sela Brandt",), "2021-03-02", "Lomza")


def test_a_man_in_a_lead_may_be_somebody_else_than_whom_the_text_names() -> None:
    text = "A man was shot on Monday. Sela Brandt was charged in 2019. Brandt was released."
    assert told(text, Kind.ATTACK) == (set(), {1})


def test_initials_in_brackets_are_a_name() -> None:
    text = "Abel Tomas Goma (ATG) was arrested. ATG was released on Tuesday."
    assert told(text, Kind.RELEASE) == ({"Abel Tomas Goma"}, set())


def test_he_and_his_deputy_are_two() -> None:
    text = "Abel Goma was arrested. He and his deputy, Sela Brandt, were released on Tuesday."
    assert told(text, Kind.RELEASE) == ({"Abel Goma", "Sela Brandt"}, set())


@pytest.mark.parametrize(
    "text",
    [
        "Taras Quelch, a lawyer for Sela Brandt, said she had been beaten.",
        "Taras Quelch, Sela Brandt's lawyer, said she had been beaten.",
        "Sela Brandt was arrested. Her lawyer, Taras Quelch, said she had been beaten.",
        "Sela Brandt was arrested. Her brother, Taras Quelch, said she had been beaten.",
        "Sela Brandt was arrested. Taras Quelch said his client had been beaten.",
        "When she was arrested, Sela Brandt was beaten.",
    ],
)
def test_a_lawyer_or_a_brother_tells_of_somebody_else(text: str) -> None:
    assert told(text, Kind.ATTACK) == ({"Sela Brandt"}, set())


def test_a_president_who_is_named_is_not_whom_she_goes_on_about() -> None:
    text = (
        "Sela Brandt was arrested after she mocked President Abel Lund. Lund was re-elected in 2020. She was charged."
    )
    assert told(text, Kind.CHARGE) == ({"Sela Brandt"}, set())


def test_the_officer_is_not_whom_police_shot() -> None:
    text = "Police shot dead Sela Brandt. The officer was arrested."
    assert told(text, Kind.ARREST) == (set(), {1})
    assert told(text, Kind.DEATH) == ({"Sela Brandt"}, set())


def test_the_last_name_is_that_of_the_fullest() -> None:
    text = "Police arrested Pham Doan Trang. Trang was released. Doan Trang was charged."
    assert told(text, Kind.RELEASE) == told(text, Kind.CHARGE) == ({"Pham Doan Trang"}, set())


def test_going_on_trial_is_one_hearing() -> None:
    (claim,) = (one for one in read(HEAD + "Sela Brandt will go on trial on Monday.\n") if one.kind is Kind.HEARING)
    assert str(claim.when) == "2021-03-08"


def test_he_is_whom_a_sentence_introduced_last() -> None:
    text = "Sela Brandt was arrested.\n\nTomas-Abel Kuku is a Crimean Tatar. He has been detained since May."
    assert told(text, Kind.DETENTION) == ({"Tomas-Abel Kuku"}, set())


@pytest.mark.parametrize(
    ("text", "who"),
    (
        ("One of the twins, Radi, was arrested on Tuesday.", ["Radi"]),
        (
            "Tun Lin is free. A third brother, Yusuf, 19, has been missing since police arrested him in March.",
            ["Yusuf"],
        ),
        ("Police arrested the activist, Greenpeace said on Monday.", None),
    ),
)
def test_a_single_name_beside_a_role_is_that_persons(text: str, who: list[str] | None) -> None:
    found = [list(claim.who) for claim in read(HEAD + text + "\n") if claim.kind is Kind.ARREST]
    assert found == ([who] if who else [])

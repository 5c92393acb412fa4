"""Headings, the dates of entries, lists and datelines: what the layout of a document says of what it tells."""

import pytest

from habeas.claims import Claim
from habeas.reading import read

HEAD = "Timeline | {title}\n4 March 2021\n\n"


def told(text: str, title: str = "What happened") -> list[tuple[str, tuple[str, ...], str]]:
    return [(claim.kind.value, claim.who, claim.when.text) for claim in claims(text, title)]


def claims(text: str, title: str = "What happened") -> list[Claim]:
    return read(HEAD.format(title=title) + text)


@pytest.mark.parametrize(
    "entry",
    [
        "5 May 2020 – Police arrest Tun Lin at his home.",
        "5 May 2020: Police arrested Tun Lin at his home.",
        "May 5, 2020 - Tun Lin is arrested at his home.",
        "5 May 2020\nTun Lin is arrested at his home.",
        "*5 May 2020: Police arrest Tun Lin at his home.",
        "05.05.2020 – A first arrest\nTun Lin was arrested at his home.",
    ],
)
def test_what_an_entry_tells_without_a_date_happened_on_the_day_that_heads_it(entry: str) -> None:
    text = f"{entry}\n\n9 June 2020: A court convicts Tun Lin.\n"
    assert told(text) == [("arrest", ("Tun Lin",), "2020-05-05"), ("conviction", ("Tun Lin",), "2020-06-09")]


def test_a_paragraph_for_each_of_those_counted_before_a_colon_names_them_and_is_about_him() -> None:
    text = (
        "Tun Lin was freed on 2 March. The court kept two men in prison on 3 March:\n\n"
        "1- Lawyer Khin Htay, case No. 238. He was arrested on 5 May.\n\n"
        "2- Designer Min Thu, case No. 51. He was arrested on 9 June.\n"
    )
    assert told(text) == [
        ("release", ("Tun Lin",), "2021-03-02"),
        ("detention", ("Khin Htay", "Min Thu"), "2021-03-03"),
        ("arrest", ("Khin Htay",), "2020-05-05"),
        ("arrest", ("Min Thu",), "2020-06-09"),
    ]


def test_what_had_gone_before_is_not_of_the_entrys_day() -> None:
    text = "5 May 2020: Tun Lin goes free. He had been arrested at a rally.\n9 June 2020: A court convicts Tun Lin.\n"
    assert ("arrest", ("Tun Lin",), "") in told(text)


def test_a_day_within_an_entry_is_the_nearest_to_it() -> None:
    text = "5 May 2018: Police arrest Tun Lin. He is released on 9 June.\n\n7 July 2018: A court convicts Tun Lin.\n"
    assert ("release", ("Tun Lin",), "2018-06-09") in told(text)


def test_headings_without_a_year_lie_before_the_publication() -> None:
    text = "August 22: Police arrest Tun Lin.\n\nJanuary 17: A court convicts Tun Lin.\n"
    assert [when for _, _, when in told(text)] == ["2020-08-22", "2021-01-17"]


def test_a_log_tells_its_own_day_and_the_days_it_names() -> None:
    text = "8:05 p.m. Police arrest Tun Lin.\n\n4:30 p.m. (Tuesday) Police arrest Min Thu.\n"
    assert told(text) == [("arrest", ("Tun Lin",), "2021-03-04"), ("arrest", ("Min Thu",), "2021-03-02")]


def test_one_paragraph_that_begins_with_a_date_makes_no_chronology() -> None:
    text = "3 March 2020: the new law takes effect. Police arrested Tun Lin at a rally in the capital.\n"
    assert ("arrest", ("Tun Lin",), "") in told(text)


def test_pronouns_and_days_do_not_look_back_over_a_heading() -> None:
    text = "Police arrested Tun Lin on 3 March.\n\nIn other news\n\nHe was questioned by a judge in the capital.\n"
    assert told(text) == [("arrest", ("Tun Lin",), "2021-03-03")]


def test_under_a_heading_the_story_is_again_of_whom_the_title_names() -> None:
    text = (
        "Tun Lin was arrested on 3 May 2020. Another monk, Min Thu, was deported.\n\n"
        "In prison\n\nHe was beaten by guards on 9 June 2020.\n"
    )
    assert ("attack", ("Tun Lin",), "2020-06-09") in told(text, title="The case of Tun Lin")


def test_an_entry_may_leave_out_whom_it_is_about() -> None:
    text = "3 May 2020: Police arrest Tun Lin.\n\n9 June 2020: Released on bail.\n"
    assert ("release", ("Tun Lin",), "2020-06-09") in told(text, title="The case of Tun Lin")


def test_a_list_over_lines_names_the_set_before_it() -> None:
    text = "Three of them were arrested on 3 March:\n\n• Tun Lin\n• Min Thu\n• Khin Htay\n"
    assert told(text) == [("arrest", ("Tun Lin", "Min Thu", "Khin Htay"), "2021-03-03")]


@pytest.mark.parametrize(
    "dateline",
    [
        "YANGON, 3 March (Agency) - ",
        "YANGON (Agencies) – ",
        "(SEAPA/IFEX) - ",
        "GENEVA – ",
        "Kampala, Uganda | ",
        "PHNOM PENH, March 3 -- ",
        "GENEVA (3 March 2021) – ",
        "New York, March 3, 2021—",
        "Washington, D.C., March 3, 2021 -- ",
        "Bangkok, 3 March: ",
        "San José, Costa Rica (Agency) – ",
    ],
)
def test_a_dateline_is_no_part_of_the_sentence(dateline: str) -> None:
    [claim] = claims(f"{dateline}Tun Lin was arrested in Bago on Monday.\n")
    assert (claim.quote.exact, claim.when.text) == ("Tun Lin was arrested in Bago on Monday", "2021-03-01")


@pytest.mark.parametrize("lead", ["Tun Lin (34) - a poet - ", "Tun Lin (NLD) – the minister – "])
def test_a_name_with_a_note_is_no_dateline(lead: str) -> None:
    [claim] = claims(f"{lead}was arrested in Bago on Monday.\n")
    assert list(claim.who) == ["Tun Lin"]


def test_an_entry_does_not_go_on_with_the_day_of_the_one_before() -> None:
    text = "3 May 2020: Tun Lin was tried in Bago.\n\n9 June 2020: Bail denied.\n"
    assert ("bail_denied", ("Tun Lin",), "2020-06-09") in told(text, title="The case of Tun Lin")

"""Higher courts, kings and whom their decisions are about."""

import pytest

from habeas.claims import Claim, Kind
from habeas.reading import read

HEAD = "Article | The trials\n4 March 2021\n\n"


def claims(text: str, kind: Kind) -> list[Claim]:
    return [claim for claim in read(HEAD + text) if claim.kind is kind]


def test_a_verdict_upheld_is_about_whom_the_lower_court_judged() -> None:
    text = (
        "The Supreme Court today upheld the verdict of the Bago Court, which convicted Tun Lin and Min Thu of theft.\n"
    )
    (ruling,), (conviction,) = claims(text, Kind.RULING), claims(text, Kind.CONVICTION)
    assert list(ruling.who) == list(conviction.who) == ["Tun Lin", "Min Thu"]
    assert (ruling.by, conviction.by) == ("The Supreme Court", "the Bago Court")


def test_a_king_who_grants_pardons_pardons_those_he_grants_them_to() -> None:
    text = "The king on 2 March 2021 granted royal pardons to Tun Lin and two others convicted over a protest.\n"
    (pardon,), (conviction,) = claims(text, Kind.PARDON), claims(text, Kind.CONVICTION)
    assert (list(pardon.who), pardon.group and pardon.group.count, str(pardon.when)) == (["Tun Lin"], 2, "2021-03-02")
    assert not conviction.when.known


def test_a_session_of_a_court_is_the_court() -> None:
    (sentence,) = claims("A session of Bago City Court has sentenced Tun Lin to two years in prison.\n", Kind.SENTENCE)
    assert sentence.by == "Bago City Court"


def test_what_is_held_may_be_a_gathering() -> None:
    assert not claims("Participants of the rally held on 1 March were fined.\n", Kind.DETENTION)


def test_notes_in_brackets_part_no_day_from_its_verb() -> None:
    text = (
        "Two women were convicted under Article 5 of the Penal Code 2009 (Aggravating Circumstances (Obstruction)) and "
        "Article 34 of the Land Law 2001 (Illegal Occupation) on 24 May 2012.\n"
    )
    (conviction,) = claims(text, Kind.CONVICTION)
    assert (str(conviction.when), [law.law for law in conviction.law]) == (
        "2012-05-24",
        ["Penal Code 2009", "Land Law 2001"],
    )


@pytest.mark.parametrize(
    ("told", "term"),
    (
        ("Tun Lin and Min Thu were sentenced to a combined 31 years in prison.", ""),
        ("The court handed Tun Lin and Min Thu a combined 12-year sentence.", ""),
        ("Tun Lin and Min Thu were jailed for a total of 31 years.", ""),
        ("Tun Lin and Min Thu received sentences of up to five years.", ""),
        ("Tun Lin and Min Thu were sentenced to five years each.", "P5Y"),
        ("Tun Lin was sentenced to a total of five years in prison.", "P5Y"),
    ),
)
def test_sums_and_bounds_are_nobodys_term(told: str, term: str) -> None:
    assert [claim.term for claim in claims(told + "\n", Kind.SENTENCE)] == [term]


def test_trials_are_held_and_not_those_they_try() -> None:
    text = "In two separate trials held in Bago on 2 March, Tun Lin and Min Thu were fined.\n"
    assert not claims(text, Kind.ARREST) + claims(text, Kind.DETENTION)


def test_a_short_name_is_the_last_of_a_full_one_before_it_is_another_of_its_words() -> None:
    text = "Vu Chi and Le Hoa were tried for insulting Ho Chi Minh. Mr. Chi was sentenced to two years in prison.\n"
    (sentence,) = claims(text, Kind.SENTENCE)
    assert list(sentence.who) == ["Vu Chi"]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The People’s Court of Tuyen Quang province sentenced Tun Lin to two years in prison.",
         "The People’s Court of Tuyen Quang province"),
        ("The Local Court of Kota town sentenced Tun Lin to two years in prison.", "The Local Court of Kota town"),
    ],
)  # fmt: skip
def test_a_court_of_a_province_is_a_court(text: str, by: str) -> None:
    [sentence] = claims(text, Kind.SENTENCE)
    assert sentence.by == by


def test_the_court_before_which_an_arrest_is_challenged_is_not_where_it_happened() -> None:
    [arrest] = claims("Tun Lin has challenged his arrest before the Bago High Court.", Kind.ARREST)
    assert arrest.at == ""


def test_who_says_so_is_no_part_of_the_offence() -> None:
    [one] = claims(
        "Tun Lin was jailed for two years for spreading disinformation, according to reports.", Kind.SENTENCE
    )
    assert one.offence == "spreading disinformation"


def test_where_some_are_now_is_not_where_all_were() -> None:
    text = (
        "Tun Lin has been remanded in police custody. On 1 March, Tun Lin and Min Thu were arrested. They were placed"
    )
    held = claims(text + " under house arrest.", Kind.DETENTION)
    assert [one.who for one in held] == [("Tun Lin",), ("Tun Lin", "Min Thu")]


def test_what_a_judge_orders_as_he_charges_is_of_that_day() -> None:
    text = "On 2 March a judge charged Tun Lin with theft, and ordered him to be held in Bago prison pending trial."
    [held] = claims(text, Kind.DETENTION)
    assert (held.when.text, held.at) == ("2021-03-02", "Bago prison")


def test_custody_is_no_place() -> None:
    text = "Tun Lin was arrested on 2 March. He was held for a year in pre-trial detention."
    assert [one.at for one in claims(text, Kind.DETENTION)] == [""]


def test_a_headline_is_no_courts_name() -> None:
    text = "News | Opposition figures face court in Bago\n4 March 2021\n\nThe court remanded Tun Lin to Bago prison.\n"
    [held] = [one for one in read(text) if one.kind is Kind.DETENTION]
    assert held.by == "The court"


@pytest.mark.parametrize(
    ("told", "term"),
    [
        ("cut Tun Lin’s sentence by six months", ""),
        ("increased Tun Lin’s sentence from two to three years", "P3Y"),
        ("reduced Tun Lin’s sentence from four years to two years", "P2Y"),
        ("reduced Tun Lin’s sentence to two years", "P2Y"),
    ],
)
def test_a_ruling_carries_the_term_as_it_is_then(told: str, term: str) -> None:
    [ruling] = claims(f"The Appeal Court {told} on Monday.", Kind.RULING)
    assert ruling.term == term


def test_a_semicolon_before_a_clause_joins_no_two_bodies() -> None:
    text = (
        HEAD + "The court upheld a fine imposed on Tun Lin for defaming the army; prosecutors had appealed for more.\n"
    )
    assert not [one for one in read(text) if one.kind is Kind.CALL]


def test_who_has_a_month_to_appeal_has_not_appealed() -> None:
    assert not claims("Tun Lin and Min Thu had a month to appeal, their lawyer said.", Kind.APPEAL)


def test_a_range_of_two_units_is_one_range() -> None:
    [one] = claims("Ten farmers were sentenced to suspended terms of between six months and one year.", Kind.SENTENCE)
    assert (one.term, one.suspended) == ("P6M/P1Y", "P6M/P1Y")

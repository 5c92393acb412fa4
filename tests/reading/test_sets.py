"""Sets of persons that are counted in one place and named in another."""

from datetime import date

import pytest

from habeas.claims import Group, Kind
from habeas.reading import read

HEAD = "Article | The trials\n4 March 2021\n\n"


def whom(text: str, kind: Kind) -> set[str]:
    return {name for claim in read(HEAD + text) if claim.kind is kind for name in claim.who}


def test_lists_told_soon_after_a_set_name_it_where_they_add_up() -> None:
    text = (
        "Police arrested five writers on 2 March. Tun Lin, Suro and Min Thu were charged in Bago, "
        "Khin Htay and Kyaw Zeya in Yangon. The five are held in a camp.\n"
    )
    assert whom(text, Kind.ARREST) == {"Tun Lin", "Suro", "Min Thu", "Khin Htay", "Kyaw Zeya"}


def test_a_single_name_among_full_ones_is_a_full_name() -> None:
    assert whom("Police arrested Tun Lin, Suro and Min Thu.\n", Kind.ARREST) == {"Tun Lin", "Suro", "Min Thu"}


def test_a_name_goes_on_after_a_nickname_in_brackets() -> None:
    assert whom("Police arrested Tun Lin and Zaman (Zorba) Quelch.\n", Kind.ARREST) == {
        "Tun Lin",
        "Zaman (Zorba) Quelch",
    }


def test_the_others_are_not_those_named_before() -> None:
    text = "Three writers were arrested: Tun Lin, Min Thu and Khin Htay. The others were released on 2 March.\n"
    assert whom(text, Kind.RELEASE) == set()


def test_a_list_under_a_few_words_is_of_the_set_counted_before() -> None:
    text = "The president pardoned 148 prisoners on 2 March.\n\nOn the list:\n- writer Tun Lin;\n- Min Thu, a poet.\n"
    assert whom(text, Kind.PARDON) == {"Tun Lin", "Min Thu"}


def test_entries_after_a_colon_are_the_set_before_it_whatever_is_told_of_each() -> None:
    text = "Police arrested two reporters on Monday: Tun Lin, who heads a weekly, and Min Thu, from a radio.\n"
    assert whom(text, Kind.ARREST) == {"Tun Lin", "Min Thu"}


def test_entries_after_a_colon_that_do_not_add_up_name_nobody() -> None:
    text = "Police arrested three reporters on Monday: Tun Lin, who heads a weekly, and Min Thu, from a radio.\n"
    assert whom(text, Kind.ARREST) == set()


def test_brothers_share_the_family_name_that_is_told_once() -> None:
    text = "Police arrested Abel and Tomas Quelch, who are brothers. Both were tried on 2 March.\n"
    assert whom(text, Kind.ARREST) == whom(text, Kind.HEARING) == {"Abel Quelch", "Tomas Quelch"}


def test_the_first_two_are_the_first_of_those_named_together() -> None:
    text = "Tun Lin, Min Thu and Khin Htay were arrested in May 2014. The first two were given seven years in June.\n"
    assert whom(text, Kind.SENTENCE) == {"Tun Lin", "Min Thu"}


def test_the_first_two_of_nobody_named_are_nobody() -> None:
    text = "Tun Lin and Min Thu were arrested in May 2014. The first two were given seven years in June.\n"
    assert whom(text, Kind.SENTENCE) == set()


def test_terms_are_shared_out_with_for() -> None:
    text = "On 2 March the court sent Tun Lin to jail for six months, Min Thu for eight and Khin Htay for seven.\n"
    terms = {claim.who: claim.term for claim in read(HEAD + text) if claim.kind is Kind.SENTENCE}
    assert terms == {("Tun Lin",): "P6M", ("Min Thu",): "P8M", ("Khin Htay",): "P7M"}


def test_two_sets_of_one_size_name_neither_set_told_before_them() -> None:
    text = (
        "The court should free the two who are still in jail, the Bar Council said. Judges released Tun Lin and Min "
        "Thu on 2 March. Khin Htay and Kyaw Zeya remain in custody.\n"
    )
    assert whom(text, Kind.DETENTION) == {"Khin Htay", "Kyaw Zeya"}


def test_a_name_ends_with_whose_child_one_is() -> None:
    text = "Police arrested Aibek Sadyr uulu and Gulzat Orozbek kyzy on 2 March.\n"
    assert whom(text, Kind.ARREST) == {"Aibek Sadyr uulu", "Gulzat Orozbek kyzy"}


def test_she_is_whom_others_ask_to_be_freed_in_the_clause_before() -> None:
    text = "Tun Lin was tried on 1 March. Unions urged the court to free Min Thu, 40. She was arrested on 2 March.\n"
    assert whom(text, Kind.ARREST) == {"Min Thu"}


def test_both_are_not_those_named_later() -> None:
    text = "Khin Htay wrote. Both friends had fled to Laos in May 2020. Tun Lin and Min Thu were released on 2 March.\n"
    assert whom(text, Kind.FLIGHT) == set()


def test_those_among_a_set_who_are_not_named_are_counted_once() -> None:
    claims = read(HEAD + "Police beat at least three people, a girl and a boy among them, on 2 March.\n")
    assert [claim.group.count for claim in claims if claim.group and claim.kind is Kind.ATTACK] == [3]


@pytest.mark.parametrize(
    "told",
    (
        "The two brothers, aged 23 and 24, were arrested.",
        "The two brothers (aged 23 and 24) were arrested.",
        "Police arrested two brothers aged 23 and 24 respectively.",
        "Two brothers, aged between 20 and 30, were arrested.",
    ),
)
def test_ages_count_nobody(told: str) -> None:
    (claim,) = read(HEAD + told + "\n")
    assert claim.group == Group(2, "brothers")


def test_a_family_name_may_be_a_towns() -> None:
    assert whom("Abel Manga Goma was arrested in Togo.\n", Kind.ARREST) == {"Abel Manga Goma"}


def test_a_noun_told_of_a_set_means_that_set() -> None:
    text = (
        "Tun Lin and Min Thu were arrested at the trial of 13 women. The pair were fined. The women were acquitted.\n"
    )
    (claim,) = [claim for claim in read(HEAD + text) if claim.kind is Kind.ACQUITTAL]
    assert (claim.who, claim.group) == ((), Group(13, "women"))


@pytest.mark.parametrize(
    "told",
    [
        "Among the ten were Ana Lopez and Luis Rojas.",
        "Ana Lopez and Luis Rojas were among the ten.",
        "The farmers included Ana Lopez and Luis Rojas.",
    ],
)
def test_those_among_the_ten_are_of_the_ten_told_before(told: str) -> None:
    [claim] = read(f"The court convicted ten farmers of theft on Monday. {told}", published=date(2020, 5, 8))
    assert (claim.who, claim.group) == (("Ana Lopez", "Luis Rojas"), Group(10, "farmers"))


def test_who_is_introduced_as_one_of_two_is_nobody_named_before() -> None:
    text = "Marta Vidal Soler was charged on Monday. Two reporters, Vidal and Thuzar, were released on Sunday."
    released = [one.who for one in read(text, published=date(2020, 5, 8)) if one.kind is Kind.RELEASE]
    assert released == [("Vidal", "Thuzar")]


def test_who_is_one_of_the_two_told_before_is_named_in_full() -> None:
    text = "Marta Vidal and Luis Rojas were charged on Monday. The two, Vidal and Rojas, were freed on Sunday."
    released = [one.who for one in read(text, published=date(2020, 5, 8)) if one.kind is Kind.RELEASE]
    assert released == [("Marta Vidal", "Luis Rojas")]


@pytest.mark.parametrize("whose", ["from Kampot", "for the daily", "with the union"])
def test_as_many_names_as_a_set_counts_are_the_set_behind_where_it_is_from(whose: str) -> None:
    text = (
        f"Two reporters {whose}, Marta Vidal and Luis Rojas, were arrested on Monday. The two reporters were charged."
    )
    told = read(text, published=date(2020, 5, 8))
    assert {(one.kind, one.who, one.group) for one in told} == {
        (Kind.ARREST, ("Marta Vidal", "Luis Rojas"), None),
        (Kind.CHARGE, ("Marta Vidal", "Luis Rojas"), None),
    }


def test_the_others_of_a_set_are_those_of_whom_nothing_was_told_since() -> None:
    text = (
        "Five teachers were arrested: Tun Lin, Khin Htay, Min Thu, Aung Lwin and Su Nyein. On 2 March Tun Lin got six "
        "years in prison and Khin Htay five. The others were acquitted.\n"
    )
    assert whom(text, Kind.ACQUITTAL) == {"Min Thu", "Aung Lwin", "Su Nyein"}


def test_the_other_two_are_the_rest_of_those_to_whom_something_happened_by_name() -> None:
    text = (
        "The court convicted four writers. Tun Lin got six years. Khin Htay got five years. Min Thu got two years. "
        "Aung Lwin got one year. Tun Lin and Khin Htay were arrested in May. The other two were arrested in June.\n"
    )
    june = [claim.who for claim in read(HEAD + text) if claim.when.text == "2020-06"]
    assert june == [("Min Thu", "Aung Lwin")]


def test_all_four_are_those_named_though_a_title_named_but_one() -> None:
    text = (
        "Article | Writer Lin and three others sentenced\n4 March 2021\n\nThe court sentenced Tun Lin to six years. "
        "Khin Htay got five years. Min Thu got two years. Aung Lwin got one year. All four were convicted of theft.\n"
    )
    [convicted] = [claim for claim in read(text) if claim.kind is Kind.CONVICTION]
    assert (set(convicted.who), convicted.group) == ({"Tun Lin", "Khin Htay", "Min Thu", "Aung Lwin"}, None)


def test_a_set_is_not_filled_with_some_of_several_told_of_together() -> None:
    text = "Tun Lin, Khin Htay, Min Thu, Aung Lwin and Su Nyein were arrested. The two were beaten.\n"
    assert whom(text, Kind.ATTACK) == set()


def test_those_who_only_speak_are_not_the_three_who_were_sentenced() -> None:
    text = (
        "Three activists were sentenced on 2 March. A fourth, Tun Lin, was fined. They are free, said their lawyer, "
        "Khin Htay, and will stay so. At least one belongs to a union, according to Min Thu, its secretary.\n"
    )
    [sentenced] = [claim for claim in read(HEAD + text) if claim.group == Group(3, "activists")]
    assert sentenced.who == ()


def test_a_pair_is_not_made_of_one_named_before_and_one_named_after() -> None:
    text = "Tun Lin was arrested on 2 March. The duo was freed. A general, Khin Htay, wrote a letter.\n"
    assert whom(text, Kind.RELEASE) == set()


def test_a_list_of_semicolons_goes_on_behind_what_is_said_of_one() -> None:
    text = (
        "The court refused bail to four critics on 2 March. The four critics are Tun Lin, a monk; Khin Htay, who leads "
        "the union; Min Thu; and Aung Lwin.\n"
    )
    assert whom(text, Kind.BAIL_DENIED) == {"Tun Lin", "Khin Htay", "Min Thu", "Aung Lwin"}


def test_two_counted_sets_are_those_who_are_then_named_where_they_add_up() -> None:
    text = (
        "The court jailed two reporters and the two owners of a paper on 2 March. It found reporters Tun Lin and Khin "
        "Htay, and owners Min Thu and Aung Lwin guilty.\n"
    )
    assert whom(text, Kind.DETENTION) == {"Tun Lin", "Khin Htay", "Min Thu", "Aung Lwin"}

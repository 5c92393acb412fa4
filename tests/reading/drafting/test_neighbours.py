"""What a claim takes from its neighbours: court, judge, force, giver of a decree, day, place, charge."""

from datetime import date

import pytest

from habeas.claims import Claim, Kind
from habeas.reading import read

PUBLISHED = date(2021, 6, 15)


def only(text: str, kind: Kind) -> Claim:
    found = [claim for claim in read(text, published=PUBLISHED) if claim.kind is kind]
    assert len(found) == 1, found
    return found[0]


def test_the_day_a_judge_sets_is_at_the_court_the_text_names() -> None:
    text = "The Kampot Provincial Court closed Sok Dara's case. Judge Chan Thida will give the verdict on 21 June."
    assert only(text, Kind.HEARING).at == "Kampot Provincial Court"


def test_what_a_court_decides_is_decided_by_its_one_judge() -> None:
    text = "The Kampot Provincial Court denied bail to Sok Dara today. The decision was that of Judge Chan Thida."
    denied = only(text, Kind.BAIL_DENIED)
    assert (denied.by, denied.at) == ("Judge Chan Thida", "Kampot Provincial Court")


@pytest.mark.parametrize(
    ("text", "court"),
    [
        (
            "The Kampot Provincial Court convicted Sok Dara of fraud on 3 March 2020. "
            "He was tried on 12 February 2020. The Supreme Court is to look at the case.",
            "Kampot Provincial Court",
        ),
        (
            "The Appeal Court upheld the conviction of Sok Dara on 3 March 2020. "
            "He was tried on 12 February 2019. The Supreme Court is to look at the case.",
            "",
        ),
    ],
)
def test_a_trial_told_without_its_court_sat_at_the_court_of_the_verdict(text: str, court: str) -> None:
    assert only(text, Kind.HEARING).at.removeprefix("The ") == court


def test_who_was_freed_on_the_day_of_a_pardon_was_freed_by_it() -> None:
    text = "The King pardoned Sok Dara on 4 May 2020. Sok Dara was freed the next day."
    assert only(text, Kind.RELEASE).outcome == "pardon"


def test_a_court_that_upholds_a_verdict_and_brings_its_terms_down_has_ruled_once() -> None:
    text = "Today the Appeal Court upheld Sok Dara's conviction, yet brought the sentence down to one month."
    ruling = only(text, Kind.RULING)
    assert (ruling.outcome, ruling.term) == ("reduced", "P1M")


def test_what_a_decree_does_its_giver_does_on_its_day() -> None:
    pardon = only("Yesterday King Chan Rithy signed a decree that pardons Sok Dara.", Kind.PARDON)
    assert (pardon.by, pardon.when.text) == ("King Chan Rithy", "2021-06-14")


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("Sok Dara and Chan Thida were arrested when police raided a meeting today.", "police"),
        ("Sok Dara was arrested when villagers attacked a post today.", ""),
        ("Sok Dara was arrested after police had been attacked on Monday.", ""),
    ],
)
def test_police_who_use_force_on_a_crowd_took_those_who_were_taken(text: str, force: str) -> None:
    assert only(text, Kind.ARREST).by == force


def test_the_charge_told_after_a_sentence_is_what_the_verdict_convicts_of() -> None:
    text = (
        "Sok Dara was given one year in prison today. "
        "The charge was obstructing traffic, Article 78 of the Traffic Law. Sok Dara was convicted this morning."
    )
    assert [law.article for law in only(text, Kind.CONVICTION).law] == ["78"]


def test_articles_in_brackets_after_named_convictions_are_theirs() -> None:
    text = "Convictions of Sok Dara and Chan Thida for fraud (Articles 377 and 378 of the Criminal Code) came up today."
    assert [law.article for law in only(text, Kind.CONVICTION).law] == ["377", "378"]


def test_two_of_three_years_are_suspended_where_two_of_them_are() -> None:
    text = "On 4 March 2020 the Kampot Provincial Court had given Sok Dara three years, two of them suspended."
    assert only(text, Kind.SENTENCE).suspended == "P2Y"
    text = "On 4 March 2020 the Kampot Provincial Court gave Sok Dara 18 months, of which 12 were suspended."
    assert only(text, Kind.SENTENCE).suspended == "P12M"


def test_terms_of_which_the_next_sentence_says_that_all_are_suspended_are() -> None:
    text = "Sok Dara was sentenced to five years on 4 March 2020. He stays free because every term was suspended."
    assert only(text, Kind.SENTENCE).suspended == "P5Y"
    other = "Sok Dara was sentenced to five years on 4 March 2020. The paper's licence was suspended."
    assert only(other, Kind.SENTENCE).suspended == ""


def test_who_walked_out_of_a_prison_was_held_in_it_before() -> None:
    text = "Sok Dara walked out of CC2 today. His pre-trial detention began on 4 May 2021."
    assert only(text, Kind.DETENTION).at == "CC2"


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("The Kampot Provincial Court is pressing charges against Sok Dara.", Kind.CHARGE, "2021-06-15"),
        ("Sok Dara has now spent 10 days in CC1.", Kind.DETENTION, "2021-06-05"),
        ("The Kampot Provincial Court pressed charges against Sok Dara.", Kind.CHARGE, ""),
    ],
)
def test_what_goes_on_is_dated_by_the_publication_or_its_length(text: str, kind: Kind, day: str) -> None:
    assert only(text, kind).when.text == day


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Sok Dara was at a restaurant in Kampot when he was arrested today.", "a restaurant in Kampot"),
        ("Sok Dara was in Kampot when he was arrested at a market today.", "a market"),
        ("Sok Dara was taken from outside his home this morning.", "his home"),
    ],
)
def test_who_was_somewhere_when_taken_was_taken_there(text: str, place: str) -> None:
    assert only(text, Kind.ARREST).at == place


def test_a_story_goes_on_from_what_happened_when_someone_was_somewhere() -> None:
    text = "Sok Dara was at a market when he was arrested today. From there he was driven to CC1."
    assert only(text, Kind.DETENTION).when.text == "2021-06-15"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "We the undersigned labour unions condemn the charges against Sok Dara. We call on the court to drop them.",
            "the undersigned labour unions",
        ),
        ("We call on the court to drop the charges against Sok Dara. Four unions signed.", "We"),
    ],
)
def test_we_who_call_are_those_who_sign(text: str, who: str) -> None:
    assert only(text, Kind.CALL).by == who


def test_the_same_fine_and_the_same_sentence_are_those_last_told() -> None:
    text = (
        "Sok Dara was sentenced to two years and fined $400. Chan Thida was sentenced to 18 months and received the "
        "same fine. Ros Vanna got the same sentence."
    )
    sentences = {claim.who[0]: claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.SENTENCE}
    assert sentences["Chan Thida"].money == ("400 USD",)
    assert (sentences["Ros Vanna"].term, sentences["Ros Vanna"].money) == ("P18M", ())

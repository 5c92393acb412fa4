"""How proceedings are told: who got which term, under which law, by which court, and what is no event of its own."""

from datetime import date

import pytest

from habeas.claims import Claim, Kind
from habeas.reading import read

PUBLISHED = date(2021, 6, 15)


def claims(text: str, kind: Kind) -> list[Claim]:
    return [claim for claim in read(text, published=PUBLISHED) if claim.kind is kind]


def only(text: str, kind: Kind) -> Claim:
    found = claims(text, kind)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "Sok Dara was sentenced to seven years, Chan Thida to five years and Kim Rithy to three.",
            {"Sok Dara": "P7Y", "Chan Thida": "P5Y", "Kim Rithy": "P3Y"},
        ),
        ("Sok Dara got ten years and Chan Thida two and a half.", {"Sok Dara": "P10Y", "Chan Thida": "P2Y6M"}),
        (
            "Sok Dara and Chan Thida were sentenced to seven and five years in prison respectively.",
            {"Sok Dara": "P7Y", "Chan Thida": "P5Y"},
        ),
        (
            "Two activists were sentenced: Sok Dara to four years, and Chan Thida to two years.",
            {"Sok Dara": "P4Y", "Chan Thida": "P2Y"},
        ),
        (
            "Prison terms of six years went to Sok Dara and of five years to Chan Thida.",
            {"Sok Dara": "P6Y", "Chan Thida": "P5Y"},
        ),
        (
            "Sok Dara and Chan Thida were sentenced on Monday. Sok Dara got three years and Chan Thida two years.",
            {"Sok Dara": "P3Y", "Chan Thida": "P2Y"},
        ),
    ],
)
def test_each_person_has_the_term_told_of_them(text: str, terms: dict[str, str]) -> None:
    told = {name: claim.term for claim in claims(text, Kind.SENTENCE) for name in claim.who}
    assert told == terms


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Sok Dara was sentenced to one year, six months and 22 days in prison.", "P1Y6M22D"),
        ("Sok Dara was given two more years in prison.", "P2Y"),
        ("Sok Dara was convicted on Monday and must serve two years.", "P2Y"),
        ("Sok Dara was ordered to serve a six-month jail term.", "P6M"),
        ("The seven-year sentence handed to Sok Dara on Monday was condemned.", "P7Y"),
        ("Chan Thida and Kim Rithy were handed suspended terms of one year.", "P1Y"),
    ],
)
def test_a_term_is_read_however_it_is_told(text: str, term: str) -> None:
    assert only(text, Kind.SENTENCE).term == term


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("Sok Dara was charged under Article 284.1 of the Criminal Code.", ["284.1"]),
        ("Sok Dara was charged under Sections 153A and 505(2) of the Penal Code.", ["153A", "505(2)"]),
        ("Sok Dara was charged under the Press Law.", [""]),
        ("Sok Dara was charged on Monday. The charge was obstructing traffic, Article 78 of the Traffic Law.", ["78"]),
        ("Sok Dara was charged, the legal basis being Article 6 of the Forestry Law.", ["6"]),
        ("Sok Dara was charged on Monday. It is under Article 305 of the Criminal Code.", ["305"]),
        ("New charges were added under Article 308 of the Criminal Code against Sok Dara.", ["308"]),
    ],
)
def test_the_articles_of_a_charge_are_cited_with_it(text: str, articles: list[str]) -> None:
    claim = only(text, Kind.CHARGE)
    assert claim.who == ("Sok Dara",)
    assert [law.article for law in claim.law] == articles


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        (
            "Sok Dara was tried by the Kandal Provincial Court. The court convicted him on Monday.",
            Kind.CONVICTION,
            "Kandal Provincial Court",
        ),
        (
            "A provincial court convicted Sok Dara on Monday. The Kandal Provincial Court gave no reasons.",
            Kind.CONVICTION,
            "Kandal Provincial Court",
        ),
        (
            "Judge Kim Rithy of the Kandal Provincial Court convicted Sok Dara on Monday.",
            Kind.CONVICTION,
            "Judge Kim Rithy of the Kandal Provincial Court",
        ),
        (
            "The Kandal Provincial Court convicted Sok Dara on Monday. He was sentenced to two years.",
            Kind.SENTENCE,
            "Kandal Provincial Court",
        ),
        (
            "In May a court sentenced Sok Dara to a year. The Supreme Court upheld the sentence on Monday.",
            Kind.SENTENCE,
            "a court",
        ),
        ("Sok Dara was charged with theft on Monday after a complaint by Kim Rithy.", Kind.CHARGE, ""),
    ],
)
def test_the_court_that_acts_is_told_by_its_fullest_name(text: str, kind: Kind, by: str) -> None:
    assert only(text, kind).by.removeprefix("the ").removeprefix("The ") == by


@pytest.mark.parametrize(
    ("text", "kind", "offence"),
    [
        ("Sok Dara was found guilty of contempt on Monday.", Kind.CONVICTION, "contempt"),
        ("The court convicted six activists of incitement.", Kind.CONVICTION, "incitement"),
        ("The court convicted two members of the press on libel charges.", Kind.CONVICTION, "libel"),
        ("The court dropped the terrorism charges against Sok Dara.", Kind.CHARGE_DROPPED, "terrorism"),
        ("Sok Dara faces six years in prison on charges of sedition.", Kind.CHARGE, "sedition"),
        ("Sok Dara was charged with being a public nuisance.", Kind.CHARGE, "being a public nuisance"),
        ("The case against Sok Dara was dismissed for lack of evidence.", Kind.CHARGE_DROPPED, ""),
        ("Sok Dara was questioned for five hours on Monday.", Kind.QUESTIONING, ""),
    ],
)
def test_the_offence_is_what_the_proceeding_is_about(text: str, kind: Kind, offence: str) -> None:
    assert only(text, kind).offence == offence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The court will deliver its verdict against Sok Dara on 20 June.", Kind.HEARING),
        ("The verdict in the trial of Sok Dara is expected on 20 June.", Kind.HEARING),
        ("Sok Dara was tried on Monday. Judgment was reserved until 20 June.", Kind.HEARING),
        ("Sok Dara was remanded until 20 June, when he is to return to court.", Kind.HEARING),
        ("Sok Dara stays in prison until the next hearing on 20 June.", Kind.HEARING),
    ],
)
def test_a_day_set_for_a_verdict_or_hearing_is_planned(text: str, kind: Kind) -> None:
    assert [claim.when.text for claim in claims(text, kind) if claim.planned] == ["2021-06-20"]
    assert not claims(text, Kind.CONVICTION)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police said that no more charges were brought against Sok Dara.", Kind.CHARGE),
        ("The trial of Sok Dara failed to start on Monday.", Kind.HEARING),
        ("Sok Dara was arrested on Monday. The charges are trumped up.", Kind.CHARGE),
        ("There was a delay in hearing the case against Sok Dara.", Kind.HEARING),
        ("Hearings of Sok Dara were adjourned again and again.", Kind.HEARING_POSTPONED),
        ("The court ordered the arrest of Sok Dara on Monday.", Kind.ARREST),
        ("Sok Dara has served nine years of his sentence.", Kind.SENTENCE),
        ("Sok Dara had been due to appear in court on Monday, but the hearing was postponed.", Kind.HEARING),
        ("The trial of Sok Dara has been postponed four times.", Kind.HEARING_POSTPONED),
        ("Kim Rithy filed a complaint against Sok Dara accusing him of theft.", Kind.CHARGE),
    ],
)
def test_what_did_not_happen_is_no_event(text: str, kind: Kind) -> None:
    assert not claims(text, kind)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Appeal Court rejected the appeal lodged by Sok Dara on Monday.", "upheld"),
        ("The Supreme Court refused to hear the appeal of Sok Dara on Monday.", "upheld"),
        ("An appeals court upheld a lower court's decision to jail Sok Dara for a year.", "upheld"),
        ("The Supreme Court overturned the verdict against Sok Dara on Monday and sent the case back.", "returned"),
        ("The Appeal Court cleared Sok Dara of all charges on Monday.", "overturned"),
    ],
)
def test_a_higher_court_rules(text: str, outcome: str) -> None:
    assert only(text, Kind.RULING).outcome == outcome


def test_a_postponed_hearing_has_its_old_day_and_its_new_one() -> None:
    told = only(
        "The trial of Sok Dara was to have opened on Monday. It was put off until 20 June.", Kind.HEARING_POSTPONED
    )
    assert (told.who, told.when.text, told.due.text) == (("Sok Dara",), "2021-06-14", "2021-06-20")


@pytest.mark.parametrize(
    ("text", "outcome", "money"),
    [
        ("Sok Dara was granted bail on Monday. He put up 5 million riel. He was released the same day.", "bail", ()),
        ("The charges against Sok Dara were dropped on Monday. He was released the same day.", "dropped", ()),
        ("Sok Dara was released on bail on Monday after paying a deposit of $500.", "bail", ("500 USD",)),
    ],
)
def test_a_release_is_told_by_what_it_came_by(text: str, outcome: str, money: tuple[str, ...]) -> None:
    told = only(text, Kind.RELEASE)
    assert (told.outcome, told.money) == (outcome, money)


@pytest.mark.parametrize(
    ("text", "kind", "who", "when"),
    [
        ("The court adjourned to 20 June the trial of Sok Dara.", Kind.HEARING_POSTPONED, ("Sok Dara",), ""),
        ("Sok Dara appeared before the Kandal Provincial Court on Monday.", Kind.HEARING, ("Sok Dara",), "2021-06-14"),
        ("On Monday a court began hearing the case of Sok Dara.", Kind.HEARING, ("Sok Dara",), "2021-06-14"),
        ("Police on Monday arrested and charged Sok Dara with theft.", Kind.ARREST, ("Sok Dara",), "2021-06-14"),
        (
            "Sok Dara was arrested in May. A case was filed against him and ten others.",
            Kind.COMPLAINT,
            ("Sok Dara",),
            "",
        ),
    ],
)
def test_who_and_when_are_found_where_english_puts_them(text: str, kind: Kind, who: tuple[str, ...], when: str) -> None:
    told = only(text, kind)
    assert (told.who, told.when.text) == (who, when)


def test_half_of_a_term_can_be_suspended() -> None:
    told = only("Sok Dara was sentenced to three years in prison, half of which was suspended.", Kind.SENTENCE)
    assert (told.term, told.suspended) == ("P3Y", "P1Y6M")


def test_a_deposit_named_later_is_that_of_the_bail() -> None:
    assert only("Sok Dara was granted bail on Monday. He put up 5 million riel.", Kind.BAIL_GRANTED).money == (
        "5000000 KHR",
    )


def test_one_among_many_is_told_with_the_many() -> None:
    told = only("Sok Dara is one of 21 people whom the court found guilty in May.", Kind.CONVICTION)
    assert told.who == ("Sok Dara",)
    assert told.group is not None
    assert told.group.count == 21


def test_whoever_sues_is_not_whom_the_suit_is_against() -> None:
    told = only("Sok Dara was arrested on Monday. Kim Rithy had filed a complaint against him.", Kind.COMPLAINT)
    assert (told.who, told.by) == (("Sok Dara",), "Kim Rithy")


@pytest.mark.parametrize(
    ("words", "money"),
    [
        ("5 million riel (about $1,250)", ("5000000 KHR",)),
        ("2,000 manats", ("2000 AZN",)),
        ("500 Pakistani rupees", ("500 PKR",)),
        ("Rs. 50,000", ("50000 INR",)),
        ("RM5,000", ("5000 MYR",)),
        ("TRY 500", ("500 TRY",)),
        ("300 EUR", ("300 EUR",)),
    ],
)
def test_a_fine_is_read_in_the_currency_it_is_told_in(words: str, money: tuple[str, ...]) -> None:
    assert only(f"Sok Dara was fined {words} on Monday.", Kind.SENTENCE).money == money


def test_a_verb_spelt_like_a_currency_is_none() -> None:
    assert only("On Monday they try 11 activists and Sok Dara was fined $5.", Kind.SENTENCE).money == ("5 USD",)


def test_whom_a_higher_court_acquits_it_has_cleared_by_a_ruling() -> None:
    claims = read("The Supreme Court acquitted Sok Dara on 4 May 2020.", published=PUBLISHED)
    assert {claim.kind for claim in claims} == {Kind.RULING, Kind.CHARGE_DROPPED}


def test_a_judges_own_judgment_is_no_hearing_of_whom_the_text_told_before() -> None:
    text = "Sok Dara lodged a complaint. In his judgment of April 8 the judge Chan Pisey praised the police."
    assert [claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.HEARING] == []


def test_a_trial_that_opened_and_was_adjourned_sat_and_was_put_off() -> None:
    told = read(
        "Article | The court\n4 March 2021\n\nThe trial of Min Thu opened on 3 March and was put off to 9 March.\n"
    )
    assert [(one.kind, one.when.text, one.due.text) for one in told] == [
        (Kind.HEARING, "2021-03-03", ""),
        (Kind.HEARING_POSTPONED, "", "2021-03-09"),
    ]


def test_a_trial_that_was_to_open_and_was_put_off_did_not_sit() -> None:
    told = read("The trial of Min Thu was to open on 3 March but was postponed.", published=date(2021, 3, 4))
    assert [one.kind for one in told] == [Kind.HEARING_POSTPONED]

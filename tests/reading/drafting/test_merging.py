"""One claim an event: what is said again is one claim, and what differs stays two."""

from dataclasses import replace

import pytest

from habeas.claims import Claim, Group, Kind, Law, Quote, When
from habeas.reading.drafting.merging import merged, with_consequence

A, B, C = "Sok Dara", "Chan Thida", "Keo Bopha"
FIFTH, SIXTH, MAY = When.parse("2020-05-05"), When.parse("2020-05-06"), When.parse("2020-05")
THREE = Group(3, "activists")


def claim(kind: Kind = Kind.ARREST, *who: str, **fields: object) -> Claim:
    return replace(Claim("p", kind, Quote("words"), who=who), **fields)


def body(*claims: Claim) -> list[tuple[Claim, bool]]:
    return [(one, False) for one in claims]


ARREST = claim(Kind.ARREST, A)
SENTENCE = claim(Kind.SENTENCE, A, term="P2Y")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ARREST, ARREST),
        (ARREST, replace(ARREST, when=FIFTH)),
        (replace(ARREST, when=MAY), replace(ARREST, when=FIFTH)),
        (ARREST, replace(ARREST, who=(A, B))),
        (replace(ARREST, who=(A, B)), replace(ARREST, who=(B,))),
        (replace(ARREST, who=(), group=THREE), replace(ARREST, who=(), group=Group(3, "youths"))),
        (replace(SENTENCE, term=""), SENTENCE),
        (replace(ARREST, law=(Law("495"), Law("494"))), replace(ARREST, law=(Law("495"),))),
        (claim(Kind.RELEASE, A, outcome="bail"), claim(Kind.RELEASE, A)),
        (claim(Kind.ASSEMBLY, when=FIFTH), claim(Kind.ASSEMBLY, when=FIFTH, group=THREE)),
        (replace(ARREST, when=FIFTH), replace(ARREST, when=FIFTH, rule="arrest.again")),
    ],
)
def test_one_event_told_twice_is_one_claim(one: Claim, other: Claim) -> None:
    assert len(merged(body(one, other))) == len(merged(body(other, one))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ARREST, claim(Kind.CHARGE, A)),
        (ARREST, claim(Kind.ARREST, B)),
        (replace(ARREST, who=(A, B)), replace(ARREST, who=(B, C))),
        (replace(ARREST, when=FIFTH), replace(ARREST, when=SIXTH)),
        (replace(ARREST, planned=True), ARREST),
        (replace(ARREST, who=(), group=THREE), replace(ARREST, who=(), group=Group(4, "activists"))),
        (SENTENCE, replace(SENTENCE, term="P3Y")),
        (replace(ARREST, law=(Law("495"),)), replace(ARREST, law=(Law("305"),))),
        (claim(Kind.RELEASE, A, outcome="bail"), claim(Kind.RELEASE, A, outcome="served")),
        (replace(ARREST, when=FIFTH), replace(ARREST, rule="arrest.again")),
    ],
)
def test_what_differs_in_what_matters_stays_two_claims(one: Claim, other: Claim) -> None:
    assert len(merged(body(one, other))) == len(merged(body(other, one))) == 2


def test_the_fuller_statement_keeps_its_words_and_takes_what_only_the_other_states() -> None:
    lead = replace(ARREST, quote=Quote("the lead"), by="police")
    full = replace(ARREST, quote=Quote("the fullest words"), when=FIFTH, at="Kampot")
    (found,) = merged(body(lead, full))
    assert (found.quote.exact, found.when, found.at, found.by) == ("the fullest words", FIFTH, "Kampot", "police")


def test_the_narrower_of_two_dates_is_kept() -> None:
    (found,) = merged(body(replace(ARREST, when=MAY, at="Kampot"), replace(ARREST, when=FIFTH)))
    assert (found.when, found.at) == (FIFTH, "Kampot")


def test_a_claim_finds_its_event_among_many_that_name_others() -> None:
    others = [claim(Kind.ARREST, f"Person {number}") for number in range(50)]
    found = merged(body(*others, ARREST, claim(Kind.ARREST, "Person 7", when=FIFTH), replace(ARREST, when=SIXTH)))
    assert len(found) == 51
    assert (found[7].when, found[50].when) == (FIFTH, SIXTH)


@pytest.mark.parametrize(
    ("title", "told", "kept"),
    [
        (ARREST, [ARREST], 1),
        (claim(Kind.DETENTION, A), [ARREST], 1),
        (claim(Kind.CHARGE, A), [ARREST], 2),
        (replace(ARREST, who=(), group=Group(1, "land activist")), [claim(Kind.CHARGE, A)], 1),
        (ARREST, [], 1),
    ],
)
def test_a_title_adds_only_what_the_body_does_not_tell(title: Claim, told: list[Claim], kept: int) -> None:
    assert len(merged([*body(*told), (title, True)])) == kept


def test_a_lead_that_counts_those_whom_the_body_names_is_told_by_their_names() -> None:
    lead = claim(Kind.ARREST, group=Group(2, "unionists"))
    charged = claim(Kind.CHARGE, group=Group(2, "unionists"))
    found = merged(body(lead, charged, ARREST, claim(Kind.ARREST, B)))
    assert [(one.kind, one.who, one.group) for one in found] == [
        (Kind.CHARGE, (A, B), None),
        (Kind.ARREST, (A,), None),
        (Kind.ARREST, (B,), None),
    ]


def test_terms_told_one_by_one_take_the_day_and_court_told_of_all() -> None:
    whole = claim(Kind.SENTENCE, A, B, term="P1Y/P2Y", when=FIFTH, by="the court")
    found = merged(body(whole, replace(SENTENCE, term="P1Y"), claim(Kind.SENTENCE, B, term="P2Y")))
    assert [(one.who, one.term, one.when, one.by) for one in found] == [
        ((A,), "P1Y", FIFTH, "the court"),
        ((B,), "P2Y", FIFTH, "the court"),
    ]


def test_a_verdict_and_its_sentence_share_their_day_and_court() -> None:
    found = merged(body(claim(Kind.CONVICTION, A, when=FIFTH, by="the court", in_absentia=True), SENTENCE))
    assert [(one.when, one.by, one.in_absentia) for one in found] == [(FIFTH, "the court", True)] * 2


@pytest.mark.parametrize(
    ("drafted", "outcomes"),
    [
        (claim(Kind.ACQUITTAL, A, by="Appeal Court"), ["", "overturned"]),
        (claim(Kind.CHARGE_DROPPED, A, at="the Supreme Court"), ["", "overturned"]),
        (claim(Kind.ACQUITTAL, A, by="Phnom Penh Municipal Court"), [""]),
        (claim(Kind.SENTENCE, A, by="Appeal Court"), [""]),
    ],
)
def test_a_higher_court_that_clears_someone_has_also_ruled(drafted: Claim, outcomes: list[str]) -> None:
    assert [one.outcome for one in with_consequence(drafted)] == outcomes


def test_the_day_of_one_is_not_the_day_of_all() -> None:
    both, own = claim(Kind.ARREST, A, B, when=MAY), claim(Kind.ARREST, A, when=FIFTH)
    assert [(one.who, one.when) for one in merged(body(both, own))] == [((B,), MAY), ((A,), FIFTH)]
    second = claim(Kind.ARREST, B, when=SIXTH)
    told = merged(body(both, own, second))
    assert [(one.who, one.when) for one in told] == [((A,), FIFTH), ((B,), SIXTH)]


def test_the_day_of_all_is_not_taken_from_them_where_it_is_told_of_all() -> None:
    lead, whole = claim(Kind.ARREST, A, B, when=MAY), claim(Kind.ARREST, A, B, when=FIFTH)
    assert [(one.who, one.when) for one in merged(body(lead, whole))] == [((A, B), FIFTH)]

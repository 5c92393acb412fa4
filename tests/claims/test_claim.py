"""A claim's id rests on its words and subjects, and a claim that breaks the guide cannot be made."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.claims import BadClaim, Claim, Group, Kind, Quote, When, folded, numbered

ARREST = Claim(
    publication="flash-1",
    kind=Kind.ARREST,
    who=("Khin Chamreun",),
    when=When.parse("2014-08-02"),
    quote=Quote("Khin Chamreun was arrested at a restaurant", 10, 52),
    at="a restaurant",
    rule="en.arrest.passive",
)


@pytest.mark.parametrize(
    "change",
    [
        {"rule": "en.arrest.active"},
        {"when": When.parse("2014")},
        {"at": "Takhmao"},
        {"quote": Quote("Khin Chamreun was  arrested at a restaurant", 0, 43)},
        {"who": ("KHIN Chamreun",)},
    ],
)
def test_an_id_outlives_changes_of_rule_fields_and_offsets(change: dict[str, object]) -> None:
    assert replace(ARREST, **change).id == ARREST.id


@pytest.mark.parametrize(
    "change",
    [
        {"publication": "flash-2"},
        {"kind": Kind.DETENTION},
        {"who": ("San Kimheng",)},
        {"group": Group(2, "others")},
        {"quote": Quote("Chamreun was arrested")},
        {"nth": 1},
    ],
)
def test_other_subjects_words_or_publications_give_another_id(change: dict[str, object]) -> None:
    assert replace(ARREST, **change).id != ARREST.id


def test_the_order_of_names_does_not_matter() -> None:
    both = replace(ARREST, who=("San Kimheng", "Neang Sokhun"))
    assert replace(both, who=tuple(reversed(both.who))).id == both.id


def test_two_hearings_told_in_the_same_words_are_two_claims_numbered_by_date() -> None:
    words = Quote("It goes on on January 14 and March 4")
    january, march = (
        Claim("o", Kind.HEARING, words, when=When.parse(day), planned=True) for day in ("2021-01-14", "2021-03-04")
    )
    assert january.id == march.id
    assert [claim.nth for claim in numbered([march, january])] == [1, 0]
    assert {claim.id for claim in numbered([march, january])} == {claim.id for claim in numbered([january, march])}


@given(st.lists(st.sampled_from(["2014", "2015-02", ""]), max_size=6))
def test_numbered_claims_never_share_an_id_and_numbering_again_changes_nothing(dates: list[str]) -> None:
    claims = numbered(replace(ARREST, when=When.parse(date)) for date in dates)
    assert len({claim.id for claim in claims}) == len(claims)
    assert numbered(claims) == claims


@pytest.mark.parametrize(
    ("field", "value"),
    [("term", "5 years"), ("term", "P"), ("suspended", "PT5Y"), ("outcome", "guilty"), ("quote", Quote(" "))],
)
def test_a_claim_that_breaks_the_guide_is_refused_by_field(field: str, value: object) -> None:
    with pytest.raises(BadClaim, match=field):
        replace(ARREST, **{field: value})


def test_a_range_of_terms_is_a_term() -> None:
    assert replace(ARREST, kind=Kind.SENTENCE, term="P6Y/P8Y").term == "P6Y/P8Y"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prey Sar’s  CC1", "prey sar s cc1"),
        ("Nguyễn Văn Đài", "nguyen van đai"),
        ("O'Brien-Smith", "o brien smith"),
        ("ខៀវ", "ខៀវ"),
        ("...", ""),
    ],
)
def test_folding_keeps_letters_of_every_script_and_drops_case_accents_and_marks(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)

"""Where a hearing sat and which judge acted, told in a sentence other than the one that tells what happened."""

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

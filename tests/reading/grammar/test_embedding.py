"""What is told within another clause is not always asserted: what somebody is blamed for is the offence, no event."""

import pytest

from habeas.reading import read

HEAD = "Article | The trials\n4 March 2021\n\n"


@pytest.mark.parametrize(
    ("told", "kind"),
    (
        ("The court convicted Pavel Dubrov of assaulting two officers.", "conviction"),
        ("Pavel Dubrov was found guilty of beating two guards in 2013.", "conviction"),
        ("Police charged Pavel Dubrov on Monday with kidnapping two girls.", "charge"),
        ("Prosecutors charged Pavel Dubrov with attacking a post, injuring two officers.", "charge"),
        ("Police arrested Pavel Dubrov on suspicion of killing two guards.", "arrest"),
    ),
)
def test_what_somebody_is_blamed_for_is_no_event(told: str, kind: str) -> None:
    assert [str(claim.kind) for claim in read(HEAD + told + "\n")] == [kind]


def test_what_followed_a_charge_is_an_event() -> None:
    text = "Pavel Dubrov was charged with assault. Police shot and killed two students on Monday.\n"
    assert "death" in [str(claim.kind) for claim in read(HEAD + text)]

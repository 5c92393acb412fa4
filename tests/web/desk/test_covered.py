"""Which drafts say again what an editor stands behind: the same event of the same people, and never somebody new."""

from typing import Any

import pytest

from habeas.claims import Claim, Group, Kind, Law, Quote, When
from habeas.web.desk.covered import says_again

HERE, THERE = (0, 60), (200, 260)


def claim(
    who: str = "", when: str = "", words: tuple[int, int] = HERE, kind: Kind = Kind.ARREST, **fields: Any
) -> Claim:
    """A claim of one publication: names parted by commas, the place of its words in the text."""
    names = tuple(name.strip() for name in who.split(",") if name.strip())
    if "group" in fields:
        fields["group"] = Group(*fields["group"])
    if "law" in fields:
        fields["law"] = tuple(Law(article) for article in fields["law"])
    return Claim("p", kind, Quote("words", *words), who=names, when=When.parse(when), **fields)


STANDING = claim("Prum Sovath, Keo Sophal", "2014-08-02", at="Phnom Penh")


@pytest.mark.parametrize(
    ("draft", "standing", "why"),
    [
        (claim("Keo Sophal", "2014-08-02"), STANDING, "one of those named, in the same words"),
        (claim("Sophal Keo", "", (10, 40)), STANDING, "the same words, the name in another order, no date"),
        (claim("Keo Sophal", "2014-08", THERE), STANDING, "one of those named, on a date that can be the same"),
        (claim(group=(2, "activists")), STANDING, "as many as are named, in the same words"),
        (claim(group=(None, "activists")), STANDING, "how many is not said, in the same words"),
        (claim(), STANDING, "nobody is named, in the same words"),
        (
            claim(group=(12, "land activists"), words=THERE),
            claim(group=(12, "land activists from Koh Kong"), when="2014-08-02"),
            "as many, called alike",
        ),
        (
            claim("Prum Sovath", group=(3, "people")),
            claim("Prum Sovath", group=(3, "other people"), when="2014"),
            "the same person and as many others",
        ),
        (claim(group=(5, "people")), claim("Prum Sovath, Keo Sophal", group=(3, "others")), "two named and three more"),
    ],
)
def test_what_is_said_again_is_no_new_work(draft: Claim, standing: Claim, why: str) -> None:
    assert says_again(draft, standing), why


@pytest.mark.parametrize(
    ("draft", "standing", "why"),
    [
        (claim("Keo Sophal, Nhem Sarun", "2014-08-02"), STANDING, "it names somebody new, in the same words"),
        (claim("Keo Sophat", "2014-08-02"), STANDING, "the name is another one"),
        (claim("Keo Sophal", "2014-08-02", kind=Kind.RELEASE), STANDING, "another kind of event"),
        (claim("Keo Sophal", "2014-08-03"), STANDING, "another day"),
        (
            claim("Keo Sophal", "", THERE),
            STANDING,
            "elsewhere in the text, and no date: an earlier arrest may be meant",
        ),
        (claim("Keo Sophal", "2014-08-02", at="Kampot"), STANDING, "another place"),
        (claim("Keo Sophal", "2014-08-02", planned=True), STANDING, "it was only planned"),
        (claim(group=(3, "activists")), STANDING, "three, where two are named"),
        (claim(group=(8, "officials")), claim(group=(9, "officials")), "the counts differ"),
        (claim(group=(8, "officials"), words=THERE), claim(group=(8, "villagers")), "they are called otherwise"),
        (claim(words=THERE), STANDING, "nobody is named, elsewhere in the text"),
        (claim("Prum Sovath", law=["494"]), claim("Prum Sovath", law=["495"]), "another article"),
        (claim("Prum Sovath", term="P2Y"), claim("Prum Sovath", term="P5Y"), "another term"),
        (claim("Prum Sovath", offence="incitement"), claim("Prum Sovath", offence="robbery"), "another offence"),
        (claim("Prum Sovath"), claim(group=(8, "officials")), "a name, where the claim only counts"),
    ],
)
def test_what_may_be_new_waits_for_an_editor(draft: Claim, standing: Claim, why: str) -> None:
    assert not says_again(draft, standing), why


def test_a_claim_whose_place_is_not_known_is_compared_by_its_people_alone() -> None:
    assert says_again(claim("Prum Sovath", words=(-1, -1)), claim("Prum Sovath", "2014-08-02", (-1, -1)))
    assert not says_again(claim(group=(2, "activists"), words=(-1, -1)), STANDING)

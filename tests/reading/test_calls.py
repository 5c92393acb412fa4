"""What organisations demand is a call of theirs, and nothing that happened."""

from datetime import date

import pytest

from habeas.claims import Kind
from habeas.reading import read

PUBLISHED = date(2020, 5, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Amnesty International demanded that the court release Marta Vidal and Tomas Arregui.",
        "Human Rights Watch demanded that the government free Marta Vidal.",
        "Human Rights Watch urged that Kenya drop the charges against Marta Vidal.",
    ],
)
def test_an_organisation_that_demands_that_something_be_done_calls_for_it(text: str) -> None:
    assert [claim.kind for claim in read(text, published=PUBLISHED)] == [Kind.CALL]


def test_what_a_prosecutor_demands_of_a_court_is_no_call_and_no_sentence() -> None:
    assert not read("The prosecutor demanded that the court jail Marta Vidal for five years.", published=PUBLISHED)


def test_a_warrant_is_for_an_arrest_and_that_is_no_offence() -> None:
    [warrant] = read("Police issued a warrant for the arrest of Marta Vidal.", published=PUBLISHED)
    assert (warrant.kind, warrant.offence) == (Kind.WARRANT, "")


def test_the_judges_of_a_court_are_the_court() -> None:
    [claim] = read("Judges of the High Court acquitted Marta Vidal on Monday.", published=PUBLISHED)[:1]
    assert claim.by == "the High Court"

"""Which unfamiliar names the text itself shows to be persons'."""

from habeas.claims import Kind
from habeas.reading import read

HEAD = "Article | Two at the port\n4 March 2021\n\n"


def test_a_name_whose_last_word_goes_alone_is_a_persons() -> None:
    text = "Zorba Quelch will sleep at home. On Monday a court fined Quelch 500 dollars.\n"
    assert [claim.who for claim in read(HEAD + text)] == [("Zorba Quelch",)]


def test_those_to_whom_something_happened_are_a_set_that_later_words_mean() -> None:
    text = "Police arrested Zorba Quelch and Ilka Brandt on 2 March. The two were questioned by a prosecutor.\n"
    assert {claim.who for claim in read(HEAD + text)} == {("Zorba Quelch", "Ilka Brandt")}


def test_a_name_that_nothing_vouches_for_is_nobodys() -> None:
    assert read(HEAD + "Zorba Quelch opened on Monday. They were questioned.\n") == []


def test_a_town_by_whose_name_a_person_is_called_is_that_person_but_not_where_things_happen() -> None:
    text = "Police arrested human rights defender Abel Manga Goma on 2 March. Goma was questioned in Goma.\n"
    assert {(claim.who, claim.at) for claim in read(HEAD + text) if claim.kind is Kind.QUESTIONING} == {
        (("Abel Manga Goma",), "Goma")
    }


def test_titles_of_honour_are_no_part_of_a_name() -> None:
    assert [claim.who for claim in read(HEAD + "Police arrested Hajj Obed Lutaya on 2 March.\n")] == [("Obed Lutaya",)]

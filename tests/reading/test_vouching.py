"""Which unfamiliar names the text itself shows to be persons'."""

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

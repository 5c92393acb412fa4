"""Events in plain words: every field of a claim that says something is said, and nothing else."""

from typing import Any

import pytest

from habeas.claims import Claim, Group, Kind, Law, Quote, When
from habeas.web.public.wording import event_in_words, group_in_words

CRIMINAL_CODE = "Criminal Code"


def claim(kind: Kind, **fields: Any) -> Claim:
    fields = {"who": ("Sok Dara",)} | fields
    return Claim("key", kind, Quote("words"), **fields)


EVENTS = [
    (claim(Kind.ARREST, at="Kampong Thom province", offence="robbery"),
     "Arrested over robbery in Kampong Thom province"),
    (claim(Kind.ARREST, by="Police", at="outside their homes"), "Arrested by police outside their homes"),
    (claim(Kind.DETENTION, at="CC1"), "Held at CC1"),
    (claim(Kind.SUMMONS, by="Investigating judge Keo Mony", at="Municipal Court", due=When.parse("2014-12-23")),
     "Summonsed by investigating judge Keo Mony to the Municipal Court for 23 December 2014"),
    (claim(Kind.CHARGE, law=(Law("494", CRIMINAL_CODE), Law("495", CRIMINAL_CODE)), offence="incitement"),
     "Charged with incitement under Articles 494 and 495 of the Criminal Code"),
    (claim(Kind.CHARGE, law=(Law("437 bis"),)), "Charged under Article 437 bis"),
    (claim(Kind.CHARGE, law=(Law("78", "traffic law"), Law("495", CRIMINAL_CODE))),
     "Charged under Article 78 of the traffic law and Article 495 of the Criminal Code"),
    (claim(Kind.CONVICTION, in_absentia=True, offence="theft of a generator"),
     "Convicted in absentia of theft of a generator"),
    (claim(Kind.SENTENCE, term="P5Y", in_absentia=True), "Sentenced in absentia to five years"),
    (claim(Kind.SENTENCE, term="P6Y", money=("1250 USD",)), "Sentenced to six years and to pay 1,250 US dollars"),
    (claim(Kind.SENTENCE, term="P3Y", suspended="P2Y", by="Phnom Penh Municipal Court"),
     "Sentenced to three years, two years of it suspended, by the Phnom Penh Municipal Court"),
    (claim(Kind.SENTENCE, term="P1Y", suspended="P1Y"), "Sentenced to one year, suspended"),
    (claim(Kind.SENTENCE), "Sentenced"),
    (claim(Kind.BAIL_GRANTED, money=("1000 USD",)), "Bail granted (1,000 US dollars)"),
    (claim(Kind.RELEASE, outcome="bail"), "Released on bail"),
    (claim(Kind.RULING, outcome="upheld", by="Supreme Court"), "Ruling of the lower court upheld by the Supreme Court"),
    (claim(Kind.COMPLAINT, outcome="withdrawn", by="The plaintiff"),
     "Complaint against them withdrawn by the plaintiff"),
    (claim(Kind.HEARING, planned=True, by="Appeal Court"), "Planned: hearing before the Appeal Court"),
    (claim(Kind.HEARING_POSTPONED, due=When.parse("2015-03")), "Hearing postponed to March 2015"),
    (claim(Kind.SUMMONS, due=When.parse("2014-08-08/2014-08-13")), "Summonsed for a day between 8 and 13 August 2014"),
    (claim(Kind.ATTACK, who=(), at="Freedom Park"), "Violence at Freedom Park"),
    (claim(Kind.CALL, who=(), by="The signatories", to="Human Rights Council"),
     "Call by the signatories on the Human Rights Council"),
]  # fmt: skip


@pytest.mark.parametrize(("event", "words"), EVENTS)
def test_an_event_is_told_in_plain_words(event: Claim, words: str) -> None:
    assert event_in_words(event) == words


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_words(kind: Kind) -> None:
    assert event_in_words(claim(kind))[0].isupper()


@pytest.mark.parametrize(
    ("group", "words"),
    [(Group(3, "other people"), "three other people"), (Group(None, "villagers"), "villagers"), (None, "")],
)
def test_persons_not_named_are_counted_in_words(group: Group | None, words: str) -> None:
    assert group_in_words(group) == words

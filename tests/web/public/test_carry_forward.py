"""Carried forward a decision at a time, the tables are what a rebuild would make, and other rows are left alone."""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from habeas.claims import Claim, Group, Kind, Quote, Verdict, When
from habeas.claims.sameness import Of, Same
from habeas.reading import Reader
from habeas.register import mention_id
from habeas.web.desk.compare import compare, name_case
from habeas.web.desk.decide import decide
from habeas.web.desk.models import ClaimRecord
from habeas.web.desk.outdated import said_once
from habeas.web.desk.write import write
from habeas.web.library.models import Publication
from habeas.web.public import kept, tables
from habeas.web.public.models import (
    Alarm,
    Case,
    CaseEvent,
    CaseParty,
    CustodyInterval,
    Mention,
    Person,
    PersonEvent,
    Question,
    RegisterStamp,
)
from habeas.web.public.rebuild import rebuild

TABLES = (Person, Mention, PersonEvent, CustodyInterval, Case, CaseParty, CaseEvent, Alarm, Question)
NAMED = (Person, Mention, Case)
"""Tables whose keys mean something."""

NAMES = ("Prum Sovath", "Sovath Prum", "Chhim Vathana", "Chhim Vatana", "Keo Sophal", "Kem Rotana", "Sok Dara")
WORDS = {
    Kind.ARREST: "{name} was arrested.",
    Kind.DETENTION: "{name} is held at CC1.",
    Kind.RELEASE: "{name} was released.",
    Kind.CHARGE: "{name} was charged.",
}

Accept = Callable[..., Claim]
Press = Callable[..., Publication]


def contents() -> dict[str, list[str]]:
    """Everything in the tables, without the keys that rows get by chance."""
    return {
        model.__name__: sorted(
            str({name: value for name, value in row.items() if name != "id" or model in NAMED})
            for row in model.objects.values()
        )
        for model in TABLES
    }


def arrest(press: Press, accept: Accept, name: str, day: str) -> Publication:
    page = press(f"{name} arrested {day}", f"<p>{name} was arrested.</p>", date=day)
    accept(page, Kind.ARREST, name, f"{name} was arrested", when=day)
    return page


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No register is kept from the test before, and only editors claim anything."""
    monkeypatch.setattr("habeas.web.desk.draft.reader", lambda name: Reader(name, lambda *text: []))
    kept.keep(None)
    yield
    kept.keep(None)


class Newsroom:
    """Editors at work, who do something by chance at every step."""

    def __init__(self, press: Press, editor: Any, chance: random.Random) -> None:
        self.press, self.editor, self.chance = press, editor, chance

    def step(self) -> None:
        doing = [
            self.publish,
            self.decide,
            self.decide,
            self.decide,
            self.amend,
            self.compare,
            self.name,
            self.withdraw,
            self.date,
        ]
        self.chance.choice(doing)()

    def publish(self) -> None:
        day = dt.date(2014, 1, 1) + dt.timedelta(days=self.chance.randrange(60))
        names = self.chance.sample(NAMES, 2)
        told = [(kind, name) for name in names for kind in self.chance.sample(list(WORDS), 2)]
        body = " ".join(WORDS[kind].format(name=name) for kind, name in told)
        page = self.press(
            f"Day {RegisterStamp.objects.count()}", f"<p>{body} Eight villagers are held.</p>", date=str(day)
        )
        with said_once():
            for kind, name in dict.fromkeys(told):
                quote = Quote(WORDS[kind].format(name=name)[:-1])
                write(Claim("", kind, quote, who=(name,), when=When.on(day)), page.texts.latest(), self.editor)
            group = Claim(
                "", Kind.DETENTION, Quote("Eight villagers are held"), group=Group(8, "villagers"), when=When.on(day)
            )
            write(group, page.texts.latest(), self.editor)

    def claim(self) -> ClaimRecord | None:
        claims = list(ClaimRecord.objects.order_by("pk"))
        return self.chance.choice(claims) if claims else None

    def decide(self) -> None:
        if claim := self.claim():
            decide(claim, self.chance.choice([Verdict.ACCEPT, Verdict.REJECT, Verdict.OPEN]), self.editor)

    def amend(self) -> None:
        if claim := self.claim():
            when = When.on(dt.date(2014, 1, 1) + dt.timedelta(days=self.chance.randrange(60)))
            amended = replace(claim.claim, when=when, who=(self.chance.choice(NAMES),))
            decide(claim, Verdict.AMEND, self.editor, amended=amended)

    def compare(self) -> None:
        of = self.chance.choice(list(Of))
        keys = Mention.objects if of is Of.PERSON else CaseEvent.objects
        ids = sorted(set(keys.values_list("pk" if of is Of.PERSON else "claim_id", flat=True)))
        if len(ids) > 1:
            compare(of, *self.chance.sample(ids, 2), self.chance.choice(list(Same)), self.editor)

    def name(self) -> None:
        if claim := self.claim():
            name_case(claim, self.chance.choice(["The bridge arrests", "The march", ""]), self.editor)

    def withdraw(self) -> None:
        if pages := list(Publication.objects.order_by("pk")):
            page = self.chance.choice(pages)
            page.unpublish() if page.live else page.save_revision().publish()

    def date(self) -> None:
        if pages := list(Publication.objects.live().order_by("pk")):
            page = self.chance.choice(pages)
            page.date += dt.timedelta(days=1)
            page.save_revision().publish()


@pytest.mark.parametrize("seed", range(4))
def test_after_any_sequence_of_decisions_the_tables_equal_a_rebuild(
    press: Press, editor: Any, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = Newsroom(press, editor, random.Random(seed))
    for _ in range(4):
        newsroom.publish()
    for _ in range(12):
        with monkeypatch.context() as carried_only:
            carried_only.setattr(tables, "empty_tables", lambda: pytest.fail("it was made anew, not carried forward"))
            for _ in range(3):
                newsroom.step()
        carried = contents()
        found = kept.behind()
        assert found
        rebuild()
        assert contents() == carried
        kept.keep(found[0])
        RegisterStamp.objects.all().delete()
        found[0].stamp = kept.stamp([])


def test_a_decision_rewrites_the_rows_of_those_it_concerns_and_no_others(
    press: Press, accept: Accept, editor: Any
) -> None:
    arrest(press, accept, "Keo Sophal", "2014-02-01")
    page = arrest(press, accept, "Prum Sovath", "2014-02-02")
    rows = {
        model: list(model.objects.order_by("pk").values_list("pk"))
        for model in (PersonEvent, CustodyInterval, CaseEvent)
    }
    others = [set(model.objects.filter(**{of: "Keo Sophal"}).values_list("pk", flat=True)) for model, of in (
        (PersonEvent, "person__name"), (CustodyInterval, "person__name"), (CaseEvent, "case__name"),
    )]  # fmt: skip
    assert all(others) and all(rows.values())
    with CaptureQueriesContext(connection) as asked:
        decide(page.claims.get(), Verdict.REJECT, editor)
    for model, keys in zip((PersonEvent, CustodyInterval, CaseEvent), others, strict=True):
        assert set(model.objects.values_list("pk", flat=True)) == keys
    written = [query["sql"] for query in asked if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert not any("Keo Sophal" in sql for sql in written)


def test_a_person_of_the_same_publication_who_is_as_before_keeps_their_rows(
    press: Press, accept: Accept, editor: Any
) -> None:
    page = press("Two arrested", "<p>Keo Sophal was arrested. Prum Sovath was arrested.</p>", date="2014-02-01")
    for name in ("Keo Sophal", "Prum Sovath"):
        accept(page, Kind.ARREST, name, f"{name} was arrested", when="2014-02-01")
    kept_rows = list(PersonEvent.objects.filter(person__name="Keo Sophal").values())
    decide(page.claims.get(data__who=["Prum Sovath"]), Verdict.REJECT, editor)
    assert list(PersonEvent.objects.values()) == kept_rows


def test_a_failed_update_leaves_everything_as_it_was_and_the_next_one_works(
    press: Press, accept: Accept, editor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = arrest(press, accept, "Keo Sophal", "2014-02-01")
    before = contents()
    decisions = page.claims.get().decisions.count()
    with monkeypatch.context() as broken:
        broken.setattr(tables, "write_questions", lambda *rows: (_ for _ in ()).throw(IntegrityError("no room")))
        with pytest.raises(IntegrityError), transaction.atomic():
            decide(page.claims.get(), Verdict.REJECT, editor)
    assert contents() == before
    assert page.claims.get().decisions.count() == decisions
    decide(page.claims.get(), Verdict.REJECT, editor)
    assert not Person.objects.exists()


def test_what_was_rolled_back_is_not_remembered(press: Press, accept: Accept, editor: Any) -> None:
    page = arrest(press, accept, "Keo Sophal", "2014-02-01")
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        decide(page.claims.get(), Verdict.REJECT, editor)
        raise ZeroDivisionError
    arrest(press, accept, "Prum Sovath", "2014-02-02")
    assert set(Person.objects.values_list("name", flat=True)) == {"Keo Sophal", "Prum Sovath"}


def test_a_process_that_is_behind_takes_along_what_the_others_did(press: Press, accept: Accept, editor: Any) -> None:
    page = arrest(press, accept, "Keo Sophal", "2014-02-01")
    kept.keep(None)
    kept.warm_up()
    here = kept.behind()
    assert here is not None and here[1] == set()
    kept.keep(None)
    kept.warm_up()  # the other process
    decide(page.claims.get(), Verdict.REJECT, editor)
    kept.keep(here[0])
    behind = kept.behind()
    assert behind is not None and behind[1] == {page.key}
    arrest(press, accept, "Prum Sovath", "2014-02-02")
    carried = contents()
    rebuild()
    assert contents() == carried
    assert list(Person.objects.values_list("name", flat=True)) == ["Prum Sovath"]


def test_a_process_without_a_register_leaves_the_others_theirs(press: Press, accept: Accept, editor: Any) -> None:
    page = arrest(press, accept, "Keo Sophal", "2014-02-01")
    server = kept.behind()
    kept.keep(None)  # a command, in a process of its own
    decide(page.claims.get(), Verdict.REJECT, editor)
    assert server is not None
    kept.keep(server[0])
    behind = kept.behind()
    assert behind is not None and behind[1] == {page.key}


def test_a_process_far_behind_makes_its_register_anew(
    press: Press, accept: Accept, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrest(press, accept, "Keo Sophal", "2014-02-01")
    monkeypatch.setattr(kept, "STAMPS_KEPT", 1)
    old = kept.behind()
    assert old is not None
    stale = kept.Kept(old[0].register, old[0].origins, old[0].stamp)
    arrest(press, accept, "Prum Sovath", "2014-02-02")
    kept.keep(stale)
    assert RegisterStamp.objects.count() == 1
    assert kept.behind() is None


def test_an_editors_word_parts_and_joins_two_persons_and_every_address_leads_on(
    press: Press, accept: Accept, editor: Any
) -> None:
    pages = [arrest(press, accept, "Prum Sovath", day) for day in ("2014-02-01", "2014-03-01")]
    first, second = (mention_id(page.key, "Prum Sovath") for page in pages)
    assert Person.objects.count() == 1
    compare(Of.PERSON, first, second, Same.DIFFERENT, editor)
    assert {m.pk: m.person_id for m in Mention.objects.all()} == {first: first, second: second}
    compare(Of.PERSON, first, second, Same.OPEN, editor)
    assert {m.pk: m.person_id for m in Mention.objects.all()} == {first: first, second: first}


def test_an_editors_word_on_cases_outlives_an_amendment(press: Press, accept: Accept, editor: Any) -> None:
    pages = [arrest(press, accept, name, "2014-02-01") for name in ("Prum Sovath", "Keo Sophal")]
    one, two = (page.claims.get() for page in pages)
    assert Case.objects.count() == 2
    compare(Of.CASE, one.pk, two.pk, Same.SAME, editor)
    assert Case.objects.get().pk in (one.pk, two.pk)
    decide(two, Verdict.AMEND, editor, amended=replace(two.claim, who=("Keo Sophal", "Kem Rotana")))
    assert {party.person.name for party in Case.objects.get().parties.all()} == {
        "Prum Sovath",
        "Keo Sophal",
        "Kem Rotana",
    }

"""The register's tables: a copy that can be dropped and made anew."""

from typing import Any

from django.core.management import call_command

from habeas.claims import Claim, Group, Kind, Quote, Verdict, When
from habeas.web.desk.decide import decide
from habeas.web.desk.write import write
from habeas.web.public.models import CustodyInterval, Mention, Person, PersonEvent

TABLES = (Person, Mention, PersonEvent, CustodyInterval)


def contents() -> list[list[Any]]:
    """Everything in the tables, without the keys that rows get by chance."""
    return [
        sorted(str({k: v for k, v in row.items() if k != "id" or model in (Person, Mention)}) for row in rows)
        for model in TABLES
        for rows in [model.objects.values()]
    ]


def test_the_tables_come_back_the_same(publish: Any, editor: Any) -> None:
    for record in publish("Sok Dara was arrested.", "Keo Mony was arrested.").claims.all():
        decide(record, Verdict.ACCEPT, editor)
    before = contents()
    assert all(before)
    for model in reversed(TABLES):
        model.objects.all().delete()
    call_command("rebuild_register", verbosity=0)
    assert contents() == before


def test_persons_who_are_counted_and_not_named_have_their_custody(publish: Any, editor: Any) -> None:
    publication = publish("Eight villagers were sent to prison.")
    quote = Quote("Eight villagers were sent to prison")
    claim = Claim("", Kind.DETENTION, quote, group=Group(8, "villagers"), when=When.parse("2014-08-02"))
    record = write(claim, publication.texts.latest(), editor)
    interval = CustodyInterval.objects.get(person=None)
    assert interval.group == {"count": 8, "label": "villagers"}
    assert interval.claims == [record.pk]


def test_a_person_s_events_lead_to_the_publication_that_says_so(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    event = PersonEvent.objects.get()
    assert (event.publication, event.claim_id) == (publication, publication.claims.get().pk)

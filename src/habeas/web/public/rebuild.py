"""Making the register's tables anew from the claims that stand."""

from collections.abc import Mapping
from itertools import chain

from django.db import transaction
from django.utils.text import slugify

from habeas import register
from habeas.claims import claim_to_dict
from habeas.web.desk.models import ClaimRecord
from habeas.web.desk.standing import Standing, standing_claims
from habeas.web.library.models import LibraryPage

from . import visible
from .models import CustodyInterval, Mention, Person, PersonEvent

_MANY = 500  # rows a statement: SQLite takes a limited number of parameters


@transaction.atomic
def rebuild() -> register.Register:
    """Drop the tables of persons and custody and make them anew; whoever reads meanwhile sees the old ones."""
    LibraryPage.objects.select_for_update(of=("self",)).get()  # one rebuild at a time
    standing = _standing()
    records = {entry.claim.id: entry.record for entry in standing}
    built = _built(standing)
    for model in (CustodyInterval, PersonEvent, Mention, Person):
        model.objects.all().delete()
    Person.objects.bulk_create(map(_person, built.persons), _MANY)
    Mention.objects.bulk_create(chain.from_iterable(map(_mentions, built.persons)), _MANY)
    PersonEvent.objects.bulk_create(chain.from_iterable(_events(p, records) for p in built.persons), _MANY)
    # A counted set that is probably persons named elsewhere is shown as these persons alone.
    courses = [person.custody for person in built.persons] + [one.custody for one in built.sets if not one.named]
    CustodyInterval.objects.bulk_create((_interval(i, records) for course in courses for i in course), _MANY)
    return built


def current_register() -> register.Register:
    """The register as it follows from the claims that stand at this moment."""
    return _built(_standing())


def _standing() -> list[Standing]:
    return standing_claims(visible.publications().order_by().values("pk"))


def _built(standing: list[Standing]) -> register.Register:
    dates = dict(visible.publications().values_list("key", "date"))
    return register.build((entry.claim for entry in standing), None, dates)


def _person(person: register.Person) -> Person:
    return Person(
        id=person.id,
        name=person.name,
        slug=slugify(person.name),
        names=list(person.names),
        first=person.first,
        last=person.last,
    )


def _mentions(person: register.Person) -> list[Mention]:
    return [Mention(id=mention.id, person_id=person.id) for mention in person.mentions]


def _events(person: register.Person, records: Mapping[str, ClaimRecord]) -> list[PersonEvent]:
    return [
        PersonEvent(
            person_id=person.id,
            publication_id=records[event.claim.id].publication_id,
            claim_id=records[event.claim.id].pk,
            claim=claim_to_dict(event.claim),
            position=position,
        )
        for position, event in enumerate(person.events)
    ]


def _interval(interval: register.Interval, records: Mapping[str, ClaimRecord]) -> CustodyInterval:
    group = interval.group
    return CustodyInterval(
        person_id=interval.person or None,
        group={"count": group.count, "label": group.label} if group else None,
        sort=interval.sort,
        place=interval.place,
        start_earliest=interval.start_earliest,
        start_latest=interval.start_latest,
        end_earliest=interval.end_earliest,
        end_latest=interval.end_latest,
        last_reported=interval.last_reported,
        claims=[records[claim.id].pk for claim in interval.claims],
    )

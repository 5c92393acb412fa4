"""The register as rows of the tables, and the rows brought up to date: those that changed, and no others."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict

from django.db.models import Model
from django.utils.text import capfirst, slugify

from habeas import register
from habeas.claims import Group, claim_to_dict

from .evidence import Origin
from .models import Alarm, Case, CaseEvent, CaseParty, CustodyInterval, Mention, Person, PersonEvent, Question

_MANY = 500  # rows a statement: SQLite takes a limited number of parameters

Origins = Mapping[str, Origin]


def empty_tables() -> None:
    """Drop every row."""
    for model in (Question, Alarm, CaseEvent, CaseParty, Case, CustodyInterval, PersonEvent, Mention, Person):
        model.objects.all().delete()


def write_persons(persons: Iterable[register.Person], built: register.Register, origins: Origins) -> None:
    """Put these persons, new or changed, into the tables, with everything that is theirs."""
    people = list(persons)
    ids = [person.id for person in people]
    for model in (CustodyInterval, PersonEvent, Mention):
        _delete(model, "person", ids)
    _delete(Mention, "pk", [mention.id for person in people for mention in person.mentions])
    fields = ["name", "slug", "names", "joined", "first", "last"]
    rows = [_person(person, built) for person in people]
    Person.objects.bulk_create(rows, _MANY, update_conflicts=True, update_fields=fields, unique_fields=["id"])
    Mention.objects.bulk_create((row for p in people for row in _mentions(p, origins)), _MANY)
    PersonEvent.objects.bulk_create((row for p in people for row in _events(p, origins)), _MANY)
    CustodyInterval.objects.bulk_create((row for p in people for row in _course(p.custody, origins)), _MANY)


def drop_persons(ids: Iterable[str]) -> None:
    """Take persons who are gone out of the tables."""
    _delete(Person, "pk", list(ids))


def write_sets(sets: Iterable[register.CountedSet], gone: Iterable[str], origins: Origins) -> None:
    """Put the custody of counted sets into the tables. A set that is probably persons named elsewhere has none."""
    counted = list(sets)
    _delete(CustodyInterval, "counted", [*gone, *(one.id for one in counted)])
    courses = [(one.id, one.custody) for one in counted if not one.named]
    CustodyInterval.objects.bulk_create(
        (row for id, custody in courses for row in _course(custody, origins, id)), _MANY
    )


def write_cases(
    cases: Iterable[register.Case], gone: Iterable[str], built: register.Register, origins: Origins
) -> None:
    """Put these cases, new or changed, into the tables; `gone` are the keys (of records) of those that are no more."""
    made = {case_key(case, origins): case for case in cases}
    _delete(Case, "pk", [key for key in gone if key not in made])
    for model in (CaseEvent, CaseParty):
        _delete(model, "case", list(made))
    rows = [_case(key, case, built) for key, case in made.items()]
    fields = ["name", "slug", "first", "last", "counted"]
    Case.objects.bulk_create(rows, _MANY, update_conflicts=True, update_fields=fields, unique_fields=["id"])
    CaseParty.objects.bulk_create((row for key, case in made.items() for row in _parties(key, case, origins)), _MANY)
    CaseEvent.objects.bulk_create((row for key, case in made.items() for row in _told(key, case, origins)), _MANY)


def case_key(case: register.Case, origins: Origins) -> str:
    """The lasting address of a case: the record of its first published claim, whatever was amended."""
    return origins[case.id].record


def write_alarms(
    alarms: Iterable[register.Alarm], subjects: Iterable[str], built: register.Register, origins: Origins
) -> None:
    """Put the alarms about these subjects (ids of persons and sets) in the place of those there were."""
    _delete(Alarm, "subject", list(subjects))
    Alarm.objects.bulk_create((_alarm(alarm, built, origins) for alarm in alarms), _MANY)


def write_questions(new: Iterable[register.Link], gone: Collection[register.Link]) -> None:
    """Put new questions into the table, take out those that are none any more."""
    stale = {(link.one, link.two) for link in gone}
    asked = Question.objects.filter(one__in={one for one, _ in stale})
    _delete(Question, "pk", [row.pk for row in asked if (row.one, row.two) in stale])
    rows = (Question(one=link.one, two=link.two, score=link.score, reasons=list(link.reasons)) for link in new)
    Question.objects.bulk_create(rows, _MANY)


def _delete(model: type[Model], field: str, values: list) -> None:
    for start in range(0, len(values), _MANY):
        model._default_manager.filter(**{f"{field}__in": values[start : start + _MANY]}).delete()


def _person(person: register.Person, built: register.Register) -> Person:
    joined = [
        {"one": link.one, "two": link.two, "score": link.score, "reasons": list(link.reasons)}
        for link in built.links(person)
    ]
    return Person(
        id=person.id,
        name=person.name,
        slug=slugify(person.name),
        names=list(person.names),
        joined=joined,
        first=person.first,
        last=person.last,
    )


def _mentions(person: register.Person, origins: Origins) -> list[Mention]:
    return [
        Mention(
            id=mention.id,
            person_id=person.id,
            name=mention.name,
            publication_id=origins[mention.claims[0].id].publication,
        )
        for mention in person.mentions
    ]


def _events(person: register.Person, origins: Origins) -> list[PersonEvent]:
    return [
        PersonEvent(
            person_id=person.id,
            publication_id=origins[event.claim.id].publication,
            claim_id=origins[event.claim.id].record,
            claim=claim_to_dict(event.claim),
            position=position,
        )
        for position, event in enumerate(person.events)
    ]


def _course(custody: Iterable[register.Interval], origins: Origins, counted: str = "") -> list[CustodyInterval]:
    return [
        CustodyInterval(
            person_id=interval.person or None,
            group=asdict(interval.group) if interval.group else None,
            counted=counted,
            position=position,
            sort=interval.sort,
            place=interval.place,
            start_earliest=interval.start_earliest,
            start_latest=interval.start_latest,
            end_earliest=interval.end_earliest,
            end_latest=interval.end_latest,
            last_reported=interval.last_reported,
            claims=[origins[claim.id].record for claim in interval.claims],
        )
        for position, interval in enumerate(custody)
    ]


def _case(key: str, case: register.Case, built: register.Register) -> Case:
    ids = set(case.sets)
    groups: list[Group] = [one.group for one in built.sets if one.id in ids]
    return Case(
        id=key,
        name=case.name if case.named else capfirst(case.name),
        slug=slugify(case.name),
        first=case.events[0].day,
        last=case.events[-1].day,
        counted=[asdict(group) for group in groups],
    )


def _parties(key: str, case: register.Case, origins: Origins) -> list[CaseParty]:
    return [
        CaseParty(case_id=key, person_id=id, charges=[_charge(charge, origins) for charge in case.charges.get(id, ())])
        for id in case.persons
    ]


def _charge(charge: register.Charge, origins: Origins) -> dict[str, object]:
    return {
        "articles": [[law.article, law.law] for law in charge.articles],
        "offence": charge.offence,
        "state": charge.state.value,
        "rulings": list(charge.rulings),
        "claims": [origins[claim.id].record for claim in charge.claims],
    }


def _told(key: str, case: register.Case, origins: Origins) -> list[CaseEvent]:
    return [
        CaseEvent(
            case_id=key,
            publication_id=origins[event.claim.id].publication,
            claim_id=origins[event.claim.id].record,
            position=position,
        )
        for position, event in enumerate(case.events)
    ]


def _alarm(alarm: register.Alarm, built: register.Register, origins: Origins) -> Alarm:
    return Alarm(
        subject=alarm.subject,
        person_id=alarm.subject if built.person(alarm.subject) else None,
        name=alarm.name,
        rule=alarm.rule.name,
        reason=alarm.reason,
        since=alarm.since,
        source=alarm.source,
        claims=[origins[claim.id].record for claim in alarm.claims],
    )

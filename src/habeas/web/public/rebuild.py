"""Keeping the register's tables true: made anew from everything, or carried forward by what has changed."""

from collections.abc import Collection

from django.db import transaction

from habeas import register
from habeas.web.library.models import LibraryPage

from . import kept, tables
from .evidence import evidence
from .kept import Kept, lock
from .models import RegisterStamp


@transaction.atomic
def rebuild(publications: Collection[str] | None = None) -> register.Register:
    """Drop the tables and make them anew; whoever reads meanwhile sees the old ones.

    `publications` are those that changed since the tables were last true, if that is known: other processes then need
    take in no more than these.
    """
    _one_at_a_time()
    with lock:
        kept.keep(None)
        found = evidence()
        made = Kept.made(found, kept.stamp(publications))
        built, origins = made.register, made.origins
        tables.empty_tables()
        tables.write_persons(built.persons, built, origins)
        tables.write_sets(built.sets, (), origins)
        tables.write_cases(built.cases, (), built, origins)
        tables.write_alarms(built.alarms(kept.ALWAYS), (), built, origins)
        tables.write_questions(made.questions, ())
        kept.keep(made)
    return built


@transaction.atomic
def carry_forward(publications: Collection[str] | None) -> None:
    """Bring the tables up to date after these publications (by key) changed; touches the rows that this concerns.

    None means that any may have. Should it fail, the caller's transaction fails with it, and the tables stay as they
    were.
    """
    _one_at_a_time()
    with lock:
        found = kept.behind() if publications is not None and len(publications) < kept.MANY else None
        if publications is None or found is None or len(found[1]) >= kept.MANY:
            rebuild(publications)
            return
        current, missed = found
        kept.keep(None)  # until it has taken everything in
        _follow(current, missed | set(publications))
        current.stamp = kept.stamp(publications)
        kept.keep(current)


def current_register() -> register.Register:
    """The register as it follows from the claims that stand at this moment."""
    return evidence().register()


def ready() -> None:
    """Make the tables where nothing ever has, as after an upgrade that brought new ones."""
    if not RegisterStamp.objects.exists():
        rebuild()


def _follow(current: Kept, publications: set[str]) -> None:
    """Let a kept register take publications in, and write what that changes."""
    built, origins = current.register, current.origins
    before = {person.id: person for person in built.persons}
    change = current.take(publications)
    came = [person for id in sorted(change.persons) if (person := built.person(id))]
    # A person of one name who is as before needs no new rows; why several names are one's may follow from others.
    persons = [person for person in came if len(person.names) > 1 or person != before.get(person.id)]
    tables.drop_persons(change.gone)
    tables.write_persons(persons, built, origins)
    tables.write_sets([one for one in built.sets if one.id in change.sets], change.gone, origins)
    closed = [origins[id].record for id in change.gone if id in origins]
    tables.write_cases([case for id in sorted(change.cases) if (case := built.case(id))], closed, built, origins)
    subjects = [*change.gone, *change.sets, *(person.id for person in persons)]
    found = [alarm for id in subjects for alarm in built.alarms_of(id, kept.ALWAYS)]
    tables.write_alarms(found, subjects, built, origins)
    asked, current.questions = current.questions, frozenset(built.questions)
    tables.write_questions(current.questions - asked, asked - current.questions)


def _one_at_a_time() -> None:
    """Hold the database's lock on the register until the transaction ends."""
    LibraryPage.objects.select_for_update(of=("self",)).get()

"""Who was in custody on a day: the cached intervals, put before the register's own bands, in words."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from itertools import groupby, pairwise

from django.db.models import Exists, OuterRef, Q, QuerySet

from habeas.claims import Group
from habeas.register import HORIZON_MONTHS, Band, Interval, Sort, Spell
from habeas.register.held import spells
from habeas.register.roll import Roll
from habeas.web.desk.models import ClaimRecord
from habeas.web.library.models import Publication

from . import visible
from .known import Known, as_known
from .models import CustodyInterval, Mention, Person
from .wording import day_in_words, group_in_words, in_words, spanning

BANDS = (Band.CONFIRMED, Band.POSSIBLE, Band.STALE)

_CUSTODY = [sort.value for sort in Sort if sort.custody]


@dataclass(frozen=True, slots=True)
class ClaimId:
    """A claim of which the cache keeps the id alone."""

    id: str


@dataclass(frozen=True, slots=True)
class Recalled(Interval):
    """An interval read back from the cache, with its person; its `claims` are ids."""

    subject: Person | None = None

    @property
    def kind(self) -> str:
        """Police custody, pre-trial detention, serving a sentence ..."""
        return self.sort.value.capitalize()

    @property
    def since(self) -> str:
        """When it began, as precisely as known."""
        return _since(self)

    @property
    def ended(self) -> bool:
        """Whether an end is reported."""
        return self.end_latest is not None

    @property
    def until(self) -> str:
        """When it ended; where no end is reported, what was reported last."""
        if self.end_latest:
            return in_words(spanning(self.end_earliest, self.end_latest))
        if not self.sort.custody:
            return "nothing later is reported"
        last = day_in_words(self.last_reported) if self.last_reported else "on a day that is not stated"
        return f"no release reported; last reported held {last}"


@dataclass(frozen=True, slots=True)
class HeldOnDay:
    """Someone who was, or may have been, in custody on a day."""

    band: Band
    spell: Spell
    interval: Recalled

    @property
    def since(self) -> str:
        """When the unbroken custody began, as precisely as known."""
        return _since(self.spell.intervals[0])

    @property
    def last_reported(self) -> str:
        """The newest day on which custody was reported."""
        return day_in_words(self.spell.last_report)

    @property
    def name(self) -> str:
        """What the list is ordered by."""
        return self.interval.subject.name if self.interval.subject else group_in_words(self.interval.group)


def held_on(day: dt.date, known: dt.date | None = None) -> list[HeldOnDay]:
    """Everyone held on this day, each once, in their surest band; persons by name, then groups.

    `known` asks what the register would have answered on that day; None, what it answers today.
    """
    held = _held_today(day) if known is None else _held_as_known(day, known)
    best: dict[object, HeldOnDay] = {}
    for row in held:  # the surest first
        best.setdefault(row.interval.person or row.spell.order, row)
    return sorted(best.values(), key=lambda row: (not row.interval.person, row.name))


def _held_today(day: dt.date) -> list[HeldOnDay]:
    rows = _shown(
        CustodyInterval.objects.select_related("person")
        .filter(_may_reach(day))
        .order_by("person", "counted", "position", "pk")
    )
    roll = Roll()
    roll.fill(spell for spell in _spells(rows) if spell.dated)
    return [HeldOnDay(held.band, held.spell, held.interval) for held in roll.held_on(day, HORIZON_MONTHS)]


def _held_as_known(day: dt.date, known: dt.date) -> list[HeldOnDay]:
    """Those whom the register of that day has in custody, each as the person that they are today."""
    then = as_known(known)
    rows = [row for row in then.register.in_custody(day) if not row.spell.named]
    mentions = Mention.objects.filter(pk__in={row.interval.person for row in rows}).select_related("person")
    people = {mention.pk: mention.person for mention in mentions}
    hidden = visible.hidden_claims()
    held = [HeldOnDay(row.band, row.spell, _of_then(row.interval, then, people)) for row in rows]
    return [row for row in held if hidden.isdisjoint(claim.id for claim in row.interval.claims)]


def _of_then(interval: Interval, then: Known, people: Mapping[str, Person]) -> Recalled:
    own = {field.name: getattr(interval, field.name) for field in fields(Interval)}
    claims = tuple(ClaimId(then.origins[claim.id].record) for claim in interval.claims)
    return Recalled(**own | {"claims": claims}, subject=people.get(interval.person))


def custody_of(person: Person) -> list[Recalled]:
    """The course of one person's liberty, in order."""
    return [_recalled(row) for row in _shown(person.custody.select_related("person").order_by("position", "pk"))]


def sources_of(intervals: Iterable[Recalled]) -> dict[Recalled, list[Publication]]:
    """The publications on whose word each interval rests, the earliest first."""
    intervals = list(intervals)
    wanted = {claim.id for interval in intervals for claim in interval.claims}
    made = dict(ClaimRecord.objects.filter(pk__in=wanted).values_list("pk", "publication"))
    publications = visible.publications().in_bulk(set(made.values()))
    result = {}
    for interval in intervals:
        found = {made[claim.id] for claim in interval.claims if made.get(claim.id) in publications}
        result[interval] = sorted((publications[pk] for pk in found), key=lambda p: (p.date, p.pk))
    return result


def _since(interval: Interval) -> str:
    """The beginning in words; where only a sentence tells of custody, nobody knows when at the latest."""
    if interval.start_earliest and not interval.start_latest:
        return f"{day_in_words(interval.start_earliest)} at the earliest"
    return in_words(spanning(interval.start_earliest, interval.start_latest))


def _may_reach(day: dt.date) -> Q:
    """Intervals of persons (and groups) with a custody that began by the day and one that did not end before it."""
    same = CustodyInterval.objects.filter(person=OuterRef("person"), sort__in=_CUSTODY)
    begun = Q(start_earliest__isnull=True) | Q(start_earliest__lte=day)
    lasting = Q(end_latest__isnull=True) | Q(end_latest__gte=day)
    return (Q(person__isnull=True) & begun & lasting) | (Exists(same.filter(begun)) & Exists(same.filter(lasting)))


def _shown(rows: QuerySet[CustodyInterval]) -> list[CustodyInterval]:
    """The intervals that rest on visible publications alone; the cache may be older than what was just taken down."""
    hidden = visible.hidden_claims()
    return [row for row in rows if hidden.isdisjoint(row.claims)]


def _spells(rows: Iterable[CustodyInterval]) -> Iterator[Spell]:
    for _, of_one in groupby(rows, key=lambda row: row.person_id or row.counted or str(row.group)):
        yield from spells(_continued(list(map(_recalled, of_one))))


def _continued(course: list[Recalled]) -> Iterator[Recalled]:
    """One's intervals, each told whether it continues custody: where it begins just as the custody before it ends."""
    for before, interval in pairwise([None, *course]):
        ends = (before.end_earliest, before.end_latest) if before and before.sort.custody else None
        yield replace(interval, continues=ends == (interval.start_earliest, interval.start_latest))


def _recalled(row: CustodyInterval) -> Recalled:
    return Recalled(
        person=row.person_id or "",
        sort=Sort(row.sort),
        place=row.place,
        start_earliest=row.start_earliest,
        start_latest=row.start_latest,
        end_earliest=row.end_earliest,
        end_latest=row.end_latest,
        last_reported=row.last_reported,
        claims=tuple(map(ClaimId, row.claims)),
        group=Group(**row.group) if row.group else None,
        subject=row.person,
    )

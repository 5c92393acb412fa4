"""The register as rows of plain text, for the terminal, CSV and JSON: one mapping a row, its keys the headings."""

import datetime as dt

from habeas.claims import Claim

from .held import Held
from .interval import Interval, Sort
from .nickname import called
from .person import Event, Person
from .register import HORIZON_MONTHS, Register
from .sentence import terms

Row = dict[str, str]


def person_rows(register: Register, name: str = "") -> list[Row]:
    """Everyone, or those whose name is like the one asked for, the likest first: who, and how they stand now."""
    found = [(person, 1.0) for person in register.persons]
    if name:
        scored = ((person, _likeness(register, person, name)) for person in register.persons)
        found = sorted((entry for entry in scored if entry[1] >= 0.8), key=lambda entry: -entry[1])
    return [
        {
            "name": person.name,
            "also": ", ".join(person.names[1:]),
            "first": _first(person),
            "last published": _day(person.last),
            "events": str(len(person.events)),
            "now": _state(person.custody[-1]) if person.custody else "",
            "id": person.id,
        }
        for person, _ in found
    ]


def timeline_rows(person: Person) -> list[Row]:
    """One person's timeline: each entry's date as precisely as known, what, where, and the words with their source."""
    return [
        {
            "date": (event.claim.when or event.claim.due).text or "undated",
            "what": event.claim.kind.label + (" (planned)" if event.claim.planned else ""),
            "where": event.claim.at or event.claim.by,
            "words": event.claim.quote.exact,
            "publication": event.claim.publication,
            "published": _day(event.published),
        }
        for event in person.events
    ]


def interval_rows(person: Person) -> list[Row]:
    """One person's custody: each interval with both bounds of both ends, and when a sentence in it ends."""
    ends = {
        term.claim.id: f"{term.ends_earliest} to {term.ends_latest}" for term in terms(person.events, person.custody)
    }
    return [
        {
            "state": interval.sort.value,
            "place": interval.place,
            "from": _span(interval.start_earliest, interval.start_latest),
            "until": _span(interval.end_earliest, interval.end_latest),
            "term ends": ", ".join(
                ends[c.id] for c in interval.claims if c.id in ends and interval.sort is Sort.SERVING
            ),
            "publications": _publications(interval.claims),
        }
        for interval in person.custody
    ]


def custody_rows(
    register: Register, on: dt.date, known: dt.date | None = None, horizon_months: int = HORIZON_MONTHS
) -> list[Row]:
    """Who was in custody on a day, as known on a day: confirmed first, then possible, then stale; by name in each."""
    source = register if known is None else register.as_known(known)
    rows = [_custody_row(source, held) for held in register.in_custody(on, known, horizon_months)]
    bands = ["confirmed", "possible", "stale"]
    return sorted(rows, key=lambda row: (bands.index(row["band"]), row["name"], row["place"]))


def case_rows(register: Register) -> list[Row]:
    """All cases: their persons, their span, how the charges stand."""
    rows = []
    for case in register.cases:
        names = [person.name for id in case.persons if (person := register.person(id))]
        states = sorted({charge.state.value for charges in case.charges.values() for charge in charges})
        rows.append(
            {
                "case": case.name,
                "persons": ", ".join(sorted(names)),
                "from": _date(case.events[0]),
                "to": _date(case.events[-1]),
                "charges": ", ".join(states),
                "events": str(len(case.events)),
                "id": case.id,
            }
        )
    return rows


def set_rows(register: Register) -> list[Row]:
    """Counted persons: what they are called, every count that is stated, and who are named of them or probably them."""
    rows = []
    for one in register.sets:
        members, probably = (
            sorted({person.name for id in ids if (person := register.person(id))})
            for ids in (one.members, one.named.mentions if one.named else ())
        )
        rows.append(
            {
                "set": one.name,
                "counts": " or ".join(map(str, one.counts)),
                "members named": ", ".join(members),
                "probably": ", ".join(probably),
                "publications": ", ".join(dict.fromkeys(counting.publication for counting in one.countings)),
                "id": one.id,
            }
        )
    return rows


def alarm_rows(register: Register, on: dt.date) -> list[Row]:
    """What does not add up as of a day."""
    return [
        {
            "about": alarm.name,
            "what": alarm.rule.value,
            "why": alarm.reason,
            "since": _day(alarm.since),
            "law": alarm.source,
            "publications": _publications(alarm.claims),
        }
        for alarm in register.alarms(on)
    ]


def question_rows(register: Register) -> list[Row]:
    """Pairs of persons who may be one, for an editor to decide: the ids are mentions, as a decision names them."""
    return [
        {
            "one": one.name,
            "other": two.name,
            "score": f"{link.score:.2f}",
            "why": "; ".join(link.reasons),
            "ids": f"{link.one} {link.two}",
        }
        for link in register.questions
        if (one := register.person(link.one)) and (two := register.person(link.two))
    ]


def _custody_row(register: Register, held: Held) -> Row:
    interval = held.interval
    return {
        "band": held.band.value,
        "name": _name(register, held),
        "state": interval.sort.value,
        "place": interval.place,
        "since": _span(held.spell.intervals[0].start_earliest, held.spell.intervals[0].start_latest),
        "until": _span(held.spell.intervals[-1].end_earliest, held.spell.intervals[-1].end_latest),
        "last reported": _day(interval.last_reported),
        "publications": _publications(interval.claims),
    }


def _name(register: Register, held: Held) -> str:
    if person := register.person(held.interval.person):
        return person.name
    group = held.interval.group
    told = called(group) if group else ""
    named = sorted(person.name for id in held.spell.named if (person := register.person(id)))
    return f"{told} (probably {', '.join(named)})" if named else told


def _likeness(register: Register, person: Person, name: str) -> float:
    return max(register.facts.names.compare(name, spelling).score for spelling in person.names)


def _first(person: Person) -> str:
    """The date told of the earliest event, as precisely as any publication tells it."""
    dates = [event.claim.when or event.claim.due for event in person.events]
    first = [date for date in dates if date.earliest and date.earliest == person.first]
    return max(first, key=lambda date: date.precision).text if first else _day(person.first)


def _date(event: Event) -> str:
    """An event's date as precisely as it is told; undated, it was by the day of its publication."""
    return (event.claim.when or event.claim.due).text or f"by {event.published}"


def _state(interval: Interval) -> str:
    since = _span(interval.start_earliest, interval.start_latest)
    return f"{interval.sort.value}{f' at {interval.place}' if interval.place else ''} (since {since})"


def _span(earliest: dt.date | None, latest: dt.date | None) -> str:
    """ "2014-08-02", "2014-08-01 to 2014-08-31", "by 2014-08-31", "2014-08-01 or later", or "unknown"."""
    if earliest and latest:
        return _day(earliest) if earliest == latest else f"{earliest} to {latest}"
    if latest:
        return f"by {latest}"
    return f"{earliest} or later" if earliest else "unknown"


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def _publications(claims: tuple[Claim, ...]) -> str:
    return ", ".join(dict.fromkeys(claim.publication for claim in claims))

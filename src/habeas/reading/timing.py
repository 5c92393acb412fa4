"""When an event happened, what it is set for, and whether it lies ahead."""

import datetime as dt
from dataclasses import dataclass, field

from habeas.claims import UNKNOWN, Kind, When

from .almanac import Anchor
from .event import Event
from .phrases import Phrase

_MOMENTARY = frozenset(
    (Kind.ARREST, Kind.CHARGE, Kind.CONVICTION, Kind.SENTENCE, Kind.DEATH, Kind.ATTACK, Kind.RELEASE)
)
"""Kinds of which many can have happened since a day, and none lasts since it."""
_LESSER = frozenset(("later", "next-day", "same", "vague", "clock", "past-span"))


@dataclass(slots=True)
class Told:
    """What the reader remembers from one event to the next: the last exact date, and the last event's date."""

    reference: dt.date | None = None
    when: When = UNKNOWN
    month: dt.date | None = None
    sentence: int = -1
    arranged: When = UNKNOWN
    named: tuple[str, ...] = ()
    higher: bool = False
    held: dict[tuple[str, ...], When] = field(default_factory=dict)
    resolved: dict[int, When] = field(default_factory=dict)


def dates_of(event: Event, published: dt.date | None, told: Told) -> tuple[When, When, bool]:
    """When it happened, what it is set for, and whether it lies ahead."""
    verb = event.clause.verb if event.clause is not None else None
    future = verb is not None and ((verb.tense == "future" and not verb.infinitive) or verb.arranged)
    future = future or event.planned
    if published is None:
        return UNKNOWN, UNKNOWN, False
    when = UNKNOWN
    start = verb.start if verb is not None else event.start
    for phrase in sorted(
        event.dates, key=lambda one: (one.date is not None and one.date.means in _LESSER, one.start > start)
    ):
        expression = phrase.date
        if expression is None or expression.relation in ("until", "till"):
            continue
        if event.kind is Kind.HEARING_POSTPONED and expression.relation == "to":
            continue
        by_months = expression.means == "later" and expression.pieces.get("unit", "").startswith(("month", "year"))
        reference = told.month if by_months and told.month is not None else told.reference
        anchor = Anchor(published, _direction(verb, future), reference)
        found = told.resolved[phrase.start] = expression.on(anchor)
        if not found.known:
            continue
        if expression.relation in ("before", "ahead of", "prior to", "by") and found.latest is not None:
            found = When.parse(f"../{found.text}") if "/" not in found.text else found
        counted = expression.relation == "since" and event.kind in _MOMENTARY and verb is not None and verb.perfect
        when = When.parse(f"{found.text}/{published.isoformat()}") if counted and "/" not in found.text else found
        break
    if event.kind is Kind.SUMMONS:
        due = first_known(event.due, Anchor(published, "", told.reference))
        if due.known or not (when.latest and when.latest < published):
            return (when, due, False) if due.known else (UNKNOWN, when, False)
    if event.kind is Kind.HEARING_POSTPONED:
        return (*_postponed(event, when, Anchor(published, "future", told.reference), told), False)
    if when.known and when.exact:
        told.reference = when.earliest
    if when.known:
        told.month = when.earliest
    linked = event.clause.linked if event.clause is not None else None
    if (
        not when.known
        and linked is None
        and event.clause is not None
        and (
            event.clause.opening == "where"
            or (
                event.clause.verb.form == "g"
                and event.clause.verb.bare
                and event.clause.verb.lemma not in ("spend", "serve")
            )
        )
        and told.sentence == event.sentence
    ):
        when = told.when
    if not when.known and linked is not None and told.sentence == event.sentence:
        when = told.when
    if not when.known and _goes_on(event, told, published):
        when = told.when
    if event.ongoing and not when.known and (verb is None or verb.tense == "present"):
        when = When.on(published)
    reported = event.kind in (Kind.ASSEMBLY, Kind.RESTRICTION) and verb is not None and not event.noun
    if reported and verb is not None and not when.known and not verb.perfect and verb.tense == "past":
        when = When.on(published)  # a gathering told without a day is the day's news
    if event.kind is Kind.CALL and not when.known:
        when = When.on(published)
    if event.kind is Kind.DETENTION and verb is not None and not when.known and verb.tense == "present":
        when = When.on(published)
    told.when, told.sentence = when, event.sentence
    present = verb is not None and verb.tense == "present" and not verb.perfect
    if present and when.earliest is not None and when.earliest > published:
        future = True
    if event.ongoing and future and not when.known:
        when = When.on(published)  # "will stay in prison": is there, and stays
    if event.kind is Kind.ELECTION and when.earliest is not None and when.earliest > published:
        future = True
    if (
        event.kind is Kind.DETENTION
        and verb is not None
        and verb.bare
        and verb.form != "g"
        and not when.known
        and not event.title
        and linked is None
    ):
        when = When.on(published)
    if event.title and not when.known and verb is not None and verb.bare and event.kind is not Kind.CALL:
        when = When.on(published)
    planned = (
        future and event.kind is not Kind.CALL and when.known and when.latest is not None and when.latest >= published
    )
    return when, UNKNOWN, planned


def _goes_on(event: Event, told: Told, published: dt.date) -> bool:
    """Whether a sentence goes on with the day's story: "He was then taken to CC1"."""
    clause = event.clause
    if clause is None or event.kind not in (Kind.DETENTION, Kind.QUESTIONING, Kind.CHARGE, Kind.RELEASE, Kind.ARREST):
        return False
    plain = clause.verb.tense == "past" and not (clause.verb.perfect or clause.relative or clause.verb.bare)
    subject = clause.subject
    bare = subject is not None and subject.sort == "people" and not (subject.nouns or subject.name or subject.members)
    pronoun = subject is not None and (subject.sort == "pronoun" or bare)
    return (
        plain and pronoun and told.sentence in (event.sentence - 1, event.sentence) and told.when.earliest == published
    )


def _postponed(event: Event, when: When, ahead: Anchor, told: Told) -> tuple[When, When]:
    """The day a hearing had been set for, and its new one: "from 4 to 18 May", "until 18 May"."""
    due = UNKNOWN
    for phrase in event.dates:
        if phrase.date is None:
            continue
        if phrase.date.relation in ("until", "till", "to"):
            due = phrase.date.on(ahead)
            when = UNKNOWN if when.text == due.text else when
        elif (
            phrase.date.relation == "from"
            and (both := phrase.date.on(ahead)).earliest
            and both.latest
            and not both.exact
        ):
            return When.on(both.earliest), When.on(both.latest)
    return (when if when.known else told.arranged), due


def _direction(verb: Phrase | None, future: bool) -> str:
    """The tense a date is read in; the present serves both ways ("go on trial on Friday")."""
    if future:
        return "future"
    if verb is None or (verb.tense == "present" and not verb.perfect):
        return ""
    return "past"


def first_known(dates: list[Phrase], anchor: Anchor) -> When:
    """The first of some dates that is known."""
    found = (one.date.on(anchor) for one in dates if one.date is not None)
    return next((when for when in found if when.known), UNKNOWN)

"""Dates carried over: what a sentence or a clause leaves to the one before it."""

import datetime as dt

from habeas.claims import UNKNOWN, Kind, When

from .event import Event
from .party import Subjects
from .reckoning import Anchor
from .told import Told

_COURT = frozenset(
    (
        Kind.HEARING, Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL, Kind.RULING, Kind.BAIL_DENIED, Kind.BAIL_GRANTED,
        Kind.CHARGE_DROPPED, Kind.DETENTION, Kind.RELEASE,
    )
)  # fmt: skip
_SAME_DAY: dict[Kind, frozenset[Kind]] = {
    Kind.ARREST: frozenset((Kind.QUESTIONING, Kind.DETENTION, Kind.ATTACK)),
    Kind.QUESTIONING: frozenset((Kind.CHARGE, Kind.DETENTION, Kind.BAIL_DENIED, Kind.BAIL_GRANTED, Kind.RELEASE)),
    Kind.CHARGE: frozenset((Kind.DETENTION, Kind.BAIL_DENIED, Kind.BAIL_GRANTED)),
    Kind.HEARING: _COURT,
    Kind.CONVICTION: frozenset((Kind.SENTENCE, Kind.CONVICTION)),
    Kind.SENTENCE: frozenset((Kind.SENTENCE, Kind.CONVICTION)),
    Kind.ACQUITTAL: frozenset((Kind.ACQUITTAL, Kind.RELEASE)),
    Kind.RULING: frozenset((Kind.RULING, Kind.RELEASE, Kind.CHARGE_DROPPED)),
    Kind.BAIL_GRANTED: frozenset((Kind.RELEASE,)),
    Kind.PARDON: frozenset((Kind.RELEASE,)),
    Kind.ASSEMBLY: frozenset((Kind.ARREST, Kind.ATTACK, Kind.RESTRICTION)),
    Kind.ATTACK: frozenset((Kind.ATTACK, Kind.DEATH, Kind.ARREST)),
}
"""What is told of a day goes on, without a date, to what follows on that day as a rule."""
_NEWS = _COURT | {Kind.ARREST, Kind.QUESTIONING, Kind.CHARGE}
"""What a report of its own day goes on to tell of that day."""
_ADDING = frozenset(("also", "then", "immediately", "later"))


def carried(event: Event, subjects: Subjects, told: Told, published: dt.date) -> When:
    """The date of the event told before, where this one shares it: its clause hangs on that one, or goes on from it."""
    clause = event.clause
    if clause is None or not told.when.known:
        return UNKNOWN
    if told.sentence == event.sentence:
        gerund = clause.verb.form == "g" and clause.verb.bare and clause.verb.lemma not in ("spend", "serve")
        if clause.linked is not None or clause.opening == "where" or gerund:
            return told.when
    return told.when if _goes_on(event, subjects, told, published) else UNKNOWN


def _goes_on(event: Event, subjects: Subjects, told: Told, published: dt.date) -> bool:
    """Whether a sentence goes on with the day's story: "He was then taken to CC1"."""
    clause = event.clause
    if clause is None or event.sentence - told.sentence > 1 or not told.when.exact or told.kind is None:
        return False
    verb = clause.verb
    plain = verb.tense == "past" and not (verb.perfect or clause.relative or (verb.bare and clause.linked is None))
    if not plain or clause.opening in ("if", "after", "before", "until", "since"):
        return False
    kinds = _NEWS if told.when.earliest == published else _SAME_DAY.get(told.kind, frozenset())
    subject = clause.subject
    bare = subject is not None and subject.sort == "people" and not (subject.nouns or subject.name or subject.members)
    pronoun = subject is not None and (subject.sort == "pronoun" or bare)
    same = pronoun or bool(told.who & set(subjects.who)) or bool(_ADDING & set(clause.adverbs))
    return event.kind in kinds and same


def shifted(event: Event, published: dt.date, told: Told) -> When:
    """The date of what is told by its distance from another event: "a day after being questioned"."""
    expression = event.shift.date if event.shift is not None else None
    if expression is None or event.dates:
        return UNKNOWN
    near = told.when if told.sentence == event.sentence else UNKNOWN
    if not near.known and event.clause is not None and event.clause.governor is None:
        near = When.on(published)
    if not near.exact or near.earliest is None:
        return UNKNOWN
    return expression.on(Anchor(published, "", near.earliest))

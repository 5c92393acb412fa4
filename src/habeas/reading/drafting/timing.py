"""When an event happened, what it is set for, and whether it lies ahead."""

import datetime as dt
from dataclasses import replace

from habeas.claims import UNKNOWN, Kind, When

from ..dates.reckoning import Anchor, since_lasting, valid
from ..events.event import Event
from ..events.hedges import ANSWERING
from ..grammar.phrases import Phrase
from ..people.party import Subjects
from .carrying import carried, shifted
from .told import SETTING, Told

_MOMENTARY = frozenset(
    (Kind.ARREST, Kind.CHARGE, Kind.CONVICTION, Kind.SENTENCE, Kind.DEATH, Kind.ATTACK, Kind.RELEASE)
)
"""Kinds of which many can have happened since a day, and none lasts since it."""
_ASIDE = frozenset(
    ("after", "before", "since", "until", "till", "because", "when", "if", "unless", "although", "whether")
)
_LEADING = 1
"""The place of the verb in an entry that is a headline: "Bail denied."."""
_TO_COME = frozenset(("remand", "order", "extend", "renew", "prolong", "send", "place", "commit", "sentence"))
_STAYING = frozenset(("be", "spend", "languish", "remain", "stay", "sit", "serve"))
_HOLDING = frozenset(("hold", "detain", "keep"))
_LESSER = frozenset(("later", "next-day", "same", "vague", "clock", "past-span", "shift"))
_COUNTED = frozenset(("next-day", "later", "same", "neighbour"))
"""Dates counted from the last day told."""
_BEFORE = frozenset(("before", "ahead of", "prior to", "by"))


def dates_of(event: Event, published: dt.date | None, told: Told, subjects: Subjects) -> tuple[When, When, bool]:
    """When it happened, what it is set for, and whether it lies ahead."""
    if published is None:
        return _of_its_own_year(event.dates), _of_its_own_year(event.due), False
    verb = event.clause.verb if event.clause is not None else None
    arranged = (
        verb is not None and verb.arranged and not (verb.tense == "past" and verb.perfect)
    )  # "was to have opened"
    future = arranged or (verb is not None and verb.tense == "future" and not verb.infinitive)
    set_for = event.noun and verb is not None and verb.lemma in SETTING and verb.tense == "present"
    future = future or event.planned or set_for  # "the next hearing has been scheduled for 29 January"
    when = shifted(event, published, told) or _stated(event, subjects, published, told, future)
    if event.kind is Kind.SUMMONS:
        tense = "future" if verb is not None and verb.modal else ""  # "has to appear on Friday"
        due = first_known(event.due, Anchor(published, tense, told.reference))
        if due.known or not (when.latest and when.latest < published):
            return (when, due, False) if due.known else (UNKNOWN, when, False)
    if event.kind is Kind.HEARING_POSTPONED:
        return (*_postponed(event, when, Anchor(published, "future", told.reference), told), False)
    aside = event.clause is not None and event.clause.relative and told.sentence == event.sentence and told.when.exact
    back = event.clause is not None and (event.clause.verb.perfect or event.clause.relative)
    # "A was freed today; B, who was arrested on 4 January, was freed two hours later"
    if not aside and (when.exact or not back):
        told.dated(when)
    when = (
        when
        or carried(event, subjects, told, published)
        or _of_the_entry(event, told)
        or _of_the_day(event, told, published)
    )
    told.happened(event, when, subjects)
    ahead = _present(verb) or event.kind is Kind.HEARING
    if ahead and when.earliest is not None and when.earliest > published:
        future = True
    if event.ongoing and future and not when.known:
        when = When.on(published)  # "will stay in prison": is there, and stays
    if event.kind is Kind.ELECTION and when.earliest is not None and when.earliest > published:
        future = True
    when = when or _of_a_list(event, published)
    planned = (
        future
        and event.kind is not Kind.CALL
        and when.known
        and when.latest is not None
        and when.latest >= (told.printed or published)
    )
    return when, UNKNOWN, planned


def _of_its_own_year(dates: list[Phrase]) -> When:
    """The first date that tells its year, and so needs no day to be counted from; unknown where none does."""
    for phrase in dates:
        year = phrase.date.pieces.get("year", "") if phrase.date is not None else ""
        if phrase.date is not None and len(year) == 4 and year.isdecimal() and int(year) >= dt.MINYEAR:
            return phrase.date.on(Anchor(dt.date(int(year), 1, 1)))
    return UNKNOWN


def _of_the_entry(event: Event, told: Told) -> When:
    """The date that heads an entry of a chronology, for what the entry tells: not for what had gone before."""
    verb, clause = event.clause.verb if event.clause is not None else None, event.clause
    if not told.stage.entry:
        return UNKNOWN
    if verb is None or clause is None:
        return told.stage.day if event.alone else UNKNOWN
    finite = verb.tense in ("present", "past") and not verb.perfect
    leading = verb.bare and verb.form in ("d", "n") and clause.index <= _LEADING
    aside = clause.relative or clause.opening in _ASIDE
    return told.stage.day if (finite or leading) and not aside and not event.noun else UNKNOWN


def _lasts(verb: Phrase | None) -> bool:
    return verb is not None and verb.tense == "present" and verb.perfect


def _present(verb: Phrase | None) -> bool:
    return verb is not None and verb.tense == "present" and not verb.perfect


def _stated(event: Event, subjects: Subjects, published: dt.date, told: Told, future: bool) -> When:
    """The date that the event's own words give: the first known, or a closer one that lies within it."""
    verb = event.clause.verb if event.clause is not None else None
    if event.kind is Kind.CHARGE and verb is not None and verb.infinitive and verb.lemma in ANSWERING:
        return UNKNOWN  # "will appear on 20 March to answer charges": they were brought before
    start = verb.start if verb is not None else event.start
    open_ended = event.kind is Kind.SUMMONS or (told.stage.entry and not future)  # entries look both ways
    direction = "" if open_ended else _direction(verb, future)
    loose = None if _lasts(verb) else told.loose(event, subjects)
    anchor = Anchor(published, direction, told.reference, loose, told.year_told(event, subjects), told.year)
    counting = replace(anchor, reference=told.since(event.sentence))
    when = UNKNOWN
    for phrase in sorted(
        event.dates, key=lambda one: (one.date is not None and one.date.means in _LESSER, one.start > start)
    ):
        relative = phrase.date is not None and phrase.date.means in _COUNTED
        found = _meant(phrase, event, counting if relative else anchor, told)
        if phrase.date is not None:
            told.state(phrase.date, found, event.sentence, frozenset(subjects.who))
        if not when.known or found.within(when):
            when = found
    return when or _lasting(event, published)


def _meant(phrase: Phrase, event: Event, anchor: Anchor, told: Told) -> When:
    """What one date says of an event, with the preposition before it."""
    expression = phrase.date
    if expression is None or (expression.relation in ("until", "till") and not event.planned):
        return UNKNOWN
    verb = event.clause.verb if event.clause is not None else None
    if expression.relation == "of" and not anchor.tense and not event.planned and event.clause is not None:
        anchor = replace(anchor, tense="past")  # "a document of 14 March bars her from leaving"
    if expression.relation == "as of" and verb is not None and verb.perfect:
        return UNKNOWN  # "as of 10 March, 90 have been killed": until then, since some day before
    extended = verb is not None and verb.lemma in ("extend", "prolong") and event.kind is Kind.DETENTION
    extended = extended or (verb is not None and verb.lemma == "remand")
    if (event.kind is Kind.HEARING_POSTPONED or extended) and expression.relation == "to":
        return UNKNOWN
    if expression.means.startswith("weekday") and event.kind is Kind.HEARING and _present(verb) and not event.title:
        anchor = replace(anchor, tense="future")  # "she appears in court on Friday"
    if expression.means == "overnight" and event.clause is not None and event.clause.linked is not None:
        return UNKNOWN  # "was arrested in May, held overnight and freed": how long, and not which night
    found = told.resolved[phrase.start] = expression.on(anchor)
    if expression.means == "past-span" and event.ongoing and found.earliest is not None:
        unit = expression.pieces["unit"].lower()
        return since_lasting(anchor.published, expression.pieces.get("number", "one"), unit)
    if not found.known or "/" in found.text:
        return found
    if expression.relation in _BEFORE and found.latest is not None:
        return When.parse(f"../{found.text}")
    if expression.relation == "since" and event.kind in _MOMENTARY and verb is not None and verb.perfect:
        # A count since a month goes up to this month, a count since a day up to today.
        return valid(f"{found.text}/{anchor.published.isoformat()[: len(found.text)]}") or found
    return found


def _lasting(event: Event, published: dt.date) -> When:
    """The beginning of a state that is told by its length: "has been locked up for 541 days"."""
    verb = event.clause.verb if event.clause is not None else None
    if event.kind is not Kind.DETENTION or verb is None or not (verb.perfect and verb.tense == "present"):
        return UNKNOWN
    if verb.lemma in _TO_COME or not (verb.passive or verb.lemma in _STAYING | _HOLDING):
        return UNKNOWN  # "has renewed the detention for 15 days": of days to come
    told = [one for word, one in event.clause.prepositions if word == "for"]  # type: ignore[union-attr]
    if verb.lemma == "spend":
        told += [*event.clause.objects, *event.clause.measures]  # type: ignore[union-attr]
    lengths = list(dict.fromkeys(one.term for one in told if one.kind == "TERM"))
    if len(lengths) != 1 or not lengths[0][1:-1].isdigit():
        return UNKNOWN
    unit = {"D": "day", "W": "week", "M": "month", "Y": "year"}[lengths[0][-1]]
    return since_lasting(published, lengths[0][1:-1], unit)


def _of_the_day(event: Event, told: Told, published: dt.date) -> When:
    """The publication's day, for what is told without a date and is plainly its news: a state, a gathering, a call."""
    verb = event.clause.verb if event.clause is not None else None
    if event.ongoing and (verb is None or verb.tense == "present"):
        return When.on(published)
    if event.kind is Kind.CALL:
        return When.on(published)
    if verb is None:
        return UNKNOWN
    if event.kind in (Kind.ASSEMBLY, Kind.RESTRICTION) and not event.noun:
        aside = event.clause is not None and event.clause.relative
        aside = aside or any(part.name for one in event.who for part in one.walk())  # "A was barred from politics"
        if aside or told.other_day(published) or told.day_before(event.sentence, published):
            return UNKNOWN  # the story is on some other day
        return When.on(published) if not verb.perfect and verb.tense == "past" else UNKNOWN
    if event.kind is Kind.RESTRICTION and _present(verb) and verb.passive and not verb.modal:
        return When.on(published)
    pressing = _present(verb) and verb.progressive and verb.lemma != "face" and not (verb.passive or verb.modal)
    if event.kind is Kind.CHARGE and pressing:
        return When.on(published)  # "is pressing charges"
    if (
        event.kind is Kind.DETENTION
        and verb.tense == "present"
        and (verb.passive or not verb.perfect)
        and not verb.modal
    ):
        return When.on(published)
    return UNKNOWN


def _of_a_list(event: Event, published: dt.date) -> When:
    """The publication's day, for persons described as held ("those held at CC1") and for what a headline tells."""
    verb = event.clause.verb if event.clause is not None else None
    if verb is None or not verb.bare or event.over:
        return UNKNOWN
    told_of = event.clause is not None and any(event.clause.subject is one for one in event.who)
    held = event.kind is Kind.DETENTION and verb.form != "g" and told_of and not event.ongoing
    if held and not event.title and event.clause is not None and event.clause.linked is None:
        return When.on(published)
    return When.on(published) if event.title and event.kind is not Kind.CALL else UNKNOWN


def _postponed(event: Event, when: When, ahead: Anchor, told: Told) -> tuple[When, When]:
    """The day a hearing had been set for, and its new one: "from 4 to 18 May", "until 18 May"."""
    due, timed = UNKNOWN, False
    for phrase in event.dates:
        if phrase.date is None:
            continue
        if phrase.date.means == "clock" and phrase.date.relation in ("until", "till", "to"):
            timed = True  # "to 2 pm on 20 May"
            continue
        anew = event.clause is not None and event.clause.verb.lemma == "reschedule"
        if anew or timed or phrase.date.relation in ("until", "till", "to"):
            due = phrase.date.on(ahead)
            when = UNKNOWN if when.text == due.text or len(event.dates) == 1 + timed else when
        elif (
            (phrase.date.relation == "from" or phrase.date.means == "span")
            and (both := phrase.date.on(ahead)).earliest
            and both.latest
            and not both.exact
        ):
            return When.on(both.earliest), When.on(both.latest)
    had_been, sentence = told.set_for
    return when or told.arranged or (had_been if sentence == event.sentence else UNKNOWN), due


def _direction(verb: Phrase | None, future: bool) -> str:
    """The tense a date is read in; the present serves both ways ("go on trial on Friday")."""
    arranged = verb is not None and (verb.arranged or (verb.bare and verb.lemma in SETTING))
    if verb is not None and arranged and verb.tense == "past":
        return ""  # "was due to be freed on 3 May", "the poll scheduled for 28 July" lie on either side
    if future:
        return "future"
    if verb is None or _present(verb):
        return ""
    return "past"


def first_known(dates: list[Phrase], anchor: Anchor) -> When:
    """The first of some dates that is known."""
    found = (one.date.on(anchor) for one in dates if one.date is not None)
    return next((when for when in found if when.known), UNKNOWN)

"""Dates carried over: what a sentence or a clause leaves to the one before it."""

import datetime as dt
from dataclasses import replace

from habeas.claims import UNKNOWN, Kind, When

from ..dates.expressions import Expression
from ..dates.reckoning import Anchor
from ..events.event import Event
from ..grammar.clause import Clause
from ..grammar.phrases import LATER
from ..people.party import Subjects
from .told import DISORDER, JUDGED, Story, Told

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
    Kind.RELEASE: frozenset((Kind.BAIL_GRANTED, Kind.RELEASE)),
    Kind.DEPORTATION: frozenset((Kind.ARREST, Kind.DETENTION)),
    Kind.ASSEMBLY: frozenset((Kind.ARREST, Kind.ATTACK, Kind.RESTRICTION)),
    Kind.RESTRICTION: frozenset((Kind.ARREST, Kind.ATTACK, Kind.DEATH)),
    Kind.ATTACK: frozenset((Kind.ATTACK, Kind.DEATH, Kind.ARREST)),
    Kind.DEATH: frozenset((Kind.ATTACK, Kind.DEATH)),
}
"""What is told of a day goes on, without a date, to what follows on that day as a rule."""
_INQUIRY = frozenset((Kind.QUESTIONING, Kind.CHARGE, Kind.DETENTION, Kind.BAIL_DENIED, Kind.BAIL_GRANTED))
_HELD = frozenset((Kind.ARREST, Kind.DETENTION, Kind.SENTENCE, Kind.CONVICTION, Kind.CHARGE))
_VERDICTS = frozenset((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL, Kind.RULING))
_SOON = 2
"""Sentences behind a verdict in which another of those judged is told of."""
_AT_ONCE = frozenset(("right", "immediately", "shortly", "directly", "straight", "soon", "minutes", "moments"))
_NAMED: dict[str, tuple[Kind, ...]] = {
    **dict.fromkeys(
        ("verdict", "sentencing", "judgment", "judgement", "ruling"),
        (Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL, Kind.RULING),
    ),
    **dict.fromkeys(("hearing", "trial", "session"), (Kind.HEARING,)),
    **dict.fromkeys(("rally", "protest", "march", "demonstration"), (Kind.ASSEMBLY,)),
    "arrest": (Kind.ARREST,),
    "release": (Kind.RELEASE,),
    "questioning": (Kind.QUESTIONING,),
}
"""What the noun after "right after" tells of."""
_PERSONAL = frozenset((Kind.ARREST, Kind.RELEASE, Kind.QUESTIONING))
"""What happens to each one on a day of his own."""
_NEVER: tuple[int, When, frozenset[str]] = (-1, UNKNOWN, frozenset())
"""In which sentence, when and to whom something happened that was not told."""
_OTHER_CASES = frozenset(("separate", "separately", "different", "another", "unrelated", "earlier", "previous"))
_NEWS: dict[Kind, frozenset[Kind]] = {
    **dict.fromkeys((Kind.ARREST, Kind.QUESTIONING, Kind.CHARGE, Kind.DETENTION), _INQUIRY | {Kind.RELEASE}),
    **dict.fromkeys((Kind.BAIL_DENIED, Kind.BAIL_GRANTED, Kind.RELEASE, Kind.RULING, Kind.APPEAL), _COURT),
    Kind.HEARING: _COURT,
    **dict.fromkeys((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL), _COURT - {Kind.BAIL_DENIED, Kind.BAIL_GRANTED}),
}
"""What the report of a day goes on to tell of that day; not what came before it, as the arrest before a trial."""
_ADDING = frozenset(("also", "then", "immediately", "later"))
_EARLIER = frozenset(("previously", "earlier", "before", "once", "formerly", "originally", "first", "already"))
_LASTING = frozenset(("spend", "serve"))
"""Verbs of a term that goes on long after the day told before it."""
_APART = frozenset(("if", "after", "before", "until", "since", "for"))
_AMONG = frozenset(("among", "amongst"))
_NEWS_DAYS = 31
"""Days from the publication within which a day is news, and not what somebody's life began with."""
_LEADING_TO_ARREST = frozenset(
    ("stop", "halt", "chase", "intercept", "ambush", "surround", "summon", "invite", "search", "spot", "pull", "lure",
     "raid", "storm")
)  # fmt: skip
"""What somebody is taken upon at once, however long ago."""
LONGEST_STORY = 6
"""Sentences over which a day's story goes on without naming the day again."""


def carried(event: Event, subjects: Subjects, told: Told, published: dt.date) -> When:
    """The date of an event told before, where this one shares it: its clause hangs on that one, or goes on from it."""
    if (counted := _of_the_counted(event, told)).known:
        return counted
    clause = event.clause
    if clause is None or event.noun:
        return UNKNOWN
    if event.kind is Kind.DETENTION and clause.opening == "where" and clause.verb.perfect:
        return UNKNOWN  # "freed on Monday from the station where they had been held": since some day before
    at_once = _upon_another(event, clause, subjects, told, published)
    if at_once.known or _spans(clause):
        return at_once  # "a day after his arrest": not the day of the story, be that of the arrest known or not
    if (begun := _of_the_arrest(event, clause, subjects, told)).known:
        return begun
    if (shared := _shared(event, clause, told, published)).known:
        return shared
    within = _within(event, clause, told) if told.sentence == event.sentence else None
    when = within if within is not None else _of_the_story(event, subjects, told, published)
    past = clause.verb.tense == "past" and when.earliest is not None and when.earliest > published
    return UNKNOWN if past else when  # "will appear on 4 June. She was arrested": not on that day


def _upon_another(event: Event, clause: Clause, subjects: Subjects, told: Told, published: dt.date) -> When:
    """ "Arrested right after the verdict", "rearrested two days after her release", "held since his arrest"."""
    span = next(iter(_spans(clause)), None)
    hours = span is not None and span.pieces.get("unit", "").lower() == "hour"
    soon = span is not None or bool(_AT_ONCE & _adverbs(clause))
    if event.dates:
        return UNKNOWN
    words = [word for word, told_so in (("after", soon), ("since", event.kind is Kind.DETENTION)) if told_so]
    nouns = [one for word, one in clause.prepositions if word in words]
    own = [noun.date.on(Anchor(published, "", told.reference)) for noun in nouns if noun.date is not None]
    kinds = [kind for noun in nouns for kind in _NAMED.get(noun.head, ())]
    last = [told.kinds[kind] for kind in kinds if kind in told.kinds]
    sentence, when, who = max(last, key=lambda one: one[0], default=_NEVER)
    owners = [noun.owner for noun in nouns if noun.owner is not None]
    another = any(one.sort != "pronoun" for one in owners)  # "after Tom Oak's release"
    theirs = bool(owners) or not _PERSONAL.isdisjoint(kinds)
    if own:
        sentence, when = event.sentence, own[0]
    elif another or (theirs and not who.issuperset(subjects.who)):
        return UNKNOWN  # "since his arrest", after another's
    if event.sentence - sentence > LONGEST_STORY:
        return UNKNOWN
    if span is None or hours:
        return when
    if not when.exact:
        return UNKNOWN
    # What counts from the event told by the span counts the other way from the event that the span is told by.
    onward = replace(
        span, pieces={**span.pieces, "side": "before" if span.pieces["side"].lower() == "after" else "after"}
    )
    counted = onward.on(Anchor(published, "", when.earliest))
    return counted if counted.earliest is None or counted.earliest <= published else UNKNOWN


def _spans(clause: Clause) -> list[Expression]:
    """The distances from other events by which a clause is dated: "two days after" its verdict."""
    return [one.date for one in clause.dates if one.date is not None and one.date.means == "shift"]


def _of_the_arrest(event: Event, clause: Clause, subjects: Subjects, told: Told) -> When:
    """ "Was arrested on 4 May. He spent two weeks in CC1", "held for two days": since the arrest told just before."""
    if event.kind is not Kind.DETENTION or event.dates or clause.verb.tense != "past":
        return UNKNOWN
    around = [*clause.objects, *clause.measures, *(one for word, one in clause.prepositions if word == "for")]
    nights = any(one.head.removesuffix("s") in ("night", "day", "week", "month", "year") for one in around)
    if not (nights or any(one.kind == "TERM" or one.term for one in around)):
        return UNKNOWN
    sentence, when, _ = told.kinds.get(Kind.ARREST, _NEVER)
    same = told.taken.issuperset(subjects.who) if subjects.who else _pronoun(event) or clause.linked is not None
    return when if same and sentence >= 0 and event.sentence - sentence <= 1 else UNKNOWN


def _within(event: Event, clause: Clause, told: Told) -> When | None:
    """The date of another event of the sentence; UNKNOWN where it is not shared, None where not told."""
    verb, linked = clause.verb, clause.linked
    if verb.lemma in _LASTING and any(one.term for one in (*clause.objects, *clause.measures)):
        return UNKNOWN
    if event.kind is Kind.DEATH and linked is not None and told.kind in _HELD:
        return UNKNOWN  # "was arrested on 3 May and died in prison"
    if linked is not None:
        since = verb.perfect and verb.tense == "present" and event.kind is not Kind.DETENTION
        arranged = linked.verb.arranged and verb.tense == "present"  # "was due to be freed on Monday but is still held"
        if (since and not linked.verb.perfect) or LATER & _adverbs(clause) or arranged:
            return UNKNOWN  # "went missing on Monday and has been charged"
        return told.clauses.get(id(linked), told.when)
    ordered = clause.governor if verb.infinitive else None
    if ordered is not None and ordered.verb.lemma == "order" and id(ordered.linked) in told.clauses:
        return told.clauses[id(ordered.linked)]  # "a judge charged her on 7 March and ordered her to be held"
    gerund = verb.form == "g" and verb.bare and clause.opening not in _APART
    return told.when if clause.opening == "where" or gerund else None


def _shared(event: Event, clause: Clause, told: Told, published: dt.date) -> When:
    """ "Was stopped at the airport on Monday and barred from leaving": the day of what is no event, if news."""
    linked = clause.linked
    if event.dates or linked is None or id(linked) in told.clauses or LATER & _adverbs(clause):
        return UNKNOWN
    if linked.verb.tense != clause.verb.tense:
        return UNKNOWN
    anchor = Anchor(published, "past" if linked.verb.tense == "past" else "", told.reference)
    dates = [one.date for one in linked.dates if one.date is not None and one.date.relation in ("", "on", "in")]
    when = dates[0].on(anchor) if len(dates) == 1 else UNKNOWN
    recent = when.exact and when.earliest is not None and abs(published - when.earliest).days <= _NEWS_DAYS
    at_once = event.kind in (Kind.ARREST, Kind.DETENTION) and linked.verb.lemma in _LEADING_TO_ARREST
    return when if recent or at_once else UNKNOWN


def _of_the_counted(event: Event, told: Told) -> When:
    """ "A was among the wounded", "among those arrested was A": on the day told of them all before."""
    sentence, when, _ = told.kinds.get(event.kind, (event.sentence, UNKNOWN, frozenset()))
    clause = event.clause
    if event.dates or event.sentence - sentence != 1 or clause is None:
        return UNKNOWN
    return when if any(_counts(one) for one in (clause, clause.governor) if one is not None) else UNKNOWN


def _counts(clause: Clause) -> bool:
    """Whether a clause says only who belongs to those of whom something was told."""
    verb = clause.verb
    if verb.lemma != "be" or verb.tense != "past" or verb.negated or verb.modal or verb.perfect:
        return False
    return any(word in _AMONG for word, _ in clause.prepositions)


def _of_the_story(event: Event, subjects: Subjects, told: Told, published: dt.date) -> When:
    """The day of the story that a sentence goes on with: "He was then taken to CC1"."""
    clause, story = event.clause, told.story
    if clause is None or any(one.date is not None and one.date.means != "clock" for one in event.dates):
        return UNKNOWN
    timed = bool(event.dates) and clause.verb.tense != "future" and not clause.verb.perfect
    if timed and (story is None or story.when.earliest == published):
        return When.on(published)  # "at 7.30am he was taken", in a report of the day
    if not _plain(clause):
        return UNKNOWN
    if (judged := _of_the_verdict(event, clause, told.judged, told.higher)).known:
        return judged
    day = told.only_passed(event.sentence)
    if event.kind in DISORDER | {Kind.ARREST} and day is not None and clause.linked is None:
        return When.on(day)  # "On 3 May police came to the village. Villagers were beaten."
    if story is None or not story.when.exact:
        return UNKNOWN
    near, today = event.sentence - story.sentence <= 1, story.when.earliest == published
    if event.sentence - story.sentence > LONGEST_STORY:
        return UNKNOWN
    another = bool(subjects.who and story.who) and story.who.isdisjoint(subjects.who)
    same = (
        (_pronoun(event) and not another)
        or any(one.other for one in event.who)
        or not story.who.isdisjoint(subjects.who)
    )
    follows = event.kind in _SAME_DAY.get(story.kind, frozenset()) and near
    if near and today and story.kind not in _VERDICTS and event.kind in _INQUIRY | _COURT | {Kind.ARREST}:
        follows = True
    follows = follows or (event.kind in _NEWS.get(story.kind, frozenset()) and today)
    follows_on = story.kind in DISORDER and event.kind in DISORDER | {Kind.ARREST}
    clock = near and (bool(event.dates) or follows_on)
    return story.when if follows and (same or clock or (near and _ADDING & _adverbs(clause))) else UNKNOWN


def _of_the_verdict(event: Event, clause: Clause, story: Story | None, higher: bool) -> When:
    """ "The court gave its verdict in May. A got six years. B was acquitted": what it did to each, on one day."""
    if story is None or event.kind not in JUDGED or higher:
        return UNKNOWN  # what a higher court confirms was imposed on some day before
    around = [one for _, one in clause.prepositions if one.head in ("case", "trial", "hearing")]
    apart = any(_OTHER_CASES & set(one.label.lower().split()) or one.other for one in around)
    near = event.sentence - story.sentence <= _SOON
    return story.when if near and not (apart or _OTHER_CASES & _adverbs(clause)) else UNKNOWN


def _plain(clause: Clause) -> bool:
    """Whether a clause goes on with a story: in the plain past, of its own, and not of an earlier time."""
    verb = clause.verb
    past = verb.tense == "past" and not verb.perfect and not (verb.bare and verb.form == "g")
    participle = verb.bare and clause.linked is None and not (clause.objects or clause.verb.form == "d")
    return past and not (clause.relative or participle or clause.opening in _APART or _EARLIER & _adverbs(clause))


def _adverbs(clause: Clause) -> set[str]:
    return {*clause.adverbs, *clause.verb.within}


def _pronoun(event: Event) -> bool:
    """Whether an event is told of "him", "they" or "the two"."""
    subject = event.clause.subject if event.clause is not None else None
    return any(
        one.sort == "pronoun" or (one.sort == "people" and not (one.nouns or one.name or one.members))
        for one in (*event.who, *([subject] if subject is not None else []))
    )


def end_states(events: list[Event]) -> None:
    """ "The eight held at CC1 were released": who leaves custody is held no longer, and since when is not said."""
    leaving = [one.who[0] for one in events if one.kind is Kind.RELEASE and one.who and not one.blocked]
    left = {id(phrase) for one in leaving for phrase in (one, one.of) if phrase is not None}
    for event in events:
        event.over = event.kind is Kind.DETENTION and bool(event.who) and id(event.who[0]) in left


def shifted(event: Event, published: dt.date, told: Told) -> When:
    """The date of what is told by its distance from another event: "a day after being questioned"."""
    expression = event.shift.date if event.shift is not None else None
    if expression is None or event.dates:
        return UNKNOWN
    near = told.when if told.sentence == event.sentence else UNKNOWN
    main = event.clause.governor if event.clause is not None else event.main
    undated = main is None or (bool(main.dates) and all(one is event.shift for one in main.dates))
    if not near.known and (undated or main is None or main.verb.start > event.start):
        anchor = Anchor(published, "past", told.reference)
        dates = (one.date.on(anchor) for one in (main.dates if main else []) if one.date is not None)
        fresh = main is not None and main.verb.perfect and main.verb.tense == "present"  # "have been jailed"
        near = next((when for when in dates if when.exact), When.on(published) if fresh else UNKNOWN)
    if not near.exact or near.earliest is None:
        return UNKNOWN
    return expression.on(Anchor(published, "", near.earliest))

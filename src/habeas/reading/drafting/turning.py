"""What kind of event a draft turns out to be by its day, its court, and what was told before."""

from habeas.claims import Kind, When

from ..events.event import Event
from ..grammar.bench import is_higher
from ..people.party import Subjects
from .proceedings import tried
from .refusing import absent
from .told import Told

_CROWD = 50
_STOPPING = frozenset(("stop", "intercept"))
_GIVING = frozenset(("give", "deliver", "announce", "issue", "hand", "pronounce", "rule"))
_OBTAINING = frozenset(("obtain", "win", "get", "receive", "criticise", "criticize", "welcome", "denounce", "condemn"))
"""What one does with a verdict that is out."""
_COMING = frozenset(("come", "fall", "follow", "arrive"))
"""What a verdict does that is given."""
_DAYS = frozenset(("day", "today", "yesterday", "weekday"))


def judged(event: Event, planned: bool, text: str, told: Told) -> str:
    """A verdict that is due becomes the hearing or the ruling that it is; why it is none, "" otherwise."""
    by = text[event.by.start : event.by.end] if event.by is not None else ""
    if event.rule == "verdict.due" and not event.planned:
        return "a verdict given, not due"
    if planned and event.noun and event.kind is Kind.CONVICTION:
        event.kind, event.rule = Kind.HEARING, "verdict.due"  # "the verdict against A is due on 20 March"
    if event.planned:
        if not planned:
            return "no day for the verdict"
        event.kind = Kind.RULING if (by and is_higher(by)) or told.higher else Kind.HEARING
    if event.by is not None and event.by.sort == "court":
        told.higher = is_higher(by)
    elif event.at is not None and event.at.sort == "court":
        told.higher = is_higher(text[event.at.start : event.at.end])
    return ""


def given(event: Event) -> bool:
    """Whether a court "announced its verdict", or it "came": what it was, the text tells elsewhere."""
    if event.shift is not None:
        return True  # "three days after the verdict"
    verb = event.clause.verb if event.clause is not None else None
    past = verb is not None and verb.tense == "past" and not (verb.arranged or verb.infinitive or verb.modal)
    if past and verb is not None and verb.lemma == "announce" and event.dates:
        return all(one.date is None or one.date.relation != "for" for one in event.dates)
    return past and verb is not None and verb.lemma in (_OBTAINING | _COMING if event.noun else _GIVING)


def turned(event: Event, when: When, told: Told, subjects: Subjects) -> str:
    """Give an event the kind it turns out to be; why it is told with another, "" otherwise."""
    linked = event.clause.linked if event.clause is not None else None
    if (
        event.kind is Kind.OFFICE_LOST
        and linked is not None
        and linked.verb.lemma in ("sentence", "convict", "condemn")
    ):
        return "a part of the sentence"
    crowd = not subjects.who and subjects.group is not None and (subjects.group.count or _CROWD) >= _CROWD
    if event.kind is Kind.ARREST and crowd and event.clause is not None and event.clause.verb.lemma in _STOPPING:
        event.kind, event.rule = Kind.RESTRICTION, "restriction"  # a crowd stopped on its way is not taken
    again = event.clause is not None and ("again" in event.clause.adverbs or "again" in event.clause.verb.within)
    if event.kind is Kind.ARREST and again:
        event.rule = "arrest.again"
    if event.kind is Kind.ARREST and absent(event):
        event.kind, event.rule = Kind.WARRANT, "warrant"  # "arrested in absentia"
    if event.kind is Kind.CHARGE_DROPPED and tried(event, told):
        event.kind = Kind.ACQUITTAL
    if lenient(event) and not told.higher:
        if not event.who:
            return "told with the sentence"
        event.kind, event.rule, event.outcome = Kind.SENTENCE, "sentence", ""  # the court that sentenced, not a higher
    if event.rule == "ruling.overturned" and _orders_release(event) and not told.higher:
        event.kind, event.rule, event.outcome = Kind.RELEASE, "release", ""  # no higher court: nothing is overturned
    if _taking(event, when):
        event.kind, event.rule = Kind.ARREST, "arrest"
    return ""


def _orders_release(event: Event) -> bool:
    """ "The court ordered the release of A"."""
    clause = event.clause
    return clause is not None and clause.verb.lemma == "order" and any(one.head == "release" for one in clause.objects)


def lenient(event: Event) -> bool:
    """Whether a term is suspended: by a higher court, or by the one that passed it."""
    suspends = event.clause is not None and event.clause.verb.lemma == "suspend"
    return suspends and event.rule == "ruling.reduced"


def _taking(event: Event, when: When) -> bool:
    """Whether "detained" or "held" tells a taking: on a day, by no chain of verbs, and in no place of custody."""
    clause = event.clause
    if event.kind is not Kind.DETENTION or clause is None or clause.verb.lemma not in ("detain", "hold"):
        return False
    since = any(one.date is not None and one.date.relation == "since" for one in event.dates)
    on_a_day = any(one.date is not None and one.date.means in _DAYS for one in event.dates)
    ended = on_a_day and clause.verb.tense == "past"  # "had been held on 6 June" is over
    lasting = (clause.verb.perfect and not ended) or clause.verb.tense == "present" or clause.relative
    ordered = clause.governor is not None and clause.governor.verb.lemma == "order"
    lasting = lasting or ordered or (clause.verb.bare and not on_a_day)
    lasting = lasting or any(one.term for one in clause.measures) or "still" in clause.verb.within
    lasting = lasting or any(one.date is not None and one.date.relation == "as of" for one in event.dates)
    placed = event.at is not None and event.at.sort != "place"
    return when.known and not (since or lasting or placed) and clause.linked is None

"""One event made of a clause and a frame: its people, its actor, its place, days, measures and offence."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from ..words.patterns import VerbPattern
from .actors import HARM, actor, private, seat
from .event import Event, place
from .offences import FOR_AN_OFFENCE, offence

LONGEST_GAP = 160
"""Characters between subject and verb beyond which a quote begins at the verb."""
_LEADING = frozenset(("order", "begin", "start", "resume"))
"""Verbs whose day is that of what follows: "on Monday a court began hearing the case"."""
_LASTING = frozenset(("ban",))
"""What has a length that is no sentence: "a one-year ban"."""
_TOGETHER = frozenset(("together", "along"))
_PURPOSEFUL = frozenset((Kind.SENTENCE, Kind.RESTRICTION, Kind.SUMMONS, Kind.HEARING_POSTPONED))
_ADDING = ("along with", "together with", "alongside")
_SHARED = FOR_AN_OFFENCE - {Kind.QUESTIONING, Kind.COMPLAINT} | {Kind.RELEASE, Kind.DEPORTATION, Kind.DEATH}
"""What befalls those as well who are told behind "with": "arrested with B"."""
_ATTENDING = frozenset(("lawyer", "attorney", "counsel", "advocate", "interpreter", "translator", "witness"))


def make(
    clause: Clause, pattern: VerbPattern, filled: dict[str, Phrase], passive: bool, sentence: int, title: bool
) -> Event:
    """The event that a clause tells by a frame, whose slots are filled with phrases."""
    frame = pattern.frame
    event = Event(frame.kind, frame.id, frame.outcome, clause.start, clause.end, clause, sentence, title)
    event.planned, event.subject, event.ongoing = frame.planned, frame.subject, frame.ongoing
    event.anchored, event.date_field = frame.anchored, frame.date
    event.who = _people(clause, filled.get("who") or (_awaiting(clause) if frame.planned else None), frame.kind)
    event.by = actor(clause, filled.get("by"), frame.kind, passive)
    if frame.kind in HARM and event.by in event.who:
        event.by = None  # "a third brother has been missing"
    if frame.kind is Kind.CHARGE and clause.verb.lemma == "accuse" and passive and private(event.by):
        event.kind, event.rule, event.outcome = Kind.COMPLAINT, "complaint", "filed"
    whom = filled.get("what") if frame.kind is Kind.RESTRICTION and not event.who else None
    if whom is not None and any(part.name or part.count for part in whom.walk()):
        event.who.append(filled.pop("what"))  # "banned A from leaving the country"
    event.to, event.what = filled.get("to"), filled.get("what")
    event.at = _house(filled.get("at"), clause) or place(clause.prepositions) or seat(clause, passive, frame.kind)
    _span(event, clause)
    _date(event, clause)
    if frame.duty:
        event.due, event.dates = event.dates, []
    event.measures = _measures(clause, passive)
    _take_purpose(event, clause, frame.kind)
    event.offence = _offence(clause, filled.get("offence"), frame.kind)
    return event


def _house(told: Phrase | None, clause: Clause) -> Phrase | None:
    """ "In pre-trial detention at CC1", "at CC1 in Kampot": the prison that goes with a word for custody or a town."""
    if told is None or told.sort not in ("custody", "place") or (told.entity and told.sort == "custody"):
        return told
    if told.sort == "place":
        nearer = place(clause.prepositions)
        return nearer if nearer is not None and nearer.sort in ("prison", "station", "court") else told
    houses = [one for word, one in clause.prepositions if word in ("at", "in") and one.sort in ("prison", "station")]
    return houses[0] if houses else told


def _people(clause: Clause, who: Phrase | None, kind: Kind) -> list[Phrase]:
    """Those to whom it happened, with those along with whom it did."""
    if who is None:
        return []
    people = [who]
    for word, phrase in clause.prepositions:
        them = word in ("with", "along with", "alongside") and phrase.head in ("them", "him", "her")
        counted = word == "with" and phrase.count is not None and not _of_them(phrase)
        together = word == "with" and not _TOGETHER.isdisjoint(clause.adverbs)
        named = word == "with" and kind in _SHARED and phrase.start > clause.start and _companion(phrase)
        added = word in _ADDING or counted or them or together or named
        if added and (phrase.people or them) and who is not phrase:
            people.append(phrase)
    return people


def _companion(phrase: Phrase) -> bool:
    """Whether who comes along by name shares what happens, and is neither counsel nor an official."""
    roles = [one for part in phrase.walk() for one in (part, *part.appositions)]
    named = all(any(one.sort == "person" for one in (part, *part.appositions)) for part in phrase.walk())
    return named and not any(one.authority or not _ATTENDING.isdisjoint((one.head, *one.nouns)) for one in roles)


def _of_them(phrase: Phrase) -> bool:
    """Whether a set is some of those just spoken of: "with twelve of them receiving"."""
    return phrase.of is not None and phrase.of.sort == "pronoun"


def _awaiting(clause: Clause) -> Phrase | None:
    """Whom a verdict that is due concerns: "the verdict against A", "the verdict in the trial of A"."""
    for word, phrase in (*clause.prepositions, *clause.attached):
        if word in ("against", "on", "in", "for", "of"):
            for one in (phrase, phrase.of, phrase.owner):
                if one is not None and (one.people or one.sort == "name"):
                    return one
    return None


def _span(event: Event, clause: Clause) -> None:
    """Let the words of an event begin with its subject and end with what stands behind its verb."""
    if clause.subject is not None and 0 <= clause.start - clause.subject.end < LONGEST_GAP:
        event.start = clause.subject.start
    for phrase in [*clause.objects, *(phrase for _, phrase in clause.prepositions)]:
        event.end = max(event.end, phrase.end) if phrase.start > clause.start else event.end


def _date(event: Event, clause: Clause) -> None:
    """Give an event the days of its clause, of a noun it happened during, or of the verb above it."""
    event.shift = clause.shift
    event.dates = [one for one in clause.dates if one.date is None or one.date.means != "shift"]
    if not event.dates:
        event.dates = [_date_of(one) for word, one in clause.prepositions if word == "during" and one.date is not None]
    host = clause.governor
    lasting = all(one.date is not None and one.date.relation in ("until", "till") for one in event.dates)
    if host is not None and (clause.verb.infinitive or host.verb.lemma in _LEADING) and lasting:
        event.dates = list(host.dates) or event.dates
    if clause.decided and clause.verb.infinitive:
        event.dates += [_date_of(one) for one in clause.deciding if one.date is not None]


def _date_of(noun: Phrase) -> Phrase:
    """The date that describes a noun: "hit during the 2013 protests"."""
    return Phrase("DATE", noun.start, noun.end, date=noun.date)


def _measures(clause: Clause, passive: bool) -> list[Phrase]:
    """The terms, sums and articles told with a verb."""
    around = (*clause.objects, *(phrase for _, phrase in clause.prepositions))
    found = [*clause.measures, *(one for one in around if one.kind != "NP" or (one.term and one.head not in _LASTING))]
    if passive and clause.subject is not None and clause.subject.term:
        found.append(Phrase("TERM", clause.subject.start, clause.subject.end, term=clause.subject.term))
    return found


def _take_purpose(event: Event, clause: Clause, kind: Kind) -> None:
    """ "Ordered to pay 500 dollars", "banned from marching in Kampot", "summonsed to appear on 4 May"."""
    purpose = clause.purpose
    if purpose is None or kind not in _PURPOSEFUL:
        return
    event.end = max(event.end, purpose.end)
    if kind is Kind.SENTENCE:
        event.measures += [*purpose.measures, *(one for one in purpose.objects if one.money or one.term)]
        return
    event.at = event.at or place(purpose.prepositions)
    if kind is Kind.SUMMONS:
        event.due = list(purpose.dates)
    else:
        event.dates = event.dates or list(purpose.dates)


def _offence(clause: Clause, told: Phrase | None, kind: Kind) -> tuple[int, int] | None:
    """Where the words of the offence stand: a gerund's, what the frame takes for it, or what a preposition leads to."""
    if kind not in FOR_AN_OFFENCE:
        return None
    if told is not None and not (told.nouns or told.entity or told.members):
        told = None  # "the charges are politically motivated"
    slot = (told.start, max(told.end, told.through, told.of.end if told.of else 0)) if told is not None else None
    return clause.offence or slot or offence(clause, kind)

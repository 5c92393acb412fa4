"""Events that verbs tell: where a clause meets a frame."""

from dataclasses import replace

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.embedding import embedded
from ..grammar.phrases import Phrase
from ..words.lexicon import Lexicon
from ..words.patterns import VerbPattern
from .distribution import distributed
from .event import Event, place
from .generality import general
from .hedges import hedged
from .matching import matched, prepositions
from .offences import FOR_AN_OFFENCE, offence
from .repeated import repeated

_TOLD_TWICE = frozenset(("serve",))
"""Verbs that tell two events at once: "is serving a five-year sentence at CC1" is a sentence and a detention."""
_OWED = frozenset(("serve", "pay"))
"""What one must do who is sentenced."""
LONGEST_GAP = 160
"""Characters between subject and verb beyond which a quote begins at the verb."""
_REQUESTS = frozenset(("complaint", "lawsuit", "suit", "request", "petition", "report", "statement", "article"))
_AT_ONCE = ("when", "as", "after")
_BY_FORCE = frozenset((Kind.ARREST, Kind.DETENTION, Kind.ATTACK, Kind.DEATH))
_HARM = frozenset((Kind.ATTACK, Kind.DEATH, Kind.DISAPPEARANCE))
_FORCING = frozenset(
    ("attack", "storm", "raid", "charge", "beat", "disperse", "break", "fire", "open", "shoot", "clash")
)
"""What police do to a crowd by which people come to harm or into their hands."""
_LASTING = frozenset(("trial", "hearing", "session", "strike", "march", "protest", "ban"))
"""What has a length that is no sentence: "a one-day trial"."""
_LEADING = frozenset(("order", "begin", "start", "resume"))
"""Verbs whose day is that of what follows: "on Monday a court began hearing the case"."""
_JUDGED_BELOW = frozenset((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL, Kind.BAIL_DENIED, Kind.DETENTION))
_BEFORE_TRIAL = frozenset(("pre-trial", "pretrial", "provisional", "preventive", "remand", "pre-charge"))
_FOR_GOOD = frozenset(("early", "unconditional", "full", "immediate", "humanitarian", "compassionate", "medical"))
_ADDING = ("along with", "together with", "alongside", "including", "with")


def verb_events(
    found: list[Clause], phrases: list[Phrase], lexicon: Lexicon, sentence: int, title: bool
) -> list[Event]:
    """The events that the clauses of a sentence state."""
    events: list[Event] = []
    for clause in found:
        patterns = lexicon.verb_frames.get(clause.verb.lemma, ())
        there = prepositions(clause) if patterns else frozenset()
        for pattern in patterns:
            owed = clause.verb.modal == "must" or not pattern.frame.duty
            slots = matched(clause, pattern, title) if owed and pattern.needs <= there else None
            if slots is None:
                continue
            event = _event(clause, pattern, *slots, sentence, title)
            conditional = any(one.opening in ("if", "unless") for one in found)
            owed = clause.verb.lemma in _OWED and clause.verb.modal == "must" and not conditional
            if event.kind is Kind.SENTENCE and owed:
                # "was convicted and must serve two years": no demand, but the sentence
                event.clause = replace(clause, verb=replace(clause.verb, modal="", tense="past"))
            event.blocked = hedged(event.clause or clause, lexicon) or embedded(clause, phrases, found, lexicon)
            event.blocked = event.blocked or general(event, phrases, found) or _told_by_victims(event, events)
            if pattern.frame.denied:
                event.blocked = "" if event.blocked == "negated" or _nobody(clause.subject) else "not denied"
            if pattern.frame.duty and event.blocked == "hedge.modal":
                event.blocked = ""
            _refuse_bail(event)
            _free_early(event)
            _remand(event)
            _silence(event, lexicon)
            _bar_from(event, found)
            twice = clause.verb.lemma in _TOLD_TWICE
            if twice and any(one.kind is event.kind and one.start == event.start for one in events):
                continue
            events.append(event)
            if twice:
                continue
            events += _charged_with(event)
            events += _wanted_by(event)
            if event.kind in (Kind.RELEASE, Kind.BAIL_GRANTED):
                event.measures += _deposits(found, clause)
            if event.kind is Kind.SENTENCE:
                events += distributed(event, phrases)
                event.measures += [
                    measure
                    for other in found
                    if other.linked is clause and other.verb.lemma in ("order", "impose")
                    for measure in other.measures
                ]
            events += repeated(event, phrases)
            events += [replace(event, by=court, dates=dates) for court, dates in clause.chain]
            break
    for event in events:
        event.by = event.by or _force_behind(event, found)
        if event.kind is Kind.RULING and not event.who:
            event.who = _judged_below(event, events)
    return events


def _judged_below(event: Event, events: list[Event]) -> list[Phrase]:
    """ "Upheld the verdict of the court, which convicted A and B": whom the lower court judged."""
    objects = event.clause.objects if event.clause is not None else []
    below = {id(one) for phrase in objects for one in (phrase, phrase.of, phrase.owner) if one is not None}
    for other in events:
        if other.kind in _JUDGED_BELOW and other.clause is not None and id(other.clause.subject) in below:
            return list(other.who)
    return []


def _force_behind(event: Event, found: list[Clause]) -> Phrase | None:
    """ "Three were held when police attacked a rally": those who used force are those who took and hurt them."""
    clause = event.clause
    if event.kind not in _BY_FORCE or clause is None or clause not in found:
        return None
    cause = next((one for one in found[found.index(clause) + 1 :] if one.opening), None)
    if cause is None or cause.opening not in _AT_ONCE or cause.verb.lemma not in _FORCING or cause.passive:
        return None
    forces = cause.subject is not None and cause.subject.sort == "police"
    return cause.subject if forces and not (cause.verb.modal or cause.verb.negated) else None


def _nobody(phrase: Phrase | None) -> bool:
    """Whether a subject denies its verb: "nobody", "no relative"."""
    return phrase is not None and (phrase.head in ("nobody", "none") or phrase.quantifier in ("no", "neither"))


def _of_them(phrase: Phrase) -> bool:
    """Whether a set is some of those just spoken of: "with twelve of them receiving"."""
    return phrase.of is not None and phrase.of.sort == "pronoun"


def _told_by_victims(event: Event, before: list[Event]) -> str:
    """ "Four were killed when police opened fire on protesters": one act, told by its victims and who did it."""
    clause = event.clause
    if event.kind is not Kind.ATTACK or clause is None or clause.opening != "when":
        return ""
    victims = [one for one in before if one.kind in (Kind.ATTACK, Kind.DEATH) and not one.blocked]
    if not victims or any(part.name for one in event.who for part in one.walk()):
        return ""
    for one in victims:
        one.by = one.by or clause.subject
        one.dates = one.dates or list(clause.dates)
        one.at = one.at or event.at
    return "told by its victims"


def _deposits(found: list[Clause], clause: Clause) -> list[Phrase]:
    """The sums of "released after paying a deposit of $500": what a gerund tells of its governor's price."""
    paid = [one for one in found if one.governor is clause and one.verb.lemma in ("pay", "post", "deposit")]
    return [sum_ for one in paid for sum_ in one.measures if sum_.kind == "MONEY"]


def _charged_with(event: Event) -> list[Event]:
    """ "Has been held since May on charges of incitement": the charge is told with the custody."""
    if event.kind not in (Kind.ARREST, Kind.DETENTION) or event.clause is None or event.title:
        return []
    for word, phrase in event.clause.prepositions:
        if (
            word == "on"
            and phrase.head == "charge"
            and (phrase.of is not None or len(phrase.nouns) > 1 or event.clause.offence is not None)
        ):
            charge = replace(event, kind=Kind.CHARGE, rule="charge", outcome="", ongoing=False, by=None, at=None)
            charge.dates, charge.date_field = [], "when"
            if phrase.of is not None:
                charge.offence = phrase.of.start, max(phrase.of.end, phrase.through)
            return [charge]
    return []


def _remand(event: Event) -> None:
    """ "Sentenced to two months of pre-trial detention": held until trial, and no sentence."""
    if event.kind is not Kind.SENTENCE or event.clause is None:
        return
    around = [*event.clause.objects, *(one for _, one in event.clause.prepositions)]
    if any(one.sort == "custody" and _BEFORE_TRIAL & set(one.label.lower().split()) for one in around):
        event.kind, event.rule = Kind.DETENTION, "detention.sent"
        event.measures = [one for one in event.measures if not one.term]


def _silence(event: Event, lexicon: Lexicon) -> None:
    """ "Shut down the radio station", "banned the newspaper": a medium is kept from working, no body dissolved."""
    if event.kind is Kind.DISSOLUTION and event.what is not None and lexicon.has(event.what.head.lower(), "medium"):
        event.kind, event.rule = Kind.RESTRICTION, "restriction"


def _bar_from(event: Event, found: list[Clause]) -> None:
    """ "Barred her from leaving on Monday": the day is told behind what one is kept from."""
    if event.kind is not Kind.RESTRICTION or event.dates or event.clause is None:
        return
    for clause in found:
        if clause.governor is event.clause and clause.opening == "from" and clause.verb.form == "g":
            event.dates, event.end = list(clause.dates), max(event.end, clause.end)


def _free_early(event: Event) -> None:
    """ "Was granted early release": no bail."""
    objects = event.clause.objects if event.kind is Kind.BAIL_GRANTED and event.clause is not None else []
    if any(one.head == "release" and _FOR_GOOD & set(one.label.lower().split()) for one in objects):
        event.kind, event.rule, event.outcome = Kind.RELEASE, "release", ""


def _refuse_bail(event: Event) -> None:
    """ "The court refused to grant her bail", "declined to free him on bail": what is refused is denied."""
    host = event.clause.governor if event.clause is not None else None
    if event.rule not in ("bail-granted", "release.bail") or event.blocked not in ("hedge.intention", "infinitive"):
        return
    refused = (
        host is not None and host.verb.lemma in ("refuse", "decline") and not (host.verb.negated or host.verb.modal)
    )
    if refused and host is not None and host.subject is not None and host.subject.authority:
        event.kind, event.rule, event.outcome, event.blocked = Kind.BAIL_DENIED, "bail-denied", "", ""
        event.by, event.clause = host.subject, host


def _wanted_by(event: Event) -> list[Event]:
    """ "Arrested on a warrant from the Municipal Court": the warrant is told with the arrest."""
    if event.kind not in (Kind.ARREST, Kind.DETENTION) or event.clause is None or event.title:
        return []
    on_warrant = any(
        word in ("on", "under") and one.head == "warrant" and one.count is None
        for word, one in event.clause.prepositions
    )
    if not on_warrant:
        return []
    warrant = replace(event, kind=Kind.WARRANT, rule="warrant", outcome="", ongoing=False, at=None, dates=[])
    warrant.by = next((one for word, one in event.clause.prepositions if word == "from" and one.authority), None)
    return [warrant]


def _acts(subject: Phrase | None, kind: Kind) -> bool:
    """Whether who does it is told as such: an authority, or those who do harm, "masked men beat him"."""
    if subject is None:
        return False
    return subject.authority or (kind in _HARM and subject.sort == "people" and not subject.name)


def _agent(clause: Clause) -> Phrase | None:
    """Who did it: "by the court", but not whoever lodged "a complaint by a businessman"."""
    before = ""
    for word, phrase in clause.prepositions:
        if word == "by" and before not in _REQUESTS and (phrase.authority or phrase.people):
            return phrase
        before = phrase.head
    return None


def _private(accuser: Phrase | None) -> bool:
    """Whether who accuses is a person and no authority: "accused of slander by a businessman"."""
    return accuser is not None and (accuser.people or accuser.sort == "name") and not accuser.authority


def _awaiting(clause: Clause) -> Phrase | None:
    """Whom a verdict that is due concerns: "the verdict against A", "the verdict in the trial of A"."""
    for word, phrase in (*clause.prepositions, *clause.attached):
        if word in ("against", "on", "in", "for", "of"):
            for one in (phrase, phrase.of, phrase.owner):
                if one is not None and (one.people or one.sort == "name"):
                    return one
    return None


def _event(
    clause: Clause, pattern: VerbPattern, filled: dict[str, Phrase], passive: bool, sentence: int, title: bool
) -> Event:
    frame = pattern.frame
    event = Event(frame.kind, frame.id, frame.outcome, clause.start, clause.end, clause, sentence, title)
    event.planned = frame.planned
    event.subject, event.ongoing, event.anchored, event.date_field = (
        frame.subject,
        frame.ongoing,
        frame.anchored,
        frame.date,
    )
    who = filled.get("who") or (_awaiting(clause) if frame.planned else None)
    if who is not None:
        event.who.append(who)
    for word, phrase in clause.prepositions:
        them = word in ("with", "along with", "alongside") and phrase.head in ("them", "him", "her")
        beside = word in _ADDING[:3] or (word == "with" and phrase.count is not None and not _of_them(phrase)) or them
        if beside and (phrase.people or them) and who is not None and who is not phrase:
            event.who.append(phrase)
    event.by = filled.get("by") or (clause.subject if not passive and _acts(clause.subject, frame.kind) else None)
    if event.by is None:
        event.by = _agent(clause) or _court_of(clause)
    if frame.kind in _HARM and event.by in event.who:
        event.by = None  # "a third brother has been missing"
    if frame.kind is Kind.CHARGE and clause.verb.lemma == "accuse" and passive and _private(event.by):
        event.kind, event.rule, event.outcome = Kind.COMPLAINT, "complaint", "filed"
    whom = filled.get("what") if frame.kind is Kind.RESTRICTION and who is None else None
    if whom is not None and any(part.name or part.count for part in whom.walk()):
        event.who.append(filled.pop("what"))  # "banned A from leaving the country"
    event.to = filled.get("to")
    event.what = filled.get("what")
    event.at = filled.get("at") or place(clause.prepositions) or _seat(clause, passive)
    if clause.subject is not None and 0 <= clause.start - clause.subject.end < LONGEST_GAP:
        event.start = clause.subject.start
    for phrase in [*clause.objects, *(phrase for _, phrase in clause.prepositions)]:
        event.end = max(event.end, phrase.end) if phrase.start > clause.start else event.end
    event.dates = [one for one in clause.dates if one is not clause.shift]
    event.shift = clause.shift
    if frame.duty:
        event.due, event.dates = event.dates, []
    if not event.dates:
        event.dates = [_date_of(one) for word, one in clause.prepositions if word == "during" and one.date is not None]
    host = clause.governor
    lasting = all(one.date is not None and one.date.relation in ("until", "till") for one in event.dates)
    if host is not None and (clause.verb.infinitive or host.verb.lemma in _LEADING) and lasting:
        event.dates = list(host.dates) or event.dates
    if host is not None and host.verb.lemma == "order" and event.by is None and host.subject is not None:
        event.by = host.subject if host.subject.authority else None
    event.measures = [
        *clause.measures,
        *(
            one
            for one in (*clause.objects, *(p for _, p in clause.prepositions))
            if one.kind != "NP" or (one.term and one.head not in _LASTING)
        ),
    ]
    if passive and clause.subject is not None and clause.subject.term:
        event.measures.append(Phrase("TERM", clause.subject.start, clause.subject.end, term=clause.subject.term))
    if clause.decided and clause.verb.infinitive:
        event.dates += [
            Phrase("DATE", one.start, one.end, date=one.date) for one in clause.deciding if one.date is not None
        ]
    if clause.purpose is not None and frame.kind is Kind.SENTENCE:
        event.measures += [*clause.purpose.measures, *(one for one in clause.purpose.objects if one.money or one.term)]
        event.end = max(event.end, clause.purpose.end)
    if clause.purpose is not None and frame.kind is Kind.RESTRICTION:
        event.dates = event.dates or list(clause.purpose.dates)
        event.at = event.at or place(clause.purpose.prepositions)
        event.end = max(event.end, clause.purpose.end)
    if clause.purpose is not None and frame.kind is Kind.SUMMONS:
        event.due = list(clause.purpose.dates)
        event.at = event.at or place(clause.purpose.prepositions)
        event.end = max(event.end, clause.purpose.end)
    event.offence = _offence(clause, filled.get("offence"), frame.kind)
    return event


def _offence(clause: Clause, told: Phrase | None, kind: Kind) -> tuple[int, int] | None:
    """Where the words of the offence stand: a gerund's, what the frame takes for it, or what a preposition leads to."""
    if kind not in FOR_AN_OFFENCE:
        return None
    slot = (told.start, max(told.end, told.through, told.of.end if told.of else 0)) if told is not None else None
    return clause.offence or slot or offence(clause, kind)


def _court_of(clause: Clause) -> Phrase | None:
    """ "A verdict of the court, which convicted A": the court did."""
    subject = clause.subject
    if subject is None or clause.passive or subject.head not in ("verdict", "ruling", "judgment", "decision"):
        return None
    return next((one for one in (subject.of, subject.owner) if one is not None and one.sort == "court"), None)


def _seat(clause: Clause, passive: bool) -> Phrase | None:
    """Where those act who are named by their town ("police in Kampot arrested"), or what prison someone left."""
    left = next((one for one in clause.objects if one.sort in ("prison", "station") and one.entity), None)
    if left is not None:
        return left
    police = clause.subject is not None and clause.subject.sort in ("police", "authority") and not passive
    return place([pair for pair in clause.attached if pair[0] == "in"]) if police else None


def _date_of(noun: Phrase) -> Phrase:
    """The date that describes a noun: "hit during the 2013 protests"."""
    return Phrase("DATE", noun.start, noun.end, date=noun.date)

"""Why a noun that names an event makes no claim of its own: another word tells the event, or the noun says what a case,
a verdict or a warrant is about.
"""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import PROSECUTING, Phrase
from .event import Event

_ABOUT_A_CASE = frozenset(("over", "for", "of", "with"))
_PREVENTING = frozenset(("cancel", "ban", "prohibit", "forbid", "postpone", "outlaw", "prevent"))
_BEGINNING = frozenset(("open", "begin", "start", "resume"))
_NO_GATHERING = frozenset(("drone", "air", "missile", "rocket", "artillery", "bomb", "hunger"))
"""What makes a strike one by arms, or one person's."""
_ARRANGING = frozenset(
    ("schedule", "set", "fix", "reserve", "expect", "await", "announce", "slate", "plan", "postpone", "adjourn",
     "delay", "defer", "put", "deliver", "hear", "issue", "pronounce", "hand", "give")
)  # fmt: skip
"""What is done with a verdict that is to come, or tells when it came."""
_LASTING = frozenset(("go", "continue", "drag", "last", "proceed"))
_ORDERS = frozenset((Kind.WARRANT, Kind.DETENTION))
_ABOUT = frozenset((Kind.RULING, Kind.HEARING_POSTPONED, Kind.APPEAL, Kind.CHARGE_DROPPED))


def told_elsewhere(event: Event, phrases: list[Phrase], index: int, found: list[Clause], told: list[Event]) -> str:
    """Why the noun at `index` is not where its event is told; "" where it is."""
    return (
        _ruled_on(event, phrases[index], told)
        or _told_by_verb(event, phrases[index], told)
        or _prosecuted(event, phrases, index, found)
        or _of_a_verdict(event, phrases, index)
        or _out(event, phrases[index], found)
    )


def _prosecuted(event: Event, phrases: list[Phrase], index: int, found: list[Clause]) -> str:
    """ "Arrested over the murder of a businessman", "charged in connection with strikes": what the case is about."""
    before = [clause for clause in found if clause.index < index]
    if event.kind is Kind.HEARING and phrases[index - 1].word == "pending" and not phrases[index].determined:
        return "what is waited for"
    if event.kind is Kind.ASSEMBLY and any(
        one.verb.lemma in _PREVENTING
        and (one.subject is phrases[index] if one.passive else phrases[index] in one.objects)
        for one in found
    ):
        return "it was not held"
    if event.kind is Kind.ASSEMBLY and phrases[index - 1].word == "in" and phrases[index].label.lower() == "protest":
        return "why, and not what"  # "in protest at his treatment"
    if event.kind is Kind.ASSEMBLY and _NO_GATHERING & set(phrases[index].nouns[:-1]):
        return "no strike of many"
    if event.rule == "attack.clash":
        named = any(word in phrases[index].label for word in ("intentional", "aggravated"))
        return "an offence by its name" if named else ""
    if event.kind not in (Kind.DEATH, Kind.ATTACK, Kind.ASSEMBLY) or not before:
        return ""
    if any(part.name for one in event.who for part in one.walk()):
        return ""
    step = index - 1
    while step > 1 and phrases[step].kind in ("CONJ", ",") and phrases[step - 1].kind == "NP":
        step -= 2  # "for rape and assault on a woman"
    about = index > 0 and phrases[step].kind == "P" and phrases[step].word in _ABOUT_A_CASE
    return "what a case is about" if about and before[-1].verb.lemma in PROSECUTING else ""


def _out(event: Event, phrase: Phrase, found: list[Clause]) -> str:
    """ "Obtained rulings in November": what is done with a verdict that is out; "their trial goes on": no sitting."""
    for clause in found:
        verb = clause.verb
        had = verb.tense == "past" and not (verb.infinitive or verb.arranged or verb.modal)
        if event.rule == "verdict.due" and phrase in clause.objects and had and verb.lemma not in _ARRANGING:
            return "a verdict given, not due"
        lasts = verb.tense == "present" and verb.lemma in _LASTING and not (clause.dates or event.dates)
        if event.kind is Kind.HEARING and phrase is clause.subject and lasts:
            return "it goes on, on no day"
    return ""


def _takes(event: Event, phrase: Phrase) -> bool:
    return event.clause is not None and phrase in event.clause.objects


def _of_a_verdict(event: Event, phrases: list[Phrase], index: int) -> str:
    """ "The verdict in the trial of A": the trial only says which verdict."""
    before = phrases[index - 2] if index > 1 and phrases[index - 1].word == "in" else None
    told = before is not None and before.head in (
        "verdict",
        "judgment",
        "judgement",
        "ruling",
        "hearing",
        "decision",
        "session",
    )
    return "which verdict or hearing" if event.kind is Kind.HEARING and told else ""


def _ruled_on(event: Event, phrase: Phrase, told: list[Event]) -> str:
    """What a ruling upholds, or a court postpones, is told by that ruling, unless it has a date of its own."""
    if event.kind is Kind.ARREST and any(one.kind in _ORDERS and _takes(one, phrase) for one in told):
        return "what a court orders"
    if event.kind not in (Kind.CONVICTION, Kind.SENTENCE, Kind.HEARING, Kind.CHARGE):
        return ""
    for other in told:
        if other.kind in _ABOUT and other.clause is not None:
            own = [one for one in event.dates if one not in other.clause.dates]
            if own and (event.kind is not Kind.HEARING or _begun(event, phrase)):
                continue
            near = [other.clause.subject, *other.clause.objects, *(one for _, one in other.clause.prepositions)]
            if phrase in near:
                return "what a ruling is about"
    return ""


def _begun(event: Event, phrase: Phrase) -> bool:
    """ "The trial opened on Monday and was adjourned": it sat, before it was put off."""
    clause = event.clause
    begun = clause is not None and clause.subject is phrase and clause.verb.lemma in _BEGINNING
    return begun and clause is not None and clause.verb.tense == "past" and not clause.verb.infinitive


def _told_by_verb(event: Event, phrase: Phrase, told: list[Event]) -> str:
    """ "Filed a complaint against A" is told by its verb, with who filed it and when."""
    for other in told:
        due = other.rule == "verdict.due" and (event.kind is Kind.CONVICTION or event.rule == other.rule)
        if due and other.clause is not None and phrase in other.clause.objects:
            return "a verdict to come"
        clause = other.clause if other.kind is event.kind and other.who and not other.blocked else None
        around = [one for _, one in clause.prepositions] if clause is not None and event.kind is Kind.HEARING else []
        if clause is not None and (phrase is clause.subject or phrase in clause.objects or phrase in around):
            return "told by its verb"
    return ""

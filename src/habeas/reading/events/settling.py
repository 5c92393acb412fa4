"""What an event is by what stands beside its verb: early release is no bail, remand passed as a term no sentence."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..words.lexicon import Lexicon
from .event import Event

_BEFORE_TRIAL = frozenset(("pre-trial", "pretrial", "provisional", "preventive", "remand", "pre-charge"))
_CROWDS = frozenset(("protester", "demonstrator", "mob", "crowd", "villager", "resident", "supporter", "rioter"))
_KEEPING = frozenset(("imprison", "incarcerate", "intern", "jail"))
_FOR_GOOD = frozenset(("early", "unconditional", "full", "immediate", "humanitarian", "compassionate", "medical"))


def settle(event: Event, found: list[Clause], lexicon: Lexicon) -> None:
    """Give an event the kind, and what goes with the kind, that the words around its verb tell."""
    _refuse_bail(event)
    _free_early(event)
    _remand(event)
    _imprison(event)
    _silence(event, lexicon)
    _bar_from(event, found)
    _mob(event)


def _mob(event: Event) -> None:
    """ "Dragged from his car by protesters": no arrest."""
    if event.kind is Kind.ARREST and event.by is not None and event.by.head in _CROWDS:
        event.kind, event.rule = Kind.ATTACK, "attack"


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


def _free_early(event: Event) -> None:
    """ "Was granted early release": no bail."""
    objects = event.clause.objects if event.kind is Kind.BAIL_GRANTED and event.clause is not None else []
    if any(one.head == "release" and _FOR_GOOD & set(one.label.lower().split()) for one in objects):
        event.kind, event.rule, event.outcome = Kind.RELEASE, "release", ""


def _remand(event: Event) -> None:
    """ "Sentenced to two months of pre-trial detention": held until trial, and no sentence."""
    if event.kind is not Kind.SENTENCE or event.clause is None:
        return
    around = [*event.clause.objects, *(one for _, one in event.clause.prepositions)]
    if any(one.sort == "custody" and _BEFORE_TRIAL & set(one.label.lower().split()) for one in around):
        event.kind, event.rule = Kind.DETENTION, "detention.sent"
        event.measures = [one for one in event.measures if not one.term]


def _imprison(event: Event) -> None:
    """ "Has been imprisoned for 15 months", "was jailed for a year without trial": held, and not sentenced."""
    clause = event.clause if event.kind is Kind.SENTENCE else None
    if clause is None or not clause.passive or clause.verb.lemma not in _KEEPING:
        return
    untried = any(word == "without" and one.head in ("trial", "charge", "charges") for word, one in clause.prepositions)
    lasts = clause.verb.lemma != "jail" and clause.verb.perfect and clause.verb.tense == "present"
    if untried or (lasts and event.by is None):
        event.kind, event.rule = Kind.DETENTION, "detention.state"
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

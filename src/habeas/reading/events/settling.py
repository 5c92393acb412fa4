"""What an event is by what stands beside its verb: early release is no bail, remand passed as a term no sentence."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..words.lexicon import Lexicon
from .event import Event

_BEFORE_TRIAL = frozenset(("pre-trial", "pretrial", "provisional", "preventive", "remand", "pre-charge"))
_BODIES = frozenset(
    ("group", "groups", "union", "unions", "defender", "expert", "member", "signatory", "undersigned", "rapporteur")
)
"""Nouns of people who call in an organisation's place."""
_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor", "secretary"))
_LOOKS = frozenset(("inspection", "check", "search", "control", "speeding", "screening"))
_ASKING = frozenset(("know", "ask", "learn", "tell", "understand", "explain", "say", "wonder", "find"))
_FOR_GOOD = frozenset(("early", "unconditional", "full", "immediate", "humanitarian", "compassionate", "medical"))


def settle(event: Event, found: list[Clause], lexicon: Lexicon) -> None:
    """Give an event the kind, and what goes with the kind, that the words around its verb tell."""
    _refuse_bail(event)
    _free_early(event)
    _remand(event)
    _silence(event, lexicon)
    _bar_from(event, found)
    _urged_by_nobody(event)
    _let_counsel_go(event)
    _stopped_for_a_look(event)
    _asked_why(event, found)
    _gathered_things(event)
    _allegedly_joined(event)
    _driven_to_court(event)


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


def _urged_by_nobody(event: Event) -> None:
    """ "The strikers asked for higher pay", "a politician who called for a boycott": no organisation calls."""
    caller = event.by if event.kind is Kind.CALL else None
    if caller is None or event.blocked:
        return
    told = event.clause is not None and (event.clause.relative or bool(event.clause.opening))
    people = any(one.people and not _BODIES & {one.head, *one.nouns} for one in caller.walk())
    if (people and not caller.authority) or (caller.sort == "pronoun" and caller.head != "we" and told):
        event.blocked = "who calls is no organisation"


def _let_counsel_go(event: Event) -> None:
    """ "Dismissed his lawyer": a brief is no office."""
    who = event.who[0] if event.kind is Kind.OFFICE_LOST and event.who else None
    if who is not None and who.head in _COUNSEL and who.owner is not None:
        event.blocked = event.blocked or "counsel has no office"


def _stopped_for_a_look(event: Event) -> None:
    """ "Was stopped for an inspection of his passport": no arrest."""
    clause = event.clause if event.kind is Kind.ARREST else None
    if clause is not None and clause.verb.lemma == "stop":
        looked = any(word == "for" and one.head in _LOOKS for word, one in clause.prepositions)
        event.blocked = event.blocked or ("a check" if looked else "")


def _asked_why(event: Event, found: list[Clause]) -> None:
    """ "Asked why they had been arrested", "know what he is charged with": told elsewhere, if at all."""
    clause = event.clause
    if clause is None or not event.who or any(part.name for phrase in event.who for part in phrase.walk()):
        return
    above = [one.verb.lemma for one in found if one.verb.start < clause.verb.start]
    asked = bool(above) and above[-1] in _ASKING  # but "what she was charged with is unknown"
    what = clause.opening == "what" and clause.adverbs[-1:] in (["with"], ["of"], ["for"])
    if clause.opening == "why" or (what and asked):
        event.blocked = event.blocked or "only why it happened is asked"


def _gathered_things(event: Event) -> None:
    """ "Had been gathering evidence": nobody came together."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    if clause is not None and clause.verb.lemma == "gather" and any(not one.people for one in clause.objects):
        event.blocked = event.blocked or "things were gathered"


def _allegedly_joined(event: Event) -> None:
    """ "Charged over allegedly joining a protest": what is held against somebody."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    if clause is not None and ("allegedly" in clause.verb.within or "allegedly" in clause.adverbs):
        event.blocked = event.blocked or "what is alleged"


def _driven_to_court(event: Event) -> None:
    """ "Was brought to Kampot Provincial Court": there, but "brought to court" is before it."""
    clause = event.clause if event.kind is Kind.HEARING else None
    if clause is not None and clause.verb.lemma == "bring":
        named = any(word == "to" and one.sort == "court" and one.label != "court" for word, one in clause.prepositions)
        event.blocked = event.blocked or ("only driven to a court" if named else "")

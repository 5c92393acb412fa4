"""What sounds like an event and is none: told by what stands beside its verb."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from .event import Event
from .lookalikes_of_court import OF_COURT
from .lookalikes_of_custody import OF_CUSTODY

_BODIES = frozenset(
    ("group", "groups", "union", "unions", "defender", "expert", "member", "signatory", "undersigned", "rapporteur")
)
"""Nouns of people who call in an organisation's place."""
_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor"))
_PROSECUTION = frozenset(("prosecutor", "prosecutors", "prosecution", "attorney", "ministry"))
_READERS = frozenset(("intervention", "action", "help", "support", "attention", "assistance"))
"""What is asked of those who read an appeal."""
_COMMENTS = frozenset(("comment", "information", "help", "assistance", "details", "clarification"))
_ASKING = frozenset(("know", "ask", "learn", "tell", "understand", "explain", "say", "wonder", "find"))
"""Verbs of what one asks or knows of a thing that is told elsewhere."""


def refuse_lookalikes(event: Event, found: list[Clause]) -> None:
    """Block an event whose words only sound like one; what blocks it already stays the reason."""
    event.blocked = event.blocked or next((why for told in _LOOKALIKES if (why := told(event, found))), "")


def _urged_by_nobody(event: Event, _: list[Clause]) -> str:
    """ "The strikers asked for higher pay", "a politician who called for a boycott": no organisation calls."""
    caller = event.by if event.kind is Kind.CALL else None
    if caller is None:
        return ""
    told = event.clause is not None and (event.clause.relative or bool(event.clause.opening))
    people = any(one.people and not _BODIES & {one.head, *one.nouns} for one in caller.walk())
    aside = caller.sort == "pronoun" and caller.head != "we" and told
    return "who calls is no organisation" if (people and not caller.authority) or aside else ""


def _let_counsel_go(event: Event, _: list[Clause]) -> str:
    """ "Dismissed his lawyer": a brief is no office."""
    who = event.who[0] if event.kind is Kind.OFFICE_LOST and event.who else None
    own = who is not None and who.head in _COUNSEL and who.owner is not None
    return "counsel has no office" if own else ""


def _asked_why(event: Event, found: list[Clause]) -> str:
    """ "Asked why they had been arrested", "know what he is charged with": told elsewhere, if at all."""
    clause = event.clause
    if clause is None or not event.who or any(part.name for phrase in event.who for part in phrase.walk()):
        return ""
    above = [one.verb.lemma for one in found if one.verb.start < clause.verb.start]
    asked = bool(above) and above[-1] in _ASKING  # but "what she was charged with is unknown"
    what = clause.opening == "what" and clause.adverbs[-1:] in (["with"], ["of"], ["for"])
    return "only why it happened is asked" if clause.opening == "why" or (what and asked) else ""


def _gathered_things(event: Event, _: list[Clause]) -> str:
    """ "Had been gathering evidence": nobody came together."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    things = clause is not None and clause.verb.lemma == "gather" and any(not one.people for one in clause.objects)
    return "things were gathered" if things else ""


def _allegedly_joined(event: Event, _: list[Clause]) -> str:
    """ "Charged over allegedly joining a protest": what is held against somebody."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    alleged = clause is not None and ("allegedly" in clause.verb.within or "allegedly" in clause.adverbs)
    return "what is alleged" if alleged else ""


def _asked_by_court(event: Event, _: list[Clause]) -> str:
    """ "The judge was asked by the prosecutor to order": no organisation urges an authority."""
    caller = event.by if event.kind is Kind.CALL else None
    court = caller is not None and (caller.presides or caller.sort in ("court", "officer"))
    return "what is asked in court" if court else ""


def _called_on(event: Event, found: list[Clause]) -> str:
    """ "Has called on the authorities drop the charges": as written without its "to"."""
    verb = event.clause.verb if event.clause is not None else None
    if verb is None or verb.form != "b":
        return ""
    asked = [one for call in found if call.verb.lemma == "call" for word, one in call.prepositions if word == "on"]
    return "what somebody calls for" if any(one.end + 1 == verb.start for one in asked) else ""


def _claimed_win(event: Event, _: list[Clause]) -> str:
    """ "Claiming she had won the election"."""
    host = event.clause.governor if event.kind is Kind.ELECTED and event.clause is not None else None
    return "claimed" if host is not None and host.verb.lemma == "claim" else ""


def _struck(event: Event, _: list[Clause]) -> str:
    """ "Struck him in the face", "struck down her term": no work is stopped."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    if clause is None or clause.verb.lemma != "strike":
        return ""
    down = "down" in clause.adverbs or any(word == "down" for word, _ in clause.prepositions)
    return "a blow" if clause.objects or down or clause.verb.passive else ""


def _asks_readers(event: Event, _: list[Clause]) -> str:
    """ "Requests your urgent intervention": of readers, and no authority."""
    clause = event.clause if event.kind is Kind.CALL else None
    asked = [*clause.objects, *(one for _, one in clause.prepositions)] if clause is not None else []
    return "asked of readers" if any(one.owner is not None and one.head in _READERS for one in asked) else ""


def _walked_alone(event: Event, _: list[Clause]) -> str:
    """ "While walking to her office": no march."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    alone = clause is not None and clause.verb.lemma == "walk" and clause.verb.form == "g" and clause.verb.bare
    return "only on the way" if alone else ""


def _rang_up(event: Event, _: list[Clause]) -> str:
    """ "Called the police for comment": on the telephone."""
    clause = event.clause if event.kind is Kind.CALL else None
    around = clause.prepositions if clause is not None and clause.verb.lemma == "call" else []
    urging = any(word in ("on", "upon") for word, _ in around)
    return (
        "a telephone call"
        if not urging and any(word == "for" and one.head in _COMMENTS for word, one in around)
        else ""
    )


def _asked_in_court(event: Event, _: list[Clause]) -> str:
    """ "The prosecutor's office requested 15 years": what one side asks of a court."""
    clause = event.clause if event.kind is Kind.CALL else None
    if clause is None or event.by is None or clause.verb.lemma not in ("request", "ask", "seek"):
        return ""
    wanted = [*clause.objects, *clause.measures, *(one for _, one in clause.prepositions)]
    measured = any(one.term or one.kind == "TERM" or one.sort == "custody" for one in wanted)
    side = {event.by.head, event.by.owner.head if event.by.owner is not None else ""}
    return "what is asked in court" if measured and not _PROSECUTION.isdisjoint(side) else ""


_LOOKALIKES = (
    _asks_readers, _walked_alone, _claimed_win, _struck, _rang_up, _asked_in_court, _urged_by_nobody, _let_counsel_go,
    _asked_why, _gathered_things, _allegedly_joined, _asked_by_court, _called_on, *OF_CUSTODY, *OF_COURT,
)  # fmt: skip

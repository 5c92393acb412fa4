"""What sounds like an event and is none: told by what stands beside its verb."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..people.roll import rules
from .event import Event

_BODIES = frozenset(
    ("group", "groups", "union", "unions", "defender", "expert", "member", "signatory", "undersigned", "rapporteur")
)
"""Nouns of people who call in an organisation's place."""
_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor"))
_PRINTED = frozenset(
    ("leaflet", "flyer", "pamphlet", "article", "video", "song", "post", "book", "letter", "text", "speech")
)
"""In what one is accused without being charged."""
_NEAR = frozenset(("home", "village", "house", "school", "work", "cell", "province", "district", "hospital"))
_LOOKS = frozenset(("inspection", "check", "search", "control", "speeding", "screening"))
"""What a traveller is stopped for."""
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


def _stopped_for_a_look(event: Event, _: list[Clause]) -> str:
    """ "Was stopped for an inspection of his passport": no arrest."""
    clause = event.clause if event.kind is Kind.ARREST else None
    if clause is None or clause.verb.lemma != "stop":
        return ""
    return "a check" if any(word == "for" and one.head in _LOOKS for word, one in clause.prepositions) else ""


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


def _kicked_off(event: Event, _: list[Clause]) -> str:
    """ "The trial kicked off"."""
    clause = event.clause if event.kind is Kind.ATTACK else None
    return "it began" if clause is not None and clause.verb.lemma == "kick" and "off" in clause.adverbs else ""


def _sent_home(event: Event, _: list[Clause]) -> str:
    """ "Sent them back to their homes": out of no country."""
    near = event.at if event.kind is Kind.DEPORTATION else None
    return "sent home" if near is not None and (near.owner is not None or near.head in _NEAR) else ""


def _told_in_print(event: Event, _: list[Clause]) -> str:
    """ "In the leaflets A is accused of selling land": by whoever wrote them."""
    clause = event.clause if event.kind in (Kind.CHARGE, Kind.COMPLAINT) else None
    if clause is None or clause.verb.lemma != "accuse":
        return ""
    printed = any(word == "in" and one.head.removesuffix("s") in _PRINTED for word, one in clause.prepositions)
    return "what somebody wrote" if printed else ""


def _blamed_by_rulers(event: Event, _: list[Clause]) -> str:
    """ "Was accused of treason by the prime minister": what one says who governs, and files nowhere."""
    clause = event.clause if event.kind is Kind.COMPLAINT else None
    if clause is None or clause.verb.lemma != "accuse" or event.by is None:
        return ""
    governs = any(rules(one) for one in (event.by, *event.by.appositions))
    return "said, and not filed" if governs else ""


def _asked_by_court(event: Event, _: list[Clause]) -> str:
    """ "The judge was asked by the prosecutor to order": no organisation urges an authority."""
    caller = event.by if event.kind is Kind.CALL else None
    court = caller is not None and (caller.presides or caller.sort in ("court", "officer"))
    return "what is asked in court" if court else ""


def _driven_to_court(event: Event, _: list[Clause]) -> str:
    """ "Was brought to Kampot Provincial Court": there, but "brought to court" is before it."""
    clause = event.clause if event.kind is Kind.HEARING else None
    if clause is None or clause.verb.lemma != "bring":
        return ""
    named = any(
        word == "to" and one.sort == "court" and (one.determined or one.label != "court")
        for word, one in clause.prepositions
    )
    return "only driven to a court" if named else ""


def _held_up(event: Event, found: list[Clause]) -> str:
    """ "Holding 'A must go' signs": no custody of A."""
    clause = event.clause if event.kind is Kind.DETENTION else None
    if clause is None or clause.verb.lemma != "hold" or clause.passive or not event.who:
        return ""
    written = any(one.verb.start == event.who[0].end + 1 and one.verb.modal for one in found)
    return "what a sign says" if written else ""


def _called_on(event: Event, found: list[Clause]) -> str:
    """ "Has called on the authorities drop the charges": as written without its "to"."""
    verb = event.clause.verb if event.clause is not None else None
    if verb is None or verb.form != "b":
        return ""
    asked = [one for call in found if call.verb.lemma == "call" for word, one in call.prepositions if word == "on"]
    return "what somebody calls for" if any(one.end + 1 == verb.start for one in asked) else ""


_LOOKALIKES = (
    _urged_by_nobody, _let_counsel_go, _stopped_for_a_look, _asked_why, _gathered_things, _allegedly_joined,
    _driven_to_court, _kicked_off, _sent_home, _told_in_print, _blamed_by_rulers, _asked_by_court,
    _held_up, _called_on,
)  # fmt: skip

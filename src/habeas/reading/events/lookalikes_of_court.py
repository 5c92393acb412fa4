"""What sounds like a charge, a hearing, a ruling or a sentence, and is none: told by what stands beside its verb."""

from collections.abc import Callable

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..people.roll import rules
from .event import Event

_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor"))
_PRINTED = frozenset(
    ("leaflet", "flyer", "pamphlet", "article", "video", "song", "post", "book", "letter", "text", "speech")
)
"""In what one is accused without being charged."""
_TELLING = frozenset(("lawyer", "attorney", "defence", "defense", "family", "relative", "spokesman", "spokesperson"))
_INMATES = frozenset(("prisoner", "inmate", "detainee", "convict"))
_REQUESTS = frozenset(("request", "application", "petition", "plea", "bid"))
_PENDING = frozenset(("trial", "verdict", "hearing", "sentencing", "judgment"))


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


def _without_charge(event: Event, found: list[Clause]) -> str:
    """ "Was freed without any charge brought against her"."""
    noun = event.clause.subject if event.clause is not None and event.clause.verb.bare else None
    lacking = noun is not None and any(word == "without" and one is noun for c in found for word, one in c.prepositions)
    return "negated" if lacking and event.kind is Kind.CHARGE else ""


def _bail_paid(event: Event, _: list[Clause]) -> str:
    """ "Was ordered to pay bail of 120 dollars": no fine."""
    clause = event.clause if event.kind is Kind.SENTENCE else None
    paying = clause.purpose or clause if clause is not None else None
    objects = paying.objects if paying is not None and paying.verb.lemma == "pay" else []
    return "bail is no fine" if any(one.head == "bail" or "bail" in one.nouns for one in objects) else ""


def _held_office(event: Event, _: list[Clause]) -> str:
    """ "Served two terms as governor": no prison term."""
    clause = event.clause if event.kind in (Kind.DETENTION, Kind.SENTENCE) else None
    if clause is None or clause.verb.lemma != "serve":
        return ""
    offices = [one for word, one in clause.prepositions if word == "as" and one.people]
    return "served in an office" if any(one.head not in _INMATES for one in offices) else ""


def _said_of(event: Event, _: list[Clause]) -> str:
    """ "Was dismissed after being accused of corruption": by anybody."""
    clause = event.clause if event.kind is Kind.CHARGE else None
    if clause is None or clause.verb.lemma != "accuse" or event.by is not None:
        return ""
    return "an accusation, no charge" if clause.opening in ("after", "before") and not clause.verb.tense else ""


def _came_for_another(event: Event, _: list[Clause]) -> str:
    """ "The lawyer appeared in court for A", "in support of A", "as a witness": not the one who is tried."""
    clause = event.clause if event.kind is Kind.HEARING else None
    who = clause.subject if clause is not None and clause.verb.lemma in ("appear", "attend") else None
    if clause is None or who is None:
        return ""
    roles = [role.head for role in (who, *who.appositions)]
    counsel = any(role in _COUNSEL or role in ("prosecutor", "witness") for role in roles)
    beside = any(
        one.head in ("support", "solidarity", "behalf", "witness", "defence", "defense")
        or (word == "for" and one.sort in ("person", "name"))
        for word, one in clause.prepositions
    )
    return "there for somebody else" if counsel or beside else ""


def _travel_refused(event: Event, _: list[Clause]) -> str:
    """ "Rejected her request to travel", "his request was denied": of bail nothing is said."""
    clause = event.clause if event.kind is Kind.BAIL_DENIED else None
    if clause is None:
        return ""
    nouns = (one for one in (clause.subject, *clause.objects) if one is not None)
    asked = [one for one in nouns if one.head.removesuffix("s") in _REQUESTS]
    if not asked:
        return ""
    for_bail = any("bail" in one.nouns or "release" in one.nouns for one in asked)
    beside = [one for _, one in (*clause.prepositions, *clause.attached)]
    beside += [one.of for one in asked if one.of is not None]
    for_bail = for_bail or any(one.head in ("bail", "release") or "bail" in one.nouns for one in beside)
    to_do = clause.purpose is not None and clause.purpose.verb.lemma not in ("release", "free", "be")
    other = any(one.head not in ("bail", "release") and one.sort == "thing" for one in beside) or to_do
    return "what was asked is not bail" if not for_bail and (other or not event.by) else ""


def _awaiting_trial(event: Event, found: list[Clause]) -> str:
    """ "Served six months in prison while awaiting trial": of no sentence."""
    waiting = any(one.verb.lemma == "await" and any(noun.head in _PENDING for noun in one.objects) for one in found)
    serving = event.kind is Kind.SENTENCE and event.clause is not None and event.clause.verb.lemma == "serve"
    return "held before trial" if serving and waiting else ""


def _confirmed_by_others(event: Event, _: list[Clause]) -> str:
    """ "Her lawyer confirmed the detention": said, and not ruled."""
    clause = event.clause if event.kind is Kind.RULING else None
    if clause is None or clause.verb.lemma != "confirm" or event.by is None:
        return ""
    told = event.by.sort in ("organisation", "party", "police") or event.by.head.removesuffix("s") in _TELLING
    return "said so, and did not rule" if told else ""


OF_COURT: tuple[Callable[[Event, list[Clause]], str], ...] = (
    _told_in_print,
    _blamed_by_rulers,
    _driven_to_court,
    _without_charge,
    _bail_paid,
    _held_office,
    _said_of,
    _came_for_another,
    _travel_refused,
    _awaiting_trial,
    _confirmed_by_others,
)

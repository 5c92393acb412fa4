"""Verbs in another sense than that of law and custody: charged with a task, elected to stay, 90 dollars a night."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from .event import Event

_TASKS = frozenset(
    ("task", "responsibility", "duty", "job", "mission", "role", "care", "oversight", "supervision", "mandate")
)
_DUTIES = (
    "overseeing", "reviewing", "rebuilding", "ensuring", "implementing", "drafting", "preparing", "managing",
    "supervising", "monitoring", "advising", "protecting", "finding", "investigating", "administering", "enforcing",
    "examining", "developing", "restoring", "looking", "upholding",
)  # fmt: skip
_DUTIES_OR_DEEDS = ("leading", "carrying", "writing", "running", "keeping", "training", "coordinating")
"""What a body is charged with as its task, and a person of whom a sentence tells it as a deed."""
_ENDEAVOURS = frozenset(("try", "elect", "move", "push"))
"""Verbs that mean an aim or a choice before "to": "tried to arrest", "elected to remain silent"."""


def other_sense(event: Event, text: str) -> str:
    """Why a verb does not mean what its rule takes it for; "" where it may."""
    clause = event.clause
    if clause is None:
        return ""
    verb = clause.verb
    if event.kind is Kind.CHARGE and _tasked(event, clause, text):
        return "a task, not an accusation"
    if event.kind is Kind.CHARGE and verb.lemma == "charge" and any(one.money for one in clause.measures):
        return "a price, not an accusation"
    if event.kind is Kind.ASSEMBLY and any("hunger" in one.nouns for _, one in clause.prepositions):
        return "a hunger strike gathers nobody"
    inside = any(phrase.sort in ("prison", "custody") for _, phrase in clause.prepositions)
    if event.kind is Kind.ASSEMBLY and verb.lemma == "mark" and inside:
        return "a day that a prisoner marks gathers nobody"
    if event.kind is Kind.RESTRICTION and any(
        "wanted" in phrase.label.lower().split() for _, phrase in clause.prepositions
    ):
        return "a list of those who are sought, not of those who may act"
    if verb.lemma == "hold" and verb.bare and event.kind in (Kind.ARREST, Kind.DETENTION) and _of_a_thing(clause):
        return "what is held is a gathering"
    if event.kind is Kind.ASSEMBLY and verb.lemma == "strike" and clause.linked is not None and clause.linked.passive:
        return "struck by somebody"
    if event.kind is Kind.DEATH and text[verb.main : verb.main + 4].lower() == "hung":
        return "who is hung up is not hanged"
    if verb.lemma in _ENDEAVOURS and clause.purpose is not None and not verb.passive and event.kind is not Kind.CALL:
        return "an aim or a choice"
    return ""


def _of_a_thing(clause: Clause) -> bool:
    """ "Participants of the rally held on 1 May": the rally was held."""
    inner = clause.subject
    while inner is not None and inner.of is not None:
        inner = inner.of
    return inner is not clause.subject and inner is not None and inner.sort in ("thing", "event", "abstract")


def _tasked(event: Event, clause: Clause, text: str) -> bool:
    first = text[slice(*event.offence)].split(" ", 1)[0].lower() if event.offence is not None else ""
    who = clause.subject if clause.objects or not clause.verb.bare else None  # "the officials charged with leading it"
    accused = who is not None and (who.authority or who.sort == "court" if clause.objects else who.people)
    if first in _DUTIES or (first in _DUTIES_OR_DEEDS and not accused):
        return True
    return clause.verb.lemma == "charge" and any(
        word == "with" and phrase.head in _TASKS for word, phrase in clause.prepositions
    )

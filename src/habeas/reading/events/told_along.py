"""What is told along with an event: the charge and warrant of an arrest, the force behind it, whom a court judged."""

from dataclasses import replace

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import LATER, Phrase
from .event import Event

_AT_ONCE = ("when", "as", "after")
_BY_FORCE = frozenset((Kind.ARREST, Kind.DETENTION, Kind.ATTACK, Kind.DEATH))
_FORCING = frozenset(
    ("attack", "storm", "raid", "charge", "beat", "disperse", "break", "fire", "open", "shoot", "clash")
)
"""What police do to a crowd by which people come to harm or into their hands."""
_MOVING = frozenset(("go", "come", "arrive", "return", "land", "travel", "leave", "walk", "drive", "fly"))
_ON_THE_SPOT = frozenset((Kind.ARREST, Kind.ATTACK, Kind.DEATH))
"""What befalls those who have just come."""
_JUDGED_BELOW = frozenset((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL, Kind.BAIL_DENIED, Kind.DETENTION))


def charged_with(event: Event) -> list[Event]:
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


def wanted_by(event: Event) -> list[Event]:
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


def deposits(found: list[Clause], clause: Clause) -> list[Phrase]:
    """The sums of "released after paying a deposit of $500": what a gerund tells of its governor's price."""
    paid = [one for one in found if one.governor is clause and one.verb.lemma in ("pay", "post", "deposit")]
    return [sum_ for one in paid for sum_ in one.measures if sum_.kind == "MONEY"]


def force_behind(event: Event, found: list[Clause]) -> Phrase | None:
    """ "Three were held when police attacked a rally": those who used force are those who took and hurt them."""
    clause = event.clause
    if event.kind not in _BY_FORCE or clause is None or clause not in found:
        return None
    cause = next((one for one in found[found.index(clause) + 1 :] if one.opening), None)
    if cause is None or cause.opening not in _AT_ONCE or cause.verb.lemma not in _FORCING or cause.passive:
        return None
    forces = cause.subject is not None and cause.subject.sort == "police"
    return cause.subject if forces and not (cause.verb.modal or cause.verb.negated) else None


def day_of_the_act(event: Event, events: list[Event]) -> list[Phrase]:
    """ "On 4 May police entered her home and arrested A", "on 4 May A came home and was arrested": the day of what the
    same ones did just before, where that is no event itself, whose day goes on anyway.
    """
    clause = event.clause
    if clause is None or event.dates or event.noun or clause.verb.perfect or event.shift is not None:
        return []
    step = clause.linked
    while step is not None and not step.dates and step.linked is not None:
        step = step.linked
    actor = step.subject if step is not None else None
    later = not LATER.isdisjoint((*clause.adverbs, *clause.verb.within))
    if step is None or actor is None or step.passive or later:
        return []
    came = clause.passive and event.kind in _ON_THE_SPOT and step.verb.lemma in _MOVING
    if not (came or (actor.authority and not clause.passive)):
        return []
    if step.verb.tense != "past" or step.verb.perfect or any(one.clause is step for one in events):
        return []
    return [one for one in step.dates if one.date is not None and one.date.relation in ("", "on")]


_VERDICTS = frozenset(("verdict", "decision", "ruling", "judgment", "judgement"))


def judged_below(event: Event, events: list[Event]) -> list[Phrase]:
    """ "Upheld the verdict of the court, which convicted A and B": whom the lower court judged."""
    objects = event.clause.objects if event.clause is not None else []
    below = {id(one) for phrase in objects for one in (phrase, phrase.of, phrase.owner) if one is not None}
    for other in events:
        if other.kind not in _JUDGED_BELOW or other.clause is None:
            continue
        around = [other.clause.subject, *(other.clause.objects if other.clause.antecedent_object else ())]
        if any(id(one) in below for one in around):
            return list(other.who)  # "upheld the terms that a court had imposed on A" too
        verdict = bool(objects) and objects[0].head in _VERDICTS and other.clause.relative
        if verdict and event.clause is not None and other.clause.start > event.clause.start:
            return list(other.who)  # "upheld the verdict by which a court convicted A"
    return []


def told_by_victims(event: Event, before: list[Event]) -> str:
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

"""Which articles a proceeding is under, where its own clause does not cite them."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.claims import Claim, Kind, Law

from ..grammar.phrases import Phrase
from .event import Event

_CITING = frozenset((Kind.CHARGE, Kind.CONVICTION, Kind.SENTENCE, Kind.SUMMONS, Kind.COMPLAINT, Kind.QUESTIONING))
_NAMED = {
    "conviction": Kind.CONVICTION,
    "verdict": Kind.CONVICTION,
    "charge": Kind.CHARGE,
    "accusation": Kind.CHARGE,
    "indictment": Kind.CHARGE,
    "sentence": Kind.SENTENCE,
    "summons": Kind.SUMMONS,
}
"""Nouns by which a later sentence goes back to a proceeding: "Two provisions underlie the convictions"."""
_CHARGE_TOLD = "charge.told"
_NEXT = 200
"""Characters from a sentence to the charge that the words after it tell."""
_RIGHTS = frozenset(("constitution", "covenant", "convention", "declaration", "iccpr"))
"""Laws that nobody is charged under."""


def share(events: list[Event], phrases: list[Phrase]) -> None:
    """All articles of a sentence are cited for its one event that cites any, or for its one charge or verdict."""
    cited = [one for one in phrases if one.kind == "LAW" and not _about_rights(one)]
    told = [event for event in events if not event.blocked]
    citing = [event for event in told if event.rule == _CHARGE_TOLD or any(one.law for one in event.measures)]
    citing = citing or [event for event in told if event.kind in _CITING and not event.noun and not event.title]
    citing = citing or [event for event in told if event.kind in _CITING and event.noun and not event.title]
    if len(citing) == 1:
        citing[0].measures += [one for one in cited if one not in citing[0].measures]


def cited_again(phrases: list[Phrase], told: list[Claim]) -> tuple[int, tuple[Law, ...]] | None:
    """The place in `told` of the claim that a later sentence cites articles for, and those articles; None for none."""
    cited = tuple(law for one in phrases if one.kind == "LAW" and not _about_rights(one) for law in one.law)
    if not cited or not told:
        return None
    kinds = {_NAMED[one.head] for one in phrases if one.kind == "NP" and one.definite and one.head in _NAMED}
    if phrases[0].head == "it":
        kinds = {told[-1].kind} & _CITING
    place = next((place for place in reversed(range(len(told))) if told[place].kind in kinds), None)
    return None if place is None or told[place].law else (place, cited)


def as_charged(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with what "the charge was", told beside a sentence, for its day's conviction that says nothing."""
    charges = [one for one in claims if one.rule == _CHARGE_TOLD]
    return [_as_charged(claim, claims, charges) if claim.kind is Kind.CONVICTION else claim for claim in claims]


def _as_charged(claim: Claim, claims: Sequence[Claim], charges: Sequence[Claim]) -> Claim:
    if claim.law or claim.offence or not claim.when.exact:
        return claim
    terms = [
        one for one in claims if one.kind is Kind.SENTENCE and one.when == claim.when and set(one.who) == set(claim.who)
    ]
    told = [one for one in charges if any(_beside(one, term) for term in terms)]
    return replace(claim, law=told[0].law, offence=told[0].offence) if len(told) == 1 else claim


def _beside(charge: Claim, sentence: Claim) -> bool:
    """Whether "the charge was" goes on from a sentence, of the same people."""
    return set(charge.who) == set(sentence.who) and 0 < charge.quote.start - sentence.quote.end < _NEXT


def _about_rights(phrase: Phrase) -> bool:
    return any(_RIGHTS & set(law.law.lower().split()) for law in phrase.law)

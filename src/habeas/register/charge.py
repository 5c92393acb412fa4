"""Charges and what became of them: pending, convicted, acquitted, dropped; and what a higher court made of that."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from habeas.claims import Claim, Kind, Law

from .concern import concerned
from .person import Event


class State(StrEnum):
    """How a charge stands."""

    PENDING = "pending"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"
    DROPPED = "dropped"
    OVERTURNED = "overturned"
    RETURNED = "returned to a lower court"


@dataclass(slots=True)
class Charge:
    """One charge against one person: its articles, its offence as written, how it stands, and the claims that say so.

    `rulings` tells what higher courts did, in order: "upheld", "reduced" ...
    """

    articles: tuple[Law, ...]
    offence: str
    state: State
    claims: list[Claim] = field(default_factory=list)
    rulings: list[str] = field(default_factory=list)


_OUTCOMES = {
    Kind.CONVICTION: State.CONVICTED,
    Kind.SENTENCE: State.CONVICTED,
    Kind.ACQUITTAL: State.ACQUITTED,
    Kind.CHARGE_DROPPED: State.DROPPED,
}


def charges(events: Iterable[Event]) -> tuple[Charge, ...]:
    """The charges in a person's events, as they stand after all of them. What is only planned changes nothing."""
    found: list[Charge] = []
    for event in events:
        claim = event.claim
        if claim.planned:
            continue
        if claim.kind is Kind.CHARGE:
            _charge(found, claim)
        elif claim.kind is Kind.RULING and claim.outcome:
            _rule(found, claim)
        elif state := _OUTCOMES.get(claim.kind):
            _settle(found, claim, state)
    return tuple(found)


def _charge(found: list[Charge], claim: Claim) -> None:
    same = [charge for charge in concerned(found, claim) if charge.state in (State.PENDING, State.RETURNED)]
    if not same:
        found.append(Charge(claim.law, claim.offence, State.PENDING, [claim]))
        return
    for charge in same[-1:]:
        charge.claims.append(claim)
        charge.articles = tuple(dict.fromkeys(charge.articles + claim.law))
        charge.offence = charge.offence or claim.offence


def _settle(found: list[Charge], claim: Claim, state: State) -> None:
    """A verdict concerns the charges it names; one that names none, all that are pending."""
    named = concerned(found, claim)
    pending = [charge for charge in named if charge.state in (State.PENDING, State.RETURNED)]
    settled = [charge for charge in named if charge.state is state]
    for charge in pending or settled[-1:]:
        charge.state = state
        charge.claims.append(claim)
    if not pending and not settled and claim.kind is not Kind.SENTENCE:
        found.append(Charge(claim.law, claim.offence, state, [claim]))


def _rule(found: list[Charge], claim: Claim) -> None:
    """A higher court's ruling concerns what was last decided below; what it leaves standing after a return, stands."""
    decided = (State.CONVICTED, State.ACQUITTED, State.RETURNED)
    for charge in [charge for charge in concerned(found, claim) if charge.state in decided]:
        charge.claims.append(claim)
        charge.rulings.append(claim.outcome)
        if claim.outcome == "overturned":
            charge.state = State.OVERTURNED
        elif claim.outcome == "returned":
            charge.state = State.RETURNED
        elif charge.state is State.RETURNED:
            charge.state = State.CONVICTED

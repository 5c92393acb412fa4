"""What a release came by, told in pieces: bail granted or a case dropped here, the release and a deposit elsewhere."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.claims import Claim, Kind

_DEPOSIT = "bail-deposit"
_FREEING = {
    Kind.BAIL_GRANTED: "bail",
    Kind.CHARGE_DROPPED: "dropped",
    Kind.ACQUITTAL: "dropped",
    Kind.PARDON: "pardon",
}
"""Decisions that open the prison's door, and the outcome of the release that follows."""
_SOON = 7
"""Days between a decision and the release that follows from it."""
_NEAR = 400
"""Characters between the two where one of them has no day."""


def freed(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with each deposit at the bail it is for, and each release called after what brought it."""
    deposits = [claim for claim in claims if claim.rule == _DEPOSIT]
    rest = [_secured(claim, deposits) for claim in claims if claim.rule != _DEPOSIT]
    rest = [_held_there(claim, rest) for claim in rest]
    decisions = [claim for claim in rest if claim.kind in _FREEING and not claim.planned]
    return [_explained(claim, decisions) for claim in rest]


def _secured(claim: Claim, deposits: Sequence[Claim]) -> Claim:
    secured = claim.kind in (Kind.BAIL_GRANTED, Kind.WARRANT) or claim.outcome == "bail"
    sums = [one.money for one in deposits if secured and not claim.money and one.money and _same_people(one, claim)]
    return replace(claim, money=sums[0]) if sums else claim


def _held_there(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """The one custody told of people who left a prison was in that prison, where it is told without its place."""
    if claim.kind is not Kind.DETENTION or claim.at or not claim.who:
        return claim
    near = [one for one in claims if set(one.who) & set(claim.who)]
    left = [one for one in near if one.kind is Kind.RELEASE and not one.planned]
    once = len(left) == 1 and sum(one.kind is Kind.DETENTION for one in near) == 1
    same = once and set(left[0].who) == set(claim.who)
    return replace(claim, at=left[0].at) if same and _precedes(claim, left[0]) else claim


def _precedes(held: Claim, out: Claim) -> bool:
    """Whether a custody may have ended with a release: it did not begin after it."""
    begun, ended = held.when.earliest, out.when.latest
    return begun is None or ended is None or begun <= ended


def _explained(claim: Claim, decisions: Sequence[Claim]) -> Claim:
    if claim.kind is not Kind.RELEASE or claim.outcome or claim.planned:
        return claim
    outcomes = {_FREEING[one.kind] for one in decisions if _follows(claim, one)}
    return replace(claim, outcome=outcomes.pop()) if len(outcomes) == 1 else claim


def _follows(release: Claim, decision: Claim) -> bool:
    out, decided = release.when.earliest, decision.when.earliest
    if out is not None and decided is not None:
        soon = -1 <= (out - decided).days <= _SOON
    else:
        soon = abs(release.quote.start - decision.quote.start) < _NEAR
    return soon and _same_people(decision, release)


def _same_people(one: Claim, other: Claim) -> bool:
    if one.who or other.who:
        return bool(set(one.who) & set(other.who))
    return one.group is not None and other.group is not None and one.group.count == other.group.count

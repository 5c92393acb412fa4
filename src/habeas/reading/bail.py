"""Bail told in pieces: granted here, the deposit named there, the release elsewhere."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.claims import Claim, Kind

_DEPOSIT = "bail-deposit"
_SOON = 7
"""Days between a grant of bail and the release that follows from it."""


def bailed(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with each deposit at the bail it is for, and each release that bail brought called so."""
    deposits = [claim for claim in claims if claim.rule == _DEPOSIT]
    rest = [_secured(claim, deposits) for claim in claims if claim.rule != _DEPOSIT]
    grants = [claim for claim in rest if claim.kind is Kind.BAIL_GRANTED]
    return [_on_bail(claim, grants) for claim in rest]


def _secured(claim: Claim, deposits: Sequence[Claim]) -> Claim:
    secured = claim.kind in (Kind.BAIL_GRANTED, Kind.WARRANT) or claim.outcome == "bail"
    sums = [one.money for one in deposits if secured and not claim.money and one.money and _same_people(one, claim)]
    return replace(claim, money=sums[0]) if sums else claim


def _on_bail(claim: Claim, grants: Sequence[Claim]) -> Claim:
    if claim.kind is not Kind.RELEASE or claim.outcome:
        return claim
    return replace(claim, outcome="bail") if any(_follows(claim, one) for one in grants) else claim


def _follows(release: Claim, grant: Claim) -> bool:
    out, granted = release.when.earliest, grant.when.earliest
    soon = out is None or granted is None or -1 <= (out - granted).days <= _SOON
    return soon and not (release.planned or grant.planned) and _same_people(grant, release)


def _same_people(one: Claim, other: Claim) -> bool:
    if one.who or other.who:
        return bool(set(one.who) & set(other.who))
    return one.group is not None and other.group is not None and one.group.count == other.group.count

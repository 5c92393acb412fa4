"""What an editor decided on a claim. Decisions are appended and signed, never erased; the last one counts."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .claim import BadClaim, Claim


class Verdict(StrEnum):
    """What an editor can say of a drafted claim. OPEN takes an earlier verdict back."""

    ACCEPT = "accept"
    AMEND = "amend"
    REJECT = "reject"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict on one claim: by whom, when (with time zone), with the amended claim where it was amended."""

    claim: str
    verdict: Verdict
    by: str
    at: dt.datetime
    amended: Claim | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if (self.verdict is Verdict.AMEND) != (self.amended is not None):
            raise BadClaim("decision: an amendment needs the amended claim, and nothing else may carry one")
        if self.at.tzinfo is None:
            raise BadClaim(f"decision: the time {self.at.isoformat()} lacks its time zone")


def standing(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """The decision that counts for each claim id: the latest; of two at one moment, the one given later."""
    last: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda d: d.at):
        last[decision.claim] = decision
    return last


def accepted(claims: Iterable[Claim], decisions: Iterable[Decision]) -> list[Claim]:
    """The claims an editor stands behind, amended where amended, in the order given."""
    last = standing(decisions)
    result = []
    for claim in claims:
        decision = last.get(claim.id)
        if decision is not None and decision.verdict is Verdict.ACCEPT:
            result.append(claim)
        elif decision is not None and decision.amended is not None:
            result.append(decision.amended)
    return result

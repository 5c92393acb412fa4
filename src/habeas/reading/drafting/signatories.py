"""Who "we" are in a statement that is signed: "we the undersigned unions", "the signatories"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.claims import Claim, Kind

_SIGNED = re.compile(
    r"\b(?P<name>(?:the )?undersigned(?: [a-z-]+){0,4}"
    r" (?:groups|organi[sz]ations|associations|unions|networks|institutions)"
    r"|the (?:undersigned|signatories))\b",
    re.IGNORECASE,
)


def signed(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims with "we" who call named as the text names those who sign it."""
    named = _SIGNED.search(text) if any(_ours(claim) for claim in claims) else None
    if named is None:
        return list(claims)
    return [replace(claim, by=named["name"]) if _ours(claim) else claim for claim in claims]


def _ours(claim: Claim) -> bool:
    return claim.kind is Kind.CALL and claim.by.lower() == "we"

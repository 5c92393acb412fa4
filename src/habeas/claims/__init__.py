"""The currency of the house: claims, the words they rest on, their dates, and what editors decided on them."""

from .claim import BadClaim, Claim, Group, Law, folded, name_key, numbered
from .decision import Decision, Verdict, accepted, standing
from .jsonl import (
    BadLine,
    claim_from_dict,
    claim_to_dict,
    dump_claims,
    dump_decisions,
    load_claims,
    load_decisions,
    load_published,
)
from .kind import Family, Kind
from .quote import Quote
from .when import UNKNOWN, BadDate, Precision, When

__all__ = [
    "UNKNOWN",
    "BadClaim",
    "BadDate",
    "BadLine",
    "Claim",
    "Decision",
    "Family",
    "Group",
    "Kind",
    "Law",
    "Precision",
    "Quote",
    "Verdict",
    "When",
    "accepted",
    "claim_from_dict",
    "claim_to_dict",
    "dump_claims",
    "dump_decisions",
    "folded",
    "load_claims",
    "load_decisions",
    "load_published",
    "name_key",
    "numbered",
    "standing",
]

"""Deciding: an editor says what a claim is worth. Decisions are appended, signed and never erased."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from habeas.claims import Claim, Decision, Verdict, claim_to_dict

from .covered import mark_covered
from .models import ClaimRecord, DecisionRecord
from .outdated import register_changed


@transaction.atomic
def decide(
    record: ClaimRecord, verdict: Verdict, editor: AbstractBaseUser, amended: Claim | None = None, note: str = ""
) -> DecisionRecord:
    """Append an editor's verdict on a claim, and bring the register up to date. Raises BadClaim."""
    signed = editor.get_full_name() or editor.get_username()
    decision = Decision(record.pk, verdict, signed, timezone.now(), amended, note)
    kept = keep_decision(record, decision, editor)
    mark_covered(record.publication)
    register_changed([record.publication.key])
    return kept


def keep_decision(record: ClaimRecord, decision: Decision, editor: AbstractBaseUser | None = None) -> DecisionRecord:
    """Append a decision as it was made; `editor` is None where it comes from a file."""
    return DecisionRecord.objects.create(
        claim=record,
        verdict=decision.verdict,
        amended=claim_to_dict(decision.amended) if decision.amended else None,
        editor=editor,
        signed=decision.by,
        at=decision.at,
        note=decision.note,
    )

"""Saying what is one and what is two, persons and cases, and what a case is called: appended, signed, never erased."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from habeas.claims.sameness import Of, Same, Sameness

from .models import CaseNameRecord, ClaimRecord, SamenessRecord
from .outdated import register_changed


@transaction.atomic
def compare(of: Of, one: str, two: str, verdict: Same, editor: AbstractBaseUser, note: str = "") -> SamenessRecord:
    """Append an editor's word on two mentions, or two claims' records, and bring the register up to date.

    Raises BadClaim where both are one id.
    """
    signed = editor.get_full_name() or editor.get_username()
    word = Sameness(of, one, two, verdict, signed, timezone.now(), note)
    kept = SamenessRecord.objects.create(
        of=of, one=word.one, two=word.two, verdict=verdict, editor=editor, signed=signed, at=word.at, note=note
    )
    register_changed([])
    return kept


@transaction.atomic
def name_case(claim: ClaimRecord, name: str, editor: AbstractBaseUser) -> CaseNameRecord:
    """Give the case that a claim belongs to a name ("" takes it back), and bring the register up to date."""
    signed = editor.get_full_name() or editor.get_username()
    kept = CaseNameRecord.objects.create(claim=claim, name=" ".join(name.split()), editor=editor, signed=signed)
    register_changed([])
    return kept

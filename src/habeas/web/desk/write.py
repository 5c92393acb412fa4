"""Writing a claim by hand: what the reader missed and an editor saw. Whoever writes it stands behind it."""

from dataclasses import replace

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from habeas.claims import BadClaim, Claim, Verdict
from habeas.web.library.models import TextVersion

from .decide import decide
from .draft import record_of
from .models import ClaimRecord


@transaction.atomic
def write(claim: Claim, text: TextVersion, editor: AbstractBaseUser) -> ClaimRecord:
    """Keep an editor's claim, accepted by them. Raises BadClaim where its words are not in the text."""
    claim = replace(claim, publication=text.publication.key)
    quote = claim.quote.placed_in(text.text)
    if quote is None:
        raise BadClaim("quote: these words are not in the text")
    claim = replace(claim, quote=quote)
    taken = ClaimRecord.objects.filter(pk=claim.id)
    while taken.filter(pk=claim.id).exists():
        claim = replace(claim, nth=claim.nth + 1)
    record = record_of(claim, text, ClaimRecord.Origin.EDITOR)
    record.save(force_insert=True)
    decide(record, Verdict.ACCEPT, editor)
    return record

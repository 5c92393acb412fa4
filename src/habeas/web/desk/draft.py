"""Drafting: a text is read, and what the reader says it states waits at the desk."""

import logging
from dataclasses import replace

from django.conf import settings
from django.db import transaction

from habeas.claims import Claim, claim_to_dict
from habeas.reading import BadReader, reader
from habeas.web.library.models import TextVersion

from .covered import mark_covered
from .models import ClaimRecord

_log = logging.getLogger(__name__)


@transaction.atomic
def draft(text: TextVersion) -> list[ClaimRecord]:
    """Read the newest text of a publication; returns the claims that are new. Reading again changes nothing.

    A claim that the reader no longer drafts is marked as superseded. What an editor decided on, or wrote, keeps its
    fields whatever the reader says now; only its place follows its words into the new text. A reading that cannot be
    kept (another distribution's reader quotes what the text does not say) is logged and leaves the desk as it was.
    """
    publication = text.publication
    try:
        by = reader(settings.HABEAS_READER)
        reading = by.read(text.text, published=publication.date, publication=publication.key)
    except BadReader as error:
        _log.error("%s", error)
        return []
    drafts = {claim.id: claim for claim in reading.claims}
    kept = {record.pk: record for record in publication.claims.prefetch_related("decisions")}
    for record in kept.values():
        _follow(record, text, drafts.get(record.pk))
    fields = ["text", "kind", "data", "start", "end", "superseded"]
    ClaimRecord.objects.bulk_update(kept.values(), fields)
    new = [record_of(claim, text, ClaimRecord.Origin.READER) for key, claim in drafts.items() if key not in kept]
    ClaimRecord.objects.bulk_create(new)
    mark_covered(publication)
    return new


def record_of(claim: Claim, text: TextVersion, origin: str) -> ClaimRecord:
    """A claim as a record of the desk, not saved yet."""
    return ClaimRecord(
        id=claim.id,
        publication=text.publication,
        text=text,
        kind=claim.kind,
        data=claim_to_dict(claim),
        start=claim.quote.start,
        end=claim.quote.end,
        origin=origin,
    )


def _follow(record: ClaimRecord, text: TextVersion, drafted: Claim | None) -> None:
    """Bring a known claim up to date with a new reading of its publication."""
    record.superseded = drafted is None and record.origin == ClaimRecord.Origin.READER
    settled = record.origin == ClaimRecord.Origin.EDITOR or bool(record.decisions.all())
    claim = record.claim if drafted is None or settled else drafted
    quote = replace(claim.quote, start=-1, end=-1).placed_in(text.text) if drafted is None else drafted.quote
    if quote is not None:
        claim = replace(claim, quote=quote)
        record.text, record.start, record.end = text, quote.start, quote.end
    record.kind, record.data = claim.kind, claim_to_dict(claim)

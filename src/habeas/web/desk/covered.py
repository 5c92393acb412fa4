"""Which open drafts say again what an editor already stands behind, so that nobody decides the same thing twice."""

from habeas.claims import Claim, folded
from habeas.web.library.models import Publication

from .models import ClaimRecord
from .standing import standing_claims


def mark_covered(publication: Publication) -> None:
    """Mark the claims of a publication that one standing claim of it covers, and unmark the others."""
    standing = standing_claims([publication.pk])
    changed = []
    for record in publication.claims.all():
        covered = any(record.pk != other.record.pk and _says_the_same(record.claim, other.claim) for other in standing)
        if covered != record.covered:
            record.covered = covered
            changed.append(record)
    ClaimRecord.objects.bulk_update(changed, ["covered"])


def _says_the_same(draft: Claim, standing: Claim) -> bool:
    """Same kind, same subjects, and dates that can be the same: the words chosen to quote may differ."""
    return (
        draft.kind is standing.kind
        and _subjects(draft) == _subjects(standing)
        and draft.when.overlaps(standing.when)
        and draft.due.overlaps(standing.due)
    )


def _subjects(claim: Claim) -> tuple[frozenset[str], int | None, str]:
    names = frozenset(folded(name) for name in claim.who)
    return (names, claim.group.count, folded(claim.group.label)) if claim.group else (names, None, "")

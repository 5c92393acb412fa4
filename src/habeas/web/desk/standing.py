"""Which claims stand: those an editor stands behind, whose words the publication still has."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from habeas.claims import Claim, accepted
from habeas.web.library.models import Publication, TextVersion

from .models import ClaimRecord, DecisionRecord


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim that stands, amended where it was amended, the record it goes back to, and the text it is placed in."""

    record: ClaimRecord
    claim: Claim
    text: str


def standing_claims(publications: Iterable[Publication] | QuerySet[Publication]) -> list[Standing]:
    """The claims of these publications that stand, in the order of their words.

    A claim whose words are gone from the newest text is withheld, whatever was decided: the desk asks again.
    """
    texts = newest_texts(publications)
    decided = DecisionRecord.objects.filter(claim=OuterRef("pk"))
    records = ClaimRecord.objects.filter(Exists(decided), publication__in=publications).prefetch_related("decisions")
    result = []
    for record in records:
        text = texts[record.publication_id]
        decisions = [decision.decision for decision in record.decisions.all()]
        for claim in accepted([record.claim], decisions):
            quote = claim.quote.placed_in(text)
            if quote is not None:
                result.append(Standing(record, replace(claim, quote=quote), text))
    return sorted(result, key=lambda standing: (standing.record.publication_id, standing.claim.quote.start))


def newest_texts(publications: Iterable[Publication] | QuerySet[Publication]) -> dict[int, str]:
    """The newest text of each publication, by its primary key; one that was never live has none."""
    newest = TextVersion.objects.filter(publication=OuterRef("publication")).values("pk")[:1]
    versions = TextVersion.objects.filter(publication__in=publications, pk=Subquery(newest))
    return dict(versions.values_list("publication", "text"))

"""Where every claim stands at the desk."""

from django.db.models import Case, F, OuterRef, Q, QuerySet, Subquery, TextChoices, Value, When

from habeas.claims import Verdict
from habeas.web.library.models import TextVersion

from .models import ClaimRecord, DecisionRecord


class State(TextChoices):
    """What an editor can still do about a claim."""

    OPEN = "open", "To decide"
    CHANGED = "changed", "Decided, but the text or the reading has changed"
    ACCEPTED = "accepted", "Accepted"
    AMENDED = "amended", "Amended"
    REJECTED = "rejected", "Rejected"
    COVERED = "covered", "Said already by another claim"
    GONE = "gone", "No longer drafted"


def waiting() -> int:
    """How many claims nobody has decided on yet."""
    return with_state(ClaimRecord.objects.all()).filter(state=State.OPEN).count()


def with_state(claims: QuerySet[ClaimRecord]) -> QuerySet[ClaimRecord]:
    """The claims with `state`, the last `verdict` with `decided_at` and `decided_by`, and `words_gone`."""
    last = DecisionRecord.objects.filter(claim=OuterRef("pk")).order_by("-at", "-pk")
    newest = TextVersion.objects.filter(publication=OuterRef("publication"))
    decided = Q(verdict__isnull=False) & ~Q(verdict=Verdict.OPEN)
    changed = Q(superseded=True) | Q(words_gone=True)
    since = Q(decided_at__lt=F("newest_at")) & ~Q(verdict=Verdict.REJECT)
    return claims.annotate(
        verdict=Subquery(last.values("verdict")[:1]),
        decided_at=Subquery(last.values("at")[:1]),
        decided_by=Subquery(last.values("signed")[:1]),
        newest_text=Subquery(newest.values("pk")[:1]),
        newest_at=Subquery(newest.values("made_at")[:1]),
        words_gone=Case(When(text=F("newest_text"), then=Value(False)), default=Value(True)),
        state=Case(
            When(decided & changed & since, then=_(State.CHANGED)),
            When(verdict=Verdict.ACCEPT, then=_(State.ACCEPTED)),
            When(verdict=Verdict.AMEND, then=_(State.AMENDED)),
            When(verdict=Verdict.REJECT, then=_(State.REJECTED)),
            When(changed, then=_(State.GONE)),
            When(covered=True, then=_(State.COVERED)),
            default=_(State.OPEN),
        ),
    )


def _(state: State) -> Value:
    return Value(state.value)

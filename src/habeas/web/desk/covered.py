"""Which open drafts say again what an editor already stands behind, so that nobody decides the same thing twice.

A publication that says a thing three times makes one claim. A draft is that claim said again where kind, dates and
details agree and it brings nobody new: either it counts or names the same, or it was drafted from the very words that
the editor has read. A draft that names somebody whom the claim does not name always waits for an editor.
"""

from habeas.claims import Claim, Group, folded
from habeas.web.library.models import Publication

from .models import ClaimRecord
from .standing import standing_claims

SAME_WORDS = 0.5
"""From this share of the shorter quotation on, two quotations are of the same words."""

_DETAILS = ("at", "offence", "to")
_CODES = ("term", "suspended", "outcome")


def mark_covered(publication: Publication) -> None:
    """Mark the claims of a publication that one standing claim of it covers, and unmark the others."""
    standing = standing_claims([publication.pk])
    changed = []
    for record in publication.claims.all():
        covered = any(record.pk != other.record.pk and says_again(record.claim, other.claim) for other in standing)
        if covered != record.covered:
            record.covered = covered
            changed.append(record)
    ClaimRecord.objects.bulk_update(changed, ["covered"])


def says_again(draft: Claim, standing: Claim) -> bool:
    """Whether a draft says of the same people what a standing claim of its publication says."""
    if draft.kind is not standing.kind or not _agree(draft, standing):
        return False
    new = _names(draft) - _names(standing)
    if new or not _counts_agree(draft, standing):
        return False
    return _same_words(draft, standing) or _same_people(draft, standing)


def _agree(draft: Claim, standing: Claim) -> bool:
    """Dates that can be the same, and no detail that both state and state otherwise."""
    if draft.planned != standing.planned:
        return False
    if not draft.when.overlaps(standing.when) or not draft.due.overlaps(standing.due):
        return False
    articles = [{law.article for law in claim.law} for claim in (draft, standing)]
    if all(articles) and not articles[0] & articles[1]:
        return False
    codes = ((getattr(draft, name), getattr(standing, name)) for name in _CODES)
    details = ((getattr(draft, name), getattr(standing, name)) for name in _DETAILS)
    return all(one == two for one, two in codes if one and two) and all(
        _words(one) & _words(two) for one, two in details if one and two
    )


def _same_people(draft: Claim, standing: Claim) -> bool:
    """The same subjects; or, on a date that is told, some of those whom the claim names; or as many, called alike."""
    names = _names(draft)
    if names:
        same = names == _names(standing) and _label(draft.group) == _label(standing.group)
        return same or (draft.group is None and draft.when.known and standing.when.known)
    if draft.group is None:
        return not _names(standing) and standing.group is None
    if _label(draft.group) == _label(standing.group) and not _names(standing):
        return True
    counted = draft.group.count is not None and standing.group is not None and draft.group.count == standing.group.count
    return counted and bool(_label(draft.group) & _label(standing.group))


def _counts_agree(draft: Claim, standing: Claim) -> bool:
    """Whether a draft counts as many as the claim does, named or not; it may count nobody, or not say how many."""
    if draft.group is None or draft.group.count is None:
        return True
    named, others = len(standing.who), standing.group
    if others is None:
        return not named or draft.group.count == named
    return others.count is None or draft.group.count in (others.count, others.count + named)


def _same_words(draft: Claim, standing: Claim) -> bool:
    """Whether both quote the same stretch of the text."""
    one, two = draft.quote, standing.quote
    if one.start < 0 or two.start < 0:
        return False
    shared = min(one.end, two.end) - max(one.start, two.start)
    return shared >= SAME_WORDS * min(one.end - one.start, two.end - two.start)


def _names(claim: Claim) -> frozenset[frozenset[str]]:
    """The persons named, each by the words of the name, whatever their order."""
    return frozenset(frozenset(folded(name).split()) for name in claim.who)


def _label(group: Group | None) -> frozenset[str]:
    return _words(group.label) if group else frozenset()


def _words(text: str) -> frozenset[str]:
    """The words of a text that are longer than its articles and prepositions."""
    return frozenset(word for word in folded(text).split() if len(word) > 3 or any(map(str.isdigit, word)))

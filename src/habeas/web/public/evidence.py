"""What the register is made from: the claims that stand in visible publications, and what editors decided when.

A claim counts as it stands now, corrected where it was corrected, whatever day is asked about: nobody is shown as once
accused of what an editor has since rejected or put right. Whether it was known on a day follows from when it was
published, and from when an editor stood behind it.
"""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from habeas import register
from habeas.claims import Claim, Decision, Verdict
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Of, Sameness
from habeas.web.desk.models import CaseNameRecord, SamenessRecord
from habeas.web.desk.standing import Standing, standing_claims
from habeas.web.library.models import Publication

from . import visible

NO_DAY = dt.date.min
"""The day of a publication that is gone: it makes no claims, so nothing follows from its day."""


class Origin(NamedTuple):
    """Where a claim that stands comes from: its record at the desk, and the publication."""

    record: str
    publication: int


@dataclass(slots=True)
class Evidence:
    """Claims by publication (those of which nothing stands have none), decisions on them, the publications' days."""

    claims: dict[str, list[Claim]] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    published: dict[str, dt.date] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)

    def register(self) -> register.Register:
        """The register that follows."""
        claims = (claim for made in self.claims.values() for claim in made)
        said = words(self.origins)
        return register.build(
            claims, self.decisions, self.published, samenesses=said.samenesses, case_names=said.case_names
        )


def evidence(publications: Collection[str] | None = None) -> Evidence:
    """The evidence in these publications (by key), visible or not; in all visible ones where None are named."""
    found = visible.publications().order_by()
    if publications is None:
        gathered = Evidence(published=dict(found.values_list("key", "date")))
    else:
        found = found.filter(key__in=publications)
        days = dict(Publication.objects.filter(key__in=publications).values_list("key", "date"))
        gathered = Evidence({key: [] for key in publications}, [], dict.fromkeys(publications, NO_DAY) | days)
    for standing in standing_claims(found.values("pk")):
        claim = standing.claim
        gathered.claims.setdefault(claim.publication, []).append(claim)
        gathered.decisions += _decisions(standing)
        gathered.origins[claim.id] = Origin(standing.record.pk, standing.record.publication_id)
    return gathered


class Words(NamedTuple):
    """What editors said on who is one person and what is one case, and what they called cases."""

    samenesses: list[Sameness]
    case_names: list[CaseName]


def words(origins: dict[str, Origin]) -> Words:
    """Everything editors said, a case's claims by the ids they have as they stand now."""
    claims = {origin.record: claim for claim, origin in origins.items()}
    samenesses = []
    for word in (record.sameness for record in SamenessRecord.objects.all()):
        one, two = (word.one, word.two) if word.of is Of.PERSON else map(claims.get, (word.one, word.two))
        if one and two and one != two:
            samenesses.append(replace(word, one=one, two=two))
    names = (record.case_name for record in CaseNameRecord.objects.all())
    return Words(samenesses, [replace(given, claim=claims[given.claim]) for given in names if given.claim in claims])


def _decisions(standing: Standing) -> list[Decision]:
    """When an editor stood behind the claim and when not, as decisions on the claim as it stands now."""
    stood = {Verdict.ACCEPT: Verdict.ACCEPT, Verdict.AMEND: Verdict.ACCEPT}
    history = (record.decision for record in standing.record.decisions.all())
    return [Decision(standing.claim.id, stood.get(one.verdict, Verdict.OPEN), one.by, one.at) for one in history]

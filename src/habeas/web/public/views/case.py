"""One case: who is in it, how their charges stand, everything that happened, and what does not add up."""

from dataclasses import dataclass

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils import timezone

from habeas.claims import Group, Law

from .. import visible
from ..addresses import case_url
from ..alarms import Doubt, doubts, statements_of
from ..models import Case, CaseEvent, CaseParty, Person
from ..statements import Statement
from ..wording import case_span, charge_in_words, group_in_words, standing_in_words


@dataclass(frozen=True)
class ChargeShown:
    """One charge: what it is, how it stands after all rulings, and the newest statement that says so."""

    what: str
    stands: str
    statement: Statement | None


@dataclass(frozen=True)
class PartyShown:
    """A person in the case, with the charges told of them."""

    person: Person
    charges: list[ChargeShown]


def case(request: HttpRequest, address: str) -> HttpResponse:
    """`/cases/<slug>-<id>/`; the id of any of its claims, with any slug, leads to the case they belong to today."""
    found = _found(address.rpartition("-")[2])
    if request.path != case_url(found):
        return HttpResponsePermanentRedirect(case_url(found))
    claims = list(found.events.order_by("position").values_list("claim_id", flat=True))
    statements = statements_of(claims)
    told = [statements[claim] for claim in claims if claim in statements]
    parties = [_party(party, statements) for party in found.parties.select_related("person").order_by("person__name")]
    context = {
        "case": found,
        "span": case_span(found.first, found.last),
        "parties": [party for party in parties if party.charges],
        "uncharged": [party.person for party in parties if not party.charges],
        "person_count": len(parties),
        "counted": [group_in_words(Group(**group)) for group in found.counted],
        "statements": told,
        "publication_count": len({statement.publication.pk for statement in told}),
        "doubts": _doubts(found, set(claims)),
        "earlier": _beside(found, earlier=True),
        "later": _beside(found, earlier=False),
        "canonical": case_url(found),
    }
    return render(request, "public/case.html", context)


def _found(claim: str) -> Case:
    """The visible case that a claim's record leads to."""
    own = CaseEvent.objects.filter(claim_id=claim).values("case")
    found = visible.cases().filter(Q(pk=claim) | Q(pk__in=own)).first()
    if found is None:
        raise Http404("No case stands at this address.")
    return found


def _party(party: CaseParty, statements: dict[str, Statement]) -> PartyShown:
    charges = [
        ChargeShown(
            charge_in_words(charge["offence"], tuple(Law(*law) for law in charge["articles"])),
            standing_in_words(charge["state"], charge["rulings"]),
            next((statements[claim] for claim in reversed(charge["claims"]) if claim in statements), None),
        )
        for charge in party.charges
    ]
    return PartyShown(party.person, charges)


def _doubts(found: Case, claims: set[str]) -> list[Doubt]:
    """What does not add up in this case: the alarms that rest on its claims."""
    standing = visible.alarms(timezone.localdate())
    return doubts(alarm for alarm in standing if claims.intersection(alarm.claims))


def _beside(found: Case, earlier: bool) -> Case | None:
    """The next case in the list, down it (earlier) or up."""
    order = ["-last", "name", "pk"]
    beyond = (
        Q(last__lt=found.last) | Q(last=found.last, name__gt=found.name)
        if earlier
        else Q(last__gt=found.last) | Q(last=found.last, name__lt=found.name)
    )
    rows = visible.cases().filter(beyond)
    return rows.order_by(*order).first() if earlier else rows.order_by(*order).last()

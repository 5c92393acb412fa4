"""One case: who is in it, how their charges stand, everything that happened, and what does not add up."""

from dataclasses import dataclass

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils import timezone

from habeas.claims import Law

from .. import visible
from ..addresses import case_url
from ..alarms import Doubt, doubts, statements_of
from ..models import Case, CaseEvent, CaseParty, Person
from ..pages import NoSuchPage, page_of
from ..statements import Statement
from ..wording import case_span, charge_in_words, standing_in_words
from .cases import counted_in_words
from .missing import missing

PAGE = 40
"""Statements of a timeline on one page."""

DOUBTS = 12
"""Things that do not add up on one page."""


@dataclass(frozen=True)
class ChargeShown:
    """One charge: what it is, how it stands after all rulings, and the newest statement that says so."""

    what: str
    stands: str
    statement: Statement | None


@dataclass(frozen=True)
class PartyShown:
    """Persons in the case of whom the same charges are told, on the same word."""

    people: list[Person]
    charges: list[ChargeShown]


def case(request: HttpRequest, address: str) -> HttpResponse:
    """`/cases/<slug>-<id>/`; the id of any of its claims, with any slug, leads to the case they belong to today."""
    found = _found(address.rpartition("-")[2])
    if request.path != case_url(found):
        return HttpResponsePermanentRedirect(case_url(found))
    claims = list(found.events.order_by("position").values_list("claim_id", flat=True))
    statements = statements_of(claims)
    told = [statements[claim] for claim in claims if claim in statements]
    try:
        page = page_of(told, request.GET, PAGE)
    except NoSuchPage as error:
        return missing(request, str(error), found.name, case_url(found))
    people = list(found.parties.select_related("person").order_by("person__name"))
    asked = _doubts(found, set(claims)) if page.number == 1 else []
    context = {
        "case": found,
        "span": case_span(found.first, found.last),
        "parties": _parties([party for party in people if party.charges], statements),
        "uncharged": [party.person for party in people if not party.charges],
        "person_count": len(people),
        "counted": counted_in_words(found),
        "page": page,
        "previous": f"{case_url(found)}?page={page.number - 1}" if page.has_previous() else "",
        "next": f"{case_url(found)}?page={page.number + 1}" if page.has_next() else "",
        "publication_count": len({statement.publication.pk for statement in told}),
        "doubts": asked[:DOUBTS],
        "more_doubts": len(asked[DOUBTS:]),
        "earlier": _beside(found, earlier=True),
        "later": _beside(found, earlier=False),
        "canonical": case_url(found) + (f"?page={page.number}" if page.number > 1 else ""),
    }
    return render(request, "public/case.html", context)


def _found(claim: str) -> Case:
    """The visible case that a claim's record leads to."""
    own = CaseEvent.objects.filter(claim_id=claim).values("case")
    found = visible.cases().filter(Q(pk=claim) | Q(pk__in=own)).first()
    if found is None:
        raise Http404("No case stands at this address.")
    return found


def _parties(parties: list[CaseParty], statements: dict[str, Statement]) -> list[PartyShown]:
    """The charged, those together of whom the same is told on the same word."""
    alike: dict[tuple[object, ...], PartyShown] = {}
    for party in parties:
        charges = _charges(party, statements)
        key = tuple((one.what, one.stands, one.statement and one.statement.claim.id) for one in charges)
        alike.setdefault(key, PartyShown([], charges)).people.append(party.person)
    return list(alike.values())


def _charges(party: CaseParty, statements: dict[str, Statement]) -> list[ChargeShown]:
    return [
        ChargeShown(
            charge_in_words(charge["offence"], tuple(Law(*law) for law in charge["articles"])),
            standing_in_words(charge["state"], charge["rulings"]),
            next((statements[claim] for claim in reversed(charge["claims"]) if claim in statements), None),
        )
        for charge in party.charges
    ]


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

"""One person: names, what is known and on whose word, and everything that happened, in order."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render

from habeas.claims import Kind
from habeas.web.library.models import Publication

from .. import visible
from ..addresses import person_url
from ..alarms import doubts_about
from ..custody import custody_of, sources_of
from ..models import Mention, Person
from ..naming import reasons_for_names
from ..pages import NoSuchPage, page_of
from ..statements import Statement, statements_from
from .case import DOUBTS, PAGE
from .missing import missing


@dataclass(frozen=True)
class Known:
    """The newest thing stated in one matter."""

    matter: str
    statement: Statement


MATTERS = {
    "Charge": (Kind.CHARGE, Kind.CHARGE_DROPPED),
    "Verdict": (Kind.CONVICTION, Kind.ACQUITTAL, Kind.PARDON),
    "Sentence": (Kind.SENTENCE,),
    "Ruling": (Kind.RULING,),
    "Harm": (Kind.ATTACK, Kind.DEATH),
    "Office": (Kind.ELECTED, Kind.OFFICE_LOST),
}
"""What a reader asks first, and the kinds of event that answer it; liberty is told by the course of custody."""


def person(request: HttpRequest, address: str) -> HttpResponse:
    """`/people/<slug>-<id>/`; any mention's id, with any slug, leads for ever to the person it belongs to today."""
    found = _found(address.rpartition("-")[2])
    if request.path != person_url(found):
        return HttpResponsePermanentRedirect(person_url(found))
    events = visible.events().filter(person=found).select_related("publication__type").order_by("position", "pk")
    statements = statements_from(events)
    custody = custody_of(found)
    sources = sources_of(custody)
    course = [(interval, sources[interval]) for interval in custody]
    try:
        page = page_of(statements, request.GET, PAGE)
    except NoSuchPage as error:
        return missing(request, str(error), found.name, person_url(found))
    asked = doubts_about(found)
    context = {
        "person": found,
        "known": _known(statements),
        "page": page,
        "previous": f"{person_url(found)}?page={page.number - 1}" if page.has_previous() else "",
        "next": f"{person_url(found)}?page={page.number + 1}" if page.has_next() else "",
        "names": reasons_for_names(found),
        "cases": visible.cases().filter(parties__person=found),
        "doubts": asked[:DOUBTS],
        "more_doubts": len(asked[DOUBTS:]),
        "custody": course,
        "last_known": course[-1:],
        "publications": _publications(statements),
        "canonical": person_url(found) + (f"?page={page.number}" if page.number > 1 else ""),
    }
    return render(request, "public/person.html", context)


def _found(mention: str) -> Person:
    """The visible person behind a person's or a mention's id."""
    person = visible.people().filter(pk=mention).first()
    if person is None:
        known = Mention.objects.filter(pk=mention).values_list("person")
        person = visible.people().filter(pk__in=known).first()
    if person is None:
        raise Http404("No person stands at this address.")
    return person


def _known(statements: list[Statement]) -> list[Known]:
    """The newest statement of each matter, a dated one first; what was only planned is not known to have happened."""
    happened = [statement for statement in reversed(statements) if not statement.claim.planned]
    happened.sort(key=lambda statement: not statement.claim.when.known)
    newest = [(name, [s for s in happened if s.claim.kind in kinds]) for name, kinds in MATTERS.items()]
    return [Known(name, found[0]) for name, found in newest if found]


def _publications(statements: list[Statement]) -> list[Publication]:
    """The publications that name the person, newest first."""
    distinct = {statement.publication.pk: statement.publication for statement in statements}
    return sorted(distinct.values(), key=lambda publication: (publication.date, publication.pk), reverse=True)

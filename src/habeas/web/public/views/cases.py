"""The cases of the register, the last to be heard of first."""

from urllib.parse import urlencode

from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from habeas.claims import Group

from .. import visible
from ..models import Case, CaseParty
from ..pages import NoSuchPage, page_of
from ..searching import searchable
from ..wording import case_span, group_in_words
from .missing import missing

PAGE = 50
LONGEST_NAME = 100
NAMED = 6
"""Persons whom the list names; it counts the others."""


def cases(request: HttpRequest) -> HttpResponse:
    """`/cases/?q=freedom+park&page=2`, every part optional."""
    typed = request.GET.get("q", "").strip()
    if not searchable(typed) or len(typed) > LONGEST_NAME:
        return missing(request, "Cases are found by a part of their name, or of a person’s.", "All cases", address())
    parties = CaseParty.objects.select_related("person").order_by("person__name", "pk")
    try:
        page = page_of(_named(typed).prefetch_related(Prefetch("parties", parties)), request.GET, PAGE)
    except NoSuchPage as error:
        return missing(request, str(error), "The first page of this list", address(typed))
    context = {
        "page": page,
        "typed": typed,
        "rows": [(case, case_span(case.first, case.last), counted_in_words(case), *_people(case)) for case in page],
        "unfiltered": address(),
        "previous": address(typed, page.number - 1) if page.has_previous() else "",
        "next": address(typed, page.number + 1) if page.has_next() else "",
        "canonical": address(typed, page.number),
    }
    return render(request, "public/cases.html", context)


def address(typed: str = "", page: int = 1) -> str:
    """The address of this list."""
    given = urlencode({name: value for name, value in {"q": typed, "page": page if page > 1 else ""}.items() if value})
    return reverse("cases") + (f"?{given}" if given else "")


def _named(typed: str) -> QuerySet[Case]:
    """The visible cases in whose name, or in a name of whose persons, the words typed stand."""
    found = visible.cases()
    for word in typed.split():
        found = found.filter(Q(name__icontains=word) | Q(pk__in=_with_person(word)))
    return found


def _with_person(word: str) -> QuerySet:
    return CaseParty.objects.filter(person__name__icontains=word).values("case")


def counted_in_words(case: Case) -> list[str]:
    """The persons counted but not named: "eight villagers"."""
    return [group_in_words(Group(**group)) for group in case.counted]


def _people(case: Case) -> tuple[list[CaseParty], int]:
    """Those whom the list names, and how many more there are."""
    parties = list(case.parties.all())
    return parties[:NAMED], max(0, len(parties) - NAMED)

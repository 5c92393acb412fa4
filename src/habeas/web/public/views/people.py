"""The persons of the register, by name."""

from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.db.models.functions import Substr, Upper
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from habeas.claims import folded

from .. import visible
from ..models import Person
from ..pages import NoSuchPage, page_of
from ..searching import searchable
from .missing import missing

PAGE = 100
LONGEST_NAME = 100


def people(request: HttpRequest) -> HttpResponse:
    """`/people/?letter=K&q=chamreun&page=2`, every part optional."""
    letter, typed = request.GET.get("letter", "").strip().upper(), request.GET.get("q", "").strip()
    if len(letter) > 1 or not searchable(letter + typed) or len(typed) > LONGEST_NAME:
        return missing(
            request, "Names are listed by one first letter, or by a part of the name.", "Everyone", address()
        )
    named = _named(typed)
    letters = list(
        named.order_by().annotate(letter=Upper(Substr("name", 1, 1))).values_list("letter").annotate(Count("pk"))
    )
    shown = named.filter(name__istartswith=letter) if letter else named
    try:
        page = page_of(shown, request.GET, PAGE)
    except NoSuchPage as error:
        return missing(request, str(error), "The first page of this list", address(letter, typed))
    context = {
        "page": page,
        "letter": letter,
        "typed": typed,
        "letters": [(first, count, address(first, typed), first == letter) for first, count in sorted(letters)],
        "everyone": address("", typed),
        "unfiltered": address(),
        "previous": address(letter, typed, page.number - 1) if page.has_previous() else "",
        "next": address(letter, typed, page.number + 1) if page.has_next() else "",
        "canonical": address(letter, typed, page.number),
    }
    return render(request, "public/people.html", context)


def address(letter: str = "", typed: str = "", page: int = 1) -> str:
    """The address of this list."""
    query = {"letter": letter, "q": typed, "page": page if page > 1 else ""}
    given = urlencode({name: value for name, value in query.items() if value})
    return reverse("people") + (f"?{given}" if given else "")


def _named(typed: str) -> QuerySet[Person]:
    """The visible persons of whom one spelling contains every word typed, whatever its case and accents."""
    everyone = visible.people()
    words = folded(typed).split()
    if not words:
        return everyone.none() if typed else everyone
    spellings = everyone.values_list("pk", "names")
    return everyone.filter(pk__in=[pk for pk, names in spellings if any(_has(name, words) for name in names)])


def _has(name: str, words: list[str]) -> bool:
    name = folded(name)
    return all(word in name for word in words)

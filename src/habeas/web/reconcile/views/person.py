"""Persons at the desk: found under any spelling, with their mentions, to join with others or to part."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from wagtail.admin.auth import permission_required

from habeas.claims import folded
from habeas.claims.sameness import Of
from habeas.register import compare_names
from habeas.web.desk.views import ALLOWED, PER_PAGE
from habeas.web.public.models import Mention, Person
from habeas.web.public.naming import reasons_for_names

from ..sides import words_among

ALIKE = 0.8
"""From this likeness of a spelling on, a person is found by a name typed."""


@permission_required(ALLOWED)
def persons(request: HttpRequest) -> HttpResponse:
    """`/admin/register/persons/?q=`: everyone, or those of like names, the likeliest first."""
    typed = request.GET.get("q", "").strip()[:100]
    page = Paginator(_found(typed), PER_PAGE).get_page(request.GET.get("p"))
    context = {"page": page, "typed": typed, "page_title": "Persons", "header_icon": "user"}
    return render(request, "reconcile/persons.html", context)


@permission_required(ALLOWED)
def person(request: HttpRequest, mention: str) -> HttpResponse:
    """`/admin/register/persons/MENTION/`: their mentions; `?one=&two=` compares two, `?q=` finds others to join."""
    if "one" in request.GET and "two" in request.GET:
        return redirect("reconcile:pair", request.GET["one"] or "none", request.GET["two"] or "none")
    found = Mention.objects.select_related("person").filter(pk=mention).first()
    if found is None:
        raise Http404("No person stands at this address.")
    one = found.person
    typed = request.GET.get("q", "").strip()[:100]
    mentions = list(one.mentions.select_related("publication__type").order_by("publication__date", "pk"))
    context = {
        "person": one,
        "mentions": mentions,
        "names": reasons_for_names(one),
        "words": words_among({mention.pk for mention in mentions}, Of.PERSON),
        "typed": typed,
        "others": [other for other in _found(typed) if other.pk != one.pk][:PER_PAGE] if typed else [],
        "page_title": one.name,
        "header_icon": "user",
    }
    return render(request, "reconcile/person.html", context)


def _found(typed: str) -> list[Person]:
    everyone = list(Person.objects.order_by("name", "pk"))
    if not typed:
        return everyone
    words = folded(typed).split()
    scored = [(_likeness(person, typed, words), person) for person in everyone]
    return [person for score, person in sorted(scored, key=lambda entry: -entry[0]) if score >= ALIKE]


def _likeness(person: Person, typed: str, words: list[str]) -> float:
    """How well a person answers to what was typed: as a name, or as a part of one."""
    parts = any(all(word in folded(name) for word in words) for name in person.names)
    return max([1.0 if words and parts else 0.0, *(compare_names(typed, name).score for name in person.names)])

"""Pairs of names that may be one person's, the likeliest first; those that an editor left open last."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.admin.auth import permission_required

from habeas.claims.sameness import Of
from habeas.web.desk.models import SamenessRecord
from habeas.web.desk.views import ALLOWED, PER_PAGE
from habeas.web.public.models import Mention, Question
from habeas.web.public.naming import reason_in_words


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of the list."""

    one: Mention
    two: Mention
    score: float
    reasons: list[str]
    left_open: SamenessRecord | None


@permission_required(ALLOWED)
def questions(request: HttpRequest) -> HttpResponse:
    """`/admin/register/questions/`."""
    left = {
        frozenset((word.one, word.two)): word
        for word in SamenessRecord.objects.filter(of=Of.PERSON).order_by("at", "pk")
    }
    found = sorted(Question.objects.all(), key=lambda q: (frozenset((q.one, q.two)) in left, -q.score, q.one, q.two))
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("p"))
    ids = {id for question in page for id in (question.one, question.two)}
    mentions = Mention.objects.select_related("person", "publication__type").in_bulk(ids)
    rows = [
        Asked(
            mentions[q.one],
            mentions[q.two],
            q.score,
            [reason_in_words(reason) for reason in q.reasons],
            left.get(frozenset((q.one, q.two))),
        )
        for q in page
        if q.one in mentions and q.two in mentions
    ]
    context = {"page": page, "rows": rows, "page_title": "Is this one person?", "header_icon": "help"}
    return render(request, "reconcile/questions.html", context)

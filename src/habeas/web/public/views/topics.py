"""Topics: what publications are filed under, and who is named in them."""

from itertools import groupby

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from habeas.web.library.models import Topic

from .. import visible
from ..filters import Filters
from .library import rows_of

NEWEST = 20
PEOPLE = 60

_HEADINGS = {
    Topic.Sort.ISSUE: "Issues",
    Topic.Sort.PERSON: "Persons",
    Topic.Sort.GROUP: "Groups",
    Topic.Sort.EVENT: "Events",
}


def counted_topics() -> list[Topic]:
    """Topics with `count`, the number of their visible publications; those with most first."""
    return sorted(_counted(), key=lambda topic: (-topic.count, topic.name))


def topics(request: HttpRequest) -> HttpResponse:
    """`/topics/`: every topic by what it is."""
    order = list(_HEADINGS)
    found = sorted(_counted(), key=lambda topic: (order.index(topic.sort), topic.name))
    groups = [(_HEADINGS[sort], list(rows)) for sort, rows in groupby(found, key=lambda topic: topic.sort)]
    return render(request, "public/topics.html", {"groups": groups})


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """`/topics/<slug>/`: its newest publications and the persons named in them."""
    found = get_object_or_404(visible.topics(), slug=slug)
    publications = visible.publications().filter(topics=found)
    people = visible.people().filter(events__publication__in=publications.order_by())
    named = people.annotate(statements=Count("events", distinct=True)).order_by("-statements", "name")
    context = {
        "topic": found,
        "rows": rows_of(publications[:NEWEST]),
        "count": publications.count(),
        "all": Filters(topic=slug).url(),
        "people": sorted(named[:PEOPLE], key=lambda person: person.name),
        "person_count": named.count(),
    }
    return render(request, "public/topic.html", context)


def _counted() -> QuerySet[Topic]:
    shown = Q(publications__in=visible.publications().order_by())
    return Topic.objects.annotate(count=Count("publications", filter=shown, distinct=True)).filter(count__gt=0)

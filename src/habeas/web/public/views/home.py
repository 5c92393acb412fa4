"""The front door: what this is, the newest publications, and the ways in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .. import visible
from .library import rows_of
from .topics import counted_topics

NEWEST = 6
TOPICS = 16


def home(request: HttpRequest) -> HttpResponse:
    """`/`."""
    context = {
        "rows": rows_of(visible.publications()[:NEWEST]),
        "topics": counted_topics()[:TOPICS],
        "publication_count": visible.publications().count(),
        "person_count": visible.people().count(),
    }
    return render(request, "public/home.html", context)

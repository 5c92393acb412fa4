"""A part of a list that is not there: a 404 that says why and offers the way back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def missing(request: HttpRequest, reason: str, way_back: str, url: str) -> HttpResponse:
    """A 404 with its reason in a sentence, and one link that leads on."""
    return render(request, "public/missing.html", {"reason": reason, "way_back": way_back, "url": url}, status=404)

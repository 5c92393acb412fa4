"""What the register is, what its words mean, and how to ask for a correction."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .custody import MEANINGS


def about(request: HttpRequest) -> HttpResponse:
    """`/about/`."""
    return render(request, "public/about.html", {"contact": settings.HABEAS_CONTACT, "meanings": MEANINGS})

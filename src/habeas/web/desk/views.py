"""The desk's pages: the queue, one publication with its claims, and the forms. They call the actions and no more."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from wagtail.admin.auth import permission_required

from habeas.claims import Verdict
from habeas.web.library.models import Publication

from .card import Card, cards_of
from .decide import decide
from .forms import ClaimForm, QueueForm
from .marked_text import marked_text
from .models import ClaimRecord
from .states import State, with_state
from .write import write

PER_PAGE = 50
ALLOWED = "desk.decide_claimrecord"
SAID = {
    Verdict.ACCEPT: "Accepted.",
    Verdict.REJECT: "Rejected.",
    Verdict.OPEN: "Open again: it is no longer in the register.",
}


@permission_required(ALLOWED)
def queue(request: HttpRequest) -> HttpResponse:
    """The claims that wait, or those in another state; by publication, newest first."""
    form = QueueForm(request.GET)
    chosen = form.cleaned_data if form.is_valid() else {}
    state = State(chosen.get("state") or State.OPEN)
    claims = with_state(ClaimRecord.objects.all()).filter(state=state)
    if chosen.get("kind"):
        claims = claims.filter(kind=chosen["kind"])
    if chosen.get("publication"):
        claims = claims.filter(publication=chosen["publication"])
    claims = claims.select_related("publication__type", "text").prefetch_related("decisions")
    claims = claims.order_by("-publication__date", "publication", "start", "pk")
    page = Paginator(claims, PER_PAGE).get_page(request.GET.get("p"))
    query = request.GET.copy()
    query.pop("p", None)
    context = {
        "form": form,
        "page": page,
        "cards": [Card(record, record.text.text) for record in page],
        "state": state,
        "query": query.urlencode(),
        "page_title": "Claims",
        "header_icon": "check",
    }
    return render(request, "desk/queue.html", context)


@permission_required(ALLOWED)
def review(request: HttpRequest, publication: int) -> HttpResponse:
    """One publication: its text with the words of its claims marked, beside the claims."""
    found = get_object_or_404(Publication.objects.select_related("type"), pk=publication)
    cards = cards_of(found)
    text = found.texts.first()
    context = {
        "publication": found,
        "cards": cards,
        "waiting": sum(card.state in (State.OPEN, State.CHANGED) for card in cards),
        "paragraphs": marked_text(text.text, {card.record.pk: card.place for card in cards}) if text else [],
        "page_title": found.title,
        "page_subtitle": f"{found.type}, {found.date:%-d %B %Y}",
        "header_icon": "check",
    }
    return render(request, "desk/review.html", context)


@require_POST
@permission_required(ALLOWED)
def verdict(request: HttpRequest, claim: str) -> HttpResponse:
    """Accept, reject or open a claim again, then go to the next that waits."""
    record = get_object_or_404(ClaimRecord.objects.select_related("publication"), pk=claim)
    said = request.POST.get("verdict")
    if said not in SAID:
        messages.error(request, "Nothing was decided: choose accept, reject or open again.")
        return redirect(_address(record))
    decide(record, Verdict(said), request.user, note=request.POST.get("note", ""))
    messages.success(request, SAID[Verdict(said)])
    return redirect(_next_waiting(record))


@permission_required(ALLOWED)
def amend(request: HttpRequest, claim: str) -> HttpResponse:
    """Correct a claim's fields, and so accept it as corrected."""
    record = get_object_or_404(ClaimRecord.objects.select_related("publication"), pk=claim)
    card = next(card for card in cards_of(record.publication) if card.record.pk == record.pk)
    text = record.publication.texts.latest()
    form = ClaimForm(request.POST or None, text=text.text, initial=ClaimForm.initial_of(card.claim))
    if request.method == "POST" and form.is_valid():
        decide(record, Verdict.AMEND, request.user, amended=form.claim_of(record.publication.key))
        messages.success(request, "Accepted as amended.")
        return redirect(_next_waiting(record))
    return _form_page(request, form, record.publication, "Amend a claim", "Accept as amended")


@permission_required(ALLOWED)
def add(request: HttpRequest, publication: int) -> HttpResponse:
    """Write a claim that the reader missed."""
    found = get_object_or_404(Publication.objects.filter(texts__isnull=False).distinct(), pk=publication)
    text = found.texts.latest()
    form = ClaimForm(request.POST or None, text=text.text)
    if request.method == "POST" and form.is_valid():
        record = write(form.claim_of(found.key), text, request.user)
        messages.success(request, "Added and accepted.")
        return redirect(_address(record))
    return _form_page(request, form, found, "Add a claim", "Add and accept")


def _form_page(
    request: HttpRequest, form: ClaimForm, publication: Publication, title: str, button: str
) -> HttpResponse:
    context = {
        "form": form,
        "publication": publication,
        "paragraphs": marked_text(form.text, {}),
        "button": button,
        "page_title": title,
        "page_subtitle": publication.title,
        "header_icon": "edit",
    }
    return render(request, "desk/claim_form.html", context)


def _address(record: ClaimRecord) -> str:
    return reverse("desk:review", args=[record.publication_id]) + f"#claim-{record.pk}"


def _next_waiting(record: ClaimRecord) -> str:
    """The next claim of the publication that waits, from this one on and then from the top; else this one."""
    waiting = with_state(record.publication.claims.exclude(pk=record.pk)).filter(state__in=(State.OPEN, State.CHANGED))
    after = waiting.filter(start__gte=record.start).first() or waiting.first()
    return _address(after or record)

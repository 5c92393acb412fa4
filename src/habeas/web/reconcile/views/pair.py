"""Is this one person? Both sides' evidence, the register's reasons, what editors have said, and the answer."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from wagtail.admin.auth import permission_required

from habeas.claims import BadClaim
from habeas.claims.sameness import Of, Same
from habeas.web.desk.compare import compare
from habeas.web.desk.views import ALLOWED
from habeas.web.public.models import Mention, Question

from ..sides import pair_of, words_among

SAID = {
    Same.SAME: "They are one person now.",
    Same.DIFFERENT: "They are two persons now.",
    Same.OPEN: "Left open: what editors said of these two before no longer counts.",
}


@permission_required(ALLOWED)
def pair(request: HttpRequest, one: str, two: str) -> HttpResponse:
    """`/admin/register/pair/ONE/TWO/`: two mentions; a POST answers."""
    mentions = Mention.objects.select_related("person", "publication__type")
    first, second = get_object_or_404(mentions, pk=one), get_object_or_404(mentions, pk=two)
    if request.method == "POST":
        return _answered(request, first, second)
    of_both = {first.person_id, second.person_id}
    ids = set(Mention.objects.filter(person__in=of_both).values_list("pk", flat=True))
    context = {
        "pair": pair_of(first, second),
        "words": words_among(ids, Of.PERSON),
        "page_title": "Is this one person?",
        "page_subtitle": f"{first.name} · {second.name}",
        "header_icon": "help",
    }
    return render(request, "reconcile/pair.html", context)


def _answered(request: HttpRequest, one: Mention, two: Mention) -> HttpResponse:
    """Keep the editor's answer, and go on to the next question, or stay where none was asked."""
    said = request.POST.get("verdict", "")
    try:
        compare(Of.PERSON, one.pk, two.pk, Same(said), request.user, request.POST.get("note", "").strip())
    except BadClaim:
        messages.error(request, "Nothing was said: these are one and the same mention.")
        return redirect("reconcile:person", one.person_id)
    except ValueError:
        messages.error(request, "Nothing was said: choose same, different or leave open.")
        return redirect("reconcile:pair", one.pk, two.pk)
    messages.success(request, SAID[Same(said)])
    following = request.POST.get("next") == "question" and Question.objects.exclude(one=one.pk, two=two.pk).first()
    if following:
        return redirect("reconcile:pair", following.one, following.two)
    return redirect("reconcile:pair", one.pk, two.pk)

"""What does not add up: standing questions to the editors, each with its rule, its reason, its source and its words."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from wagtail.admin.auth import permission_required

from habeas.register import Rule
from habeas.web.desk.views import ALLOWED
from habeas.web.public import alarms
from habeas.web.public.models import Alarm

PAGE = 25


@permission_required(ALLOWED)
def doubts(request: HttpRequest) -> HttpResponse:
    """`/admin/register/doubts/?rule=OVERDUE`: the newest first."""
    standing = Alarm.objects.filter(since__lt=timezone.localdate()).select_related("person")
    rule = request.GET.get("rule", "")
    if rule in Rule.__members__:
        standing = standing.filter(rule=rule)
    found = list(standing.values_list("rule", "reason", "since", "pk"))
    alike: dict[tuple[object, ...], list[int]] = {}
    for *key, pk in found:
        alike.setdefault(tuple(key), []).append(pk)
    page = Paginator(list(alike.values()), PAGE).get_page(request.GET.get("p"))
    shown = standing.filter(pk__in=[pk for group in page for pk in group])
    context = {
        "page": page,
        "doubts": alarms.doubts(shown),
        "rules": [(one.name, one.value, one.name == rule) for one in Rule],
        "rule": rule,
        "page_title": "What does not add up",
        "header_icon": "warning",
    }
    return render(request, "reconcile/doubts.html", context)

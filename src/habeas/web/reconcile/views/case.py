"""Cases at the desk: named, joined with others, and parted."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from wagtail.admin.auth import permission_required

from habeas.claims.sameness import Of, Same
from habeas.web.desk.compare import compare, name_case
from habeas.web.desk.models import CaseNameRecord, ClaimRecord, SamenessRecord
from habeas.web.desk.views import ALLOWED, PER_PAGE
from habeas.web.public.alarms import statements_of
from habeas.web.public.models import Case, CaseEvent, CaseParty
from habeas.web.public.wording import case_span

from ..sides import words_among

LONGEST_NAME = 200


class Refused(ValueError):
    """Nothing was said; the message tells the editor why."""


@permission_required(ALLOWED)
def cases(request: HttpRequest) -> HttpResponse:
    """`/admin/register/cases/?q=`."""
    typed = request.GET.get("q", "").strip()[:100]
    page = Paginator(_named(typed), PER_PAGE).get_page(request.GET.get("p"))
    rows = [(case, case_span(case.first, case.last)) for case in page]
    context = {"page": page, "rows": rows, "typed": typed, "page_title": "Cases", "header_icon": "folder-open-inverse"}
    return render(request, "reconcile/cases.html", context)


@permission_required(ALLOWED)
def case(request: HttpRequest, claim: str) -> HttpResponse:
    """`/admin/register/cases/CLAIM/`: the case a claim belongs to today; a POST names, joins, parts, or takes back."""
    found = _case_of(claim)
    if found is None:
        raise Http404("No case stands at this address.")
    if request.method == "POST":
        return _done(request, found)
    claims = list(found.events.order_by("position").values_list("claim_id", flat=True))
    statements = statements_of(claims)
    typed = request.GET.get("q", "").strip()[:100]
    names = CaseNameRecord.objects.filter(claim__in=claims).order_by("-at", "-pk")
    context = {
        "case": found,
        "entries": [(claim, statements[claim]) for claim in claims if claim in statements],
        "parties": [party.person for party in found.parties.select_related("person").order_by("person__name")],
        "names": names,
        "given": next((name.name for name in names), ""),
        "words": words_among(_kin(set(claims)), Of.CASE),
        "typed": typed,
        "others": [(c, case_span(c.first, c.last)) for c in _others(found, typed)],
        "page_title": found.name,
        "page_subtitle": case_span(found.first, found.last),
        "header_icon": "folder-open-inverse",
    }
    return render(request, "reconcile/case.html", context)


def _case_of(claim: str) -> Case | None:
    own = CaseEvent.objects.filter(claim_id=claim).values("case")
    return Case.objects.filter(Q(pk=claim) | Q(pk__in=own)).first()


def _done(request: HttpRequest, found: Case) -> HttpResponse:
    """Do what the editor asked for, and go to the case that came of it."""
    action = ACTIONS.get(request.POST.get("action", ""))
    try:
        if action is None:
            raise Refused("choose what to do")
        claim, said = action(found, request.POST, request.user)
    except Refused as error:
        messages.error(request, f"Nothing was changed: {error}.")
        return redirect("reconcile:case", found.pk)
    messages.success(request, said)
    return redirect("reconcile:case", claim)


Done = tuple[str, str]
"""The claim whose case to show, and what to say."""


def _name(found: Case, given: QueryDict, editor: AbstractBaseUser) -> Done:
    """Give the case a name, by its first claim; an empty one takes it back."""
    name = given.get("name", "").strip()
    if len(name) > LONGEST_NAME:
        raise Refused(f"a name has up to {LONGEST_NAME} letters")
    name_case(ClaimRecord.objects.get(pk=found.pk), name, editor)
    return found.pk, "The case has its new name." if name else "The case goes without a given name again."


def _join(found: Case, given: QueryDict, editor: AbstractBaseUser) -> Done:
    """Make this case and another one."""
    other = _case_of(given.get("other", ""))
    if other is None or other.pk == found.pk:
        raise Refused("choose another case to join with")
    compare(Of.CASE, found.pk, other.pk, Same.SAME, editor, given.get("note", "").strip())
    return found.pk, "These are one case now."


def _part(found: Case, given: QueryDict, editor: AbstractBaseUser) -> Done:
    """Part a claim, and what hangs by it, from this case."""
    claims = list(found.events.order_by("position").values_list("claim_id", flat=True))
    claim = given.get("claim", "")
    rest = [other for other in (found.pk, *claims) if other != claim]
    if claim not in claims or not rest:
        raise Refused("choose a statement of this case, which has others besides")
    compare(Of.CASE, claim, rest[0], Same.DIFFERENT, editor, given.get("note", "").strip())
    return claim, "Parted: this is the case the statement belongs to now."


def _take_back(found: Case, given: QueryDict, editor: AbstractBaseUser) -> Done:
    """Take a word on two claims back."""
    one, two = given.get("one", ""), given.get("two", "")
    if one == two or ClaimRecord.objects.filter(pk__in=(one, two)).count() != 2:
        raise Refused("choose a word to take back")
    compare(Of.CASE, one, two, Same.OPEN, editor)
    return found.pk, "Taken back: the register decides by itself again."


ACTIONS: dict[str, Callable[[Case, QueryDict, AbstractBaseUser], Done]] = {
    "name": _name,
    "join": _join,
    "part": _part,
    "take back": _take_back,
}


def _kin(claims: set[str]) -> set[str]:
    """These claims, and those which editors said belong with them or do not."""
    said = SamenessRecord.objects.filter(of=Of.CASE).filter(Q(one__in=claims) | Q(two__in=claims))
    return claims | {id for pair in said.values_list("one", "two") for id in pair}


def _named(typed: str) -> list[Case]:
    found = Case.objects.all()
    for word in typed.split():
        own = CaseParty.objects.filter(person__name__icontains=word).values("case")
        found = found.filter(Q(name__icontains=word) | Q(pk__in=own))
    return list(found)


def _others(found: Case, typed: str) -> list[Case]:
    """Cases to join with: those asked for; else those that share a person."""
    if typed:
        return [case for case in _named(typed) if case.pk != found.pk][:PER_PAGE]
    people = found.parties.values("person")
    shared = CaseParty.objects.filter(person__in=people).exclude(case=found).values("case")
    return list(Case.objects.filter(pk__in=shared))

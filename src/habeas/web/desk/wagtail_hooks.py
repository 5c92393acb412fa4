"""The desk in Wagtail's interface: its menu entry, its pages, its permission, and what it keeps from being deleted."""

from collections.abc import Iterable

from django.contrib import messages
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from habeas.web.library.models import Publication

from . import urls
from .models import DecisionRecord
from .states import waiting
from .views import ALLOWED


class DeskMenuItem(MenuItem):
    """Shown to those who may decide."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the editor may decide on claims."""
        return request.user.has_perm(ALLOWED)


@hooks.register("register_admin_urls")
def desk_urls() -> list:
    """The desk's pages under /admin/desk/."""
    return [path("desk/", include(urls))]


@hooks.register("register_admin_menu_item")
def desk_menu_item() -> MenuItem:
    """The way to the queue."""
    return DeskMenuItem("Claims to decide", reverse("desk:queue"), name="desk", icon_name="check", order=150)


class WaitingPanel(Component):
    """How many claims wait, on the page where editors arrive."""

    order = 50
    template_name = "desk/waiting_panel.html"

    def get_context_data(self, parent_context: object) -> dict[str, object]:
        """The number of claims to decide."""
        return {"waiting": waiting()}


@hooks.register("construct_homepage_panels")
def waiting_panel(request: HttpRequest, panels: list[Component]) -> None:
    """Shown to those who may decide."""
    if request.user.has_perm(ALLOWED):
        panels.append(WaitingPanel())


@hooks.register("register_permissions")
def desk_permissions() -> QuerySet[Permission]:
    """What the page of a group of users lists."""
    return Permission.objects.filter(content_type__app_label="desk", codename="decide_claimrecord")


@hooks.register("register_page_header_buttons")
def review_button(page: Page, user, view_name: str, next_url: str | None = None) -> Iterable[Button]:
    """From a publication to its claims."""
    if isinstance(page.specific_deferred, Publication) and user.has_perm(ALLOWED):
        yield Button("Review its claims", reverse("desk:review", args=[page.pk]), icon_name="check", priority=5)


@hooks.register("before_delete_page")
def keep_decided(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Decisions are never erased, so what was decided on stays; it can be taken down instead."""
    return _refusal(request, [page])


@hooks.register("before_bulk_action")
def keep_decided_in_bulk(request: HttpRequest, action_type: str, objects: list, action) -> HttpResponse | None:
    """The same for several at once."""
    return _refusal(request, objects) if action_type == "delete" else None


def _refusal(request: HttpRequest, objects: list) -> HttpResponse | None:
    pages = [item for item in objects if isinstance(item, Page)]
    decided = (DecisionRecord.objects.filter(claim__publication__path__startswith=page.path) for page in pages)
    if not any(decisions.exists() for decisions in decided):
        return None
    messages.error(
        request, "An editor has decided on claims of it, and decisions are never erased. Unpublish it instead."
    )
    return redirect("wagtailadmin_explore", pages[0].get_parent().pk)

"""The register in Wagtail's interface: a menu, and what waits on the page where editors arrive."""

from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.ui.components import Component

from habeas.web.desk.views import ALLOWED
from habeas.web.desk.wagtail_hooks import DeskMenuItem
from habeas.web.public.models import Alarm, Question

from . import urls


@hooks.register("register_admin_urls")
def register_urls() -> list:
    """The pages under /admin/register/."""
    return [path("register/", include(urls))]


@hooks.register("register_admin_menu_item")
def register_menu() -> MenuItem:
    """The ways to the four lists."""
    items = [
        DeskMenuItem(
            "Is this one person?", reverse("reconcile:questions"), name="questions", icon_name="help", order=1
        ),
        DeskMenuItem("Persons", reverse("reconcile:persons"), name="persons", icon_name="user", order=2),
        DeskMenuItem("Cases", reverse("reconcile:cases"), name="cases", icon_name="folder-open-inverse", order=3),
        DeskMenuItem("What does not add up", reverse("reconcile:doubts"), name="doubts", icon_name="warning", order=4),
    ]
    return SubmenuMenuItem("Register", Menu(items=items), name="register", icon_name="group", order=151)


class RegisterPanel(Component):
    """What the register asks its editors."""

    order = 51
    template_name = "reconcile/panel.html"

    def get_context_data(self, parent_context: object) -> dict[str, object]:
        """How many questions and alarms stand."""
        standing = Alarm.objects.filter(since__lt=timezone.localdate())
        return {
            "questions": Question.objects.count(),
            "alarms": standing.values("rule", "reason", "since").distinct().count(),
        }


@hooks.register("construct_homepage_panels")
def register_panel(request: HttpRequest, panels: list[Component]) -> None:
    """Shown to those who may decide."""
    if request.user.has_perm(ALLOWED):
        panels.append(RegisterPanel())

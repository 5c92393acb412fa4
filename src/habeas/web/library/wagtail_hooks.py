"""Types and topics in Wagtail's menu, by their own names."""

from wagtail.admin.panels import FieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import PublicationType, Topic


class TopicViewSet(SnippetViewSet):
    """The topics that publications are filed under."""

    model = Topic
    menu_label = "Topics"
    icon = "tag"
    add_to_admin_menu = True
    menu_order = 160
    list_display = ["name", "sort"]
    search_fields = ["name"]
    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("sort"), FieldPanel("description")]


class PublicationTypeViewSet(SnippetViewSet):
    """The types of publication."""

    model = PublicationType
    menu_label = "Types of publication"
    icon = "doc-full"
    add_to_admin_menu = True
    menu_order = 170
    list_display = ["name", "behaviour"]
    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("behaviour")]


register_snippet(TopicViewSet)
register_snippet(PublicationTypeViewSet)

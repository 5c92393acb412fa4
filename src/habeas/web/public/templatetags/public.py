"""What the public templates ask for beside their context: words for dates, addresses, a page's statements."""

import datetime as dt

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.utils.safestring import SafeString
from wagtail.rich_text import expand_db_html

from habeas.web.library.models import Publication

from .. import linked_data
from ..addresses import case_url, person_url
from ..languages import language_name
from ..models import Person
from ..passages import Anchored, with_anchors
from ..statements import Statement, statements_in
from ..summaries import summary_of
from ..wording import day_in_words

register = template.Library()

register.filter("in_words", day_in_words)
register.filter("address", person_url)
register.filter("case_address", case_url)
register.filter("language_name", language_name)
register.filter("summary", summary_of)
register.simple_tag(statements_in, name="statements_in")


@register.simple_tag
def site_name() -> str:
    """The name of the site, as the organisation set it."""
    return settings.WAGTAIL_SITE_NAME


@register.simple_tag
def set_text(publication: Publication, statements: list[Statement]) -> Anchored:
    """The title and the body with a place to land at for every statement."""
    return with_anchors(publication.title, expand_db_html(publication.body), [s.passage for s in statements])


@register.simple_tag(takes_context=True)
def publication_data(context: template.Context, publication: Publication) -> SafeString:
    """The publication's linked data."""
    return linked_data.of_publication(publication, context["request"])


@register.simple_tag(takes_context=True)
def absolute(context: template.Context, url: str) -> str:
    """An address of this site with its scheme and host."""
    request: HttpRequest = context["request"]
    return request.build_absolute_uri(url)


@register.filter
def other_names(person: Person) -> list[str]:
    """The spellings besides the preferred one."""
    return [name for name in person.names if name != person.name]


@register.filter
def years(person: Person) -> str:
    """The years that a person's entries reach over: "2002–2022"."""
    first: dt.date | None = person.first
    last: dt.date | None = person.last
    found = dict.fromkeys(str(day.year) for day in (first, last) if day)
    return "–".join(found)

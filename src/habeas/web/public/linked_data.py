"""A publication as schema.org JSON-LD, for search engines and archives."""

import datetime as dt
import json
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from habeas.web.library.models import Publication, PublicationType

from .summaries import summary_of

# As Django's json_script: these characters could end the script element.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def article(publication: Publication, url: str) -> dict[str, Any]:
    """The publication as an Article, or a LiveBlogPosting if its type is live coverage."""
    live = publication.type.behaviour == PublicationType.Behaviour.LIVE
    changed = publication.last_published_at or dt.datetime.combine(publication.date, dt.time(), dt.UTC)
    publisher = {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME}
    data = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting" if live else "Article",
        "headline": publication.title,
        "datePublished": publication.date.isoformat(),
        "dateModified": changed.isoformat(),
        "inLanguage": publication.language,
        "articleSection": publication.type.name,
        "keywords": [topic.name for topic in publication.topics.all()],
        "description": summary_of(publication),
        "url": url,
        "publisher": publisher,
        "author": {"@type": "Organization", "name": publication.source_name} if publication.source_name else publisher,
        "isBasedOn": publication.source_url,
        "coverageStartTime": publication.date.isoformat() if live else "",
    }
    return {name: value for name, value in data.items() if value}


def script(data: dict[str, Any]) -> SafeString:
    """Linked data as an element of the page."""
    text = mark_safe(json.dumps(data, ensure_ascii=False).translate(_ESCAPES))
    return format_html('<script type="application/ld+json">{}</script>', text)


def of_publication(publication: Publication, request: HttpRequest) -> SafeString:
    """The element for one publication's page."""
    return script(article(publication, request.build_absolute_uri(publication.get_url(request))))

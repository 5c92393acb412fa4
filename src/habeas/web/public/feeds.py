"""Atom and RSS feeds of the newest publications: the whole library, a topic, a type."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

from habeas.web.library.models import Publication

from . import visible
from .summaries import summary_of

NEWEST = 30


class LibraryFeed(Feed):
    """The newest publications of the library, in RSS."""

    feed_type = Rss201rev2Feed

    def title(self, obj: Any) -> str:
        """What the feed is called in a reader."""
        return settings.WAGTAIL_SITE_NAME if obj is None else f"{obj} – {settings.WAGTAIL_SITE_NAME}"

    def link(self, obj: Any) -> str:
        """The page that shows the same list."""
        return reverse("library")

    def description(self, obj: Any) -> str:
        """One line for the feed reader."""
        return "Newest publications" if obj is None else f"Newest publications: {obj}"

    subtitle = description

    def publications(self, obj: Any) -> QuerySet[Publication]:
        """What the feed is of."""
        return visible.publications()

    def items(self, obj: Any) -> QuerySet[Publication]:
        """The newest of them."""
        return self.publications(obj).prefetch_related("topics")[:NEWEST]

    def item_title(self, item: Publication) -> str:
        """As in every list: type and title."""
        return f"{item.type} | {item.title}"

    def item_description(self, item: Publication) -> str:
        """The summary."""
        return summary_of(item)

    def item_link(self, item: Publication) -> str:
        """The publication's lasting address."""
        return item.url or ""

    def item_pubdate(self, item: Publication) -> dt.datetime:
        """The day it was published; a day has no hour, so midnight."""
        return dt.datetime.combine(item.date, dt.time(), dt.UTC)

    def item_updateddate(self, item: Publication) -> dt.datetime:
        """When its text last changed."""
        return item.last_published_at or self.item_pubdate(item)

    def item_categories(self, item: Publication) -> list[str]:
        """Type and topics."""
        return [str(item.type), *(str(topic) for topic in item.topics.all())]


class TopicFeed(LibraryFeed):
    """The newest publications of one topic, in RSS."""

    def get_object(self, request: HttpRequest, slug: str) -> Any:
        """The topic that the address names."""
        return get_object_or_404(visible.topics(), slug=slug)

    def link(self, obj: Any) -> str:
        """The topic's page."""
        return reverse("topic", args=[obj.slug])

    def publications(self, obj: Any) -> QuerySet[Publication]:
        """Those filed under it."""
        return visible.publications().filter(topics=obj)


class TypeFeed(LibraryFeed):
    """The newest publications of one type, in RSS."""

    def get_object(self, request: HttpRequest, slug: str) -> Any:
        """The type that the address names."""
        return get_object_or_404(visible.types(), slug=slug)

    def link(self, obj: Any) -> str:
        """The library, filtered by the type."""
        return f"{reverse('library')}?type={obj.slug}"

    def publications(self, obj: Any) -> QuerySet[Publication]:
        """Those of the type."""
        return visible.publications().filter(type=obj)


class LibraryAtomFeed(LibraryFeed):
    """The newest publications of the library, in Atom."""

    feed_type = Atom1Feed


class TopicAtomFeed(TopicFeed):
    """The newest publications of one topic, in Atom."""

    feed_type = Atom1Feed


class TypeAtomFeed(TypeFeed):
    """The newest publications of one type, in Atom."""

    feed_type = Atom1Feed

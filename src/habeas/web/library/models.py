"""Publications with their types and topics, and every version of the plain text that was read."""

import hashlib
from itertools import chain, count
from typing import Any

from django import forms
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from .naming import publication_key, publication_slug

BODY_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "blockquote", "link", "document-link", "image"]


class PublicationType(models.Model):
    """A type of publication: Flash Info, Statement, Livestream. The organisation's own data."""

    class Behaviour(models.TextChoices):
        """What a page of this type does beside being read."""

        ARTICLE = "article", "An article to read"
        LIVE = "live", "Live coverage, added to while events happen"
        FILE = "file", "A document to download"

    name = models.CharField(max_length=60, unique=True, help_text="As readers see it, in the singular: Flash Info.")
    slug = models.SlugField(max_length=60, unique=True, help_text="The word in web addresses: flash-info.")
    behaviour = models.CharField(
        max_length=10,
        choices=Behaviour.choices,
        default=Behaviour.ARTICLE,
        help_text="What a page of this type is for. It decides how the page is shown.",
    )

    class Meta:
        ordering = ["name"]
        verbose_name = "type of publication"
        verbose_name_plural = "types of publication"

    def __str__(self) -> str:
        return self.name


class Topic(models.Model):
    """What publications are filed under: an issue, a person, a group, an event."""

    class Sort(models.TextChoices):
        """What the topic is."""

        ISSUE = "issue", "An issue"
        PERSON = "person", "A person"
        GROUP = "group", "A group"
        EVENT = "event", "An event"

    name = models.CharField(max_length=120, unique=True, help_text="As readers see it: Elections.")
    slug = models.SlugField(max_length=120, unique=True, help_text="The word in web addresses: elections.")
    sort = models.CharField("what it is", max_length=10, choices=Sort.choices, default=Sort.ISSUE)
    description = models.TextField(blank=True, help_text="One or two sentences shown at the top of the topic's page.")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class LibraryPage(Page):
    """The library itself: the page under which every publication stands."""

    max_count = 1
    subpage_types = ["library.Publication"]

    class Meta:
        verbose_name = "library"


class Publication(Page):
    """One publication. Drafts, preview, history and workflow are Wagtail's."""

    key = models.CharField(max_length=32, unique=True, editable=False)
    type = models.ForeignKey(
        PublicationType, on_delete=models.PROTECT, related_name="publications", help_text="Flash Info, Statement ..."
    )
    date = models.DateField(db_index=True, help_text="The day it was published. “Yesterday” is read from it.")
    language = models.CharField(
        max_length=12, default="en", db_index=True, help_text="Language of the text: en for English, km for Khmer."
    )
    topics = ParentalManyToManyField(
        Topic, blank=True, related_name="publications", help_text="What readers should find it under."
    )
    summary = models.TextField(blank=True, help_text="One or two sentences for lists. Empty: the first sentence.")
    body = RichTextField(features=BODY_FEATURES, help_text="The text itself. It is read into claims when you publish.")
    audio = models.BooleanField("audio available", default=False, help_text="Whether a recording goes with it.")
    source_name = models.CharField(
        "first published by", max_length=200, blank=True, help_text="Leave empty for your own publications."
    )
    source_url = models.URLField("source address", max_length=500, blank=True, help_text="Where the original stands.")
    notice = models.CharField(
        max_length=300, blank=True, help_text="A line shown above the text, such as how it relates to its source."
    )

    template = "public/publication.html"
    parent_page_types = ["library.LibraryPage"]
    subpage_types: list[str] = []
    exclude_fields_in_copy = ["key", "slug"]
    content_panels = [
        FieldPanel("title", help_text="As readers see it, without the type."),
        FieldRowPanel([FieldPanel("type", widget=forms.Select), FieldPanel("date"), FieldPanel("language")]),
        FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
        FieldPanel("summary"),
        FieldPanel("body"),
        FieldPanel("audio"),
        MultiFieldPanel([FieldPanel("source_name"), FieldPanel("source_url"), FieldPanel("notice")], heading="Source"),
    ]
    promote_panels = [FieldPanel("seo_title"), FieldPanel("search_description")]
    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.FilterField("date"),
        index.FilterField("language"),
        index.FilterField("type"),
        index.FilterField("key"),
    ]

    class Meta:
        ordering = ["-date", "-pk"]

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Wagtail's, after the key and the address are there."""
        self._name_once()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self) -> None:
        """Wagtail's check of a draft, after the key and the address are there."""
        self._name_once()
        super().minimal_clean()

    def _name_once(self) -> None:
        """Give key and slug on the first save. Neither follows later changes of the title: both are cited elsewhere."""
        if not (self.title and self.date and self.type_id):
            return
        others = Publication.objects.exclude(pk=self.pk)
        if not self.key:
            keys = (publication_key(self.date, self.type.name, self.title, nth) for nth in count())
            self.key = next(key for key in keys if not others.filter(key=key).exists())
        if not self.slug:
            slug = publication_slug(self.date, self.type.name, self.title)
            slugs = chain([slug], (f"{slug}-{nth}" for nth in count(2)))
            self.slug = next(slug for slug in slugs if not others.filter(slug=slug).exists())


class TextVersion(models.Model):
    """The plain text of a publication as it stood from a moment on, in the guide's layout, and where it came from.

    Quotes' offsets count in `text`. The newest version of a publication is the one that is read; older ones stay.
    """

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="texts")
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField(default=timezone.now)
    source = models.CharField(max_length=500, blank=True, help_text="File or address it came from; empty if typed.")
    line = models.PositiveIntegerField(null=True, blank=True, help_text="Line of the source at which it begins.")

    class Meta:
        ordering = ["-made_at", "-pk"]
        get_latest_by = ["made_at", "pk"]

    @staticmethod
    def digest(text: str) -> str:
        """SHA-256 of a text, hexadecimal."""
        return hashlib.sha256(text.encode()).hexdigest()

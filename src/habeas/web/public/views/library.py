"""The library: every publication, newest first, filtered and searched."""

from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from habeas.web.library.models import Publication, Topic

from ..filters import BadFilter, Filters
from ..marking import excerpt, marked
from ..pages import NoSuchPage, page_of
from ..searching import words_of
from ..summaries import plain_text, summary_of
from .missing import missing

PAGE = 20


@dataclass(frozen=True)
class Row:
    """One publication in the list, the words that were searched for marked."""

    publication: Publication
    title: SafeString
    summary: SafeString


@dataclass(frozen=True)
class Suggestion:
    """A way out of an empty list: the filter to drop, and how many publications there are without it."""

    name: str
    label: str
    count: int
    url: str


def library(request: HttpRequest) -> HttpResponse:
    """`/library/?topic=&type=&year=&language=&q=&page=`, every part optional."""
    try:
        filters = Filters.read(request.GET)
    except BadFilter as error:
        return missing(request, str(error), "The whole library", Filters().url())
    try:
        page = page_of(filters.matching(), request.GET, PAGE)
    except NoSuchPage as error:
        return missing(request, str(error), "The first page of this list", filters.url())
    context = {
        "filters": filters,
        "active": [(name, label, rest.url()) for name, label, rest in filters.described()],
        "page": page,
        "rows": rows_of(page.object_list, words_of(filters.q)),
        "previous": filters.url(page.number - 1) if page.has_previous() else "",
        "next": filters.url(page.number + 1) if page.has_next() else "",
        "canonical": filters.url(page.number),
        "choices": [(name, title, filters.choices(name)) for name, title in CHOICES],
        "suggestions": _suggestions(filters) if not page.paginator.count else [],
    }
    return render(request, "public/library.html", context)


CHOICES = (("topic", "Topic"), ("type", "Type"), ("year", "Year"), ("language", "Language"))


def _topics() -> Prefetch:
    return Prefetch("topics", Topic.objects.order_by("name"))


def _row(publication: Publication, words: tuple[str, ...]) -> Row:
    found = excerpt(plain_text(publication), words) if words else ""
    return Row(publication, marked(publication.title, words), found or marked(summary_of(publication), words))


def _suggestions(filters: Filters) -> list[Suggestion]:
    """Each filter that is worth dropping, the one that gives most first."""
    found = [Suggestion(name, label, rest.matching().count(), rest.url()) for name, label, rest in filters.described()]
    return sorted((row for row in found if row.count), key=lambda row: -row.count)


def rows_of(publications: QuerySet[Publication], words: tuple[str, ...] = ()) -> list[Row]:
    """Publications as rows of a list."""
    return [_row(publication, words) for publication in publications.prefetch_related(_topics())]

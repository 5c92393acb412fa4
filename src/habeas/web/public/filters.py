"""The filters of the library's list: read from the address, kept in every link, applied in any combination."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.http import QueryDict
from django.urls import reverse

from habeas.web.library.models import Publication, PublicationType, Topic

from . import visible
from .languages import language_name
from .searching import LONGEST_QUERY, containing, searchable


class BadFilter(ValueError):
    """A filter value that is none; its message tells the reader so."""


@dataclass(frozen=True)
class Choice:
    """One value of one filter: its words, how many publications it gives beside the other filters, its link."""

    label: str
    count: int
    url: str
    chosen: bool


@dataclass(frozen=True)
class Filters:
    """What the list is narrowed to; "" where it is not. The order of fields is their order in the address."""

    topic: str = ""
    type: str = ""
    year: str = ""
    language: str = ""
    q: str = ""

    @classmethod
    def read(cls, params: QueryDict) -> "Filters":
        """The filters of an address. Raises BadFilter for a value that no publication could have."""
        values = {}
        for name in NAMES:
            given = [value.strip() for value in params.getlist(name)]
            if len(given) > 1:
                raise BadFilter(f"The address names {name} {len(given)} times; the library filters by one at a time.")
            values[name] = given[0] if given else ""
            _check(name, values[name])
        return cls(**values)

    @property
    def active(self) -> dict[str, str]:
        """The filters that narrow the list, by name."""
        return {name: getattr(self, name) for name in NAMES if getattr(self, name)}

    def without(self, *names: str) -> "Filters":
        """These filters without the named ones."""
        return replace(self, **dict.fromkeys(names, ""))

    def url(self, page: int = 1) -> str:
        """The address of this list, at a page."""
        query = urlencode(self.active | ({"page": page} if page > 1 else {}))
        return reverse("library") + (f"?{query}" if query else "")

    def matching(self) -> QuerySet[Publication]:
        """The visible publications that pass every filter, newest first."""
        found = containing(self.q) if self.q else visible.publications()
        for name, value in self.active.items():
            if name != "q":
                found = found.filter(**{_LOOKUPS[name]: value})
        return found

    def choices(self, name: str) -> list[Choice]:
        """The values of one filter that give anything under the others; most frequent first, years newest first."""
        others = self.without(name)
        lookup = _LOOKUPS[name]
        counted = others.matching().order_by().values_list(lookup).annotate(Count("pk", distinct=True))
        labels = label_of(name)
        found = [(str(value), labels(str(value)), count) for value, count in counted if value is not None]
        found.sort(key=lambda row: (-int(row[0]) if name == "year" else 0, -row[2], row[1]))
        chosen = getattr(self, name)
        return [
            Choice(label, count, (others if value == chosen else replace(self, **{name: value})).url(), value == chosen)
            for value, label, count in found
        ]

    def described(self) -> list[tuple[str, str, "Filters"]]:
        """Each active filter as name, words, and the filters that remain without it."""
        return [(name, label_of(name)(value), self.without(name)) for name, value in self.active.items()]


NAMES = tuple(field.name for field in fields(Filters))
_LOOKUPS = {"topic": "topics__slug", "type": "type__slug", "year": "date__year", "language": "language"}


def label_of(name: str) -> Callable[[str], str]:
    """How readers see a value of this filter."""
    if name == "topic":
        return partial(_named, dict(Topic.objects.values_list("slug", "name")))
    if name == "type":
        return partial(_named, dict(PublicationType.objects.values_list("slug", "name")))
    return {"language": language_name, "q": "“{}”".format}.get(name, str)


def _named(names: dict[str, str], slug: str) -> str:
    return names.get(slug, slug)


def _check(name: str, value: str) -> None:
    if not value:
        return
    if not searchable(value):
        raise BadFilter(f"The {name} in the address holds characters that cannot be searched for.")
    if name == "q" and len(value) > LONGEST_QUERY:
        raise BadFilter(f"The search is longer than {LONGEST_QUERY} characters.")
    if name == "year" and not (value.isascii() and value.isdigit() and len(value) == 4 and value != "0000"):
        raise BadFilter(f"“{value}” is no year: a year has four digits, such as 2014.")
    if name == "topic" and not visible.topics().filter(slug=value).exists():
        raise BadFilter(f"The library has no topic “{value}”.")
    if name == "type" and not visible.types().filter(slug=value).exists():
        raise BadFilter(f"The library has no type of publication “{value}”.")
    if name == "language" and not visible.publications().filter(language=value).exists():
        raise BadFilter(f"The library has nothing in the language “{value}”.")

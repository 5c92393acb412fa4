"""Full-text search of the library, on the database's own index (FTS5 on SQLite, tsvector on PostgreSQL)."""

import re
import unicodedata
from typing import Any

from django.db.models import Q, QuerySet

from habeas.claims import folded
from habeas.web.library.models import Publication

from . import visible

LONGEST_QUERY = 200
"""Characters of a search; a longer one is a mistake or an attack."""

# Scripts that put no spaces between words: the indexes cannot tell words apart in them, so the text itself is searched.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def searchable(text: str) -> bool:
    """Whether a text from an address can be looked for: control characters no database takes."""
    return not any(unicodedata.category(character) == "Cc" for character in text)


def words_of(query: str) -> tuple[str, ...]:
    """The words to look for, folded (no case, no accents), each once, in order."""
    return tuple(dict.fromkeys(folded(query.replace("\u200b", " ")).split()))


def containing(query: str) -> QuerySet[Publication]:
    """Visible publications whose title, summary or body has every word of the query; none for a query without words."""
    words = words_of(query)
    found = visible.publications()
    if not words:
        return found.none()
    for word in filter(UNSPACED.search, words):
        found = found.filter(Q(title__icontains=word) | Q(summary__icontains=word) | Q(body__icontains=word))
    indexed = " ".join(word for word in words if not UNSPACED.search(word))
    return found.filter(pk__in=_in_index(indexed)) if indexed else found


def _in_index(words: str) -> Any:
    hits = Publication.objects.order_by().search(words, operator="and", order_by_relevance=False)
    # A database backend composes into the outer query; a search server can only list what it found.
    return hits.get_queryset().order_by().values("pk") if hasattr(hits, "get_queryset") else [hit.pk for hit in hits]

"""How publications are told apart: a key made once from what they were first called, and a lasting web address."""

import datetime as dt
import hashlib

from django.utils.text import slugify

from habeas.claims import folded

KEY_LENGTH = 20
SLUG_LENGTH = 72


def publication_key(date: dt.date, kind: str, title: str, nth: int = 0) -> str:
    """The key of the publication of that day, type and title; `nth` tells several of one day, type and title apart."""
    content = "\n".join((date.isoformat(), folded(kind), folded(title), *([str(nth)] if nth else [])))
    return hashlib.sha256(content.encode()).hexdigest()[:KEY_LENGTH]


def publication_slug(date: dt.date, kind: str, title: str) -> str:
    """The word in the web address: the date and the title's first words, or the type where the script is not Latin."""
    words = f"{date.isoformat()}-{slugify(title) or slugify(kind) or 'publication'}"
    if len(words) > SLUG_LENGTH:
        words = words[: SLUG_LENGTH + 1].rpartition("-")[0]
    return words

"""Whether a text is English at all."""

import re

_COMMON = frozenset(
    (
        *(
            "the",
            "of",
            "and",
            "to",
            "in",
            "a",
            "is",
            "was",
            "for",
            "on",
            "that",
            "by",
            "with",
            "were",
            "he",
            "she",
            "it",
        ),
        *("as", "at", "his", "her", "from", "are", "be", "has", "had", "have", "this", "an", "they", "not", "been"),
        *(
            "their",
            "who",
            "which",
            "after",
            "before",
            "more",
            "than",
            "under",
            "over",
            "into",
            "between",
            "got",
            "will",
        ),
        *("would", "said", "when", "while", "also", "all", "them", "him", "its", "or", "but", "court", "police"),
        *("people", "arrested", "charged", "released", "years", "months", "two", "three", "four", "five"),
    )
)
_WORDS = re.compile(r"[^\W\d_]+")
ENOUGH = 8
"""Words below which a text is too short to judge."""
LEAST_SHARE = 0.3
"""The share of common words among those in lower case that English prose does not fall below."""


def unreadable(text: str) -> str:
    """Why a text cannot be read as English; "" where it can."""
    words = _WORDS.findall(text[:20_000])
    if not words:
        return "the text has no words"
    latin = sum(word.isascii() for word in words)
    if latin < 0.5 * len(words):
        return "the text is not in Latin script, and only English is read"
    plain = [word for word in words if word.islower()]  # names are no sign of a language
    if len(plain) >= ENOUGH and sum(word in _COMMON for word in plain) < LEAST_SHARE * len(plain):
        return "the text does not look like English, and only English is read"
    return ""

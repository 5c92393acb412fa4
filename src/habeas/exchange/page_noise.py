"""What a copied web page brings along that is no part of its publications."""

import re

_LINE = re.compile(
    r"read the full (?:\w+ ?){1,3}(?:\.{2,}|…|here|»|>)*"
    r"|(?:share|tweet|print|e-?mail|like|save|follow us|share this(?: \w+)?)(?: on \w+| this)?:?"
    r"|[a-z](?:\s+[a-z]){0,5}"  # the letters that stand for share buttons
    r"|[|·•\-–—_=*\s]+",
    re.IGNORECASE,
)
_TAIL = re.compile(r"related (?:materials?|articles?|publications?|links?)\s*:?|(?:copyright\s*)?©.*", re.IGNORECASE)
_AUDIO = re.compile(r"\W*audio available\W*", re.IGNORECASE)


def is_noise(line: str) -> bool:
    """Whether a line is a page's furniture."""
    return _LINE.fullmatch(line) is not None


def ends_text(line: str) -> bool:
    """Whether everything from this line to the next publication is furniture: related links, the page's foot."""
    return _TAIL.fullmatch(line) is not None


def says_audio(line: str) -> bool:
    """Whether a line says only that a recording goes with the publication."""
    return _AUDIO.fullmatch(line) is not None

"""What a list says of a publication in a line or two."""

import re

from wagtail.rich_text import get_text_for_indexing

from habeas.web.library.models import Publication

LONGEST = 300

_SENTENCE_END = re.compile(r"(?<=[.!?។])[”’\"')\]]*\s")


def plain_text(publication: Publication) -> str:
    """The body without its markup, one space between words."""
    return " ".join(get_text_for_indexing(publication.body).split())


def summary_of(publication: Publication) -> str:
    """The editor's summary; where there is none, the first sentence of the body, cut at a word if it is very long."""
    if publication.summary:
        return publication.summary
    first = _SENTENCE_END.split(plain_text(publication), maxsplit=1)[0]
    return first if len(first) <= LONGEST else first[:LONGEST].rpartition(" ")[0] + " …"

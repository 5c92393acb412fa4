"""The plain text of a publication, in the guide's layout: what is read, quoted from, and kept in versions."""

from bs4 import BeautifulSoup
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from habeas.exchange import layout

from .models import Publication

_BLOCKS = ["p", "h2", "h3", "h4", "ol", "ul", "li", "blockquote", "br", "hr", "embed"]


def plain_text(publication: Publication) -> str:
    """The publication as text: heading, date line, an empty line, paragraphs one a line. Depends on nothing else."""
    return layout(publication.type.name, publication.title, publication.date, paragraphs(publication.body))


def paragraphs(body: str) -> list[str]:
    """The paragraphs, headings and list items of a rich text, without their marks."""
    page = BeautifulSoup(body, "html.parser")
    for tag in page.find_all(_BLOCKS):
        tag.insert_before("\n")
        tag.insert_after("\n")
    lines = (" ".join(line.split()) for line in page.get_text().split("\n"))
    return [line for line in lines if line]


def rich_text(texts: list[str] | tuple[str, ...]) -> SafeString:
    """Plain paragraphs as rich text; `paragraphs` gives them back."""
    return format_html_join("", "<p>{}</p>", ((text,) for text in texts))

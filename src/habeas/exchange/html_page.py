"""A web page as the lines of text that a reader sees in its main part."""

from bs4 import BeautifulSoup

_FURNITURE = ["script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "svg"]
_BLOCKS = [
    "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
]  # fmt: skip


def html_text(html: bytes) -> str:
    """The main part of a web page as text, a block a line: its first heading, then all from the first line with a bar.

    What stands between the two is navigation: a library page's publications begin with `Type | Title`.
    """
    page = BeautifulSoup(html, "html.parser")
    for tag in page(_FURNITURE):
        tag.decompose()
    main = page.find("main") or page.body or page
    topic = main.find("h1")
    topic_text = " ".join(topic.get_text(" ").split()) if topic else ""
    for tag in main.find_all(_BLOCKS):
        tag.insert_before("\n")
        tag.insert_after("\n")
    lines = [" ".join(line.split()) for line in main.get_text().split("\n")]
    first = next((index for index, line in enumerate(lines) if "|" in line), 0)
    if "|" in topic_text or not topic_text:
        return "\n".join(lines[first:])
    return "\n".join([topic_text, *lines[first:]])

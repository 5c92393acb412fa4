"""A publication's text: its kind and title, its date line, its paragraphs, each with its place in the original."""

import re
from calendar import month_name
from dataclasses import dataclass
from datetime import date

MONTHS = {
    month: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
            ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"),
            ("november", "nov"), ("december", "dec"),
        ),
        1,
    )
    for month in names
}  # fmt: skip

_DATE_LINE = re.compile(
    r"(?:published(?: on)?:?\s*)?(?:[a-z]+day,?\s+)?"
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})"
    r"|(?P<month2>[a-z]{3,9})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{4}))(?!\d)",
    re.IGNORECASE,
)
_MONTH_LINE = re.compile(rf"(?:{'|'.join(month_name[1:])}),?\s+\d{{4}}")
"""A report's date that tells no day: no line of its body, and no day to count from."""
_LINE = re.compile(r"[^\r\n]+")
_TITLE = re.compile(r"(?P<type>[^|\r\n]{1,40}?)\s*\|\s*(?P<title>[^\r\n]+)")


@dataclass(frozen=True, slots=True)
class Passage:
    """A title or paragraph: `text` begins at `start` of the publication."""

    text: str
    start: int
    title: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """A text cut into passages; `published` None where neither the text nor the caller says."""

    text: str
    published: date | None
    passages: tuple[Passage, ...]


def parse(text: str, published: date | None = None) -> Publication:
    """Cut a text of the guide's layout into passages; a text without the header is read as body only."""
    lines = list(_LINE.finditer(text))
    passages: list[Passage] = []
    first = 0
    if lines and (title := _TITLE.fullmatch(lines[0][0].rstrip())):
        start = lines[0].start() + title.start("title")
        passages.append(Passage(title["title"], start, title=True))
        first = 1
    for line in lines[first : first + 1]:
        if match := _DATE_LINE.match(line[0].strip()):
            published = published or read_date_line(line[0])
            # A page's furniture may run into its date line: what follows the date is body where it is long.
            rest = line[0].strip()[match.end() :]
            if len(rest) > 60:
                start = line.start() + line[0].index(rest)
                passages.append(Passage(rest, start))
            first += 1
        elif passages and _MONTH_LINE.fullmatch(line[0].strip()):
            first += 1
    passages += [Passage(line[0], line.start()) for line in lines[first:] if not line[0].isspace()]
    return Publication(text, published, tuple(passages))


def read_date_line(line: str) -> date | None:
    """The date a date line begins with ("21 June 2022", "March 19, 2015", "2017-08-08"), None where it has none."""
    match = _DATE_LINE.match(line.strip())
    if not match:
        return None
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        month = MONTHS.get((match["month"] or match["month2"]).lower(), 0)
        return date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None

"""A library page as text: an optional topic line, then entries `Type | Title`, a date line, paragraphs.

A single publication in the claim guide's layout is such a page with one entry and no topic line.
"""

import datetime as dt
import re
from dataclasses import dataclass, field
from itertools import pairwise

from habeas.claims import folded

from .date_line import EXAMPLES, DateLine, ImpossibleDate, read_date_line
from .page_noise import ends_text, is_noise, says_audio

LONGEST_TOPIC = 120
LONGEST_TITLE = 255

_HEADING = re.compile(r"(?P<type>[^|]{1,40}?)\s*\|\s*(?P<title>.*)|(?P<type2>Flash (?:News|Info))\s*:\s*(?P<title2>.+)")
_TYPE_WORDS = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}")
_SPACES = re.compile(r"[^\S\u200b]+")  # Khmer separates words with zero-width spaces: those are text


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication of a library page. `line` is that of its heading in `source`, counted from 1."""

    type: str
    title: str
    date: dt.date
    paragraphs: tuple[str, ...]
    audio: bool = False
    source: str = ""
    line: int = 1

    @property
    def text(self) -> str:
        """The publication in the guide's layout; equal texts mean equal publications."""
        return layout(self.type, self.title, self.date, self.paragraphs)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a source, at which line (0: with all of it), and what was expected there."""

    source: str
    line: int
    message: str

    def __str__(self) -> str:
        where = f"{self.source}, line {self.line}" if self.line else self.source
        return f"{where}: {self.message}"


@dataclass(slots=True)
class Contents:
    """What a source holds: its topic ("" where it names none), its sound entries, and the problems of the others."""

    topic: str = ""
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class _Wrong(Exception):
    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line, self.message = line, message


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def layout(kind: str, title: str, date: dt.date, paragraphs: tuple[str, ...] | list[str]) -> str:
    """A publication as text in the guide's layout: heading, date, an empty line, paragraphs one a line."""
    return "\n".join((f"{kind} | {title}", f"{date.day} {date:%B} {date:%Y}", "", *paragraphs)) + "\n"


def parse_library_page(text: str, source: str) -> Contents:
    """Read a library page. Problems are collected, not raised; `source` names the page in them."""
    contents = Contents()
    lines = _lines(text)
    if not lines:
        contents.problems.append(Problem(source, 0, "empty; expected publications: “Type | Title”, a date, text"))
        return contents
    starts = _headings(lines)
    _take_head(contents, lines[: starts[0]] if starts else lines, bool(starts), source)
    seen: dict[tuple[dt.date, str, str], int] = {}
    for start, end in pairwise([*starts, len(lines)]):
        try:
            entry = _entry(lines[start:end], source)
            first = seen.setdefault((entry.date, folded(entry.type), folded(entry.title)), entry.line)
            if first != entry.line:
                raise _Wrong(entry.line, f"the same publication as in line {first}: expected each once")
            contents.entries.append(entry)
        except _Wrong as wrong:
            contents.problems.append(Problem(source, wrong.line, wrong.message))
    return contents


def _take_head(contents: Contents, head: list[_Line], entries_follow: bool, source: str) -> None:
    """Take what stands before the first entry: one line names the topic, more are a problem."""
    if entries_follow and len(head) == 1 and len(head[0].text) <= LONGEST_TOPIC:
        contents.topic = head[0].text
    elif head:
        where = head[1] if entries_follow and len(head) > 1 else head[0]
        message = f"expected “Type | Title” and a date line below it, found “{_shortened(where.text)}”"
        contents.problems.append(Problem(source, where.number, message))


def _lines(text: str) -> list[_Line]:
    """The lines that hold something, white space made single, with their numbers."""
    numbered = enumerate(re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")), 1)
    cleaned = (_Line(number, _SPACES.sub(" ", _printable(line)).strip()) for number, line in numbered)
    return [line for line in cleaned if line.text and not is_noise(line.text)]


def _printable(line: str) -> str:
    return "".join(" " if ord(c) < 32 or c in "\x7f\ufeff" else c for c in line)


def _headings(lines: list[_Line]) -> list[int]:
    """The indices of the lines that begin an entry."""
    result = []
    in_tail = False
    for index, line in enumerate(lines):
        if not _heading(line.text):
            in_tail = in_tail or ends_text(line.text)
        elif _dated(lines, index) or (not in_tail and _looks_like_heading(line.text)):
            result.append(index)
            in_tail = False
    return result


def _heading(line: str) -> tuple[str, str] | None:
    """Type and title of a heading line; the title is "" where it stands on the next line."""
    match = _HEADING.fullmatch(line)
    if match is None:
        return None
    return (match["type"] or match["type2"]).strip(), (match["title"] or match["title2"] or "").strip()


def _dated(lines: list[_Line], index: int) -> bool:
    """Whether a date line follows the heading at `index`, so that it is one beyond doubt."""
    heading = _heading(lines[index].text)
    below = index + 1 if heading and heading[1] else index + 2
    return any(_is_date(line.text) for line in lines[index + 1 : below + 1])


def _is_date(line: str) -> bool:
    try:
        return read_date_line(line) is not None
    except ImpossibleDate:
        return True


def _looks_like_heading(line: str) -> bool:
    """Whether a line with a bar, and no date below, was meant as a heading: a few capitalised words before the bar."""
    heading = _heading(line)
    return bool(heading and _TYPE_WORDS.fullmatch(heading[0]) and not line.endswith("."))


def _entry(lines: list[_Line], source: str) -> Entry:
    """The publication that some lines hold, from its heading to the line before the next. Raises _Wrong."""
    kind, title = _heading(lines[0].text) or ("", "")
    below = lines[1:]
    if not title and below and not _is_date(below[0].text):
        title, below = below[0].text, below[1:]
    if not title:
        raise _Wrong(lines[0].number, f"expected a title after “{kind} |”")
    if len(title) > LONGEST_TITLE:
        raise _Wrong(lines[0].number, f"expected a title of at most {LONGEST_TITLE} characters, found {len(title)}")
    dated = _date(lines[0], below)
    paragraphs, audio = _paragraphs([dated.rest] if dated.rest else [], below[1:])
    if not paragraphs:
        raise _Wrong(lines[0].number, f"“{_shortened(title)}” has no text: expected paragraphs below its date")
    return Entry(kind, title, dated.date, paragraphs, dated.audio or audio, source, lines[0].number)


def _date(heading: _Line, below: list[_Line]) -> DateLine:
    if not below:
        raise _Wrong(heading.number, f"nothing stands below “{_shortened(heading.text)}”; expected a date: {EXAMPLES}")
    try:
        dated = read_date_line(below[0].text)
    except ImpossibleDate as error:
        message = (
            f"“{_shortened(below[0].text)}” is no date of the calendar ({error}); expected a date such as {EXAMPLES}"
        )
        raise _Wrong(below[0].number, message) from error
    if dated is None:
        message = f"expected the date of “{_shortened(heading.text)}” ({EXAMPLES}), found “{_shortened(below[0].text)}”"
        raise _Wrong(below[0].number, message)
    return dated


def _paragraphs(first: list[str], lines: list[_Line]) -> tuple[tuple[str, ...], bool]:
    """The paragraphs of an entry without the page's furniture, and whether a recording is announced among them."""
    end = next((index for index, line in enumerate(lines) if ends_text(line.text)), len(lines))
    texts = first + [line.text for line in lines[:end]]
    return tuple(text for text in texts if not says_audio(text)), any(map(says_audio, texts))


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

"""A document's stages: what headings, the dates of entries and lists make of its paragraphs.

A heading begins a stage: what was said of persons and days before it does not leak over it. A stage that a date heads
is read from that day: what it tells without a date happened then. A list is one sentence that runs over lines.
"""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from habeas.claims import UNKNOWN, When

from ..dates.expressions import Expression
from ..dates.reckoning import Anchor
from ..document.publication import Passage, Publication
from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from ..words.lexicon import Lexicon

_BULLET = re.compile(r"\s*(?:[-–—•*·▪●◦]\s+|[•*·▪●◦](?=\w)|-(?=[^\W\d_a-z])|\(?\d{1,2}[.)-]\s+)(?=\S)")
_BEFORE_DATE = re.compile(r"\s*(?P<bracket>\[)?(?P<update>(?:Update|UPDATE|Updated)[,:]?\s+)?(?:On\s+)?")
_AFTER_DATE = re.compile(
    r"\s*(?:\((?P<note>[^()]{1,40})\))?\s*(?:,\s*\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?)?"
    r"\s*(?P<mark>--|[-–—:|]|\.(?=\s+[^\W\d_a-z])|,(?=\s+(?:[^\W_][\w’'-]*\s+){0,4}[^\W_][\w’'-]*\.\s)|$)\s*"
)
_CLOCK_END = re.compile(r"\s*(?:\((?P<note>[^()]{1,40})\))?\s*(?:--|[-–—:|])?\s*(?=[^\W\d_a-z“\"])")
_LONGEST_HEADING = 12
_LONGEST_ITEM = 200
_LEAD = 60
_CLOSED = frozenset('.!?:;,…”"')


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a document: `day` is the date that heads it (unknown: none does), `today` the day it is read from."""

    number: int = 0
    day: When = UNKNOWN
    today: dt.date | None = None

    @property
    def entry(self) -> bool:
        """Whether a date heads it."""
        return self.day.known


@dataclass(frozen=True, slots=True)
class Staged:
    """A passage in its stage; a `heading` tells nothing by itself."""

    passage: Passage
    stage: Stage
    heading: bool = False


@dataclass(frozen=True, slots=True)
class _Lead:
    """The date a passage begins with: `end` past it and its mark; `sure` where no other lead need bear it out."""

    when: Expression
    note: Expression | None
    end: int
    sure: bool


def staged(cut: Publication, passages: tuple[Passage, ...], lexicon: Lexicon) -> list[Staged]:
    """The passages of a text with their stages, entries without the dates that head them, lists joined."""
    rows = _joined(passages, cut.text)
    leads = [None if row.title else _lead(row.text, lexicon) for row in rows]
    dated = sum(lead is not None for lead in leads)
    writer = _Stages(cut.published)
    for index, row in enumerate(rows):
        lead = leads[index]
        if lead is not None and (lead.sure or dated > 1):
            writer.entry(row, lead)
        elif not row.title and _heading(rows, index):
            writer.heading(row)
        else:
            writer.plain(row)
    return writer.found


@dataclass(slots=True)
class _Stages:
    """The stages of a text as they are met; `inline` where the last entry holds for its own paragraph alone."""

    published: dt.date | None
    found: list[Staged] = field(default_factory=list)
    stage: Stage = field(default_factory=Stage)
    last: dt.date | None = None
    inline: bool = False

    def __post_init__(self) -> None:
        self.stage = Stage(0, UNKNOWN, self.published)

    def heading(self, row: Passage) -> None:
        self._begin(UNKNOWN)
        self.inline = False
        self.found.append(Staged(row, self.stage, heading=True))

    def plain(self, row: Passage) -> None:
        if self.inline and not row.title:
            self._begin(UNKNOWN)
            self.inline = False
        self.found.append(Staged(row, self.stage))

    def entry(self, row: Passage, lead: _Lead) -> None:
        self._begin(self._day(lead))
        rest = replace(row, text=row.text[lead.end :], start=row.start + lead.end)
        heading = len(rest.text.split()) <= _LONGEST_HEADING and rest.text[-1:] not in _CLOSED
        self.inline = not heading
        if rest.text.strip():
            self.found.append(Staged(rest, self.stage, heading))

    def _begin(self, day: When) -> None:
        today = day.latest if day.latest is not None else self.published
        self.stage = Stage(self.stage.number + 1, day, today)

    def _day(self, lead: _Lead) -> When:
        """The day that heads an entry: after the one before it where the story was told years later."""
        if self.published is None:
            return UNKNOWN
        anchor = Anchor(self.published, "past", self.last, self.last)
        day = lead.when.on(anchor)
        if lead.when.means == "clock":
            day = lead.note.on(anchor) if lead.note is not None else When.on(self.published)
        self.last = day.earliest or self.last
        return day


def _lead(text: str, lexicon: Lexicon) -> _Lead | None:
    """The date that a passage begins with, and not only its first sentence."""
    before = _BEFORE_DATE.match(text)
    begin = before.end() if before else 0
    if before is not None and before[0].strip() in ("On",):
        return None
    found = lexicon.dates.expressions(text[: begin + _LEAD])
    first = found[0] if found else None
    if first is None or first.start != begin:
        return None
    after = (_CLOCK_END if first.means == "clock" else _AFTER_DATE).match(text, first.end)
    if after is None:
        return None
    note = next((one for one in found if after["note"] and one.start >= first.end), None)
    rest = text[after.end() :]
    heading = not rest or (len(rest.split()) <= _LONGEST_HEADING and rest[-1] not in _CLOSED)
    return _Lead(first, note, after.end(), sure=heading or bool(before and before["update"]))


def _heading(rows: list[Passage], index: int) -> bool:
    """Whether a line heads what follows: short, not closed like a sentence, and before a longer one."""
    text = rows[index].text.strip()
    words = text.split()
    if not words or len(words) > _LONGEST_HEADING or text[-1] in _CLOSED or not text[0].isalnum() or text[0].islower():
        return False
    following = rows[index + 1].text.strip() if index + 1 < len(rows) else ""
    return len(following) > len(text) and following[-1] in _CLOSED


def _joined(passages: tuple[Passage, ...], text: str) -> list[Passage]:
    """The passages with each list told as one sentence, and other items without their bullets."""
    rows: list[Passage] = []
    index = 0
    while index < len(passages):
        passage = passages[index]
        items = _items(passages, index + 1) if passage.text.rstrip().endswith(":") and not passage.title else []
        if items:
            rows.append(_one_sentence(passage, items, text))
        else:
            rows.append(passage if passage.title else _unmarked(passage))
        index += 1 + len(items)
    return rows


def _items(passages: tuple[Passage, ...], index: int) -> list[Passage]:
    """The items of the list that begins at `index`: marked lines that are no sentences of their own."""
    items = []
    for passage in passages[index:]:
        bullet = _BULLET.match(passage.text)
        body = passage.text[bullet.end() :].rstrip() if bullet else ""
        if bullet is None or len(body) > _LONGEST_ITEM or ". " in body:
            break
        items.append(passage)
        if body.endswith("."):
            break
    return items


def _one_sentence(head: Passage, items: list[Passage], text: str) -> Passage:
    """A list as one sentence of the same length: its bullets, line ends and semicolons give way to commas."""
    begin = head.start
    characters = list(text[begin : items[-1].start + len(items[-1].text)])
    end = begin + len(head.text.rstrip())
    for number, item in enumerate(items):
        bullet = _BULLET.match(item.text)
        body = item.start + (bullet.end() if bullet else 0)
        characters[end - begin : body - begin] = " " * (body - end)
        if number:
            characters[end - begin] = ","
        end = item.start + len(item.text.rstrip(" ;,"))
    return Passage("".join(characters), begin)


def _unmarked(passage: Passage) -> Passage:
    bullet = _BULLET.match(passage.text)
    if bullet is None:
        return passage
    return replace(passage, text=passage.text[bullet.end() :], start=passage.start + bullet.end())


def elided(found: list[Clause]) -> None:
    """ "Arraigned at the High Court.", "Rushed to hospital.": the one whom the entries are about is left out."""
    verb = found[0].verb if found else None
    if verb is not None and found[0].index == 0 and verb.bare and found[0].subject is None and verb.form in ("d", "n"):
        found[0].subject = Phrase("NP", verb.start, verb.start, sort="pronoun", head="he")
        found[0].passive = True
        verb.bare, verb.tense, verb.passive = False, "past", True

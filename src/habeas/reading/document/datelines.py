"""Datelines: the place, day and agency that a report begins with, which are no part of its first sentence."""

import re
from calendar import month_abbr, month_name
from dataclasses import replace

from .publication import Passage

_AGENCY = r"\([^()\n]{2,60}\)"
_PLACE = r"[^\W\d_a-z][^\Wa-z]*(?:[ .’'-]{1,2}[^\W\d_a-z][^\Wa-z]*){0,4}"
_AFTER_PLACE = r"(?:,? (?:[^\W\d_]+\.? \d{1,2}|\d{1,2} [^\W\d_]+)(?:,? \d{4})?|, [^\W\d_]+(?: [^\W\d_]+)?)"
_WORD = r"[^\W\d_a-z](?:[\w’'-]|\.(?=[\w,])){0,30}\.?"
_TOWN = rf"{_WORD}(?: {_WORD}){{0,3}}"
_MONTH = rf"(?:{'|'.join(sorted({*month_name, *month_abbr, 'Sept'} - {''}, key=len, reverse=True))})\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_DATED = rf"(?:,? ?(?:[–—-] )?(?:{_DAY}|\({_DAY}\))(?: {_AGENCY})?| {_AGENCY})"
_DATELINE = re.compile(
    rf"(?:(?:{_PLACE}{_AFTER_PLACE}{{0,2}}(?:,? ?{_AGENCY})?|{_AGENCY}),? ?(?:--|[–—|-])"
    r"|[^\W\d_]+(?:, [^\W\d_]+){0,2} \|)\s+(?=\S{2})"
    # "New York, October 8, 2024—", "Harare, Zimbabwe (Agency) - ": a town in small letters needs a day or an agency
    rf"|{_TOWN}(?:, {_TOWN}){{0,2}}{_DATED} ?(?:(?:--|[:-])\s+|[–—]\s*)(?=[^\Wa-z])"
)
_LONGEST = 90


def without_datelines(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages, begun after their datelines: "HARARE, 2 June (Agency) - ", "(IFEX) - ", "Lagos, Nigeria | "."""
    return tuple(passage if passage.title else _without(passage) for passage in passages)


def _without(passage: Passage) -> Passage:
    found = _DATELINE.match(passage.text, 0, _LONGEST + 60)
    if found is None or found.end() > _LONGEST or len(passage.text) < 2 * found.end():
        return passage
    return replace(passage, text=passage.text[found.end() :], start=passage.start + found.end())

"""Lengths of sentences between ISO 8601 (`P5Y6M`, a range `P6Y/P8Y`) and an editor's words (`5 years, 6 months`)."""

import re

from habeas.claims import BadClaim

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_ISO = re.compile(r"P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?", re.ASCII)
_ISO_PART = re.compile(r"(\d+)([YMWD])")
_WORDS_PART = re.compile(r"(\d+)\s*(year|month|week|day)s?", re.IGNORECASE | re.ASCII)
_BETWEEN = re.compile(r"\s*(?:/|\bto\b)\s*")


def duration_in_words(iso: str) -> str:
    """`P5Y6M` as "5 years, 6 months", `P6Y/P8Y` as "6 years to 8 years"."""
    return " to ".join(
        ", ".join(f"{n} {_UNITS[unit]}{'' if n == '1' else 's'}" for n, unit in _ISO_PART.findall(part))
        for part in iso.split("/")
        if part
    )


def duration_from_words(words: str) -> str:
    """The reverse of `duration_in_words`; ISO 8601 is understood as it stands. Raises BadClaim."""
    return "/".join(_one(part) for part in _BETWEEN.split(words.strip())) if words.strip() else ""


def _one(words: str) -> str:
    if _ISO.fullmatch(words):
        return words
    parts = {unit.lower(): number for number, unit in _WORDS_PART.findall(words)}
    rest = _WORDS_PART.sub("", words).replace("and", "").strip(" ,")
    if rest or not parts:
        raise BadClaim(f"“{words}” is no length of time; expected words like 5 years, 18 months, 7 years and 6 months")
    return "P" + "".join(parts[name] + letter for letter, name in _UNITS.items() if name in parts)

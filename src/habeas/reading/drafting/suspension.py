"""The suspended part of a prison term, as the sentence around it tells."""

import re

from ..dates.numbers import number_of
from ..grammar.quantities import terms

_ALL = re.compile(
    r"\b(?:all|both|fully|entirely|wholly) (?:of (?:it|which|them) )?(?:was |were )?suspended"
    r"|(?:sentence|term)s? suspended for\b"
    r"|\bsuspended (?:[\w-]+ ){0,3}(?:sentence|term)s?\b|(?:years?|months?),? suspended\b(?! for)|, suspended\b"
    r"|\bsuspended (?:sentences|terms|in full)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:of (?:which|it|that|them|(?:the|that|this|his|her|their) (?:prison |jail )?(?:sentence|term)s?))?"
    r"\s*(?:being|was|were|is|are)?\s*suspended\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\bsuspend(?:ed|ing)\s+(?:the (?:last|final|remaining)\s+)?$", re.IGNORECASE)
_REST = re.compile(
    r"\b(?:rest|remainder|remaining [\w ]{0,20})\s+(?:was |were )?suspended|suspended the (?:rest|remainder)",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"\bhalf (?:of )?(?:which|it|that|the (?:sentence|term)) (?:was |is |being )?suspended", re.IGNORECASE
)
_OF_THEM = re.compile(
    r"\b(?:(?P<n>[\w-]+) of (?:them|which|these)|of which (?P<n2>[\w-]+)) (?:being |was |were |is |are )?suspended\b",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\b(?:all|every|each|both)(?: of)?(?: the| their| these)? (?:prison |jail )?(?:term|sentence)s?"
    r"(?: of the \w+)? (?:is|are|was|were) (?:fully |entirely |wholly )?suspended\b",
    re.IGNORECASE,
)
_SERVED = re.compile(r"\bserve (?P<n>[\w-]+(?: and a half)?)(?:\s+(?P<unit>years?|months?|days?))?", re.IGNORECASE)
_TO_BE_SERVED = re.compile(
    r"\s*(?:in prison |in jail )?(?:of (?:which|it|that|them) )?(?:is |are |was |were )?(?:to be served|to serve)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")


def suspended(words: str, term: str) -> str:
    """The part of `term` that the words around it call suspended, as an ISO 8601 duration; "" for none."""
    if "suspend" not in words or not term:
        return ""
    if _REST.search(words) and (left := _rest(words, term)):
        return left
    if _HALF.search(words) and _days(term) > 1:
        return _term(_days(term) // 2)
    part = _OF_THEM.search(words)
    number = number_of(part["n"] or part["n2"]) if part is not None else None
    if number is not None and term[-1] in "YMD":
        return f"P{number}{term[-1]}"  # "three years, two of them suspended"
    found = terms(words)
    for measure in found:
        whole = measure.term == term and measure is found[0]
        if not whole and (_AFTER.match(words, measure.end) or _BEFORE.search(words, 0, measure.start)):
            return measure.term
    return term if _ALL.search(words) else ""


def all_suspended(following: str, term: str) -> str:
    """The whole term, where the sentence after it says so of every one told: "all the terms were suspended"."""
    return term if _EVERY.search(following) else ""


def _rest(words: str, term: str) -> str:
    """What is left of the term after the part to be served."""
    match = _SERVED.search(words)
    served = next((one.term for one in terms(words) if match and one.start >= match.start()), "")
    if match is None:
        served = next((one.term for one in terms(words) if _TO_BE_SERVED.match(words, one.end)), "")
    if match and not match["unit"]:
        whole = number_of(match["n"].replace(" and a half", ""))
        unit = "M" if term.endswith("M") else "Y"
        half = "15D" if unit == "M" else "6M"
        served = f"P{whole}{unit}{half if 'half' in match['n'] else ''}" if whole else ""
    left = _days(term) - _days(served) if served else 0
    if left <= 0:
        return ""
    return _term(left)


def _term(left: int) -> str:
    """So many days as a duration, a month as 30 and a year as 360."""
    years, days = divmod(left, 360)
    months, days = divmod(days, 30)
    return "P" + "".join(f"{number}{unit}" for number, unit in ((years, "Y"), (months, "M"), (days, "D")) if number)


def _days(term: str) -> int:
    match = _PARTS.fullmatch(term)
    years, months, days = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    return years * 360 + months * 30 + days

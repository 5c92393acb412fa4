"""A claim: one thing that one publication says happened to someone."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from .kind import Kind
from .quote import Quote
from .when import UNKNOWN, When

ID_LENGTH = 20
"""Hexadecimal digits of a claim's id: 80 bits, no collision to be expected below a million million claims."""

OUTCOMES = (
    "upheld", "overturned", "reduced", "returned",
    "filed", "withdrawn",
    "bail", "supervision", "served", "pardon", "dropped", "unconditional",
)  # fmt: skip

_ACCENTS = re.compile("[\u0300-\u036f]")
_ASCII_GAPS = re.compile(r"[\x00-/:-@\[-`{-\x7f]+")
_DURATION = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)


class BadClaim(ValueError):
    """A claim that breaks the guide; its message names the field and what was expected."""


@dataclass(frozen=True, slots=True)
class Group:
    """Persons who are counted or described but not named: `count` None where not stated."""

    count: int | None
    label: str


@dataclass(frozen=True, slots=True)
class Law:
    """One article cited: `article` as written ("97(6)", "437 bis"), `law` "" where the text names none."""

    article: str
    law: str = ""


@dataclass(frozen=True)
class Claim:
    """One thing that one publication says happened to someone, with its words. Frozen; see the guide for each field.

    `publication` is the publication's key, `who` the persons named, `term` and `suspended` ISO 8601 durations (a range
    as `P6Y/P8Y`), `money` strings like "1250 USD", `rule` the id of the rule that drafted it ("" for a claim made by a
    person), `nth` which one it is among claims of one publication that share kind, subjects and words (`numbered`).
    """

    publication: str
    kind: Kind
    quote: Quote
    who: tuple[str, ...] = ()
    group: Group | None = None
    when: When = UNKNOWN
    due: When = UNKNOWN
    planned: bool = False
    by: str = ""
    to: str = ""
    at: str = ""
    law: tuple[Law, ...] = ()
    offence: str = ""
    term: str = ""
    suspended: str = ""
    money: tuple[str, ...] = ()
    in_absentia: bool = False
    outcome: str = ""
    rule: str = ""
    nth: int = 0

    def __post_init__(self) -> None:
        for name in ("term", "suspended"):
            value: str = getattr(self, name)
            if value and not all(_DURATION.fullmatch(part) for part in value.split("/", 1)):
                raise BadClaim(f"{name}: {value!r} is no ISO 8601 duration like P5Y, P18M or P7Y6M")
        if self.outcome and self.outcome not in OUTCOMES:
            raise BadClaim(f"outcome: {self.outcome!r} is none of {', '.join(OUTCOMES)}")
        if not self.quote.exact.strip():
            raise BadClaim("quote: a claim needs the words that state it")

    @cached_property
    def id(self) -> str:
        """Content id: publication, kind, subjects and words, so that it outlives changes of rules and fields."""
        group = f"{self.group.count}:{folded(self.group.label)}" if self.group else ""
        subjects = "|".join(sorted(map(name_key, self.who)))
        words = " ".join(self.quote.exact.split())
        content = "\n".join((self.publication, self.kind, subjects, group, words, str(self.nth)))
        return hashlib.sha256(content.encode(errors="surrogatepass")).hexdigest()[:ID_LENGTH]


def folded(text: str) -> str:
    """A text for comparison: lower case, Latin letters without accents, all but letters, marks and digits a space.

    Vowel signs of scripts like Khmer are marks, not accents, and stay.
    """
    if not text.isascii():
        letters = _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())
        text = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in letters)
    return _ASCII_GAPS.sub(" ", text.lower()).strip()


@lru_cache(maxsize=1 << 18)
def name_key(name: str) -> str:
    """A name folded for comparison. One name comes in many publications; folding it is worth remembering."""
    return folded(name)


def numbered(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with `nth` set: those of one publication that share kind, subjects and words, numbered by date.

    "Hearings on January 14 and March 4" makes two claims of the same words. Without the number they would be one id.
    """
    ordered = [replace(claim, nth=0) if claim.nth else claim for claim in claims]
    seen: Counter[str] = Counter()
    result: dict[int, Claim] = {}
    for index in sorted(range(len(ordered)), key=lambda i: (ordered[i].when.text, ordered[i].due.text)):
        claim = ordered[index]
        earlier = seen[claim.id]
        result[index] = replace(claim, nth=earlier) if earlier else claim
        seen[claim.id] += 1
    return [result[index] for index in range(len(ordered))]

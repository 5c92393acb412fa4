"""Temporal expressions: found in a text, and resolved on its publication date to EDTF. Usable alone.

    >>> from datetime import date
    >>> [(d.words, str(d.when)) for d in find("She was arrested last Friday.", date(2015, 2, 24))]
    [('last Friday', '2015-02-20')]

The expressions are rules of the English pack (`packs/en/dates.yaml`); the calculations they name are in `almanac`
and `relative_dates`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from habeas.claims import When
from habeas.packs import BadPack, Pack, load

from .almanac import CALCULATIONS
from .openings import Openings
from .reckoning import Anchor

_PIECE = re.compile(r"\{([a-z]+?)(\d?)(?::((?:[^{}]|\{\d+\})*))?\}")
_RELATION = re.compile(
    r"(?:\b(since|until|till|before|after|by|from|ahead of|prior to|following|on|in|during|of|for|at|to|as of)\s+)"
    r"(?:early\s+|late\s+|the\s+(?:early\s+)?(?:morning|afternoon|evening|night|hours|coup|start|beginning)\s+of\s+)?$",
    re.IGNORECASE,
)
_TENSES = re.compile(
    r"\b(?:(?P<future>will|due|scheduled|set to|upcoming|expected|plans?|going to|shall|tomorrow|next)"
    r"|(?P<past>was|were|had|been|did|\w+ed|ago|has|have))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Expression:
    """A temporal expression as it stands in a text: which rule, which pieces. Not yet a date.

    `relation` is the preposition before it ("since", "until", "before"), "" where there is none.
    """

    rule: str
    means: str
    pieces: dict[str, str]
    start: int
    end: int
    relation: str = ""

    def moved(self, offset: int) -> "Expression":
        """The same so many characters further on."""
        start, end = self.start + offset, self.end + offset
        return Expression(self.rule, self.means, self.pieces, start, end, self.relation)

    def on(self, anchor: Anchor) -> When:
        """The date it means for a reader who stands at `anchor`."""
        name, _, argument = self.means.partition(" ")
        return CALCULATIONS[name](self.pieces | {"argument": argument}, anchor)


@dataclass(frozen=True, slots=True)
class Dated:
    """A temporal expression and what it means: `text[start:end] == words`."""

    words: str
    start: int
    end: int
    when: When
    relation: str
    rule: str


@dataclass(frozen=True, slots=True)
class _Rule:
    id: str
    means: str
    groups: tuple[tuple[str, str], ...]


class Grammar:
    """The date rules of some packs, compiled to one expression."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        pieces = {name: source for pack in packs for sheet in pack.sheets for name, source in sheet.pieces.items()}
        self.rules: list[_Rule] = []
        alternatives = []
        for pack in packs:
            for rule in (rule for sheet in pack.sheets for rule in sheet.dates):
                if rule.means.partition(" ")[0] not in CALCULATIONS:
                    raise BadPack(f"{pack.name}: {rule.id}: no calculation is called {rule.means!r}")
                alternatives.append(self._alternative(rule.id, rule.means, rule.pattern, pieces))
        self.openings = Openings(alternatives, r"(?<![$€£]){}(?!\w)", re.IGNORECASE)

    def _alternative(self, name: str, means: str, pattern: str, pieces: dict[str, str]) -> str:
        number = len(self.rules)
        groups: list[tuple[str, str]] = []

        def expanded(match: re.Match[str]) -> str:
            piece, index, own = match.groups()
            source = own if own is not None else pieces.get(piece)
            if source is None:
                raise BadPack(f"{name}: the pattern names {{{piece}}}, which no pack defines")
            group = f"r{number}_{piece}{index}_{len(groups)}"  # a piece may stand in several alternatives of a rule
            groups.append((group, piece + index))
            return f"(?P<{group}>{source})"

        source = _PIECE.sub(expanded, pattern)
        try:
            re.compile(source)
        except re.error as error:
            raise BadPack(f"{name}: the pattern is no regular expression: {error}") from error
        self.rules.append(_Rule(name, means, tuple(groups)))
        return f"(?P<r{number}>{source})"

    def expressions(self, text: str) -> list[Expression]:
        """The expressions of a text, in order, none overlapping."""
        found = []
        for match in self.openings.finditer(text):
            rule = self.rules[int((match.lastgroup or "")[1:])]
            values = {piece: match[group] for group, piece in rule.groups if match[group]}
            before = _RELATION.search(text, max(0, match.start() - 40), match.start())
            relation = before[1].lower() if before else ""
            if text[match.end() : match.end() + 2] in ("'s", "’s"):
                relation = ""  # "alarmed by today's conviction"
            words = match[0].lower()
            if words.startswith(("between ", "from ")):
                relation = words.split(" ", 1)[0]
            found.append(Expression(rule.id, rule.means, values, match.start(), match.end(), relation))
        return found


@lru_cache(maxsize=8)
def _grammar_of(names: tuple[Pack, ...]) -> Grammar:
    return Grammar(names)


def grammar(packs: Sequence[Pack] | None = None) -> Grammar:
    """The date grammar of the packs, English by default."""
    return _grammar_of(tuple(packs) if packs is not None else (load("en"),))


def find(text: str, published: date, tense: str = "", packs: Sequence[Pack] | None = None) -> list[Dated]:
    """The temporal expressions of a text with the EDTF date each means, read on the day it was published.

    `tense` ("past", "future") says in which direction a date without its year lies; "" lets the verbs of the text
    around each expression decide. Expressions that fix no day ("in the coming weeks") have an unknown `when`.
    """
    result = []
    reference: date | None = None
    loose: date | None = None
    for expression in grammar(packs).expressions(text):
        direction = tense or _tense_around(text, expression)
        when = expression.on(Anchor(published, direction, reference, loose))
        loose = when.earliest or loose
        reference = when.earliest if when.exact else reference
        words = text[expression.start : expression.end]
        result.append(Dated(words, expression.start, expression.end, when, expression.relation, expression.rule))
    return result


def _tense_around(text: str, expression: Expression) -> str:
    """The tense of the nearest verb in the expression's sentence, by the plainest signs."""
    start = max(text.rfind(". ", 0, expression.start), text.rfind("\n", 0, expression.start)) + 1
    end = text.find(". ", expression.end)
    nearest, tense = len(text) + 1, ""
    for match in _TENSES.finditer(text, start, end if end >= 0 else len(text)):
        distance = min(abs(match.start() - expression.end), abs(expression.start - match.end()))
        if distance < nearest:
            nearest, tense = distance, "future" if match["future"] else "past"
    return tense

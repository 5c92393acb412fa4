"""What belongs to a name beyond its words: a number, a short form in brackets, a name in quotation marks."""

from ..words.tokens import Token
from .noun_sense import Parts
from .row import Row

_CLOSING = frozenset('”"’»“')
_LONGEST_QUOTED = 6


def numbered(row: Row, index: int) -> bool:
    """Whether the number at `index` goes with the name before it: "Branch 3 acquits", "Commission 44, which"."""
    near = row.tokens[index : index + 2]
    if not near or near[0].kind != "number" or not near[0].low.isdigit() or near[0].start in row.spans:
        return False
    before = row.tokens[index - 1]
    if before.text.isupper() and len(near) > 1 and near[1].text.isupper() and near[1].kind == "word":
        return True  # "TSP 68 TV Online"
    if before.low not in row.lexicon.heads and before.low not in row.lexicon.vocabulary:
        return False  # "the Kowloon 12" are twelve
    return len(near) < 2 or near[1].tag not in ("N", "ADJ", "NAME", "NUM", "ORD", "CONJ")


def short_form(tokens: list[Token], index: int) -> bool:
    """Whether "(CNRP)" stands inside a noun phrase: "11 Cambodia National Rescue Party (CNRP) members"."""
    inside = tokens[index + 1 : index + 4]
    return len(inside) == 3 and inside[0].tag == "NAME" and inside[1].text == ")" and inside[2].tag in ("N", "ADJ")


def quoted_name(row: Row, parts: Parts, index: int) -> int:
    """Where the name in quotation marks ends by which an organisation goes: the newspaper “Zenit”; 0 for none."""
    noun = row.lexicon.nouns.get(parts.nouns[-1]) if parts.nouns else None
    called = parts.runs[-1].sort if parts.runs else ""
    if index + 2 >= len(row.tokens) or not row.tokens[index + 1].capital:
        return 0
    if called != "organisation" and not (noun is not None and "organisation" in noun.classes):
        return 0
    ends = range(index + 2, min(index + 2 + _LONGEST_QUOTED, len(row.tokens)))
    return next((step for step in ends if row.tokens[step].text in _CLOSING), 0)

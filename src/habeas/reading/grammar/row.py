"""A tagged sentence laid out for cutting: its tokens, and the dates and measures that stand in it."""

from itertools import pairwise

from ..dates.expressions import Expression
from ..words.lexicon import Lexicon
from ..words.tokens import Sentence, Token
from .quantities import Measure

Span = Expression | Measure

_DENYING = frozenset(("not", "never"))
_QUOTES = frozenset("“”\"‘’'«»")
_BEFORE_NOUN = frozenset(("DET", "ADJ", "NUM", "ORD", "POSS", "PREP"))
_QUOTED = 3
"""Words at most in quotation marks that only describe the noun behind them."""


class Row:
    """One sentence. `spans` are the dates and measures found in its text; here they are kept by offset.
    `placed` are the names that this text uses as places.
    """

    def __init__(
        self, sentence: Sentence, spans: list[Span], lexicon: Lexicon, text: str, placed: frozenset[str] = frozenset()
    ) -> None:
        self.tokens = _unquoted(sentence.tokens)
        self.title = sentence.title
        self.spans = {span.start: span for span in spans}
        months = {one.start: one.end for one in spans if isinstance(one, Expression) and one.means == "month"}
        for index, token in enumerate(self.tokens[:-1] if months else ()):
            if months.get(token.start) == token.end and self._forename(index, lexicon):
                del self.spans[token.start]
        self.lexicon = lexicon
        self.text = text
        self.placed = placed

    def _forename(self, index: int, lexicon: Lexicon) -> bool:
        """Whether a month's name is a person's: "Jan Novak", "April Lee"; but "In April Sok Dara", "April Fools"."""
        token, following = self.tokens[index], self.tokens[index + 1]
        before = self.tokens[index - 1] if index else None
        beside = token.kind == "word" and following.tag == "NAME" and following.low not in lexicon.vocabulary
        return beside and following.kind == "word" and (before is None or before.tag not in ("PREP", "DET", "ORD"))

    def after(self, end: int, index: int) -> int:
        """The first token at or past an offset, from `index` on."""
        while index < len(self.tokens) and self.tokens[index].start < end:
            index += 1
        return index

    def noun_at(self, index: int) -> bool:
        """Whether a noun stands here that a date before it could describe ("the 25 April trial")."""
        token = self.tokens[index]
        if token.start in self.spans or token.kind == "mark":
            return False
        if token.tag == "N":
            return token.low not in ("morning", "afternoon", "evening", "night")
        return token.tag == "NAME" and (token.low in self.lexicon.heads or token.low in ("national", "general"))

    def behind(self, span: Span, index: int) -> int:
        """The token behind a span: past its "'s", or the comma of "a December 3, 2018, article"."""
        end = self.after(span.end, index + 1)
        following = self.tokens[end] if end < len(self.tokens) else None
        dated = (
            isinstance(span, Expression) and "year" in span.pieces and index > 0 and self.tokens[index - 1].low == "a"
        )
        return (
            end + 1 if following is not None and (following.tag == "POS" or (dated and following.text == ",")) else end
        )

    def noun_after_span(self, span: Span, index: int) -> bool:
        """Whether the span that begins here stands before the noun it describes ("a five-year sentence")."""
        end = self.behind(span, index)
        return (
            end < len(self.tokens)
            and self.tokens[end].tag in ("N", "NAME", "ADJ")
            and self.tokens[end].kind == "word"
            and self.tokens[end].start not in self.spans
        )

    def verb_ahead(self, index: int) -> bool:
        """Whether only adverbs stand between here and a verb: "not to detain", "only to be" too."""
        near = [one.low for one in self.tokens[index : index + 3]]
        if near[1:2] == ["to"] and (near[0] in _DENYING or near == ["only", "to", "be"]):
            return index + 1 < len(self.tokens) and self.tokens[index + 1].tag == "TO"
        for token in self.tokens[index + 1 : index + 4]:
            if token.tag in ("V", "BE", "HAVE", "MODAL", "DO"):
                return True
            if token.tag not in ("ADV", "NEG"):
                return False
        return False


def _unquoted(tokens: list[Token]) -> list[Token]:
    """The tokens without the quotation marks around words in front of their noun: 'a "political" prisoner'."""
    marks = [place for place, token in enumerate(tokens) if token.text in _QUOTES]
    dropped: set[int] = set()
    for opening, closing in pairwise(marks):
        inside = tokens[opening + 1 : closing]
        if opening in dropped or not (opening and inside) or len(inside) > _QUOTED or closing + 1 >= len(tokens):
            continue
        described = tokens[closing + 1].tag == "N" and tokens[opening - 1].tag in _BEFORE_NOUN
        if described and all(token.tag in ("ADJ", "N", "NAME") for token in inside):
            dropped.update((opening, closing))
    return [token for place, token in enumerate(tokens) if place not in dropped] if dropped else tokens

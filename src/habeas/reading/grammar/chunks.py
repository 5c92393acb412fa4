"""A sentence's tokens cut into phrases: noun phrases, verb groups, dates, measures, and the small words between."""

from functools import lru_cache

from ..dates.expressions import Expression
from ..words.lexicon import Lexicon
from ..words.tokens import Sentence
from .noun_phrases import NounPhrase
from .phrases import Phrase
from .row import Row, Span
from .verb_groups import VerbGroup

_NOUNLIKE = frozenset(("DET", "POSS", "NUM", "ORD", "ADJ", "N", "NAME", "POS", "PRON"))
_MARKS = {"–": "-", "—": "-", "--": "-", "-": "-", "[": "(", "]": ")", "?": ".", "!": ".", "...": ".", "|": "."}
_VERBAL = frozenset(("MODAL", "BE", "HAVE", "DO", "V", "TO"))
_POINTING = frozenset(("shifted-month", "today", "now", "yesterday", "tomorrow", "later", "ago", "vague", "clock"))
_SIGNS = frozenset("$€£¥₱₦₹")
_NAMING = frozenset(("namely", "viz"))
"""Words that only announce a list."""
_ONCE = frozenset(("formerly", "currently", "previously", "now", "then", "once", "both", "also"))
"""Words that say when somebody is or was what a noun tells: ", formerly an editor,"."""
_REFLEXIVE = frozenset(("himself", "herself", "themselves", "itself"))
_QUOTES = frozenset("“”\"‘’'«»")


@lru_cache(maxsize=8)
def _softeners(approximators: frozenset[str]) -> frozenset[str]:
    """The words that what softens a number begins with."""
    return frozenset(phrase.split()[0] for phrase in approximators)


class Chunker:
    """Cuts one sentence. `spans` are the dates and measures found in its text."""

    def __init__(
        self, sentence: Sentence, spans: list[Span], lexicon: Lexicon, text: str, placed: frozenset[str] = frozenset()
    ) -> None:
        self.row = Row(sentence, spans, lexicon, text, placed)
        self.phrases: list[Phrase] = []
        self._approximators = lexicon.classes.get("approximator", frozenset())
        self._softeners = _softeners(self._approximators)

    def chunk(self) -> list[Phrase]:
        """The phrases in order."""
        index = 0
        while index < len(self.row.tokens):
            index = self._next(index)
        return self.phrases

    def _next(self, index: int) -> int:
        row = self.row
        token = row.tokens[index]
        if token.start in row.spans:
            return self._span(index, row.spans[token.start])
        tag = token.tag
        if token.low in self._softeners and (skipped := self._approximator(index)) > index:
            return skipped
        if tag in _VERBAL or (tag in ("ADV", "NEG") and self.row.verb_ahead(index)):
            group = VerbGroup(self.row, index)
            self.phrases.append(group.phrase)
            return group.end
        if tag == "NUM" and index and row.tokens[index - 1].text in _SIGNS:
            self.phrases.append(Phrase("MONEY", token.start, token.end))
            return index + 1  # a sum in a currency that no pack knows
        if tag == "NUM" and self._of_a_name(index):
            self.phrases.pop()
            return index + 1
        himself = token.low in _REFLEXIVE and index > 0
        if himself and (row.tokens[index - 1].tag in ("NAME", "N", ")") or self._opens_role(index)):
            return index + 1  # "A herself was called in", "A, himself a lawyer,"
        after = row.tokens[index + 1] if index + 1 < len(row.tokens) else None
        if token.low == "another" and after is not None and after.start in row.spans:
            return index + 1  # "another two years"
        if tag in _NOUNLIKE:
            return self._noun_phrase(NounPhrase(self.row, index))
        if token.text == "(" and (told := self._bracketed_count(index)) is not None:
            return self._noun_phrase(told)
        kind = "P" if tag == "PREP" else tag
        if token.low in _NAMING or (token.low in _ONCE and self._opens_role(index)):
            return index + 1
        if token.kind == "mark":
            following = row.tokens[index + 1].text if index + 1 < len(row.tokens) else ""
            if token.text in _QUOTES or (token.text in "!?" and following in (",", ";")):
                return index + 1  # "the head of the party Alga!, guilty"
            kind = _MARKS.get(token.text, token.text)
        self.phrases.append(Phrase(kind, token.start, token.end, word=token.low))
        return index + 1

    def _noun_phrase(self, read: NounPhrase) -> int:
        self.phrases.append(read.phrase)
        return read.end

    def _opens_role(self, index: int) -> bool:
        """Whether what somebody is follows between commas: ", formerly an editor at"."""
        tokens = self.row.tokens
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        told = after is not None and (after.low in ("a", "an", "the") or after.tag == "N")
        return index > 0 and tokens[index - 1].text == "," and told

    def _bracketed_count(self, index: int) -> NounPhrase | None:
        """ "(2,249) people": a count in brackets, as some write every number."""
        inside = self.row.tokens[index : index + 4]
        if len(inside) < 4 or inside[1].kind != "number" or inside[2].text != ")" or inside[3].tag not in ("N", "ADJ"):
            return None
        read = NounPhrase(self.row, index + 3)
        count = inside[1].low.replace(",", "")
        if not count.isdigit() or read.phrase.sort != "people" or read.phrase.count is not None:
            return None
        read.phrase.count, read.phrase.start = int(count), inside[0].start
        return read

    def _of_a_name(self, index: int) -> bool:
        """Whether a number is joined to a word, "Covid-19", "Channel-13", and counts nothing."""
        if index < 2 or not self.phrases or self.phrases[-1].kind != "-":
            return False
        word, hyphen, number = self.row.tokens[index - 2 : index + 1]
        return word.kind == "word" and word.end == hyphen.start and hyphen.end == number.start

    def _approximator(self, index: int) -> int:
        """Past the words that only soften a number ("more than 50", "about 100"); `index` where there are none."""
        tokens = self.row.tokens
        for length in (4, 3, 2, 1):
            words = [token.low for token in tokens[index : index + length]]
            if " ".join(words) in self._approximators and index + length < len(tokens):
                after = tokens[index + length]
                if after.tag == "NUM" and after.start not in self.row.spans:
                    return index + length
        return index

    def _span(self, index: int, span: Span) -> int:
        tokens = self.row.tokens
        end = self.row.after(span.end, index + 1)
        if isinstance(span, Expression):
            dated = index > 0 and tokens[index - 1].low == "on"  # "On 12 May men attacked him"
            apart = span.means in _POINTING or (span.means == "shift" and tokens[end - 1].low in ("after", "before"))
            if end < len(tokens) and not dated and self.row.noun_at(end) and not apart:
                # "the January strikes", "its 25 April trial": the date describes a noun.
                return self._noun_phrase(NounPhrase(self.row, end, span, span.start))
            if end + 1 < len(tokens) and tokens[end].tag == "POS":
                return self._noun_phrase(NounPhrase(self.row, end + 1, span, span.start))
            phrase = Phrase("DATE", span.start, span.end, date=span)
        elif span.term:
            if end < len(tokens) and tokens[end].tag == "POS":
                end += 1
            phrase = Phrase("TERM", span.start, span.end, term=span.term)
        elif span.money:
            phrase = Phrase("MONEY", span.start, span.end, money="" if span.converted else span.money)
        else:
            phrase = Phrase("LAW", span.start, span.end, law=span.law)
        self.phrases.append(phrase)
        return end

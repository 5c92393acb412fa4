"""Noun phrases: determiners, counts, adjectives, nouns and names read as one phrase, up to where the next begins."""

from dataclasses import replace

from ..dates.expressions import Expression
from ..dates.numbers import number_of
from ..words.names import looks_like_person
from ..words.tokens import Token
from .name_ends import numbered, quoted_name, short_form
from .noun_sense import NameRun, Parts, name_run, settle, tuple_of
from .phrases import TIMES, Phrase
from .quantities import Measure
from .row import Row

_OTHER = frozenset(("other", "more", "further", "additional", "remaining"))
_GRANTING = frozenset(("deny", "grant", "refuse", "give", "allow"))
_GRANTED = frozenset(("bail", "parole", "clemency", "amnesty", "asylum"))
_QUANTIFIERS = frozenset(
    ("all", "both", "each", "every", "half", "most", "some", "several", "many", "few", "no", "neither", "either")
)

_OCCASIONS = frozenset(
    ("hearing", "trial", "session", "visit", "trip", "protest", "strike", "rally", "march", "meeting", "conference",
     "investigation", "campaign", "interview", "deadline", "holiday", "truce", "ceasefire", "siege", "standoff",
     "curfew", "vigil", "journey", "operation")
)  # fmt: skip
"""What has a length that is nobody's term."""
_NO_ROLES = frozenset(("term", "sentence", "absentia", "case", "trial", "hearing", "incident", "verdict", "appeal"))
_COUNTS = frozenset(("charge", "count", "accusation", "allegation"))
_NUMBERED = frozenset(("law", "decree", "act", "case", "room", "cell", "ward", "block", "unit", "branch", "article"))
"""What a number behind it tells from others of its kind: "law 88", "cell 4"."""
_AGED = ("-year-old", "-year-olds")
_OPENING = frozenset('“"‘«„')


class NounPhrase:
    """The noun phrase that begins at a token. `phrase` is what it says, `end` the token past it. `date` is one that
    stands before it and describes it, `start` that date's offset.
    """

    def __init__(self, row: Row, index: int, date: Expression | None = None, start: int | None = None) -> None:
        self.row, self.tokens = row, row.tokens
        begin = self.tokens[index].start if start is None and index < len(self.tokens) else start
        self.phrase = Phrase("NP", begin or 0, self.tokens[min(index, len(self.tokens) - 1)].end, date=date)
        self._parts = Parts(index)
        self._content = False
        self._complete = False
        self._first = self._index = index
        while self._index < len(self.tokens) and not self._complete and self._step():
            pass
        if not self._complete:
            settle(row, self.phrase, self._parts, self._index)
            if self.phrase.term and self.phrase.head in _OCCASIONS:
                self.phrase.term = ""  # "upheld his sentence in a one-day hearing"
        self.end = max(self._index, self._first + 1)

    def _step(self) -> bool:
        """Take the next word or span; False where the phrase ends before it."""
        index, token = self._index, self.tokens[self._index]
        if token.tag == "(" and self._parts.runs and short_form(self.tokens, index):
            self._index += 3
            return True
        if index > self._first and token.start in self.row.spans:
            return self._take_span(index)
        if token.text in _OPENING and (closing := quoted_name(self.row, self._parts, index)):
            self._parts.runs.append(NameRun(index, closing + 1, "organisation", ""))
            self.phrase.end, self._index = self.tokens[closing].end, closing + 1
            return True
        if token.tag == "CONJ" and self._two_describe(index):
            self._index += 1
            return True
        take = _TAKING.get(token.tag)
        return take is not None and take(self, token)

    def _two_describe(self, index: int) -> bool:
        """ "232 land and housing rights activists": whether two nouns describe those who are counted."""
        known, parts = self.row.lexicon.nouns, self._parts
        if (self.phrase.count or 0) < 2 or not parts.nouns or parts.runs or self.tokens[index].low != "and":
            return False
        before = known.get(parts.nouns[-1])
        if parts.nouns[-1].endswith("s") or (before is not None and before.classes & {"person", "officer"}):
            return False
        for token in self.tokens[index + 1 : index + 4]:
            noun = known.get(token.low)
            if noun is not None and noun.plural and noun.classes & {"person", "officer"}:
                return True
            if token.tag not in ("N", "ADJ"):
                return False
        return False

    def _pass(self, token: Token) -> bool:
        self.phrase.end = token.end
        self._index += 1
        return True

    def _take_span(self, index: int) -> bool:
        span = self.row.spans[self.tokens[index].start]
        if not self.row.noun_after_span(span, index):
            return False
        if isinstance(span, Expression):
            if self.phrase.date is not None or self._content:
                return False
            self.phrase.date = span
            self._index = self.row.behind(span, index)
            return True
        if not (isinstance(span, Measure) and span.term) or self._parts.nouns or self._parts.runs:
            return False
        self.phrase.term = span.term
        self._index = self.row.behind(span, index)
        return True

    def _take_pronoun(self, token: Token) -> bool:
        phrase, index = self.phrase, self._index
        if index > self._first and not (token.low in ("others", "other") and not self._parts.nouns):
            return False
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        phrase.plural = token.low in ("they", "them", "others", "those", "these", "we", "everyone")
        if token.low in ("those", "these") and following is not None and following.tag in ("N", "ADJ", "NUM", "NAME"):
            phrase.sort, phrase.head, phrase.definite = "", "", True
            return self._pass(token)
        self._complete = True
        if token.low == "others":
            phrase.sort, phrase.other, phrase.label, phrase.head = "people", True, token.text, "other"
        else:
            phrase.sort, phrase.head = "pronoun", token.low
        return self._pass(token)

    def _take_determiner(self, token: Token) -> bool:
        phrase = self.phrase
        if self._content or phrase.count is not None:
            return False
        if token.tag == "DET" and phrase.owner is not None and phrase.owner.head == "her":
            return False  # "gave her a suspended sentence"
        phrase.determined = True
        if token.low in _QUANTIFIERS:
            phrase.quantifier = token.low
        elif token.low in ("the", "these", "those", "this"):
            phrase.definite = True
        elif token.low == "another":
            phrase.other = True
        phrase.indefinite = token.low in ("a", "an")
        if token.tag == "POSS":
            phrase.owner = Phrase("NP", token.start, token.end, sort="pronoun", head=token.low)
            phrase.owner.plural = token.low in ("their", "our")
            phrase.definite = True
        return self._pass(token)

    def _take_number(self, token: Token) -> bool:
        phrase, index = self.phrase, self._index
        if token.low.endswith(_AGED):
            return self._take_age(token)
        if [one.low for one in self.tokens[index + 1 : index + 3]] in (["year", "old"], ["years", "old"]):
            self._index += 2
            return self._take_age(self.tokens[self._index])  # "an 11 year old girl"
        if index + 1 < len(self.tokens) and self.tokens[index + 1].low in ("year-old", "years-old"):
            self._index += 1
            return self._take_age(self.tokens[self._index])  # "a 61 year-old villager"
        if self._parts.nouns[-1:] and self._parts.nouns[-1] in _NUMBERED and self.tokens[index].low.isdigit():
            following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
            return (following is None or following.tag not in ("N", "ADJ", "NAME", "ORD")) and self._pass(token)
        if self._content and not (phrase.count is None and self.tokens[index - 1].low in ("some", "about")):
            return False
        words: list[str] = []
        while self._index < len(self.tokens) and self._counts(self._index, words):
            words.append(self.tokens[self._index].low)
            self._pass(self.tokens[self._index])
        written = self.tokens[self._index : self._index + 4]
        if [one.text for one in written[::2]] == ["(", ")"] and written[1].kind == "number" and len(written) == 4:
            self._index += 3 if written[3].tag in ("N", "ADJ", "NAME", "ORD") else 0  # "ten (10) farmers"
        word = words[-1]
        if (size := tuple_of(word)) is not None:
            phrase.count, phrase.head, phrase.sort, phrase.plural = size, word, "people", True
        else:
            phrase.count = number_of(" ".join(words))
            several = phrase.quantifier in ("several", "many", "few") and not word[0].isdigit()
            if word in ("hundreds", "thousands", "dozens") or several:
                phrase.count, phrase.vague = None, True
        return True

    def _take_age(self, token: Token) -> bool:
        """ "A 37-year-old teacher"; by itself, "the 37-year-old", it is a person."""
        ahead = self.tokens[self._index + 1] if self._index + 1 < len(self.tokens) else None
        if ahead is None or ahead.tag not in ("N", "ADJ", "NAME", "V"):
            self._parts.nouns.append("people" if token.low.endswith("s") else "person")
        self._content = True
        return self._pass(token)

    def _counts(self, index: int, words: list[str]) -> bool:
        """Whether a number goes on here: "two", "hundred", "and" between "hundred" and "ten"."""
        if self.tokens[index].tag == "NUM":
            return not self.tokens[index].low.endswith(_AGED)
        return (
            bool(words)
            and words[-1] in ("hundred", "thousand")
            and self.tokens[index].low == "and"
            and index + 1 < len(self.tokens)
            and self.tokens[index + 1].tag == "NUM"
        )

    def _take_ordinal(self, token: Token) -> bool:
        if self._content:
            return False
        self.phrase.other = self.phrase.other or token.low in _OTHER
        return self._pass(token)

    def _take_owner(self, token: Token) -> bool:
        """ "'s": what was read so far owns what follows, or stands alone where nothing does."""
        if not (self._parts.nouns or self._parts.runs):
            return False
        index = self._index
        owner = settle(self.row, self.phrase, self._parts, index)
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        self._index += 1
        if following is None or not (
            following.tag in ("N", "ADJ", "NAME", "NUM", "ORD") or following.start in self.row.spans
        ):
            self._complete = True
            return True
        self.phrase = Phrase("NP", owner.start, token.end, owner=owner, definite=True)
        self._parts, self._content = Parts(index + 1), False
        self._first = index + 1
        return True

    def _take_adjective(self, token: Token) -> bool:
        parts = self._parts
        if parts.runs and not parts.nouns:
            run = parts.runs[-1]
            if looks_like_person(self.tokens[run.start : run.end], self.row.lexicon) == "sure":
                return False
        owner = self.phrase.owner is not None and self.phrase.owner.head == "her"  # "found her guilty"
        stands = parts.nouns or parts.runs or owner or (self.phrase.count is not None and token.low == "guilty")
        if stands and token.low != "elect" and not self._leads_to_noun(self._index):
            return False  # "found two journalists guilty"
        if token.form == "n":
            parts.adjectives.append((token.lemma, token.start, token.end))
        self._content = True
        return self._pass(token)

    def _take_noun(self, token: Token) -> bool:
        lasting = self._parts.nouns[-1:] and self._parts.nouns[-1].removesuffix("s") in TIMES
        noun = self.row.lexicon.nouns.get(token.low)
        someone = noun is not None and "person" in noun.classes
        if someone and self._parts.nouns and self._parts.nouns[-1].removesuffix("s") in _COUNTS:
            return False  # "on the same charge soldier A was"
        if lasting and not self.phrase.determined and noun is not None and noun.plural and "person" in noun.classes:
            return False  # "within hours reporters A and B were taken"
        verb = self.tokens[self._first - 1].lemma if self._first else ""
        if token.low in _GRANTED and self.phrase.count is not None and not self._parts.nouns and verb in _GRANTING:
            return False  # "granted the three bail"
        self._parts.nouns.append(token.low)
        self._content = True
        return self._pass(token)

    def _take_name(self, _: Token) -> bool:
        if self._parts.nouns and self._number_told():
            return True
        parts, run = self._parts, name_run(self.row, self._index)
        before = parts.runs[-1] if parts.runs else None
        if before and not parts.nouns and not before.sort and before.person in ("sure", "maybe") and run.person:
            return False
        if parts.nouns and not parts.runs and run.person and self._no_role(parts.nouns[-1]):
            return False  # "sentenced to two years' imprisonment A and B", "held for six hours A"
        if run.person != "sure" and numbered(self.row, run.end):
            run = replace(run, end=run.end + 1)
        parts.runs.append(run)
        self._content = True
        self.phrase.end = self.tokens[run.end - 1].end
        self._index = run.end
        following = self.tokens[run.end] if run.end < len(self.tokens) else None
        if following is not None and self._granted(following):
            return False
        return not (
            not run.sort
            and run.person == "sure"
            and following is not None
            and following.tag in ("ADJ", "N")
            and following.kind == "word"
            and not self._compound(following)
        )

    def _number_told(self) -> bool:
        """Take "No. 4" behind a noun: "penal colony No. 4"."""
        near = self.tokens[self._index : self._index + 2]
        if len(near) < 2 or near[0].low not in ("no.", "nos.") or near[1].kind != "number":
            return False
        self.phrase.end = near[1].end
        self._index += 2
        return True

    def _no_role(self, word: str) -> bool:
        """Whether a noun is a state of custody, a length of time or a matter, which no person has for a role."""
        noun = self.row.lexicon.nouns.get(word)
        held = noun is not None and "custody" in noun.classes and not self.phrase.determined
        return held or word.removesuffix("s") in TIMES or word in _NO_ROLES

    def _leads_to_noun(self, index: int) -> bool:
        """Whether an adjective inside a noun phrase has its noun ahead."""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return following is not None and (following.tag in ("ADJ", "N", "NAME") or following.start in self.row.spans)

    def _granted(self, following: Token) -> bool:
        """Whether a name is who is denied or granted what follows: "denied Tun Lin bail"."""
        before = self.tokens[self._first - 1] if self._first else None
        alone = before is not None and len(self._parts.runs) == 1 and not self._parts.nouns
        if not alone or before is None or before.lemma not in _GRANTING:
            return False
        ahead = self.tokens[self._index + 1] if self._index + 1 < len(self.tokens) else None
        described = ahead is not None and following.tag in ("ADJ", "N") and ahead.low in _GRANTED
        return following.low in _GRANTED or described or (following.low == "house" and ahead is not None)

    def _compound(self, following: Token) -> bool:
        """Whether a noun after a name makes it a describing word: "the Mu Sochua trial", "Kem Ley memorial"."""
        noun = self.row.lexicon.nouns.get(following.low)
        if noun is not None and noun.classes & {"prison", "station"}:
            return True  # "Gia Trung prison"
        articled = self.phrase.definite or self.row.title
        return articled and (noun is None or not noun.classes & {"person", "officer"})


_TAKING = {
    "PRON": NounPhrase._take_pronoun, "DET": NounPhrase._take_determiner, "POSS": NounPhrase._take_determiner,
    "NUM": NounPhrase._take_number, "ORD": NounPhrase._take_ordinal, "POS": NounPhrase._take_owner,
    "ADJ": NounPhrase._take_adjective, "N": NounPhrase._take_noun, "NAME": NounPhrase._take_name,
}  # fmt: skip
"""What is done with a word of each tag."""

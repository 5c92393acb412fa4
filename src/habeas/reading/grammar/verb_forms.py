"""Whether a word that can be a verb is one here, and in which form: told by its neighbours.

Forms: b (base), s (third person), d (past), n (past participle), g (gerund or present participle).
"""

from ..words.lexicon import Lexicon
from ..words.tokens import Token
from .verb_surroundings import Surroundings

_BEFORE_NOUN = frozenset(("DET", "POSS", "POS", "ADJ", "ORD", "NUM"))
_SUBJECT = frozenset(("DET", "POSS", "ADJ", "N", "NAME"))
"""Parts of speech of a plain subject."""
_MANDATING = frozenset(("demand", "insist", "recommend", "request", "ask", "urge", "require", "propose"))
"""Verbs after whose "that" the next verb stands in its base form."""
_RESUMED = frozenset(("begin", "start", "resume"))
_BEGUN = _RESUMED | {
    "stop", "continue", "keep", "avoid", "admit", "deny", "risk", "consider", "include", "involve", "finish", "mean",
    "report", "suggest", "oppose", "order", "allow", "mention", "regret", "resist", "enjoy", "try", "end", "go", "come",
}  # fmt: skip
"""Verbs whose object can be what somebody does."""


def tag_verb(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Tag a word that can be a verb as one, where its neighbours let it be; False leaves it a noun or adjective."""
    return _Candidate(tokens, index, lexicon).tag()


class _Candidate(Surroundings):
    """A word that can be a verb, between its neighbours."""

    def tag(self) -> bool:
        """Set the token's tag, lemma and form; False where it is neither verb nor participle."""
        token, codes = self.token, self.codes
        if token.low == "elect" and self.index and self.tokens[self.index - 1].low in self.lexicon.nouns:
            token.tag = "ADJ"  # "seven MPs elect"
            return True
        if self._describes_people() and not (
            "n" in codes and self.before is not None and self.before.tag in ("N", "NAME", "PRON")
        ):
            return self._participle()
        form = self._form()
        if not form:
            described = self.before is not None and self.before.tag in _BEFORE_NOUN
            return bool(codes & {"n", "d", "g"}) and not self.noun and described and self._participle()
        token.tag, token.form = "V", form
        token.lemma = next((lemma for lemma, code in self.readings if code == form), self.readings[0][0])
        return True

    def _participle(self) -> bool:
        self.token.tag, self.token.lemma = "ADJ", self.readings[0][0]
        self.token.form = "n" if self.codes & {"n", "d"} else "g"
        return True

    def _describes_people(self) -> bool:
        following, lexicon = self.following, self.lexicon
        return (
            lexicon.has(self.token.low, "adjective")
            and following is not None
            and following.low in lexicon.nouns
            and bool(self.codes & {"g", "n", "d"})
            and bool(lexicon.nouns[following.low].classes & {"person", "officer", "organisation"})
            and (self.before is None or self.before.tag not in ("BE", "HAVE", "NAME"))
        )

    def _form(self) -> str:
        """The form of the verb the word is here; "" where it is none."""
        codes, before = self.codes, self.before
        tag = before.tag if before is not None else "^"
        if tag in ("TO", "MODAL", "DO") and "b" in codes:
            return "b"
        if tag in ("BE", "HAVE"):
            if "n" in codes:
                return "n"
            if "g" in codes and tag == "BE":
                missing = self.token.low == "missing" and not self.opens_object()
                return "" if missing else "g"  # "has been missing since"
        if tag == "NUM" and ((codes & {"d", "n"} and self.ends_date()) or ("s" in codes and self.names_something())):
            tag = "NAME"
        if before is not None and tag in _BEFORE_NOUN:
            return self._after_determiner(before)
        if "b" in codes and self.noun and (self._opens_clause(tag) or self._mandated()):
            return "b"
        if codes & {"d", "n"} and (past := self._past(tag)) is not None:
            return past
        if "g" in codes:
            return self._gerund(tag)
        if "s" in codes:
            return "s" if self._third_person(tag) else ""
        return "b" if "b" in codes and self._base(tag) else ""

    def _after_determiner(self, before: Token) -> str:
        codes, tag = self.codes, before.tag
        if tag in ("NUM", "ORD", "DET") and codes & {"d", "n"} and not self.noun and self.ends_group(before):
            return "n" if "n" in codes else "d"
        pronominal = tag == "DET" and before.low in ("those", "all", "both", "each", "several")
        if pronominal and "n" in codes and not self.noun:
            return "n"
        if "b" in codes and not self.noun and (tag == "NUM" or self.tokens[self.index - 1] is not before):
            return "b"
        opens = "b" in codes and tag == "NUM" and not self.verb_before() and self.opens_object()
        return "b" if opens else ""

    def _opens_clause(self, tag: str) -> bool:
        """Whether a word that is a noun too is the clause's verb: "the groups, meeting in Takeo, call on"."""
        following = self.following
        calling = (
            following is not None
            and following.low in ("on", "upon", "for")
            and tag in (",", ")")
            and self.index > 2
            and not self.verb_before()
        )
        return calling or (tag in ("N", ",", ")", "-") and not self.verb_before() and self.opens_object())

    def _mandated(self) -> bool:
        """Whether somebody is to do it: "demanded that the court release A"."""
        if not self.opens_object():
            return False
        index = self.index - 1
        while index > 1 and self.tokens[index].tag in _SUBJECT:
            index -= 1
        that = self.tokens[index]
        return index > 0 and that.low == "that" and that.tag == "SUB" and self.tokens[index - 1].lemma in _MANDATING

    def _past(self, tag: str) -> str | None:
        """ "d" or "n"; "" where it is no verb; None where other forms are to be tried."""
        codes, before = self.codes, self.before
        if self.noun and tag == "PREP":
            return ""
        if tag in ("PREP", "CONJ", "^", ",") and "b" not in codes and self.premodifies():
            return ""
        if "b" in codes and self.noun:
            return None
        measured = before is not None and before.low.endswith(("-year", "-month", "-day", "-week"))
        if (tag == "V" or measured) and self.describes_noun():
            return ""  # "were handed suspended terms", "a two-year suspended sentence"
        if tag == "PREP" and before is not None and before.low not in ("as", "than", "when"):
            return None
        return "d" if "d" in codes else "n"

    def _gerund(self, tag: str) -> str:
        begun = tag == "V" and self.before is not None and self.before.lemma in _RESUMED
        if begun and self.opens_object():
            return "g"  # "began hearing the case"
        if self.token.low == "missing" and not self.opens_object():
            return ""  # "went missing"
        if tag == "V" and self.before is not None and self.before.lemma not in _BEGUN and self.describes_workers():
            return ""  # "represented striking workers"
        acting = tag == "," and self.opens_object()  # ", killing four people"
        if self.names_task() or (tag != "PREP" and self.noun and not acting):
            return ""
        if tag != "PREP" or not self.noun:
            return "g"
        ends = self.following is None or self.following.kind == "mark"
        if self.before is not None and (self.before.low == "into" or (self.before.low == "in" and ends)):
            return ""  # "gone into hiding", "lives in hiding."
        following = self.following
        named = (
            following is None
            or following.text in (".", ",", ";")
            or (self.complement() and self.before is not None and self.before.low in ("in", "into"))
            or following.low in ("of", "in", "at", "on", "and")
        )
        return "" if named else "g"

    def _third_person(self, tag: str) -> bool:
        before, following = self.before, self.following
        if self.noun and following is not None and following.low == "against" and tag in ("N", "NAME"):
            return False  # "the drug charges against A"
        if not self.noun or tag == "REL" or (before is not None and before.low in ("he", "she", "it")):
            return True
        if tag == "NAME" and before is not self.tokens[self.index - 1]:
            return True  # "A also faces fraud charges"
        if tag == "NAME" and following is not None and following.low == "that":
            return True  # "Doctors Without Borders demands that"
        if before is not None and self.plural(before):
            return False
        calling = following is not None and following.low in ("on", "upon", "for")
        if tag == "CONJ" and (calling or self.opens_object()):
            return self.goes_on()  # "is alarmed by her conviction, and calls on the authorities"
        if tag == "NAME" and self.opens_object():
            return True
        if tag == "V" and before is not self.tokens[self.index - 1] and self.ends_date():
            return self.object_follows()  # "a summons issued on 9 August 2012 orders A to"
        return (
            tag in ("NAME", "N", ")")
            and self.object_follows()
            and not (following is not None and following.low == "of")
            and not (self.complement() and self.clause_has_verb())
        )

    def _base(self, tag: str) -> bool:
        before, tokens, index = self.before, self.tokens, self.index
        if tag == "REL" or (tag == "PRON" and before is not None and before.low in ("they", "we", "i", "you", "who")):
            return True
        if before is not None and before.low == "them" and self.of_them():
            return self.opens_object()
        if before is not None and tag in ("N", "PRON") and self.plural(before):
            return not self.noun or self.object_follows()
        if tag == "NAME" and self.noun and self.coordinated():
            return self.complement() or self.opens_object()
        recent = tokens[max(0, index - 60) : index]
        if tag == "CONJ" and index >= 2 and any(token.tag == "V" and token.form == "b" for token in recent):
            return not self.noun or self.object_follows()
        if tag == "," and any(token.tag in ("TO", "MODAL") for token in recent[-4:]):
            return self.object_follows()
        return not self.noun and tag in ("^", "NAME", ",")

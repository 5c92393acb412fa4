"""Whether a word that can be a verb is one here, and in which form: told by its neighbours.

Forms: b (base), s (third person), d (past), n (past participle), g (gerund or present participle).
"""

from calendar import month_abbr, month_name

from ..words.lexicon import Lexicon
from ..words.names import CALENDAR
from ..words.tokens import Token

_BEFORE_NOUN = frozenset(("DET", "POSS", "POS", "ADJ", "ORD", "NUM"))
_PARTICLES_OF_VERB = frozenset(("ADV", "NEG"))
_MONTHS = frozenset(name.lower() for name in (*month_name, *month_abbr, "Sept") if name)
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
_AUXILIARIES = frozenset(("BE", "HAVE", "MODAL", "DO"))


def tag_verb(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Tag a word that can be a verb as one, where its neighbours let it be; False leaves it a noun or adjective."""
    return _Candidate(tokens, index, lexicon).tag()


class _Candidate:
    """A word that can be a verb, between its neighbours."""

    def __init__(self, tokens: list[Token], index: int, lexicon: Lexicon) -> None:
        self.tokens, self.index, self.lexicon = tokens, index, lexicon
        self.token = tokens[index]
        self.readings = lexicon.verbs[self.token.low]
        self.codes = {code for _, code in self.readings}
        self.before = self._before()
        self.following = tokens[index + 1] if index + 1 < len(tokens) else None
        low, plural = self.token.low, self.token.low.endswith("s")
        self.noun = low in lexicon.nouns or lexicon.has(low, "noun") or (plural and lexicon.has(low[:-1], "noun"))

    def _before(self) -> Token | None:
        index, tokens = self.index - 1, self.tokens
        while index >= 0 and (tokens[index].tag in _PARTICLES_OF_VERB or tokens[index].text in '“"‘'):
            index -= 1
        if index > 2 and tokens[index].kind == "number" and tokens[index - 1].low in CALENDAR:
            on = next((step for step in (2, 3) if index > step and tokens[index - step].low == "on"), -1)
            index -= on + 1  # "the court on November 3 sentenced A"
        return tokens[index] if index >= 0 else None

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
                missing = self.token.low == "missing" and not self._opens_object()
                return "" if missing else "g"  # "has been missing since"
        if tag == "NUM" and ((codes & {"d", "n"} and self._ends_date()) or ("s" in codes and self._ends_name())):
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

    def _ends_date(self) -> bool:
        """Whether the number before ends a date, "the king on 4 May 2020 granted two pardons", and counts nothing."""
        near = self.tokens[max(0, self.index - 4) : self.index]
        while near and (near[-1].tag == "NUM" or near[-1].text == ","):
            near.pop()
        return bool(near) and near[-1].low.rstrip(".") in _MONTHS

    def _ends_name(self) -> bool:
        """Whether the number before is one by which something goes: "Branch 3 acquits A"."""
        named = self.tokens[self.index - 2] if self.index > 1 else None
        numbered = named is not None and named.tag == "NAME" and named.low not in CALENDAR
        return numbered and self.tokens[self.index - 1].kind == "number"

    def _after_determiner(self, before: Token) -> str:
        codes, tag = self.codes, before.tag
        if tag in ("NUM", "ORD", "DET") and codes & {"d", "n"} and not self.noun and self._ends_group(before):
            return "n" if "n" in codes else "d"
        pronominal = tag == "DET" and before.low in ("those", "all", "both", "each", "several")
        if pronominal and "n" in codes and not self.noun:
            return "n"
        if "b" in codes and not self.noun and (tag == "NUM" or self.tokens[self.index - 1] is not before):
            return "b"
        opens = "b" in codes and tag == "NUM" and not self._verb_before() and self._opens_object()
        return "b" if opens else ""

    def _opens_clause(self, tag: str) -> bool:
        """Whether a word that is a noun too is the clause's verb: "the groups, meeting in Takeo, call on"."""
        following = self.following
        calling = (
            following is not None
            and following.low in ("on", "upon", "for")
            and tag in (",", ")")
            and self.index > 2
            and not self._verb_before()
        )
        return calling or (tag in ("N", ",", ")", "-") and not self._verb_before() and self._opens_object())

    def _mandated(self) -> bool:
        """Whether somebody is to do it: "demanded that the court release A"."""
        if not self._opens_object():
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
        if tag in ("PREP", "CONJ", "^", ",") and "b" not in codes and self._premodifies():
            return ""
        if "b" in codes and self.noun:
            return None
        if tag == "V" and self._describes_noun():
            return ""  # "were handed suspended terms"
        if tag == "PREP" and before is not None and before.low not in ("as", "than", "when"):
            return None
        return "d" if "d" in codes else "n"

    def _gerund(self, tag: str) -> str:
        begun = tag == "V" and self.before is not None and self.before.lemma in _RESUMED
        if begun and self._opens_object():
            return "g"  # "began hearing the case"
        if self.token.low == "missing" and not self._opens_object():
            return ""  # "went missing"
        if tag == "V" and self.before is not None and self.before.lemma not in _BEGUN and self._describes_workers():
            return ""  # "represented striking workers"
        acting = tag == "," and self._opens_object()  # ", killing four people"
        if self._names_task() or (tag != "PREP" and self.noun and not acting):
            return ""
        if tag != "PREP" or not self.noun:
            return "g"
        ends = self.following is None or self.following.kind == "mark"
        if self.before is not None and (self.before.low == "into" or (self.before.low == "in" and ends)):
            return ""  # "gone into hiding", "lives in hiding."
        following = self.following
        named = (
            following is None
            or following.tag in (".", ",", ";")
            or (self._complement() and self.before is not None and self.before.low in ("in", "into"))
            or following.low in ("of", "in", "at", "on", "and")
        )
        return "" if named else "g"

    def _describes_workers(self) -> bool:
        """Whether a plural noun for people follows, be it described: "oil workers", "farmers"."""
        for token in self.tokens[self.index + 1 : self.index + 3]:
            noun = self.lexicon.nouns.get(token.low)
            if noun is not None and noun.plural and "person" in noun.classes:
                return True
            if token.capital or not (noun is not None or self.lexicon.has(token.low, "noun")):
                return False
        return False

    def _third_person(self, tag: str) -> bool:
        before, following = self.before, self.following
        if self.noun and following is not None and following.low == "against" and tag in ("N", "NAME"):
            return False  # "the drug charges against A"
        if not self.noun or tag == "REL" or (before is not None and before.low in ("he", "she", "it")):
            return True
        if tag == "NAME" and following is not None and following.low == "that":
            return True  # "Doctors Without Borders demands that"
        if before is not None and self._plural(before):
            return False
        if tag == "CONJ" and following is not None and (following.low in ("on", "upon") or self._opens_object()):
            return self._goes_on()  # "is alarmed by her conviction, and calls on the authorities"
        if tag == "NAME" and self._opens_object():
            return True
        return (
            tag in ("NAME", "N", ")")
            and self._object_follows()
            and not (following is not None and following.low == "of")
            and not (self._complement() and self._clause_has_verb())
        )

    def _goes_on(self) -> bool:
        """Whether the sentence has a verb in the present that a second one may follow."""
        return any(
            one.low in ("is", "has") or (one.tag == "V" and one.form == "s") for one in self.tokens[: self.index]
        )

    def _base(self, tag: str) -> bool:
        before, tokens, index = self.before, self.tokens, self.index
        if tag == "REL" or (tag == "PRON" and before is not None and before.low in ("they", "we", "i", "you", "who")):
            return True
        if before is not None and before.low == "them" and self._of_them():
            return self._opens_object()
        if before is not None and tag in ("N", "PRON") and self._plural(before):
            return not self.noun or self._object_follows()
        if tag == "NAME" and self.noun and self._coordinated():
            return self._complement() or self._opens_object()
        recent = tokens[max(0, index - 60) : index]
        if tag == "CONJ" and index >= 2 and any(token.tag == "V" and token.form == "b" for token in recent):
            return not self.noun or self._object_follows()
        if tag == "," and any(token.tag in ("TO", "MODAL") for token in recent[-4:]):
            return self._object_follows()
        return not self.noun and tag in ("^", "NAME", ",")

    def _coordinated(self) -> bool:
        """Whether two names joined by "and" open the sentence just before: "A and B call on"."""
        step = self.index - 1
        while step >= 0 and self.tokens[step].tag == "NAME":
            step -= 1
        return step > 0 and self.tokens[step].low == "and" and not self._clause_has_verb()

    def _of_them(self) -> bool:
        """Whether "of them" stands before, adverbs aside: "three of them now face a charge"."""
        back = [token.low for token in self.tokens[max(0, self.index - 4) : self.index] if token.tag != "ADV"]
        return back[-2:] == ["of", "them"]

    def _names_task(self) -> bool:
        """Whether a gerund is what someone heads: "head of monitoring Thun Sovathy", "director of programming"."""
        index, tokens = self.index, self.tokens
        if index < 2 or tokens[index - 1].low != "of":
            return False
        head = self.lexicon.nouns.get(tokens[index - 2].low)
        return head is not None and bool(head.classes & {"person", "officer"}) and tokens[index - 2].tag == "N"

    def _verb_before(self) -> bool:
        return any(
            token.tag in _AUXILIARIES or (token.tag == "V" and token.form != "g") for token in self.tokens[: self.index]
        )

    def _complement(self) -> bool:
        return self.following is not None and self.lexicon.tags.get(self.following.low) == "PREP"

    def _clause_has_verb(self) -> bool:
        """Whether the clause has its verb already: "has dropped the charges against"."""
        for token in reversed(self.tokens[max(0, self.index - 15) : self.index]):
            if token.tag in (",", ";", ":", "SUB", "REL", "CONJ") or token.low in ("said", "says"):
                return False
            if token.tag in _AUXILIARIES or (token.tag == "V" and token.form != "g"):
                return True
        return False

    def _opens_object(self) -> bool:
        """Whether an object begins here: an article, a number, "at least two", or a plural noun."""
        following, lexicon = self.following, self.lexicon
        if following is None:
            return False
        if self._softened_number():
            return True
        noun = lexicon.nouns.get(following.low)
        plural = (noun is not None and noun.plural) or (
            following.low.endswith("s") and following.low[:-1] in lexicon.vocabulary
        )
        return lexicon.tags.get(following.low) in ("DET", "POSS", "NUM") or plural

    def _softened_number(self) -> bool:
        """Whether "at least two", "about 30" stands here."""
        for length in (1, 2):
            words = self.tokens[self.index + 1 : self.index + 2 + length]
            number = len(words) > length and (
                words[-1].kind == "number" or self.lexicon.tags.get(words[-1].low) == "NUM"
            )
            if number and self.lexicon.has(" ".join(token.low for token in words[:-1]), "approximator"):
                return True
        return False

    def _ends_group(self, before: Token) -> bool:
        """After "the three" or "21": "released", "held" before a preposition is a verb, before a noun an adjective."""
        following, lexicon = self.following, self.lexicon
        if following is None:
            return True
        if before.tag == "DET" and before.low in ("the", "a", "an", "this"):
            return False
        return following.low in lexicon.tags or following.kind != "word" or lexicon.has(following.low, "adverb")

    def _premodifies(self) -> bool:
        """Whether a participle stands before the noun it describes ("Jailed activists", "and detained monks were")."""
        following = self.following
        if following is None or following.kind != "word" or following.low in self.lexicon.tags:
            return False
        noun = self.lexicon.nouns.get(following.low)
        if noun is None or not noun.classes & {"person", "officer"}:
            return False
        # "arrested activists" after a subject is a verb with its object; at the start it needs a verb further on.
        return self.index == 0 or self.tokens[self.index - 1].tag in ("PREP", "V")

    def _describes_noun(self) -> bool:
        """Whether a known adjective stands right before a noun: "suspended terms"."""
        following, lexicon = self.following, self.lexicon
        return (
            following is not None
            and lexicon.has(self.token.low, "adjective")
            and (following.low in lexicon.nouns or lexicon.has(following.low, "noun"))
        )

    def _object_follows(self) -> bool:
        following, lexicon = self.following, self.lexicon
        if following is None:
            return False
        if following.kind == "number" or following.text in '$“"':
            return True
        return (
            lexicon.tags.get(following.low) in ("DET", "POSS", "PREP", "PRON", "NUM")
            or lexicon.has(following.low, "adverb")
            or following.capital
            or lexicon.has(following.low, "adjective")
            or self._role_before_name(following)
        )

    def _role_before_name(self, following: Token) -> bool:
        """Whether an object begins with what someone is: "arrests writer Tun Lin"."""
        noun = self.lexicon.nouns.get(following.low)
        after = self.tokens[self.index + 2] if self.index + 2 < len(self.tokens) else None
        named = after is not None and after.capital and after.kind == "word"
        return named and noun is not None and bool(noun.classes & {"person", "officer"})

    def _plural(self, token: Token) -> bool:
        noun = self.lexicon.nouns.get(token.low)
        if noun is not None:
            return noun.plural or "police" in noun.classes
        return token.low.endswith("s") and not token.low.endswith("ss") and not token.capital

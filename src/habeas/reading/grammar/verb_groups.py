"""Verb groups: auxiliaries, negation and main verb as one phrase with its tense and voice."""

from ..words.tokens import Token
from .phrases import Phrase
from .row import Row

_SET_FOR_A_DAY = frozenset(("trial", "hearing", "verdict", "election", "elections", "poll", "polls", "vote"))
_BEFORE_TO = frozenset(("not", "never", "only"))
"""What may stand before "to" and belongs to its verb: "not to detain", "only to be"."""
_ARRANGING = frozenset(("due", "set", "scheduled", "expected", "slated", "going", "about"))


class VerbGroup:
    """The verb group that begins at a token. `phrase` is what it says, `end` the token past it."""

    def __init__(self, row: Row, index: int) -> None:
        self.row = row
        self.tokens = row.tokens
        self.phrase = Phrase("VG", self.tokens[index].start, self.tokens[index].end)
        self._main: Token | None = None
        self.phrase.plural = self.tokens[index].low in ("were", "are", "have")
        self.phrase.singular = self.tokens[index].low in ("was", "is", "has")
        self._be = self._have = False
        self.end = self._read(index)

    def _read(self, first: int) -> int:
        index = first
        while index < len(self.tokens) and self._main is None:
            token = self.tokens[index]
            if (token.start in self.row.spans and index > first) or not self._takes(token, index, first):
                break
            if token.tag != "ADJ":
                self.phrase.end = token.end
            index += 1
        self._finish(index)
        if self._obliged(index):
            return self._must(index)
        arranged = self._arranging or self._destined(first)
        if arranged and index < len(self.tokens) and self.tokens[index].tag == "TO":
            return self._arranged(index)
        return max(index, first + 1)

    @property
    def _arranging(self) -> bool:
        return self._be and self._main is not None and self._main.low in _ARRANGING

    def _destined(self, first: int) -> bool:
        """ "They are to return to court": said of whom or what has a day set, not of an aim."""
        before = self.tokens[first - 1] if first else None
        if before is None or not self._be or self._main is not None:
            return False
        noun = self.row.lexicon.nouns.get(before.low)
        person = noun is not None and bool(noun.classes & {"person", "officer"})
        return before.tag in ("NAME", "PRON", "REL", ",") or before.low in _SET_FOR_A_DAY or person

    def _takes(self, token: Token, index: int, first: int) -> bool:
        """Whether the word belongs to the group; takes what it says if so."""
        group, tag = self.phrase, token.tag
        if (self._be and tag in ("MODAL", "HAVE", "DO")) or (self._have and tag == "MODAL"):
            return False
        if tag in ("ADV", "NEG"):
            taken = self._takes_adverb(token, index)
            group.within = (*group.within, token.low) if taken else group.within
            return taken
        if tag == "TO":
            group.infinitive = index == first or (index == first + 1 and self.tokens[first].low in _BEFORE_TO)
            return group.infinitive
        if tag == "MODAL":
            if token.low in self.row.lexicon.classes.get("hypothetical", ()):
                group.modal = token.low
            group.tense = "future"
        elif tag == "BE":
            if token.low == "be" and not (group.infinitive or group.tense or group.modal or self._have):
                group.modal = "be"  # "asks that she be freed"
            self._be = True
            past = "past" if token.low in ("was", "were", "wasn", "weren") else "present"
            group.tense = group.tense or ("" if token.low == "being" else past)
            group.perfect = group.perfect or token.low == "been"
        elif tag == "HAVE":
            self._have = True
            group.tense = group.tense or ("past" if token.low == "had" else "present")
        elif tag == "DO":
            group.tense = group.tense or ("past" if token.low in ("did", "didn") else "present")
        elif tag == "V" or (tag == "ADJ" and self._be and self._arranges(index)):
            self._main = token
        else:
            return False
        return True

    def _takes_adverb(self, token: Token, index: int) -> bool:
        if token.tag == "NEG" or token.low in ("never", "not"):
            self.phrase.negated = True
            return True
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return self.row.verb_ahead(index) or (self._be and following is not None and following.low in _ARRANGING)

    def _arranges(self, index: int) -> bool:
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return self.tokens[index].low in _ARRANGING and following is not None and following.tag == "TO"

    def _finish(self, index: int) -> None:
        group, main = self.phrase, self._main
        if main is None:
            group.bare = self._be and self.tokens[index - 1].low == "being" and not group.tense
            group.form = "g" if group.bare else ""
            group.lemma = "be" if self._be else "have" if self._have else "do"
            return
        group.lemma, group.form, group.main = main.lemma or main.low, main.form, main.start
        group.passive = self._be and main.form in ("n", "d")
        group.progressive = self._be and main.form == "g"
        group.perfect = group.perfect or self._have
        if not (self._be or self._have or group.infinitive or group.tense):
            group.bare = main.form in ("n", "d", "g")
            group.tense = {"d": "past", "n": "past", "s": "present", "b": "present"}.get(main.form, "")
        if group.infinitive:
            group.tense = "future"

    def _obliged(self, index: int) -> bool:
        """ "Has to appear in court": a duty, and no tense of another verb."""
        group, tokens = self.phrase, self.tokens
        has = self._have and self._main is None and not self._be and group.tense == "present" and not group.infinitive
        return has and index < len(tokens) and tokens[index].tag == "TO"

    def _must(self, index: int) -> int:
        outer, inner = self.phrase, VerbGroup(self.row, index)
        self.phrase = inner.phrase
        self.phrase.start, self.phrase.infinitive, self.phrase.modal = outer.start, False, "must"
        self.phrase.tense, self.phrase.negated = "future", self.phrase.negated or outer.negated
        return inner.end

    def _arranged(self, index: int) -> int:
        """ "is due to be held", "was scheduled to appear": one group, of something arranged."""
        outer, inner = self.phrase, VerbGroup(self.row, index)
        self.phrase = inner.phrase
        self.phrase.start = outer.start
        self.phrase.infinitive = False
        self.phrase.arranged = True
        self.phrase.perfect = self.phrase.perfect or (outer.perfect and outer.tense == "past")
        self.phrase.negated = self.phrase.negated or outer.negated
        self.phrase.tense = "future" if outer.tense != "past" else "past"
        return inner.end

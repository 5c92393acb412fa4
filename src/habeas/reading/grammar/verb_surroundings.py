"""What stands around a word that can be a verb: what ends before it, whether an object begins behind it."""

from calendar import month_abbr, month_name

from ..words.lexicon import Lexicon
from ..words.names import CALENDAR
from ..words.tokens import Token

_PARTICLES_OF_VERB = frozenset(("ADV", "NEG"))
_MONTHS = frozenset(name.lower() for name in (*month_name, *month_abbr, "Sept") if name)
_AUXILIARIES = frozenset(("BE", "HAVE", "MODAL", "DO"))


class Surroundings:
    """A word that can be a verb, `token`, with its `readings` and their `codes`, the words `before` it, adverbs aside,
    and `following` it, and whether it can be a `noun` as well.
    """

    def __init__(self, tokens: list[Token], index: int, lexicon: Lexicon) -> None:
        self.tokens, self.index, self.lexicon = tokens, index, lexicon
        self.token = tokens[index]
        self.readings = lexicon.verbs[self.token.low]
        self.codes = {code for _, code in self.readings}
        self.before = self.word_before()
        self.following = tokens[index + 1] if index + 1 < len(tokens) else None
        low, plural = self.token.low, self.token.low.endswith("s")
        self.noun = low in lexicon.nouns or lexicon.has(low, "noun") or (plural and lexicon.has(low[:-1], "noun"))

    def word_before(self) -> Token | None:
        """The word before, adverbs, quotation marks and a date aside."""
        index, tokens = self.index - 1, self.tokens
        while index >= 0 and (tokens[index].tag in _PARTICLES_OF_VERB or tokens[index].text in '“"‘'):
            index -= 1
        if index > 2 and tokens[index].kind == "number" and tokens[index - 1].low in CALENDAR:
            on = next((step for step in (2, 3) if index > step and tokens[index - step].low == "on"), -1)
            index -= on + 1  # "the court on November 3 sentenced A"
        return tokens[index] if index >= 0 else None

    def ends_date(self) -> bool:
        """Whether the number before ends a date, "the king on 4 May 2020 granted two pardons", and counts nothing."""
        near = self.tokens[max(0, self.index - 4) : self.index]
        while near and (near[-1].tag == "NUM" or near[-1].text == ","):
            near.pop()
        return bool(near) and near[-1].low.rstrip(".") in _MONTHS

    def names_something(self) -> bool:
        """Whether the number before is one by which something goes ("Branch 3 acquits A"), or the year of a day."""
        if len(self.tokens[self.index - 1].text) == 4 and self.ends_date():
            return True  # "a summons of August 9, 2012 orders A to"
        named = self.tokens[self.index - 2] if self.index > 1 else None
        numbered = named is not None and named.tag == "NAME" and named.low not in CALENDAR
        return numbered and self.tokens[self.index - 1].kind == "number"

    def describes_workers(self) -> bool:
        """Whether a plural noun for people follows, be it described: "oil workers", "farmers"."""
        for token in self.tokens[self.index + 1 : self.index + 3]:
            noun = self.lexicon.nouns.get(token.low)
            if noun is not None and noun.plural and "person" in noun.classes:
                return True
            if token.capital or not (noun is not None or self.lexicon.has(token.low, "noun")):
                return False
        return False

    def coordinated(self) -> bool:
        """Whether two names joined by "and" open the sentence just before: "A and B call on"."""
        step = self.index - 1
        while step >= 0 and self.tokens[step].tag == "NAME":
            step -= 1
        return step > 0 and self.tokens[step].low == "and" and not self.clause_has_verb()

    def of_them(self) -> bool:
        """Whether "of them" stands before, adverbs aside: "three of them now face a charge"."""
        back = [token.low for token in self.tokens[max(0, self.index - 4) : self.index] if token.tag != "ADV"]
        return back[-2:] == ["of", "them"]

    def names_task(self) -> bool:
        """Whether a gerund is what someone heads: "head of monitoring Thun Sovathy", "director of programming"."""
        index, tokens = self.index, self.tokens
        if index < 2 or tokens[index - 1].low != "of":
            return False
        head = self.lexicon.nouns.get(tokens[index - 2].low)
        return head is not None and bool(head.classes & {"person", "officer"}) and tokens[index - 2].tag == "N"

    def verb_before(self) -> bool:
        """Whether the sentence has had a finite verb."""
        return any(
            token.tag in _AUXILIARIES or (token.tag == "V" and token.form != "g") for token in self.tokens[: self.index]
        )

    def complement(self) -> bool:
        """Whether a preposition follows."""
        return self.following is not None and self.lexicon.tags.get(self.following.low) == "PREP"

    def clause_has_verb(self) -> bool:
        """Whether the clause has its verb already: "has dropped the charges against"."""
        for token in reversed(self.tokens[max(0, self.index - 15) : self.index]):
            if token.tag in (",", ";", ":", "SUB", "REL", "CONJ") or token.low in ("said", "says"):
                return False
            if token.tag in _AUXILIARIES or (token.tag == "V" and token.form != "g"):
                return True
        return False

    def opens_object(self) -> bool:
        """Whether an object begins here: an article, a number, "at least two", or a plural noun."""
        following, lexicon = self.following, self.lexicon
        if following is None:
            return False
        if self.softened_number():
            return True
        noun = lexicon.nouns.get(following.low)
        plural = (noun is not None and noun.plural) or (
            following.low.endswith("s") and following.low[:-1] in lexicon.vocabulary
        )
        whom = following.low in ("him", "them", "me", "us")
        return lexicon.tags.get(following.low) in ("DET", "POSS", "NUM") or plural or whom

    def softened_number(self) -> bool:
        """Whether "at least two", "about 30" stands here."""
        for length in (1, 2):
            words = self.tokens[self.index + 1 : self.index + 2 + length]
            number = len(words) > length and (
                words[-1].kind == "number" or self.lexicon.tags.get(words[-1].low) == "NUM"
            )
            if number and self.lexicon.has(" ".join(token.low for token in words[:-1]), "approximator"):
                return True
        return False

    def ends_group(self, before: Token) -> bool:
        """After "the three" or "21": "released", "held" before a preposition is a verb, before a noun an adjective."""
        following, lexicon = self.following, self.lexicon
        if following is None:
            return True
        if before.tag == "DET" and before.low in ("the", "a", "an", "this"):
            return False
        opens = lexicon.has(following.low, "adverb") or lexicon.has(following.low, "subordinator")
        return following.low in lexicon.tags or following.kind != "word" or opens

    def premodifies(self) -> bool:
        """Whether a participle stands before the noun it describes ("Jailed activists", "and detained monks were")."""
        following = self.following
        if following is None or following.kind != "word" or following.low in self.lexicon.tags:
            return False
        noun = self.lexicon.nouns.get(following.low)
        if noun is None or not noun.classes & {"person", "officer"}:
            return False
        # "arrested activists" after a subject is a verb with its object; at the start it needs a verb further on.
        return self.index == 0 or self.tokens[self.index - 1].tag in ("PREP", "V")

    def describes_noun(self) -> bool:
        """Whether a known adjective stands right before a noun: "suspended terms"."""
        following, lexicon = self.following, self.lexicon
        return (
            following is not None
            and lexicon.has(self.token.low, "adjective")
            and (following.low in lexicon.nouns or lexicon.has(following.low, "noun"))
        )

    def object_follows(self) -> bool:
        """Whether what follows can be an object, or open one."""
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
            or self.role_before_name(following)
        )

    def role_before_name(self, following: Token) -> bool:
        """Whether an object begins with what someone is: "arrests writer Tun Lin"."""
        noun = self.lexicon.nouns.get(following.low)
        after = self.tokens[self.index + 2] if self.index + 2 < len(self.tokens) else None
        named = after is not None and after.capital and after.kind == "word"
        return named and noun is not None and bool(noun.classes & {"person", "officer"})

    def plural(self, token: Token) -> bool:
        """Whether a noun stands for several."""
        noun = self.lexicon.nouns.get(token.low)
        if noun is not None:
            return noun.plural or "police" in noun.classes
        return token.low.endswith("s") and not token.low.endswith("ss") and not token.capital

    def goes_on(self) -> bool:
        """Whether the sentence has a verb in the present that a second one may follow."""
        return any(
            one.low in ("is", "has") or (one.tag == "V" and one.form == "s") for one in self.tokens[: self.index]
        )

"""Parts of speech: each token's tag from the packs' word classes, and from its neighbours where a word has two.

Tags: DET POSS PRON PREP CONJ SUB REL MODAL BE HAVE DO TO NEG ADV NUM ORD ADJ N NAME V POS (the possessive's) and marks,
which are their own tags. Verbs also get their lemma and form.
"""

from .lexicon import Lexicon
from .quantities import number_of
from .tokens import Sentence, Token

_BEFORE_NOUN = frozenset(("DET", "POSS", "POS", "ADJ", "ORD", "NUM"))
_FINITE_SUBJECT = frozenset(("PRON", "NAME", "REL"))
_PARTICLES_OF_VERB = frozenset(("ADV", "NEG"))
_RELATIVES = frozenset(("who", "which", "whom", "whose"))
_SUBJECT_PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i", "you", "who", "which"))


def tag(sentence: Sentence, lexicon: Lexicon, headline: bool = False) -> None:
    """Set the tags of a sentence's tokens. `headline`: capitals say nothing, as in a title."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if token.kind == "mark":
            token.tag = token.text
        elif token.kind == "number":
            token.tag = "ORD" if token.low[-2:] in ("st", "nd", "rd", "th") else "NUM"
        elif token.kind == "clitic":
            token.tag = "NEG" if token.low[1:] == "t" else "POS"
        elif "-" in token.low and number_of(token.low) is not None:
            token.tag = "NUM"  # "twenty-one"
        elif token.capital and _is_name(tokens, index, lexicon, headline):
            token.tag = "NAME"
        else:
            _tag_word(tokens, index, lexicon)


def _is_name(tokens: list[Token], index: int, lexicon: Lexicon, headline: bool) -> bool:
    """Whether a capitalised word is (part of) a proper name."""
    token = tokens[index]
    low = token.low
    if len(low) > 1 and token.text.isupper() and not low.endswith("."):
        return low not in lexicon.tags or not headline
    known = low in lexicon.vocabulary
    honorific = low.rstrip(".") in lexicon.classes.get("honorific", ()) and low not in lexicon.family
    within = index > 0 and tokens[index - 1].tag == "NAME"  # the "Ko" of "Min Ko Naing" is no title
    if honorific and not within and index + 1 < len(tokens) and tokens[index + 1].capital:
        return False
    if low == "the" and within and not headline and index + 1 < len(tokens):
        return tokens[index + 1].capital and tokens[index + 1].low not in lexicon.vocabulary  # "Le The Thang"
    if not known:
        return not low.endswith(("’s", "'s"))
    initial = index == 0 or tokens[index - 1].text in '“"‘:|–—-([' or tokens[index - 1].tag == "."
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if initial and low in lexicon.tags:
        return False
    if not (initial or headline):
        noun = lexicon.nouns.get(low)
        if lexicon.tags.get(low) in ("MODAL", "DO") and following is not None and following.capital:
            return following.low not in lexicon.vocabulary  # "Can Tho"
        if low in lexicon.tags:
            beside = tokens[index - 1].tag == "NAME" or (following is not None and following.capital)
            return low in lexicon.family and beside
        person = noun is not None and bool(noun.classes & {"person", "officer"})
        if person and low in lexicon.family and following is not None and following.capital:
            return following.low not in lexicon.vocabulary
        return not (person or low in lexicon.classes.get("time", ()))
    # At the beginning of a sentence, and in a title, a common word is a name only beside another part of one.
    beside = following is not None and following.capital and following.low not in lexicon.vocabulary
    before = headline and index > 0 and tokens[index - 1].tag == "NAME" and tokens[index - 1].low in lexicon.family
    return low in lexicon.family and (beside or before)


def _tag_word(tokens: list[Token], index: int, lexicon: Lexicon) -> None:
    token = tokens[index]
    low = token.low
    previous = tokens[index - 1] if index else None
    tag = lexicon.tags.get(low)
    if token.capital and low.rstrip(".") in lexicon.classes.get("honorific", ()) and low not in lexicon.family:
        token.tag = "ADJ"
        return
    if low == "to":
        token.tag = "TO" if _infinitive_follows(tokens, index, lexicon) else "PREP"
        return
    if low == "that":
        token.tag = "REL" if previous is not None and previous.tag in ("N", "NAME", ")", "NUM") else "DET"
        if previous is not None and (previous.tag == "V" or previous.low in lexicon.classes.get("say-noun", ())):
            token.tag = "SUB"
        return
    if low in _RELATIVES:
        token.tag = "POSS" if low == "whose" else "REL"
        if low == "whose":
            token.lemma = "rel"
        return
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    floats = previous is not None and (
        previous.tag in ("BE", "HAVE", "MODAL")
        or (
            previous.tag in ("N", "NAME", ")")
            and following is not None
            and following.low in lexicon.verbs
            and following.low not in lexicon.nouns
        )
    )
    if low in ("all", "both", "each") and floats:
        token.tag = "ADV"
        return
    if low in ("more", "further", "additional") and previous is not None and previous.tag == "NUM":
        token.tag = "ORD"
        return
    if low == "where":
        token.tag = "SUB"
        return
    if low == "general" and previous is not None and previous.tag == "N":
        token.tag = "N"  # "attorney general"
        return
    if low == "no" and index + 1 < len(tokens) and tokens[index + 1].kind == "number":
        tag = "ADJ"
    if tag is None or (tag == "PREP" and low in lexicon.verbs):
        readings = lexicon.verbs.get(low)
        if readings and (tag is None or _verb_wins(tokens, index)) and _tag_verb(tokens, index, readings, lexicon):
            return
    if tag is not None:
        token.tag = tag
        if tag == "PREP" and lexicon.has(low, "subordinator") and _clause_follows(tokens, index, lexicon):
            token.tag = "SUB"
        return
    if lexicon.has(low, "subordinator"):
        token.tag = "SUB"
    elif lexicon.has(low, "ordinal"):
        token.tag = "ORD"
    elif lexicon.has(low, "negation"):
        token.tag = "NEG"
    elif lexicon.has(low, "adverb"):
        describes = previous is not None and previous.tag == "DET" and following is not None
        noun = describes and following is not None and following.low in lexicon.nouns
        token.tag = "ADJ" if noun and lexicon.has(low, "noun") else "ADV"  # "an online newspaper"
    elif lexicon.has(low, "adjective"):
        token.tag = "ADJ"
    elif low in lexicon.nouns or lexicon.has(low, "noun"):
        token.tag = "N"
    elif low.endswith("ly") and len(low) > 4:
        token.tag = "ADV"
    elif low.endswith(("ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "-old")):
        token.tag = "ADJ"
    else:
        token.tag = "N"


def _verb_wins(tokens: list[Token], index: int) -> bool:
    """Words like "following", "including", "regarding": a verb only after a form of be."""
    return index > 0 and tokens[index - 1].tag in ("BE", "MODAL") and tokens[index].low not in ("like", "including")


def _infinitive_follows(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    for token in tokens[index + 1 : index + 4]:
        if token.low in ("be", "have", "not"):
            return True
        readings = lexicon.verbs.get(token.low)
        if readings and any(form == "b" for _, form in readings) and not token.capital:
            following = tokens.index(token, index) + 1
            noun = token.low in lexicon.nouns or token.low in lexicon.classes.get("noun", ())
            if not noun:
                return True
            after = tokens[following] if following < len(tokens) else None
            # "to jail for", "to court on" are places; "to jail him", "to protest", "to march on" are acts.
            place = bool(
                lexicon.nouns.get(token.low) and lexicon.nouns[token.low].classes & {"custody", "prison", "court"}
            )
            return not place or (
                after is not None
                and (after.low in lexicon.tags and lexicon.tags[after.low] in ("DET", "POSS", "PRON", "NUM"))
            )
        if not lexicon.has(token.low, "adverb") and not token.low.endswith("ly"):
            return False
    return False


def _clause_follows(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether "after", "before", "since", "until", "as" open a clause: a verb follows before the next boundary."""
    for token in tokens[index + 1 : index + 14]:
        if token.text in (".", ";", ",", ":") or token.low in ("and", "who", "which", "that"):
            return False
        if (
            tokens[index].low == "as"
            and token is tokens[index + 1]
            and token.low in ("part", "well", "a", "an", "of", "many")
        ):
            return False
        if token.low == "to" and token is not tokens[index + 1]:
            return False
        if token.low in ("was", "were", "is", "are", "had", "has", "have", "been", "being", "will"):
            main = any(
                one.tag in ("BE", "HAVE", "MODAL") or (one.tag == "V" and tokens[place + 1].tag not in ("PREP", "ADV"))
                for place, one in enumerate(tokens[:index])
            )
            # "held since the strikes were transferred": with no other main verb, the one that follows is it.
            return main or index < 4 or token is tokens[index + 1] or token.low not in ("was", "were")
        readings = lexicon.verbs.get(token.low)
        if readings and not token.capital:
            codes = {code for _, code in readings}
            before = tokens[index + 1].low
            if "d" in codes and token.low != before and token.low not in lexicon.nouns:
                return True
            if before in _SUBJECT_PRONOUNS:
                return True
            if token is tokens[index + 1] and codes & {"g", "n"}:
                return "g" in codes
    return False


def _tag_verb(tokens: list[Token], index: int, readings: tuple[tuple[str, str], ...], lexicon: Lexicon) -> bool:
    """Tag a word that can be a verb as one, where its neighbours let it be; False leaves it a noun or adjective."""
    token = tokens[index]
    low = token.low
    codes = {code for _, code in readings}
    if low == "elect" and index and tokens[index - 1].low in lexicon.nouns:
        token.tag = "ADJ"  # "seven MPs elect"
        return True
    j = index - 1
    while j >= 0 and (tokens[j].tag in _PARTICLES_OF_VERB or tokens[j].text in '“"‘'):
        j -= 1
    before = tokens[j] if j >= 0 else None
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    noun = low in lexicon.nouns or lexicon.has(low, "noun") or (low.endswith("s") and lexicon.has(low[:-1], "noun"))
    if (
        (
            lexicon.has(low, "adjective")
            and following is not None
            and following.low in lexicon.nouns
            and codes & {"g", "n", "d"}
        )
        and lexicon.nouns[following.low].classes & {"person", "officer", "organisation"}
        and (before is None or before.tag not in ("BE", "HAVE", "NAME"))
    ):
        if "n" in codes and before is not None and before.tag in ("N", "NAME", "PRON"):
            pass
        else:
            token.tag, token.lemma, token.form = "ADJ", readings[0][0], "n" if codes & {"n", "d"} else "g"
            return True
    form = _form(codes, noun, before, following, tokens, index, lexicon)
    if not form:
        if codes & {"n", "d", "g"} and not noun and (before is not None and before.tag in _BEFORE_NOUN):
            token.tag = "ADJ"
            token.lemma = readings[0][0]
            token.form = "n" if codes & {"n", "d"} else "g"
            return True
        return False
    token.tag = "V"
    token.form = form
    token.lemma = next((lemma for lemma, code in readings if code == form), readings[0][0])
    return True


def _form(
    codes: set[str],
    noun: bool,
    before: Token | None,
    following: Token | None,
    tokens: list[Token],
    index: int,
    lexicon: Lexicon,
) -> str:
    """The form of the verb a word is here: b, s, d, n or g; "" where it is none."""
    tag = before.tag if before is not None else "^"
    if tag in ("TO", "MODAL", "DO") and "b" in codes:
        return "b"
    if tag in ("BE", "HAVE"):
        if "n" in codes:
            return "n"
        if "g" in codes and tag == "BE":
            return "g"
    if tag in _BEFORE_NOUN:
        if tag in ("NUM", "ORD", "DET") and codes & {"d", "n"} and not noun and _ends_group(following, before, lexicon):
            return "n" if "n" in codes else "d"
        if (
            tag == "DET"
            and before is not None
            and before.low in ("those", "all", "both", "each", "several")
            and "n" in codes
            and not noun
        ):
            return "n"
        if "b" in codes and not noun and (tag == "NUM" or tokens[index - 1] is not before):
            return "b"
        if "b" in codes and tag == "NUM" and not _verb_before(tokens, index) and _opens_object(following, lexicon):
            return "b"
        return ""
    calling = following is not None and following.low in ("on", "upon", "for") and tag in (",", ")") and index > 2
    if "b" in codes and noun and calling and not _verb_before(tokens, index):
        return "b"
    if (
        "b" in codes
        and noun
        and tag in ("N", ",", ")")
        and not _verb_before(tokens, index)
        and _opens_object(following, lexicon)
    ):
        return "b"
    if codes & {"d", "n"}:
        if noun and tag == "PREP":
            return ""
        if (
            following is not None
            and tag in ("PREP", "CONJ", "^", ",")
            and "b" not in codes
            and _premodifies(tokens, index, lexicon)
        ):
            return ""
        if "b" in codes and noun:
            pass
        elif tag == "PREP" and before is not None and before.low not in ("as", "than", "when"):
            return ""
        else:
            return "d" if "d" in codes else "n"
    if "g" in codes:
        if _names_task(tokens, index, lexicon):
            return ""
        if tag == "PREP" or not noun:
            if (
                tag == "PREP"
                and noun
                and (
                    following is None
                    or following.tag in (".", ",", ";")
                    or (_complement(following, lexicon) and before is not None and before.low in ("in", "into"))
                    or following.low in ("of", "in", "at", "on", "and")
                )
            ):
                return ""
            return "g"
        return ""
    if "s" in codes:
        if not noun:
            return "s"
        if tag in ("REL",) or (before is not None and before.low in ("he", "she", "it")):
            return "s"
        if (
            tag == "NAME"
            and not (before is not None and _plural(before, lexicon))
            and _opens_object(following, lexicon)
        ):
            return "s"
        if (
            tag in ("NAME", "N", ")")
            and _object_follows(following, lexicon)
            and not (following is not None and following.low == "of")
            and not (_complement(following, lexicon) and _clause_has_verb(tokens, index))
            and not (before is not None and _plural(before, lexicon))
        ):
            return "s"
        return ""
    if "b" in codes:
        if tag == "PRON" and before is not None and before.low in ("they", "we", "i", "you", "who"):
            return "b"
        if tag == "REL":
            return "b"
        if before is not None and tag in ("N", "PRON") and _plural(before, lexicon):
            return "b" if not noun or _object_follows(following, lexicon) else ""
        if (
            tag == "CONJ"
            and index >= 2
            and any(t.tag == "V" and t.form == "b" for t in tokens[max(0, index - 60) : index])
        ):
            return "b" if not noun or _object_follows(following, lexicon) else ""
        if tag == "," and any(t.tag in ("TO", "MODAL") for t in tokens[max(0, index - 4) : index]):
            return "b" if _object_follows(following, lexicon) else ""
        if not noun and tag in ("^", "NAME", ","):
            return "b"
    return ""


def _names_task(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a gerund is what someone heads: "head of monitoring Thun Sovathy", "director of programming"."""
    if index < 2 or tokens[index - 1].low != "of":
        return False
    head = lexicon.nouns.get(tokens[index - 2].low)
    return head is not None and bool(head.classes & {"person", "officer"}) and tokens[index - 2].tag == "N"


def _verb_before(tokens: list[Token], index: int) -> bool:
    return any(
        token.tag in ("BE", "HAVE", "MODAL", "DO") or (token.tag == "V" and token.form != "g")
        for token in tokens[:index]
    )


def _complement(following: Token | None, lexicon: Lexicon) -> bool:
    return following is not None and lexicon.tags.get(following.low) == "PREP"


def _clause_has_verb(tokens: list[Token], index: int) -> bool:
    """Whether the clause has its verb already: "has dropped the charges against"."""
    for token in reversed(tokens[max(0, index - 15) : index]):
        if token.tag in (",", ";", ":", "SUB", "REL", "CONJ") or token.low in ("said", "says"):
            return False
        if token.tag in ("BE", "HAVE", "MODAL", "DO") or (token.tag == "V" and token.form != "g"):
            return True
    return False


def _opens_object(following: Token | None, lexicon: Lexicon) -> bool:
    """Whether an object begins here: an article, a number, or a plural noun."""
    if following is None:
        return False
    noun = lexicon.nouns.get(following.low)
    plural = (noun is not None and noun.plural) or (
        following.low.endswith("s") and following.low[:-1] in lexicon.vocabulary
    )
    return lexicon.tags.get(following.low) in ("DET", "POSS", "NUM") or plural


def _ends_group(following: Token | None, before: Token | None, lexicon: Lexicon) -> bool:
    """After "the three" or "21": "released", "held" before a preposition is a verb, before a noun an adjective."""
    if following is None:
        return True
    if before is not None and before.tag == "DET" and before.low in ("the", "a", "an", "this"):
        return False
    return following.low in lexicon.tags or following.kind != "word" or lexicon.has(following.low, "adverb")


def _premodifies(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a participle stands before the noun it describes ("Jailed activists", "and detained monks were")."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.kind != "word" or following.low in lexicon.tags:
        return False
    noun = lexicon.nouns.get(following.low)
    if noun is None or not noun.classes & {"person", "officer"}:
        return False
    # "arrested activists" after a subject is a verb with its object; at the start it needs a verb further on.
    return index == 0 or tokens[index - 1].tag in ("PREP", "V")


def _object_follows(following: Token | None, lexicon: Lexicon) -> bool:
    if following is None:
        return False
    if following.kind == "number" or following.text in '$“"':
        return True
    tag = lexicon.tags.get(following.low)
    return (
        tag in ("DET", "POSS", "PREP", "PRON", "NUM")
        or lexicon.has(following.low, "adverb")
        or following.capital
        or lexicon.has(following.low, "adjective")
    )


def _plural(token: Token, lexicon: Lexicon) -> bool:
    noun = lexicon.nouns.get(token.low)
    if noun is not None:
        return noun.plural or "police" in noun.classes
    return token.low.endswith("s") and not token.low.endswith("ss") and not token.capital

"""Parts of speech: each token's tag from the packs' word classes, and from its neighbours where a word has two.

Tags: DET POSS PRON PREP CONJ SUB REL MODAL BE HAVE DO TO NEG ADV NUM ORD ADJ N NAME V POS (the possessive's) and marks,
which are their own tags. Verbs also get their lemma and form.
"""

from ..dates.numbers import number_of
from ..words.lexicon import Lexicon
from ..words.names import CALENDAR, known_entity
from ..words.tokens import Sentence, Token
from .peculiar import peculiar
from .verb_forms import tag_verb

_AFTER_NOUNS = frozenset(("BE", "HAVE", "MODAL", "DO", "PREP", "REL"))
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
        elif "-" in token.low and (token.low.endswith("-year-old") or number_of(token.low) is not None):
            token.tag = "NUM"  # "twenty-one", "Nineteen-year-old"
        elif token.capital and _is_name(tokens, index, lexicon, headline):
            token.tag = "NAME"
        else:
            _tag_word(tokens, index, lexicon)


def _is_name(tokens: list[Token], index: int, lexicon: Lexicon, headline: bool) -> bool:
    """Whether a capitalised word is (part of) a proper name."""
    token = tokens[index]
    low = token.low
    if len(low) > 1 and token.text.isupper() and not low.endswith("."):
        noun = lexicon.nouns.get(low)
        if noun is not None and "organisation" in noun.classes:
            return False  # "the NGO Vesna"
        return low not in lexicon.tags or not headline
    known = low in lexicon.vocabulary
    honorific = _honorific(tokens, index, lexicon)
    within = index > 0 and tokens[index - 1].tag == "NAME"  # the "Ko" of "Min Ko Naing" is no title
    twice = any(one.low == low for one in tokens[max(0, index - 1) : index + 2] if one is not tokens[index])
    honorific = honorific and not twice  # "Maung Maung Latt" is all name
    if honorific and not within and index + 1 < len(tokens) and tokens[index + 1].capital:
        return False
    if low == "the" and within and not headline and index + 1 < len(tokens):
        return tokens[index + 1].capital and tokens[index + 1].low not in lexicon.vocabulary  # "Le The Thang"
    titles = index + 1 < len(tokens) and tokens[index + 1].capital  # "Investigating Judge A"
    if within and lexicon.has(low, "surname") and not titles:
        return not lexicon.phrases.get(tokens[index - 1].low)  # "Martin King", but "the Kampot governor"
    if not known and index == 0 and _compound(low, lexicon):
        return False  # "Journalist-activist A"
    if not known:
        return not low.endswith(("’s", "'s"))
    initial = index == 0 or tokens[index - 1].text in '“"‘:|–—-([' or tokens[index - 1].tag == "."
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    named = initial and following is not None and following.capital and following.low not in lexicon.vocabulary
    if named and [one.text for one in tokens[index + 2 : index + 5 : 2]] == [",", ","]:
        return tokens[index + 3].text.isdigit()  # "Born Samnang, 32, and"
    if initial and low in lexicon.tags:
        # "Can Dündar was": a modal verb that opens a statement before an unknown name is a part of the name.
        named = lexicon.tags[low] == "MODAL" and following is not None and following.capital and tokens[-1].text != "?"
        return named and following is not None and following.low not in lexicon.vocabulary
    if initial and known_entity(tokens, index, lexicon)[0] > index + 1:
        return True  # "Reporters Without Borders asks"
    if not (initial or headline):
        noun = lexicon.nouns.get(low)
        if lexicon.tags.get(low) in ("MODAL", "DO") and following is not None and following.capital:
            return following.low not in lexicon.vocabulary  # "Can Tho"
        if lexicon.tags.get(low) == "NUM" and within:
            return True  # "Mile Two prison"
        closed = following is None or following.kind == "mark" or following.low in lexicon.tags
        if lexicon.tags.get(low) == "PREP" and within and closed:
            return True  # "Chan Rith On, a monk,"
        if low in lexicon.tags:
            beside = tokens[index - 1].tag == "NAME" or (following is not None and following.capital)
            return low in lexicon.family and beside
        person = noun is not None and bool(noun.classes & {"person", "officer"})
        if person and low in lexicon.family and following is not None and following.capital:
            return following.low not in lexicon.vocabulary
        linked = titles and index > 1 and tokens[index - 1].tag == "PREP" and tokens[index - 2].tag == "NAME"
        # "the Network for Human Rights"
        family = low in lexicon.family and following is not None and following.capital  # "Hour Rith"
        timed = low in lexicon.classes.get("time", ()) and not (within or family)
        return not ((person and not linked) or timed)
    # At the beginning of a sentence, and in a title, a common word is a name only beside another part of one.
    beside = following is not None and following.capital and following.low not in lexicon.vocabulary
    before = headline and index > 0 and tokens[index - 1].tag == "NAME" and tokens[index - 1].low in lexicon.family
    return low in lexicon.family and (beside or before)


def _honorific(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a word is a title; one that is a family name too is, where a whole name follows: "Ma Khin Oo"."""
    low = tokens[index].low
    if low.rstrip(".") not in lexicon.classes.get("honorific", ()):
        return False
    name = tokens[index + 1 : index + 3]
    return low not in lexicon.family or (len(name) == 2 and all(one.capital and one.kind == "word" for one in name))


def _compound(low: str, lexicon: Lexicon) -> bool:
    """Whether a word is two of English with a hyphen: "journalist-activist"."""
    first, hyphen, second = low.partition("-")
    return bool(hyphen) and first in lexicon.nouns and second in lexicon.nouns


def _tag_word(tokens: list[Token], index: int, lexicon: Lexicon) -> None:
    token = tokens[index]
    low = token.low
    if told := peculiar(tokens, index, lexicon):
        token.tag = told
        return
    if token.capital and _honorific(tokens, index, lexicon):
        token.tag = "ADJ"
        return
    tag = lexicon.tags.get(low)
    if tag is None:
        _tag_open(tokens, index, lexicon)
        return
    if tag == "PREP":
        if low in lexicon.verbs and _verb_wins(tokens, index) and tag_verb(tokens, index, lexicon):
            return
        if lexicon.has(low, "subordinator") and _clause_follows(tokens, index, lexicon):
            tag = "SUB"
    token.tag = tag


def _tag_open(tokens: list[Token], index: int, lexicon: Lexicon) -> None:
    """Tag a word that is of no closed class: told by the packs, then by its ending."""
    token, low = tokens[index], tokens[index].low
    previous = tokens[index - 1] if index else None
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    adverb = lexicon.has(low, "adverb")
    particle = adverb and previous is not None and previous.tag in ("NAME", "N", "PRON", "V")
    if particle and (following is None or following.kind == "mark" or lexicon.tags.get(following.low) == "PREP"):
        token.tag = "ADV"  # "sent her back to", "was set free."
        return
    if low in lexicon.verbs and tag_verb(tokens, index, lexicon):
        return
    if lexicon.has(low, "subordinator"):
        token.tag = "SUB"
    elif lexicon.has(low, "ordinal"):
        token.tag = "ORD"
    elif lexicon.has(low, "negation"):
        token.tag = "NEG"
    elif adverb:
        describes = previous is not None and previous.tag in ("DET", "NUM", ",", "CONJ") and following is not None
        noun = describes and following is not None and following.low in lexicon.nouns
        owned = previous is not None and previous.tag in ("POSS", "POS") and lexicon.has(low, "noun")
        # "an online newspaper"; "from his home"
        token.tag = (
            "ADJ" if noun and (lexicon.has(low, "noun") or lexicon.has(low, "adjective")) else "N" if owned else "ADV"
        )
    elif lexicon.has(low, "adjective"):
        last = following is None or following.kind == "mark"
        owned = previous is not None and previous.tag in ("POSS", "POS")
        noun = low in lexicon.nouns and ((last and owned) or _stands_for_people(tokens, index, lexicon))
        token.tag = "N" if noun else "ADJ"  # "his deputy, A", "a party official was"
    elif low in lexicon.nouns or lexicon.has(low, "noun"):
        token.tag = "N"
    elif low.endswith("ly") and len(low) > 4:
        token.tag = "ADV"
    elif low.endswith(("ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "-old")):
        token.tag = "ADJ"
    elif form := _unlisted_verb(low, _verbal_before(tokens, index), following, lexicon):
        token.tag, token.form, token.lemma = "V", form, low
    else:
        token.tag = "N"


def _stands_for_people(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether an adjective is a noun of people here, as nothing follows that it describes: "a party official was"."""
    described = lexicon.nouns[tokens[index].low].classes & {"person", "officer"}
    opened = index > 0 and tokens[index - 1].tag in ("N", "NAME", "DET", "NUM", "POSS", "POS", "ADJ")
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    closed = following is None or following.kind == "mark"
    closed = closed or (following is not None and lexicon.tags.get(following.low) in _AFTER_NOUNS)
    return bool(described) and opened and closed


def _verbal_before(tokens: list[Token], index: int) -> Token | None:
    """The word before, "not" and adverbs aside: "had not furnished"."""
    step = index - 1
    while step > 0 and tokens[step].tag in ("NEG", "ADV"):
        step -= 1
    return tokens[step] if step >= 0 else None


def _unlisted_verb(low: str, previous: Token | None, following: Token | None, lexicon: Lexicon) -> str:
    """The form of a verb that no pack lists, told by its ending and the words beside it; "" where it is none."""
    object_follows = following is not None and lexicon.tags.get(following.low) in ("DET", "POSS", "NUM")
    tag = previous.tag if previous is not None else ""
    if tag == "MODAL":
        return "b"
    if tag in ("BE", "HAVE") and low.endswith("ed"):
        return "n"
    if tag == "BE" and low.endswith("ing"):
        return "g"
    if low.endswith("ed") and following is not None and following.low == "by":
        return "n"  # "a city controlled by the army"
    acting = tag in ("PRON", "REL") or (tag in ("NAME", "N") and object_follows)  # "A printed a correction"
    return "d" if acting and low.endswith("ed") else ""


def _verb_wins(tokens: list[Token], index: int) -> bool:
    """Words like "following", "including", "regarding": a verb only after a form of be."""
    return index > 0 and tokens[index - 1].tag in ("BE", "MODAL") and tokens[index].low not in ("like", "including")


def _clause_follows(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether "after", "before", "since", "until", "as" open a clause: a verb follows before the next boundary."""
    near = [one.low for one in tokens[index + 1 : index + 3]]
    if tokens[index].low == "as" and index and tokens[index - 1].low == "such":
        return False
    dated = near[:1] and (near[0] in CALENDAR or (near[0].isdigit() and near[-1] in CALENDAR))
    if dated and tokens[index].low != "as":
        return False  # "since Monday", "since 3 May"
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
            after = tokens[index + 1]
            apart = index > 0 and tokens[index - 1].tag in ("N", "NAME", "NUM", ")")  # "identified as A" is whole
            named = apart and after.capital and after.low not in lexicon.vocabulary and after.kind == "word"
            if tokens[index].low in ("until", "till") or (named and token.low in ("was", "were", "is", "are")):
                return True  # "gathered outside the court as A was sentenced"
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

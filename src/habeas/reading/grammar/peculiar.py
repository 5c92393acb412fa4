"""Words whose part of speech hangs on their neighbours by a rule of their own: "that", "to", "both", "following"."""

from collections.abc import Callable

from ..words.lexicon import Lexicon
from ..words.tokens import Token

_OBJECT = 12
"""Words that an object has at most, between "left" and what it was left as."""
_TELLING = frozenset(("tell", "inform", "warn", "remind", "assure", "notify", "persuade", "convince"))
"""Verbs with whom they tell something as their object, and then what."""
_ELSEWHERE = frozenset(("to", "into", "back", "home", "ahead", "through", "hungry", "up", "down", "there"))
_SOMEBODY = frozenset(("N", "NAME", "PRON", "DET", "POSS", "POS", "ADJ", "NUM", "CONJ"))

_WHEN_OR_HOW = frozenset(("on", "in", "of", "by", "for", "with", "after", "pending", "last", "yesterday", "today"))
"""What a noun may be followed by where a verb wants an object: "admitted to bail on Monday"."""


def peculiar(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """The tag of such a word where its rule tells it; "" for every other."""
    rule = _RULES.get(tokens[index].low)
    return rule(tokens, index, lexicon) if rule is not None else ""


def _tag_before(tokens: list[Token], index: int) -> str:
    return tokens[index - 1].tag if index else ""


def _titled(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Attorney general", "a police chief"."""
    return "N" if _tag_before(tokens, index) == "N" else ""


def _name_of_bali(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "Jorge Pinto, I Wayan Sena and": as names of Bali begin."""
    return "NAME" if _tag_before(tokens, index) in (",", "CONJ") and _names(tokens, index + 1, lexicon) else ""


def _following(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "The following people"."""
    return "ADJ" if _tag_before(tokens, index) == "DET" else ""


def _demanding(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "A crowd of 200 demanding the release of A"; but "a demanding task"."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if lexicon.tags.get(after) not in ("DET", "POSS"):
        return ""
    tokens[index].lemma, tokens[index].form = "demand", "g"
    return "V"


def _dated(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "A summons dated 22 October"."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if (
        _tag_before(tokens, index) not in ("N", "NAME")
        or after is None
        or not (after.capital or after.kind == "number")
    ):
        return ""
    tokens[index].lemma, tokens[index].form = "date", "n"
    return "V"


def _home(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "The home of A"; but "his home phone", "was sent home"."""
    before = tokens[index - 1].low if index else ""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    noun = after is not None and (after.low in lexicon.nouns or after.capital)
    return "N" if before in ("the", "a", "family", "parental", "private") and not noun else ""


def _next(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Will next appear in court"."""
    return "ADV" if _tag_before(tokens, index) in ("MODAL", "BE") else ""


def _facing(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Sok Dara faces treason charges", "three face charges"; but "their faces"."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    one = tokens[index].low == "faces"
    acting = before is not None and (before.tag in (("NAME", ")") if one else ("NUM", "PRON")) or before.text == ",")
    if not acting or after is None or after.kind == "mark":
        return ""
    tokens[index].lemma, tokens[index].form = "face", "s" if one else "b"
    return "V"


def _wanting(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Those who come want A freed"; but "for want of evidence"."""
    if _tag_before(tokens, index) not in ("V", "N", "NAME", "PRON", "REL"):
        return ""
    tokens[index].lemma, tokens[index].form = "want", "b"
    return "V"


def _managing(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "The managing director A"; but "is managing a shop"."""
    after = lexicon.nouns.get(tokens[index + 1].low) if index + 1 < len(tokens) else None
    return "ADJ" if after is not None and "person" in after.classes else ""


def _cuffed(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Was led away in handcuffs"."""
    return "N" if _tag_before(tokens, index) in ("PREP", "ADJ", "POSS") else ""


def _plainclothes(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Men in plainclothes arrested A"."""
    return "N" if index and tokens[index - 1].low == "in" else ""


def _dead(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Shot dead two men"."""
    return "ADV" if index and tokens[index - 1].lemma == "shoot" else ""


def _to(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    confined = [one.low for one in tokens[index + 1 : index + 3]] == ["house", "arrest"]
    return "TO" if not confined and _infinitive_follows(tokens, index, lexicon) else "PREP"


def _that(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    before = _tag_before(tokens, index)
    if before in ("N", "NAME", "PRON") and _told_somebody(tokens, index):
        return "SUB"
    if before in ("V", "ADJ") or (index and tokens[index - 1].low in lexicon.classes.get("say-noun", ())):
        return "SUB"
    if index > 2 and [one.low for one in tokens[index - 2 : index]] == ["to", "it"]:
        return "SUB"  # "see to it that"
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if before not in ("N", "NAME", ")", "NUM", "PREP") and following is not None and following.kind == "word":
        return "SUB" if following.capital else "DET"  # "said today that A was"
    return "REL" if before in ("N", "NAME", ")", "NUM") else "DET"


def _told_somebody(tokens: list[Token], index: int) -> bool:
    """Whether who is told something ends before `index`: "told the families of two men that police had"."""
    step = index - 1
    while step >= 0 and index - step <= _OBJECT and tokens[step].tag in _SOMEBODY:
        step -= 1
    return step >= 0 and tokens[step].tag == "V" and tokens[step].lemma in _TELLING


def _relative(tokens: list[Token], index: int, _: Lexicon) -> str:
    return "REL"


def _whose(tokens: list[Token], index: int, _: Lexicon) -> str:
    tokens[index].lemma = "rel"
    return "POSS"


def _floating(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "The three were all arrested", "the men both fled", "neither was": told of the subject, before its verb."""
    before = _tag_before(tokens, index)
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    acting = following in lexicon.verbs and following not in lexicon.nouns
    done = any(form == "n" for _, form in lexicon.verbs.get(following, ())) and following not in lexicon.nouns
    if before == "," and done and index + 2 < len(tokens) and lexicon.tags.get(tokens[index + 2].low) == "PREP":
        return "ADV"  # "A and B, both charged under Article 112"
    if before in ("BE", "HAVE", "MODAL") or (before in ("N", "NAME", ")") and acting):
        return "NEG" if tokens[index].low == "neither" else "ADV"
    return ""


def _counted(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Two more", "several further"."""
    before = tokens[index - 1] if index else None
    counted = before is not None and (before.tag == "NUM" or before.low in ("no", "many", "several", "some"))
    return "ORD" if counted else ""


def _meanwhile(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "Has since gone into hiding"."""
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    done = any(form == "n" for _, form in lexicon.verbs.get(following, ())) or following == "been"
    return "ADV" if _tag_before(tokens, index) == "HAVE" and done else ""


def _firstly(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "Was first arrested in 2011"."""
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    done = any(form == "n" for _, form in lexicon.verbs.get(following, ())) and following not in lexicon.nouns
    if done and index > 1 and tokens[index - 1].low == "at" and tokens[index - 2].tag in ("BE", "HAVE"):
        tokens[index - 1].tag = "ADV"  # "was at first sentenced to a year"
        return "ADV"
    active = any(form == "d" for _, form in lexicon.verbs.get(following, ())) and index + 2 < len(tokens)
    if index == 1 and active and tokens[index + 2].tag in ("", "NAME") and tokens[index + 2].capital:
        return "ADV"  # "Police first arrested A in May"
    return "ADV" if _tag_before(tokens, index) in ("BE", "HAVE", "PRON", "NAME") and done else ""


def _in_the_end(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "In the end Judge Orlenko put it off": at last, where nothing follows that it is the end of."""
    opens = index == 2 and [one.low for one in tokens[:2]] == ["in", "the"] and len(tokens) > 3
    if not opens or tokens[3].low == "of":
        return ""
    tokens[0].tag = tokens[1].tag = "ADV"
    return "ADV"


def _remaining(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "The remaining two": the others."""
    return "ORD" if _tag_before(tokens, index) in ("DET", "POSS") else ""


def _separate(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "In two separate cases"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return "ADJ" if _tag_before(tokens, index) in ("NUM", "DET", "PREP") and following is not None else ""


def _only(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Was freed, only to be arrested again"."""
    return "ADV" if index and [one.low for one in tokens[index + 1 : index + 2]] == ["to"] else ""


def _periodical(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "The literary quarterly Minjian"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    named = following is not None and (following.capital or following.text in "“”")
    return "N" if _tag_before(tokens, index) in ("DET", "ADJ", "POSS", "N", "NAME") and named else ""


def _where(tokens: list[Token], index: int, _: Lexicon) -> str:
    return "SUB"


def _signed(tokens: list[Token], index: int, lexicon: Lexicon) -> str:
    """ "The organisations below want"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.capital or _tag_before(tokens, index) != "N":
        return ""
    return "ADV" if any(form in ("b", "s", "d") for _, form in lexicon.verbs.get(following.low, ())) else ""


def _untouched(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Left the convictions of three people untouched"."""
    return "ADV" if any(one.lemma == "leave" for one in tokens[max(0, index - _OBJECT) : index]) else ""


def _dating(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Their arrests date from August", "date back to"."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if after not in ("from", "back") or _tag_before(tokens, index) not in ("N", "NAME", "-", ","):
        return ""
    tokens[index].lemma, tokens[index].form = "date", "s" if tokens[index].low == "dates" else "b"
    return "V"


def _let_go(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Was let go moments later", "let the two men go": left custody; but "let them go home" may be anybody."""
    step = index - 1
    while step >= 0 and index - step <= _OBJECT and tokens[step].tag in _SOMEBODY:
        step -= 1
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    away = step < index - 1 and following in _ELSEWHERE
    return "ADV" if step >= 0 and tokens[step].lemma == "let" and not away else ""


def _served(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Was sentenced to time served and freed"."""
    return "N" if index > 1 and [one.low for one in tokens[index - 2 : index]] == ["to", "time"] else ""


def _rightly(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Right after the verdict", "right outside the court"."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return "ADV" if after in ("after", "before", "outside", "in", "at", "away", "there") else ""


def _numbering(tokens: list[Token], index: int, _: Lexicon) -> str:
    """ "Prison no 5"."""
    return "ADJ" if index + 1 < len(tokens) and tokens[index + 1].kind == "number" else ""


_RULES: dict[str, Callable[[list[Token], int, Lexicon], str]] = {
    "general": _titled, "chief": _titled, "i": _name_of_bali, "following": _following, "plainclothes": _plainclothes,
    "dated": _dated, "home": _home, "next": _next, "demanding": _demanding, "face": _facing, "faces": _facing,
    "handcuffs": _cuffed,
    "separate": _separate, "remaining": _remaining,
    "dead": _dead, "to": _to, "that": _that, "who": _relative, "which": _relative, "whom": _relative, "whose": _whose,
    "all": _floating, "both": _floating, "each": _floating, "neither": _floating, "more": _counted,
    "further": _counted, "additional": _counted, "where": _where, "below": _signed, "above": _signed, "no": _numbering,
    "untouched": _untouched, "unchanged": _untouched, "intact": _untouched, "date": _dating, "dates": _dating,
    "since": _meanwhile, "first": _firstly, "last": _firstly, "daily": _periodical, "weekly": _periodical,
    "monthly": _periodical, "quarterly": _periodical, "right": _rightly, "go": _let_go, "only": _only,
    "end": _in_the_end, "served": _served, "want": _wanting, "managing": _managing,
}  # fmt: skip


def _names(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether two words that no pack knows stand at `index` as a name does."""
    words = tokens[index : index + 2]
    return len(words) == 2 and all(one.capital and one.low not in lexicon.vocabulary for one in words)


def _somebody(token: Token, lexicon: Lexicon) -> bool:
    """Whether a capitalised word is no word of English: "to jail Aliyev", but not "to jail on Monday"."""
    return token.capital and token.low not in lexicon.vocabulary and not lexicon.has(token.low, "time")


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
            if token.low == "bail" and (after is None or after.kind != "word" or after.low in _WHEN_OR_HOW):
                return False  # "admitted to bail on Monday"
            # "to jail for", "to court on" are places; "to jail him", "to protest", "to march on" are acts.
            place = bool(
                lexicon.nouns.get(token.low) and lexicon.nouns[token.low].classes & {"custody", "prison", "court"}
            )
            return not place or (
                after is not None
                and (lexicon.tags.get(after.low) in ("DET", "POSS", "PRON", "NUM") or _somebody(after, lexicon))
            )
        if not lexicon.has(token.low, "adverb") and not token.low.endswith("ly"):
            return False
    return False

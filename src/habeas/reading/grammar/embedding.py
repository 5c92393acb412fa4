"""What a clause is told within: a "that" clause under a verb or noun, a gerund, a condition of several words."""

from ..words.lexicon import Lexicon
from .clause import Clause
from .phrases import Phrase

_FACTIVE_NEGATED = frozenset(("be", "believe", "think", "confirm", "prove", "mean", "suggest"))
"""Verbs whose denial takes what follows with it: "it is not true that"; but not "did not say that"."""
REPORTS = frozenset(("report", "claim", "allegation", "news", "story", "statement", "suggestion"))
_UNTRUE = frozenset(("false", "untrue", "wrong", "unfounded", "baseless", "incorrect", "mistaken", "groundless"))
_UNREALISED = frozenset(("from", "against", "without"))
"""Prepositions whose gerund did not happen, or is not said to have: "stopped him from being deported"."""
_NOT_YET = ("when", "whenever", "once", "until", "till", "before", "after", "as soon as")
"""Conjunctions whose present tense tells what is awaited: "until she is freed"."""
_TELLING = frozenset(("say", "tell", "reveal", "disclose", "explain", "clarify", "establish", "determine", "know"))
_BLAMING = frozenset(
    ("accuse", "charge", "indict", "try", "prosecute", "convict", "acquit", "clear", "suspect", "sentence", "jail",
     "imprison", "fine", "blame", "arraign", "impeach", "arrest", "detain", "summon", "summons", "question",
     "investigate", "remand", "hold")
)  # fmt: skip
"""Verbs with what somebody is said to have done: "convicted of killing a guard" tells no killing, but the offence."""
_BLAMED = frozenset(
    ("guilty", "innocent", "accusation", "allegation", "suspicion", "arrest", "detention", "trial", "prosecution",
     "conviction", "sentence", "indictment", "charge", "verdict", "fine", "term", "imprisonment")
)  # fmt: skip
_LONGEST_OPENING = 4
_FARTHEST = 9
"""Phrases between "sentenced" and the "for" of what it was for, at most."""
_BEFORE_SUBJECT = frozenset(("ADV", "DATE", "NEG"))


def embedded(clause: Clause, phrases: list[Phrase], found: list[Clause], lexicon: Lexicon) -> str:
    """Why a clause, standing where it stands, is not asserted; "" where it is."""
    first = _first(clause, phrases)
    opening = _opening(phrases, first)
    for hedge in lexicon.hedges:
        if hedge.scope == "opening" and any(f" {opening}".endswith(f" {words}") for words in hedge.words):
            return hedge.id
    if _supposed(clause, phrases):
        return "supposed"
    asked = clause.opening == "where" and clause.governor is not None and clause.governor.verb.infinitive
    if asked and clause.governor is not None and clause.governor.verb.lemma in _TELLING:
        return "asked, not told"  # "to say where they are holding her"
    verb = clause.verb
    present = verb.tense == "present" and not (verb.infinitive or verb.bare or verb.perfect)
    if present and any(f" {opening}".endswith(f" {words}") for words in _NOT_YET):
        return "told as when, not as done"
    doing = verb.form == "g" and verb.bare
    if doing or (first == clause.index and clause.index and phrases[clause.index - 1].kind in ("P", "VG")):
        return _doing(clause, phrases, found, lexicon)
    return _content(clause, phrases, first, found, lexicon)


def _first(clause: Clause, phrases: list[Phrase]) -> int:
    """Where a clause begins: its subject, where that stands before the verb, else its verb."""
    for step in range(clause.index - 1, -1, -1):
        if phrases[step] is clause.subject:
            return step
        if phrases[step].kind in ("VG", ";", "."):
            break
    return clause.index


def _opening(phrases: list[Phrase], first: int) -> str:
    """The words right before a clause, as "as long as"."""
    words: list[str] = []
    for phrase in reversed(phrases[max(0, first - _LONGEST_OPENING) : first]):
        if phrase.kind not in ("SUB", "P", "ADV", "CONJ", "REL", "NP", "NEG") or phrase.name or phrase.members:
            break
        if phrase.kind == "NP" and phrase.determined and not phrase.definite:
            break  # "in another case A was freed"
        words.insert(0, phrase.word or phrase.head)
    return " ".join(words)


def _supposed(clause: Clause, phrases: list[Phrase]) -> bool:
    """ "Had she been arrested, he would": a condition told by putting the verb first."""
    opens = phrases[0].kind == "VG" and not phrases[0].bare and phrases[0].lemma in ("have", "be", "do")
    return opens and phrases[0].main == 0 and clause.index == 2 and phrases[1] is clause.subject


def _doing(clause: Clause, phrases: list[Phrase], found: list[Clause], lexicon: Lexicon) -> str:
    """ "Denied arresting her", "at risk of being deported", "prevented them from being held"."""
    if not clause.index:
        return ""
    before = phrases[clause.index - 1]
    host = clause.governor
    if before.kind == "," and host is not None and host.verb.bare and _offence(phrases, host.index - 1):
        return "what somebody is accused of"  # "charged with attacking police, injuring two officers"
    if before.kind == "VG":
        governor = next((one for one in found if one.verb is before), None)
        return _spoken_of(governor, lexicon) if governor is not None else ""
    if before.kind != "P":
        return ""
    if before.word in _UNREALISED:
        return "not done"
    if _offence(phrases, clause.index - 1):
        return "what somebody is accused of"
    noun = phrases[clause.index - 2] if clause.index > 1 else None
    if before.word == "of" and noun is not None and noun.kind == "NP":
        for hedge in lexicon.hedges:
            if hedge.scope == "content-noun" and noun.head.removesuffix("s") in hedge.words:
                return hedge.id
    return ""


def _offence(phrases: list[Phrase], index: int) -> bool:
    """Whether the preposition at `index` leads to what somebody is blamed for: "charged A and B with beating"."""
    if phrases[index].word not in ("of", "with", "for"):
        return False
    for phrase in reversed(phrases[max(0, index - _FARTHEST) : index]):
        if phrase.kind == "VG":
            return phrase.lemma in _BLAMING
        if phrase.head in _BLAMED or phrase.label.lower() in _BLAMED:
            return True
        if phrase.kind not in ("NP", "DATE", "ADV", "P", "TERM", "MONEY"):
            return False
    return False


def _content(clause: Clause, phrases: list[Phrase], first: int, found: list[Clause], lexicon: Lexicon) -> str:
    """ "Denied that she was detained", "denied she was detained", "rumours that she was detained"."""
    step = first - 1
    while step > 0 and phrases[step].kind in _BEFORE_SUBJECT:
        step -= 1
    if step < 0:
        return ""
    told = phrases[step].word == "that" and phrases[step].kind in ("SUB", "REL", "P", "ADV")
    host = phrases[step - 1] if told and step else phrases[step]
    if told and host.head == "it" and step > 2 and phrases[step - 2].word == "to" and phrases[step - 3].lemma == "see":
        return "what is to be seen to"  # "to see to it that both are freed"
    if told and host.kind == "NP":
        return _of_noun(clause, host, phrases, found, lexicon) or _told_to(host, found, lexicon)
    governor = next((one for one in found if one.verb is host), None) if host.kind == "VG" else None
    if governor is None or governor is clause or (not told and first == clause.index):
        return ""
    if governor.verb.form == "g" and governor.verb.bare and governor.index and _offence(phrases, governor.index - 1):
        return "what somebody is accused of"  # "jailed for writing that a protester was killed"
    return _spoken_of(governor, lexicon)


def _told_to(host: Phrase, found: list[Clause], lexicon: Lexicon) -> str:
    """ "Asked the court that she be freed": the verb before the person told."""
    governor = next((one for one in found if host in one.objects), None)
    return _spoken_of(governor, lexicon) if governor is not None else ""


def _spoken_of(governor: Clause, lexicon: Lexicon) -> str:
    """Why what a verb speaks of is not said to have happened."""
    for hedge in lexicon.hedges:
        if hedge.scope == "content" and governor.verb.lemma in hedge.words:
            return hedge.id
    wanting = governor.verb.infinitive or governor.verb.tense == "future"
    if governor.verb.lemma in ("see", "make") and wanting:
        return "what is to be seen to"
    if governor.verb.negated and governor.verb.lemma in _FACTIVE_NEGATED:
        return "negated"
    return ""


def spoken_of(phrase: Phrase) -> str:
    """What a noun phrase speaks of, in the singular, though its noun were unknown or opened the sentence."""
    return (phrase.head or phrase.name.lower()).removesuffix("s")


def _of_noun(clause: Clause, host: Phrase, phrases: list[Phrase], found: list[Clause], lexicon: Lexicon) -> str:
    """ "Rumours that she had died", "denied reports that she had", "reports that she had died were false"."""
    for hedge in lexicon.hedges:
        if hedge.scope == "content-noun" and spoken_of(host) in hedge.words:
            return hedge.id
    if spoken_of(host) not in REPORTS:
        return ""
    governor = next((one for one in found if host in one.objects), None)
    if governor is not None and governor.verb.lemma in ("deny", "reject", "refute", "dismiss"):
        return "denied"
    untrue = any(phrase.word in _UNTRUE or phrase.label in _UNTRUE for phrase in phrases[clause.index + 1 :])
    return "untrue" if untrue else ""

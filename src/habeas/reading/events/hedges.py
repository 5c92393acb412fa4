"""What keeps a statement from being asserted: conditions, demands, intentions, denials."""

from ..grammar.clause import Clause
from ..grammar.embedding import REPORTS, embedded, spoken_of
from ..grammar.phrases import Phrase
from ..words.lexicon import Lexicon

ANSWERING = frozenset(("answer", "await", "face"))
"""Verbs that presuppose the charge or trial they name: "summonsed to answer charges"."""
_NOT_YET = frozenset(("after", "upon", "on", "before", "until", "following"))
_WISHED_FOR = frozenset(("release", "freedom", "acquittal", "pardon"))
_WISHES = frozenset(
    ("protest", "plea", "prayer", "hope", "campaign", "fight", "struggle", "vigil", "march", "rally", "application",
     "bid", "wait", "argument", "push", "negotiation", "slogan", "chant")
)  # fmt: skip
_WISHING = frozenset(
    ("argue", "apply", "wait", "pray", "hope", "fight", "push", "lobby", "chant", "negotiate", "plead")
)
"""Nouns and verbs before "for" of what has not come about."""
_ALMOST = frozenset(("almost", "nearly", "narrowly"))
_SEEING = frozenset(
    ("see", "ensure", "insist", "demand", "require", "propose", "recommend", "urge", "ask", "guarantee")
)
_GATHERING = frozenset(
    (
        "protest", "rally", "march", "demonstrate", "gather", "assemble", "fight", "push", "pray", "strike", "lobby",
        "wait",
    )
)  # fmt: skip
"""Verbs of those who want what follows "for"."""
_WISHED = frozenset(("demand", "request", "urge", "seek", "prevent", "avert", "avoid", "threaten"))
"""Verbs that leave open whether what they are said of came about."""
_WANTING = frozenset(("want", "like", "wish", "prefer"))
_FACTUAL = frozenset(["continue", "go", "manage", "come", "happen", "force", "begin", "start"])
"""Verbs whose infinitive happened: "went on to win", "was forced to flee"."""
_DECIDING = frozenset(("decide", "rule"))
"""The same where a court or an authority does it: "ruled to release her", but "decided to flee"."""


def _factual(clause: Clause) -> bool:
    """Whether what a verb's infinitive tells came about."""
    deciding = clause.verb.lemma in _DECIDING and clause.subject is not None and clause.subject.authority
    return clause.verb.lemma in _FACTUAL or deciding


def hedged(clause: Clause, lexicon: Lexicon) -> str:
    """Why a clause is not asserted; "" where it is."""
    if clause.governor is not None and _ordered(clause):
        return hedged(clause.governor, lexicon)
    step: Clause | None = clause
    for _ in range(6):
        if step is None:
            return ""
        verb = step.verb
        if any(one.quantifier == "no" for one in (step.subject, *step.objects[:1]) if one is not None):
            return "negated"  # "no charges were brought"
        for hedge in lexicon.hedges:
            if hedge.scope == "verb" and verb.modal and verb.modal in hedge.words:
                return hedge.id
            if hedge.scope == "clause" and step.opening in hedge.words:
                return hedge.id
            if (
                hedge.scope == "complement"
                and step is not clause
                and verb.lemma in hedge.words
                and clause.verb.infinitive
            ):
                return hedge.id
        if verb.negated or _none(step):
            return "negated"
        if _ALMOST & set(verb.within):
            return "almost"
        begun = step.governor is not None and _factual(step.governor)
        if verb.lemma == "hear" and verb.form == "g" and verb.bare and not begun:
            return "what is delayed, or what for"
        if _urged(step):
            return "hedge.demand"
        factual = step.decided or _happened(step) or "only" in verb.within[:1]
        if verb.infinitive and not (verb.arranged or factual or verb.lemma in ANSWERING):
            return "infinitive"
        if (
            verb.form == "b"
            and not verb.infinitive
            and not verb.modal
            and verb.tense == "present"
            and step.subject is None
        ):
            return "imperative"
        step = step.linked or (step.governor if step.verb.infinitive or step.verb.form == "g" else None)
    return ""


def _happened(clause: Clause) -> bool:
    """Whether an infinitive tells what happened: "went on to win", "had to be returned", "the latest to have been"."""
    host = clause.governor
    if host is None or host.verb.tense == "future":
        return False
    owning = bool(host.objects or host.measures)  # "the eleven had a month to appeal"
    must = host.verb.lemma == "have" and host.verb.tense == "past" and not (host.verb.modal or owning)
    took = host.verb.lemma == "take" and host.subject is not None and host.subject.head == "it"
    if host.verb.lemma == "come" and not clause.verb.passive:
        return False  # "came to arrest A, but villagers stopped them"
    return _factual(host) or must or took or (clause.verb.perfect and host.verb.lemma == "be")


def _ordered(clause: Clause) -> bool:
    """Whether a court or prosecutor orders what a clause tells: "the court ordered X to be held"."""
    host = clause.governor
    stays = clause.verb.lemma in ("stay", "remain") and host is not None
    if stays and host is not None and host.verb.lemma == "order" and host.passive:
        agents = [one for word, one in host.prepositions if word == "by"]
        return all(one.sort in ("court", "officer") for one in agents)  # only a court keeps somebody in custody
    if host is None or host.verb.lemma != "order" or host.subject is None or not (clause.passive or stays):
        return False
    return host.subject.sort in ("court", "officer") or "officer" in host.subject.classes


def _urged(clause: Clause) -> bool:
    """Whether a clause is what someone wants or sees to: "asks the king to see that X is freed", "want X set free"."""
    host = clause.governor
    if host is None or clause.verb.infinitive:
        return False
    if host.verb.lemma == "have" and host.verb.infinitive and clause.verb.bare:
        return not _happened(host)  # "warrants were issued to have them arrested"
    return host.verb.lemma in (_SEEING if clause.opening == "that" else _WANTING)


def _none(clause: Clause) -> bool:
    """Whether what a verb is said of denies it: "no charges were brought", "neither A nor B was", "imposed no fine"."""
    told = [*([clause.subject] if clause.subject is not None else []), *clause.objects[:1]]
    return any(
        part.quantifier in ("no", "neither") or part.head in ("nobody", "none") for one in told for part in one.walk()
    )


def _sought(clause: Clause) -> bool:
    """Whether a verb issues a warrant: "warrants were issued for their arrest"."""
    told = [*clause.objects, *([clause.subject] if clause.subject is not None else []), *clause.deciding]
    return any(one.head in ("warrant", "order", "summons") for one in told) or clause.verb.lemma in ("issue", "want")


def _no_day(governing: list[Clause], start: int) -> bool:
    """ "No date has been set for the trial of A"."""
    clause = governing[-1] if governing else None
    day = clause.subject if clause is not None and start <= clause.end else None
    return day is not None and day.quantifier == "no" and day.head in ("date", "day", "time")


def _without(phrases: list[Phrase], index: int) -> bool:
    """ "Held without charge or trial": neither was."""
    while index > 1 and phrases[index - 1].kind in ("CONJ", ",") and phrases[index - 2].kind == "NP":
        index -= 2
    return index > 0 and phrases[index - 1].word == "without"


def _wanted(phrases: list[Phrase], index: int, governing: list[Clause]) -> bool:
    """ "Kept up their protest for the release of A", "waited for her acquittal": what "for" leads to is wished."""
    noun, before = phrases[index], phrases[index - 2] if index > 1 else None
    if noun.head not in _WISHED_FOR or not index or phrases[index - 1].word != "for":
        return False
    wished = before is not None and before.kind == "NP" and before.head.removesuffix("s") in _WISHES
    return wished or bool(governing and governing[-1].verb.lemma in _WISHING)


def _only_a_rumour(phrases: list[Phrase], index: int, found: list[Clause], lexicon: Lexicon) -> str:
    """ "Rumours of the arrest of A", "reports of her death were denied": what a noun speaks of."""
    phrase = phrases[index]
    apart = index > 1 and phrases[index - 1].word == "of"
    speaking = phrase if phrase.of is not None and phrase.of.nouns else (phrases[index - 2] if apart else None)
    if speaking is None:
        return ""
    for hedge in lexicon.hedges:
        if hedge.scope == "content-noun" and spoken_of(speaking) in hedge.words:
            return hedge.id
    denied = any(one.passive and one.subject is speaking and one.verb.lemma == "deny" for one in found)
    return "denied" if denied and spoken_of(speaking) in REPORTS else ""


def noun_hedged(phrases: list[Phrase], index: int, found: list[Clause], lexicon: Lexicon) -> str:
    """An event's name inside a demand ("called for the release of X") is what is demanded, not what happened."""
    start = phrases[index].start
    governing = [clause for clause in found if clause.index < index]
    if index > 1 and phrases[index - 1].word == "for" and phrases[index - 2].head in ("warrant", "order", "summons"):
        return "what a warrant is for"
    if phrases[index - 1].word == "for" and any(
        _sought(clause) and all(one.kind in ("P", "ADV", "DATE") for one in phrases[clause.index + 1 : index])
        for clause in found
        if clause.index < index
    ):
        return "what a warrant is for"
    if phrases[index].quantifier in ("no", "any") or _no_day(governing, start) or _without(phrases, index):
        return "negated"
    unsaid = [one for one in found if one.subject is phrases[index] and one.verb.lemma == "be"]
    if any(noun.label.lower() in ("unknown", "unclear") for one in unsaid for noun in one.objects):
        return "what is not known"  # "the charges against her are unknown"
    if _wanted(phrases, index, governing):
        return "hedge.demand-noun"
    if (why := _only_a_rumour(phrases, index, found, lexicon)) != "":
        return why
    words = next((hedge.words for hedge in lexicon.hedges if hedge.scope == "noun"), ())
    for step in range(max(0, index - 3), index):
        if phrases[step].kind == "NP" and phrases[step].head in words and phrases[index - 1].kind == "P":
            return "hedge.demand-noun"
    if any(one.subject is phrases[index] and one.passive and one.verb.lemma in _WISHED for one in found):
        return "hedge.demand-noun"  # "the release of A was demanded"
    if not governing:
        return ""
    clause = governing[-1]
    dated = [one.kind for one in phrases[index + 1 : index + 3]] == ["P", "DATE"]
    ahead = phrases[index].head == "release" and clause.verb.tense == "future" and not dated
    if ahead and phrases[index - 1].word in _NOT_YET:
        return "told as when, not as done"  # "will get probation after her release"
    if start <= clause.end and (why := embedded(clause, phrases, found, lexicon)):
        return why
    gathered = clause.verb.lemma in _GATHERING and phrases[index - 1].word == "for"  # "protested for the release of A"
    if (clause.verb.lemma in words or gathered) and start > clause.verb.start and clause.end >= phrases[index].start:
        return "hedge.demand-noun"
    if clause.verb.negated and start <= clause.end:
        return "negated"
    presupposed = phrases[index - 1].word in ("following", "after", "since", "despite") and clause.verb.infinitive
    if presupposed:
        return ""  # "used to press the party, following the arrest of three"
    if (clause.verb.modal or (clause.verb.infinitive and not clause.verb.arranged)) and start <= clause.end:
        return "hedge.modal"
    return ""

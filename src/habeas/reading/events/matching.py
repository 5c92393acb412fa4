"""Whether a clause has what a verb's pattern asks for, in which voice, and which phrases fill its slots."""

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from ..words.patterns import Item, VerbPattern
from .event import fits

_TWO_OBJECTS = frozenset(("deny", "grant", "give", "refuse", "hand", "issue", "serve", "send", "fine", "set", "jail"))
_CALLING = frozenset(("demand", "urge", "request", "ask"))
"""What an organisation does, and is not itself: "LICADHO demanded that"."""
_MADE = frozenset(("decision", "ruling", "order", "judgment", "judgement"))
"""What belongs to whoever gives it."""
_TIMED = frozenset(("when", "as", "while", "after", "before", "because"))


def prepositions(clause: Clause) -> frozenset[str]:
    """The prepositions that stand in a clause, with those left without a noun."""
    words = [word for pair in (*clause.prepositions, *clause.attached) for word in pair[0].split()]
    return frozenset((*words, *clause.adverbs, *(("to",) if clause.purpose is not None else ())))


def matched(clause: Clause, pattern: VerbPattern, title: bool) -> tuple[dict[str, Phrase], bool] | None:
    """The phrases that fill a pattern's slots, and whether the verb is read as a passive; None for no match."""
    for passive in _voices(clause, pattern, title):
        filled = _filled(clause, pattern, passive)
        if filled is not None:
            return filled, passive
    return None


def _voices(clause: Clause, pattern: VerbPattern, title: bool) -> tuple[bool, ...]:
    """The voices in which a clause's verb may be read, passive (True) or active, the likelier one first."""
    verb = clause.verb
    if clause.passive:
        # A verb linked to a passive one may still be active: "was arrested and spent four months in CC1".
        return (True, False) if clause.linked is not None and verb.bare else (True,)
    if not (verb.bare and verb.form in ("n", "d") and _wants_object(pattern, title)):
        return (False,)
    # A past form without auxiliary is active where its object follows, else a participle: "leaders arrested at".
    before = clause.subject if clause.subject is not None and clause.subject.start < verb.start else None
    nominative = before is not None and before.head in ("he", "she", "they", "we", "i")
    # "when guards fired on them": a clause with its conjunction and subject has no participle for its verb.
    # "magistrate A denied bail"
    bench = before is not None and before.count is None and before.presides
    aimed = verb.lemma in ("shoot", "fire") and any(word == "at" for word, _ in clause.prepositions)
    whole = clause.opening in _TIMED and before is not None and clause.governor is None and clause.linked is None
    calling = verb.lemma in _CALLING and before is not None and before.sort == "organisation" and not title
    given = bool(clause.objects) and any(word == "to" and one.people for word, one in clause.prepositions)
    return (False,) if nominative or bench or aimed or whole or given or calling or _acts_on(clause) else (False, True)


def _acts_on(clause: Clause) -> bool:
    """Whether a past form has an object of its own: whoever "accused the company" is not accused."""
    particle = [one for word, one in clause.prepositions[:1] if word == "up"]  # "beat up the reporter"
    somebody = any(
        one.people or one.authority or one.sort == "place" or (one.sort == "thing" and (one.nouns or one.determined))
        for one in (clause.objects or particle)[:1]
    )
    return somebody and clause.verb.lemma not in _TWO_OBJECTS and clause.linked is None


def _filled(clause: Clause, pattern: VerbPattern, passive: bool) -> dict[str, Phrase] | None:
    """The phrases that fill a pattern's slots in one voice; None where one stays empty."""
    filled: dict[str, Phrase] = {}
    objects = list(clause.objects)
    objects += [one for one in clause.measures if one.kind in ("TERM", "MONEY") and one.start > clause.verb.start]
    if passive and clause.subject is not None:
        objects.insert(0, clause.subject)
    used: set[int] = set()
    for item in pattern.items:
        if not _fill(clause, item, objects, used, filled):
            return None
    subject = pattern.subject
    if subject is None:
        return filled
    if passive and subject.words:
        return None
    if not passive:
        if clause.subject is None or not fits(clause.subject, subject):
            return None
        if subject.role:
            filled.setdefault(subject.role, clause.subject)
        return filled
    agent = next((phrase for word, phrase in clause.prepositions if word == "by" and fits(phrase, subject)), None)
    if agent is not None:
        filled.setdefault(subject.role, agent)
    elif subject.role == "who" or subject.of:
        return None
    return filled


def _wants_object(pattern: VerbPattern, title: bool) -> bool:
    """Whether a pattern's verb is done to somebody or something; in a title also to whom one turns ("King Urged")."""
    roles = ("who", "what", "to") if title else ("who", "what")
    wanted = any(not item.preposition and (item.role in roles or item.words) for item in pattern.items)
    return wanted and not (pattern.subject is not None and pattern.subject.role == "who")


def _fill(clause: Clause, item: Item, objects: list[Phrase], used: set[int], filled: dict[str, Phrase]) -> bool:
    if item.preposition in clause.adverbs and clause.passive and objects and fits(objects[0], item):
        if item.role:
            filled[item.role] = objects[0]
        return True  # "the trial was put off", "A has not been heard from"
    if item.preposition == "to" and clause.purpose is not None and clause.purpose.verb.lemma in item.words:
        return True
    if item.preposition:
        # "X, a worker from Kampot, was taken": what is attached to the subject is no place of the verb
        before: Phrase | None = None
        for word, phrase in (*clause.prepositions, *(clause.attached if item.role != "at" else ())):
            agent = item.preposition == "by" and item.role == "who" and clause.passive and phrase.authority
            if agent:
                continue  # "the application was rejected by the judge"
            told = before is not None and before.sort == "thing" and before.head != "way"
            if clause.verb.lemma == "be" and item.role == "at" and told:
                continue  # "is on hunger strike in protest at his treatment in Prison No. 6"
            ordered, before = before is not None and before.head.removesuffix("s") == "warrant", phrase
            if item.preposition not in word.split() or (ordered and item.role == "who"):
                continue  # "came with warrants for A": whom they are for is theirs to tell
            about: Phrase | None = phrase
            if phrase.nouns[-1:] == ("arrest",) and not fits(phrase, item):
                about = phrase.of or phrase.owner  # "warrants for their arrest"
            if item.preposition == "by" and phrase.head.removesuffix("s") in ("lawyer", "attorney"):
                about = phrase.owner or phrase.of or phrase  # "an appeal filed by her lawyers"
            if about is not None and fits(about, item):
                if item.role:
                    filled[item.role] = _and_others(about, word, clause, item) if item.role == "who" else about
                return True
        belongs = item.preposition in ("against", "for", "from", "by") and item.role == "who"
        if belongs or item.preposition == "of":
            # "reject the bail request of X", "X's sentence": the person may belong to the object.
            for phrase in _owning(clause):
                for inner in (phrase.owner, phrase.of):
                    if inner is phrase.owner and phrase.head in _MADE:
                        continue  # "his decision was overturned": he made it
                    if inner is not None and fits(inner, item):
                        filled[item.role] = inner
                        return True
        return False
    for position, phrase in enumerate(objects):
        of = phrase.of if clause.antecedent_object else None  # "criticism of a treaty which A signed"
        if position not in used and (fits(phrase, item) or (of is not None and fits(of, item))):
            used.add(position)
            if item.role:
                filled[item.role] = phrase
            return True
    counted = [one for one in objects if one.count is not None and not one.nouns]  # "left three dead"
    return bool(item.words & set(clause.adverbs)) or any(one.label.lower() in item.words for one in counted)


def _and_others(first: Phrase, word: str, clause: Clause, item: Item) -> Phrase:
    """ "Went to A and to B": the persons behind the same preposition, told side by side, as one."""
    members, end = list(first.walk()), first.end
    for other, phrase in clause.prepositions:
        beside = phrase.start - end in (len(f" and {word} "), len(f", and {word} "))
        if other == word and phrase.start > first.start and fits(phrase, item) and beside:
            members, end = [*members, *phrase.walk()], phrase.end
    if end == first.end:
        return first
    return Phrase("NP", first.start, end, sort="people", head=first.head, plural=True, members=members)


def _owning(clause: Clause) -> list[Phrase]:
    """The nouns around a verb that may say whose a thing is: "reject the bail request of A", "refuse to hear A's"."""
    around = [*clause.objects, *(one for word, one in clause.prepositions if word != "by")]
    if clause.subject is not None and (clause.passive or clause.verb.lemma in ("be", "come", "fail")):
        around.append(clause.subject)
    if clause.purpose is not None:
        around += [*clause.purpose.objects, *(one for _, one in clause.purpose.prepositions)]
    return around

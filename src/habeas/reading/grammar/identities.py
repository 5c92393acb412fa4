"""Who the persons are of whom a sentence tells: "the victim, identified as A", "those arrested include A and B"."""

from .clause import Clause
from .phrases import Phrase

_IDENTIFYING = frozenset(("identify", "name"))
_SPELLING = frozenset(("be", "include", "comprise"))
_AMONG = frozenset(("among", "amongst"))
_INCLUDING = frozenset(("including", "among", "amongst"))
_OPENING_WORDS = 2
"""Phrases by which "Among the 20 people" or "Among them" opens a sentence."""


def identify(phrases: list[Phrase], found: list[Clause]) -> None:
    """Give the persons and sets of a sentence the names that it tells elsewhere."""
    _extraposed(phrases)
    for clause in found:
        if clause.verb.negated or clause.verb.modal:
            continue
        if clause.verb.lemma in _IDENTIFYING:
            _identified(clause)
        elif clause.verb.lemma in _SPELLING and not clause.verb.bare and not clause.passive:
            _inverted(phrases, clause)
            _those(clause, found)
            _led(phrases, clause, found)


def _named(phrase: Phrase) -> bool:
    told = [inner for part in phrase.walk() for one in (part, *part.appositions) for inner in one.walk()]
    return phrase.kind == "NP" and any(one.name for one in told)  # "her husband, A"


def _unnamed(phrase: Phrase | None) -> bool:
    """Whether a phrase stands for persons whom it does not name."""
    return phrase is not None and phrase.sort == "people" and not (phrase.name or phrase.members or phrase.appositions)


def _identified(clause: Clause) -> None:
    """ "The journalist, identified as A, was shot"."""
    whom = clause.subject
    names = next((one for word, one in clause.prepositions if word == "as" and _named(one)), None)
    if names is None or whom is None or not _unnamed(whom) or (clause.objects and not clause.verb.bare):
        return
    for part in names.walk():
        part.sort, part.sure = "person", True
    whom.appositions = [names]


def _those(clause: Clause, found: list[Clause]) -> None:
    """ "Those arrested include A and B", "among those arrested was A": the arrest was theirs."""
    names = clause.objects[0] if clause.objects else None
    if clause.verb.lemma == "be" and names is None:
        names = clause.subject
    if names is None or not _named(names):
        return
    whole = clause.subject if clause.subject is not names else next((one for _, one in clause.prepositions), None)
    if whole is None or whole.head not in ("those", "") or whole.nouns or whole.count:
        return
    for other in found:
        if other.verb.bare and other.subject is not None and other.subject.start == whole.start:
            other.subject, other.governor = names, clause


def _led(phrases: list[Phrase], clause: Clause, found: list[Clause]) -> None:
    """ "Also arrested on Monday were A and B", "Arrested with him was A": the participle is theirs."""
    first = found[0]
    opens = first.verb.bare and first.verb.form in ("n", "d") and first.subject is None
    opens = opens and all(one.kind == "ADV" for one in phrases[: first.index])
    names = clause.objects[0] if clause.objects else clause.subject
    between = phrases[first.index + 1 : clause.index]
    plain = all(one.kind in ("P", "NP", "DATE", "ADV", "CONJ") for one in between)
    if opens and clause is not first and clause.verb.lemma == "be" and plain and names is not None and _named(names):
        first.subject = names
        first.passive = True


def _inverted(phrases: list[Phrase], clause: Clause) -> None:
    """ "Among the 20 people arrested was A": it is A who was among them."""
    opens = len(phrases) > _OPENING_WORDS and phrases[0].kind == "P" and phrases[0].word in _AMONG
    after = opens and clause.index + 1 < len(phrases) and phrases[clause.index + 1] in clause.objects
    if not after or clause.verb.lemma != "be" or not _named(clause.objects[0]):
        return
    between = phrases[_OPENING_WORDS : clause.index]
    if any(one.kind in (";", ":", ",", "SUB") or (one.kind == "VG" and not one.bare) for one in between):
        return
    clause.subject, clause.objects = clause.objects[0], clause.objects[1:]
    clause.prepositions = [(phrases[0].word, phrases[1]), *clause.prepositions]


def _extraposed(phrases: list[Phrase]) -> None:
    """ "Twenty people were arrested on Monday, including A and B": the names are of the set told before.

    That is the last one counted, else the last one; where names stand right behind a set, they are its own already.
    """
    sets: list[Phrase] = []
    for index, phrase in enumerate(phrases):
        if phrase.kind == "NP" and phrase.sort == "people" and phrase.plural and not (phrase.name or phrase.members):
            sets.append(phrase)
        if phrase.kind != "P" or phrase.word not in _INCLUDING or not sets or phrases[index - 1].kind != ",":
            continue
        step = index + 1
        if phrase.word in _AMONG:
            them = step < len(phrases) and phrases[step].head == "them"
            step += 1 if them else len(phrases)
        if step < len(phrases) and _named(phrases[step]):
            whole = next((one for one in reversed(sets) if (one.count or 0) > 1), sets[-1])
            if not whole.appositions:
                whole.appositions = [phrases[step]]

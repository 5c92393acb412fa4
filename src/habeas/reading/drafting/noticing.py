"""Whom the text goes on about: what earlier clauses spoke of, noticed before a pronoun is resolved."""

from ..events.event import Event
from ..grammar.clause import Clause
from ..grammar.phrases import SAYING, Phrase
from ..people.cast import Cast

_WITNESSING = frozenset(("testify",))
_CASES = frozenset(("case", "trial", "matter"))


def notice_before(found: list[Clause], event: Event, cast: Cast, noticed: set[int]) -> None:
    """Before an event is drafted, what earlier clauses spoke of is noticed, so that its pronouns look back."""
    position = event.clause.verb.start if event.clause is not None else event.start
    for clause in found:
        if clause.verb.start < position and clause is not event.clause:
            notice(clause, cast, noticed)


def notice(clause: Clause, cast: Cast, noticed: set[int]) -> None:
    """Notice whom a clause speaks of, once."""
    if id(clause) in noticed:
        return
    noticed.add(id(clause))
    if clause.verb.form == "g" and clause.verb.bare and not any(one.count for one in clause.objects):
        return  # "guilty of defaming Y": Y is not whom the text goes on about
    cast.relate(clause.subject)
    nouns = [*([clause.subject] if clause.subject is not None else []), *clause.objects]
    owning = [one for one in nouns if one.kind == "NP" and (one.owner is not None or not one.people)]
    owners = [phrase.owner or phrase.of for phrase in owning]
    owners = [one.owner if one is not None and one.owner is not None and not one.people else one for one in owners]
    around = (*clause.prepositions, *clause.attached)
    beside = [one for word, one in around if word in ("to", "against", "for", "of", "on")]
    # "Arrested 11 people when a ruling was given in the case of A and B": A and B only say when.
    cases = [] if clause.opening else [one for word, one in around if word == "in" and one.head in _CASES]
    beside += [whose for one in cases if (whose := one.of or one.owner) is not None]
    subject = clause.subject if not _in_passing(clause) else None
    told = clause.verb.lemma == "be" and not clause.relative and any(one.indefinite for one in clause.objects)
    told = told or (len(cast.attention.topic.who) != 1 and _acts(clause))
    if clause.verb.lemma == "be" and subject is not None and _some(subject):
        subject = None  # "three of the women are pregnant"
    if clause.verb.lemma in SAYING and subject is not None and _some_say(subject):
        subject = None  # "witnesses say they were taken"
    if clause.verb.lemma in _WITNESSING and subject is not None and _only_witness(subject, cast):
        subject = None
    for phrase in (*owners, *beside, *clause.objects, subject):
        if phrase is not None and (phrase.people or phrase.sort == "name"):
            cast.notice(phrase, introduced=told and phrase is clause.subject)
    if subject is not None and clause.passive:
        cast.befell_somebody(subject)


def _only_witness(witness: Phrase, cast: Cast) -> bool:
    """Whether one who testifies does so in the story of others, and nothing happened to him."""
    others = bool(cast.attention.person or cast.attention.group)
    return others and not any(name in cast.patients for name in cast.named(witness))


def _some(phrase: Phrase) -> bool:
    """Whether a phrase tells of some of a set, and "they" still of all."""
    counted = phrase.count is not None and not (phrase.name or phrase.appositions)
    return counted and phrase.of is not None and phrase.of.people and phrase.of.definite and phrase.of.owner is None


def _some_say(phrase: Phrase) -> bool:
    """Whether those who say so are some without name or number."""
    named = any(part.name or part.appositions or part.count for part in phrase.walk())
    theirs = phrase.owner is not None or (phrase.of is not None and bool(phrase.of.name))  # "relatives of A"
    return phrase.sort == "people" and phrase.plural and not (named or phrase.definite or theirs)


def _acts(clause: Clause) -> bool:
    """Whether somebody by name does something in a main clause, and does not only speak: "A has left Russia"."""
    who, verb = clause.subject, clause.verb
    main = not (clause.relative or clause.opening or verb.infinitive or (verb.form == "g" and verb.bare))
    return main and who is not None and who.sort == "person" and verb.lemma not in SAYING


def _in_passing(clause: Clause) -> bool:
    """ "Men in civilian clothes who threw bottles", "called on people not to vote": a crowd told of in passing."""
    crowd = clause.subject
    return (
        (clause.relative or clause.verb.infinitive)
        and crowd is not None
        and crowd.sort == "people"
        and crowd.plural
        and _uncounted(crowd)
    )


def _uncounted(crowd: Phrase) -> bool:
    return not (crowd.name or crowd.members or crowd.definite or crowd.count or crowd.owner or crowd.quantifier)


def stands_by_itself(event: Event) -> bool:
    """Whether the pronoun an event happened to stands by itself, as its clause's subject, object or after "against"."""
    clause, who = event.clause, event.who[0]
    if clause is None:
        return False
    beside = [clause.subject, *clause.objects, *(one for _, one in (*clause.prepositions, *clause.attached))]
    return any(one is who for one in beside)

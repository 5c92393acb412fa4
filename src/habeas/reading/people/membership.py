"""Who belongs to which set: "A is one of 21 persons", "they include A and B", "the other 15 of them"."""

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase, bare_number
from .cast import Cast
from .party import Party

_AMONG = frozenset(("among", "amongst"))
_INCLUDING = frozenset(("include", "comprise"))


def belong(found: list[Clause], cast: Cast) -> None:
    """Note the memberships that the clauses of a sentence state."""
    for clause in found:
        subject, lemma = clause.subject, clause.verb.lemma
        if subject is None or clause.verb.negated or clause.verb.modal:
            continue
        if lemma == "be":
            for whole in _one_of(clause):
                _joined(subject, _set(whole, cast), cast)
        elif lemma == "belong":
            for whole in (one for word, one in clause.prepositions if word == "to"):
                _joined(subject, cast.parties.by_phrase.get(id(whole)), cast)
        elif lemma in _INCLUDING and clause.objects and not clause.passive:
            names = cast.named(clause.objects[0])
            party = _set(subject, cast)
            if names and party is not None and not party.whole:
                party.join(names)


def _one_of(clause: Clause) -> list[Phrase]:
    """The sets that a clause with "be" says its subject is of: "is one of 21 persons", "are among the 22 leaders"."""
    wholes = [one.of for one in clause.objects if one.count == 1 and one.of is not None and one.of.people]
    return wholes + [one for word, one in clause.prepositions if word in _AMONG and (one.people or one.head == "them")]


def _set(phrase: Phrase, cast: Cast) -> Party | None:
    """The set that a phrase tells; "the ten" and "the villagers" are the one told before by that number or noun."""
    own = cast.parties.by_phrase.get(id(phrase))
    if own is None or bare_number(phrase):
        return _last_set(phrase, cast) or own
    return own if own.count is not None else cast.parties.uncounted(phrase) or own


def _last_set(phrase: Phrase, cast: Cast) -> Party | None:
    """The set that "they" or "the 23" stands for: the last one counted before."""
    they = (phrase.sort == "pronoun" and phrase.head in ("they", "them")) or phrase.label.lower() == "these"
    if not they and not phrase.count:
        return None
    before = [one for one in cast.parties.all if one.count and one.count > 1 and one.start < phrase.start]
    alike = [one for one in before if one.count == phrase.count] if phrase.count else before
    return alike[-1] if alike else None


def _joined(subject: Phrase, party: Party | None, cast: Cast) -> None:
    """The subject's persons are members of a set; "he" and "the two" are those named last before."""
    if party is None or party.whole:
        return
    names = cast.named(subject)
    if not names and subject.sort == "pronoun" and subject.head in ("he", "she"):
        names = cast.named_before(subject.start, 1)
    elif not names and (bare_number(subject) or subject.head == "they"):
        wholes = [one for one in cast.parties.all if one.members and one.start < subject.start and one is not party]
        wholes = [one for one in wholes if subject.count in (None, len(one.members))]
        names = wholes[-1].members if wholes else []
    if names and (party.count is None or len({*party.members, *names}) <= party.count):
        party.join(names)

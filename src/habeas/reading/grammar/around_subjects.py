"""What stands around a subject: its conjunction, a role no comma closes, who is joined to it over an aside."""

from .clause import Clause
from .phrases import Phrase


def unclosed(phrases: list[Phrase], step: int, clause: Clause) -> Phrase | None:
    """ "A, a villager was arrested": A, though no second comma closes what she is."""
    role, named = phrases[step], phrases[step - 2] if step > 1 else None
    one = role.sort == "people" and role.indefinite and not (role.plural or role.name or role.count or role.members)
    opens = step == 2 or all(phrase.kind in ("P", "DATE", ",", "ADV") for phrase in phrases[: step - 2])
    if named is None or phrases[step - 1].kind != "," or not one or not opens or clause.verb.bare:
        return None
    return named if named.sort == "person" and not named.members else None


def with_antecedent(phrases: list[Phrase], step: int, previous: Clause | None, verb: Phrase) -> Phrase:
    """ "A, who heads a union, and two colleagues were": the subject is A and the two."""
    phrase = phrases[step]
    first = previous.subject if previous is not None else None
    joined = step >= 2 and phrases[step - 1].kind == "CONJ" and phrases[step - 2].kind == ","
    # "A, who heads a union, her deputy, B, and C were"
    listed = step >= 1 and phrases[step - 1].kind in (",", "-") and len(phrase.members) > 1 and verb.plural
    joined = joined or (listed and previous is not None and step - previous.index > 2)
    if not (joined and previous is not None and previous.relative and first is not None):
        return phrase
    if not (_human(first) and _human(phrase)):
        return phrase
    members = [*first.walk(), *phrase.walk()]
    return Phrase("NP", first.start, phrase.end, sort=first.sort, head=phrase.head, plural=True, members=members)


def _human(phrase: Phrase) -> bool:
    return phrase.people or phrase.sort == "name"


def whose_kin(told: Phrase) -> Phrase | None:
    """ "The mother of A, who was arrested": A, whose name stands right before."""
    last = max((told, *told.appositions), key=lambda one: (one.end, one.start))
    whose = last.of if last.sort == "people" and last.people and not last.plural else None
    if whose is None or whose.sort != "person" or whose.end != told.end:
        return None
    # "B, mother of A, who was arrested": either of them.
    return Phrase("NP", whose.start, whose.end, sort="thing") if told.name else whose


def conjunction_of(phrases: list[Phrase], clause: Clause) -> str:
    """ "When people who had gathered were dispersed": the conjunction before a subject of which more is told."""
    subject = clause.subject
    if clause.relative or clause.linked is not None or clause.verb.bare or subject not in phrases[: clause.index]:
        return ""
    step = phrases.index(subject)
    aside = any(one.kind == "REL" for one in phrases[step + 1 : clause.index])
    return conjunction_before(phrases, step) if aside else ""


def conjunction_before(phrases: list[Phrase], step: int) -> str:
    """The subordinating conjunction that opens the clause whose subject stands at `step`."""
    step -= 1
    while step >= 0 and phrases[step].kind in ("ADV", "DATE", ","):
        date = phrases[step].date
        if date is not None and date.means == "shift":
            return "after"  # "a few weeks after the strike began"
        step -= 1
    return phrases[step].word if step >= 0 and phrases[step].kind == "SUB" else ""

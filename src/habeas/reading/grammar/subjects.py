"""Whose verb it is: the subject of each clause."""

from .antecedents import controller
from .clause import Clause, has_object
from .leftward import Leftward
from .phrases import Phrase


def find_subject(phrases: list[Phrase], clause: Clause, previous: Clause | None, by_index: dict[int, Clause]) -> None:
    """Set a clause's subject. `previous` is the clause before it, `by_index` the sentence's by their verb's place."""
    if clause.verb.infinitive and not clause.verb.arranged:
        _infinitive(phrases, clause, previous)
    else:
        Leftward(phrases, clause, previous, by_index).walk()
        _agree(phrases, clause)
        clause.subject = clause.subject or _town_police(phrases, clause)


def _town_police(phrases: list[Phrase], clause: Clause) -> Phrase | None:
    """ "In Kampot police on Sunday arrested A": without a comma, they are still who did it."""
    opens = [one.kind for one in phrases[:2]] == ["P", "NP"] and clause.index > 1 and not clause.verb.infinitive
    police = phrases[1] if opens and phrases[1].sort == "police" and not phrases[1].determined else None
    between = all(one.kind in ("P", "DATE", "ADV") for one in phrases[2 : clause.index])
    return police if between and (not clause.verb.bare or has_object(phrases, clause.index)) else None


def _agree(phrases: list[Phrase], clause: Clause) -> None:
    """ "The two men who killed A, it is said, were arrested": several were, and they are told before A."""
    found = clause.subject
    if not clause.verb.plural or found is None or not found.name or found.members or clause.linked is not None:
        return
    before = [
        one
        for index, one in enumerate(phrases[: clause.index])
        if one.kind == "NP"
        and one.sort == "people"
        and (one.plural or (one.count or 1) > 1)
        and one.start < found.start
        if not index or phrases[index - 1].kind != "P"
    ]
    if found.sort == "person" and before:
        clause.subject = before[-1]


def _infinitive(phrases: list[Phrase], clause: Clause, previous: Clause | None) -> None:
    before = phrases[clause.index - 1] if clause.index else None
    clause.governor = previous
    if before is not None and before.kind == "SUB":
        clause.opening = before.word  # "whether to uphold"
    clause.subject = controller(phrases, clause, previous)
    aside = [one.kind for one in phrases[max(0, clause.index - 3) : clause.index]] == ["NP", ",", "NP"]
    if aside and before is not None and before.label in ("due", "set"):
        clause.subject = phrases[clause.index - 3]  # "his trial, due to begin on Monday, was"
        clause.verb.arranged = True
    if previous is not None and previous.purpose is None:
        previous.purpose = clause
    clause.deciding = [before] if before is not None and before.kind == "NP" else []
    clause.decided = before is not None and before.kind == "NP" and before.head in ("decision", "order", "ruling")
    if clause.decided and before is not None and before.of is not None and before.of.authority:
        clause.subject = before.of  # "the decision of the Court of Appeal to uphold"

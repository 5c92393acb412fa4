"""Whom a clause tells of besides: those named behind what is said of the first, and those of whom the same is true."""

from .clause import Clause
from .phrases import Phrase

_BOUNDARIES = frozenset((".", ",", ";", "CONJ"))
_LONGEST = 24
"""Phrases that may stand between the first of two objects and the second."""


def resume_list(phrases: list[Phrase], host: Clause, aside: Clause) -> None:
    """ "Police arrested A, who works for the radio, and B": the list goes on behind the aside, by its last verb."""
    whom = host.objects[-1] if host.objects else None
    if whom is None or not _human(whom) or whom is not aside.subject:
        return
    if _resume_items(phrases, host, aside, whom) or whom.members:
        return
    for step in range(aside.index + 1, min(aside.index + _LONGEST, len(phrases) - 2)):
        kinds = [one.kind for one in phrases[step : step + 3]]
        if kinds[0] in ("VG", "REL", "SUB", ";", "."):
            return
        if kinds == [",", "CONJ", "NP"] and phrases[step + 1].word == "and":
            other, behind = phrases[step + 2], phrases[step + 3 : step + 5]
            aside_verb = [one.kind for one in behind] == [",", "VG"] and not behind[1].bare
            if _human(other) and not (other.authority or aside_verb or [one.kind for one in behind[:1]] == ["VG"]):
                host.objects[-1] = _both(whom, other)
                host.end = max(host.end, other.end)
                late = [date for date in aside.dates if date.start >= other.end]  # the day of both ends the list
                aside.dates = [date for date in aside.dates if date not in late]
                host.dates += late
            return


def _resume_items(phrases: list[Phrase], host: Clause, aside: Clause, whom: Phrase) -> bool:
    """ "Police arrested A, a monk; B, who heads a school; C; and D": whether the items behind what is said of one are
    the list's too; they are joined to it.
    """
    marks = [step for step in range(aside.index + 1, len(phrases) - 1) if phrases[step].kind == ";"]
    if not marks or any(one.kind in ("VG", "SUB") for one in phrases[marks[0] :]):
        return False
    step = marks[0] + 1 + (phrases[marks[0] + 1].kind == "CONJ")
    other = phrases[step] if step < len(phrases) else None
    if other is None or other.kind != "NP" or not _human(other) or other.authority:
        return False
    host.objects[-1] = _both(whom, other)
    host.end = max(host.end, other.end)
    if whom.members:
        aside.subject = whom.members[-1]
    return True


def join_as_well(phrases: list[Phrase], host: Clause, clause: Clause) -> None:
    """ "A was freed, as was B", "A got two years, and so did B": what is told of A is true of B."""
    verb, whom = clause.verb, clause.objects[0] if len(clause.objects) == 1 else None
    alike = verb.form == "" and verb.lemma in ("be", "do", "have") and ("so" in verb.within or clause.opening == "as")
    if not alike or whom is None or host.subject is None or verb.negated or not (_human(whom) and _human(host.subject)):
        return
    ends = clause.index + 2 >= len(phrases) or phrases[clause.index + 2].kind in _BOUNDARIES
    if phrases[clause.index + 1] is whom and ends and host.verb.form:
        host.subject = _both(host.subject, whom)
        clause.subject, clause.objects = whom, []


def _human(phrase: Phrase) -> bool:
    return phrase.people or (phrase.sort == "name" and bool(phrase.name))


def _both(first: Phrase, second: Phrase) -> Phrase:
    members = [*first.walk(), *second.walk()]
    return Phrase("NP", first.start, second.end, sort=first.sort, head=second.head, plural=True, members=members)

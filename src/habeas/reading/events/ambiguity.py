"""Pronouns that may mean either of two: "A, who replaced B after he was jailed", "A met B after his release"."""

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from .event import Event

_HE = frozenset(("he", "she", "his", "her", "him"))
_TEMPORAL = frozenset(("after", "before", "since", "until", "when", "once", "following", "upon"))
_THERE = frozenset(("at", "during"))
"""Before an event's name: "defended B at his trial"."""
_BESIDE = frozenset(("with", "beside", "near", "behind", "to", "for"))
_DONE_TO = frozenset(("free", "release", "arrest", "detain", "kill", "beat", "attack", "accuse", "sue", "convict"))
"""Verbs after which "he" is whom it was done to, or the text would be about somebody else."""


def either(event: Event, found: list[Clause], phrases: list[Phrase]) -> str:
    """Why one cannot tell whom an event happened to, where a pronoun stands behind two persons told of by name."""
    who = event.who[0] if event.who else None
    if who is None or who.sort != "pronoun" or who.head not in _HE:
        return ""
    clause = event.clause
    if clause is not None and not event.noun:
        later = clause.opening in _TEMPORAL and (clause.subject is who or any(one is who for one in clause.objects))
        before = [one for one in found if later and one.index < clause.index]
        host = clause.governor or (before[-1] if before else None) if later else None
        while host is not None and host.relative and host.governor is not None:
            host = host.governor
    else:
        steps = [step for step, one in enumerate(phrases) if one.kind == "NP" and one.owner is who]
        behind = bool(steps) and steps[0] > 0 and phrases[steps[0] - 1].word in _TEMPORAL | _THERE
        before = [one for one in found if behind and one.index < steps[0]]
        host = before[-1] if before else None
    after = clause is not None and clause.opening == "after"
    return "which of two is meant" if host is not None and _two(host, after) else ""


def _two(host: Clause, after: bool) -> bool:
    """Whether a clause tells what one person does with another, both by name."""
    beside = [one for word, one in host.prepositions if word in _BESIDE]
    doing, whom = host.subject, next(iter([*host.objects, *beside]), None)
    if after and whom is not None and whom.sort in ("thing", "event"):
        whom = whom.of or whom.owner or whom  # "A welcomed the release of B after he"
    if doing is None or whom is None or host.passive or host.verb.lemma in _DONE_TO:
        return False
    return all(one.sort in ("person", "name") and bool(one.name) and not one.members for one in (doing, whom))

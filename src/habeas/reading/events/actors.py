"""Who did what a verb tells: an authority, those who do harm, the court whose verdict it is."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from .event import place

HARM = frozenset((Kind.ATTACK, Kind.DEATH, Kind.DISAPPEARANCE))
_REQUESTS = frozenset(
    ("complaint", "lawsuit", "suit", "request", "petition", "report", "statement", "article", "drive", "campaign",
     "crackdown", "effort", "attempt")
)  # fmt: skip


def actor(clause: Clause, told: Phrase | None, kind: Kind, passive: bool) -> Phrase | None:
    """Who did it: whom the frame takes for it, the subject, the agent, or the court whose verdict the subject is."""
    if told is not None:
        return told
    subject = clause.subject if not passive and _acts(clause.subject, kind) else None
    return subject or _agent(clause) or _court_of(clause) or _who_orders(clause)


def _acts(subject: Phrase | None, kind: Kind) -> bool:
    """Whether who does it is told as such: an authority, or those who do harm, "masked men beat him"."""
    if subject is None:
        return False
    return subject.authority or (kind in HARM and subject.sort == "people" and not subject.name)


def _agent(clause: Clause) -> Phrase | None:
    """Who did it: "by the court", but not whoever lodged "a complaint by a businessman" or made "his arrest by"."""
    before = ("", clause.verb)
    for word, phrase in clause.prepositions:
        others = before[1].head in _REQUESTS or (before[0] in ("after", "following") and before[1].owner is not None)
        if word == "by" and not others and (phrase.authority or phrase.people):
            return phrase
        before = (word, phrase)
    return None


def _court_of(clause: Clause) -> Phrase | None:
    """ "A verdict of the court, which convicted A": the court did."""
    subject = clause.subject
    if subject is None or clause.passive or subject.head not in ("verdict", "ruling", "judgment", "decision"):
        return None
    return next((one for one in (subject.of, subject.owner) if one is not None and one.sort == "court"), None)


def _who_orders(clause: Clause) -> Phrase | None:
    """ "The judge ordered A to be held": the judge."""
    host = clause.governor
    if host is None or host.verb.lemma != "order" or host.subject is None or not host.subject.authority:
        return None
    return host.subject


def private(accuser: Phrase | None) -> bool:
    """Whether who accuses is a person and no authority: "accused of slander by a businessman"."""
    return accuser is not None and (accuser.people or accuser.sort == "name") and not accuser.authority


def seat(clause: Clause, passive: bool, kind: Kind) -> Phrase | None:
    """Where those act who are named by their town ("police in Kampot arrested") or post ("guards at a mine beat"), or
    what prison someone left.
    """
    left = next((one for one in clause.objects if one.sort in ("prison", "station") and one.entity), None)
    if left is not None:
        return left
    acting = clause.subject
    if acting is None or passive:
        return None
    if acting.sort in ("police", "authority"):
        return place([pair for pair in clause.attached if pair[0] == "in"])
    guards = kind in HARM and acting.sort == "people" and not acting.name
    return place([pair for pair in clause.attached if pair[0] in ("at", "in", "outside")]) if guards else None

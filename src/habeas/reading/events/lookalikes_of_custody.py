"""What sounds like a taking, a custody, a release or harm, and is none: told by what stands beside its verb."""

from collections.abc import Callable

from habeas.claims import Kind

from ..grammar.clause import Clause
from .event import Event

_NEAR = frozenset(("home", "village", "house", "school", "work", "cell", "province", "district", "hospital"))
_LOOKS = frozenset(("inspection", "check", "search", "control", "speeding", "screening"))
"""What a traveller is stopped for."""
_IMPOSED = frozenset(("sentence", "fine", "charge", "term", "ban", "lawsuit", "bill", "penalty"))
_CAPTIVITY = frozenset(("prison", "custody"))
_HEAPS = frozenset(("hundreds", "thousands", "dozens", "scores", "tens", "number"))
_ENROLLED = frozenset(
    ("student", "pupil", "undergraduate", "member", "lawmaker", "parliamentarian", "legislator", "mp")
)
"""Who is expelled from a school, a party or a parliament."""
_FAMILY = frozenset(("mother", "father", "wife", "husband", "family", "son", "daughter", "sister", "brother", "parent"))


def _stopped_for_a_look(event: Event, _: list[Clause]) -> str:
    """ "Was stopped for an inspection of his passport": no arrest."""
    clause = event.clause if event.kind is Kind.ARREST else None
    if clause is None or clause.verb.lemma != "stop":
        return ""
    return "a check" if any(word == "for" and one.head in _LOOKS for word, one in clause.prepositions) else ""


def _kicked_off(event: Event, _: list[Clause]) -> str:
    """ "The trial kicked off"."""
    clause = event.clause if event.kind is Kind.ATTACK else None
    return "it began" if clause is not None and clause.verb.lemma == "kick" and "off" in clause.adverbs else ""


def _sent_home(event: Event, _: list[Clause]) -> str:
    """ "Sent them back to their homes": out of no country."""
    near = event.at if event.kind is Kind.DEPORTATION else None
    return "sent home" if near is not None and (near.owner is not None or near.head in _NEAR) else ""


def _held_up(event: Event, found: list[Clause]) -> str:
    """ "Holding 'A must go' signs": no custody of A."""
    clause = event.clause if event.kind is Kind.DETENTION else None
    if clause is None or clause.verb.lemma != "hold" or clause.passive or not event.who:
        return ""
    written = any(one.verb.start == event.who[0].end + 1 and one.verb.modal for one in found)
    return "what a sign says" if written else ""


def _anothers_term(event: Event, _: list[Clause]) -> str:
    """ "Finished the late mayor B's term": B's, in an office."""
    clause = event.clause if event.kind is Kind.RELEASE else None
    if clause is None or clause.verb.lemma not in ("finish", "complete", "serve"):
        return ""
    return "another's term" if any(one.owner is not None and one.owner.name for one in clause.objects) else ""


def _visited(event: Event, _: list[Clause]) -> str:
    """ "His mother has not seen him since March": no visit."""
    clause = event.clause if event.kind is Kind.DISAPPEARANCE else None
    if clause is None or clause.verb.lemma != "see" or clause.passive or clause.subject is None:
        return ""
    return "not visited" if clause.subject.head in _FAMILY else ""


def _came_home(event: Event, _: list[Clause]) -> str:
    """ "Was arrested as he returned home": from anywhere."""
    clause = event.clause if event.kind is Kind.RELEASE else None
    if clause is None or clause.verb.lemma != "return":
        return ""
    from_prison = any(word == "after" and (one.term or one.sort in _CAPTIVITY) for word, one in clause.prepositions)
    return "came home from anywhere" if not from_prison and (clause.opening or clause.verb.form == "g") else ""


def _hit_by_measure(event: Event, _: list[Clause]) -> str:
    """ "Was hit with a three-year sentence": no blow."""
    clause = event.clause if event.kind is Kind.ATTACK else None
    around = [one for word, one in clause.prepositions if word == "with"] if clause is not None else []
    return "what a court imposes" if any(one.term or one.money or one.head in _IMPOSED for one in around) else ""


def _never_heard_of(event: Event, _: list[Clause]) -> str:
    """ "Had not heard of A before": somebody who knows nobody of that name."""
    clause = event.clause if event.kind is Kind.DISAPPEARANCE else None
    if clause is None or clause.verb.lemma != "hear" or clause.passive or clause.subject is None:
        return ""
    return "not known to somebody" if any(word == "of" for word, _ in clause.prepositions) else ""


def _leaflets(event: Event, _: list[Clause]) -> str:
    """ "Police seized hundreds of leaflets"."""
    whom = event.who[0] if event.kind is Kind.ARREST and event.who else None
    of = whom.of if whom is not None and whom.head in _HEAPS else None
    return "things were seized" if of is not None and of.sort == "thing" and not of.people else ""


def _seen_upset(event: Event, _: list[Clause]) -> str:
    """ "For fear of seeing her sentence upheld", "to avoid seeing him arrested"."""
    host = event.clause.governor if event.clause is not None else None
    feared = host is not None and host.verb.lemma == "see" and host.verb.form == "g" and host.verb.bare
    return "what somebody fears" if feared else ""


def _served_then(event: Event, _: list[Clause]) -> str:
    """ "Will be placed under house arrest after completing her sentence": not yet completed."""
    clause = event.clause if event.kind is Kind.RELEASE and event.outcome == "served" else None
    host = clause.governor if clause is not None and clause.opening in ("after", "upon", "on") else None
    later = host is not None and (host.verb.tense == "future" or host.verb.lemma in ("give", "sentence", "face"))
    return "told as when, not as done" if later else ""


def _expelled_from_a_body(event: Event, _: list[Clause]) -> str:
    """ "Four students were expelled": from their school, and no country."""
    clause = event.clause if event.kind is Kind.DEPORTATION else None
    if clause is None or clause.verb.lemma != "expel" or event.at is not None:
        return ""
    belongs = any(one.head in _ENROLLED for whole in event.who for one in whole.walk())
    return "from a school or a party" if belongs else ""


OF_CUSTODY: tuple[Callable[[Event, list[Clause]], str], ...] = (
    _stopped_for_a_look,
    _kicked_off,
    _sent_home,
    _held_up,
    _anothers_term,
    _visited,
    _came_home,
    _hit_by_measure,
    _never_heard_of,
    _leaflets,
    _seen_upset,
    _served_then,
    _expelled_from_a_body,
)

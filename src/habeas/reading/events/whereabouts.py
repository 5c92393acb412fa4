"""Persons of whom nobody is told where they are: "relatives do not know where A is being held"."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from .event import Event

_KNOWING = frozenset(
    ("know", "tell", "inform", "learn", "disclose", "reveal", "say", "establish", "determine", "find", "confirm")
)
_BEING = frozenset(("be", "hold", "detain", "keep", "take", "imprison", "jail", "go"))
_TRACES = frozenset(("word", "news", "trace", "sign"))
_NOTHING = frozenset(("nothing", "information", "idea", "word", "news"))


def unknown_whereabouts(found: list[Clause], sentence: int, title: bool) -> list[Event]:
    """The disappearances that a sentence tells by what is not known."""
    events = []
    for position, clause in enumerate(found):
        who = _of_whom(clause)
        start = clause.start
        if who is None and clause.verb.lemma in _BEING and not (clause.verb.modal or clause.verb.bare):
            host = _ignorant(found, position)
            who, start = (clause.subject, host.start) if host is not None else (None, start)
        if who is not None:
            events.append(_missing(clause, who, start, sentence, title))
    return events


def _of_whom(clause: Clause) -> Phrase | None:
    """Whose whereabouts, or of whom any word, a clause says to be unknown."""
    subject = clause.subject
    if subject is not None and subject.head == "whereabouts" and _unknown(clause):
        return subject.owner or subject.of
    if subject is not None and subject.head in _TRACES and subject.quantifier == "no" and clause.verb.lemma == "be":
        return subject.of or next((one for word, one in clause.prepositions if word in ("of", "from", "about")), None)
    if _unknowing(clause):
        told = [*clause.objects, *(one for _, one in clause.prepositions)]
        return next((one.owner or one.of for one in told if one.head == "whereabouts"), None)
    return None


def _missing(clause: Clause, who: Phrase, start: int, sentence: int, title: bool) -> Event:
    event = Event(Kind.DISAPPEARANCE, "disappearance.whereabouts", "", start, clause.end, clause, sentence, title)
    event.who, event.ongoing, event.dates = [who], True, []
    return event


def _ignorant(found: list[Clause], position: int) -> Clause | None:
    """The clause whose subject does not know "where" this one's is; "people seized" may stand between."""
    clause = found[position]
    opens = clause.opening == "where"
    while not opens and position and found[position - 1].verb.bare and found[position - 1].subject is clause.subject:
        position -= 1
        opens = found[position].opening == "where"
    host = found[position - 1] if opens and position else None
    return host if host is not None and _unknowing(host) else None


def _unknowing(clause: Clause) -> bool:
    """Whether a clause says that nobody knows, is told, or will tell."""
    if clause.verb.lemma not in _KNOWING or clause.verb.modal:
        return False
    nobody = clause.subject is not None and (
        clause.subject.head in ("nobody", "none") or clause.subject.quantifier in ("no", "neither")
    )
    told = [*clause.objects, *(one for _, one in clause.prepositions)]
    return clause.verb.negated or nobody or any(one.head in _NOTHING or one.quantifier == "no" for one in told)


def _unknown(clause: Clause) -> bool:
    """Whether what is said of someone's whereabouts is that they are unknown."""
    said = {*clause.adverbs, *(word for one in clause.objects for word in (one.head, *one.label.split()))}
    if clause.verb.lemma in ("be", "remain", "stay") and said & {"unknown", "unclear", "mystery"}:
        return not clause.verb.negated
    return clause.verb.negated and (clause.verb.lemma in _KNOWING or bool(said & {"known", "clear"}))

"""Calls told by what is demanded: "The government must release them, two groups said"."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from .event import Event

_URGING = frozenset(("urge", "call", "ask", "press", "request"))
_GRANTED = frozenset(("free", "set", "release", "drop", "withdraw", "lift", "quash"))
"""What an organisation wants done to someone or to a charge."""


def demands(found: list[Clause], sentence: int, title: bool) -> list[Event]:
    """ "The government must release them, two groups said": a call, told by what is demanded and who says so.

    A statement's own demand ("The government must end") has no voice but the publication's.
    """
    if (listed := _listed(found, sentence, title)) is not None:
        return [listed]
    saying = [one for one in found if one.verb.lemma in ("say", "state", "tell", "add") and one.subject is not None]
    voice = _voice(saying[-1].subject) if saying else None
    for clause in found:
        urged = clause.verb.modal in ("must", "should") and not (clause.verb.perfect or clause.verb.negated)
        if (wanting := _wanting(clause)) is not None:
            event = Event(Kind.CALL, "call.demand", "", wanting.start, clause.end, clause, sentence, title)
            event.by, event.subject = wanting, "none"
            return [event]
        whom = clause.subject
        country = whom is not None and whom.sort == "place" and voice is not None
        if not urged or clause.relative or clause.opening or whom is None or clause in saying:
            continue
        if not (whom.authority or country):
            continue
        if voice is not None or (not saying and whom.sort in ("authority", "police") and not title):
            event = Event(Kind.CALL, "call.demand", "", whom.start, clause.end, clause, sentence, title)
            event.by, event.to, event.subject = voice, whom, "none"
            return [event]
    return []


def _listed(found: list[Clause], sentence: int, title: bool) -> Event | None:
    """ "- Urging the authorities to release A": an item of what readers are asked to write."""
    clause = found[0] if found else None
    if clause is None or clause.verb.form != "g" or not clause.verb.bare or clause.verb.lemma not in _URGING:
        return None
    whom = (
        clause.objects[0] if clause.objects else next((one for word, one in clause.prepositions if word == "on"), None)
    )
    opens = clause.subject is None or clause.subject.start > clause.verb.start
    if whom is None or not whom.authority or not opens:
        return None
    event = Event(Kind.CALL, "call.demand", "", clause.verb.start, clause.end, clause, sentence, title)
    event.to, event.subject = whom, "none"
    return event


def _wanting(clause: Clause) -> Phrase | None:
    """ "The organisations below want him freed": the body that wants it."""
    host = clause.governor
    if host is None or host.verb.lemma != "want" or host.verb.modal or host.verb.negated or clause.verb.infinitive:
        return None
    whom, voice = clause.subject, host.subject
    if whom is None or voice is None or not (voice.sort == "organisation" or voice.head == "we"):
        return None
    asked = whom.people or whom.sort in ("name", "pronoun") or whom.head in ("charge", "case", "conviction")
    return voice if asked and clause.verb.lemma in _GRANTED and clause.verb.form in ("n", "d") else None


def _voice(phrase: Phrase | None) -> Phrase | None:
    """The organisation that speaks: itself, or by one of its people ("A, director of Licadho, said")."""
    if phrase is None or phrase.authority:
        return phrase
    return next((one.of for one in phrase.appositions if one.of is not None and one.of.sort == "organisation"), None)

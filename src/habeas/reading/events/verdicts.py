"""One verb that tells several verdicts: "found A guilty and B not guilty"."""

from dataclasses import replace

from habeas.claims import Kind

from ..grammar.phrases import Phrase
from .event import Event

_ENDING = frozenset(("VG", "REL", "SUB", ";", ":", "."))


def each_verdict(event: Event, phrases: list[Phrase]) -> list[Event]:
    """The event itself, or where its verb tells several verdicts, each person's own."""
    clause = event.clause
    if clause is None or clause.verb.lemma != "find" or event.kind not in (Kind.CONVICTION, Kind.ACQUITTAL):
        return [event]
    told: list[tuple[Phrase, bool]] = []
    who = clause.subject if clause.passive else None
    denied = False
    for phrase in phrases[clause.index + 1 :]:
        if phrase.kind in _ENDING:
            break
        if phrase.kind == "NEG" or phrase.word == "not":
            denied = True
        elif phrase.kind == "NP" and (phrase.people or phrase.name):
            who = phrase
        elif phrase.label.lower() == "guilty" and who is not None:
            told.append((who, denied))
            who, denied = None, False
    if len(told) < 2:
        return [event]
    verdicts = {False: (Kind.CONVICTION, "conviction"), True: (Kind.ACQUITTAL, "acquittal")}
    return [
        replace(event, kind=verdicts[cleared][0], rule=verdicts[cleared][1], who=[person], offence=None)
        for person, cleared in told
    ]

"""What someone is charged with, convicted of or questioned about: "of theft", "on terrorism charges"."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import TIMES, Phrase
from .event import HUMAN

FOR_AN_OFFENCE = frozenset(
    (
        Kind.SUMMONS, Kind.QUESTIONING, Kind.WARRANT, Kind.ARREST, Kind.DETENTION, Kind.COMPLAINT, Kind.CHARGE,
        Kind.CHARGE_DROPPED, Kind.HEARING, Kind.CONVICTION, Kind.ACQUITTAL, Kind.SENTENCE, Kind.APPEAL, Kind.RULING,
    )
)  # fmt: skip
"""What befalls people over an offence; "called for their release" and "beaten for hours" tell none."""

_SITTINGS = frozenset(("absentia", "trial", "hearing", "case", "court"))
_DEEDS = frozenset(
    ("membership", "participation", "involvement", "incitement", "collusion", "conspiracy", "insult", "damage", "harm",
     "contempt", "obstruction", "assistance", "threat")
)  # fmt: skip
"""Offences that are not told without what they were in or done to."""
_COUNTS = frozenset(("charge", "count", "suspicion", "accusation", "allegation"))
_NO_OFFENCES = frozenset(
    (
        "charge",
        "count",
        "evidence",
        "lack",
        "labour",
        "labor",
        "connection",
        "time",
        "hour",
        "day",
        "questioning",
        "interrogation",
        "probation",
        "life",
        "trial",
        "hearing",
        "ruling",
        "verdict",
        "sentencing",
        "judgment",
        "decision",
        "arrest",
        "detention",
        "capture",
        "sentence",
        "term",
        "reason",
    )
)


_BELONGING = frozenset(("member", "leader", "supporter"))
"""Nouns of people behind which "of" tells to what they belong."""


def offence(clause: Clause, kind: Kind) -> tuple[int, int] | None:
    """Where its words stand: "convicted of theft", "held on charges of theft"; never how long, or for want of what.

    "About" tells what somebody was questioned about, "with" what charged with.
    """
    own = {Kind.QUESTIONING: "about", Kind.CHARGE: "with", Kind.CHARGE_DROPPED: "with"}.get(kind, "of")
    words = ("of", "for", "over", own)  # but "arrested with the help of villagers"
    counted = (*words, "with", "on", "to", "under")
    before = ""
    for word, phrase in clause.prepositions:
        charged = phrase.head in _COUNTS and word in counted
        linked, before = before == "connection", phrase.head
        if charged and (told := _charges(phrase)) is not None:
            return told
        if linked or charged or word not in words or phrase.start < clause.verb.start:
            continue
        whole = word == "of" and phrase.definite
        if whole and any(one.head in _BELONGING and one.end + len(" of ") == phrase.start for one in clause.objects):
            continue  # "convicted four members of the press"
        offending = phrase.sort in ("thing", "abstract", "event") and phrase.head not in _NO_OFFENCES
        offending = offending and (phrase.of is None or phrase.of.head.removesuffix("s") not in TIMES)
        if phrase.kind == "NP" and offending and phrase.count is None and "time" not in phrase.classes:
            end = max(phrase.end, phrase.through, phrase.of.end if phrase.of else 0)
            return phrase.start, _through(clause, phrase, end)
    nouns = [*clause.objects, *([clause.subject] if clause.passive and clause.subject is not None else [])]
    return next((told for one in nouns if one.head in _COUNTS and (told := _charges(one)) is not None), None)


def _through(clause: Clause, told: Phrase, end: int) -> int:
    """Where an offence ends that says in what or of what: "membership in an armed group"."""
    if told.head not in _DEEDS:
        return end
    near = [one for word, one in clause.prepositions if word in ("in", "to") and 0 < one.start - end <= len(" in ")]
    behind = [one for one in near if one.sort not in ("place", "court", "custody") and one.head not in _SITTINGS]
    return max(end, *(max(one.end, one.of.end if one.of else 0) for one in behind)) if behind else end


def _charges(phrase: Phrase) -> tuple[int, int] | None:
    """The offence in "charges of theft" and in "terrorism charges"."""
    if phrase.of is not None:
        return None if phrase.of.sort in HUMAN else (phrase.of.start, max(phrase.of.end, phrase.through))
    if len(phrase.nouns) < 2:
        return None
    first = phrase.nouns[0]
    how = first.endswith(("ed", "-up")) and not first.endswith("-related")  # "fabricated charges", "made-up charges"
    return None if how else (phrase.end - len(phrase.label), phrase.end)

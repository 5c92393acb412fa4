"""What one verb tells of several: "A was taken on 3 May and B on 5 May", "A was charged with theft, B with fraud"."""

from dataclasses import replace
from itertools import pairwise

from habeas.claims import Kind

from ..grammar.clause import verb_after_noun
from ..grammar.phrases import PLACES, Phrase
from .event import Event

_TOLD = frozenset((Kind.ARREST, Kind.DETENTION, Kind.CHARGE, Kind.CONVICTION, Kind.RELEASE))
_ENDING = frozenset(("VG", "SUB", "REL", ";", ":", "."))
_PARTING = frozenset(("CONJ", ","))
_OWN = 24
"""Phrases behind the verb in which its own person's day, place and offence are told."""


def gapped(event: Event, phrases: list[Phrase]) -> list[Event]:
    """The events of those who stand after the verb with a day, a place, a law or an offence of their own in the place
    where the verb's own person has one; the event keeps what stands before them.
    """
    clause = event.clause
    if clause is None or event.kind not in _TOLD or not all(part.name for one in event.who for part in one.walk()):
        return []
    told: list[Event] = []
    first, others = clause.index + 1, 0
    for index in range(first, len(phrases) - 2):
        if phrases[index].kind in _ENDING:
            break
        person = phrases[index]
        parted = phrases[index - 1].kind in _PARTING and person.kind == "NP" and person not in event.who
        if not parted or not person.name or verb_after_noun(phrases, index):
            continue
        described = bool(person.appositions) and phrases[index + 1].kind == ","  # "B, her husband, on 5 May"
        own, closed = _own(phrases, index + 1 + described, phrases[first : min(index - 1, first + _OWN)])
        if own:
            others = others or person.start
        if own and closed:
            told.append(_of(event, person, own))
    if others:
        _narrow(event, phrases, others)
    return told


def _own(phrases: list[Phrase], step: int, before: list[Phrase]) -> tuple[list[tuple[str, Phrase]], bool]:
    """What stands from `step` on, as far as each part answers to one before, and whether nothing else follows it."""
    own: list[tuple[str, Phrase]] = []
    while step + 1 < len(phrases) and phrases[step].kind == "P":
        word, what = phrases[step].word, phrases[step + 1]
        if not any(one.kind == "P" and one.word == word and _alike(told, what) for one, told in pairwise(before)):
            return own, False
        own.append((word, what))
        step += 2
    return own, step >= len(phrases) or phrases[step].kind in _PARTING | {".", ";"}


def _alike(told: Phrase, what: Phrase) -> bool:
    """Whether two phrases behind the same preposition tell the same of two people."""
    if told.kind != what.kind or told.kind not in ("NP", "DATE", "LAW"):
        return False
    same = told.sort == what.sort == "thing" or (what.sort in PLACES and not told.people)
    return told.kind != "NP" or same or (told.authority and what.authority)


def _of(event: Event, person: Phrase, own: list[tuple[str, Phrase]]) -> Event:
    """The event of one who has something of his own: what it answers to is his, and no place but his own."""
    dates = [what for _, what in own if what.kind == "DATE"]
    actors = [what for word, what in own if word == "by" and what.authority]
    places = [what for word, what in own if word != "by" and what.sort in PLACES]
    offences = [offence for word, what in own if (offence := _offence(word, what)) is not None]
    return replace(
        event,
        who=[person],
        start=person.start,
        end=own[-1][1].end,
        by=actors[0] if actors else event.by,
        dates=dates or [one for one in event.dates if one.start < person.start],
        at=places[0] if places else None,
        offence=(offences[0].start, offences[0].through or offences[0].end) if offences else None,
        measures=[what for _, what in own if what.kind == "LAW"],
    )


def _offence(word: str, what: Phrase) -> Phrase | None:
    """The offence that a preposition leads to: "with fraud", "on charges of fraud"."""
    if word == "on":
        return what.of if what.head in ("charge", "count", "suspicion") else None
    return what if what.sort == "thing" and word in ("with", "of", "for", "over") else None


def _narrow(event: Event, phrases: list[Phrase], start: int) -> None:
    """Leave to others what stands from where the first of them is named."""
    event.dates = [one for one in event.dates if one.start < start]
    event.measures = [one for one in event.measures if one.start < start]
    if event.offence is not None and event.offence[0] > start:
        event.offence = None
    if event.at is not None and event.at.start > start:
        event.at = None
    own = [one.end for one in phrases if one.end <= start and one.kind not in _PARTING]
    event.end = min(event.end, max(own))

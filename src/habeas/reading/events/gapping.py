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


def gapped(event: Event, phrases: list[Phrase]) -> list[Event]:
    """The events of those who stand after the verb with a day, a place, a law or an offence of their own in the place
    where the verb's own person has one; the event keeps what stands before them.
    """
    clause = event.clause
    if clause is None or event.kind not in _TOLD or not all(part.name for one in event.who for part in one.walk()):
        return []
    told: list[Event] = []
    first = clause.index + 1
    for index in range(first, len(phrases) - 2):
        if phrases[index].kind in _ENDING:
            break
        person = phrases[index]
        parted = phrases[index - 1].kind in _PARTING and person.kind == "NP" and person not in event.who
        if not parted or not person.name or verb_after_noun(phrases, index):
            continue
        own = _own(phrases, index + 1, phrases[first : index - 1])
        if own:
            told.append(_of(event, person, own))
    if told:
        _narrow(event, phrases, told[0].start)
    return told


def _own(phrases: list[Phrase], step: int, before: list[Phrase]) -> list[tuple[str, Phrase]]:
    """What stands from `step` on up to the next comma, conjunction or end, where each part answers to one before."""
    own: list[tuple[str, Phrase]] = []
    while step + 1 < len(phrases) and phrases[step].kind == "P":
        word, what = phrases[step].word, phrases[step + 1]
        pairs = pairwise(before)
        if not any(one.kind == "P" and one.word == word and _alike(told, what) for one, told in pairs):
            return []
        own.append((word, what))
        step += 2
    closed = step >= len(phrases) or phrases[step].kind in _PARTING | {".", ";"}
    return own if closed else []


def _alike(told: Phrase, what: Phrase) -> bool:
    """Whether two phrases behind the same preposition tell the same of two people."""
    if told.kind != what.kind or told.kind not in ("NP", "DATE", "LAW"):
        return False
    same = told.sort == what.sort == "thing" or {told.sort, what.sort} <= PLACES
    return told.kind != "NP" or same or (told.authority and what.authority)


def _of(event: Event, person: Phrase, own: list[tuple[str, Phrase]]) -> Event:
    """The event of one who has something of his own: what it answers to is his, and no place but his own."""
    dates = [what for _, what in own if what.kind == "DATE"]
    actors = [what for word, what in own if word == "by" and what.authority]
    things = [what for _, what in own if what.sort == "thing"]
    places = [what for word, what in own if word != "by" and what.sort in PLACES]
    return replace(
        event,
        who=[person],
        start=person.start,
        end=own[-1][1].end,
        by=actors[0] if actors else event.by,
        dates=dates or [one for one in event.dates if one.start < person.start],
        at=places[0] if places else None,
        offence=(things[0].start, things[0].through or things[0].end) if things else None,
        measures=[what for _, what in own if what.kind == "LAW"],
    )


def _narrow(event: Event, phrases: list[Phrase], start: int) -> None:
    """Leave to others what stands from where the first of them is named."""
    event.dates = [one for one in event.dates if one.start < start]
    event.measures = [one for one in event.measures if one.start < start]
    own = [one.end for one in phrases if one.end <= start and one.kind not in _PARTING]
    event.end = min(event.end, max(own))

"""The casebook: which claims make which case, kept up to date a publication, a person and a counted set at a time."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from habeas.claims import Claim
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Same, Sameness

from .case import Case, PersonsOf, incident, made_case, tells_of_a_case
from .clusters import Clusters
from .person import Event, Person
from .sets import CountedSet
from .strand import Strand, Why, strands_of_person, strands_of_publication, strands_of_set


class Casebook:
    """All cases. Claims hang together by strands and by editors' words; what comes or goes concerns the claims of its
    strands, and only cases with such a claim are made anew by `derive`."""

    def __init__(self, persons_of: PersonsOf) -> None:
        self.all: dict[str, Case] = {}
        self.case_of: dict[str, str] = {}
        self._persons_of = persons_of
        self._events: dict[str, Event] = {}
        self._made_by: dict[str, tuple[str, ...]] = {}
        self._strands: dict[Strand, tuple[str, ...]] = {}
        self._through: dict[str, tuple[Strand, ...]] = {}
        self._words: list[Sameness] = []
        self._words_on: dict[str, list[int]] = {}
        self._names: dict[str, CaseName] = {}
        self._concerned: set[str] = set()

    def take(self, publication: str, published: dt.date, claims: Sequence[Claim]) -> None:
        """Take the claims of a publication in place of those it made before."""
        for id in self._made_by.pop(publication, ()):
            del self._events[id]
            self._concerned.add(id)
        own = {c.id: Event(c, published) for c in claims if tells_of_a_case(c) or incident(c)}
        self._events.update(own)
        self._concerned.update(own)
        if own:
            self._made_by[publication] = tuple(own)
        self._cut(Why.TOLD, publication)
        self._spin(Why.TOLD, publication, strands_of_publication(claims))

    def lose(self, persons: Iterable[str], sets: Iterable[str]) -> None:
        """Forget persons and sets by their ids."""
        for id in persons:
            self._cut(Why.PERSON, id)
        for id in sets:
            self._cut(Why.SET, id)
            self._cut(Why.NAMED, id)

    def gain(self, persons: Iterable[Person], sets: Iterable[CountedSet]) -> None:
        """Take persons and sets that came."""
        for person in persons:
            self._spin(Why.PERSON, person.id, strands_of_person(person))
        for one in sets:
            self._spin(Why.SET, one.id, strands_of_set(one))
            if one.named and one.named.claim.id != one.events[0].claim.id:
                self._spin(Why.NAMED, one.id, [(one.events[0].claim.id, one.named.claim.id)])

    def decide(self, words: list[Sameness], names: Mapping[str, CaseName]) -> None:
        """Let editors' words that stand (the latest first), and the names they gave by claim, count from now on."""
        for word in set(words) ^ set(self._words):
            self._concerned.update(word.pair)
        self._concerned.update(claim for claim, _ in names.items() ^ self._names.items())
        self._words, self._names, self._words_on = words, dict(names), {}
        for number, word in enumerate(words):
            for id in word.pair:
                self._words_on.setdefault(id, []).append(number)

    def derive(self) -> tuple[frozenset[str], frozenset[str]]:
        """Make anew the cases that changes since the last time concern; returns the ids of those gone and come."""
        gone: set[str] = set()
        came: set[str] = set()
        seen: set[str] = set()
        parts = [part for start in sorted(self._concerned) if (part := self._part(start, seen))]
        for claim in seen:
            old = self.case_of.pop(claim, "")
            if old in self.all:
                del self.all[old]
                gone.add(old)
        for part in parts:
            for made in self._cases(part):
                self.all[made.id] = made
                self.case_of.update((event.claim.id, made.id) for event in made.events)
                came.add(made.id)
        self._concerned = set()
        return frozenset(gone - came), frozenset(came)

    def _spin(self, why: Why, of: str, strands: Iterable[tuple[str, ...]]) -> None:
        for number, ids in enumerate(strands):
            strand = Strand(why, of, number)
            self._strands[strand] = ids
            self._concerned.update(ids)
            for id in ids:
                self._through[id] = (*self._through.get(id, ()), strand)

    def _cut(self, why: Why, of: str) -> None:
        number = 0
        while (ids := self._strands.pop(Strand(why, of, number), None)) is not None:
            self._concerned.update(ids)
            for id in ids:
                left = tuple(s for s in self._through[id] if s != (why, of, number))
                if left:
                    self._through[id] = left
                else:
                    del self._through[id]
            number += 1

    def _part(self, start: str, seen: set[str]) -> tuple[set[str], set[Strand]]:
        """Everything that hangs together with a claim, and the strands it hangs by; nothing where it was seen."""
        if start in seen:
            return set(), set()
        part, strands, edge = {start}, set(), [start]
        while edge:
            id = edge.pop()
            words = (self._words[number] for number in self._words_on.get(id, ()))
            near = {other for word in words if word.verdict is Same.SAME for other in word.pair}
            for strand in self._through.get(id, ()):
                if strand not in strands:
                    strands.add(strand)
                    near.update(self._strands[strand])
            near -= part
            part |= near
            edge.extend(near)
        seen |= part
        return part, strands

    def _cases(self, part: tuple[set[str], set[Strand]]) -> list[Case]:
        """The cases of what hangs together: editors' words first, then strand by strand."""
        ids, strands = part
        clusters = Clusters(ids)
        spoken = sorted({number for id in ids for number in self._words_on.get(id, ())})
        clusters.decide(self._words[number] for number in spoken)
        for strand in sorted(strands):
            first, *rest = self._strands[strand]
            for id in rest:
                clusters.join(first, id)
                # A story goes on from claim to claim; what is told beside an incident hangs by the incident.
                first = first if strand.why is Why.TOLD else id
        found = ([self._events[id] for id in members if id in self._events] for members in clusters.sets().values())
        return [self._case(events) for events in found if any(tells_of_a_case(event.claim) for event in events)]

    def _case(self, events: list[Event]) -> Case:
        ids = [event.claim.id for event in events]
        sets = {strand.of for id in ids for strand in self._through.get(id, ()) if strand.why is Why.SET}
        names = [self._names[id] for id in ids if id in self._names]
        return made_case(events, sets, self._persons_of, names)

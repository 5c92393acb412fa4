"""The register: persons, counted sets and their custody, derived from decided claims and from nothing else."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from habeas.claims import Claim, Decision, name_key
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Of, Sameness

from .alarm import Alarm
from .bearers import Bearers
from .case import Case
from .casebook import Casebook
from .country import Country
from .custody import course
from .held import Band, Held, Spell, spells
from .identity import Finding, Link
from .mention import Mention, mention_id, mentions
from .person import Person, spellings, timeline
from .report import reports
from .roll import Roll
from .sets import CountedSet, Sets
from .sources import Sources
from .watch import Watch

HORIZON_MONTHS = 18
"""How long after the last report of custody it counts as possible, before it counts as stale."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an update touched: ids of persons, sets and cases that are new or other than before, and of those gone.

    Cases are followed from the first time that anyone asks for them; before, none are told of.
    """

    persons: frozenset[str]
    sets: frozenset[str]
    gone: frozenset[str]
    cases: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Turn:
    """The persons and sets that came of a derivation, and those that went by it."""

    came: list[Person]
    went: list[Person]
    made: list[CountedSet]
    lost: list[CountedSet]

    @property
    def gone(self) -> frozenset[str]:
        """The ids of those that went, though they may have come again."""
        return frozenset([*(person.id for person in self.went), *(one.id for one in self.lost)])


class Register:
    """Persons, counted sets, their timelines and their custody. Made by `build`; `update` carries it forward."""

    def __init__(self, sources: Sources, facts: Country) -> None:
        self.facts = facts
        self._sources = sources
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._bearers = Bearers(facts)
        self._sets = Sets(facts)
        self._persons: dict[str, Person] = {}
        self._person_of: dict[str, str] = {}
        self._roll, self._named_roll = Roll(), Roll()
        self._sorted: tuple[Person, ...] | None = None
        self._casebook: Casebook | None = None
        self._sorted_cases: tuple[Case, ...] | None = None
        self._watch: Watch | None = None
        self.as_known = lru_cache(maxsize=4)(self._as_known)
        names: set[str] = set()
        countings: set[str] = set()
        for publication in sources.publications():
            self._read(publication, names, countings)
        turn = self._rederive(names, countings)
        for roll, named in ((self._roll, False), (self._named_roll, True)):
            roll.fill(_rolled(turn.came, turn.made, named))

    @property
    def persons(self) -> tuple[Person, ...]:
        """Everyone, in order of their names."""
        if self._sorted is None:
            self._sorted = tuple(sorted(self._persons.values(), key=lambda person: (name_key(person.name), person.id)))
        return self._sorted

    def person(self, mention: str) -> Person | None:
        """The person whom a mention's id leads to today; a person's id is the id of their first mention."""
        return self._persons.get(self._person_of.get(mention, ""))

    @property
    def sets(self) -> tuple[CountedSet, ...]:
        """Persons whom publications count but do not name, in order of their ids."""
        return tuple(self._sets.all[id] for id in sorted(self._sets.all))

    @property
    def questions(self) -> tuple[Link, ...]:
        """Pairs of mentions that may be one person, for an editor to say; the likeliest first."""
        apart = {frozenset(map(self._person_of.get, w.pair)) for w in self._sources.standing(Of.PERSON)}
        asked = [
            link
            for link in self._bearers.all_links()
            if (pair := frozenset(map(self._person_of.get, (link.one, link.two)))) not in apart and len(pair) == 2
        ]
        return tuple(sorted(asked, key=lambda link: (-link.score, link.one, link.two)))

    def links(self, person: Person) -> tuple[Link, ...]:
        """Why the person's spellings were joined."""
        found = self._bearers.links({name_key(name) for name in person.names})
        within = {mention.id for mention in person.mentions}
        return tuple(
            link for link in found if link.finding is Finding.JOINED and within.issuperset((link.one, link.two))
        )

    def compare(self, one: str, two: str) -> Link | None:
        """Two mentions' ids compared: the score, the reasons, and what would follow from them alone."""
        return self._bearers.compared(one, two)

    @property
    def cases(self) -> tuple[Case, ...]:
        """All cases, in order of their first event."""
        if self._sorted_cases is None:
            made = self._cases_made().all.values()
            self._sorted_cases = tuple(sorted(made, key=lambda case: (case.events[0].order, case.id)))
        return self._sorted_cases

    def case(self, claim: str) -> Case | None:
        """The case that a claim's id leads to today; a case's id is the id of its first published claim."""
        book = self._cases_made()
        return book.all.get(book.case_of.get(claim, ""))

    def _cases_made(self) -> Casebook:
        """The casebook, made when first asked for and carried forward from then on."""
        if self._casebook is None:
            self._casebook = Casebook(self._named_in)
            for key, (published, claims) in self._sources.told().items():
                self._casebook.take(key, published, claims)
            self._casebook.gain(self._persons.values(), self._sets.all.values())
            self._casebook.decide(self._sources.standing(Of.CASE), self._sources.case_names())
            self._casebook.derive()
        return self._casebook

    def _named_in(self, claim: Claim) -> tuple[str, ...]:
        """The ids of the persons whom a claim names."""
        found = (self._person_of.get(mention_id(claim.publication, name)) for name in claim.who)
        return tuple(dict.fromkeys(id for id in found if id is not None))

    def alarms(self, on: dt.date, horizon_months: int = HORIZON_MONTHS) -> tuple[Alarm, ...]:
        """What does not add up as of a day, for an editor to look into; the newest last."""
        return self._watched().standing(on, horizon_months)

    def alarms_of(self, id: str, on: dt.date, horizon_months: int = HORIZON_MONTHS) -> tuple[Alarm, ...]:
        """What does not add up about one person or counted set, by their id, as of a day."""
        return self._watched().standing_of(id, on, horizon_months)

    def _watched(self) -> Watch:
        """The watch, set up when first asked for and kept from then on."""
        if self._watch is None:
            self._watch = Watch(self.facts)
            self._watch.take(self._persons.values())
            self._watch.take(self._sets.all.values())
        return self._watch

    def in_custody(
        self, on: dt.date, known: dt.date | None = None, horizon_months: int = HORIZON_MONTHS
    ) -> tuple[Held, ...]:
        """Everyone who was, or may have been, in custody on a day: confirmed, then possible, then stale.

        `known` asks what the register would have answered on that day, from what was published and decided until then.
        A counted set that is probably certain named persons has a row of its own only where it says more than theirs.
        """
        if known is not None and known < self._sources.newest:
            return self.as_known(known).in_custody(on, None, horizon_months)
        rows = self._roll.held_on(on, horizon_months)
        for row in self._named_roll.held_on(on, horizon_months):
            if row.band is Band.CONFIRMED and not self._all_confirmed(row, on):
                rows.insert(0, row)
        return tuple(rows)

    def _all_confirmed(self, row: Held, on: dt.date) -> bool:
        found = [self.person(mention) for mention in row.spell.named]
        bands = [{spell.band(on, on, on) for spell in spells(person.custody)} for person in found if person]
        return all(Band.CONFIRMED in band for band in bands) and len(bands) == len(found)

    def update(
        self,
        *,
        read: Mapping[str, Iterable[Claim]] | None = None,
        decisions: Iterable[Decision] = (),
        published: Mapping[str, dt.date] | None = None,
        samenesses: Iterable[Sameness] = (),
        case_names: Iterable[CaseName] = (),
    ) -> Change:
        """Carry the register forward in place; it is then what `build` would make of everything.

        `read` gives, for each publication read anew, all the claims it makes now; without any it is withdrawn. Returns
        what changed, so that a cache can follow. Raises UndatedPublication, and then leaves the register as it was.
        """
        self._sources.check(read or {}, published or {})
        touched = {key for key in self._sources.date(published or {}) if self._sources.makes_claims(key)}
        for publication, claims in (read or {}).items():
            self._sources.withdraw(publication)
            self._sources.read(claims)
            touched.add(publication)
        touched |= self._sources.decide(decisions)
        names: set[str] = set()
        countings: set[str] = set()
        for word in self._sources.compare(samenesses):
            names |= {name_key(m.name) for id in word.pair if (m := self._bearers.mention(id))}
        self._sources.name(case_names)
        for publication in sorted(touched):
            self._read(publication, names, countings)
        return self._follow(names, countings)

    def _follow(self, names: set[str], countings: set[str]) -> Change:
        """Derive anew what the names and countings concern, and let the rolls follow."""
        before = {id for name in names for id in self._bearers.persons_of.get(name, ())}
        for id in before:
            names |= {name_key(mention.name) for mention in self._persons[id].mentions}
        turn = self._rederive(names, countings)
        for roll, named in ((self._roll, False), (self._named_roll, True)):
            roll.replace(_rolled(turn.went, turn.lost, named), _rolled(turn.came, turn.made, named))
        came, made, gone = turn.came, turn.made, turn.gone
        self._sorted = self._sorted_cases = None
        self.as_known.cache_clear()
        new = frozenset(person.id for person in came)
        sets = frozenset(one.id for one in made)
        if self._watch is not None:
            self._watch.lose(gone)
            self._watch.take(came)
            self._watch.take(made)
        closed, cases = self._follow_cases(came, made, gone)
        return Change(new, sets, (gone - new - sets) | closed, cases)

    def _follow_cases(
        self, came: list[Person], made: list[CountedSet], gone: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Let the cases follow; the ids of those gone and of those come."""
        if self._casebook is None:
            return frozenset(), frozenset()
        self._casebook.lose(gone, gone)
        self._casebook.gain(came, made)
        self._casebook.decide(self._sources.standing(Of.CASE), self._sources.case_names())
        return self._casebook.derive()

    def _as_known(self, day: dt.date) -> "Register":
        """The register as it stood at the end of a day, from what was published and decided until then."""
        return Register(self._sources.as_known(day), self.facts)

    def _read(self, publication: str, names: set[str], countings: set[str]) -> None:
        """Take a publication anew, and add the names and countings that this concerns."""
        names |= {self._bearers.strike(mention) for mention in self._mentions.pop(publication, ())}
        claims = self._sources.standing_claims(publication)
        published = self._sources.published[publication]
        found = mentions(publication, published, claims)
        names |= {self._bearers.enter(mention) for mention in found}
        countings |= self._sets.take(publication, published, claims)
        if self._casebook is not None:
            self._casebook.take(publication, published, claims)
        if found:
            self._mentions[publication] = found

    def _rederive(self, names: set[str], countings: set[str]) -> "_Turn":
        """Derive persons and sets anew. The rolls do not follow yet."""
        parts, dropped = self._bearers.concern(names, self._sources.standing(Of.PERSON))
        borne = [found for part in parts for found in self._bearers.persons(part)]
        kept = {found[0].id for found in borne if self._is_as_before(found)}
        went = [self._persons.pop(id) for id in dropped if id in self._persons and id not in kept]
        for person in went:
            for mention in person.mentions:
                self._person_of.pop(mention.id, None)
        came = [self._person(found) for found in borne if found[0].id not in kept]
        for person in came:
            self._persons[person.id] = person
            self._person_of.update((mention.id, person.id) for mention in person.mentions)
        lost, made = self._sets.derive(countings)
        return _Turn(came, went, made, lost)

    def _is_as_before(self, found: tuple[Mention, ...]) -> bool:
        """Whether just these mentions are a person already: of the bearers of a frequent name most are."""
        person = self._persons.get(found[0].id)
        if person is None or len(person.mentions) != len(found):
            return False
        return all(one is other for one, other in zip(person.mentions, found, strict=True))

    def _person(self, found: tuple[Mention, ...]) -> Person:
        events = timeline(found)
        names = spellings(found)
        return Person(
            id=found[0].id,
            name=names[0],
            names=names,
            mentions=found,
            events=events,
            custody=course(reports(events, self.facts), found[0].id),
            first=min((day for event in events if (day := event.claim.when.earliest)), default=None),
            last=found[-1].published,
        )


def _rolled(persons: Iterable[Person], sets: Iterable[CountedSet], named: bool) -> Iterator[Spell]:
    """The spells that stand on a roll: that of sets which probably are `named` persons, or that of all others."""
    if not named:
        yield from (spell for person in persons for spell in spells(person.custody) if spell.dated)
    yield from (spell for one in sets if bool(one.named) is named for spell in one.spells())

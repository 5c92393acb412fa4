"""Persons whom publications count but do not name ("the eight CNRP officials"), followed from one to the next.

Counted persons of two publications are one set where the counts agree, they are called alike, and the dates allow it.
Those of one nickname are one set, whatever lies between. Where another publication names as many, to whom the same
happened, the set is probably these: a suggestion with its reasons, never a fact.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from habeas.claims import Claim, Family, Group, Kind, When, folded

from .country import Country
from .custody import course
from .held import Spell, spells
from .interval import Interval
from .mention import mention_id
from .near import WINDOW_MONTHS, Near
from .nickname import called, nickname
from .person import Event
from .report import reports
from .ties import Ties

_Slot = tuple[int, int]
"""A count and a month."""

_TOLD = frozenset((Family.LIBERTY, Family.PROCEEDINGS))
_CONTENT = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Counted:
    """Persons whom one publication counts: the claims it makes of them, and the words it makes them with."""

    id: str
    publication: str
    published: dt.date
    group: Group
    claims: tuple[Claim, ...]
    label_words: frozenset[str]
    words: frozenset[str]
    nickname: str

    @property
    def members(self) -> tuple[str, ...]:
        """Mentions (by id) of those whom the publication names of a set with a nickname."""
        if not self.nickname:
            return ()
        names = {name for claim in self.claims for name in claim.who}
        return tuple(sorted({mention_id(self.publication, name) for name in names}))

    @property
    def count(self) -> int:
        """How many."""
        return self.group.count or 0

    @property
    def kinds(self) -> set[Kind]:
        """What happened to them."""
        return {claim.kind for claim in self.claims}

    def told(self) -> Iterable[tuple[str, list[When]]]:
        """What it tells happened to them: each kind of event with its dates."""
        whens: dict[str, list[When]] = {}
        for claim in self.claims:
            whens.setdefault(claim.kind, []).append(claim.when)
        return whens.items()


@dataclass(frozen=True, slots=True)
class Naming:
    """A claim that names several persons, and when it was published."""

    claim: Claim
    published: dt.date

    @property
    def told(self) -> tuple[int, str, tuple[When]]:
        """How many are named, what happened to them, and when."""
        return len(self.claim.who), self.claim.kind, (self.claim.when,)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Mentions (by id) of those whom another publication names, and why they are probably the set."""

    mentions: tuple[str, ...]
    score: float
    reasons: tuple[str, ...]
    claim: Claim


@dataclass(frozen=True, slots=True)
class CountedSet:
    """One set of persons over several publications.

    `id` is that of the first counting, `counts` are all that are stated, `named` those whom the set probably is.
    """

    id: str
    group: Group
    counts: tuple[int, ...]
    countings: tuple[Counted, ...]
    events: tuple[Event, ...]
    custody: tuple[Interval, ...]
    named: Suggestion | None = None

    @property
    def name(self) -> str:
        """What the set is called."""
        return called(self.group)

    @property
    def members(self) -> tuple[str, ...]:
        """Mentions (by id) of those whom publications name of a set with a nickname, as they were published."""
        return tuple(id for one in self.countings for id in one.members)

    def spells(self) -> list[Spell]:
        """Custody of the set, unless no day is known."""
        mentions = self.named.mentions if self.named else ()
        return [Spell(spell.intervals, mentions) for spell in spells(self.custody) if spell.dated]


class Sets:
    """All sets, kept up to date a publication at a time."""

    def __init__(self, facts: Country) -> None:
        self._facts = facts
        self._counted: dict[str, list[Counted]] = {}
        self._named: dict[str, list[Naming]] = {}
        self._by_id: dict[str, Counted] = {}
        self._near: defaultdict[_Slot, dict[str, Counted]] = defaultdict(dict)
        self._known_as: defaultdict[str, set[str]] = defaultdict(set)
        self._told: Near[Counted] = Near()
        self._naming: Near[Naming] = Near()
        self._ties = Ties()
        self._set_of: dict[str, str] = {}
        self.all: dict[str, CountedSet] = {}

    def take(self, publication: str, published: dt.date, claims: Iterable[Claim]) -> set[str]:
        """Take the claims of a publication in place of those it made before; returns the countings concerned."""
        concerned = self._forget(publication)
        told = [claim for claim in claims if claim.kind.family in _TOLD and not claim.planned]
        if not any(claim.group or len(claim.who) > 1 for claim in told):
            return concerned
        counted = self._count(publication, published, told)
        named = [Naming(claim, published) for claim in told if len(claim.who) > 1]
        for one in counted:
            concerned |= {one.id, *self._tie(one)}
        for naming in named:
            self._naming.enter(naming.claim.id, naming, *naming.told)
            if self.all:  # before the first derivation every counting is concerned as it is entered
                concerned |= self._perhaps(naming)
        if counted:
            self._counted[publication] = counted
        if named:
            self._named[publication] = named
        return concerned

    def derive(self, concerned: set[str]) -> tuple[list[CountedSet], list[CountedSet]]:
        """Make the sets of these countings anew; returns the sets that are gone and those that came."""
        old = {self._set_of[one] for one in concerned if one in self._set_of}
        members = {one.id for id in old for one in self.all[id].countings}
        gone = [self.all.pop(id) for id in sorted(old)]
        for one in members:
            del self._set_of[one]
        alive = sorted(id for id in concerned | members if id in self._by_id)
        came = [self._made([self._by_id[id] for id in part]) for part in self._ties.components(alive)]
        for made in came:
            self.all[made.id] = made
            self._set_of.update((one.id, made.id) for one in made.countings)
        return gone, came

    def _suggestion(self, told: list[Claim], words: frozenset[str], claim: Claim) -> Suggestion | None:
        """Whether persons named elsewhere are probably the set of which these claims are told."""
        same = [other for other in told if other.kind is claim.kind]
        exact = claim.when.exact and any(other.when == claim.when for other in same)
        if not _dates_allow([claim], same):
            return None
        shared = words & self._words(claim.quote.exact)
        if not (shared or exact):
            return None
        reasons = [f"as many are named: {len(claim.who)}", f"the same happened to them: {claim.kind.label.lower()}"]
        if exact:
            reasons.append(f"on the same day, {claim.when}")
        if shared:
            reasons.append(f"in words in common: {', '.join(sorted(shared)[:4])}")
        score = min(0.95, 0.5 + 0.2 * exact + 0.1 * min(len(shared), 3))
        mentions = tuple(mention_id(claim.publication, name) for name in claim.who)
        return Suggestion(mentions, round(score, 2), tuple(reasons), claim)

    def _count(self, publication: str, published: dt.date, told: Sequence[Claim]) -> list[Counted]:
        """The counted persons of one publication: claims that count as many, with a word in common, are of the same."""
        found: list[list[Claim]] = []
        for claim in sorted((c for c in told if c.group and c.group.count), key=lambda c: c.id):
            same = next((others for others in found if self._alike(others[0].group, claim.group)), None)
            if same is None:
                found.append([claim])
            else:
                same.append(claim)
        return [self._counting(publication, published, claims) for claims in found]

    def _alike(self, one: Group | None, two: Group | None) -> bool:
        if not one or not two or one.count != two.count:
            return False
        words = self._words(one.label), self._words(two.label)
        return bool(words[0] & words[1]) or not words[0] or not words[1]

    def _counting(self, publication: str, published: dt.date, claims: list[Claim]) -> Counted:
        groups = [claim.group for claim in claims if claim.group]
        group = max(groups, key=lambda g: (bool(self._nickname(g)), len(g.label), g.label))
        label = frozenset().union(*(self._words(g.label) for g in groups))
        words = label.union(*(self._words(claim.quote.exact) for claim in claims))
        id = mention_id(publication, f"{group.count} {folded(group.label)}")
        return Counted(id, publication, published, group, tuple(claims), label, words, self._nickname(group))

    def _nickname(self, group: Group) -> str:
        return nickname(group, self._facts.plain_words)

    def _words(self, text: str) -> frozenset[str]:
        """The words that tell one set from another."""
        return frozenset(_CONTENT.findall(folded(text))) - self._facts.plain_words

    def _forget(self, publication: str) -> set[str]:
        concerned: set[str] = set()
        for one in self._counted.pop(publication, ()):
            del self._by_id[one.id], self._near[_slot(one.count, one.published)][one.id]
            self._known_as[one.nickname].discard(one.id)
            for kind, whens in one.told():
                self._told.strike(one.id, one, one.count, kind, whens)
            concerned |= {one.id} | self._ties.loose(one.id)
        for naming in self._named.pop(publication, ()):
            self._naming.strike(naming.claim.id, naming, *naming.told)
            concerned |= self._perhaps(naming)
        return concerned

    def _perhaps(self, naming: Naming) -> set[str]:
        """The countings whose set these named persons may be."""
        count, kind, whens = naming.told
        counts = range(count - 1, count + 2)
        return {one.id for near in counts for one in self._told.to(naming.published, near, kind, whens)}

    def _tie(self, one: Counted) -> set[str]:
        tied = {other.id for other in _around(self._near, one) if _same_set(one, other)}
        if one.nickname:
            tied |= self._known_as[one.nickname]
            self._known_as[one.nickname].add(one.id)
        for other in tied:
            self._ties.tie(one.id, other)
        self._by_id[one.id] = self._near[_slot(one.count, one.published)][one.id] = one
        for kind, whens in one.told():
            self._told.enter(one.id, one, one.count, kind, whens)
        return tied

    def _made(self, countings: list[Counted]) -> CountedSet:
        countings.sort(key=lambda one: (one.published, one.publication, one.id))
        counts = tuple(one.count for one in countings)
        most = max(set(counts), key=lambda count: (counts.count(count), count))
        shown = [one for one in countings if one.count == most]
        group = next((one.group for one in shown if one.nickname), shown[0].group)
        events = {claim.id: Event(claim, one.published) for one in countings for claim in one.claims}
        ordered = tuple(sorted(events.values(), key=lambda event: event.order))
        first = countings[0]
        custody = course(reports(ordered, self._facts), "", group, first.publication)
        named = self._suggested(countings, most)
        return CountedSet(first.id, group, tuple(sorted(set(counts))), tuple(countings), ordered, custody, named)

    def _suggested(self, countings: list[Counted], most: int) -> Suggestion | None:
        words = frozenset().union(*(one.words for one in countings))
        told = [claim for one in countings for claim in one.claims]
        near = {
            naming.claim.id: naming
            for one in countings
            if abs(one.count - most) <= 1
            for kind, whens in one.told()
            for naming in self._naming.to(one.published, most, kind, whens)
        }
        found = [made for naming in near.values() if (made := self._suggestion(told, words, naming.claim))]
        return max(found, key=lambda suggestion: (suggestion.score, suggestion.claim.id), default=None)


def _slot(count: int, day: dt.date) -> _Slot:
    return count, day.year * 12 + day.month


def _around(slots: dict[_Slot, dict[str, Counted]], one: Counted) -> Iterator[Counted]:
    """What is counted as many, one more or one less, within the window of months."""
    count, month = _slot(one.count, one.published)
    for near in range(count - 1, count + 2):
        for other in range(month - WINDOW_MONTHS, month + WINDOW_MONTHS + 1):
            if found := slots.get((near, other)):
                yield from found.values()


def _same_set(one: Counted, two: Counted) -> bool:
    if one.publication == two.publication:
        return False
    if one.count == two.count:
        alike = not one.label_words.isdisjoint(two.label_words)
    else:
        close = abs((one.published - two.published).days) <= 14 and min(one.count, two.count) > 3
        alike = close and not one.words.isdisjoint(two.words) and bool(one.kinds & two.kinds)
    return alike and _dates_allow(one.claims, two.claims)


def _dates_allow(one: Iterable[Claim], two: Iterable[Claim]) -> bool:
    """Whether no event of one kind is told with dates that exclude each other."""
    return not any(
        a.kind is b.kind and (a.when.surely_before(b.when) or b.when.surely_before(a.when)) for a in one for b in two
    )

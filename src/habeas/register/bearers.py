"""Who bears which name: the mentions of all publications, kept joined into persons a name at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from habeas.claims import name_key
from habeas.claims.sameness import Sameness

from .country import Country
from .identity import ASK, Finding, Link, Profile, compare, persons
from .mention import Mention
from .namesakes import meetings, profiles
from .ties import Ties

_OFTEN = 8
"""Mentions of a name from which on its profiles are kept: what they tell is worth reading once."""


class Bearers:
    """Mentions by their folded names, the names by what they sound like, and the links between them."""

    def __init__(self, facts: Country) -> None:
        self._facts = facts
        self._mentions: defaultdict[str, dict[str, Mention]] = defaultdict(dict)
        self._name_of: dict[str, str] = {}
        self._blocks: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        self._links: dict[tuple[str, str], tuple[Link, ...]] = {}
        self._compared = Ties()
        self._joined = Ties()
        self._known: dict[str, list[Profile]] = {}  # of names borne often, until a mention of them comes or goes
        self._shared: set[str] = set()  # names of more than one bearer
        self._words: dict[str, list[Sameness]] = {}
        self.persons_of: dict[str, tuple[str, ...]] = {}

    def enter(self, mention: Mention) -> str:
        """Take a mention; returns its folded name."""
        name = name_key(mention.name)
        self._mentions[name][mention.id] = mention
        self._known.pop(name, None)
        self._name_of[mention.id] = name
        return name

    def strike(self, mention: Mention) -> str:
        """Forget a mention; returns its folded name."""
        name = self._name_of.pop(mention.id)
        self._known.pop(name, None)
        del self._mentions[name][mention.id]
        return name

    def mention(self, id: str) -> Mention | None:
        """The mention of an id."""
        name = self._name_of.get(id)
        return self._mentions[name][id] if name is not None else None

    def concern(self, touched: set[str], words: Sequence[Sameness]) -> tuple[list[list[str]], set[str]]:
        """Compare the touched names anew; returns the groups of names whose persons may be others now, and the ids of
        the persons who bore them."""
        affected = set(touched)
        for name in sorted(touched):
            affected |= self._joined.loose(name)
            self._part(name)
        for name in sorted(touched):
            if self._mentions[name]:
                self._compare(name)
            else:
                del self._mentions[name]
        decided, self._words = Ties(), {}
        for word in words:
            one, two = self._name_of.get(word.one), self._name_of.get(word.two)
            if one and two:
                self._words.setdefault(one, []).append(word)
                if one != two:
                    decided.tie(one, two)
        parts = _both(self._joined, decided, affected)
        return parts, {id for part in parts for name in part for id in self.persons_of.pop(name, ())}

    def persons(self, names: Iterable[str]) -> list[tuple[Mention, ...]]:
        """The persons who bear these names, each by their mentions in order; the first mention's id is the person's."""
        found = self._persons(names)
        borne: dict[str, dict[str, None]] = {}
        for mentions in found:
            for mention in mentions:
                borne.setdefault(self._name_of[mention.id], {})[mentions[0].id] = None
        self.persons_of.update((name, tuple(ids)) for name, ids in borne.items())
        return found

    def _persons(self, names: Iterable[str]) -> list[tuple[Mention, ...]]:
        alive = [name for name in names if name in self._mentions]
        words = [word for name in alive for word in self._words.get(name, ())]
        found = [profile for name in alive for profile in self._profiles(name)]
        if len(found) == 1 and not words:
            return [tuple(found[0].mentions)]
        within = set(alive)
        links = [link for pair, links in self._pairs(alive) if within.issuperset(pair) for link in links]
        return persons(found, links, sorted(words, key=lambda word: (word.at, word.pair), reverse=True))

    def links(self, names: Iterable[str]) -> Iterator[Link]:
        """The links of these names with one another and with others."""
        return (link for _, links in self._pairs(names) for link in links)

    def all_links(self) -> Iterator[Link]:
        """Every link that is joined or a question."""
        return (link for links in self._links.values() for link in links)

    def compared(self, one: str, two: str) -> Link | None:
        """Two mentions compared, whatever comes of it; None where an id leads nowhere."""
        a, b = self.mention(one), self.mention(two)
        return compare(Profile([a], self._facts), Profile([b], self._facts), self._facts) if a and b else None

    def _profiles(self, name: str) -> list[Profile]:
        found = self._mentions[name].values()
        if (known := self._known.get(name)) is not None:
            return known
        ordered = sorted(found, key=lambda mention: mention.order)
        made = profiles(found, self._facts) if name in self._shared else [Profile(ordered, self._facts)]
        if len(found) >= _OFTEN:
            self._known[name] = made
        return made

    def _pairs(self, names: Iterable[str]) -> list[tuple[tuple[str, str], tuple[Link, ...]]]:
        pairs = {_pair(name, other) for name in names for other in [name, *self._compared.near(name)]}
        return sorted((pair, self._links[pair]) for pair in pairs if pair in self._links)

    def _part(self, name: str) -> None:
        for other in [name, *self._compared.loose(name)]:
            self._links.pop(_pair(name, other), None)
        self._shared.discard(name)
        for key in self._facts.names.keys(name):
            self._blocks[key].discard(name)

    def _compare(self, name: str) -> None:
        """Part the bearers of a name, compare them with each other, and with those of names that sound like it."""
        own = profiles(self._mentions[name].values(), self._facts)
        if len(own) > 1:
            self._shared.add(name)
        keys = self._facts.names.keys(name)
        for other in sorted(set().union(*(self._blocks[key] for key in keys))):
            matcher = self._facts.names
            if matcher.possible(name, other) and matcher.compare(name, other).score >= ASK:
                self._link(name, other, _meetings(own, self._profiles(other), self._facts))
        for key in keys:
            self._blocks[key].add(name)
        if len(own) > 1:
            self._link(name, name, meetings(own, self._facts))

    def _link(self, name: str, other: str, links: Sequence[Link]) -> None:
        kept = tuple(link for link in links if link.finding is not Finding.DIFFERENT)
        if not kept:
            return
        self._links[_pair(name, other)] = kept
        if name != other:
            self._compared.tie(name, other)
            if any(link.finding is Finding.JOINED for link in kept):
                self._joined.tie(name, other)


def _meetings(own: list[Profile], others: list[Profile], facts: Country) -> list[Link]:
    """The profiles of two names compared where they follow on one another in time: a common name can have hundreds."""
    ordered = sorted([*((p, 0) for p in own), *((p, 1) for p in others)], key=lambda entry: entry[0].mentions[0].order)
    return [compare(a, b, facts) for (a, first), (b, second) in pairwise(ordered) if first != second]


def _pair(one: str, two: str) -> tuple[str, str]:
    return (one, two) if one < two else (two, one)


def _both(joined: Ties, decided: Ties, names: Iterable[str]) -> list[list[str]]:
    """The parts that hang together by links or by editors' words."""
    parts = []
    seen: set[str] = set()
    for name in sorted(names):
        if name in seen:
            continue
        part, edge = {name}, [name]
        while edge:
            node = edge.pop()
            fresh = (joined.near(node) | decided.near(node)) - part
            part |= fresh
            edge.extend(fresh)
        seen |= part
        parts.append(sorted(part))
    return parts

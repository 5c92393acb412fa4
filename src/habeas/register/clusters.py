"""Things that are one, joined step by step, with pairs that must never be one."""

from collections.abc import Iterable

from habeas.claims.sameness import Same, Sameness


class Clusters:
    """A disjoint-set forest whose sets remember from which others they are kept apart."""

    def __init__(self, things: Iterable[str]) -> None:
        self._parent = {thing: thing for thing in things}
        self._apart: dict[str, set[str]] = {}

    def of(self, thing: str) -> str:
        """The set a thing is in, by its representative: the least of its members."""
        root = thing
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[thing] != root:
            self._parent[thing], thing = root, self._parent[thing]
        return root

    def join(self, one: str, two: str) -> bool:
        """Make two sets one, unless they are kept apart; says whether they are one now."""
        a, b = sorted((self.of(one), self.of(two)))
        if a == b:
            return True
        if b in self._apart.get(a, ()):
            return False
        self._parent[b] = a
        for other in self._apart.pop(b, set()):
            self._apart[other].discard(b)
            self._apart[other].add(a)
            self._apart.setdefault(a, set()).add(other)
        return True

    def part(self, one: str, two: str) -> bool:
        """Keep two sets apart from now on, unless they are one already; says whether they are two."""
        a, b = self.of(one), self.of(two)
        if a == b:
            return False
        self._apart.setdefault(a, set()).add(b)
        self._apart.setdefault(b, set()).add(a)
        return True

    def decide(self, words: Iterable[Sameness]) -> None:
        """Let editors' words come first, the latest before the earlier; words on things not here wait."""
        for word in words:
            if word.one in self._parent and word.two in self._parent:
                (self.join if word.verdict is Same.SAME else self.part)(word.one, word.two)

    def sets(self) -> dict[str, list[str]]:
        """Every set by its representative, its members in order."""
        found: dict[str, list[str]] = {}
        for thing in sorted(self._parent):
            found.setdefault(self.of(thing), []).append(thing)
        return found

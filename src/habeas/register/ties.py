"""Which things are tied to which: a graph that changes a node at a time and tells whom a change concerns."""

from collections import defaultdict
from collections.abc import Iterable


class Ties:
    """An undirected graph of keys."""

    def __init__(self) -> None:
        self._near: defaultdict[str, set[str]] = defaultdict(set)

    def tie(self, one: str, two: str) -> None:
        """Tie two keys."""
        self._near[one].add(two)
        self._near[two].add(one)

    def loose(self, key: str) -> set[str]:
        """Take a key out of the graph; returns those that it was tied to."""
        near = self._near.pop(key, set())
        for other in near:
            self._near[other].discard(key)
            if not self._near[other]:
                del self._near[other]
        return near

    def near(self, key: str) -> set[str]:
        """The keys tied to a key."""
        return self._near.get(key, set())

    def components(self, keys: Iterable[str]) -> list[list[str]]:
        """The connected parts of the graph that hold any of the keys, each in order; a key without ties is its own."""
        seen: set[str] = set()
        parts = []
        for key in keys:
            if key in seen:
                continue
            seen.add(key)
            part, edge = [], [key]
            while edge:
                node = edge.pop()
                part.append(node)
                fresh = self.near(node) - seen
                seen |= fresh
                edge.extend(fresh)
            parts.append(sorted(part))
        return parts

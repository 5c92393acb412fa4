"""Offices that publications tell beside a name ("CNRP lawmaker Nhem Sarom"): role and party together, as evidence."""

import re
from collections.abc import Iterable, Sequence

from habeas.claims import name_key
from habeas.packs.register import NOTHING

from .age import NAME
from .mention import Mention


class Offices:
    """Finds offices by a language's patterns, in which `{name}`, `{role}` and `{party}` stand for what they say."""

    def __init__(self, patterns: Iterable[str], roles: Iterable[Sequence[str]], parties: Iterable[str]) -> None:
        self._role = {name_key(word): row[0] for row in roles for word in row}
        role = "|".join(map(re.escape, sorted((word for row in roles for word in row), key=len, reverse=True)))
        party = "|".join(map(re.escape, sorted(parties, key=len, reverse=True)))
        self._party = re.compile(party or NOTHING)
        meant = {"{name}": NAME, "{role}": f"(?P<role>{role})", "{party}": f"(?P<party>{party})"}
        self._patterns = tuple(re.compile(_with(pattern, meant)) for pattern in patterns if role and party)

    def held(self, mentions: Iterable[Mention]) -> frozenset[str]:
        """The offices told of these mentions' bearer, each as its party and the first word for its role."""
        found = set()
        for mention in mentions:
            for claim in mention.claims:
                words = claim.quote.exact
                if not self._party.search(words):
                    continue
                told = words.replace(mention.name, NAME)
                for pattern in self._patterns:
                    found |= {f"{m['party']} {self._role[name_key(m['role'])]}" for m in pattern.finditer(told)}
        return frozenset(found)


def _with(pattern: str, meant: dict[str, str]) -> str:
    for written, expression in meant.items():
        pattern = pattern.replace(written, expression)
    return pattern

"""Ages that publications tell beside a name, as years of birth: evidence for one person, or for two."""

import re
from collections.abc import Iterable

from habeas.packs.register import AGE, NOTHING

from .mention import Mention

TOLD_WRONG = 2
"""Ages are told wrong by a year or two; years of birth further apart are two persons'."""

NAME = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for the name in patterns and words, so that patterns need not be compiled for each of many names."""

Born = tuple[int, int]
"""The first and the last year of birth that an age allows."""


class Ages:
    """Finds ages by a language's patterns, in which `{name}` stands for the name."""

    def __init__(self, patterns: Iterable[str]) -> None:
        sources = [pattern.replace("{name}", NAME) for pattern in patterns]
        self._tellings = tuple(re.compile(source).finditer for source in sources)
        # What a pattern asks of the words from the age on is soon looked for, before the name is put in.
        ends = (source[source.index(AGE) :].replace(AGE, "(?:").replace(NAME, "(?s:.)") for source in sources)
        self._perhaps = re.compile("|".join(ends) or NOTHING)

    def born(self, mentions: Iterable[Mention]) -> frozenset[Born]:
        """The years of birth that follow from ages told of these mentions' bearer, where the event is of that year."""
        found: set[Born] = set()
        for mention in mentions:
            year = mention.published.year
            for claim in mention.claims:
                words, latest = claim.quote.exact, claim.when.latest
                if (latest is not None and latest.year != year) or not self._perhaps.search(words):
                    continue
                told = words.replace(mention.name, NAME)
                for telling in self._tellings:
                    for match in telling(told):
                        age = int(match["age"])
                        found.add((year - age - 1, year - age))
        return frozenset(found)


def agree(one: frozenset[Born], two: frozenset[Born]) -> bool | None:
    """Whether two bearers can have been born in one year; None where no age is told of one of them."""
    if not one or not two:
        return None
    return any(a[0] - TOLD_WRONG <= b[1] and b[0] - TOLD_WRONG <= a[1] for a in one for b in two)

"""A mention: one name as one publication gives it, with the claims that publication makes of its bearer."""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.claims import Claim, name_key

ID_LENGTH = 20
"""Hexadecimal digits of a mention's id: 80 bits, as for claims."""


def mention_id(publication: str, name: str) -> str:
    """The id of a name in a publication: it stays while the publication calls the person so, whatever is joined."""
    return hashlib.sha256(f"{publication}\n{name_key(name)}".encode()).hexdigest()[:ID_LENGTH]


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in one publication; `published` is the publication's date, `claims` what it says of the bearer."""

    id: str
    publication: str
    published: dt.date
    name: str
    claims: tuple[Claim, ...]

    @property
    def order(self) -> tuple[dt.date, str, str]:
        """First published first; the key and the id settle ties, so that the order never depends on the input's."""
        return self.published, self.publication, self.id


def mentions(publication: str, published: dt.date, claims: Iterable[Claim]) -> tuple[Mention, ...]:
    """The mentions that one publication's claims make, in order of their ids, whatever order the claims are in."""
    claims_of: defaultdict[str, list[Claim]] = defaultdict(list)
    names: dict[str, str] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        for name in claim.who:
            if key := name_key(name):
                names[key] = min(names.get(key, name), name)
                claims_of[key].append(claim)
    made = (
        Mention(mention_id(publication, names[key]), publication, published, names[key], tuple(claims))
        for key, claims in claims_of.items()
    )
    return tuple(sorted(made, key=lambda mention: mention.id))

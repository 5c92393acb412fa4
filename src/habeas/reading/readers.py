"""Who reads: the reader that comes with Habeas, or one that another distribution brings (docs/readers.md)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import EntryPoint, entry_points

from habeas.claims import Claim, numbered
from habeas.packs import BadPack, Pack

from .document.publication import parse
from .reader import Reading, default_packs

GROUP = "habeas.readers"
"""The entry points a distribution offers readers under; Habeas offers its own there as well."""
BUILT_IN = "rules"

Drafter = Callable[[str, Sequence[Pack], date | None], Reading | Iterable[Claim]]
"""What an entry point names: text, packs, day of publication -> claims, or a `Reading` that also says why not more."""


class BadReader(ValueError):
    """A reader that cannot be had, or claims of one that cannot be kept; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader by name. What it drafts is kept only if its words are in the text."""

    name: str
    draft: Drafter

    def read(
        self, text: str, packs: Sequence[Pack] | None = None, published: date | None = None, publication: str = ""
    ) -> Reading:
        """The reading of a text, every claim grounded in it and carrying `publication`. Raises BadReader.

        `packs` defaults to all that are shipped, `published` to the text's date line.
        """
        day = published or parse(text).published
        try:
            drafted = self.draft(text, tuple(packs or default_packs()), day)
            reading = drafted if isinstance(drafted, Reading) else Reading(tuple(drafted))
        except BadPack:
            raise
        except Exception as error:  # another's code: whatever goes wrong in it has to say whose it is
            raise BadReader(f"reader {self.name}: failed on {publication or 'the text'}: {error!r}") from error
        claims = numbered(self._grounded(claim, text, publication) for claim in reading.claims)
        return replace(reading, claims=tuple(claims))

    def _grounded(self, claim: Claim, text: str, publication: str) -> Claim:
        if not isinstance(claim, Claim):
            raise BadReader(f"reader {self.name}: expected a habeas.claims.Claim, got {claim!r}")
        quote = claim.quote.placed_in(text)
        if quote is None:
            where = publication or "the text"
            raise BadReader(f"reader {self.name}: {claim.kind}: these words are not in {where}: “{claim.quote.exact}”")
        return replace(claim, quote=quote, publication=publication)


def reader(name: str = BUILT_IN) -> Reader:
    """The installed reader of this name. Raises BadReader."""
    found = [point for point in entry_points(group=GROUP) if point.name == name]
    if not found:
        names = ", ".join(sorted({point.name for point in entry_points(group=GROUP)}))
        raise BadReader(f"no reader is called {name!r}; installed: {names or 'none, install Habeas again'}")
    if len({point.value for point in found}) > 1:
        raise BadReader(f"several readers are called {name!r}: {', '.join(sorted(map(_origin, found)))}")
    try:
        draft = found[0].load()
    except Exception as error:  # another's code
        raise BadReader(f"reader {name}: {_origin(found[0])} cannot be loaded: {error!r}") from error
    if not callable(draft):
        raise BadReader(f"reader {name}: {_origin(found[0])} is no function of text, packs and date")
    return Reader(name, draft)


def _origin(point: EntryPoint) -> str:
    return f"{point.value} of {point.dist.name if point.dist else 'an unknown distribution'}"

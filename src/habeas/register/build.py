"""Building a register from everything at once."""

import datetime as dt
import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from habeas.claims import Claim, Decision
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Sameness

from .country import Country, country
from .register import Register
from .sources import Sources


def build(
    claims: Iterable[Claim],
    decisions: Iterable[Decision] | None,
    published: Mapping[str, dt.date],
    *,
    samenesses: Iterable[Sameness] = (),
    case_names: Iterable[CaseName] = (),
    facts: Country | None = None,
) -> Register:
    """The register that follows from raw claims, the decisions on them, and the date of every publication by its key.

    Only claims that an editor accepted or amended count; where `decisions` is None, every claim does. `samenesses` are
    editors' words on who is one person and what is one case, `case_names` what they called cases. `facts` are those of
    Cambodia unless given. Raises UndatedPublication.
    """
    with _no_collection():
        sources = Sources(decided=decisions is not None)
        sources.date(published)
        sources.read(claims)
        sources.decide(decisions or ())
        sources.compare(samenesses)
        sources.name(case_names)
        return Register(sources, facts or country())


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the cyclic garbage collector still: a build makes millions of objects, all to stay, and none in a circle.

    Left on, it walks them all again and again, and a build of a million claims takes twice as long. In the end they
    count as old, or turning it on again would walk them all once more.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            if not gc.get_freeze_count():  # nobody set objects aside for good
                gc.freeze()
                gc.unfreeze()
            gc.enable()

"""The register that this process keeps, so that a decision is applied to it and not to nothing.

Every change of the tables leaves a stamp in the database, in the same transaction. A process whose register bears the
newest stamp carries it forward; one that is behind takes along what the stamps since then name; one whose stamp the
database does not have (it was rolled back, restored, or pruned) makes its register anew. Whoever writes holds the
database's lock first and this process's second, so that processes and threads take turns and none waits in a circle.
"""

import datetime as dt
import threading
import uuid
from collections.abc import Collection
from dataclasses import dataclass

from habeas import register

from .evidence import Evidence, Origin, evidence, words
from .models import RegisterStamp

STAMPS_KEPT = 500
"""A process further behind than this makes its register anew."""

MANY = 200
"""From so many changed publications on, making everything anew is quicker."""

ALWAYS = dt.date.max
"""Alarms are kept as of the end of time; each says since when it stands."""


@dataclass(slots=True)
class Kept:
    """A register, where its claims come from, the stamp of what it has taken in, and the questions it then asked."""

    register: register.Register
    origins: dict[str, Origin]
    stamp: str
    questions: frozenset[register.Link] = frozenset()

    @classmethod
    def made(cls, found: Evidence, stamp: str) -> "Kept":
        """Built from all the evidence."""
        built = found.register()
        built.cases, built.alarms(ALWAYS)  # made when first asked for, they follow every change from then on
        return cls(built, found.origins, stamp, frozenset(built.questions))

    def take(self, publications: Collection[str]) -> register.Change:
        """Carry the register forward by what these publications state now, and by what editors said on one and two."""
        found = evidence(publications)
        self.origins.update(found.origins)
        said = words(self.origins)
        return self.register.update(
            read=found.claims,
            decisions=found.decisions,
            published=found.published,
            samenesses=said.samenesses,
            case_names=said.case_names,
        )


lock = threading.RLock()
_kept: Kept | None = None


def behind() -> tuple[Kept, set[str]] | None:
    """This process's register and the publications it has yet to take in; None where it has none of any use."""
    if _kept is None:
        return None
    if _kept.stamp == newest_stamp():
        return _kept, set()
    own = RegisterStamp.objects.filter(token=_kept.stamp).values_list("pk", flat=True).first()
    if own is None:
        return None
    missed = list(RegisterStamp.objects.filter(pk__gt=own).values_list("publications", flat=True))
    if any(publications is None for publications in missed):
        return None
    return _kept, {key for publications in missed for key in publications}


def keep(kept: Kept | None) -> None:
    """Keep a register for the next change; None forgets it."""
    global _kept
    _kept = kept


def newest_stamp() -> str:
    """The token of the last change of the tables; "" where there was none."""
    return RegisterStamp.objects.values_list("token", flat=True).order_by("pk").last() or ""


def stamp(publications: Collection[str] | None) -> str:
    """Leave a new stamp in the database, and drop those that are too old to be of use; returns its token."""
    new = RegisterStamp.objects.create(
        token=uuid.uuid4().hex, publications=None if publications is None else sorted(publications)
    )
    RegisterStamp.objects.filter(pk__lte=new.pk - STAMPS_KEPT).delete()
    return new.token


def warm_up() -> None:
    """Make this process's register ahead of the first decision. Reads only."""
    newest = newest_stamp()  # first: what is written meanwhile is taken in again, which changes nothing
    kept = Kept.made(evidence(), newest)
    with lock:
        if _kept is None:
            keep(kept)

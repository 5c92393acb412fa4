"""An interval of a person's liberty: in what sort of custody (or out of it), where, from when, until when."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from habeas.claims import Claim, Group


class Sort(StrEnum):
    """What a stretch of time was for the person, as a reader would say it."""

    POLICE_CUSTODY = "police custody"
    PRE_TRIAL = "pre-trial detention"
    DETENTION = "detention"
    SERVING = "serving a sentence"
    CONDITIONAL = "released under conditions"
    AT_LIBERTY = "at liberty"
    WANTED = "wanted"
    EXILE = "exile"
    DEPORTED = "deported"
    DEAD = "dead"
    UNKNOWN = "unknown"

    @property
    def custody(self) -> bool:
        """Whether somebody holds the person."""
        return self in _CUSTODY


_CUSTODY = frozenset((Sort.POLICE_CUSTODY, Sort.PRE_TRIAL, Sort.DETENTION, Sort.SERVING))


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time of one person, or of persons whom publications count but do not name.

    `person` is a person's id; where it is "", `group` and `publication` (the first that counts them) stand for it. Each
    end has an earliest and a latest day, None where that bound is not known. `last_reported` is the newest day on which
    the state was reported, None where no report of it has a date. `claims` are the evidence: of the state, then of its
    end. `continues` says that custody began before, in the interval that ends where this one begins.
    """

    person: str
    sort: Sort
    place: str
    start_earliest: dt.date | None
    start_latest: dt.date | None
    end_earliest: dt.date | None
    end_latest: dt.date | None
    last_reported: dt.date | None
    claims: tuple[Claim, ...]
    group: Group | None = None
    publication: str = ""
    continues: bool = False

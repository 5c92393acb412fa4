"""The register as it was known on a day: from what was published, and what editors had accepted, by its end."""

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from django.db.models import Min

from habeas.register import Register
from habeas.web.desk.models import DecisionRecord

from . import kept
from .evidence import Origin, evidence

DAYS_KEPT = 4


class Known(NamedTuple):
    """A register as known on a day, and where its claims come from."""

    register: Register
    origins: dict[str, Origin]


def as_known(day: dt.date) -> Known:
    """The register as known at the end of a day, in today's wording of the claims that stand today."""
    return _as_known(kept.newest_stamp(), day)


def first_decision() -> dt.date | None:
    """The day of the first decision ever: before it, the register knew nothing."""
    at = DecisionRecord.objects.aggregate(first=Min("at"))["first"]
    return at.date() if at else None


@lru_cache(maxsize=DAYS_KEPT)
def _as_known(stamp: str, day: dt.date) -> Known:
    """Of the state of the tables that bears this stamp."""
    with kept.lock:
        found = kept.behind()
        if found and not found[1]:
            return Known(found[0].register.as_known(day), dict(found[0].origins))
    gathered = evidence()
    return Known(gathered.register().as_known(day), gathered.origins)

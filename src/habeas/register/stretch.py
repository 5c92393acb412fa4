"""A stretch of one person's liberty in the making: what reports have told of one state so far."""

import datetime as dt
from dataclasses import dataclass, field

from habeas.claims import Claim

from .duration import after, longest
from .interval import Sort
from .report import ALWAYS, HELD, Report


@dataclass(slots=True)
class Stretch:
    """An interval in the making; `sure` is the last day on which the state is certain, None where none is.

    Of someone serving: `sentences` are the last possible days of the sentences, `term_ends` the last day of any of
    them. `retrial` says that a higher court sent the sentence back.
    """

    sort: Sort
    place: str
    start_earliest: dt.date
    start_latest: dt.date | None
    sure: dt.date | None
    last_reported: dt.date | None = None
    end_earliest: dt.date | None = None
    end_latest: dt.date | None = None
    claims: list[Claim] = field(default_factory=list)
    continues: bool = False
    term_ends: dt.date | None = None
    sentences: list[dt.date] = field(default_factory=list)
    retrial: bool = False

    def add(self, report: Report) -> None:
        """Take one more report of the same state."""
        self.claims += report.claims
        self.place = self.place or report.place
        if self.start_latest is None and report.step in HELD:
            self.start_latest = report.latest
        if report.dated:
            self.last_reported = max(self.last_reported or ALWAYS, report.latest)
        self.sure = max(self.sure or ALWAYS, surely_on(report) or ALWAYS)

    def end(self, report: Report, earliest: dt.date | None = None) -> None:
        """End with a report, not before `earliest` nor before the last day on which the state is certain."""
        bound = max(earliest or ALWAYS, self.sure or ALWAYS)
        self.end_earliest = min(bound, report.latest) if bound > ALWAYS else None
        self.end_latest = report.latest
        self.claims += report.claims


def surely_on(report: Report) -> dt.date | None:
    """The earliest day on which the reported state can have ended; None where no day is known."""
    if report.exact:
        return report.latest
    return report.earliest if report.earliest > ALWAYS else None


def term_ends(report: Report, since: dt.date) -> dt.date | None:
    """The day after which nobody serves the terms told any more, counted since a day; None where no term is told."""
    return max((after(since, longest(claim.term)) for claim in report.claims if claim.term), default=None)

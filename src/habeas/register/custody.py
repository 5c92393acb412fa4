"""Custody over time: from what is reported of one person's liberty to a sequence of intervals.

How the reports are read (docs/register.md tells it to users):

- An arrest starts police custody; being held at a prison after it starts pre-trial detention; a prison term passed on
  someone who is held starts serving it. Each begins where the one before ends.
- Custody ends when a release, a death, a deportation, a flight or a new arrest is reported. Without any, it ends at the
  earliest on the last day the person was reported held, and nobody knows when at the latest.
- Two reports of custody are one custody unless more than SILENCE lies between them.
- A prison term passed on someone not known to be held makes custody possible, and no more.
- A higher court that overturns a sentence or sends it back ends the serving of it, not the custody.
"""

import datetime as dt
from collections.abc import Iterable

from habeas.claims import Group

from .interval import Interval, Sort
from .report import ALWAYS, HELD, Report, Step
from .stretch import Stretch, surely_on, term_ends

SILENCE = dt.timedelta(days=731)
"""Longest time between two reports of custody, with none of a release, in which custody is taken to have lasted."""

ONE_DAY = dt.timedelta(days=1)

SAME_ARREST = dt.timedelta(days=7)
"""Two reported days of one arrest, or of one release, at most so far apart are one event told with two dates."""

_LEAVING = {
    Step.FREED: Sort.AT_LIBERTY,
    Step.FREED_ON_TERMS: Sort.CONDITIONAL,
    Step.DEPORTED: Sort.DEPORTED,
    Step.DIED: Sort.DEAD,
    Step.FLED: Sort.EXILE,
}

_UNDONE = {"returned": Sort.PRE_TRIAL, "overturned": Sort.DETENTION}
"""What serving a sentence turns into when a higher court undoes the sentence, until a release is reported."""


def course(
    reports: Iterable[Report], person: str, group: Group | None = None, publication: str = ""
) -> tuple[Interval, ...]:
    """The intervals of one person (or of one group counted in publications), in order."""
    story = _Story()
    for report in reports:
        story.take(report)
    return tuple(_interval(stretch, person, group, publication) for stretch in story.stretches)


class _Story:
    """The reports so far, as stretches of which the last is still open."""

    def __init__(self) -> None:
        self.stretches: list[Stretch] = []
        self.sentenced = False

    @property
    def now(self) -> Stretch | None:
        return self.stretches[-1] if self.stretches else None

    @property
    def held(self) -> Stretch | None:
        return self.now if self.now and self.now.sort.custody else None

    def take(self, report: Report) -> None:
        """Let one more report change the state."""
        if self.now and self.now.sort is Sort.DEAD:
            return
        if self.now and report.recalled:
            self._recall(self.now, report)
        elif report.step in HELD:
            self._hold(report)
        elif report.step in _LEAVING:
            self._leave(report, _LEAVING[report.step])
        elif report.step is Step.TAKEN:
            self._arrest(report)
        elif report.step is Step.SENTENCED:
            self._sentence(report)
        elif report.step is Step.ABSENT:
            self._sentence_absent(report)
        elif report.step is Step.RULED:
            self._rule(report)
        else:
            self._drift(report, Sort.WANTED if report.step is Step.WANTED else Sort.UNKNOWN)

    def _recall(self, now: Stretch, report: Report) -> None:
        """A taking or holding told without any date, of someone already heard of: it tells of what was told before."""
        custody = [stretch for stretch in self.stretches if stretch.sort.custody]
        (custody[-1] if custody else now).claims += report.claims

    def _arrest(self, report: Report) -> None:
        held = self.held
        if held and held.start_latest and report.latest - held.start_latest <= SAME_ARREST:
            if held.sort is Sort.POLICE_CUSTODY and held.start_earliest > ALWAYS:
                held.start_latest = max(held.start_latest, report.latest)
            held.add(report)
            return
        if self.now:
            self.now.end(report, None if held else report.earliest)
        self._open(Sort.POLICE_CUSTODY, report)

    def _hold(self, report: Report) -> None:
        held = self.held
        sort = self._sort_of(report)
        if held is None:
            if self.now:
                self.now.end(report, report.earliest if report.stated else None)
            self._open(sort, report)
        elif self._silent_since(held, report):
            held.end(report)
            self._open(sort, report)
        elif self._goes_on(held, sort, report):
            held.sort = sort if held.sort is Sort.DETENTION else held.sort
            held.add(report)
        else:
            self._move(
                held, held.sort if sort is Sort.DETENTION and held.sort is not Sort.POLICE_CUSTODY else sort, report
            )

    def _sort_of(self, report: Report) -> Sort:
        if report.step is Step.HELD_BY_POLICE:
            return Sort.POLICE_CUSTODY
        if self.held and self.held.sort is Sort.SERVING:
            return Sort.SERVING
        return Sort.PRE_TRIAL if report.step is Step.HELD_IN_PRISON and not self.sentenced else Sort.DETENTION

    @staticmethod
    def _silent_since(held: Stretch, report: Report) -> bool:
        """Whether too long a time lies between the last report of custody and this one, or the end of the term."""
        if held.term_ends and held.term_ends < report.earliest:
            return True
        last = held.last_reported or held.start_latest or held.start_earliest
        return max(report.earliest, last) - last > SILENCE

    @staticmethod
    def _goes_on(held: Stretch, sort: Sort, report: Report) -> bool:
        """Whether a report of custody tells nothing new of the sort and the place."""
        if report.place and held.place and report.place != held.place:
            return False
        if sort is held.sort or (sort is Sort.DETENTION and held.sort is not Sort.POLICE_CUSTODY):
            return True
        return held.sort is Sort.DETENTION and sort is Sort.PRE_TRIAL

    def _move(self, held: Stretch, sort: Sort, report: Report) -> None:
        """From one custody into the next: some day since the last report, where the day of the move is not stated."""
        earliest = report.earliest if report.stated else held.sure
        held.end(report, earliest or report.earliest)
        self._open(sort, report)
        self._continue(held)

    def _continue(self, held: Stretch) -> None:
        """Let the stretch just opened begin where the custody before it ends."""
        now = self.stretches[-1]
        now.continues = True
        now.start_earliest = held.end_earliest or ALWAYS

    def _sentence(self, report: Report) -> None:
        held = self.held
        self.sentenced = True
        if held and not self._silent_since(held, report):
            if held.sort is Sort.SERVING:
                held.add(report)
            else:
                held.end(report, report.earliest)
                self._open(Sort.SERVING, report)
                self._continue(held)
                # Sentenced people mostly stay in the prison that they are in; a town or a station they leave.
                self.stretches[-1].place = held.place if held.sort is Sort.PRE_TRIAL else ""
        elif held or self.now is None:
            if held:
                held.end(report)
            self._open(Sort.SERVING, report)
            self.stretches[-1].start_latest = self.stretches[-1].sure = None
        if self.held and self.held.sort is Sort.SERVING:
            ends = self.held.term_ends, term_ends(report, report.latest)
            self.held.term_ends = max(filter(None, ends), default=None)
            self.held.sentences.append(report.latest)

    def _rule(self, report: Report) -> None:
        """A higher court's word on the one sentence someone serves; where there are several, it changes no custody.

        It is no report of custody: whether the person was still held when it fell, nobody tells.
        """
        held = self.held
        outcomes = {claim.outcome for claim in report.claims}
        if held and held.sort is Sort.SERVING and len(held.sentences) == 1:
            if outcomes & set(_UNDONE):
                self._undo(held, report, _UNDONE["returned" if "returned" in outcomes else "overturned"])
            elif "reduced" in outcomes:
                held.term_ends = term_ends(report, held.sentences[0]) or held.term_ends
        elif held and held.retrial and outcomes & {"upheld", "reduced"}:
            self._undo(held, report, Sort.SERVING)

    def _undo(self, held: Stretch, report: Report, sort: Sort) -> None:
        """Custody goes on as another sort of it, without becoming any surer."""
        held.end(report)
        self._open(sort, report)
        self._continue(held)
        now = self.stretches[-1]
        now.place, now.sure, now.last_reported = held.place, None, held.last_reported
        now.sentences, now.retrial = held.sentences, sort is Sort.PRE_TRIAL
        self.sentenced = sort is Sort.SERVING

    def _sentence_absent(self, report: Report) -> None:
        self.sentenced = True
        if self.held:
            self.held.end(report)
            self._open(Sort.UNKNOWN, report)

    def _drift(self, report: Report, sort: Sort) -> None:
        """Wanted or missing: says nothing new of someone who is held."""
        if self.now and (self.now.sort is sort or (self.held and sort is Sort.UNKNOWN)):
            self.now.add(report)
        elif not self.held:
            if self.now:
                self.now.end(report, report.earliest)
            self._open(sort, report)

    def _leave(self, report: Report, sort: Sort) -> None:
        self.sentenced = False
        free = self.now if self.now and self.now.sort in (Sort.AT_LIBERTY, Sort.CONDITIONAL, sort) else None
        if free and (report.step in (Step.FREED, Step.FREED_ON_TERMS) or free.sort is sort):
            self._released_again(free, report)
            return
        if report.step in (Step.FREED, Step.FREED_ON_TERMS) and not self.held:
            self._held_before(report)
        if self.now:
            if self.held:
                self.now.place = self.now.place or report.place
                self.now.start_latest = self.now.start_latest or report.latest
            self.now.end(report, report.earliest)
        self._open(sort, report)
        self.stretches[-1].place = ""

    def _released_again(self, free: Stretch, report: Report) -> None:
        """A second report of a release: the same one, told with another day where the two are close."""
        before = self.stretches[-2] if len(self.stretches) > 1 else None
        if free.start_latest and report.latest - free.start_latest <= SAME_ARREST and before:
            before.end_latest = free.start_latest = max(free.start_latest, report.latest)
        free.add(report)

    def _held_before(self, report: Report) -> None:
        """Released, so held before: since when, nobody reported."""
        since = self.now.sure if self.now and self.now.sure else ALWAYS
        if self.now:
            self.now.end(report)
        self.stretches.append(Stretch(Sort.DETENTION, report.place, since, report.latest, None))

    def _open(self, sort: Sort, report: Report) -> None:
        before = self.now
        earliest = report.earliest
        unknown_start = report.step in HELD and not report.stated and report.exact
        if unknown_start:
            # Not before the state before it ended, and another custody not on the very day that ended one.
            earliest = before.end_earliest or ALWAYS if before else ALWAYS
            if before and before.sort.custody and earliest > ALWAYS:
                earliest = min(earliest + ONE_DAY, report.latest)
        place = "" if report.step is Step.TAKEN else report.place
        last = report.latest if report.dated else None
        self.stretches.append(
            Stretch(sort, place, earliest, report.latest, surely_on(report), last, claims=list(report.claims))
        )


def _interval(stretch: Stretch, person: str, group: Group | None, publication: str) -> Interval:
    ended = stretch.end_latest is not None
    return Interval(
        person=person,
        sort=stretch.sort,
        place=stretch.place,
        start_earliest=_known(stretch.start_earliest),
        start_latest=stretch.start_latest,
        end_earliest=stretch.end_earliest if ended else _known(stretch.sure),
        end_latest=stretch.end_latest,
        last_reported=stretch.last_reported,
        claims=tuple({claim.id: claim for claim in stretch.claims}.values()),
        group=group,
        publication=publication,
        continues=stretch.continues,
    )


def _known(day: dt.date | None) -> dt.date | None:
    return None if day == ALWAYS else day

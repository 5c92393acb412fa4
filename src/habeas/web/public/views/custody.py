"""Who was in custody on a day."""

import datetime as dt
from dataclasses import dataclass
from itertools import chain
from urllib.parse import urlencode

from django.core.paginator import Page
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from habeas.register import HORIZON_MONTHS, Band
from habeas.web.library.models import Publication

from ..alarms import marks
from ..custody import BANDS, HeldOnDay, Recalled, held_on, sources_of
from ..known import first_decision
from ..pages import NoSuchPage, page_of
from ..wording import day_in_words
from .missing import missing

PAGE = 50
"""Rows of one band on one page."""

Sources = dict[Recalled, list[Publication]]

FIRST_YEAR = 1900
ONE_DAY = dt.timedelta(days=1)

MEANINGS = {
    Band.CONFIRMED: "Reported held on this day, or held since before it and reported held after it.",
    Band.POSSIBLE: "The day falls where the reports leave open whether custody had begun or had ended.",
    Band.STALE: f"Last reported held, or given a prison term, over {HORIZON_MONTHS} months before; no release since.",
}


@dataclass(frozen=True)
class BandShown:
    """One band on the page: what it means, its rows with their sources, and where all of them stand."""

    band: Band
    meaning: str
    page: Page
    rows: list[tuple[HeldOnDay, list[Publication], list[str]]]
    url: str
    previous: str
    next: str


class BadDay(ValueError):
    """A day that cannot be asked for; its message tells the reader why."""


def custody(request: HttpRequest) -> HttpResponse:
    """`/custody/?on=2014-08-10`, today if no day is given; `&known=2014-08-07` for what was known on another day;
    `&band=stale&page=2` for the whole of one band.
    """
    try:
        day = _day(request.GET.get("on", "").strip())
        known = _known_day(request.GET.get("known", "").strip())
    except BadDay as error:
        return render(request, "public/custody_bad_day.html", {"reason": str(error), "today": _today()}, status=400)
    asked = Asked(day, known)
    chosen = request.GET.get("band", "")
    if chosen and chosen not in list(Band):
        return missing(request, f"There is no band “{chosen[:40]}”.", "Everyone held on this day", asked.url())
    held = held_on(day, known)
    named = [row for row in held if row.interval.person]
    unnamed = [] if chosen else [row for row in held if not row.interval.person][:PAGE]
    try:
        pages = {band: _page(request, named, band, chosen) for band in BANDS if chosen in ("", band)}
    except NoSuchPage as error:
        return missing(request, str(error), "Everyone held on this day", asked.url())
    shown = [*chain.from_iterable(pages.values()), *unnamed]
    sources = sources_of(row.interval for row in shown)
    beside = {} if known else marks()  # what stands beside a name is as of today
    context = {
        "day": day,
        "in_words": day_in_words(day),
        "previous": Asked(day - ONE_DAY, known).url(),
        "next": Asked(day + ONE_DAY, known).url(),
        "canonical": asked.url(Band(chosen) if chosen else None),
        "bands": [_shown(asked, band, page, sources, beside) for band, page in pages.items()],
        "chosen": chosen,
        "everyone": asked.url(),
        "unnamed": [(row, sources[row.interval], []) for row in unnamed],
        "known": known,
        "as_known_today": Asked(day).url(),
        "before_decisions": _before_decisions(known),
    }
    return render(request, "public/custody.html", context)


@dataclass(frozen=True, slots=True)
class Asked:
    """The day asked about, and the day as known on which; None for what is known today."""

    day: dt.date
    known: dt.date | None = None

    def url(self, band: Band | None = None, page: int = 1) -> str:
        """The address of the day's list, or of one band of it."""
        query: dict[str, object] = {"on": self.day.isoformat()}
        query |= {"known": self.known.isoformat()} if self.known else {}
        query |= {"band": band.value} if band else {}
        query |= {"page": page} if page > 1 else {}
        return f"{reverse('custody')}?{urlencode(query)}"


def _today() -> dt.date:
    return timezone.localdate()


def _day(given: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(given) if given else _today()
    except ValueError:
        raise BadDay(f"“{given[:40]}” is no day: write it as year, month and day, such as 2014-08-10.") from None
    if not FIRST_YEAR <= day.year <= _today().year + 1:
        raise BadDay(f"The register answers for days from {FIRST_YEAR} to the end of next year, not for {day.year}.")
    return day


def _known_day(given: str) -> dt.date | None:
    """The second clock; a day to come, or today, is what is known today."""
    day = _day(given) if given else None
    return day if day and day < _today() else None


def _before_decisions(known: dt.date | None) -> dt.date | None:
    """The day of the first decision, where the second clock is set before it."""
    first = first_decision() if known else None
    return first if known and first and known < first else None


def _page(request: HttpRequest, named: list[HeldOnDay], band: Band, chosen: str) -> Page:
    rows = [row for row in named if row.band is band]
    return page_of(rows, request.GET if chosen else QueryDict(), PAGE)


def _shown(asked: Asked, band: Band, page: Page, sources: Sources, marks: dict[str, list[str]]) -> BandShown:
    return BandShown(
        band=band,
        meaning=MEANINGS[band],
        page=page,
        rows=[(row, sources[row.interval], marks.get(row.interval.person, [])) for row in page],
        url=asked.url(band),
        previous=asked.url(band, page.number - 1) if page.has_previous() else "",
        next=asked.url(band, page.number + 1) if page.has_next() else "",
    )

"""Which court or judge acted: by its fullest name, and the one that goes on acting where a sentence names none."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from habeas.claims import Claim, Kind

from .phrases import Phrase

_JUDICIAL = frozenset(
    (
        Kind.CONVICTION,
        Kind.SENTENCE,
        Kind.ACQUITTAL,
        Kind.HEARING,
        Kind.HEARING_POSTPONED,
        Kind.BAIL_DENIED,
        Kind.BAIL_GRANTED,
        Kind.RULING,
    )
)
_VERDICTS = frozenset((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL))
_DECIDED = _VERDICTS | {Kind.RULING}
_HEAD = re.compile(r"\b(court|tribunal|judge|magistrate|prosecutor)\b", re.IGNORECASE)
_NEAR = 400
"""Characters back to the court that a verdict told without court or day goes on from."""
_NEWS = 7
"""Days between an event and its publication within which the one court a text names is the one that acted."""
_SESSIONS = 31
"""Days between a hearing and its publication within which the one court a text names is the one that sat."""
_HIGHER = re.compile(r"\b(?:supreme|appeals?|appellate|cassation)\b", re.IGNORECASE)
_APPEAL = re.compile(r"\bappeals?\b", re.IGNORECASE)
_JUDGED = frozenset((Kind.HEARING, Kind.BAIL_DENIED, Kind.BAIL_GRANTED))
"""What one judge of a court does: the judge is who acts, the court where."""
_NOUNS = 2
"""Common nouns that a court is called by, at most: "Bago district court"."""
_PLAIN = frozenset(("the", "a", "an", "this", "that", "presiding", "investigating", "same"))
_OFFICES = frozenset(("judge", "magistrate", "prosecutor"))


@dataclass(frozen=True, slots=True)
class Bench:
    """A court, judge or prosecutor that a publication names, and where."""

    name: str
    start: int

    @property
    def words(self) -> frozenset[str]:
        """Its name's words, in lower case."""
        return frozenset(self.name.lower().split())


def is_higher(name: str) -> bool:
    """Whether a court's name says that it rules on other courts' verdicts."""
    return _HIGHER.search(name) is not None


def benches(phrases: Iterable[Phrase], text: str) -> list[Bench]:
    """The courts and court officers that noun phrases name, in their order."""
    found = []
    for phrase in phrases:
        if phrase.kind == "NP":
            beside = (
                [phrase.of] if phrase.of is not None and "officer" in phrase.of.classes else []
            )  # "that of Judge A"
            for part in (*phrase.walk(), *beside):
                named = part.name if "officer" in part.classes else part.sort == "court" and not part.indefinite
                words = _bare(text[part.start : part.end])
                # "Opposition figures face court": a capital at the beginning makes no name
                called = len(part.nouns) <= _NOUNS or not words[1:].islower()
                if named and called and _HEAD.search(words) and not words.islower():
                    found.append(Bench(words, part.start))
    return found


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")


def presided(claims: Sequence[Claim], named: Sequence[Bench], published: dt.date | None) -> list[Claim]:
    """The claims with their `by` at its fullest, and with the court that goes on acting where their words name none."""
    full = [replace(claim, by=_fullest(claim, named)) if claim.by else claim for claim in claims]
    judges = {one.words: one.name for one in named if one.words & {"judge", "magistrate"}}
    courts = {one.words: one.name for one in named if "court" in one.words and not one.words & _OFFICES}
    only = [next(iter(found.values())) if len(found) == 1 else "" for found in (judges, courts)]
    acted = [_carried(claim, full, (only[0], only[1]), published) for claim in full]
    return [_sat(claim, acted, (only[0], only[1]), published) for claim in acted]


def _sat(claim: Claim, claims: Sequence[Claim], only: tuple[str, str], published: dt.date | None) -> Claim:
    """A hearing with the court where it sat, and what a court's one judge decides with that judge.

    `only` is the one judge and the one court that the publication names, "" where it names none or several.
    """
    judge, court = only
    if claim.kind not in _JUDGED or claim.at:
        return claim
    news = _days_before(claim, published) <= _NEWS
    if judge and court and news and _bare(claim.by) == court:
        return replace(claim, by=judge, at=court)
    if claim.kind is not Kind.HEARING or (claim.by and not _OFFICES & set(claim.by.lower().split())):
        return claim
    if court and _days_before(claim, published) <= _SESSIONS:
        return replace(claim, at=court)
    return claim if claim.by else replace(claim, at=_court_of_verdict(claim, claims))


def _court_of_verdict(hearing: Claim, claims: Sequence[Claim]) -> str:
    """The court that judged those who were heard: a higher one where it is their appeal; "" where not told."""
    appeal = _APPEAL.search(hearing.quote.exact) is not None
    courts = {
        one.by
        for one in claims
        if one.kind in _DECIDED and "court" in one.by.lower() and is_higher(one.by) is appeal
        if not _OFFICES & set(one.by.lower().split())
        if one.group == hearing.group and set(one.who) == set(hearing.who)
    }
    return courts.pop() if len(courts) == 1 else ""


def _days_before(claim: Claim, published: dt.date | None) -> int:
    """Days between a claim's date and its publication, either way; more than any news has where one is unknown."""
    first = claim.when.earliest
    return abs((published - first).days) if published is not None and first is not None else _SESSIONS + 1


def _fullest(claim: Claim, named: Sequence[Bench]) -> str:
    """ "The court" is the one named last; "a provincial court" the one whose name fits, where only one does."""
    by = claim.by
    words = by.lower().split()
    first = words[0]
    head = _HEAD.search(by)
    pronoun = by.lower() == "it"
    if not pronoun and (head is None or not (first in ("a", "an") or by.islower() or by[1:].islower())):
        return by
    office = head is not None and head[0].lower() in _OFFICES
    kind = head[0].lower() if head is not None else "court"
    told = frozenset() if office else frozenset(words) - _PLAIN - {kind, "it"}
    fitting = [one for one in named if kind in one.words and told <= one.words]
    if not office and (courts := [one for one in fitting if not one.words & _OFFICES]):
        fitting = courts  # "a story about High Court Judge A": no court
    if claim.kind in _VERDICTS:
        fitting = [one for one in fitting if not is_higher(one.name)]
    if not fitting and office and first != "a":
        return by
    names = {one.words for one in fitting}
    before = [one for one in fitting if one.start < claim.quote.end] if first not in ("a", "an") else []
    if before:
        return before[-1].name
    another = first in ("a", "an") and bool(fitting) and all(one.start < claim.quote.start for one in fitting)
    if len(names) == 1 and not another:
        return fitting[0].name  # but "a court", after one that is named, is some other
    return "" if pronoun else by


def _carried(claim: Claim, claims: Sequence[Claim], only: tuple[str, str], published: dt.date | None) -> Claim:
    """A verdict told without its court is that of the court of the day, of the words before, or the only one named.

    `only` is the one judge and the one court that the publication names, "" where it names none or several.
    """
    if claim.by or claim.kind not in _JUDICIAL:
        return claim
    news = _days_before(claim, published) <= _NEWS
    if claim.at:
        return replace(claim, by=only[0]) if news else claim
    acting = [one for one in claims if one.by and one.kind in _JUDICIAL and _HEAD.search(one.by)]
    if claim.kind in _VERDICTS:
        acting = [one for one in acting if not (one.kind is Kind.RULING and is_higher(one.by))]
    same = {one.by for one in acting if claim.when.known and one.when == claim.when}
    if len(same) == 1:
        return replace(claim, by=same.pop())
    start = claim.quote.start
    if not claim.when.known:
        acting = [one for one in acting if one.kind in _VERDICTS or claim.kind not in _VERDICTS]
        before = [one for one in acting if 0 < start - one.quote.start < _NEAR]
        return replace(claim, by=max(before, key=lambda one: one.quote.start).by) if before else claim
    return replace(claim, by=only[0] or only[1]) if news else claim

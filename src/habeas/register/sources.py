"""What the register is derived from: claims by publication, the publications' dates, the editors' decisions."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from habeas.claims import Claim, Decision, accepted
from habeas.claims.case_name import CaseName, standing_case_names
from habeas.claims.sameness import Of, Sameness, standing_sameness


class UndatedPublication(ValueError):
    """A publication with claims but no date; its message names the publication."""


class Sources:
    """Claims, dates and decisions as handed in, kept so that an update or a look back can read them again.

    `decided` is False where no decisions are kept and every claim stands, as in a file of gold or exported claims.
    """

    def __init__(self, decided: bool = True) -> None:
        self.decided = decided
        self.published: dict[str, dt.date] = {}
        self._claims: defaultdict[str, dict[str, Claim]] = defaultdict(dict)
        self._decisions: defaultdict[str, list[Decision]] = defaultdict(list)
        self._publication_of: dict[str, str] = {}
        self._samenesses: list[Sameness] = []
        self._case_names: dict[CaseName, None] = {}

    @property
    def newest(self) -> dt.date:
        """The last day on which anything was published or decided."""
        days = chain(
            self.published.values(),
            (decision.at.date() for decisions in self._decisions.values() for decision in decisions),
            (word.at.date() for word in self._samenesses),
            (given.at.date() for given in self._case_names),
        )
        return max(days, default=dt.date.min)

    def check(self, read: Mapping[str, Iterable[Claim]], published: Mapping[str, dt.date]) -> None:
        """Raise UndatedPublication where a publication to be read has no date."""
        for publication in read:
            if publication not in self.published and publication not in published:
                raise UndatedPublication(f"publication {publication!r} is to be read but has no date in `published`")

    def date(self, published: Mapping[str, dt.date]) -> set[str]:
        """Take the dates of publications; returns those whose date is new or changed."""
        changed = {key for key, day in published.items() if self.published.get(key) != day}
        self.published.update(published)
        return changed

    def read(self, claims: Iterable[Claim]) -> set[str]:
        """Take claims; returns the publications that make them. Raises UndatedPublication."""
        touched = set()
        for claim in claims:
            if claim.publication not in self.published:
                raise UndatedPublication(
                    f"publication {claim.publication!r} makes claims but has no date: name its date in `published`"
                )
            self._claims[claim.publication][claim.id] = claim
            self._publication_of[claim.id] = claim.publication
            touched.add(claim.publication)
        return touched

    def withdraw(self, publication: str) -> None:
        """Forget the claims of a publication; the decisions on them wait for their return."""
        for claim in self._claims.pop(publication, {}):
            del self._publication_of[claim]

    def decide(self, decisions: Iterable[Decision]) -> set[str]:
        """Take decisions; returns the publications whose claims they concern."""
        touched = set()
        for decision in decisions:
            if decision not in self._decisions[decision.claim]:
                self._decisions[decision.claim].append(decision)
            if decision.claim in self._publication_of:
                touched.add(self._publication_of[decision.claim])
        return touched

    def compare(self, words: Iterable[Sameness]) -> list[Sameness]:
        """Take editors' words on what is one and what is two; returns those that are new."""
        known = set(self._samenesses)
        fresh = [word for word in dict.fromkeys(words) if word not in known]
        self._samenesses += fresh
        return fresh

    def standing(self, of: Of) -> list[Sameness]:
        """The words that count, the latest first."""
        return [word for word in standing_sameness(self._samenesses) if word.of is of]

    def name(self, given: Iterable[CaseName]) -> None:
        """Take the names that editors gave to cases."""
        self._case_names.update(dict.fromkeys(given))

    def case_names(self) -> dict[str, CaseName]:
        """The name that counts for each claim's case."""
        return standing_case_names(self._case_names)

    def publications(self) -> list[str]:
        """The publications that make claims."""
        return list(self._claims)

    def standing_claims(self, publication: str) -> list[Claim]:
        """The claims of one publication that an editor stands behind, whatever order they were handed in."""
        claims = self._claims.get(publication, {})
        if not self.decided:
            return list(claims.values())
        decisions = chain.from_iterable(self._decisions.get(claim, ()) for claim in claims)
        return accepted(claims.values(), sorted(decisions, key=_order))

    def makes_claims(self, publication: str) -> bool:
        """Whether a publication makes any claims."""
        return publication in self._claims

    def told(self) -> dict[str, tuple[dt.date, list[Claim]]]:
        """Every publication's date and standing claims."""
        return {key: (self.published[key], self.standing_claims(key)) for key in self._claims}

    def as_known(self, day: dt.date) -> "Sources":
        """The same as it was known at the end of a day: what was published and decided by then."""
        known = Sources(self.decided)
        known.date({key: date for key, date in self.published.items() if date <= day})
        for publication in known.published:
            known.read(self._claims.get(publication, {}).values())
        for decisions in self._decisions.values():
            known.decide(decision for decision in decisions if decision.at.date() <= day)
        known.compare(word for word in self._samenesses if word.at.date() <= day)
        known.name(given for given in self._case_names if given.at.date() <= day)
        return known


def _order(decision: Decision) -> tuple[dt.datetime, str, str, str, str]:
    amended = decision.amended.id if decision.amended else ""
    return decision.at, decision.verdict, decision.by, amended, decision.note

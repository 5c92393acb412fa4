"""Which mentions are one person: every pair considered with its score and reasons, joined or left as a question.

- Mentions of one name are one person, so far as they are not namesakes'.
- Mentions of like names are one person where something besides the name speaks for it: a co-accused, a day,
  an age, an office (role and party), a province.
- A publication that uses two names means two persons by them; so do ages that no one person can have.
- An editor's word comes before all of this.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations

from habeas.claims import Claim, Kind, name_key
from habeas.claims.sameness import Sameness

from .age import Born, agree
from .clusters import Clusters
from .country import Country
from .likeness import Likeness
from .mention import Mention

JOIN = 0.87
"""From this score of the names on, two names are one person's if something besides speaks for it."""

ASK = 0.84
"""From this score on, the pair is at least a question."""


class Finding(StrEnum):
    """What the register makes of a pair of mentions."""

    JOINED = "joined"
    QUESTION = "question"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Link:
    """Two mentions (by their ids) that were compared, the score, the reasons in words, and what follows."""

    one: str
    two: str
    score: float
    reasons: tuple[str, ...]
    finding: Finding


class Profile:
    """Mentions of one name that are taken to be of one person, and what is told around the name."""

    def __init__(self, mentions: Sequence[Mention], facts: Country) -> None:
        self.mentions = mentions
        self.name = mentions[0].name
        self._facts = facts

    @cached_property
    def publications(self) -> set[str]:
        """The publications that tell of the bearer."""
        return {mention.publication for mention in self.mentions}

    @cached_property
    def others(self) -> set[str]:
        """The folded names that stand beside the bearer's."""
        own = {name_key(mention.name) for mention in self.mentions}
        return {name_key(name) for claim in self._claims for name in claim.who} - own

    @cached_property
    def provinces(self) -> frozenset[str]:
        """The provinces of what is told."""
        return frozenset().union(*(self._facts.provinces(f"{claim.at} {claim.by}") for claim in self._claims))

    @cached_property
    def born(self) -> frozenset[Born]:
        """The years of birth that follow from the ages told."""
        return self._facts.ages.born(self.mentions)

    @cached_property
    def offices(self) -> frozenset[str]:
        """The offices told of the bearer, each a party and a role."""
        return self._facts.offices.held(self.mentions)

    @cached_property
    def days(self) -> set[tuple[Kind, str]]:
        """The known days, each with what happened on it."""
        return {(claim.kind, claim.when.text) for claim in self._claims if claim.when.exact}

    @property
    def _claims(self) -> list[Claim]:
        return [claim for mention in self.mentions for claim in mention.claims]

    @property
    def tied(self) -> bool:
        """Whether anything is known by which to tell the bearer from a namesake."""
        return bool(self.others or self.provinces)


def compare(one: Profile, two: Profile, facts: Country) -> Link:
    """What the register makes of two profiles; the ids are those of their first mentions."""
    if one.mentions[0].order > two.mentions[0].order:
        one, two = two, one
    like = facts.names.compare(one.name, two.name)
    known, against = _support(one, two), _objections(one, two)
    finding = _finding(one, two, like, known, against, facts)
    score = min(1.0, max(0.0, like.score + 0.03 * len(known) - (0.2 if against else 0.0)))
    return Link(one.mentions[0].id, two.mentions[0].id, round(score, 3), (*like.reasons, *known, *against), finding)


def _finding(
    one: Profile, two: Profile, like: Likeness, known: Sequence[str], against: Sequence[str], facts: Country
) -> Finding:
    if one.publications & two.publications and name_key(one.name) != name_key(two.name):
        return Finding.DIFFERENT
    common = facts.is_common(one.name) or facts.is_common(two.name)
    reordered = sorted(facts.names.words(one.name)) == sorted(facts.names.words(two.name))
    if like.score >= JOIN and not against and (known or (reordered and not common)):
        return Finding.JOINED
    return Finding.QUESTION if like.score >= ASK else Finding.DIFFERENT


def _support(one: Profile, two: Profile) -> list[str]:
    reasons = []
    if others := sorted(one.others & two.others):
        reasons.append(f"both are named with {', '.join(others[:3])}")
    if days := sorted(one.days & two.days):
        kind, day = days[0]
        reasons.append(f"both: {kind.label.lower()} on {day}")
    if agree(one.born, two.born):
        reasons.append("the ages told of both agree")
    if offices := sorted(one.offices & two.offices):
        reasons.append(f"both are told of as {' and '.join(offices)}")
    if provinces := sorted(one.provinces & two.provinces):
        reasons.append(f"both in {', '.join(provinces[:3]).title()}")
    return reasons


def _objections(one: Profile, two: Profile) -> list[str]:
    reasons = []
    if one.publications & two.publications:
        reasons.append("one publication uses both names")
    if agree(one.born, two.born) is False:
        first, second = (", ".join(f"{a}/{b}" for a, b in sorted(profile.born)) for profile in (one, two))
        reasons.append(f"by the ages told one was born in {first}, the other in {second}")
    if one.provinces and two.provinces and not one.provinces & two.provinces and not one.others & two.others:
        first, second = (", ".join(sorted(p.provinces)).title() for p in (one, two))
        reasons.append(f"one is told of in {first}, the other in {second}, with nobody in common")
    return reasons


def persons(found: Sequence[Profile], links: Iterable[Link], words: Sequence[Sameness]) -> list[tuple[Mention, ...]]:
    """The mentions of several profiles parted into persons: editors' words first, then links from the best down."""
    mentions = {mention.id: mention for profile in found for mention in profile.mentions}
    clusters = Clusters(mentions)
    clusters.decide(words)
    for profile in found:
        for number, mention in enumerate(profile.mentions):
            # With the first of its name; one that an editor kept from that, with the next that it may go with.
            any(clusters.join(other.id, mention.id) for other in profile.mentions[:number])
    for one, two in combinations(found, 2):
        two_names = one.publications & two.publications and name_key(one.name) != name_key(two.name)
        if two_names or agree(one.born, two.born) is False:
            clusters.part(one.mentions[0].id, two.mentions[0].id)
    for link in sorted(links, key=lambda link: (-link.score, link.one, link.two)):
        if link.finding is Finding.JOINED:
            clusters.join(link.one, link.two)
    return [
        tuple(sorted((mentions[id] for id in members), key=lambda mention: mention.order))
        for members in clusters.sets().values()
    ]

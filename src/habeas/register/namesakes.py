"""Namesakes: the bearers of one name parted, where the name is a common one or the ages told of them differ.

- Mentions of a common name are one bearer's only where a province or a co-accused is shared.
- Those of any other name are one bearer's, unless ages are told that no one person can have. Then one age is one
  bearer, and a mention without an age goes where a province or a co-accused is shared with those of one age only; else
  with the age that most publications tell; and where no age is told most, those left over stand by themselves.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from .age import Born, agree
from .clusters import Clusters
from .country import Country
from .identity import Finding, Link, Profile, compare
from .mention import Mention


def profiles(mentions: Iterable[Mention], facts: Country) -> list[Profile]:
    """The mentions of one folded name as profiles: one, or one for each bearer that can be told from the others."""
    ordered = sorted(mentions, key=lambda mention: mention.order)
    common = facts.is_common(ordered[0].name)
    ages = _ages(ordered, facts) if len(ordered) > 1 else []
    if len(ordered) == 1 or (len(ages) < 2 and not common):
        return [Profile(ordered, facts)]
    single = [Profile([mention], facts) for mention in ordered]
    clusters = Clusters(mention.id for mention in ordered)
    for age in () if common else ages:
        _join(clusters, age)
    for one, two in combinations(ages, 2):
        for mention in one:
            for other in two:
                clusters.part(mention.id, other.id)
    _join_the_tied(clusters, single, ages)
    if not common:
        _join_the_rest(clusters, single, ages)
    elif len(ages) < 2 and len({clusters.of(one.mentions[0].id) for one in single if one.tied}) <= 1:
        return [Profile(ordered, facts)]
    by_id = {mention.id: mention for mention in ordered}
    parts = [[by_id[id] for id in members] for members in clusters.sets().values()]
    found = [Profile(sorted(part, key=lambda mention: mention.order), facts) for part in parts]
    return sorted(found, key=lambda profile: profile.mentions[0].order)


def meetings(bearers: Sequence[Profile], facts: Country) -> list[Link]:
    """The bearers of one name compared, as they follow on one another. What parted those of a name that is not a common
    one has weighed what they share: they are a question."""
    links = [compare(one, two, facts) for one, two in pairwise(bearers)]
    if facts.is_common(bearers[0].name):
        return links
    return [replace(link, finding=Finding.QUESTION) for link in links]


def _ages(ordered: Sequence[Mention], facts: Country) -> list[list[Mention]]:
    """The mentions that tell an age, by ages that one person can have, as few as may be."""
    found: list[tuple[set[Born], list[Mention]]] = []
    for mention in ordered:
        if born := facts.ages.born([mention]):
            years, fellows = next((one for one in found if agree(frozenset(one[0]), born)), (set(), []))
            if not fellows:
                found.append((years, fellows))
            years |= born
            fellows.append(mention)
    return [fellows for _, fellows in found]


def _join_the_tied(clusters: Clusters, single: Sequence[Profile], ages: Sequence[Sequence[Mention]]) -> None:
    """Join what shares a co-accused or a province, except one that is shared by two ages: it tells neither."""
    age_of = {mention.id: number for number, age in enumerate(ages) for mention in age}
    sharing: dict[tuple[str, str], list[Mention]] = {}
    for profile in single:
        for feature in sorted([("with", name) for name in profile.others] + [("in", at) for at in profile.provinces]):
            sharing.setdefault(feature, []).append(profile.mentions[0])
    for mentions in sharing.values():
        if len({age_of[mention.id] for mention in mentions if mention.id in age_of}) <= 1:
            _join(clusters, mentions)


def _join_the_rest(clusters: Clusters, single: Sequence[Profile], ages: Sequence[Sequence[Mention]]) -> None:
    """Join what goes with no age to the one told by more publications than all others; without such, to one another."""
    of_an_age = {clusters.of(mention.id) for age in ages for mention in age}
    rest = [one.mentions[0] for one in single if clusters.of(one.mentions[0].id) not in of_an_age]
    most = max(ages, key=len)
    outweighs = 2 * len(most) > sum(map(len, ages))
    _join(clusters, [*(most[:1] if outweighs else ()), *rest])


def _join(clusters: Clusters, mentions: Sequence[Mention]) -> None:
    for mention in mentions[1:]:
        clusters.join(mentions[0].id, mention.id)

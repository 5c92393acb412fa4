"""A synthetic library for the benches: invented people in the real proportions of who is told of how often.

Names are put together from thirty family and eight thousand given names, a few far more frequent than the rest, so that
there are namesakes and many like names; most people are told of in a few publications, some in dozens. Every person
has a story (arrested, detained, refused bail, sentenced, released), told by publications over twenty-five years, some
of it twice and some of it with the month only.
"""

import datetime as dt
import random
from collections.abc import Iterator

from habeas.claims import Claim, Group, Kind, Quote, When

FAMILIES = [
    "Sok", "Chea", "Kim", "Keo", "Chan", "Heng", "Ly", "Chhim", "Chhun", "Hun", "Khin", "Kong", "Long", "Meas", "Nhem",
    "Nuth", "Ouk", "Pen", "Phan", "Prak", "Sam", "San", "Seng", "Sum", "Tep", "Thach", "Ung", "Vong", "Yim", "Yorm",
]  # fmt: skip
HEADS = [
    "Bo", "Chan", "Da", "Chen", "Ka", "La", "Ma", "Mony", "Na", "Phal", "Pi", "Ra", "Ratha", "Rith", "Sam", "Sa", "So",
    "Sopha", "Sok", "Somna", "Sovan", "Thea", "Ti", "Va", "Vanna", "Vi", "Vuth",
]  # fmt: skip
TAILS = [
    "bopha", "chenda", "dara", "dy", "hour", "kha", "korn", "la", "leap", "lin", "ma", "mony", "na", "nang", "nary",
    "neth", "ng", "ny", "phal", "pheap", "ra", "reak", "rith", "roth", "ry", "sna", "ta", "thy", "vy",
]  # fmt: skip
PLACES = (
    "CC1",
    "CC2",
    "Prey Sar prison",
    "Battambang prison",
    "Koh Kong provincial prison",
    "Takeo",
    "Kampot",
    "Siem Reap",
)
FIRST = dt.date(2000, 1, 1)
DAYS = 9000


def names(count: int, rng: random.Random) -> list[str]:
    """So many people's names, of some thousand given names, the first the most frequent; namesakes happen."""
    given = [head + tail for head in HEADS for tail in TAILS]
    given += [rng.choice(HEADS) + rng.choice(TAILS) + rng.choice(TAILS) for _ in range(8000)]
    rng.shuffle(given)
    found = []
    for _ in range(count):
        family = rng.choice(FAMILIES[: rng.randint(3, len(FAMILIES))])
        own = given[int(len(given) * rng.random() ** 1.5)]
        found.append(f"{family} {own}" if rng.random() < 0.75 else f"{family} {rng.choice(HEADS)} {own}")
    return found


def story(name: str, rng: random.Random) -> Iterator[tuple[Kind, dt.date, dict[str, str]]]:
    """What happened to one person, in order."""
    day = FIRST + dt.timedelta(days=rng.randrange(DAYS - 1200))
    place = rng.choice(PLACES)
    yield Kind.ARREST, day, {"at": rng.choice(PLACES)}
    yield Kind.DETENTION, day + dt.timedelta(days=rng.randint(0, 3)), {"at": place}
    yield Kind.CHARGE, day + dt.timedelta(days=rng.randint(1, 4)), {"offence": "incitement"}
    if rng.random() < 0.4:
        yield Kind.BAIL_DENIED, day + dt.timedelta(days=rng.randint(20, 60)), {}
    if rng.random() < 0.6:
        day += dt.timedelta(days=rng.randint(100, 500))
        yield Kind.CONVICTION, day, {}
        yield Kind.SENTENCE, day, {"term": f"P{rng.randint(1, 6)}Y"}
    if rng.random() < 0.8:
        yield Kind.RELEASE, day + dt.timedelta(days=rng.randint(10, 700)), {"at": place}


def library(size: int, seed: int = 4) -> tuple[list[Claim], dict[str, dt.date]]:
    """About `size` claims, and the dates of the publications that make them."""
    rng = random.Random(seed)
    claims: list[Claim] = []
    published: dict[str, dt.date] = {}
    everyone = names(max(50, size // 4), rng)
    while len(claims) < size:
        together = rng.sample(everyone, rng.choice((1, 1, 1, 2, 3, 8)))
        for number, (kind, day, fields) in enumerate(story(together[0], rng)):
            for telling in range(rng.choice((1, 1, 2))):
                key = f"{len(published):07}"
                published[key] = day + dt.timedelta(days=rng.randint(0, 5) + 40 * telling)
                claims.append(_claim(key, kind, together, day, fields, rng, number))
                if rng.random() < 0.04:
                    group = Group(
                        rng.randint(2, 30), rng.choice(("CNRP members", "villagers of Koh Kong", "union leaders"))
                    )
                    when = When.on(day)
                    claims.append(
                        Claim(key, Kind.ARREST, Quote(f"{group.count} {group.label} arrested"), group=group, when=when)
                    )
    return claims[:size], published


def _claim(
    key: str, kind: Kind, who: list[str], day: dt.date, fields: dict[str, str], rng: random.Random, number: int
) -> Claim:
    when = When.parse(day.strftime("%Y-%m")) if rng.random() < 0.1 else When.on(day)
    words = (
        f"{', '.join(who)}: {kind.label.lower()} on {day:%d %B}, the court's spokesperson said on the day ({number})"
    )
    return Claim(key, kind, Quote(words, 10, 10 + len(words)), who=tuple(who), when=when, **fields)

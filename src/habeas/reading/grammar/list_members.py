"""How the items of a list become one phrase: each a member, or what one of them is, or the set that names spell out."""

from .phrases import Phrase

_SEVERAL = frozenset(("family", "couple", "group", "crowd", "pair", "team", "generation"))
"""Nouns in the singular that stand for several persons."""
_NATURAL = frozenset(
    (
        "man",
        "woman",
        "boy",
        "girl",
        "child",
        "husband",
        "wife",
        "mother",
        "father",
        "son",
        "daughter",
        "brother",
        "sister",
    )
)


def _one(phrase: Phrase) -> bool:
    """Whether a phrase tells of one person without a name: "a third brother", "one of the twins"."""
    single = phrase.count == 1 or (phrase.count is None and not phrase.plural and phrase.determined)
    return phrase.sort == "people" and not phrase.name and single and phrase.head not in _SEVERAL


def _whose(item: Phrase) -> bool:
    """Whether an item is one person told as somebody's, without the name: "his widow"."""
    return item.owner is not None and not (item.plural or item.name or item.count or item.appositions)


def joined(items: list[Phrase], separators: list[str], goes_on: bool) -> Phrase:
    """The items as one phrase; `goes_on`: a finite verb follows at once."""
    if len(items) == 1:
        return items[0]
    if len(items) > 2 and separators[0] == "," and _whose(items[0]) and items[1].name:
        items[0].appositions, items[0].end = [*items[0].appositions, items[1]], items[1].end
        items, separators = [items[0], *items[2:]], separators[1:]  # "his widow, A, and their three children"
    if _spelled_by_roles(items, separators):
        items[0].end = items[-1].end
        return items[0]
    if _counted_together(items, separators):
        items[0].label = ", ".join(one.label for one in items[:-1]) + f" and {items[-1].label}"
        items[0].end = items[-1].end
        return items[0]
    named = [bool(item.name) for item in items]
    first, last = items[0], items[-1]
    # "three members, A, B and C": the names spell the set out; "A, B and C, three members": so does the set.
    if len(items) > 2 and named[-1] and not any(named[:-1]) and all(_role(one) for one in items[:-1]):
        last.appositions, last.start = [*last.appositions, *items[:-1]], first.start  # "lawyer and activist, A"
        return last
    if len(items) == 2 and separators == [","] and last.sort == "name" and last.name and _one(first) and not goes_on:
        last.sort, last.sure = "person", True  # "a third brother, Yusuf, 19,": a single name told with a role
    single = separators[0] == "," and first.count == 1 and not _one_of(items)
    if (
        first.sort in ("people", "officer")
        and (named == [False, *[True] * (len(items) - 1)] or _adds_up(items))
        and separators[0] != "and"
        and not single
    ):
        if first.count and len(items) == first.count + 2 > 3 and separators[-1] == "and":
            first.appositions, first.end = [_list_of(items[1:-1])], items[-2].end
            return _list_of([first, last])  # "two reporters, A and B, along with C"
        first.appositions = [_list_of(items[1:])]
        first.end = max(first.end, last.end)
        return first
    if (
        last.sort in ("people", "officer")
        and not last.name
        and all(named[:-1])
        and separators[-1] != "and"
        and not last.other
    ):
        whole = _list_of(items[:-1])
        whole.appositions = [*whole.appositions, last]
        whole.sure = whole.sure or (whole.sort == "person" and not last.plural)  # "A, a blogger": what persons are
        whole.end = last.end
        return whole
    return _with_roles(items, separators)


def _role(item: Phrase) -> bool:
    """Whether an item says what one person is: "human rights lawyer", and not "his wife" or "a colleague"."""
    return item.sort == "people" and not (item.plural or item.count or item.determined or item.owner)


def _spelled_by_roles(items: list[Phrase], separators: list[str]) -> bool:
    """ "Two people, a lawyer and a monk,": what each of those counted is."""
    first, rest = items[0], items[1:]
    roles = all(one.sort == "people" and not one.name and not one.plural and one.count in (None, 1) for one in rest)
    counted = first.sort == "people" and not first.name and first.count == len(rest) > 1
    return counted and roles and separators[0] == "," and separators[-1] == "and"


def _counted_together(items: list[Phrase], separators: list[str]) -> bool:
    """ "Some 100 students, workers and teachers": one number for all that they are."""
    rest = items[1:]
    plain = all(
        one.sort == "people" and one.plural and not (one.name or one.count or one.determined or one.other or one.owner)
        for one in rest
    )
    counted = items[0].sort == "people" and not items[0].name and (items[0].count or 0) > len(items)
    return counted and plain and len(rest) > 1 and separators[-1] == "and" and not items[0].appositions


def _adds_up(items: list[Phrase]) -> bool:
    """ "All four, A and her three crew members": what follows a number is as many."""
    rest = items[1:]
    counts = [1 if one.name else one.count or 0 for one in rest]
    return (
        bool(items[0].count) and len(rest) > 1 and all(counts) and sum(counts) == items[0].count and rest[0].name != ""
    )


def _named_after(items: list[Phrase], count: int) -> bool:
    return len(items) == count > 1 and all(one.name for one in items)


def _one_of(items: list[Phrase]) -> bool:
    """ "One of its editors, A": A and nobody else."""
    whole = items[0].of
    return whole is not None and whole.sort != "pronoun" and len(items) == 2


def _with_roles(items: list[Phrase], separators: list[str]) -> Phrase:
    """A list whose members may each carry a role: "A, a farmer, B, his wife, and C"."""
    members: list[Phrase] = []
    within: list[Phrase] = []  # sets whose names are the list's last
    for position, item in enumerate(items):
        role = (
            item.sort in ("people", "officer")
            and not item.name
            and item.count is None
            and not item.plural
            and not (item.other and item.definite)
        )
        # "A, a monk and activist": a second role without an article is the same person's.
        joined = bool(position) and separators[position - 1] == "and" and not item.determined
        joined = joined and bool(members) and bool(members[-1].appositions)
        after = items[position + 1] if position + 1 < len(items) else None
        both = role and not item.determined and position < len(separators) and separators[position] == "and"
        if both and after is not None and after.name and after.label != after.name:
            after.appositions = [*after.appositions, item]  # "human rights activist and journalist A"
            continue
        if role and position and separators[position - 1] == "and" and after is not None and after.name:
            after.appositions = [*after.appositions, item]  # "A and her husband, B"
            continue
        before = members[-1] if members else None
        if role and before is not None and not item.determined and _same_one(before, item, separators[position - 1]):
            before.end = item.end  # "a broadcaster and campaigner"
            continue
        told = bool(members) and bool(members[-1].name or members[-1].appositions) and not members[-1].plural
        if role and told and (separators[position - 1] in (",", ";") or joined):
            members[-1].appositions = [*members[-1].appositions, item]
            members[-1].sure = True
            continue
        plural = item.sort == "people" and not item.name and item.plural and position < len(items) - 1
        if plural and position and item.count and _named_after(items[position + 1 :], item.count):
            item.appositions = [_list_of(items[position + 1 :])]
            within.append(item)
            continue  # "A, along with three others, B, C and D"
        if plural and members and all(member.name for member in members) and separators[position - 1] == ",":
            continue
        members.append(item)
    whole = _list_of(members)
    whole.appositions = [*whole.appositions, *within]
    return whole


def _same_one(first: Phrase, second: Phrase, joint: str) -> bool:
    """Whether two roles with one article are one person's: "a broadcaster and campaigner", but "a man and woman"."""
    alone = first.determined and first.indefinite and not (first.name or first.plural or first.count or first.members)
    return joint == "and" and alone and first.sort == "people" and _NATURAL.isdisjoint((first.head, second.head))


def _list_of(members: list[Phrase]) -> Phrase:
    if len(members) == 1:
        return members[0]
    flat = [part for member in members for part in member.walk()]
    sort = "person" if any(member.sort == "person" for member in flat) else flat[0].sort
    if len([m for m in flat if m.name]) >= 2 and any(m.sure for m in flat):
        for member in flat:
            if member.sort == "person":
                member.sure = True
    return Phrase(
        "NP", flat[0].start, max(part.end for part in flat), sort=sort, head=flat[-1].head, plural=True, members=flat
    )

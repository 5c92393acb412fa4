"""What counted persons go by: a nickname that ends with their number ("the Riverside 13"), else number and label."""

import re
from collections.abc import Set as AbstractSet

from habeas.claims import Group, folded

_NUMBERED = re.compile(r"(?:^|\s)[A-Z]\S* (?P<count>\d+)$")


def nickname(group: Group, plain_words: AbstractSet[str]) -> str:
    """The nickname, folded and without plain words; "" where the label is none.

    A nickname is one name of one set, whoever uses it and when: the word before the number has a capital ("The 19"),
    and the number is how many they are. "Twelve of the Riverside 13" are not the thirteen.
    """
    found = _NUMBERED.search(group.label)
    if not found or int(found["count"]) != group.count:
        return ""
    return " ".join(word for word in folded(group.label).split() if word not in plain_words)


def called(group: Group) -> str:
    """What to call the counted: "Riverside 13", "8 CNRP officials"."""
    if nickname(group, frozenset()):
        return group.label
    return f"{group.count or ''} {group.label}".strip()

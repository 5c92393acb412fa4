"""Sets of persons: what a publication calls them, how many, and who of them is named."""

from dataclasses import dataclass, field

from habeas.claims import Group

from ..grammar.phrases import Phrase


@dataclass(slots=True, eq=False)
class Party:
    """A set of persons: its stated size, what it is called, and those of its members that are named.

    `larger` is the set that it is a part of: "15 of the 23". `sentence` numbers the one that tells of it; `fresh`
    is one introduced with its names: "two officials, A and B,".
    """

    count: int | None
    label: str
    head: str
    members: list[str] = field(default_factory=list)
    start: int = 0
    larger: "Party | None" = None
    sentence: int = -1
    fresh: bool = False

    def join(self, names: list[str]) -> None:
        """Name members; whoever belongs to a part belongs to the whole."""
        self.members = list(dict.fromkeys([*self.members, *names]))
        if self.larger is not None and self.larger is not self:
            self.larger.join(names)

    @property
    def whole(self) -> bool:
        """Whether every member is named."""
        return bool(self.members) and (self.count is None or len(self.members) >= self.count)


@dataclass(frozen=True, slots=True)
class Subjects:
    """To whom something happened: names, and persons not named."""

    who: tuple[str, ...] = ()
    group: Group | None = None

    def __bool__(self) -> bool:
        return bool(self.who or self.group)


NOBODY = Subjects()


def all_parts(phrase: Phrase) -> list[Phrase]:
    """A phrase's members with what belongs to them."""
    parts = []
    for part in phrase.walk():
        parts.append(part)
        if part.of is not None:
            parts += all_parts(part.of)
        if part.owner is not None:
            parts += all_parts(part.owner)
        for apposition in part.appositions:
            parts += all_parts(apposition)
    return parts


def label_of(phrase: Phrase) -> str:
    """What a set is called: its words without number and article, with what "of" adds."""
    label = phrase.label
    if phrase.of is not None and phrase.of.people and phrase.nouns and phrase.count is None:
        names = " and ".join(part.name for part in phrase.of.walk() if part.name)
        return f"{label} of {label_of(phrase.of) or names}"
    if phrase.of is not None and phrase.of.sort == "pronoun" and not phrase.nouns:
        label = ""  # "nine of them"
    elif phrase.of is not None and phrase.of.sort not in ("people", "person"):
        label = f"{label} of {phrase.of.label or phrase.of.entity}".strip()
    elif phrase.of is not None and not phrase.nouns:
        label = label_of(phrase.of)
    if not phrase.nouns and phrase.of is None:
        return (
            "others"
            if phrase.other
            else ("" if label.lower() in ("all", "both") or label.replace(",", "").isdigit() else label)
        )
    return label


def summed(groups: list[Group]) -> Group | None:
    """Several sets told together as one: counts added where all are known, labels joined."""
    if not groups:
        return None
    if len(groups) == 1:
        return groups[0]
    counts = [group.count for group in groups]
    total = sum(count for count in counts if count is not None) if all(count is not None for count in counts) else None
    return Group(total, " and ".join(group.label for group in groups if group.label))

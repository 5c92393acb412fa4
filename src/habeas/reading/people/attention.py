"""Whom a publication goes on about, as it is read: the last person, the last set, those told of lately."""

from collections import Counter
from collections.abc import Sequence

from habeas.claims import Group

from .genders import Genders
from .party import NOBODY, Subjects

LONGEST_MEMORY = 40
"""Persons spoken of that "the eleven" may stand for."""


_AROUND = frozenset(
    ("supporters", "residents", "journalists", "reporters", "relatives", "onlookers", "observers", "diplomats",
     "lawyers", "colleagues", "families", "witnesses")
)  # fmt: skip
"""Those who are there when others are taken or tried."""


class Attention:
    """`person` is whom "he" stands for, `group` whom "they" do, `last` the one of them told last, `recent` all persons
    in the order they were last told, `told` those whom the paragraph has told of, `topic` whom the whole is about,
    `mentioned` how often each person is named, `here` who is named in the sentence that is read, `unnamed` one without
    a name to whom something happened last: "he" is not whoever was named before. `taken` are those last arrested, held
    or charged, "the detainees". `acting` are those whose own act a clause tells: whom it is done to, "him", is somebody
    else.
    """

    def __init__(self) -> None:
        self.last = NOBODY
        self.recent: list[str] = []
        self.told: set[str] = set()
        self._together: dict[str, int] = {}
        self._turn = 0
        self.person = ""
        self.unnamed = NOBODY
        self.taken = NOBODY
        self.group: Subjects | None = None
        self.topic = NOBODY
        self.here: tuple[str, ...] = ()
        self.acting: tuple[str, ...] = ()
        self.mentioned: Counter[str] = Counter()
        self.genders = Genders()

    def meant(self, pronoun: str) -> str:
        """Whom "he" or "she" means: the person gone on about, or where that one acts, the last one told of before."""
        person, recent = self.person, self.recent
        if person in self.acting:
            recent = [name for name in recent if name not in self.acting]
            person = recent[-1] if recent else ""
        return self.genders.meant(pronoun, person, recent) if person else ""

    def turn(self) -> None:
        """Begin a part of the document under its own heading: pronouns do not look back over it, but to its subject."""
        self.person, self.group, self.last, self.recent = "", None, NOBODY, []
        self.speak_of(self.topic)

    def enter(self) -> None:
        """Begin an entry of a chronology: it is about whom the whole is about."""
        self.speak_of(self.topic)

    def paragraph(self) -> None:
        """Begin a paragraph: one who is named but once is no longer spoken of where the whole is about someone."""
        self.told.clear()
        self.unnamed = NOBODY
        if len(self.topic.who) == 1 and self.mentioned[self.person] == 1:
            self.speak_of(self.topic)

    def speak_of(self, subjects: Subjects) -> None:
        """Go on about the publication's subject."""
        if len(subjects.who) == 1:
            self.person = subjects.who[0]
        elif subjects:
            self.group = subjects
        self.last = subjects or self.last

    def spoke(self, who: tuple[str, ...], group: Group | None) -> None:
        """A claim told of persons named in several places: later plural pronouns stand for all of them."""
        self.group = self.last = Subjects(who, group)

    def told_of(self, found: Subjects) -> None:
        """Go on about those a clause spoke of."""
        if len(found.who) == 1 and not found.group:
            self.person, self.last = found.who[0], found
        else:
            self.group = self.last = found

    def remember(self, names: list[str]) -> None:
        """Note persons as told of last, together."""
        if not names:
            return
        self.recent = [*(name for name in self.recent if name not in names), *names][-LONGEST_MEMORY:]
        self.befell(names)

    def befell(self, names: Sequence[str]) -> None:
        """Note that something was told of these persons together."""
        self.unnamed = NOBODY if names else self.unnamed
        self.told.update(names)
        self._turn += 1
        self._together.update(dict.fromkeys(names, self._turn))

    def not_since(self, names: list[str]) -> list[str]:
        """Those of several persons told of together of whom the paragraph has not told since, as it has of the rest."""
        order = [self._together.get(name, 0) for name in names]
        left = [name for name, turn in zip(names, order, strict=True) if turn == min(order)]
        since = [name for name in names if name not in left]
        return left if since and len(left) > 1 and self.told.issuperset(since) else []

    def last_told(self, count: int) -> list[str]:
        """The last persons told of, so many; none where they would be some of several told together."""
        if not 0 < count <= len(self.recent):
            return []
        last, before = self.recent[-count:], self.recent[:-count]
        return [] if before and self._together[before[-1]] == self._together[last[0]] else last

    def beside_crowd(self) -> bool:
        """Whether those spoken of last are only a crowd around whom was taken: "supporters gathered"."""
        last = self.group
        words = last.group.label.lower().split() if last is not None and last.group is not None else []
        return last is not None and not last.who and bool(words) and words[-1] in _AROUND

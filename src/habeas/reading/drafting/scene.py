"""Where a text has set its story: the court that "the court" means, the prison that someone is released from."""

from dataclasses import dataclass, field

from habeas.claims import UNKNOWN, Kind, When

from ..events.event import Event
from ..grammar.phrases import Phrase
from ..people.party import Subjects

_GENERIC = frozenset(("court", "prison", "jail", "station", "police station", "tribunal"))
_UNNAMED = frozenset(
    (
        "prison",
        "jail",
        "custody",
        "detention",
        "court",
        "jails",
        "prisons",
        "police custody",
        "station",
        "cell",
        "cells",
    )
)
"""What says that someone is held, and not where."""
_DISORDER = frozenset((Kind.ASSEMBLY, Kind.RESTRICTION, Kind.ATTACK, Kind.DEATH, Kind.ARREST))
"""What happens where people gather."""
_RANKED = ("court", "prison", "station")


@dataclass(slots=True)
class Scene:
    """The institutions mentioned and acting last, by sort; where whom was last said to be held, since when, and in
    which sentence; and where people were last said to gather or come to harm, when, and in which sentence.
    """

    mentioned: dict[str, str] = field(default_factory=dict)
    acting: dict[str, str] = field(default_factory=dict)
    held: dict[str, tuple[str, When, int]] = field(default_factory=dict)
    gathering: tuple[str, When, int] = ("", UNKNOWN, -1)

    def notice(self, phrases: list[Phrase], text: str) -> None:
        """Remember the courts, prisons and stations that a sentence names."""
        for phrase in (one for one in phrases if one.kind == "NP"):
            for part in (*phrase.walk(), phrase.of):
                if part is not None and part.sort in _RANKED and not part.members:
                    name = text[part.start : part.end].strip()
                    if _named(name):
                        self.mentioned[part.sort] = name

    def acts(self, phrase: Phrase | None, words: str) -> None:
        """Remember the court that does something, or where something is done."""
        if phrase is not None and phrase.sort in _RANKED and _named(words):
            self.acting[phrase.sort] = words

    def place(self, event: Event, words: str, subjects: Subjects, when: When) -> str:
        """Where an event happened: as its own words say, or as the text has said before."""
        low = words.lower()
        if event.at is not None and low.startswith("the ") and low.removeprefix("the ") in _GENERIC:
            words = self.acting.get(event.at.sort) or self.mentioned.get(event.at.sort, "")
        elif low.removeprefix("the ") in _UNNAMED or (event.at is not None and event.at.sort == "custody"):
            words = ""
        self.acts(event.at, words)
        if event.kind in _DISORDER and not event.title:
            words = self._where_it_broke_out(event, words, when)
        persons = [*subjects.who, *([str(subjects.group)] if subjects.group is not None else [])]
        if event.kind is Kind.DETENTION and _named(words):
            self.held.update(dict.fromkeys(persons, (words, when, event.sentence)))
        if event.kind is Kind.RELEASE and not words:
            return self._left(persons, when, event.sentence)
        return words

    def _where_it_broke_out(self, event: Event, words: str, when: When) -> str:
        """Where a gathering was, for what happened there on its day and is told in its sentence or the next."""
        place, day, sentence = self.gathering
        if words:
            if event.kind not in (Kind.ARREST, Kind.DEATH):  # one dies in hospital, and is taken at home
                self.gathering = (words, when, event.sentence)
            return words
        lasts = 0 if event.kind is Kind.DEATH else 1
        near = 0 <= event.sentence - sentence <= lasts and when.known and day == when
        if near and event.kind is not Kind.ARREST:
            self.gathering = (place, day, event.sentence)
        return place if near else ""

    def _left(self, persons: list[str], when: When, sentence: int) -> str:
        """The prison that all of some persons were last said to be held in, unless that may have been later."""
        places = {self.held.get(person, ("", UNKNOWN, -1)) for person in persons}
        words, since, told = places.pop() if len(places) == 1 else ("", UNKNOWN, -1)
        after = since.earliest is not None and when.latest is not None and since.earliest <= when.latest
        return words if after or not when.known or (told == sentence and not since.known) else ""


def _named(words: str) -> bool:
    """Whether words name an institution, and do not only say what it is."""
    return any(word[:1].isupper() for word in words.removeprefix("The ").split())

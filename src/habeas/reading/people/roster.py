"""Whom a publication names: its persons, its sets, to whom something happened. Filled before anything is resolved."""

from collections.abc import Iterable
from itertools import pairwise

from ..grammar.phrases import Phrase
from .parties import Parties
from .party import Party, all_parts, label_of
from .roll import Roll

_ENTERING = frozenset((":", ",", ";", "CONJ"))
"""What stands before the next of those whom a list names."""


class Roster:
    """Filled by `meet` over all noun phrases. `patients` are those to whom something happened, by name; `wished` those
    to whom something is asked or denied to happen; `sources` those who only speak.
    """

    def __init__(self) -> None:
        self.roll = Roll()
        self.parties = Parties()
        self.patients: dict[str, None] = {}
        self.wished: set[str] = set()
        self.sources: set[str] = set()
        self._perhaps: set[str] = set()  # words of names that nothing vouches for yet

    def meet(self, phrase: Phrase) -> None:
        """Register the names and sets of a noun phrase."""
        for part in phrase.walk():
            for inner in (part.of, part.owner):
                if inner is not None:
                    self.meet(inner)
            self.roll.enrol(part)
            if part.sort == "person" and not part.sure:
                self._perhaps.update(part.name.split())
        for apposition in phrase.appositions:
            self.meet(apposition)
        first = phrase.members[0] if phrase.members else None
        if first is not None and "officer" in first.classes and first.nouns[-1:] and first.nouns[-1].endswith("s"):
            self.roll.officers.update(self._named(phrase, accept=True))  # "Prosecutors A and B"
        if phrase.members:
            self._mononyms(phrase.walk())
            self._relatives(phrase.members)
        for one in phrase.members:
            if one.sort == "people" and one.nouns and (one.count or 0) > 1 and not one.name:
                self.parties.add(one, one.count, label_of(one), one.head, [])
        members = self._named(phrase)
        if size := _mixed(phrase, len(members)):
            self.parties.add(phrase, size, "", "", members)
        elif len(members) >= 2:
            roles = (one for one in phrase.appositions if not (one.name or one.members or one.appositions))
            role = next(roles, None)
            head = role.head if role else next((one.head for one in reversed(phrase.walk()) if one.head), "")
            self.parties.add(phrase, len(members), role.label if role else "", head, members)
        elif phrase.sort == "people" and not phrase.name and not phrase.members and (phrase.count or phrase.plural):
            self._introduced(phrase)
            listed = [name for one in phrase.appositions for name in self._named(one, accept=True)]
            party = self.parties.add(phrase, phrase.count, label_of(phrase), phrase.head, listed)
            party.larger = self._larger(phrase)
            party.fresh = bool(listed) and not (phrase.definite or phrase.determined)
            party.join(listed)

    def _mononyms(self, parts: list[Phrase]) -> None:
        """ "Garda Quelch, Suro and Ilka Brandt": a single name beside full ones that is short for nobody is one."""
        full = [part for part in parts if part.sort == "person" and part.sure and " " in part.name]
        for part in parts if len(full) >= 2 else ():
            bare = not (part.quantifier or part.determined or part.nouns)
            if part.sort == "name" and part.name and bare and not self.full(part.name):
                part.sort, part.sure = "person", True
                self.roll.add(part.name, part.start)

    def _relatives(self, members: list[Phrase]) -> None:
        """ "Ana and Luis Rojas", where Ana is nobody's short name but as the first of two: one family name for both."""
        first, last = members[0], members[-1]
        pair = len(members) == 2 and first.sort == "name" and last.sort == "person" and last.name.count(" ") == 1
        given, family = first.name, last.name.rpartition(" ")[2]
        short = self.full(given) if pair and " " not in given else ""
        if short.startswith(f"{given} ") and self.roll.first(last.name) == last.start:
            first.sort, first.sure, first.name = "person", True, f"{given} {family}"
            self.roll.add(first.name, first.start)

    def _introduced(self, phrase: Phrase) -> None:
        """ "Two reporters, Aung and Thuzar": who is introduced so is nobody named before, be it by a fuller name."""
        told = [one for apposition in phrase.appositions for one in apposition.walk()]
        if phrase.definite or phrase.determined or phrase.of is not None or phrase.count != len(told):
            return
        single = [one for one in told if one.sort == "name" and one.name and " " not in one.name]
        if any(self.full(one.name) not in ("", one.name) for one in single):
            for one in single:
                self.roll.add(one.name, one.start)

    def lone(self, phrase: Phrase) -> None:
        """ "Suro, a mother of five", "her brother, Suro": a single name told as a person's and short for nobody's.

        After all are met.
        """
        for part in all_parts(phrase):
            told = [one for apposition in part.appositions for one in apposition.walk()]
            own = part.sort == "people" and part.owner is not None and not part.name
            for one in told if own and (part.count or 1) == len(told) else ():
                single = one.sort == "name" and bool(one.name) and not one.members and one.name not in self._perhaps
                if single and not self.full(one.name):
                    self.roll.add(one.name, one.start)
            if part.sort != "name" or not part.name or not part.appositions or part.name in self._perhaps:
                continue
            if any(_somebody(one) for one in part.appositions) and not self.full(part.name):
                self.roll.add(part.name, part.start)

    def _larger(self, phrase: Phrase) -> Party | None:
        """The set that a set is a part of: "five of the 11", "the other 15" beside "32 of the 47"."""
        if phrase.of is not None and phrase.count and phrase.of.sort == "pronoun":
            larger = [one for one in self.parties.all if one.count and one.count > phrase.count and not one.members]
            return larger[-1] if larger else None
        if phrase.of is not None and phrase.of.count and phrase.count and phrase.of.count > phrase.count:
            return self.parties.alike(phrase.of) or self.parties.by_phrase.get(id(phrase.of))
        if phrase.of is not None and phrase.count and phrase.of.people and phrase.of.nouns and phrase.of.definite:
            return self.parties.uncounted(phrase.of)  # "five of the activists"
        return self.parties.part_beside(phrase.count) if phrase.other and phrase.definite and phrase.count else None

    def spelled_out(self, phrases: list[Phrase]) -> None:
        """ "Police arrested two monks in Phnom Penh: A and B": the names after the colon are the set before it."""
        for index, phrase in enumerate(phrases[:-1]):
            if phrase.kind != ":":
                continue
            if not any(one.kind in ("VG", "NEG") for one in phrases[:index]):
                self._headed(phrases[index + 1 :], phrase.start)
            names = self._named(phrases[index + 1], accept=True) if phrases[index + 1].kind == "NP" else []
            if names:
                self._fill(phrases[:index], names)
                self._fill(phrases[:index], self._entries(phrases[index:]))

    def set_out(self, head: list[Phrase], below: list[list[Phrase]]) -> None:
        """ "The court kept two men in detention:" and a paragraph for each, which begins with his name."""
        names: list[str] = []
        for phrases in below:
            named = self._named(phrases[0], accept=True) if phrases and phrases[0].kind == "NP" else []
            if len(named) != 1:
                break
            names += named
        if len(set(names)) > 1:
            self._fill(head, list(dict.fromkeys(names)))

    def _headed(self, phrases: list[Phrase], start: int) -> None:
        """ "She pardoned 148 prisoners. On the list: A and B": a list under few words is of the set before."""
        rows = [phrase for phrase in phrases if phrase.kind == "NP" and phrase.people]
        names = [name for phrase in rows for part in all_parts(phrase) for name in self._named(part)]
        names = list(dict.fromkeys(names))
        before = [party for party in self.parties.all if party.start < start and party.count and not party.members]
        if len(names) > 1 and before and len(names) < (before[-1].count or 0):
            before[-1].join(names)

    def _entries(self, phrases: list[Phrase]) -> list[str]:
        """ ": A, who heads the union, and B, from Kampot": the persons who head an entry, whatever is told of each."""
        heads = [phrase for before, phrase in pairwise(phrases) if before.kind in _ENTERING and phrase.kind == "NP"]
        return list(dict.fromkeys(name for phrase in heads for name in self._named(phrase, accept=True)))

    def _fill(self, phrases: list[Phrase], names: list[str]) -> None:
        """Tell the sets among phrases that count just as many and have no members yet who they are."""
        for phrase in phrases:
            party = self.parties.by_phrase.get(id(phrase))
            announced = party is not None and party.count is None and "following" in phrase.label.split()
            if party is not None and not party.members and (announced or party.count == len(names)):
                party.members = names

    def suffered(self, phrase: Phrase) -> None:
        """Note the persons to whom something happened, by name, wherever the publication says so."""
        told = phrase.appositions if phrase.sort == "people" and not phrase.name else []  # "the two, A and B, were"
        for name in [name for one in (phrase, *told) for name in self._named(one, accept=True)]:
            if name not in self.roll.officers:
                self.patients[name] = None

    def demanded(self, phrases: Iterable[Phrase]) -> None:
        """Note the persons to whom something is asked or denied to happen: "she" goes on about them too."""
        self.wished.update(name for phrase in phrases for name in self._named(phrase))

    def named_in(self, phrases: list[Phrase]) -> tuple[str, ...]:
        """The persons named in a sentence, officials in office left out."""
        parts = [part for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase)]
        names = [self.full(part.name) for part in parts if part.name and "officer" not in part.classes]
        return tuple(dict.fromkeys(name for name in names if name in self.roll and name not in self.roll.officers))

    def together(self, phrases: list[Phrase]) -> None:
        """Register those named side by side in one clause ("A and B were released, along with C") as one set."""
        members = [name for phrase in phrases for name in self._named(phrase, accept=True)]
        if len(members) >= 2:
            start = min(phrase.start for phrase in phrases)
            self.parties.all.append(Party(len(members), "", "", list(dict.fromkeys(members)), start))

    def named(self, phrase: Phrase) -> list[str]:
        """The persons that a phrase names."""
        return self._named(phrase, accept=True)

    def named_before(self, start: int, count: int) -> list[str]:
        """The last persons first named before an offset, officials left out."""
        names = self.roll.before(start)
        return names[-count:] if len(names) >= count else []

    def _named(self, phrase: Phrase, accept: bool = False) -> list[str]:
        names = []
        for part in phrase.walk():
            if part.sort == "person" and (part.sure or accept):
                self.roll.add(part.name, part.start)
                names.append(self.full(part.name))
            elif part.sort == "name" and (found := self.roll.meant(part.name, part.start)):
                names.append(found)
        return names

    def defined(self, phrase: Phrase, by: Phrase) -> None:
        """ "The other seven are A, B and C": the names spell the set out."""
        members = self._named(by, accept=True)
        if len(members) >= 2 and phrase.sort == "people":
            self.parties.define(phrase, members)

    def enumerated(self, whole: Phrase, phrases: list[Phrase]) -> None:
        """ "The eight are A, a monk; B, who leads the union; C; and D": who heads an item of a list of semicolons."""
        marks = [step for step, one in enumerate(phrases) if one.kind == ";"]
        heads = [step + 1 + (phrases[step + 1].kind == "CONJ") for step in marks if step + 1 < len(phrases)]
        items = [*phrases[:1], *(phrases[step] for step in heads if step < len(phrases))]
        names = [name for one in items if one.kind == "NP" for name in self._named(one, accept=True)]
        names = list(dict.fromkeys(names))
        if marks and (whole.count == len(names) or (whole.count is None and len(marks) > 1)):
            self.parties.define(whole, names)

    def full(self, name: str) -> str:
        """The fullest name this publication gives for a name; "" where a single word fits nobody."""
        return self.roll.full(name)


def _somebody(phrase: Phrase) -> bool:
    """Whether a phrase says what one person is, without the name: "a mother of five", "her brother"."""
    return phrase.sort == "people" and not (phrase.plural or phrase.name or phrase.count)


def _mixed(phrase: Phrase, named: int) -> int:
    """How many "A and two colleagues", "A and her husband" are; 0 where all are named, or some are not counted."""
    others = [one for one in phrase.members if not one.name]
    sizes = [one.count or (0 if one.plural else 1) for one in others if one.sort == "people"]
    return named + sum(sizes) if named and sizes and len(sizes) == len(others) and all(sizes) else 0

"""Which set of persons a phrase means: "the three", "both", "all five of them", "the first two"."""

from habeas.claims import Group

from ..grammar.phrases import Phrase
from .attention import Attention
from .kin import KIN
from .party import NOBODY, Party, Subjects, label_of
from .roster import Roster

_PAIR = 2
"""So few may be any two of a text; where more are named than these, they are who is counted."""
_SOON = 400
"""Characters within which those are named who were counted first."""
_LATER = 900
"""The same for more than two."""
_MANY = 5
"""More than so many are hardly counted twice by chance: whatever they are called, they are the same."""


class Sets:
    """The sets of a publication, as looked up from where it has been read to."""

    def __init__(self, roster: Roster, attention: Attention) -> None:
        self.roster = roster
        self.parties = roster.parties
        self.attention = attention

    def find(self, phrase: Phrase) -> Party | None:
        """The set a phrase means: the same size, and named alike or named by its size alone."""
        own = self.parties.by_phrase.get(id(phrase))
        if own is not None and own.members:
            return own
        if phrase.other or (phrase.quantifier == "both" and phrase.nouns and phrase.of is not None):
            return None
        if own is not None and not phrase.definite and phrase.nouns and self.parties.another_of_a_sentence(own):
            return own
        if phrase.count is None:
            everybody = phrase.quantifier in ("every", "all") and (phrase.nouns or not self.attention.group)
            return (self.parties.largest(phrase.start) if everybody else None) or self.parties.uncounted(phrase)
        last = self.attention.group
        bare_part = not (phrase.definite or phrase.quantifier or phrase.nouns or phrase.of)
        if bare_part and last is not None and not last.who and last.group and (last.group.count or 0) > phrase.count:
            # "Police took nine others. Two were freed": of the nine.
            return Party(phrase.count, last.group.label, phrase.head, [])
        alike = [party for party in self.parties.all if party.count == phrase.count]
        if phrase.of is not None and phrase.of.nouns and phrase.of.plural:
            alike = [party for party in alike if party.head == phrase.of.head]  # "two of its former presidents"
        if phrase.owner is not None and phrase.head in KIN and phrase.head != "colleague":
            alike = [party for party in alike if party.head == phrase.head]  # "her two sons" are not any two told of
        same = [
            party
            for party in alike
            if party.head == phrase.head or not phrase.head or not party.head or party.head in ("other",)
        ]
        # "Two people were jailed", and months later "two officials, A and B,": a set told anew.
        anew = [one for one in alike if one.fresh and one.start > phrase.start and phrase.head not in ("", one.head)]
        alike = [party for party in alike if party not in anew]
        same = [party for party in same if party not in anew]
        bare = phrase.definite or phrase.quantifier in ("all", "both") or not phrase.nouns
        for pool in (
            same,
            alike if phrase.definite or len({tuple(p.members) for p in alike if p.members}) == 1 else [],
        ):
            # "two monks" told after "A, a reporter, and B, a farmer" are others; told before them they may be the same.
            named = [
                party
                for party in pool
                if party.members
                and (
                    bare
                    or party.head == phrase.head
                    or (phrase.count > _MANY and party.whole)
                    or 0 <= party.start - phrase.start < _SOON
                    or (party.whole and phrase.count > _PAIR and 0 <= party.start - phrase.start < _LATER)
                )
            ]
            if _of_them(phrase):
                named = [party for party in named if party.start > phrase.start]
            before = [party for party in named if party.start <= phrase.start]
            all_of_them = phrase.definite or phrase.quantifier in ("all", "both")
            everyone = self._all_named(phrase) if all_of_them and not (phrase.nouns or phrase.of) else []
            if before and not before[-1].whole and everyone:
                return Party(phrase.count, label_of(phrase), phrase.head, everyone)  # "A and three others": all four
            if before:
                return before[-1]
            back = phrase.definite and phrase.nouns and any(one.whole and one.start < phrase.start for one in alike)
            if named and back:
                # "The two reporters", after "the editors A and B": perhaps they, but no pair named further on.
                return own
            lately = self._lately(phrase) if bare and not phrase.nouns else []
            if named and len(lately) == phrase.count > 1:
                return Party(phrase.count, label_of(phrase), phrase.head, lately)  # "both" are those told of before
            if named and phrase.definite and phrase.nouns and self._told_before(phrase):
                return own  # "gave A and the two editors a year": none of those whom the text names further on
            if named and not _looks_back(phrase) and len({tuple(party.members) for party in named}) == 1:
                return named[0]  # "the four" told before two sets of four may be either
        part = phrase.of is not None and ((phrase.of.count or 0) > (phrase.count or 0) or phrase.of.owner is not None)
        # "His two co-accused" are not he and another, nor are "two of the guards" the two who are named.
        part = part or phrase.owner is not None or (phrase.of is not None and bool(phrase.of.nouns)) or _of_them(phrase)
        if not (phrase.other or part) and (everyone := self._all_named(phrase)):
            return Party(phrase.count, label_of(phrase), phrase.head, everyone)
        bare = bare and not (phrase.nouns and phrase.of is not None)  # "both employees of an NGO" says which two
        lately = self.attention.last_told(phrase.count) if bare and phrase.count > 1 and not (same or part) else []
        if lately:
            return Party(phrase.count, label_of(phrase), phrase.head, lately)
        return next((party for party in same if not party.members), None)

    def _told_before(self, phrase: Phrase) -> bool:
        """Whether as many persons to whom something happened as a set counts are named before it."""
        before = [name for name in self.roster.roll.before(phrase.start) if name in self.roster.patients]
        return len(before) >= (phrase.count or 0)

    def called(self, phrase: Phrase) -> Party | None:
        """ "The women", after "the trial of 13 women" and "the pair": the one set told by that noun, where those last
        spoken of are not.
        """
        group = self.attention.group
        alike = [party for party in self.parties.all if party.head == phrase.head and (party.count or 0) > 1]
        before = [party for party in alike if party.start < phrase.start]
        if group is None or not before or len({party.count for party in before}) > 1:
            return None
        count = group.group.count if group.group is not None else len(group.who)
        theirs = any(set(party.members) == set(group.who) if group.who else party.count == count for party in alike)
        return None if theirs else before[-1]

    def _lately(self, phrase: Phrase) -> list[str]:
        """Whom "both" means: those spoken of last, or the only ones named so far."""
        count = phrase.count or 0
        named = self.roster.roll.before(phrase.start)
        if count <= len(self.attention.recent):
            return self.attention.last_told(count)
        return named if len(named) == count else []

    def _all_named(self, phrase: Phrase) -> list[str]:
        """The persons this publication names, where they are just as many as a set counts.

        "Two reporters" told after two persons are named are others; told before them they may be the same.
        """
        count = phrase.count
        if count is None or not 1 < count <= len(self.roster.roll):
            return []
        concerned = [name for name in self.roster.roll.civilians() if name not in self.roster.sources]
        pool = list(self.roster.patients) if len(self.roster.patients) == count else concerned
        if not self.roster.roll.rulers.isdisjoint(pool) and not self.roster.roll.rulers.isdisjoint(concerned):
            pool = [name for name in pool if name in self.roster.patients or name not in self.roster.roll.rulers]
        told = phrase.definite or phrase.quantifier in ("all", "both") or not phrase.nouns
        later = (one for one in self.parties.all if one.fresh and one.start > phrase.start)
        anew = [one for one in later if set(one.members) == set(pool)]
        if any(phrase.head not in ("", one.head) for one in anew):
            return []
        if _looks_back(phrase) and self.roster.roll.after(phrase.start, pool):
            return []
        if len(pool) != count or told:
            named = self.roster.roll.before(phrase.start)
            mixed = 0 < sum(name in named for name in pool) < count  # some named before, some after: who is meant?
            return pool if len(pool) == count and not mixed else []
        listed = count > _PAIR or any(set(party.members) == set(pool) for party in self.parties.all)
        return pool if listed and self.roster.roll.after(phrase.start, pool) else []

    def added_up(self, phrase: Phrase, groups: list[Group]) -> list[str]:
        """ "Three reporters and the two owners", where the text then names five to whom something happened."""
        counts = [group.count for group in groups]
        named = list(self.roster.patients)
        total = sum(count or 0 for count in counts)
        alike = {tuple(party.members) for party in self.parties.all if party.whole and party.count == total > _MANY}
        if all(counts) and len(alike) == 1:
            return list(next(iter(alike)))  # "twelve members and an official", where the thirteen are then named
        return named if all(counts) and len(named) == total and self.roster.roll.after(phrase.start, named) else []

    def rest(self, count: int) -> list[str]:
        """ "The other four", after A and B, where a set of six is told and something happened to six by name."""
        told = self.attention.last.who
        rest = [name for name in self.roster.patients if name not in told]
        counted = any(party.count == len(self.roster.patients) for party in self.parties.all)
        all_told = len(rest) == count and len(rest) + len(told) == len(self.roster.patients)
        return rest if told and counted and all_told else []

    def others(self, phrase: Phrase) -> list[str]:
        """ "The others", after some of a named set: those of it of whom nothing was told since."""
        for party in reversed(self.parties.all):
            if party.whole and party.start < phrase.start and (rest := self.attention.not_since(party.members)):
                return rest
        return []

    def uncertain(self, phrase: Phrase, party: Party | None) -> bool:
        """Whether "the three", "all six", "two of them" may be some of those named, and one cannot tell which."""
        back = phrase.definite or phrase.quantifier in ("all", "both")
        back = back or (phrase.of is not None and phrase.of.sort == "pronoun")
        named = (phrase.count or 0) <= len(self.roster.patients)
        return back and named and not (phrase.nouns or phrase.other) and (party is None or not party.head)

    def at_the_end(self, count: int, first: bool) -> Subjects:
        """ "The first two", "the last three": of those named together last."""
        named = self.attention.group.who if self.attention.group is not None else ()
        if len(named) <= count:
            return NOBODY
        return Subjects(named[:count] if first else named[-count:])


def _of_them(phrase: Phrase) -> bool:
    """ "Two of them" are fewer than those told of before; "both of them", "all four of them" are they."""
    return phrase.of is not None and phrase.of.sort == "pronoun" and phrase.quantifier not in ("both", "all")


def _looks_back(phrase: Phrase) -> bool:
    """Whether a phrase stands only for persons told before it: "both", "both friends"."""
    return phrase.quantifier == "both"

"""The sets of persons a publication speaks of, and which of them a phrase can mean."""

from ..grammar.phrases import Phrase
from .party import Party, label_of

_FEW = 3
"""More than so many of one text are hardly counted twice by chance."""
_LISTED, _SOON, _NEAR = 4, 3, 8
"""How many a set counts at least that several lists name; how many lists after it name it, among how many sets."""


class Parties:
    """All sets in the order of the text, and the set each noun phrase told."""

    def __init__(self) -> None:
        self.all: list[Party] = []
        self.by_phrase: dict[int, Party] = {}
        self.sentence = 0  # of the phrases that are being met

    def add(self, phrase: Phrase, count: int | None, label: str, head: str, members: list[str]) -> Party:
        """Register the set that a noun phrase tells."""
        party = Party(count, label, head, list(dict.fromkeys(members)), phrase.start, sentence=self.sentence)
        self.all.append(party)
        self.by_phrase[id(phrase)] = party
        return party

    def another_of_a_sentence(self, party: Party) -> bool:
        """Whether a set is the second that a sentence counts: "two reporters were held, two former reporters tried"."""
        return any(
            one.sentence == party.sentence and one.start < party.start
            for one in self.all
            if one.count == party.count and one.head == party.head and not one.members
        )

    def settle(self) -> None:
        """Name the sets that one list names: "the last three of 18", and then A, B and C."""
        self._told_in_lists()
        named = [party for party in self.all if party.whole]
        for party in self.all:
            if party.larger is None or party.members:
                continue
            later = party.start if party.head == "them" else -1  # whom the text named before are not "two of them"
            alike = {tuple(one.members) for one in named if one.count == party.count and one.start > later}
            if len(alike) == 1:
                party.join(list(next(iter(alike))))

    def _told_in_lists(self) -> None:
        """ "The trials of ten opened. A, B, C, D and E were ...; F, G, H, I and J ...": lists soon after add up."""
        ordered = sorted(self.all, key=lambda party: party.start)
        for place, party in enumerate(ordered):
            if party.members or not party.count or party.count < _LISTED or party.larger is not None:
                continue
            names: list[str] = []
            if len({tuple(one.members) for one in ordered[place + 1 :] if one.whole and one.count == party.count}) > 1:
                continue  # two sets of four: one cannot tell which is "the four" told before
            for one in [one for one in ordered[place + 1 : place + _NEAR] if one.whole][:_SOON]:
                if len(names) < party.count and not set(one.members) & set(names):
                    names += one.members
            if len(names) == party.count:
                party.members = names

    def rest(self, count: int, told: tuple[str, ...]) -> list[str]:
        """ "The other two": those of a named set who were not just told of."""
        for party in reversed(self.all):
            rest = [name for name in party.members if name not in told]
            if party.whole and len(rest) == count and len(rest) < len(party.members):
                return rest
        return []

    def define(self, phrase: Phrase, members: list[str]) -> None:
        """ "The other seven are A, B and C": the names spell the set out."""
        if phrase.other and phrase.count == len(members):
            wholes = {one.count: one.members for one in reversed(self.all) if one.count and one.whole}
            for party in self.all:
                if not party.members and party.count and (earlier := wholes.get(party.count - len(members))):
                    party.members = [*earlier, *members]
        elif phrase.count in (None, len(members)):
            self.add(phrase, len(members), label_of(phrase), phrase.head, members)
            for party in self.all:
                if not party.members and party.count == len(members) > _FEW and party.larger is None:
                    party.members = list(members)  # "eight critics were charged. The eight are A, B, ..."

    def alike(self, phrase: Phrase) -> Party | None:
        """The last set told of the size and the noun of a phrase, or of its size where either has no noun."""
        same = (one for one in reversed(self.all) if one.count == phrase.count)
        return next((one for one in same if one.head == phrase.head or not (one.head and phrase.head)), None)

    def uncounted(self, phrase: Phrase) -> Party | None:
        """The set that "the activists" means: the only one of that noun, or the one of which the others are parts."""
        if not (phrase.definite or phrase.quantifier in ("all", "both")):
            return None
        wholes = [party for party in self.all if party.head == phrase.head and (party.count or party.members)]
        wholes = [party for party in wholes if party.members or party.start <= phrase.start]
        wholes = [party for party in wholes if party.larger is None or party.larger not in wholes]
        return wholes[0] if len({tuple(party.members) or party.count for party in wholes}) == 1 else None

    def largest(self, before: int) -> Party | None:
        """The largest counted set told before an offset, or at all."""
        counted = [party for party in self.all if party.count and party.count > 1]
        counted = [party for party in counted if party.start < before] or counted
        return max(counted, key=lambda party: party.count or 0, default=None)

    def part_beside(self, count: int) -> Party | None:
        """The whole of which "the other 15" are a part, beside "32 of the 47"."""
        for part in reversed(self.all):
            whole = part.larger
            if whole is not None and whole.count and part.count and whole.count - part.count == count:
                return whole
        return None

"""Who a publication speaks of: its named persons, its sets of persons, and what short forms and pronouns stand for."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from habeas.claims import Group

from ..grammar.phrases import Phrase
from .genders import Genders
from .parties import Parties
from .party import Party, Subjects, all_parts, label_of, summed
from .roll import Roll

_SINGULAR = frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself"))
_PLURAL = frozenset(("they", "them", "their", "theirs", "themselves", "those", "all", "both"))
_KIN = frozenset(
    (
        "husband", "wife", "spouse", "son", "daughter", "father", "mother", "brother", "sister", "parent",
        "relative", "cousin", "uncle", "aunt", "nephew", "niece", "widow", "family", "friend", "neighbour",
        "neighbor", "lawyer", "colleague",
    )
)  # fmt: skip

_COMPANIONS = frozenset(
    ("colleague", "companion", "associate", "co-defendant", "co-accused", "other", "fellow", "comrade")
)

_ENTERING = frozenset((":", ",", ";", "CONJ"))
"""What stands before the next of those whom a list names."""
LONGEST_MEMORY = 40
"""Persons spoken of that "the eleven" may stand for."""


class Cast:
    """Filled by `meet` over all noun phrases first; then `subjects` resolves any of them."""

    def __init__(self) -> None:
        self.roll = Roll()
        self.parties = Parties()
        self.last = Subjects()
        self.recent: list[str] = []
        self.patients: dict[str, None] = {}
        self.wished: set[str] = set()
        self.person = ""
        self.group: Subjects | None = None
        self.singular_head = ""
        self.stood_for: dict[int, Subjects] = {}
        self.topic = Subjects()
        self.mentioned: Counter[str] = Counter()
        self.genders = Genders()

    # ---- meeting

    def meet(self, phrase: Phrase) -> None:
        """Register the names and sets of a noun phrase."""
        for part in phrase.walk():
            for inner in (part.of, part.owner):
                if inner is not None:
                    self.meet(inner)
            self.roll.enrol(part)
        for apposition in phrase.appositions:
            self.meet(apposition)
        first = phrase.members[0] if phrase.members else None
        if first is not None and "officer" in first.classes and first.nouns[-1:] and first.nouns[-1].endswith("s"):
            self.roll.officers.update(self._named(phrase, accept=True))  # "Prosecutors A and B"
        if phrase.members:
            self._mononyms(phrase.walk())
        members = self._named(phrase)
        if len(members) >= 2:
            role = next((one for one in phrase.appositions if not one.name and not one.members), None)
            head = role.head if role else next((one.head for one in reversed(phrase.walk()) if one.head), "")
            self.parties.add(phrase, len(members), role.label if role else "", head, members)
        elif phrase.sort == "people" and not phrase.name and not phrase.members and (phrase.count or phrase.plural):
            listed = [name for one in phrase.appositions for name in self._named(one, accept=True)]
            party = self.parties.add(phrase, phrase.count, label_of(phrase), phrase.head, listed)
            party.larger = self._larger(phrase)
            party.join(listed)

    def _mononyms(self, parts: list[Phrase]) -> None:
        """ "Garda Quelch, Suro and Ilka Brandt": a single name beside full ones that is short for nobody is one."""
        full = [part for part in parts if part.sort == "person" and part.sure and " " in part.name]
        for part in parts if len(full) >= 2 else ():
            bare = not (part.quantifier or part.determined or part.nouns)
            if part.sort == "name" and part.name and bare and not self.full(part.name):
                part.sort, part.sure = "person", True
                self.roll.add(part.name, part.start)

    def lone(self, phrase: Phrase) -> None:
        """ "Suro, a mother of five": a single name told as a person's and short for nobody's. After all are met."""
        for part in all_parts(phrase):
            if part.sort != "name" or not part.name or not part.appositions:
                continue
            told = any(one.sort == "people" and not (one.plural or one.name or one.count) for one in part.appositions)
            if told and not self.full(part.name):
                self.roll.add(part.name, part.start)

    def _larger(self, phrase: Phrase) -> Party | None:
        """The set that a set is a part of: "five of the 11", "the other 15" beside "32 of the 47"."""
        if phrase.of is not None and phrase.count and phrase.of.sort == "pronoun":
            larger = [one for one in self.parties.all if one.count and one.count > phrase.count and not one.members]
            return larger[-1] if larger else None
        if phrase.of is not None and phrase.of.count and phrase.count and phrase.of.count > phrase.count:
            return self._find(phrase.of) or self.parties.by_phrase.get(id(phrase.of))
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

    def _fill(self, phrases: list[Phrase], names: list[str]) -> None:
        """Tell the sets among phrases that count just as many and have no members yet who they are."""
        for phrase in phrases:
            party = self.parties.by_phrase.get(id(phrase))
            if party is not None and party.count == len(names) and not party.members:
                party.members = names

    def _entries(self, phrases: list[Phrase]) -> list[str]:
        """ ": A, who heads the union, and B, from Kampot": the persons who head an entry, whatever is told of each."""
        heads = [phrase for before, phrase in pairwise(phrases) if before.kind in _ENTERING and phrase.kind == "NP"]
        return list(dict.fromkeys(name for phrase in heads for name in self._named(phrase, accept=True)))

    def _headed(self, phrases: list[Phrase], start: int) -> None:
        """ "She pardoned 148 prisoners. On the list: A and B": a list under few words is of the set before."""
        rows = [phrase for phrase in phrases if phrase.kind == "NP" and phrase.people]
        names = [name for phrase in rows for part in all_parts(phrase) for name in self._named(part)]
        names = list(dict.fromkeys(names))
        before = [party for party in self.parties.all if party.start < start and party.count and not party.members]
        if len(names) > 1 and before and len(names) < (before[-1].count or 0):
            before[-1].join(names)

    def suffered(self, phrase: Phrase) -> None:
        """Note the persons to whom something happened, by name, wherever the publication says so."""
        told = phrase.appositions if phrase.sort == "people" and not phrase.name else []  # "the two, A and B, were"
        for name in [name for one in (phrase, *told) for name in self._named(one, accept=True)]:
            if name not in self.roll.officers:
                self.patients[name] = None

    def demanded(self, phrases: Iterable[Phrase]) -> None:
        """Note the persons to whom something is asked or denied to happen: "she" goes on about them too."""
        self.wished.update(name for phrase in phrases for name in self._named(phrase))

    def _all_named(self, phrase: Phrase) -> list[str]:
        """The persons this publication names, where they are just as many as a set counts.

        "Two reporters" told after two persons are named are others; told before them they may be the same.
        """
        count = phrase.count
        if count is None or not 1 < count <= len(self.roll):
            return []
        pool = list(self.patients) if len(self.patients) == count else self.roll.civilians()
        told = phrase.definite or phrase.quantifier in ("all", "both") or not phrase.nouns
        if _looks_back(phrase) and self.roll.after(phrase.start, pool):
            return []
        if len(pool) == count and (told or self.roll.after(phrase.start, pool)):
            return pool
        return []

    def _colleagues(self, phrase: Phrase) -> list[str]:
        """Whom "her eight colleagues" names: those to whom something happened besides her, where they are as many."""
        owner = phrase.owner
        if owner is None or not phrase.count or phrase.count < 2 or phrase.head not in _COMPANIONS:
            return []
        own = self.subjects(owner).who
        rest = [name for name in self.patients if name not in own]
        return rest if own and len(rest) == phrase.count else []

    def _rest(self, count: int) -> list[str]:
        return self.parties.rest(count, self.last.who)

    def named_in(self, phrases: list[Phrase]) -> tuple[str, ...]:
        """The persons named in a sentence, officials in office left out."""
        parts = [part for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase)]
        names = [self.full(part.name) for part in parts if part.name and "officer" not in part.classes]
        return tuple(dict.fromkeys(name for name in names if name in self.roll and name not in self.roll.officers))

    def together(self, phrases: list[Phrase]) -> None:
        """Register those named side by side in one clause ("A and B were released, along with C") as one set."""
        members = [name for phrase in phrases for name in self._named(phrase, accept=True)]
        if len(members) >= 2:
            self.parties.all.append(Party(len(members), "", "", list(dict.fromkeys(members))))

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
            elif part.sort == "name" and (found := self.full(part.name)):
                names.append(found)
        return names

    def defined(self, phrase: Phrase, by: Phrase) -> None:
        """ "The other seven are A, B and C": the names spell the set out."""
        members = self._named(by, accept=True)
        if len(members) >= 2 and phrase.sort == "people":
            self.parties.define(phrase, members)

    # ---- resolving

    def full(self, name: str) -> str:
        """The fullest name this publication gives for a name; "" where a single word fits nobody."""
        return self.roll.full(name)

    def subjects(self, phrase: Phrase | None, trust: bool = True) -> Subjects:
        """The persons a noun phrase stands for; `trust` takes an unfamiliar name in a person's place for a person."""
        if phrase is None:
            return Subjects()
        names: list[str] = []
        groups: list[Group] = []
        for part in phrase.walk():
            found = self.stood_for[part.start] = self._part(part, trust)
            names.extend(found.who)
            if found.group:
                groups.append(found.group)
        names = list(dict.fromkeys(names))
        return Subjects(tuple(names), summed(groups))

    def _part(self, phrase: Phrase, trust: bool) -> Subjects:
        sort = phrase.sort
        if sort == "person":
            return Subjects((self.full(phrase.name),)) if phrase.sure or trust else Subjects()
        if sort == "name":
            name = self.full(phrase.name)
            return Subjects((name,)) if name else Subjects()
        if sort == "pronoun":
            return self._pronoun(phrase)
        if sort in ("people", "officer"):
            return self._people(phrase, trust)
        return Subjects()

    def _pronoun(self, phrase: Phrase) -> Subjects:
        if phrase.head in _SINGULAR:
            person = self.genders.meant(phrase.head, self.person, self.recent)
            return Subjects((person,)) if person else Subjects()
        if phrase.head in _PLURAL and self.group is not None:
            return self.group
        return Subjects()

    def _people(self, phrase: Phrase, trust: bool) -> Subjects:
        if phrase.head in _KIN and phrase.owner is not None and not phrase.count and not phrase.appositions:
            return Subjects()
        if not phrase.nouns and phrase.count is None and phrase.of is not None and phrase.of.sort in ("person", "name"):
            return self.subjects(phrase.of, trust)
        listed = [name for one in phrase.appositions for name in self._named(one, accept=trust)]
        if listed and (phrase.count is None or len(listed) >= phrase.count):
            return Subjects(tuple(dict.fromkeys(listed)))
        if phrase.quantifier in ("no", "neither") or phrase.head in ("nobody",):
            return Subjects()
        if phrase.quantifier in ("every", "each", "all") and phrase.of is not None and not phrase.nouns:
            return self.subjects(phrase.of, trust)
        if phrase.quantifier == "both" and phrase.count is None:
            phrase.count = 2
        if not phrase.plural and (phrase.count in (None, 1)) and phrase.quantifier not in ("all", "each", "every"):
            return self._single(phrase, trust)
        if colleagues := self._colleagues(phrase):
            return Subjects(tuple(colleagues))
        if (ends := phrase.label.split()[:1]) in (["first"], ["last"]) and phrase.count and phrase.of is None:
            return self._at_the_end(phrase.count, ends == ["first"])
        party = self._find(phrase)
        if party is not None and party.members:
            if party.whole:
                return Subjects(tuple(party.members))
            return Subjects(tuple(party.members), Group(party.count, party.label or label_of(phrase)))
        if phrase.quantifier in ("each", "every", "all") and phrase.count is None and self.group is not None:
            return self.group
        if (
            phrase.other
            and phrase.definite
            and phrase.count
            and (rest := self.parties.rest(phrase.count, self.last.who))
        ):
            return Subjects(tuple(rest))
        plain = phrase.definite and phrase.count is None and not phrase.of and len(phrase.nouns) <= 1
        if plain and self.group and not (phrase.other and self.group.who):
            return self.group
        count, label = phrase.count, label_of(phrase)
        if party is not None:
            count, label = party.count, party.label or label
        if self._unknown(phrase, party):
            return Subjects()
        return Subjects((), Group(count, label)) if label or count else Subjects()

    def _at_the_end(self, count: int, first: bool) -> Subjects:
        """ "The first two", "the last three": of those named together last."""
        named = self.group.who if self.group is not None else ()
        if len(named) <= count:
            return Subjects()
        return Subjects(named[:count] if first else named[-count:])

    def _single(self, phrase: Phrase, trust: bool) -> Subjects:
        if (
            phrase.count is None
            and (phrase.definite or not phrase.label)
            and not phrase.authority
            and self.person
            and len(phrase.nouns) <= 2
            and phrase.of is None
        ):
            return self._bearer(phrase.head)
        if phrase.definite or phrase.owner is not None or phrase.sort == "officer":
            return Subjects()
        return Subjects((), Group(1, label_of(phrase)))

    def _bearer(self, role: str) -> Subjects:
        """Whom "the commentator" means: the last person spoken of, unless the role is told of others alone."""
        bearers = self.roll.bearers(role)
        if not bearers or self.person in bearers:
            return Subjects((self.person,))
        return Subjects(tuple(bearers)) if len(bearers) == 1 else Subjects()

    def _find(self, phrase: Phrase) -> Party | None:
        """The set a phrase means: the same size, and named alike or named by its size alone."""
        own = self.parties.by_phrase.get(id(phrase))
        if own is not None and own.members:
            return own
        if phrase.other or (phrase.quantifier == "both" and phrase.nouns and phrase.of is not None):
            return None
        if phrase.count is None:
            everybody = phrase.quantifier in ("every", "all") and (phrase.nouns or not self.group)
            return (self.parties.largest(phrase.start) if everybody else None) or self.parties.uncounted(phrase)
        alike = [party for party in self.parties.all if party.count == phrase.count]
        same = [
            party
            for party in alike
            if party.head == phrase.head or not phrase.head or not party.head or party.head in ("other",)
        ]
        bare = phrase.definite or phrase.quantifier in ("all", "both") or not phrase.nouns
        for pool in (
            same,
            alike if phrase.definite or len({tuple(p.members) for p in alike if p.members}) == 1 else [],
        ):
            # "two monks" told after "A, a reporter, and B, a farmer" are others; told before them they may be the same.
            named = [
                party
                for party in pool
                if party.members and (bare or party.head == phrase.head or phrase.start <= party.start)
            ]
            before = [party for party in named if party.start <= phrase.start]
            if before:
                return before[-1]
            lately = self._lately(phrase) if bare and not phrase.nouns else []
            if named and len(lately) == phrase.count > 1:
                return Party(phrase.count, label_of(phrase), phrase.head, lately)  # "both" are those told of before
            if named and not _looks_back(phrase) and len({tuple(party.members) for party in named}) == 1:
                return named[0]  # "the four" told before two sets of four may be either
        if not phrase.other and (everyone := self._all_named(phrase)):
            return Party(phrase.count, label_of(phrase), phrase.head, everyone)
        bare = bare and not (phrase.nouns and phrase.of is not None)  # "both employees of an NGO" says which two
        if not same and bare and phrase.count and 1 < phrase.count <= len(self.recent):
            return Party(phrase.count, label_of(phrase), phrase.head, self.recent[-phrase.count :])
        return next((party for party in same if not party.members), None)

    def _lately(self, phrase: Phrase) -> list[str]:
        """Whom "both" means: those spoken of last, or the only ones named so far."""
        count = phrase.count or 0
        named = self.roll.before(phrase.start)
        return self.recent[-count:] if count <= len(self.recent) else named if len(named) == count else []

    def turn(self, phrases: list[Phrase]) -> None:
        """Begin a part of the document under its own heading: pronouns do not look back over it, but to its subject."""
        self.person, self.group, self.last, self.recent = "", None, Subjects(), []
        self._speak_of(self.topic)
        for phrase in phrases:
            if phrase.kind == "NP" and phrase.people:
                self.notice(phrase)

    def enter(self) -> None:
        """Begin an entry of a chronology: it is about whom the whole is about."""
        self._speak_of(self.topic)

    def about(self, topic: Subjects) -> None:
        """Note whom the whole publication is about: what it tells happened to them."""
        self.topic = topic
        self.patients.update(dict.fromkeys(topic.who))

    def paragraph(self) -> None:
        """Begin a paragraph: one who is named but once is no longer spoken of where the whole is about someone."""
        if len(self.topic.who) == 1 and self.mentioned[self.person] == 1:
            self._speak_of(self.topic)

    def _speak_of(self, subjects: Subjects) -> None:
        if len(subjects.who) == 1:
            self.person = subjects.who[0]
        elif subjects:
            self.group = subjects
        self.last = subjects or self.last

    def spoke(self, who: tuple[str, ...], group: Group | None) -> None:
        """A claim told of persons named in several places: later plural pronouns stand for all of them."""
        self.group = self.last = Subjects(who, group)

    def spoken_of(self) -> Subjects:
        """Those last spoken of: the last set, else the last person."""
        return self.last

    def notice(self, phrase: Phrase | None) -> None:
        """What a clause spoke of: later pronouns stand for it."""
        if phrase is None or "officer" in phrase.classes or phrase.sort == "officer":
            return
        parts = phrase.walk()
        named = list(self.subjects(phrase).who) if phrase.sort != "pronoun" else []
        if named and all(name in self.roll.officers and name not in self.patients for name in named):
            return
        kin = len(parts) == 1 and phrase.head in _KIN and phrase.owner is not None
        if kin and not set(named) & set(self.patients):
            return  # "his wife, A, says that he was"
        if len(named) == 1 and self.person in self.patients and self._in_passing(named[0]):
            return  # a minister or an expert who speaks is not whom "he" goes on about
        self.recent = [*(name for name in self.recent if name not in named), *named][-LONGEST_MEMORY:]
        if all(part.head in _KIN and not (part.name or part.appositions) for part in parts):
            return
        if len(parts) == 1 and not phrase.plural and (phrase.count or 1) == 1:
            found = self.subjects(phrase)
            if len(found.who) == 1 and not found.group:
                self.person = found.who[0]
                self.last = found
            elif len(found.who) > 1:
                self.group = self.last = found
        elif phrase.sort in ("people", "person", "name") and (found := self.subjects(phrase)):
            if len(found.who) == 1 and not found.group:  # "the activist and journalist A"
                self.person, self.last = found.who[0], found
            else:
                self.group = self.last = found

    def _in_passing(self, name: str) -> bool:
        """Whether one is named no more often than the person gone on about, and nothing happens to him."""
        concerned = name in self.patients or name in self.wished
        return not concerned and self.mentioned[name] <= self.mentioned[self.person]

    def _unknown(self, phrase: Phrase, party: Party | None) -> bool:
        """Whether "the three", "all six", "two of them" may be some of those named, and one cannot tell which."""
        back = phrase.definite or phrase.quantifier in ("all", "both")
        back = back or (phrase.of is not None and phrase.of.sort == "pronoun")
        named = (phrase.count or 0) <= len(self.patients)
        return back and named and not (phrase.nouns or phrase.other) and (party is None or not party.head)


def _looks_back(phrase: Phrase) -> bool:
    """Whether a phrase stands only for persons told before it: "both", "both friends"."""
    return phrase.quantifier == "both"

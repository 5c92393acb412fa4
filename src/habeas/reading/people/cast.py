"""Who a publication speaks of, and what its words for them stand for: short forms, pronouns, roles, sets."""

from habeas.claims import Group

from ..grammar.phrases import Phrase, bare_number
from .attention import Attention
from .kin import KIN, RELATED, Speaking, whose
from .party import NOBODY, Subjects, label_of, summed
from .roster import Roster
from .sets import Sets

_SINGULAR = frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself"))
_PLURAL = frozenset(("they", "them", "their", "theirs", "themselves", "those", "all", "both"))
_ANYBODY = frozenset(
    (
        "man", "woman", "person", "suspect", "youth", "boy", "girl", "child", "teenager", "bystander", "victim",
        "guard", "police", "soldier", "officer", "official", "officials", "member", "relative", "witness",
        "gunman", "minor",
    )
)  # fmt: skip
"""What one is called of whom a text need not tell more."""
_ALL = frozenset(("detainee", "defendant", "accused", "prisoner", "arrestee", "protester", "people", "villager"))
"""What any set of those told of may be called."""
_TAKEN = frozenset(("detainee", "arrestee", "suspect", "defendant", "accused", "prisoner"))
"""What those are called who were taken, tried or charged, and no crowd around them."""
_FURTHER = frozenset(
    ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
)
_SOON = 700
"""Characters after which a lead's person is named at the latest."""
_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor"))
_FORCES = frozenset(
    (
        "officer",
        "policeman",
        "policewoman",
        "soldier",
        "constable",
        "gunman",
        "attacker",
        "assailant",
        "killer",
        "shooter",
    )
)
"""Those who do harm to whom a text is about, or keep them."""
_HOUSEHOLDS = frozenset(("family",))
_PARENTS = frozenset(("mother", "father", "parent"))
_COMPANIONS = frozenset(
    ("colleague", "companion", "associate", "co-defendant", "co-accused", "other", "fellow", "comrade")
)


class Cast(Roster):
    """Filled by `meet` over all noun phrases first; then `subjects` resolves any of them."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = Attention()
        self.sets = Sets(self, self.attention)
        self.stood_for: dict[int, Subjects] = {}
        self.speaking = Speaking()

    def subjects(self, phrase: Phrase | None, trust: bool = True) -> Subjects:
        """The persons a noun phrase stands for; `trust` takes an unfamiliar name in a person's place for a person."""
        if phrase is None:
            return NOBODY
        names: list[str] = []
        groups: list[Group] = []
        for part in phrase.walk():
            found = self.stood_for[part.start] = self._part(part, trust)
            if part.sort == "pronoun" and part is not phrase:
                found = Subjects(found.who)  # "they are among ten who": of the ten
            names.extend(found.who)
            if found.group:
                groups.append(found.group)
        names = list(dict.fromkeys(names))
        if not names and len(groups) > 1 and (each := self.sets.added_up(phrase, groups)):
            return Subjects(tuple(each))
        return Subjects(tuple(names), summed(groups))

    def _part(self, phrase: Phrase, trust: bool) -> Subjects:
        sort = phrase.sort
        if sort == "person":
            return Subjects((self.full(phrase.name),)) if phrase.sure or trust else NOBODY
        if sort == "name":
            bearers = self.roll.bearing(phrase.name)
            last = [name for name in self.attention.recent if name in bearers] if len(bearers) > 1 else []
            name = last[-1] if last else self.roll.meant(phrase.name, phrase.start)
            return Subjects((name,)) if name else NOBODY
        if sort == "pronoun":
            return self._pronoun(phrase)
        if sort in ("people", "officer"):
            return self._people(phrase, trust)
        return NOBODY

    def _pronoun(self, phrase: Phrase) -> Subjects:
        if phrase.head in _SINGULAR:
            if self.attention.unnamed:
                return self.attention.unnamed
            person = self.attention.meant(phrase.head)
            if not self.attention.person and len(self.attention.here) == 1:
                (ahead,) = self.attention.here  # "When she was arrested, A was beaten"
                told = self.roll.first(ahead) > phrase.start and ahead not in self.sources
                person = ahead if told else ""
            return Subjects((person,)) if person else NOBODY
        if phrase.head in _PLURAL and self.attention.group is not None:
            return self.attention.group
        return NOBODY

    def _people(self, phrase: Phrase, trust: bool) -> Subjects:
        if phrase.head in KIN and not phrase.count and not phrase.appositions and whose(phrase) is not None:
            return self._relative(phrase)
        if not phrase.nouns and phrase.count is None and phrase.of is not None and phrase.of.sort in ("person", "name"):
            return self.subjects(phrase.of, trust)
        listed = [name for one in phrase.appositions for name in self._named(one, accept=trust)]
        if listed and (phrase.count is None or len(listed) >= phrase.count):
            return Subjects(tuple(dict.fromkeys(listed)))
        if phrase.quantifier in ("no", "neither") or phrase.head in ("nobody", "nothing"):
            return NOBODY
        if phrase.quantifier in ("every", "each", "all") and phrase.of is not None and not phrase.nouns:
            return self.subjects(phrase.of, trust)
        if phrase.quantifier == "both" and phrase.count is None:
            phrase.count = 2
        if not phrase.plural and (phrase.count in (None, 1)) and phrase.quantifier not in ("all", "each", "every"):
            return self._single(phrase, trust)
        if colleagues := self._colleagues(phrase):
            return Subjects(tuple(colleagues))
        if (ends := phrase.label.split()[:1]) in (["first"], ["last"]) and phrase.count and phrase.of is None:
            return self.sets.at_the_end(phrase.count, ends == ["first"])
        party = self.sets.find(phrase)
        if party is not None and party.members:
            if party.whole:
                return Subjects(tuple(party.members))
            return Subjects(tuple(party.members), Group(party.count, party.label or label_of(phrase)))
        if phrase.quantifier in ("each", "every", "all") and phrase.count is None and self.attention.group is not None:
            return self.attention.group
        if (
            phrase.other
            and phrase.definite
            and phrase.count
            and (rest := self.parties.rest(phrase.count, self.attention.last.who) or self.sets.rest(phrase.count))
        ):
            return Subjects(tuple(rest))
        if phrase.other and phrase.definite and phrase.count is None and len(phrase.nouns) < 2 and phrase.of is None:
            rest = self.sets.others(phrase)
            if rest and phrase.label.lower() in ("other", "others", "rest"):
                return Subjects(tuple(rest))
        told = phrase.definite and phrase.owner is None  # "their supporters" are others
        plain = told and phrase.count is None and not phrase.of and len(phrase.nouns) <= 1
        if plain and (called := self.sets.called(phrase)) is not None:
            return Subjects(tuple(called.members), None if called.whole else Group(called.count, called.label))
        if plain and phrase.head in _TAKEN and self.attention.taken and self.attention.beside_crowd():
            return self.attention.taken
        if plain and self.attention.group and not (phrase.other and self.attention.group.who):
            return self._named_by_role(phrase) or self.attention.group
        count, label = phrase.count, label_of(phrase)
        if party is not None:
            count, label = party.count, party.label or label
        owned = phrase.owner is not None and phrase.owner.head == "its"  # "its critics" are nobody told of
        if self.sets.uncertain(phrase, party) or (owned and not (count or listed)):
            return NOBODY
        if count and not label and self.attention.group is not None and self.attention.group.group is not None:
            label = self.attention.group.group.label  # "47 people were taken; 31 of them were charged"
        return Subjects(tuple(listed), Group(count, label)) if label or count else NOBODY

    def _named_by_role(self, phrase: Phrase) -> Subjects:
        """ "The representatives", told after five others were hurt: those whom the publication is about, by name."""
        last, topic = self.attention.group, self.attention.topic
        unnamed = last is not None and not last.who and last.group is not None
        if not unnamed or last is None or last.group is None or len(topic.who) < 2 or phrase.head in _ANYBODY | _ALL:
            return NOBODY
        words = {word.removesuffix("s") for word in last.group.label.lower().split()}
        return NOBODY if phrase.head in words or not words else topic

    def _relative(self, phrase: Phrase) -> Subjects:
        """ "Her brother", "the wife of A": a person without a name; "her relatives" are nobody counted."""
        if phrase.head == "client" and phrase.owner is not None:
            return Subjects((self.attention.person,)) if self.attention.person else NOBODY
        if phrase.owner is not None and phrase.owner.sort == "pronoun" and self.speaking.told(phrase.head):
            return Subjects(self.speaking.whose)
        self.subjects(phrase.owner)  # by "her", she is known as one of whom "he" is not said
        alone = not phrase.plural and phrase.head not in _HOUSEHOLDS
        return Subjects((), Group(1, label_of(phrase))) if alone else NOBODY

    def _colleagues(self, phrase: Phrase) -> list[str]:
        """Whom "her eight colleagues" names: those to whom something happened besides her, where they are as many."""
        owner = phrase.owner
        if owner is None or not phrase.count or phrase.count < 2 or phrase.head not in _COMPANIONS:
            return []
        own = self.subjects(owner).who
        rest = [name for name in self.patients if name not in own]
        beside = any({*own, *rest} <= set(party.members) for party in self.parties.all)
        return rest if own and len(rest) == phrase.count and (beside or phrase.count > 2) else []

    def _single(self, phrase: Phrase, trust: bool) -> Subjects:
        hers = phrase.owner is not None and phrase.owner.head in _SINGULAR and not phrase.authority
        if hers and bool(phrase.nouns) and phrase.head not in _COUNSEL and not phrase.appositions:
            return Subjects((), Group(1, label_of(phrase)))  # "her cameraman"
        if (
            phrase.count is None
            and (phrase.definite or not phrase.label)
            and not phrase.authority
            and (phrase.owner is None or phrase.owner.sort == "pronoun")  # "Sola's baby" is no one spoken of
            and self.attention.person
            and len(phrase.nouns) <= 2
            and (phrase.of is None or (bare_number(phrase.of) and phrase.head in _PARENTS))
        ):
            return self._bearer(phrase) if self.attention.genders.may_be(self.attention.person, phrase) else NOBODY
        if phrase.definite or phrase.owner is not None or phrase.sort == "officer":
            return NOBODY
        named = self._named_later(phrase) if phrase.indefinite else ""
        return Subjects((named,)) if named else Subjects((), Group(1, label_of(phrase)))

    def _named_later(self, phrase: Phrase) -> str:
        """Whom a lead leaves unnamed ("a court sentenced a prominent blogger"): the only one whom the text goes on to
        tell of; "" where that is not plain.
        """
        whom = self.attention.topic.who or tuple({*self.patients, *self.wished})
        if len(whom) != 1 or {*whom, *self.patients} & set(self.attention.here):
            return ""
        name = whom[0]
        if not _FURTHER.isdisjoint(phrase.label.lower().split()):
            return ""  # "an eighth man" comes after those of whom the text is
        soon = phrase.start < self.roll.first(name) < phrase.start + _SOON
        suits = name in self.roll.bearers(phrase.head) or not _ANYBODY & {phrase.head, *phrase.label.lower().split()}
        plain = bool(self.attention.topic) or self.attention.mentioned[name] > 1
        return name if soon and suits and plain else ""

    def _bearer(self, phrase: Phrase) -> Subjects:
        """Whom "the commentator" means: the last person spoken of, unless the role is told of others alone."""
        role = phrase.head
        bearers = self.roll.bearers(role)
        if self.attention.person in self.attention.acting:
            return NOBODY  # "A, a spokesman, said the activist was arrested"
        if role in _ALL and self.attention.person in self.sources:
            return (self.attention.group if role == "accused" else None) or NOBODY  # "the accused" is not who speaks
        if role in _FORCES and self.attention.person not in bearers:
            return Subjects((), Group(1, role))  # "police shot A; the officer was arrested"
        if bearers and (own := {word for word in phrase.label.split()[:-1] if word[0].isupper()}):
            bearers = self.roll.told_as(role, own)  # "the HRNJ National Coordinator" is not any coordinator
            return Subjects(tuple(bearers)) if len(bearers) == 1 else NOBODY
        if not bearers or self.attention.person in bearers:
            return Subjects((self.attention.person,))
        return Subjects(tuple(bearers)) if len(bearers) == 1 else NOBODY

    def about(self, topic: Subjects) -> None:
        """Note whom the whole publication is about: what it tells happened to them."""
        self.attention.topic = topic
        self.patients.update(dict.fromkeys(topic.who))

    def turn(self, phrases: list[Phrase]) -> None:
        """Begin a part of the document under its own heading: pronouns do not look back over it, but to its subject."""
        self.attention.turn()
        for phrase in phrases:
            if phrase.kind == "NP" and phrase.people:
                self.notice(phrase)

    def headed(self, phrases: list[Phrase]) -> None:
        """What a sentence without a verb names at its head is what follows is about: "1- Lawyer A, case No. 238."."""
        first = phrases[0] if phrases else None
        somebody = first is not None and first.sort == "person" and bool(first.nouns or first.appositions)
        who = self.subjects(first).who if somebody else ()
        if len(who) == 1:
            self.attention.remember(list(who))
            self.attention.told_of(Subjects(who))

    def notice(self, phrase: Phrase | None, introduced: bool = False) -> None:
        """What a clause spoke of: later pronouns stand for it. `introduced`: the clause says who somebody is."""
        if phrase is None or phrase.sort == "officer" or (phrase.of is not None and phrase.of.sort == "officer"):
            return  # "one of the judges did not appear"
        if phrase.presides and not self._befell(phrase):
            return
        parts = phrase.walk()
        named = list(self.subjects(phrase).who) if phrase.sort != "pronoun" else []
        offices = self.roll.officers | self.roll.rulers
        if named and all(name in offices and name not in self.patients for name in named):
            return
        if not set(named) & set(self.patients) and self._speaks_for(phrase):
            return  # "his wife, A, says that he was", "A, a lawyer for B, said she was"
        passing = len(named) == 1 and self.attention.person in self.patients and self._in_passing(named[0])
        if passing and not introduced:
            return  # a minister or an expert who speaks is not whom "he" goes on about
        self.attention.remember(named)
        if all(part.head in KIN and not (part.name or part.appositions) for part in parts):
            return
        found = self.subjects(phrase)
        alone = len(parts) == 1 and not phrase.plural and (phrase.count or 1) == 1
        if alone:
            told = bool(found.who) and not (len(found.who) == 1 and found.group)
        else:
            told = bool(found) and phrase.sort in ("people", "person", "name")  # "the activist and journalist A"
        if told:
            self.attention.told_of(found)

    def relate(self, speaker: Phrase | None) -> None:
        """Note whose relative speaks: "his wife said her husband was", "A's mother said her son was"."""
        roles = (speaker, *speaker.appositions) if speaker is not None and speaker.sort != "pronoun" else ()
        if any(self.speaking.told(role.head) for role in roles):
            return
        if roles:
            self.speaking = Speaking()  # of somebody else, "her husband" is not whose wife spoke before
        for role in roles:
            if role.head in RELATED and (owner := whose(role)) is not None:
                self.attention.acting = tuple(name for one in roles for name in self._named(one))
                # "Her husband, A": she is not A.
                self.speaking = Speaking(RELATED[role.head], self.subjects(owner).who)
                self.attention.acting = ()

    def befell_somebody(self, phrase: Phrase) -> None:
        """Note that something was done to one without a name: "a soldier was held, but no day set for his trial"."""
        alone = phrase.indefinite and not phrase.plural and not phrase.members
        if alone and self.attention.person and (found := self.subjects(phrase)):
            self.attention.unnamed = found if not found.who else NOBODY

    def of_kin(self, phrase: Phrase) -> bool:
        """Whether those told of are several relatives and friends: where something befalls them, "they" are them."""
        parts = phrase.walk()
        return len(parts) > 1 and all(part.head in KIN and not part.name for part in parts)

    def _befell(self, phrase: Phrase) -> bool:
        """Whether something happened to an officer by name: "found a former policeman, A, guilty"."""
        return any(name in self.patients for name in self.subjects(phrase).who)

    def _speaks_for(self, phrase: Phrase) -> bool:
        """Whether one is told only as somebody's relative or lawyer; the text goes on about that somebody."""
        parts = phrase.walk()
        roles = [phrase, *phrase.appositions] if len(parts) == 1 else []
        roles += [one for part in parts if len(parts) > 1 for one in (part, *part.appositions) if one.plural]
        for role in roles:
            owner = whose(role) if role.head in KIN else None
            if owner is not None:
                self.notice(owner, introduced=True)
                return True
            if role.head in _COUNSEL and (phrase.name or role.owner is not None or phrase.appositions):
                self.notice(role.of if role.of is not None and role.of.people else None)
                return True
        return False

    def _in_passing(self, name: str) -> bool:
        """Whether one is named no more often than the person gone on about, and nothing happens to him."""
        concerned = name in self.patients or name in self.wished
        return not concerned and self.attention.mentioned[name] <= self.attention.mentioned[self.attention.person]

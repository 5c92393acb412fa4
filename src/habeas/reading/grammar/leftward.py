"""The way left from a verb to its subject: over what stands between, to the noun or to what says where that is."""

from .antecedents import (
    INTRANSITIVE,
    after_verb,
    agreeing,
    antecedent,
    link,
    main_at_last,
    next_main,
    opens_at_last,
    part_of,
)
from .around_subjects import conjunction_before, unclosed, whose_kin, with_antecedent
from .clause import Clause, has_object
from .phrases import SAYING, Phrase, bare_number

_ISSUED = frozenset(
    ("summons", "warrant", "complaint", "charge", "sentence", "term", "statement", "report", "letter", "video")
)
"""What is issued, filed or imposed: "a summons issued to A"."""
_DEEMING = frozenset(("consider", "deem", "call", "regard", "declare", "dub", "label"))
"""Participles that say what the noun before them passes for."""
_WISHING = frozenset(("want", "wish", "need", "like", "expect"))
_WHENCE = frozenset(("from", "in", "at", "of", "with"))
_PERSONAL = frozenset(("accuse", "charge", "arrest", "detain", "jail", "imprison", "suspect", "convict"))
"""Participles that only persons bear."""
_PARTICLES = frozenset(("out", "up", "down", "off", "over", "away"))
_APPOINTING = frozenset(("appoint", "elect", "nominate", "make", "name"))
_BOUNDARIES = frozenset((";", ":", ".", "SUB"))
_SKIPPED = frozenset(("ADV", "NEG", "DATE", ",", "-", "(", ")", "TERM", "MONEY", "LAW", "/", "ORD", "ADJ"))


class Leftward:
    """The way left from a clause's verb, phrase by phrase, to its subject or to what says where that is."""

    def __init__(
        self, phrases: list[Phrase], clause: Clause, previous: Clause | None, by_index: dict[int, Clause]
    ) -> None:
        self.phrases, self.clause, self.previous, self.by_index = phrases, clause, previous, by_index
        self.verb = clause.verb
        self.commas = False

    def walk(self) -> None:
        """Walk until something decides; a participle that opens the sentence looks right instead."""
        step: int | None = self.clause.index - 1
        while step is not None and step >= 0:
            step = self._past(step)
        if step is not None and (self.verb.bare or not self.verb.tense):
            # A participle that opens the sentence shares the subject of the verb it leads to.
            self.clause.governor = next_main(self.by_index, self.clause.index)

    def _past(self, step: int) -> int | None:
        """Where to look next; None where the phrase at `step` decided."""
        phrase, clause = self.phrases[step], self.clause
        kind = phrase.kind
        if phrase.date is not None and phrase.date.means == "shift" and step == clause.index - 1:
            clause.opening = "after"
            self._share()  # "held, a day after being questioned"
            return None if step else -1
        if kind in _SKIPPED:
            self.commas = self.commas or kind in (",", "-", "(")
            closes = kind == ")" or (kind == "-" and _matching(self.phrases, step))
            return _opening(self.phrases, step) if closes else step - 1
        if kind == "CONJ":
            link(clause, self.previous, self.by_index)
        elif kind == "REL":
            clause.relative = True
            told = antecedent(self.phrases, step, phrase.word)
            if told is not None and told.members and self.verb.singular:
                told = told.members[-1]  # "A and his driver, who was"
            told = self._predicated(told, step)
            near = whose_kin(told) if told is not None and self._of_one(step) else None
            clause.subject = near or self._among(told, step - 1)
        elif kind == "SUB":
            clause.opening = phrase.word
            self._share(step)
            clause.governor = clause.governor or next_main(self.by_index, clause.index)
        elif kind == "VG":
            if self._behind_preposition(step):
                return _before_preposition(self.phrases, step)
            after_verb(self.phrases, clause, self.by_index[step], self.by_index)
        elif kind == "P":
            if not (self.verb.form == "g" and step == clause.index - 1):
                return step - 1
            clause.opening = phrase.word
            self._share(step)
        elif kind == "NP":
            return self._noun(step)
        elif kind not in _BOUNDARIES:
            return step - 1
        return None

    def _predicated(self, told: Phrase | None, step: int) -> Phrase | None:
        """ "A is a teacher who was arrested": A, whom the noun only says what she is."""
        host = self.previous
        if told is None or host is None or host.verb.lemma != "be" or host.passive or host.verb.negated:
            return told
        who, close = host.subject, self.phrases[step - 1].kind != ","
        what = told.sort == "people" and told.indefinite and not (told.plural or told.name or told.count)
        place = told.sort in ("person", "name") and step > 2 and self.phrases[step - 2].word in _WHENCE
        named = who is not None and who.sort in ("person", "name") and bool(who.name)
        role = host.objects[0] if host.objects else None
        told_so = role is not None and role.sort == "people" and role.indefinite and not role.name
        return who if named and close and (what or (place and told_so)) else told

    def _of_one(self, step: int) -> bool:
        """Whether ", who was" stands here, of one person."""
        closed = step > 0 and self.phrases[step - 1].kind == ","
        return closed and self.phrases[step].word == "who" and not self.verb.plural

    def _share(self, step: int = 0) -> None:
        host = self.previous
        if step and host is not None and host.relative and self.phrases[step - 1].kind == ",":
            above = [one for one in self.by_index.values() if one.index < host.index and not one.relative]
            host = above[-1] if above else host  # "A met B, who was freed, before fleeing": A fled
        if host is not None:
            self.clause.subject = host.subject
            self.clause.governor = host

    def _noun(self, step: int) -> int | None:
        if step and self.phrases[step - 1].kind == "P" and not self._past_particle(step):
            if self._governed(step):
                return None
            self.commas = False
            return _before_preposition(self.phrases, step)
        aside = self.previous if self.commas and not self.verb.bare else None
        if aside is not None and aside.relative and len(aside.objects) > 1 and self.phrases[step] is aside.objects[-1]:
            after_verb(self.phrases, self.clause, aside, self.by_index)
            return None  # "A, who covers arts and local news, had been arrested"
        if step > 2 and self._among_things(step):
            return step - 2  # "arrested during walkouts and riots, were freed"
        aged = step and bare_number(self.phrases[step]) and self.phrases[step - 1].kind == "NP"
        if aged and self.commas and self.previous is not None and not self.verb.bare:
            after_verb(self.phrases, self.clause, self.previous, self.by_index)
            return None  # "five men, the youngest of whom is 21 and the oldest 27, were"
        if step and self.phrases[step - 1].kind == "REL" and not (self.verb.form == "g" and self.verb.bare):
            self._object_relative(step)
        elif step and self._behind_preposition(step - 1):
            return _before_preposition(self.phrases, step - 1)
        elif not self._embedded(step):
            self._plain(step)
        return None

    def _behind_preposition(self, step: int) -> bool:
        """Whether a gerund stands at `step` that only says what for: "the trial of A for insulting the king was"."""
        gerund = self.by_index.get(step)
        if gerund is None or gerund.verb.form != "g" or not gerund.verb.bare or self.phrases[step - 1].kind != "P":
            return False
        if self.verb.bare:
            return step > 0 and opens_at_last(self.phrases, self.clause, self.by_index)
        return step > 0 and (gerund.subject is None or gerund.subject.sort == "thing")

    def _past_particle(self, step: int) -> bool:
        """Whether the preposition before a noun belongs to a verb before it: "as this goes out the three are"."""
        particle = step > 1 and self.phrases[step - 1].word in _PARTICLES and self.phrases[step - 2].kind == "VG"
        return particle and step == self.clause.index - 1 and not self.verb.bare

    def _among_things(self, step: int) -> bool:
        """Whether a thing is the second of two behind one preposition."""
        row, thing = self.phrases, self.phrases[step]
        pair = [one.kind for one in row[step - 3 : step]] == ["P", "NP", "CONJ"]
        aside = self.previous is not None and self.previous.relative
        return aside and pair and thing.sort == "thing" and row[step - 2].sort == "thing"

    def _governed(self, step: int) -> bool:
        """Whether a noun behind a preposition is the subject all the same."""
        phrase, clause, previous, verb = self.phrases[step], self.clause, self.previous, self.verb
        gerund = self.by_index.get(step - 2)
        if gerund is not None and self._ends_description(gerund):
            return False  # "villagers protesting against A gathered"
        copula = previous is not None and previous.verb.lemma == "be" and not previous.passive
        if previous is not None and verb.bare and copula and phrase.people:
            whole = previous.subject is not None and previous.subject.people
            if whole and phrase.count is None and previous.index < step:
                clause.subject = previous.subject
                return True
        if verb.bare and verb.lemma == "hold" and step == clause.index - 1 and phrase.sort in ("thing", "event"):
            clause.subject = phrase  # "in two trials held on 3 May, A was"
            return True
        if verb.lemma in INTRANSITIVE:
            return False  # "A, who was represented by B, appeared in court"
        adjacent = phrase.people or (step == clause.index - 1 and phrase.head in _ISSUED)
        if verb.bare and not self.commas and adjacent and not has_object(self.phrases, clause.index):
            # "regarding the three leaders detained at CC1", "15 of the 23 people arrested"
            clause.subject = self._among(part_of(phrase), step)
            return True
        if verb.bare and phrase.head == "those" and step == clause.index - 1:
            clause.subject = Phrase("NP", phrase.start, phrase.end, sort="people", plural=True)
            return True  # "a rally for those held since May"
        opens = self.phrases[step - 1].word in ("as", "after", "before", "since", "until")
        after = previous is not None and previous.index < step and not (previous.verb.bare or previous.relative)
        if not verb.bare and opens and after and (phrase.people or step == clause.index - 1):
            clause.subject = phrase  # "supporters gathered as A and B were released"
            return True
        return False

    def _object_relative(self, step: int) -> None:
        """ "the men whom police arrested": the noun here acts, the antecedent is acted upon."""
        phrases, clause = self.phrases, self.clause
        clause.relative = clause.antecedent_object = True
        clause.subject = phrases[step]
        word = phrases[step - 1].word
        if word in ("who", "whom", "which", "that") and not (step > 1 and phrases[step - 2].kind == "P"):
            found = antecedent(phrases, step - 1, word)
            said = [one for one in clause.objects if one.kind == "NP" and not (one.nouns or one.adjectives or one.head)]
            if clause.verb.lemma in _APPOINTING:
                said = clause.objects  # "whom the president appointed rector"
            if found is not None and len(said) == len(clause.objects):  # "whom the court found guilty"
                clause.objects = [self._among(found, step - 2) or found, *said]

    def _among(self, whole: Phrase | None, step: int) -> Phrase | None:
        """ "A is one of 21 people who were convicted": A with the 21. `step` is where the words for them end."""
        previous = self.previous
        if whole is None or not whole.people or (whole.count or 0) < 2 or previous is None or step < 1:
            return whole
        first = previous.subject
        told = previous.verb.lemma == "be" and not previous.verb.negated and previous.index < step
        one = self.phrases[step].of is whole and self.phrases[step].count == 1
        human = first is not None and (first.people or first.sort in ("pronoun", "name"))
        if first is None or not told or not human or not (one or self.phrases[step - 1].word == "among"):
            return whole
        if (first.count or 0) > 1 and not (first.members or first.name or first.appositions):
            return whole  # "five journalists were among the 2,153 people freed": not 2,158
        members = [*first.walk(), whole]
        return Phrase("NP", whole.start, whole.end, sort="people", head=whole.head, plural=True, members=members)

    def _embedded(self, step: int) -> bool:
        """Whether the noun is the object of a clause embedded between the subject and this verb."""
        before = step - 1
        while before > 0 and self.phrases[before].kind in ("TERM", "MONEY"):
            before -= 1  # "the two, who were given 20-year prison terms, were"
        owner = self.by_index.get(before)
        if owner is None or owner.verb.lemma in SAYING:
            return False
        if owner.verb.bare and owner.verb.lemma in _DEEMING and not self.verb.bare:
            self.clause.subject = owner.subject  # "six activists considered prisoners were convicted"
            return True
        bare = self.verb.bare and self.verb.form in ("n", "d", "g")
        if bare and owner.verb.lemma in _WISHING and not has_object(self.phrases, self.clause.index):
            self.clause.subject, self.clause.governor = self.phrases[step], owner  # "those who want A freed"
            return True
        if owner.opening == "that" and self.commas and not self.verb.bare and owner.governor is not None:
            owner = owner.governor  # "the five, who insist that they did no wrong, were"
            if owner.relative:
                after_verb(self.phrases, self.clause, owner, self.by_index)
                return True
            return False
        if not (owner.relative or owner.verb.infinitive or owner.verb.form == "g"):
            return False
        if opens_at_last(self.phrases, self.clause, self.by_index):
            host = self._aside() or owner
            while host.governor is not None and (host.verb.infinitive or host.verb.form == "g"):
                host = host.governor  # "the trial of A, accused of threatening to burn it, opened"
            after_verb(self.phrases, self.clause, host, self.by_index)
            return True  # "the trial of A, who denies it, opened"
        if owner.relative and self.verb.form in ("d", "n") and main_at_last(self.phrases, self.clause, self.by_index):
            told = owner.objects[0] if owner.antecedent_object and owner.objects else owner.subject
            self.clause.subject = agreeing(self.phrases, self.clause, told)
            return True  # "A, who ran our office, died"
        if self._ends_description(owner):
            self.clause.subject = owner.subject  # "a crowd demanding the release of A marched"
            return True
        if bare and not has_object(self.phrases, self.clause.index):
            place = self.verb.form == "g" and self.phrases[step].sort in ("place", "name")
            self.clause.subject = owner.subject if place else self.phrases[step]  # "who fled the city fearing arrest"
            if owner.verb.lemma == "have":
                self.clause.governor = owner  # "to have them arrested"
        else:
            after_verb(self.phrases, self.clause, owner, self.by_index)
        return True

    def _ends_description(self, gerund: Clause) -> bool:
        """Whether the verb is the main one behind a gerund that says more of its subject."""
        describing = gerund.verb.form == "g" and gerund.index > 0 and self.phrases[gerund.index - 1] is gerund.subject
        return describing and self.verb.form == "d" and main_at_last(self.phrases, self.clause, self.by_index)

    def _plain(self, step: int) -> None:
        phrase, clause, previous = self.phrases[step], self.clause, self.previous
        taken = previous is not None and phrase in previous.objects
        trailing = self.verb.form == "g" and self.verb.bare and self.phrases[clause.index - 1].kind == ","
        if trailing and previous is not None and taken and not previous.passive:
            clause.subject, clause.governor = previous.subject, previous  # "raided an office, arresting A"
            return
        told_on = self.verb.bare and self.verb.form == "d" and self.phrases[clause.index - 1].kind == ","
        acting = previous is not None and previous.verb.form == "d" and not previous.passive
        if told_on and acting and taken and has_object(self.phrases, clause.index):
            link(clause, previous, self.by_index)  # "sentenced A to two years, fined her 500 dollars and"
            return
        whose = phrase.of if phrase.sort in ("thing", "custody") and step == clause.index - 1 else None
        if whose is not None and whose.people and self.verb.bare and self.verb.lemma in _PERSONAL:
            clause.subject = whose  # "the trial of four men accused of theft"
            return
        clause.subject = unclosed(self.phrases, step, clause) or with_antecedent(
            self.phrases, step, self._aside(), self.verb
        )
        if self.verb.bare and phrase.count == 1 and phrase.of is not None and phrase.of.people:
            clause.subject = self._among(phrase.of, step)
        elif self.verb.bare and step == clause.index - 1 and clause.subject is phrase:
            finite = any(not one.verb.bare and one.index > clause.index for one in self.by_index.values())
            clause.subject = part_of(phrase) if finite and not has_object(self.phrases, clause.index) else phrase
        clause.opening = conjunction_before(self.phrases, step)
        said = taken and previous is not None and previous.verb.lemma in SAYING and clause.governor is None
        if clause.opening in ("that", "after") or (taken and self.verb.bare) or said:
            clause.governor = previous  # "said A was arrested"
        copula = previous is not None and previous.verb.lemma == "be" and not previous.passive
        own = bool(clause.opening) or phrase.authority  # "has been held since police in Takeo took him"
        if (
            self.verb.bare
            and previous is not None
            and copula
            and previous.index < step
            and phrase.count is None
            and not own
            and not any(one.kind == "," for one in self.phrases[previous.index : step])
        ):
            # "A and B are those held": what is said of the predicate is said of the subject.
            clause.subject = previous.subject if previous.subject and previous.subject.people else clause.subject

    def _aside(self) -> Clause | None:
        """The clause before, or where that is what a relative clause's verb leads to, the relative one: "who heads
        monitoring at".
        """
        told = self.previous
        if told is None or not (told.verb.infinitive or (told.verb.form == "g" and told.verb.bare)):
            return told
        hosts = [one for one in self.by_index.values() if one.relative and one.index < told.index]
        return hosts[-1] if hosts else told


def _matching(phrases: list[Phrase], step: int) -> bool:
    return any(phrase.kind == "-" for phrase in phrases[max(0, step - 14) : step])


def _opening(phrases: list[Phrase], step: int) -> int:
    """Before the mark that opens the brackets or dashes closed at `step`."""
    mark = "(" if phrases[step].kind == ")" else "-"
    limit = max(0, step - 40)
    back = step - 1
    while back >= limit and phrases[back].kind != mark:
        back -= 1
    return back - 1 if back >= limit else step - 1


def _before_preposition(phrases: list[Phrase], step: int) -> int:
    while step > 0 and phrases[step - 1].kind == "P":
        step -= 1
    return step - 1

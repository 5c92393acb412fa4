"""Whose verb it is where the subject stands elsewhere: before a relative pronoun, or with the verb it is linked to."""

from .clause import Clause, has_object
from .phrases import SAYING, Phrase

INTRANSITIVE = frozenset(
    ("appear", "arrive", "die", "flee", "escape", "testify", "remain", "stay", "disappear", "surrender", "vanish")
)
"""Verbs that have no passive, and so no participle that describes whom they befell."""
_OPENING = frozenset(("open", "begin", "start", "resume", "close", "end", "conclude"))
_DEEPEST = 6
"""Clauses governed one by another that are followed upwards."""
_SPEAKING = frozenset(("urge", "call", "demand", "condemn", "appeal", "recommend", "express", "reiterate", "deplore"))
"""What those do who said something before."""
_DIRECTING = frozenset(("order", "tell", "ask", "force", "allow", "urge", "instruct", "require", "want"))
"""Verbs whose infinitive is their object's."""

_TEMPORAL = frozenset(("when", "after", "before", "while", "as", "until", "since"))


def antecedent(phrases: list[Phrase], step: int, word: str) -> Phrase | None:
    """The noun phrase a relative pronoun at `step` stands for."""
    back = step - 1
    first: Phrase | None = None
    for _ in range(12):
        if back < 0:
            break
        phrase = phrases[back]
        if phrase.kind == "NP":
            inner = phrase.of
            if word in ("who", "whom") and not phrase.people and inner is not None and inner.people:
                return inner  # "the killing of A, who was"
            if word == "which" and phrase.people and not phrase.name and inner is not None and not inner.people:
                return inner  # "leaders of the party, which was dissolved"
            if first is None and word == "which" and back > 1 and _where(phrases, back):
                return phrases[back - 2]  # "the trial of five leaders in Mutare, which"
            first = first or phrase
            if phrase.sort == "name" and word == "who" and back > 1 and _whence(phrases, back):
                return phrases[back - 2]  # "a photographer from Sitra who", "A of the weekly Glos, who"
            if word not in ("who", "whom") or phrase.people or phrase.sort in ("officer", "name", "pronoun"):
                return part_of(phrase)
            if back and phrases[back - 1].kind == "P":
                back -= 1
        elif phrase.kind in ("VG", ";", ".", ":"):
            break
        back -= 1
    return first


def _where(phrases: list[Phrase], place: int) -> bool:
    """Whether a noun only says where the proceeding or gathering before it took place."""
    behind, before = phrases[place - 1], phrases[place - 2]
    placed = behind.word in ("in", "at") and phrases[place].sort in ("place", "name", "court", "prison")
    return placed and before.head in ("trial", "hearing", "session", "protest", "rally", "march", "retrial", "appeal")


def _whence(phrases: list[Phrase], place: int) -> bool:
    """Whether a name only says where the person before it is from, or what one works for."""
    behind, before = phrases[place - 1], phrases[place - 2]
    return behind.kind == "P" and behind.word in ("from", "of", "with", "at", "in") and before.people


def part_of(phrase: Phrase) -> Phrase:
    """Of whom a clause after "two of the 23 people" speaks: the 23."""
    whole = phrase.of
    if whole is None or not (phrase.count and whole.count and whole.people):
        return phrase
    return whole if phrase.count < whole.count else phrase


def _participle(clause: Clause) -> bool:
    """Whether a participle only describes a noun, or says what is done to it: "ordered A freed"."""
    host, verb = clause.governor, clause.verb
    if host is None or host.verb.lemma in SAYING or not verb.bare or verb.form not in ("d", "n"):
        return False
    told = clause.subject in host.objects or any(clause.subject is one for _, one in host.prepositions)
    return told and not (clause.objects or clause.relative)


def _acts_itself(clause: Clause) -> bool:
    """Whether a verb has its own auxiliary, or an object: no second participle."""
    verb = clause.verb
    finite = not (verb.bare or verb.infinitive) and bool(verb.tense)
    return finite or (verb.bare and verb.form == "d" and bool(clause.objects))


def link(clause: Clause, previous: Clause | None, by_index: dict[int, Clause]) -> None:
    """Share the subject of the verb before: "was arrested and charged"; a bare participle shares its voice as well."""
    host = previous
    for _ in range(_DEEPEST):  # in a garbled sentence two clauses may each govern the other
        if host is None or host.governor is None or not _below(host, clause):
            break
        host = host.governor
    if host is not None and host.verb.form == "g" and host.verb.bare and clause.verb.form in ("d", "s"):
        # "police stopped cars carrying villagers and blocked them": the second verb is linked to the first
        acting = [one for step, one in by_index.items() if step < host.index and _acts(one)]
        host = acting[-1] if acting else host
    if host is not None and host.verb.form in ("d", "n") and clause.verb.form == "b" and not clause.verb.infinitive:
        # "They condemn the attack that left two injured, and call for": a present verb goes on from a present one
        alike = [one for step, one in by_index.items() if step < host.index and _plain(one)]
        host = alike[-1] if alike else host
    if host is not None and host.relative and host.passive and clause.objects and clause.verb.form == "d":
        # "convicted him over ports that were never built, and fined him": the second verb is linked to the first
        acting = [one for step, one in by_index.items() if step < host.index and one.verb.form == "d" and _acts(one)]
        host = acting[-1] if acting else host
    while host is not None and host.governor is not None and _participle(host) and _acts_itself(clause):
        host = host.governor  # "convicted A of counts related to a movement and sentenced him"
    if host is not None and host.relative and host.verb.lemma == "suspend":
        # "sentenced to 18 months, six of which were suspended, and fined 500 dollars": whoever was sentenced
        mains = [one for step, one in by_index.items() if step < host.index and not one.relative]
        host = mains[-1] if mains else host
    above = host.governor if host is not None and host.opening == "that" else None
    if above is not None and clause.verb.lemma in _SPEAKING and not above.relative:
        host = above  # "believes that A is held for her work, and urges the authorities"
    if host is not None and clause.verb.singular and host.relative and host.verb.plural:
        # "was tried in proceedings from which diplomats were barred, and was convicted": two verbs of one man
        alike = [one for step, one in by_index.items() if step < host.index and one.verb.singular and not one.relative]
        host = alike[-1] if alike else host
    if host is not None and clause.verb.plural and host.subject is not None and _one(host.subject):
        # "were arrested in May, a week after the strike began, and were freed": two verbs of several
        alike = [one for step, one in by_index.items() if step < host.index and one.verb.plural and not one.relative]
        host = alike[-1] if alike else host
    if host is None:
        return
    clause.linked = host
    clause.subject = host.subject
    clause.relative = host.relative
    clause.opening = host.opening
    if clause.verb.lemma in INTRANSITIVE:
        return
    if clause.verb.bare and clause.verb.form in ("n", "d") and (host.passive or host.verb.passive):
        clause.passive = not clause.objects or host.passive
        clause.verb.tense = host.verb.tense
        clause.verb.modal = host.verb.modal
        clause.verb.negated = host.verb.negated or clause.verb.negated
        clause.verb.arranged = host.verb.arranged


def _one(phrase: Phrase) -> bool:
    return not (phrase.plural or phrase.members) and phrase.count in (None, 1) and phrase.sort == "thing"


def _below(host: Clause, clause: Clause) -> bool:
    """Whether a finite verb cannot share the subject of this one: an infinitive, a gerund behind a preposition."""
    if host.verb.infinitive:
        return not clause.verb.infinitive and clause.verb.form != "b"
    return host.verb.form == "g" and not host.verb.progressive and clause.verb.form in ("d", "s")


def _plain(clause: Clause) -> bool:
    return clause.verb.form == "b" and not (clause.verb.infinitive or clause.relative)


def _acts(clause: Clause) -> bool:
    """Whether a clause is a finite one: with an auxiliary, or in the past with its object."""
    return not clause.relative and (not clause.verb.bare or (clause.verb.form == "d" and bool(clause.objects)))


def _describes(phrases: list[Phrase], gerund: Clause) -> bool:
    """Whether a gerund says more of the noun right before it: "lawyers representing the families"."""
    return gerund.index > 0 and phrases[gerund.index - 1] is gerund.subject


def _described(phrases: list[Phrase], participle: Clause, by_index: dict[int, Clause]) -> Phrase | None:
    """Whose a finite verb behind a participle is: "lawyers representing the families arrested in May were" not they."""
    told = participle.subject
    for one in by_index.values():
        gerund = one.index < participle.index and one.verb.form == "g" and one.verb.bare and _describes(phrases, one)
        if gerund and one is not participle and told in one.objects and one.subject is not None:
            return one.subject
    return _whole_of(phrases, participle)


def _whole_of(phrases: list[Phrase], participle: Clause) -> Phrase | None:
    """ "Ten of the 20 people arrested were freed": the 20 were arrested, and ten were freed."""
    told = participle.subject
    for phrase in reversed(phrases[: participle.index]):
        if phrase.of is not None and phrase.of is told:
            return phrase
    return told


def _single_thing(phrase: Phrase) -> bool:
    return phrase.sort in ("thing", "event") and not (phrase.plural or phrase.members)


def _relative_host(clause: Clause, by_index: dict[int, Clause]) -> Clause | None:
    """The relative clause that one with a conjunction stands in; None where none is."""
    before = [step for step in by_index if step < clause.index]
    host = by_index[max(before)] if before else None
    return host if host is not None and host.relative and not host.antecedent_object else None


def after_verb(phrases: list[Phrase], clause: Clause, before: Clause, by_index: dict[int, Clause]) -> None:
    """No free noun between two verbs: a list of verbs, or the first one is embedded in the second's subject."""
    verb = clause.verb
    whose = before.subject.owner if before.subject is not None else None
    if whose is not None and whose.head == "whose":  # "A, whose wife is in prison, was"
        clause.subject = antecedent(phrases, phrases.index(before.subject), "who")  # type: ignore[arg-type]
        return
    if whose is not None and whose in phrases:  # "A, whose appeal was rejected, was"
        clause.subject = whose
        return
    if not verb.bare and (told := _beside_which(phrases, before)) is not None:
        clause.subject = told
        return
    if (whole := _contact(phrases, before)) is not None and not verb.bare:
        clause.subject = whole  # "the weekly he edited was sued"
        return
    some = before.subject is not None and bool(before.subject.quantifier or before.subject.count)
    if before.relative and before.subject is not None and some and before.subject in phrases:
        opens = phrases.index(before.subject)
        if [one.word for one in phrases[opens + 1 : opens + 3]] == ["of", "whom"]:
            clause.subject = antecedent(phrases, opens, "whom")  # "21 people, most of whom live abroad, were"
            return
    if before.opening in _TEMPORAL and not verb.bare and (host := _relative_host(before, by_index)) is not None:
        # "people who were on trial when the report was written have been"
        clause.subject = agreeing(phrases, clause, host.subject)
        return
    comma = phrases[clause.index - 1].kind == ","
    whom = before.objects[0] if before.antecedent_object and before.objects else before.subject
    if before.relative and whom is not None and not verb.bare and verb.plural:
        part = next((one for one in phrases[: clause.index] if one.of is whom and one.people and one.count), None)
        if part is not None:
            clause.subject = part  # "three of the five who were taken have been freed"
            return
    goes_on = before.relative and whom is not None and whom.people
    whole = next((one for one in phrases[: clause.index] if one.of is whom and one.sort == "thing"), None)
    if goes_on and whole is not None and opens_at_last(phrases, clause, by_index):
        clause.subject = whole  # "the trial of A, who denies it, opened"
        return
    finite = verb.bare and verb.form == "d" and has_object(phrases, clause.index)
    if goes_on and finite and (not comma or main_at_last(phrases, clause, by_index)):
        clause.subject = whom  # "the 15 who had come to court received two years"; "A, who works here, lodged it"
        return
    aside = comma and before.verb.form == "g" and before.index > 0 and phrases[before.index - 1].kind == ","
    beside = before.verb.form == "g" and not comma and _describes(phrases, before)
    ends = beside and main_at_last(phrases, clause, by_index)  # "villagers protesting against the arrest of A gathered"
    acting = verb.form == "d" and (ends or ((aside or beside) and has_object(phrases, clause.index)))
    # "the court, sitting in Kampot, sentenced A", "police investigating the case arrested A"
    participle = before.verb.bare and before.verb.form in ("n", "d", "g")
    begins = verb.bare and (opens_at_last(phrases, clause, by_index) or verb.lemma in INTRANSITIVE)
    if participle and before.subject is not None and (not verb.bare or acting or begins):
        clause.subject = _whole_of(phrases, before) if acting else _described(phrases, before, by_index)
        if verb.plural and clause.subject is not None and _single_thing(clause.subject):
            hosts = [one for step, one in by_index.items() if step < before.index and one.relative]
            whose_verb = hosts[-1].subject if hosts and not acting else None
            clause.subject = whose_verb or clause.subject  # "ten who joined a march called by A were"
        return
    if before.relative and not verb.bare:
        clause.subject = agreeing(phrases, clause, whom)
        return
    if verb.bare and verb.form in ("n", "d") and comma:
        link(clause, before, by_index)
        return
    if verb.form == "g":
        clause.subject = before.subject
        clause.governor = before
        return
    if verb.bare and verb.form in ("n", "d"):
        last = _last_noun(phrases, clause.index)
        if last is not None and last.of is not None and last.of.people and not last.people:
            last = last.of  # "the release of A, arrested on 15 August"
        clause.subject = last or before.subject
        clause.governor = before if before.verb.lemma == "order" else None  # "was ordered held"
        return
    clause.subject = before.subject


def _beside_which(phrases: list[Phrase], relative: Clause) -> Phrase | None:
    """What a relative clause tells more of by a preposition: "the trial, at which A testified, was held"."""
    step = relative.index - 1
    while step > 0 and phrases[step].kind in ("NP", "ADV"):
        step -= 1
    if step < 1 or phrases[step].kind != "REL" or phrases[step - 1].kind != "P" or phrases[step - 1].word == "of":
        return None
    return antecedent(phrases, step - 1, phrases[step].word)


def agreeing(phrases: list[Phrase], clause: Clause, told: Phrase | None) -> Phrase | None:
    """Who a relative clause tells of, or where the verb after it is of another number, the noun they belong to:
    "the killers of A, who was shot in May, are at large".
    """
    several = told is not None and (told.plural or bool(told.members))
    if not (clause.verb.singular if several else clause.verb.plural):
        return told
    wholes = [one for one in phrases[: clause.index] if one.of is told and one.plural is not several]
    wholes += [one for one in phrases[: clause.index] if not several and told is not None and told in one.members]
    return wholes[-1] if wholes else told


def main_at_last(phrases: list[Phrase], clause: Clause, by_index: dict[int, Clause]) -> bool:
    """Whether no other verb of the sentence can be its main one: all others belong to relative clauses, or are none of
    their own, "accused of having written".
    """
    return all(
        one.relative or one.verb.bare or one.verb.infinitive or phrases[one.index - 1].kind == "P"
        for one in by_index.values()
        if one is not clause
    )


def opens_at_last(phrases: list[Phrase], clause: Clause, by_index: dict[int, Clause]) -> bool:
    """Whether something opens or ends by a sentence's last verb: "the trial of A, charged with theft, opened"."""
    opens = clause.verb.form == "d" and clause.verb.lemma in _OPENING
    return opens and main_at_last(phrases, clause, by_index)


def _contact(phrases: list[Phrase], before: Clause) -> Phrase | None:
    """What a clause without "that" says more of: "the weekly" of "the weekly he edited"."""
    subject = before.subject
    if subject is None or subject.head not in ("he", "she", "they", "i", "we") or before.verb.bare is False:
        return None
    place = next((step for step, one in enumerate(phrases) if one is subject), 0)
    told = phrases[place - 1] if place else None
    return told if told is not None and told.kind == "NP" and told.determined and not told.people else None


def _last_noun(phrases: list[Phrase], index: int) -> Phrase | None:
    for phrase in reversed(phrases[max(0, index - 3) : index]):
        if phrase.kind == "NP":
            return phrase
        if phrase.kind == "VG":
            return None
    return None


def controller(phrases: list[Phrase], clause: Clause, previous: Clause | None) -> Phrase | None:
    """Who an infinitive is about: the object of "ordered X to appear", else the governing verb's subject."""
    if previous is None:
        return None
    before = phrases[clause.index - 1]
    last = clause.index - 1 - (before.kind == ",")
    if last > previous.index + 1 and phrases[last].people and phrases[last - 1].word == "for":
        return phrases[last]  # "asked for A, 49, to be freed"
    if previous.verb.lemma == "be" and before.kind == "NP" and not (before.people or before.nouns or before.name):
        return previous.subject  # "A and B are the latest to have been arrested"
    if before.kind == "NP" and before in previous.objects and not previous.passive:
        return before
    if previous.verb.lemma in _DIRECTING and not previous.passive:
        # "ordered X, a reporter with a daily, to be held"
        return next((one for one in previous.objects if one.people), previous.subject)
    return previous.subject


def next_main(by_index: dict[int, Clause], index: int) -> Clause | None:
    """The next clause with a finite verb after the phrase at `index`."""
    return next((clause for step, clause in sorted(by_index.items()) if step > index and not clause.verb.bare), None)

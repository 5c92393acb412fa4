"""Whose verb it is: the subject of each clause, over relative clauses, lists of verbs and what stands between."""

from .clause import Clause, has_object
from .phrases import Phrase

_ISSUED = frozenset(("summons", "warrant", "complaint", "charge", "sentence", "term"))
"""What is issued, filed or imposed: "a summons issued to A"."""
_BOUNDARIES = frozenset((";", ":", ".", "SUB"))
SAYING = frozenset(
    [
        "say",
        "tell",
        "report",
        "add",
        "claim",
        "state",
        "announce",
        "confirm",
        "note",
        "allege",
        "believe",
        "think",
        "know",
        "explain",
        "warn",
        "argue",
        "mean",
    ]
)
_SKIPPED = frozenset(("ADV", "NEG", "DATE", ",", "-", "(", ")", "TERM", "MONEY", "LAW", "/", "ORD", "ADJ"))


def find_subject(phrases: list[Phrase], clause: Clause, previous: Clause | None, by_index: dict[int, Clause]) -> None:
    """Set a clause's subject, walking left from its verb. `previous` is the clause before it in the sentence."""
    verb = clause.verb
    step = clause.index - 1
    if verb.infinitive and not verb.arranged:
        clause.governor = previous
        if clause.index and phrases[clause.index - 1].kind == "SUB":
            clause.opening = phrases[clause.index - 1].word  # "whether to uphold"
        clause.subject = _controller(phrases, clause, previous)
        if previous is not None and previous.purpose is None:
            previous.purpose = clause
        before = phrases[clause.index - 1] if clause.index else None
        clause.deciding = [before] if before is not None and before.kind == "NP" else []
        clause.decided = before is not None and before.kind == "NP" and before.head in ("decision", "order", "ruling")
        return
    commas = False
    while step >= 0:
        phrase = phrases[step]
        kind = phrase.kind
        if kind in _SKIPPED:
            commas = commas or kind in (",", "-", "(")
            if kind == ")" or (kind == "-" and _matching(phrases, step)):
                step = _opening(phrases, step)
                continue
            step -= 1
            continue
        if kind == "CONJ":
            if commas and phrases[step - 1].kind == "NP" and phrase.word == "but":
                pass
            _link(clause, previous, by_index)
            return
        if kind == "REL":
            clause.relative = True
            clause.subject = _antecedent(phrases, step, phrase.word)
            return
        if kind == "SUB":
            clause.opening = phrase.word
            if previous is not None:
                clause.subject = previous.subject
                clause.governor = previous
            else:
                clause.governor = _next_main(by_index, clause.index)
            return
        if kind in _BOUNDARIES:
            return
        if kind == "VG":
            _after_verb(phrases, clause, by_index[step], by_index)
            return
        if kind == "P" and not (verb.form == "g" and step == clause.index - 1):
            step -= 1
            continue
        if kind == "P":
            clause.opening = phrase.word
            if previous is not None:
                clause.subject = previous.subject
                clause.governor = previous
            return
        if kind == "NP":
            free = step == 0 or phrases[step - 1].kind != "P"
            if (
                not free
                and verb.bare
                and previous is not None
                and previous.verb.lemma == "be"
                and not previous.passive
                and phrase.people
            ) and (
                previous.subject is not None
                and previous.subject.people
                and phrase.count is None
                and previous.index < step
            ):
                clause.subject = previous.subject
                return
            adjacent = phrase.people or (step == clause.index - 1 and phrase.head in _ISSUED)
            if not free and verb.bare and not commas and adjacent and not has_object(phrases, clause.index):
                whole = phrase.of if phrase.of is not None and phrase.of.count and phrase.of.people else phrase
                clause.subject = whole  # "regarding the three leaders detained at CC1", "15 of the 23 people arrested"
                return
            if (
                (
                    not free
                    and not verb.bare
                    and phrases[step - 1].word in ("as", "after", "before", "since", "until")
                    and (phrase.people or step == clause.index - 1)
                )
                and previous is not None
                and previous.index < step
                and not (previous.verb.bare or previous.relative)
            ):
                clause.subject = phrase  # "supporters gathered as A and B were released"
                return
            if not free:
                step = _before_preposition(phrases, step)
                commas = False
                continue
            if step > 0 and phrases[step - 1].kind == "REL" and verb.form != "g":
                clause.relative = True
                clause.antecedent_object = True
                clause.subject = phrase
                if phrases[step - 1].word in ("who", "whom", "which", "that") and not (
                    step > 1 and phrases[step - 2].kind == "P"
                ):
                    antecedent = _antecedent(phrases, step - 1, phrases[step - 1].word)
                    if antecedent is not None and not clause.objects:
                        clause.objects = [antecedent]
                return
            verb_before = step - 1
            if (
                verb_before >= 0
                and phrases[verb_before].kind == "VG"
                and by_index[verb_before].verb.lemma not in SAYING
            ):
                owner = by_index[verb_before]
                if owner.relative or owner.verb.infinitive or owner.verb.form == "g":
                    if verb.bare and verb.form in ("n", "d", "g") and not has_object(phrases, clause.index):
                        clause.subject = phrase
                        return
                    _after_verb(phrases, clause, owner, by_index)
                    return
            clause.subject = _with_antecedent(phrases, step, previous)
            clause.opening = _conjunction_before(phrases, step)
            copula = previous is not None and previous.verb.lemma == "be" and not previous.passive
            if verb.bare and previous is not None and copula and previous.index < step and phrase.count is None:
                # "A and B are those held": what is said of the predicate is said of the subject.
                clause.subject = previous.subject if previous.subject and previous.subject.people else clause.subject
            return
        step -= 1
    if verb.bare:
        # A participle that opens the sentence shares the subject of the verb it leads to.
        clause.governor = _next_main(by_index, clause.index)


def _with_antecedent(phrases: list[Phrase], step: int, previous: Clause | None) -> Phrase:
    """ "A, who heads a union, and two colleagues were": the subject is A and the two."""
    phrase = phrases[step]
    first = previous.subject if previous is not None else None
    joined = step >= 2 and phrases[step - 1].kind == "CONJ" and phrases[step - 2].kind == ","
    if not (
        joined and previous is not None and previous.relative and first is not None and first.people and phrase.people
    ):
        return phrase
    members = [*first.walk(), *phrase.walk()]
    return Phrase("NP", first.start, phrase.end, sort=first.sort, head=phrase.head, plural=True, members=members)


def _conjunction_before(phrases: list[Phrase], step: int) -> str:
    """The subordinating conjunction that opens the clause whose subject stands at `step`."""
    step -= 1
    while step >= 0 and phrases[step].kind in ("ADV", "DATE", ","):
        step -= 1
    return phrases[step].word if step >= 0 and phrases[step].kind == "SUB" else ""


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


def _antecedent(phrases: list[Phrase], step: int, word: str) -> Phrase | None:
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
            first = first or phrase
            if word not in ("who", "whom") or phrase.people or phrase.sort in ("officer", "name", "pronoun"):
                one_of = phrase.of is not None and phrase.of.count and phrase.count == 1
                return phrase.of if one_of else phrase
            if back and phrases[back - 1].kind == "P":
                back -= 1
        elif phrase.kind in ("VG", ";", ".", ":"):
            break
        back -= 1
    return first


def _link(clause: Clause, previous: Clause | None, by_index: dict[int, Clause]) -> None:
    """Share the subject of the verb before: "was arrested and charged"; a bare participle shares its voice as well."""
    host = previous
    while (
        host is not None
        and clause.verb.infinitive is False
        and host.verb.infinitive
        and clause.verb.form != "b"
        and host.governor is not None
    ):
        host = host.governor
    if (
        host is not None
        and host.verb.form == "g"
        and clause.verb.form in ("d", "s")
        and host.governor is not None
        and not host.verb.progressive
    ):
        host = host.governor
    if host is not None and host.verb.form == "g" and host.verb.bare and clause.verb.form in ("d", "s"):
        # "police stopped cars carrying villagers and blocked them": the second verb is linked to the first
        acting = [one for step, one in by_index.items() if step < host.index and _acts(one)]
        host = acting[-1] if acting else host
    if host is not None and host.verb.form in ("d", "n") and clause.verb.form == "b" and not clause.verb.infinitive:
        # "They condemn the attack that left two injured, and call for": a present verb goes on from a present one
        alike = [one for step, one in by_index.items() if step < host.index and _plain(one)]
        host = alike[-1] if alike else host
    if host is None:
        return
    clause.linked = host
    clause.subject = host.subject
    clause.relative = host.relative
    clause.opening = host.opening
    if clause.verb.bare and clause.verb.form in ("n", "d") and (host.passive or host.verb.passive):
        clause.passive = not clause.objects or host.passive
        clause.verb.tense = host.verb.tense
        clause.verb.modal = host.verb.modal
        clause.verb.negated = host.verb.negated or clause.verb.negated
        clause.verb.arranged = host.verb.arranged


def _plain(clause: Clause) -> bool:
    return clause.verb.form == "b" and not (clause.verb.infinitive or clause.relative or clause.verb.tense == "future")


def _acts(clause: Clause) -> bool:
    """Whether a clause is a finite one: with an auxiliary, or in the past with its object."""
    return not clause.relative and (not clause.verb.bare or (clause.verb.form == "d" and bool(clause.objects)))


def _after_verb(phrases: list[Phrase], clause: Clause, before: Clause, by_index: dict[int, Clause]) -> None:
    """No free noun between two verbs: a list of verbs, or the first one is embedded in the second's subject."""
    verb = clause.verb
    whose = before.subject.owner if before.subject is not None else None
    if whose is not None and whose.head == "whose":  # "A, whose wife is in prison, was"
        clause.subject = _antecedent(phrases, phrases.index(before.subject), "who")  # type: ignore[arg-type]
        return
    comma = phrases[clause.index - 1].kind == ","
    if before.verb.bare and before.verb.form in ("n", "d", "g") and before.subject is not None and not verb.bare:
        clause.subject = before.subject
        return
    if before.relative and not verb.bare:
        clause.subject = (
            before.subject
            if not before.antecedent_object
            else (before.objects[0] if before.objects else before.subject)
        )
        return
    if verb.bare and verb.form in ("n", "d") and comma:
        _link(clause, before, by_index)
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
        return
    clause.subject = before.subject


def _last_noun(phrases: list[Phrase], index: int) -> Phrase | None:
    for phrase in reversed(phrases[max(0, index - 3) : index]):
        if phrase.kind == "NP":
            return phrase
        if phrase.kind == "VG":
            return None
    return None


def _controller(phrases: list[Phrase], clause: Clause, previous: Clause | None) -> Phrase | None:
    """Who an infinitive is about: the object of "ordered X to appear", else the governing verb's subject."""
    if previous is None:
        return None
    before = phrases[clause.index - 1]
    if before.kind == "NP" and before in previous.objects and not previous.passive:
        return before
    return previous.subject


def _next_main(by_index: dict[int, Clause], index: int) -> Clause | None:
    return next((clause for step, clause in sorted(by_index.items()) if step > index and not clause.verb.bare), None)


def take_fronted(phrases: list[Phrase], found: list[Clause]) -> None:
    """Give what stands before a clause's subject to its verb: "In August the court gave", "Under Article 5, X was"."""
    for position, clause in enumerate(found):
        if clause.governor is not None and clause.subject is None and clause.verb.bare:
            clause.subject = clause.governor.subject
        if clause.linked is not None or clause.relative or clause.verb.infinitive or clause.verb.form == "g":
            continue
        if clause.verb.bare and any(
            one.subject is clause.subject and not (one.verb.bare or one.verb.infinitive)
            for one in found[position + 1 :]
        ):
            continue  # "the leaders arrested at CC1 were released": what opens the sentence dates the release
        before = position - 1
        while before >= 0 and found[before].subject is clause.subject and found[before].verb.bare:
            before -= 1
        limit = found[before].index if before >= 0 else -1
        subject = clause.subject
        step = clause.index - 1
        while step > limit:
            phrase = phrases[step]
            if phrase.kind in (";", ":", ".", "SUB", "REL", "CONJ"):
                if phrase.kind == "CONJ" and before < position - 1:
                    step -= 1
                    continue
                break
            before_subject = subject is not None and phrase.end <= subject.start
            if phrase.kind == "DATE" and (
                position == 0 or before_subject or subject is None or phrase.start >= subject.end
            ):
                taken = any(phrase in one.dates for one in found[:position])
                if not taken and (limit < 0 or not before_subject or not _trailing(phrases, step, found[before])):
                    clause.dates.append(phrase)
            elif phrase.kind == "NP" and before_subject and step and phrases[step - 1].kind == "P" and limit < 0:
                clause.prepositions.append((phrases[step - 1].word, phrase))
            elif phrase.kind in ("TERM", "MONEY", "LAW") and limit < 0:
                clause.measures.append(phrase)
            step -= 1


def _trailing(phrases: list[Phrase], step: int, before: Clause) -> bool:
    """Whether a date between two verbs already belongs to the first: nothing parts it from that verb."""
    return not any(phrase.kind in (",", "CONJ", ";") for phrase in phrases[before.index + 1 : step])

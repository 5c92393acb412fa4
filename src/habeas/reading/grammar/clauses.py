"""Clauses: each verb group with its subject, objects, prepositional phrases and dates."""

from .around_subjects import conjunction_of
from .clause import Clause, has_object, verb_after_noun
from .complements import attached_to_subject, complete
from .fronting import take_fronted
from .identities import identify
from .joining import join_as_well, resume_list
from .partitives import settle_parts
from .phrases import SAYING, Phrase, bare_number
from .resuming import chained, resume, resume_fine, resume_offence, resume_term
from .sharing import (
    part_days,
    share_agents_day,
    share_auxiliary,
    share_back,
    share_background,
    share_decree,
    share_fate,
    share_fronted,
    share_in_which,
    share_noun_day,
    share_ruling,
    share_time,
    share_trailing,
)
from .standing import standing
from .subjects import find_subject

_ACCUSATIONS = frozenset(("charge", "accusation", "offence", "offense", "crime", "count"))
_WRITTEN = frozenset(
    ("indictment", "ruling", "judgment", "judgement", "verdict", "order", "decision", "citation", "summons", "warrant",
     "subpoena", "notice", "letter", "document", "decree", "directive")
)  # fmt: skip
_DONE_TO_PERSONS = frozenset(("release", "free", "charge", "arraign", "arrest", "detain", "remand", "sentence"))
_ISSUING = frozenset(
    (
        "bring",
        "file",
        "lodge",
        "submit",
        "make",
        "impose",
        "hand",
        "issue",
        "level",
        "press",
        "lay",
        "pass",
        "set",
        "open",
        "sign",
    )
)
"""Participles behind a proceeding's noun that say whose it is: "lodged by", "imposed on", "brought against"."""


def clauses(phrases: list[Phrase]) -> list[Clause]:
    """The clauses of a sentence, one a verb group, in order."""
    by_index = {
        index: Clause(phrase, index, passive=phrase.passive)
        for index, phrase in enumerate(phrases)
        if phrase.kind == "VG"
    }
    found = list(by_index.values())
    for clause in found:
        complete(phrases, clause)
    for position, clause in enumerate(found):
        find_subject(phrases, clause, found[position - 1] if position else None, by_index)
    _cut_circles(found)
    for clause in found:
        _tell_apart(phrases, clause)
        _lead(phrases, clause, found)
        _whole(phrases, clause)
        _invert(phrases, clause)
        opening = phrases[_opening_noun(phrases)]
        if clause.linked is not None and clause.linked.subject is opening:
            clause.subject = opening
        clause.opening = clause.opening or conjunction_of(phrases, clause)
    asides = standing(phrases)
    take_fronted(phrases, found, [date for aside in asides for date in aside.dates])
    for clause in found:
        _name_offence(clause)
    for clause in found:
        part_days(phrases, clause)
    for clause in reversed(found):
        share_back(clause)
    for clause in found:
        share_trailing(phrases, clause)
    for position, clause in enumerate(found):
        if clause.relative and position:
            last = chained(found, position)
            resume(phrases, found[position - 1], clause, last)
            resume_list(phrases, found[position - 1], last)
        if position:
            join_as_well(phrases, found[position - 1], clause)
        resume_term(phrases, found, position)
        resume_fine(found, position)
        resume_offence(found, position)
        clause.attached = attached_to_subject(phrases, clause)
        share_auxiliary(phrases, found[:position], clause)
        before = found[position - 1] if position else None
        if before is not None:
            share_fate(before, clause)
            share_fronted(phrases, before, clause)
        if (
            clause.verb.modal == "would"
            and before is not None
            and before.verb.lemma in SAYING | {"announce", "promise"}
        ):
            clause.verb.modal = ""  # "said that 16 prisoners would go free": announced, not supposed
        if clause.verb.modal == "would" and clause.dates and _announced(phrases, found, position):
            clause.verb.modal, clause.verb.tense = "", "future"
        if clause.verb.lemma == "be" and clause.subject is None and clause.objects:
            clause.subject = clause.objects[0]  # "there are 200 people in detention"
        clause.shift = _shift_before(phrases, clause)
        share_noun_day(phrases, clause)
        if before is not None and not clause.verb.infinitive:
            share_background(before, clause)
            share_in_which(phrases, before, clause)
            share_decree(before, clause)
            share_ruling(phrases, before, clause)
        share_agents_day(phrases, found, clause)
        if clause.opening in ("when", "as", "while") and position and not clause.verb.infinitive:
            share_time(found[:position], clause)
    for clause in found:
        _lend(found, clause)
    for position, clause in enumerate(found):
        _the_group(clause)
        if position:
            _who_else(found[:position], clause)
    identify(phrases, found)
    settle_parts(phrases, found)
    return [*asides, *found]


def _who_else(before: list[Clause], clause: Clause) -> None:
    """ "Villagers who protested against mines and dams were arrested": not the dams."""
    thing = clause.subject
    if thing is None or thing.sort not in ("thing", "event") or not clause.passive or clause.relative or clause.linked:
        return
    if clause.verb.lemma in _DONE_TO_PERSONS - {"release"} and clause.verb.plural and thing.of is None:
        hosts = [one.subject for one in before[-3:] if one.relative and one.subject is not None and one.subject.people]
        clause.subject = hosts[-1] if hosts else thing


def _the_group(clause: Clause) -> None:
    """ "The group was released": those told of before, where it is done to persons only."""
    group = clause.subject
    if group is None or group.label.lower() != "group" or not group.definite or group.of is not None:
        return
    if clause.passive and clause.verb.lemma in _DONE_TO_PERSONS and not clause.relative:
        group.sort, group.head, group.plural = "pronoun", "they", True


def _tell_apart(phrases: list[Phrase], clause: Clause) -> None:
    """ "The man who killed A": whom a clause so tells of is not A, and nobody told of before."""
    subject = clause.subject
    if not clause.relative or clause.antecedent_object or subject is None or subject not in phrases:
        return
    place = phrases.index(subject)
    close = phrases[place + 1 : place + 2] and phrases[place + 1].kind == "REL"
    described = subject.people and bool(subject.nouns) and not (subject.name or subject.appositions or subject.members)
    if close and described and any(part.name and part.people for one in clause.objects for part in one.walk()):
        subject.definite = False


def _cut_circles(found: list[Clause]) -> None:
    """No clause governs itself by way of others, as a garbled sentence may seem to say."""
    for clause in found:
        above, passed = clause.governor, {id(clause)}
        while above is not None and id(above) not in passed:
            passed.add(id(above))
            above = above.governor
        if above is clause:
            clause.governor = None


def _name_offence(clause: Clause) -> None:
    """ "The charge was obstructing traffic": no act that goes on, but what the charge is."""
    subject, verb = clause.subject, clause.verb
    if subject is not None and subject.head in _ACCUSATIONS and verb.progressive and verb.form == "g":
        objects = [verb.end, *(one.end for one in clause.objects)]
        verb.lemma, verb.progressive, clause.offence = "be", False, (verb.main, max(objects))


def _announced(phrases: list[Phrase], found: list[Clause], position: int) -> bool:
    """Whether who says so stands elsewhere in the sentence: "He would be freed on Monday, his lawyer said"."""
    if any(one.opening in ("if", "unless") for one in found):
        return False
    if any(one.verb.lemma in ("say", "announce") and not one.relative for one in found[:position]):
        return True
    if position + 1 >= len(found):
        return False
    following = found[position + 1]
    return following.verb.lemma in SAYING and any(one.kind == "," for one in phrases[: following.index])


def _lend(found: list[Clause], clause: Clause) -> None:
    """ "Rejected an appeal lodged by A", "the sentence imposed on A was cut": the main verb may want whose it is, and
    the day of what was issued: "the indictment issued on 26 May accuses A".
    """
    verb, noun = clause.verb, clause.subject
    if verb.bare and verb.lemma == "date" and noun is not None:
        hosts = [host for host in found if host is not clause and (noun is host.subject or noun in host.objects)]
        for host in hosts[:1]:
            host.dates = host.dates or list(clause.dates)  # "received a summons dated 22 October"
    if not verb.bare or verb.lemma not in _ISSUING or noun is None or noun.people:
        return
    for host in found:
        if host is not clause and (noun is host.subject or noun in host.objects):
            host.attached = [*host.attached, *clause.prepositions]
            if noun is host.subject and noun.head in _WRITTEN and not host.dates:
                host.dates = list(clause.dates)


def _shift_before(phrases: list[Phrase], clause: Clause) -> Phrase | None:
    """ "Two days after" right before a clause: how far it lies from the one it hangs on."""
    places = [clause.index]
    if clause.subject is not None and clause.subject.start < clause.verb.start and clause.subject in phrases:
        places.append(phrases.index(clause.subject))
    for place in places:
        before = phrases[place - 1] if place else None
        if before is not None and before.date is not None and before.date.means == "shift":
            return before
    return None


def _lead(phrases: list[Phrase], clause: Clause, found: list[Clause]) -> None:
    """ "X, editor of an online paper, was arrested": after an aside, the verb is that of who opens the sentence."""
    verb = clause.verb
    opens = _opening_noun(phrases)
    aside = clause.index > opens + 2 and phrases[clause.index - 1].kind == ","
    aside = aside and (phrases[opens + 1].kind == "," or bool(phrases[opens].appositions))
    if not aside or verb.infinitive or verb.form == "g":
        return
    lead, subject = phrases[opens], clause.subject
    if _told_of(phrases, opens, clause):
        clause.subject = lead
        return
    human = subject is not None and (subject.people or subject.sort in ("name", "pronoun", "officer"))
    human = (
        human
        and subject is not None
        and subject.head != "it"
        and not (verb.singular and subject.plural and not lead.plural)
    )
    if human and lead.name and not clause.relative and not verb.bare and verb.singular:
        # "B, mother of A, who was freed, was arrested": the relative clause alone is A's
        human = not any(one.relative and one.subject is subject and one.index < clause.index for one in found)
    between = phrases[opens + 2 : clause.index - 1]
    opened = next((step for step, one in enumerate(between) if one.kind in ("REL", "SUB")), len(between))
    told = any(
        one.kind in (";", ":", ".") or (one.kind == "VG" and step < opened and _tells(phrases, opens + 2 + step))
        for step, one in enumerate(between)
    )
    # "The trial, held in secret, began"
    event = lead.definite and lead.sort == "thing" and phrases[opens + 1].kind == ","
    somebody = lead.people or lead.sort == "name"
    if lead.kind == "NP" and (somebody or event) and not human and not told:
        clause.subject = lead


def _tells(phrases: list[Phrase], step: int) -> bool:
    """Whether a verb is a clause's own: with an auxiliary, or in the past with an object."""
    return not phrases[step].bare or (phrases[step].form == "d" and has_object(phrases, step))


def _invert(phrases: list[Phrase], clause: Clause) -> None:
    """ "He must be freed, said the union on Monday": who says so stands after the verb."""
    verb = clause.verb
    said = verb.lemma in SAYING and not verb.passive and clause.index and phrases[clause.index - 1].kind == ","
    if not said or not clause.objects or clause.index + 1 >= len(phrases):
        return
    if verb_after_noun(phrases, clause.index + 1):
        return  # "his lawyer, A, said his client was freed"
    speaker = clause.objects[0]
    if phrases[clause.index + 1] is speaker and (speaker.people or speaker.authority or speaker.sort == "name"):
        clause.subject, clause.objects, clause.linked, clause.passive = speaker, [], None, False
        verb.tense, verb.modal, verb.negated, verb.arranged = (
            "past" if verb.form == "d" else "present",
            "",
            False,
            False,
        )


def _opening_noun(phrases: list[Phrase]) -> int:
    """Where the first noun stands that is not in a phrase before the sentence proper: "On 5 February, X, ..."."""
    step = 0
    while step + 1 < len(phrases) and phrases[step].kind in ("P", "DATE", ",", "ADV"):
        step += 2 if phrases[step].kind == "P" and phrases[step + 1].kind == "NP" else 1
    return min(step, len(phrases) - 1)


def _told_of(phrases: list[Phrase], opens: int, clause: Clause) -> bool:
    """Whether the noun before a verb ends what is said in passing: "The five, who include a monk, were"."""
    between = phrases[opens + 1 : clause.index]
    if len(between) < 4 or [one.kind for one in between[:2]] != [",", "REL"] or between[1].word != "who":
        return False
    subject = clause.subject
    verbs = [one for one in between if one.kind == "VG"]
    within = subject is not None and subject.start > between[1].start
    return phrases[opens].people and within and len(verbs) == 1 and between[2] is verbs[0]


def _whole(phrases: list[Phrase], clause: Clause) -> None:
    """ "Six prisoners, five with children and one who is ill, would": the verb is that of the six."""
    part = clause.subject
    if part is None or not bare_number(part) or part.definite or phrases[clause.index - 1].kind != "," or clause.linked:
        return
    for step in range(clause.index - 2, 0, -1):
        one = phrases[step - 1]
        if one.kind in (";", ":", ".", "SUB"):
            return
        counted = one.kind == "NP" and one.people and (one.count or 0) > (part.count or 0) and bool(one.nouns)
        if counted and phrases[step].kind in (",", "P") and one.end < part.start:
            clause.subject = one
            return

"""What stands before a clause's subject and belongs to its verb: dates, places, articles."""

from dataclasses import replace

from .clause import Clause
from .phrases import TIMES, Phrase

_ASIDE = frozenset(("despite", "before", "since", "until", "over", "for"))
_STATEMENTS = frozenset(
    ("statement", "letter", "declaration", "communiqué", "resolution", "petition", "report", "appeal")
)
_URGING = frozenset(
    ("call", "urge", "demand", "appeal", "ask", "request", "condemn", "recognise", "recognize", "denounce", "deplore")
)
"""What is urged in a statement is urged on its day; what it reports happened on some other."""
_FOLLOWING = frozenset(("after", "following"))


def take_fronted(phrases: list[Phrase], found: list[Clause], spent: list[Phrase]) -> None:
    """Give what stands before a clause's subject to its verb: "In August the court gave", "Under Article 5, X was".
    `spent` are the dates that asides have taken.
    """
    for position, clause in enumerate(found):
        if clause.opening == "when" and not clause.dates and (day := _day_before(phrases, clause)) is not None:
            clause.dates.append(day)
        if clause.governor is not None and clause.subject is None and (clause.verb.bare or clause.verb.form == "n"):
            clause.subject = clause.governor.subject
        if clause.relative:
            _take_within(phrases, clause, spent)
        if clause.linked is not None or clause.relative or clause.verb.infinitive or _participial(clause):
            continue
        if _after_preposition(phrases, clause):
            continue
        if clause.verb.bare and any(
            one.subject is clause.subject
            and one.linked is not clause
            and not (one.verb.bare or one.verb.infinitive or one.opening or _after_preposition(phrases, one))
            for one in found[position + 1 :]
        ):
            continue  # "the leaders arrested at CC1 were released": what opens the sentence dates the release
        if clause.verb.bare and _describes(found[:position], clause):
            continue  # "on Monday the king pardoned A, convicted over a protest": the day is the pardon's
        before = position - 1
        while before >= 0 and (
            (found[before].subject is clause.subject and found[before].verb.bare)
            or _embedded(found[before], clause)
            or _below(found[before], found[:before], clause)
        ):
            before -= 1
        limit = found[before].index if before >= 0 else -1
        subject = clause.subject
        step = clause.index - 1
        if subject in phrases and any(_embedded(one, clause) for one in found[before + 1 : position]):
            step = phrases.index(subject) - 1  # what stands between is the embedded clauses' own
        while step > limit:
            phrase = phrases[step]
            if phrase.kind in (";", ":", ".", "SUB", "REL", "CONJ"):
                if phrase.kind == "CONJ" and before < position - 1:
                    step -= 1
                    continue
                break
            before_subject = subject is not None and phrase.end <= subject.start
            # "before the elections of 14 January, police": the elections' day, but "on the morning of" it the verb's
            told_of = step > 1 and phrases[step - 1].word == "of" and _has_a_day(phrases[step - 2], clause)
            told_of = told_of or _of_an_event(phrases, step)
            if (
                phrase.kind == "DATE"
                and not told_of
                and not (phrases[step + 1].kind == "VG" and phrases[step + 1].bare and step + 1 != clause.index)
                and (position == 0 or before_subject or subject is None or phrase.start >= subject.end)
            ):
                taken = phrase in spent or any(phrase in one.dates for one in found[:position])
                if not taken and (limit < 0 or not before_subject or not _trailing(phrases, step, found[before])):
                    clause.dates.append(phrase)
            elif phrase.kind == "NP" and before_subject and limit < 0 and _stands_apart(phrases, step):
                clause.prepositions.append((phrases[step - 1].word, phrase))
            elif phrase.kind in ("TERM", "MONEY", "LAW") and limit < 0:
                clause.measures.append(phrase)
            step -= 1
    _lead_date(phrases, found)


def _has_a_day(noun: Phrase, clause: Clause) -> bool:
    """Whether a noun's day is not the verb's: but "on the morning of 5 May", "in a statement of 5 May it urged"."""
    stated = noun.head in _STATEMENTS and clause.verb.lemma in _URGING
    return noun.kind == "NP" and noun.head not in TIMES and not stated


def _lead_date(phrases: list[Phrase], found: list[Clause]) -> None:
    """ "In February 2003, after a caller had spoken, he was arrested", "On 5 April, after a trial that went on all day,
    the court convicted A", "In May, with critics being held, A fled": the day is that of the main clause.
    """
    opens = 1 if phrases and phrases[0].kind == "P" else 0
    if len(phrases) < opens + 3 or phrases[opens].kind != "DATE":
        return
    date = phrases[opens]
    aside = phrases[opens + 2]
    if phrases[opens + 1].kind != "," or aside.kind not in ("SUB", "P"):
        return
    whole = [one for one in found if not (one.relative or one.opening or one.verb.infinitive or _participial(one))]
    whole = [one for one in whole if one.verb.tense or aside.kind == "SUB"]
    if whole and not whole[0].dates and whole[0].index > opens + 3:
        whole[0].dates.append(date)
        for clause in found if aside.word != "when" else ():  # "on 3 May, when police came, A fled": both
            if clause is not whole[0] and clause.index < whole[0].index:
                clause.dates = [one for one in clause.dates if one is not date]


def _of_an_event(phrases: list[Phrase], step: int) -> bool:
    """ "Despite his acquittal in May, A is held": the acquittal's day. What follows an arrest is near its day."""
    if step < 3 or phrases[step - 1].kind != "P" or phrases[step - 3].kind != "P":
        return False
    noun, word, date = phrases[step - 2], phrases[step - 3].word, phrases[step].date
    owned = noun.kind == "NP" and noun.owner is not None and not noun.people
    near = date is not None and date.means in ("day", "weekday", "iso", "yesterday", "today")
    return owned and (word in _ASIDE or (word in _FOLLOWING and not near))


def _describes(before: list[Clause], clause: Clause) -> bool:
    """Whether a participle only says more of those to whom an earlier verb is done."""
    if clause.linked is not None or clause.subject is None:
        return False
    for one in before:
        if one is not clause and any(
            clause.subject is other for other in (*one.objects, *(p for _, p in one.prepositions))
        ):
            return not one.verb.bare
    return False


def _take_within(phrases: list[Phrase], clause: Clause, spent: list[Phrase]) -> None:
    """Give a relative clause the days told after its pronoun: "who, in March 2018, had been arrested"."""
    step = clause.index - 1
    while step >= 0 and phrases[step].kind not in ("REL", "VG", ";", ":", "."):
        phrase = phrases[step]
        of = step and phrases[step - 1].kind == "P" and phrases[step - 1].word == "of"
        if phrase.kind == "DATE" and not of and phrase not in spent and phrase not in clause.dates:
            clause.dates.append(phrase)
        step -= 1
    if step < 0 or phrases[step].kind != "REL":
        clause.dates = [one for one in clause.dates if one.start > clause.verb.start]


def _stands_apart(phrases: list[Phrase], step: int) -> bool:
    """Whether a prepositional phrase belongs to no noun before it: not "X, a worker from Kampot, was taken"."""
    if not step or phrases[step - 1].kind != "P":
        return False
    return step < 2 or phrases[step - 2].kind != "NP"


def _participial(clause: Clause) -> bool:
    return clause.verb.form == "g" and clause.verb.bare


def _embedded(other: Clause, clause: Clause) -> bool:
    """Whether a relative clause stands between another clause's subject and its verb: "A, who led B, was held"."""
    subject = clause.subject
    return other.relative and subject is not None and subject.start < other.verb.start < clause.verb.start


def _after_preposition(phrases: list[Phrase], clause: Clause) -> bool:
    """ "Accused her of having written": a verb that is none of a sentence's own."""
    return clause.index > 0 and phrases[clause.index - 1].kind == "P"


def _below(other: Clause, before: list[Clause], clause: Clause) -> bool:
    """Whether an infinitive stands in a relative clause so embedded: "A, who hoped to stand, was killed"."""
    return other.verb.infinitive and bool(before) and _embedded(before[-1], clause)


def _day_before(phrases: list[Phrase], clause: Clause) -> Phrase | None:
    """ "Until August 7, when they return to court": the day that "when" goes back to."""
    step = clause.index - 1
    while step > 0 and not (phrases[step].kind == "SUB" and phrases[step].word == "when"):
        if clause.index - step > 6 or phrases[step].kind in (";", ":", "."):
            return None
        step -= 1
    step -= 1 + (phrases[step - 1].kind == ",")
    date = phrases[step].date if step >= 0 and phrases[step].kind == "DATE" else None
    return Phrase("DATE", phrases[step].start, phrases[step].end, date=replace(date, relation="")) if date else None


def _trailing(phrases: list[Phrase], step: int, before: Clause) -> bool:
    """Whether a date between two verbs already belongs to the first: nothing parts it from that verb."""
    return not any(phrase.kind in (",", "CONJ", ";", "SUB") for phrase in phrases[before.index + 1 : step])

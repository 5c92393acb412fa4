"""What follows a verb: objects, prepositional phrases, dates, measures, and the offence told as a gerund."""

from .clause import Clause, verb_after_noun
from .dating import dates_a_noun
from .offence_words import BLAMING, offending, participial, read_offence, source_follows
from .phrases import TIMES, Phrase

_LONGEST_NOTE = 16
"""Phrases in brackets beyond which they are no note."""


def complete(phrases: list[Phrase], clause: Clause) -> None:
    """Objects, prepositional phrases, dates and measures after the verb, up to the next verb or boundary."""
    step = clause.index + 1
    direct = True
    clause.start = clause.verb.start
    clause.end = clause.verb.end
    while step < len(phrases):
        phrase = phrases[step]
        kind = phrase.kind
        if kind == "VG" and participial(phrases, step) and offending(phrases, step, clause):
            step = read_offence(phrases, step, clause)
            continue
        if kind == ":" and _parts_follow(phrases, step, clause):
            direct, step = False, step + 1
            continue
        if kind in ("VG", "REL", "SUB", ";", ":", ".") or (kind == "," and source_follows(phrases, step)):
            _take_list(phrases, step, clause)
            break
        if kind == "(" and (closing := _note_end(phrases, step)):
            direct, step = False, closing + 1
            continue
        if kind == "CONJ":
            direct = False
            after = _past_conjunction(phrases, step, clause)
            if after is None:
                break
            step = after
            continue
        if kind == "P":
            step, direct = _past_preposition(phrases, step, clause)
            continue
        if kind == "NP":
            if phrase.sort == "custody" and phrases[step - 1].kind == "TERM" and not phrase.determined:
                clause.prepositions.append(("of", phrase))  # "two years' imprisonment"
            elif direct:
                if len(clause.objects) >= 2 or (clause.objects and verb_after_noun(phrases, step)):
                    break
                clause.objects.append(phrase)
            elif phrases[step - 1].kind == "," and verb_after_noun(phrases, step):
                break
            elif phrases[step - 1].kind in ("DATE", "TERM") and _put_last(phrases, step, clause):
                clause.objects.append(phrase)  # "put off until 27 May the trial of A"
            elif phrase.term and phrase.head in ("sentence", "term") and phrases[step - 1].kind == "CONJ":
                # "given 25 lashes and a one-year term"
                clause.measures.append(Phrase("TERM", phrase.start, phrase.end, term=phrase.term))
        elif kind == "DATE":
            verbal = step + 1 < len(phrases) and phrases[step + 1].kind == "VG"
            if phrase.date is not None and phrase.date.means == "now" and verbal:
                break  # "detainees currently imprisoned"
            clause.dates.append(phrase)
            if phrase.date is not None and phrase.date.means == "shift" and _noun_follows(phrases, step):
                noun = phrases[step + 1]
                clause.prepositions.append(("after", noun))  # "a few hours after the verdict"
                direct, step = False, step + 1
                if [one.kind for one in phrases[step + 1 : step + 3]] == ["P", "DATE"]:
                    noun.date = noun.date or phrases[step + 2].date  # "two days before the trial on 9 March"
                    step += 2
        elif kind in ("TERM", "MONEY", "LAW"):
            clause.measures.append(phrase)
        elif kind in ("ADV", "ADJ", "N", "NEG"):
            clause.adverbs.append(phrase.word)
        elif kind in (",", "-", "("):
            direct = direct and _found_guilty(phrases, step)
        if kind not in (",", "-", "("):
            clause.end = phrase.end
        step += 1


def _noun_follows(phrases: list[Phrase], step: int) -> bool:
    """Whether a noun that is no other verb's subject stands behind a date."""
    last = step + 1
    while [one.kind for one in phrases[last + 1 : last + 3]] == ["P", "NP"]:
        last += 2
    return last < len(phrases) and phrases[step + 1].kind == "NP" and not verb_after_noun(phrases, last)


def _put_last(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """Whether a noun behind a date or a term is the object that the verb still wants."""
    active = not (clause.passive or clause.verb.passive or clause.objects)
    told = phrases[step].head in ("trial", "hearing", "case", "sentence", "verdict", "term", "appeal", "session")
    return active and told and not verb_after_noun(phrases, step)


def _parts_follow(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """ "To pay 16 million riel: 8.5 million as a fine and 7.5 million in compensation"."""
    after = phrases[step + 1] if step + 1 < len(phrases) else None
    return after is not None and after.kind == "MONEY" and any(one.kind == "MONEY" for one in clause.measures)


def _take_list(phrases: list[Phrase], step: int, clause: Clause) -> None:
    """ "Police arrested:" and then a list: the verb's object."""
    after = phrases[step + 1] if step + 1 < len(phrases) else None
    wants = phrases[step].kind == ":" and not (clause.objects or clause.prepositions or clause.passive)
    if wants and after is not None and after.members and all(one.name for one in after.members):
        clause.objects.append(after)
        clause.end = after.end


def _found_guilty(phrases: list[Phrase], step: int) -> bool:
    """ "Found A, a blogger, guilty": the comma only closes what A is."""
    after = phrases[step + 1] if step + 1 < len(phrases) else None
    return bool(phrases[step - 1].appositions) and after is not None and after.label.lower() in ("guilty", "not guilty")


def _note_end(phrases: list[Phrase], step: int) -> int:
    """Where the bracket closes that opens at `step`, where what stands in it has a verb: "(aggravating assault)"."""
    depth, verbal = 0, False
    for place in range(step, min(step + _LONGEST_NOTE, len(phrases))):
        kind = phrases[place].kind
        depth += (kind == "(") - (kind == ")")
        verbal = verbal or kind == "VG"
        if depth == 0:
            return place if verbal else 0
    return 0


def _past_conjunction(phrases: list[Phrase], step: int, clause: Clause) -> int | None:
    """Past the conjunction at `step` and what it adds to the clause, a second object or court; None where it opens
    another clause.
    """
    following = phrases[step + 1] if step + 1 < len(phrases) else None
    if _dated_clause(phrases, step):
        return None
    if _second_court(phrases, step + 1, clause):
        return _chained(phrases, step + 1, clause)
    if following is None or following.kind != "NP":
        return step + 1
    if verb_after_noun(phrases, step + 1):
        return None
    counts = following.term == "" or (clause.objects and clause.objects[-1].head == "conviction")
    if counts and clause.objects and phrases[step - 1].kind == "NP":
        clause.objects.append(following)
        clause.end = following.end
        return step + 2
    return step + 1


def _dated_clause(phrases: list[Phrase], step: int) -> bool:
    """Whether a conjunction opens a clause by its day: "and on 2 July five of them were taken"."""
    ahead = step + 1
    while ahead < len(phrases) and phrases[ahead].kind in ("P", "DATE", "ADV", ","):
        ahead += 1
    if ahead == step + 1 or ahead == len(phrases) or phrases[ahead].kind != "NP":
        return False
    return verb_after_noun(phrases, ahead) and any(one.kind == "DATE" for one in phrases[step:ahead])


def _past_preposition(phrases: list[Phrase], step: int, clause: Clause) -> tuple[int, bool]:
    """Past the preposition at `step` and the noun, measure or date it takes; and whether an object may still follow."""
    words = phrases[step].word
    target = step + 1
    while target < len(phrases) and phrases[target].kind == "P":
        beside = words == "from" and phrases[target].word in ("outside", "inside", "near", "behind")
        if beside or words in ("along", "together", "as"):
            words = f"{words} {phrases[target].word}"
        else:
            clause.adverbs.append(words)
            words = phrases[target].word
        target += 1
    if target < len(phrases) and phrases[target].kind == "ADV":
        target += 1
    what = phrases[target] if target < len(phrases) else None
    if what is not None and what.kind in ("NP", "TERM", "MONEY", "LAW"):
        if what.kind == "TERM" and _gapped(phrases, step, clause):
            return target + 1, False
        if what.head == "behalf" and what.of is not None:
            words, what = "of", what.of  # "an application on behalf of A"
        clause.prepositions.append((words, what))
        blamed = words in BLAMING or (words == "on" and what.of is not None and what.head in ("charge", "count"))
        if what.sort == "thing" and blamed and (ahead := _listed(phrases, target)) > target:
            what.through = clause.end = phrases[ahead].end
            return ahead + 1, False
        if what.kind != "NP":
            clause.measures.append(what)
        clause.end = what.end
        return target + 1, _object_awaited(clause, what)
    if what is not None and what.kind == "DATE":
        direct = False
        if words in ("up", "off"):  # "was picked up two hours later"
            clause.adverbs.append(words)
            return target, False
        if not dates_a_noun(phrases, step, clause):
            clause.dates.append(what)
            # "adjourned to 20 May the trial of A": the object comes after the day
            direct = not (clause.objects or clause.prepositions or clause.passive)
        clause.end = what.end
        return target + 1, direct
    clause.adverbs.append(phrases[step].word)
    clause.end = phrases[step].end
    return step + 1, False


def _object_awaited(clause: Clause, told: Phrase) -> bool:
    """ "Detained for three hours A and B", "sentenced to two years in prison A": the object comes after its measure."""
    measured = (
        told.kind == "TERM"
        or bool(told.term)
        or told.head.removesuffix("s") in TIMES
        or (bool(clause.measures) and told.sort in ("custody", "prison"))
        or told.head in ("absentia", "bail")
    )
    return measured and not (clause.objects or clause.passive)


def _listed(phrases: list[Phrase], first: int) -> int:
    """Where the last stands of the things listed from `first` on: "theft, assault and incitement to riot"."""
    last, step = first, first + 1
    while step < len(phrases) and phrases[step].kind in (",", "CONJ"):
        step += phrases[step].kind == "," and step + 1 < len(phrases) and phrases[step + 1].kind == "CONJ"
        if phrases[step].word in ("but", "yet"):
            break
        step += 1
        thing = step < len(phrases) and phrases[step].kind == "NP" and phrases[step].sort == "thing"
        if not thing or phrases[step].definite or verb_after_noun(phrases, step):
            break
        last, step = step, step + 1
    closed = last > first and any(one.kind == "CONJ" for one in phrases[first:last])
    return last if closed else first


def _gapped(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """ "A was sentenced to life and B to five years": the second term is not the clause's own person's."""
    told = any(word == "to" for word, _ in clause.prepositions)
    before = phrases[step - 2].kind if step > 1 else ""
    return told and phrases[step].word == "to" and phrases[step - 1].kind == "NP" and before in ("CONJ", ",")


def _second_court(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """Whether a second court follows the one that acts: "by the Appeal Court in 2021 and the Supreme Court today"."""
    if step >= len(phrases) or phrases[step].sort != "court" or verb_after_noun(phrases, step):
        return False
    word, before = clause.prepositions[-1] if clause.prepositions else ("", phrases[step])
    return word == "by" and before.sort == "court"


def _chained(phrases: list[Phrase], step: int, clause: Clause) -> int:
    """ "upheld by one court in 2021 and another today": the second court with its own dates."""
    dates: list[Phrase] = []
    clause.chain.append((phrases[step], dates))
    clause.end = phrases[step].end
    step += 1
    while step < len(phrases) and phrases[step].kind in ("P", "DATE", "ADV"):
        if phrases[step].kind == "P" and not (step + 1 < len(phrases) and phrases[step + 1].kind == "DATE"):
            break
        if phrases[step].kind == "DATE":
            dates.append(phrases[step])
            clause.end = phrases[step].end
        step += 1
    return step


def attached_to_subject(phrases: list[Phrase], clause: Clause) -> list[tuple[str, Phrase]]:
    """Prepositional phrases between the subject and its verb: "all charges against A were dropped"."""
    if clause.subject is None or clause.subject not in phrases:
        return []
    step = phrases.index(clause.subject) + 1
    pairs = []
    while step + 1 < clause.index and phrases[step].kind == "P" and phrases[step + 1].kind == "NP":
        word, what = phrases[step].word, phrases[step + 1]
        behalf = what.of if what.head == "behalf" else None
        pairs.append((word, what) if behalf is None else ("of", behalf))
        step += 2
    return pairs

"""What interrupts a clause: a date its verb group ("was on Friday sentenced"), who says so its subject and verb."""

from .phrases import SAYING, Phrase

_TELLING = SAYING | {"rule", "find", "recall", "stress", "insist"}
_BETWEEN = frozenset((",", "P", "DATE", "ADV"))
LONGEST_INTERRUPTION = 4
"""Phrases that "on Friday" and its commas are at most."""

_TOLD_TO = frozenset(("P", "NP", "DATE", "ADV"))
LONGEST_TELLING = 4
"""Phrases that follow "said" in "the lawyer told reporters in Takeo on Monday", at most."""


def rejoined(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases with each such group as one, and the date behind it."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        end = _participle(phrases, index) if phrase.kind == "VG" and phrase.lemma == "be" else 0
        if phrase.kind == "VG" and phrase.lemma == "have" and _in_fact(phrases, index):
            verb = phrases[index + 3]
            verb.start, verb.tense, verb.perfect, verb.bare = phrase.start, phrase.tense, True, False
            result.append(verb)  # "had in fact beaten"
            index += 4
            continue
        if end:
            result.append(_whole(phrase, phrases[end]))
            result += [one for one in phrases[index + 1 : end] if one.kind != ","]
        else:
            result.append(phrase)
        index = max(end, index) + 1
    return result


def without_tellers(phrases: list[Phrase]) -> list[Phrase]:
    """ "Two activists, the lawyer A said, were arrested": who says so is not who was arrested, and is told at the end,
    as in "Two activists were arrested, the lawyer A said".
    """
    result: list[Phrase] = []
    told: list[Phrase] = []
    index = 0
    while index < len(phrases):
        after_subject = bool(result) and result[-1].kind in ("NP", "DATE") and phrases[index].kind == ","
        if after_subject and (end := _telling_end(phrases, index)):
            told += phrases[index : end - 1]
            index = end
        result.append(phrases[index])
        index += 1
    close = len(result) - (bool(told) and result[-1].kind == ".")
    return [*result[:close], *told, *result[close:]]


def _telling_end(phrases: list[Phrase], start: int) -> int:
    """Past ", A said," or ", said A," where the verb of the clause follows; 0 where no such words stand here."""
    told = phrases[start + 1 : start + 3]
    if sorted(one.kind for one in told) != ["NP", "VG"]:
        return 0
    verb, step = next(one for one in told if one.kind == "VG"), start + 3
    if verb.lemma not in _TELLING or verb.passive or verb.infinitive or verb.form == "g":
        return 0
    while step < len(phrases) and step - start - 3 < LONGEST_TELLING and phrases[step].kind in _TOLD_TO:
        step += 1
    behind = [one for one in phrases[step + 1 : step + 4] if one.kind != "ADV"] if step < len(phrases) else []
    if phrases[step : step + 1] and phrases[step].kind == "," and [one.kind for one in behind[:2]] == ["CONJ", "VG"]:
        return step + 1 if behind[1].bare and behind[1].form in ("n", "d") else 0  # ", A said, and later charged"
    closed = step + 1 < len(phrases) and phrases[step].kind == "," and phrases[step + 1].kind == "VG"
    finite = closed and not (phrases[step + 1].infinitive or phrases[step + 1].form == "g" or phrases[step + 1].bare)
    past = closed and phrases[step + 1].bare and phrases[step + 1].form == "d"
    return step + 1 if finite or past else 0


def _in_fact(phrases: list[Phrase], index: int) -> bool:
    """Whether "in fact" stands between "have" at `index` and its participle."""
    near = phrases[index + 1 : index + 4]
    between = [one.word or one.head for one in near[:2]] == ["in", "fact"] and len(near) > 2
    return between and near[2].kind == "VG" and near[2].bare and near[2].form == "n"


def _participle(phrases: list[Phrase], index: int) -> int:
    """Where the participle stands that "be" at `index` goes with over a date; 0 for none."""
    if phrases[index].bare:
        return 0
    step = index + 1
    while step < len(phrases) and step - index <= LONGEST_INTERRUPTION and phrases[step].kind in _BETWEEN:
        step += 1
    between = phrases[index + 1 : step]
    dated = any(one.kind == "DATE" for one in between) and all(one.word == "on" for one in between if one.kind == "P")
    verb = phrases[step] if step < len(phrases) else None
    return step if dated and verb is not None and verb.kind == "VG" and verb.bare and verb.form in ("n", "d") else 0


def _whole(be: Phrase, verb: Phrase) -> Phrase:
    """The verb, with what its auxiliary says of it."""
    verb.start, verb.tense, verb.perfect, verb.modal, verb.infinitive = (
        be.start, be.tense, be.perfect, be.modal, be.infinitive
    )  # fmt: skip
    verb.negated, verb.arranged, verb.within = be.negated or verb.negated, be.arranged, (*be.within, *verb.within)
    verb.passive, verb.bare = True, False
    return verb

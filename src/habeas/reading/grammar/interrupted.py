"""Verb groups that a date interrupts: "was on Friday sentenced", "were, on 3 May, charged"."""

from dataclasses import replace

from .phrases import Phrase

_BETWEEN = frozenset((",", "P", "DATE", "ADV"))
LONGEST_INTERRUPTION = 4
"""Phrases that "on Friday" and its commas are at most."""


def rejoined(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases with each such group as one, and the date behind it."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        end = _participle(phrases, index) if phrase.kind == "VG" and phrase.lemma == "be" else 0
        if end:
            result.append(_whole(phrase, phrases[end]))
            result += [one for one in phrases[index + 1 : end] if one.kind != ","]
        else:
            result.append(phrase)
        index = max(end, index) + 1
    return result


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
    return replace(
        verb, start=be.start, tense=be.tense, perfect=be.perfect, modal=be.modal, negated=be.negated or verb.negated,
        infinitive=be.infinitive, arranged=be.arranged, within=(*be.within, *verb.within), passive=True, bare=False,
    )  # fmt: skip

"""Small words around nouns: 'among others', 'not one of', 'whose', and adjectives behind their noun."""

from itertools import pairwise

from .phrases import Phrase

_POSTPOSED = frozenset(
    ("armed", "responsible", "involved", "loyal", "close", "present", "critical", "opposed", "active")
)

_WHERE = frozenset(("in", "near", "outside"))
_TRUSTING = frozenset(("believe", "trust", "confide", "persist"))
_TRUST = frozenset(("interest", "trust", "faith", "confidence", "belief", "hope"))


def whose(phrases: list[Phrase]) -> list[Phrase]:
    """ "A, whose appeal was rejected": A's appeal."""
    for before, comma, phrase in zip(phrases, phrases[1:], phrases[2:], strict=False):
        told = phrase.owner is not None and phrase.owner.head == "whose" and comma.kind == "," and not phrase.people
        if told and before.kind == "NP" and (before.people or before.sort == "name"):
            inner = before.of if before.of is not None and before.of.name else None
            phrase.owner = inner or before
    return phrases


def among_others(phrases: list[Phrase]) -> list[Phrase]:
    """ "They include, among others, A and B": without the words that only say that there are more."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        comma = (
            index + 1 < len(phrases) and phrases[index].kind == "," and phrases[index + 1].word in ("among", "amongst")
        )
        step = index + comma
        near = phrases[step : step + 2]
        if len(near) == 2 and near[0].word in ("among", "amongst") and near[1].label.lower() == "others":
            index = step + 2
            index += comma and index < len(phrases) and phrases[index].kind == ","
            continue
        result.append(phrases[index])
        index += 1
    return result


def such_as(phrases: list[Phrase]) -> list[Phrase]:
    """ "Leaders such as A": leaders including A."""
    result: list[Phrase] = []
    for phrase in phrases:
        before = result[-1] if result else None
        if phrase.word == "as" and before is not None and before.label.lower() == "such":
            before.kind, before.word, before.end = "P", "including", phrase.end
        else:
            result.append(phrase)
    return result


def named_places(phrases: list[Phrase]) -> list[Phrase]:
    """ "Police took three people in Yuen Long, Sha Tin and Tuen Mun": names that only say where."""
    for before, preposition, phrase in zip(phrases, phrases[1:], phrases[2:], strict=False):
        if preposition.word not in _WHERE or phrase.sort != "person" or before.lemma in _TRUSTING:
            continue
        parts = phrase.walk()
        bare = not any(one.nouns or one.appositions or one.adjectives or one.count for one in parts)
        if bare and before.head not in _TRUST:
            for one in (phrase, *parts):
                one.sort, one.name, one.entity = "place", "", one.name or one.entity
    return phrases


def not_one(phrases: list[Phrase]) -> list[Phrase]:
    """ "Not one of the five was arrested", "not all of them were freed": none is said to have been."""
    for negation, phrase in pairwise(phrases):
        if negation.kind == "NEG" and phrase.kind == "NP" and (phrase.count == 1 or phrase.quantifier == "all"):
            phrase.quantifier = "no"
    return phrases


def behind_noun(phrases: list[Phrase]) -> list[Phrase]:
    """ "Police armed with batons dispersed": an adjective behind its noun is no noun of its own."""
    for before, phrase, after in zip(phrases, phrases[1:], phrases[2:], strict=False):
        bare = phrase.kind == "NP" and phrase.sort == "thing" and phrase.label.lower() in _POSTPOSED
        if bare and before.kind == "NP" and (before.people or before.authority) and after.kind == "P":
            phrase.kind = "ADJ"
    return phrases

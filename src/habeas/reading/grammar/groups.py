"""Noun groups: ages and short names in brackets, "of" phrases and appositions joined to what they belong to."""

from collections.abc import Callable

from .affiliations import named_bodies, without_affiliations
from .ages import without_ages
from .asides import without_asides
from .belonging import with_whose
from .interrupted import rejoined, without_tellers
from .lists import lists
from .phrases import Phrase
from .separators import ADDING
from .siblings import share_family_name
from .small_words import among_others, behind_noun, named_places, not_one, such_as, whose

_PLACING = frozenset(("in", "of", "near", "outside"))
_BELONGING = frozenset(("from", "of", "with", "for", "in", "at"))
_DIVISIONS = frozenset(("region", "province", "district", "oblast", "state", "county", "governorate", "department"))
_TOWNS = frozenset(("city", "town", "village", "suburb", "island", "capital", "port"))
_SITES = frozenset(("prison", "station"))
_JUDGMENTS = frozenset(("conviction", "sentence", "verdict", "term"))
_CASES = frozenset(("case", "trial", "affair"))
_ACTS = frozenset(("thing", "custody"))


def grouped(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases with its noun groups joined; each step is one pass, made where what it looks for stands."""
    there = {one.kind for one in phrases}.union(one.word for one in phrases)
    for wanted, step in _STEPS:
        if not wanted or not wanted.isdisjoint(there):
            phrases = step(phrases)
    return phrases


def _accompanied(phrases: list[Phrase]) -> list[Phrase]:
    """ "Along with A, eleven others were sentenced": all of them were, and the list of them is the subject."""
    words = 0
    while words < len(phrases) and phrases[words].kind in ("P", "ADV"):
        words += 1
    opens = tuple(one.word for one in phrases[:words]) in ADDING
    members = phrases[words].members if words < len(phrases) else []
    mixed = bool(members) and bool(members[0].name) and not members[-1].name
    return phrases[words:] if opens and mixed else phrases


def _a_place(phrase: Phrase, around: Phrase) -> bool:
    """Whether a phrase is a place, be it one that no pack knows, told with what it lies in: "Mazyr, Homiel region"."""
    unknown = phrase.sort in ("name", "thing", "person") and around.head in _DIVISIONS | _TOWNS
    return phrase.sort == "place" or unknown


def _within(phrases: list[Phrase]) -> list[Phrase]:
    """ "In Lomza, Poland, police", "in Lomza, the capital, police": a place and what it lies in or is, as one."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        index += 1
        closed = [one.kind for one in phrases[index : index + 2]] == [",", "VG"]
        if phrase.sort == "place" and phrase.entity and closed and _seat(result):
            result.pop()
            index += 1
            continue  # "the People's Court of Tri Ton District, An Giang Province, sentenced"
        around = len(result) > 2 and result[-1].kind == "," and result[-3].kind == "P" and _a_place(result[-2], phrase)
        if (phrase.sort == "place" or (around and phrase.indefinite and phrase.sort in _SITES)) and around:
            if end := _what_it_is(phrases, index, result[-2]):
                result.pop()
                index = end
                continue
            closed = index == len(phrases) or phrases[index].kind in (",", ".", ";", "P", "DATE", "VG")
            division = phrase.head in _DIVISIONS and bool(phrase.entity)
            whole = bool(phrase.entity) and not ((phrase.nouns and not division) or phrase.count or phrase.owner)
            if closed and whole and (result[-2].entity or result[-2].name):
                result.pop()
                town = result[-1]
                town.end, town.sort, town.entity, town.name = phrase.end, "place", town.entity or town.name, ""
                continue
        result.append(phrase)
    return result


def _seat(before: list[Phrase]) -> bool:
    """Whether a court and a comma stand at the end."""
    return len(before) > 1 and before[-1].kind == "," and before[-2].sort == "court"


def _what_it_is(phrases: list[Phrase], index: int, place: Phrase) -> int:
    """Past what a place is, before `index`: "the capital", "a camp in the city of Lomza", or behind "the capital" its
    name; 0 where the comma that closes it is not found.
    """
    said = phrases[index - 1]
    if not ((said.determined and said.nouns) or (place.determined and place.nouns)):
        return 0
    while index + 1 < len(phrases) and phrases[index].word in _PLACING and phrases[index + 1].kind == "NP":
        called = phrases[index].word == "of" and phrases[index - 1].head in _TOWNS | _DIVISIONS
        if not (phrases[index + 1].sort == "place" or called):
            break
        index += 2
    kinds = [one.kind for one in phrases[index : index + 3]]
    if kinds == ["VG", "P", "NP"] and phrases[index].bare and phrases[index + 1].word == "by":
        index += 3  # "a town held by the army,"
    return index if index < len(phrases) and phrases[index].kind == "," else 0


def _shared(phrases: list[Phrase]) -> list[Phrase]:
    """ "Their arrest and detention", "the arrest and detention of A": whose the one is, the other is."""
    for index in range(1, len(phrases) - 1):
        first, second = phrases[index - 1], phrases[index + 1]
        if phrases[index].kind != "CONJ" or first.sort not in _ACTS or second.sort not in _ACTS or second.definite:
            continue
        if first.owner is not None and second.owner is None and second.of is None:
            second.owner = first.owner
        elif second.of is not None and second.of.people and first.of is None and first.owner is None and first.definite:
            first.of = second.of
    return phrases


def _of_cases(phrases: list[Phrase]) -> list[Phrase]:
    """ "The defendants in the Network case": who they are is told by their case, and not by what was told before."""
    result: list[Phrase] = []
    for phrase in phrases:
        beside = len(result) > 1 and result[-1].word == "in" and phrase.head in _CASES
        whose = result[-2] if beside else None
        if whose is not None and whose.sort != "people" and whose.of is not None:
            whose = whose.of  # "in support of the defendants in"
        called = phrase.label.split()
        own = phrase.of is not None or (len(called) > 1 and "same" not in called)
        if whose is not None and own and whose.sort == "people" and whose.definite and not (whose.name or whose.of):
            result.pop()
            whose.of, whose.end = phrase, phrase.end
        else:
            result.append(phrase)
    return result


_CLOSING = {",": ",", "-": "-", "(": ")"}
"""What closes an aside, by what opens it."""


def _including(phrases: list[Phrase]) -> list[Phrase]:
    """ "Nine people, including A and B, were": a set and those of its members that are named, as one phrase."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        result.append(phrase)
        index += 1
        last = phrase.members[-1] if phrase.members and phrase.members[0].name else phrase  # "A and three others"
        while last.sort == "thing" and last.of is not None:
            last = last.of  # "the trial of eleven activists, including A"
        if phrase.kind != "NP" or last.sort != "people" or last.name or not last.plural:
            continue
        mark = phrases[index].kind if index < len(phrases) and phrases[index].kind in _CLOSING else ""
        comma, step = mark == ",", index + bool(mark)
        if step + 1 >= len(phrases):
            continue
        if comma and _noted(phrases, step):
            if phrases[step + 1].name:
                _take_members(last, phrases[step + 1])  # "three activists, one of them A,"
            index = step + 3  # "two men, one of them a minor,"
            continue
        among = _among_them(phrases, step)
        if comma and among and _counted_aside(phrases, step + 2):
            index = step + 4  # "4,000 people, among them 111 children,"
            continue
        named = phrases[step + (2 if among else 1)] if step + 1 + among < len(phrases) else phrase
        told = among or phrases[step].word == "including"
        called = [one.name for part in named.walk() for one in (part, *part.appositions)]
        if told and named is not phrase and named.kind == "NP" and any(called):
            _take_members(last, named)
            phrase.end = max(phrase.end, last.end)
            index = step + (3 if among else 2)
            if mark and index < len(phrases) and phrases[index].kind == _CLOSING[mark]:
                index += 1
    return _trailing(result)


def _spelled_out(phrases: list[Phrase]) -> list[Phrase]:
    """ "Two reporters from Kampot, A and B, were": as many names as the set counts, behind where it is from."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        result.append(phrase)
        index += 1
        if phrase.kind != "NP" or phrase.sort != "people" or phrase.name or phrase.appositions:
            continue
        if not phrase.count and not (phrase.plural and phrase.definite and phrase.owner is None):
            continue
        kinds = [one.kind for one in phrases[index : index + 5]]
        if (
            kinds[:4] != ["P", "NP", ",", "NP"]
            or phrases[index].word not in _BELONGING
            or kinds[4:] not in ([","], ["."])
        ):
            continue
        names = phrases[index + 3]
        told = [one for one in names.walk() if one.name]
        if len(told) > 1 and phrase.count in (None, len(told)) and not phrases[index + 1].people:
            _take_members(phrase, names)
            index += 5 if kinds[4] == "," else 4
    return result


def _noted(phrases: list[Phrase], index: int) -> bool:
    """Whether "one of them a minor," stands here: a note on a set."""
    if [one.kind for one in phrases[index : index + 3]] != ["NP", "NP", ","]:
        return False
    whole = phrases[index].of
    return whole is not None and whole.head == "them"


def _counted_aside(phrases: list[Phrase], index: int) -> bool:
    """Whether people without names, counted or not, and the comma that closes them stand here."""
    told = phrases[index : index + 2]
    people = len(told) == 2 and told[0].kind == "NP" and told[0].sort == "people" and told[0].plural
    return people and told[1].kind == "," and not any(part.name for part in told[0].walk())


def _take_members(phrase: Phrase, named: Phrase) -> None:
    if not named.name and not named.members and len(named.appositions) == 1 and named.appositions[0].name:
        named.appositions[0].end, named = named.end, named.appositions[0]  # "including the party's leader, A"
    phrase.appositions = [*phrase.appositions, named]
    phrase.end = max(phrase.end, named.end)


def _among_them(phrases: list[Phrase], index: int) -> bool:
    """Whether "among them" stands here."""
    return (
        index + 1 < len(phrases)
        and phrases[index].word in ("among", "amongst")
        and (phrases[index + 1].head == "them" or phrases[index + 1].word == "whom")
    )


def _trailing(phrases: list[Phrase]) -> list[Phrase]:
    """ "With five other leaders, A and B among them": the names belong to the set before them."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        whole = (
            phrase.members[0] if phrase.kind == "NP" and phrase.members and _among_them(phrases, index + 1) else None
        )
        if whole is not None and (whole.count or 0) > 1 and not any(part.name for part in phrase.walk()):
            whole.end = phrases[index + 2].end  # "three people, a girl and a boy among them"
            result.append(whole)
            index += 3
            continue
        members = phrase.kind == "NP" and _among_them(phrases, index + 1) and any(one.name for one in phrase.walk())
        if members and result and result[-1].kind == ",":
            sets = [one for one in result if one.kind == "NP" and one.sort == "people" and one.plural and not one.name]
            if sets:
                _take_members(sets[-1], phrase)
                sets[-1].end = max(sets[-1].of.end if sets[-1].of is not None else 0, sets[-1].end)
                result.pop()
                index += 3
                continue
        result.append(phrase)
        index += 1
    return result


def _one_judgment(phrase: Phrase, following: Phrase) -> bool:
    """Whether two nouns tell one judgment on somebody."""
    bare = not (following.determined or following.owner or following.of or following.count)
    return phrase.head in _JUDGMENTS and following.head in _JUDGMENTS and phrase.owner is not None and bare


def _pairs(phrases: list[Phrase]) -> list[Phrase]:
    """ "11 members and supporters": one set that is called by two nouns, and counted once."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        following = phrases[index + 2] if index + 2 < len(phrases) else None
        if (
            phrase.sort == "people"
            and phrase.plural
            and not phrase.name
            and phrases[index + 1 : index + 2]
            and phrases[index + 1].kind == "CONJ"
            and following is not None
            and (following.sort == "people" or (phrase.count and following.head.endswith(("tors", "ters"))))
            and following.plural
            and following.nouns
            and following.count is None
            and not (following.definite or following.quantifier or following.other or following.name or following.owner)
        ):
            phrase.label = f"{phrase.label} {phrases[index + 1].word} {following.label}"
            phrase.end = following.end
            index += 2
        elif following is not None and phrases[index + 1].kind == "CONJ" and _one_judgment(phrase, following):
            phrase.end = following.end  # "his conviction and sentence"
            index += 2
        result.append(phrase)
        index += 1
    return result


_STEPS: tuple[tuple[frozenset[str], Callable[[list[Phrase]], list[Phrase]]], ...] = (
    (frozenset(("DATE", "in")), rejoined),
    (frozenset(("among", "amongst")), among_others),
    (frozenset(("as",)), such_as),
    (frozenset((",",)), without_tellers),
    (frozenset(), without_asides),
    (frozenset(("(", ",", "VG")), without_ages),
    (frozenset((",",)), _within),
    (frozenset(("CONJ",)), _pairs),
    (frozenset(("CONJ",)), named_bodies),
    (frozenset(("of",)), with_whose),
    (frozenset(("in",)), _of_cases),
    (frozenset(("P",)), without_affiliations),
    (frozenset(), lists),
    (frozenset(("in", "near", "outside")), named_places),
    (frozenset(("P",)), _spelled_out),
    (frozenset(("P",)), _accompanied),
    (frozenset(("NEG",)), not_one),
    (frozenset(("P",)), behind_noun),
    (frozenset((",",)), whose),
    (frozenset(("including", "as", "among", "amongst", ",")), _including),
    (frozenset(("CONJ",)), _shared),
    (frozenset(), share_family_name),
)
"""The steps in their order, with the kinds of phrases or words one of which each looks for."""

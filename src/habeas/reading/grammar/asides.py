"""What stands in brackets or between commas after a person's name and only says more of the name: aliases, notes."""

from .phrases import Phrase

_NAMING = frozenset(("know", "call", "nickname", "name", "dub", "spell"))
_DESCRIBING = frozenset(("know", "describe", "regard", "see"))
_EVERYBODY = frozenset(("everyone", "everybody", "nobody", "none", "anyone"))
_EXCEPTING = frozenset(("but", "except", "for", "excepting", "save", "apart", "from", "other", "than", "besides"))
_ALIAS = frozenset(("aka", "alias", "a.k.a"))
_NOTING = _NAMING | {"age", "picture", "photograph", "pictured"}
LONGEST_INITIALS = 3
"""Phrases that initials in brackets are: "(KBF)"."""
LONGEST_ASIDE = 8
"""Phrases in brackets beyond which they are a sentence of their own."""


def without_asides(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases without notes on names; an alias is kept with the person who bears it."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        result.append(phrase)
        index += 1
        if phrase.kind == "NP":
            index = _all_but(phrases, phrase, index)
            index = _by_the_name_of(phrases, phrase, index)
            index = _named_so(phrases, phrase, index)
            index = _or_called(phrases, phrase, index)
            index = _contrasted_end(phrases, index) or index
            index = _excepted_end(phrases, index) or (index if phrase.plural else _described_end(phrases, index))
        while phrase.name and index < len(phrases):
            end = _bracketed(phrases, index) if phrases[index].kind == "(" else _alias_end(phrases, index)
            if not end:
                break
            phrase.aliases = (*phrase.aliases, *_aliases(phrase, phrases[index:end]))
            phrase.noted += [one for one in phrases[index:end] if one.kind in ("TERM", "MONEY")]
            index = end + _joined(phrase, phrases[index:end], phrases[end : end + 1])
    return result


def _contrasted_end(phrases: list[Phrase], index: int) -> int:
    """Past ", and not B,": who it is that something did not happen to; 0 where nobody is told so."""
    step = index + 1 + (index + 1 < len(phrases) and phrases[index + 1].kind == "CONJ")
    kinds = [one.kind for one in phrases[step : step + 3]]
    closed = kinds in (["NEG", "NP", ","], ["ADV", "NP", ","]) and phrases[step].word == "not"
    return step + 3 if phrases[index : index + 1] and phrases[index].kind == "," and closed else 0


def _or_called(phrases: list[Phrase], body: Phrase, index: int) -> int:
    """Past ", or KNB,": the initials of the body before; `index` where none stand here."""
    near = phrases[index : index + 4]
    if not body.entity or [one.kind for one in near] != [",", "CONJ", "NP", ","] or near[1].word != "or":
        return index
    return index + 4 if near[2].entity.isupper() and not near[2].nouns else index


def _all_but(phrases: list[Phrase], everybody: Phrase, index: int) -> int:
    """Past "but B" or ", except for B," behind "all" or "everyone", who then are not all that were told of; `index`
    where no such words stand here.
    """
    if everybody.quantifier not in ("all", "every", "none", "no") and everybody.head not in _EVERYBODY:
        return index
    comma = bool(phrases[index : index + 1]) and phrases[index].kind == ","
    step = index + comma
    words = 0
    while step + words < len(phrases) and phrases[step + words].word in _EXCEPTING:
        words += 1
    end = step + words
    if not words or end >= len(phrases) or not (phrases[end].kind == "NP" and phrases[end].name):
        return index
    everybody.sort = "thing"
    while end + 2 < len(phrases) and phrases[end + 1].kind in ("CONJ", ",") and phrases[end + 2].name:
        end += 2  # "but B and C"
    end += 1
    return end + (comma and end < len(phrases) and phrases[end].kind == ",")


def _by_the_name_of(phrases: list[Phrase], somebody: Phrase, index: int) -> int:
    """Past ", by the name of B," behind "a man", who is B; `index` where no such words stand here."""
    comma = phrases[index : index + 1] and phrases[index].kind == ","
    step = index + bool(comma)
    near = phrases[step : step + 4]
    if somebody.name or somebody.plural or [one.word or one.head for one in near[:3]] != ["by", "name", "of"]:
        return index
    if len(near) < 4 or not near[3].name:
        return index
    somebody.appositions, somebody.end = [*somebody.appositions, near[3]], near[3].end
    step += 4
    return step + bool(comma and phrases[step : step + 1] and phrases[step].kind == ",")


def _named_so(phrases: list[Phrase], somebody: Phrase, index: int) -> int:
    """Past "named B" behind "a teacher", who is B; `index` where no such words stand here."""
    near = phrases[index : index + 2]
    if somebody.name or somebody.plural or somebody.sort != "people" or [one.kind for one in near] != ["VG", "NP"]:
        return index
    if not near[0].bare or near[0].lemma not in ("name", "call") or not near[1].name or near[1].nouns:
        return index
    near[1].sort, near[1].sure = "person", True
    somebody.appositions, somebody.end = [*somebody.appositions, near[1]], near[1].end
    return index + 2


def _joined(phrase: Phrase, aside: list[Phrase], after: list[Phrase]) -> bool:
    """ "Zaman (Zorba) Quelch": where a name goes on after the nickname in brackets, it is joined, and True returned."""
    nick = aside[1].name if len(aside) == 3 else ""
    rest = after[0] if after and after[0].kind == "NP" and after[0].start == aside[-1].end + 1 else None
    if not nick or rest is None or not rest.name or rest.sort not in ("name", "person") or rest.nouns:
        return False
    phrase.name, phrase.end, phrase.sort = f"{phrase.name} ({nick}) {rest.name}", rest.end, "person"
    return True


def _bracketed(phrases: list[Phrase], start: int) -> int:
    """Past the bracket that closes a note; 0 where what stands in it is an age or tells something that happened."""
    first = phrases[start + 1] if start + 1 < len(phrases) else None
    spelled = first is not None and first.head == "name" and first.owner is not None  # "(whose name is also written"
    for end in range(start + 1, min(start + LONGEST_ASIDE, len(phrases))):
        phrase = phrases[end]
        if phrase.kind == ")":
            only = phrases[start + 1]
            number = end == start + 2 and only.count is not None and not only.nouns
            return 0 if end == start + 1 or number else end + 1
        if phrase.kind == "VG" and not spelled and phrase.lemma not in _NOTING:
            return 0
    return 0


def _alias_end(phrases: list[Phrase], start: int) -> int:
    """Past ", also known as B," or "aka B"; 0 where no alias stands here."""
    step = start + (phrases[start].kind == ",")
    naming = False
    while step < len(phrases) and (
        phrases[step].kind in ("ADV", "P") or (phrases[step].kind == "VG" and phrases[step].lemma in _NAMING)
    ):
        if phrases[step].kind == "VG":
            naming = phrases[step].bare
        elif not naming and phrases[step].kind == "P":
            return 0
        step += 1
    if step >= len(phrases) or phrases[step].kind != "NP" or not phrases[step].name:
        return 0
    if not naming and not _ALIAS & set(phrases[step].nouns):
        return 0
    step += 1
    closes = phrases[start].kind == "," and step < len(phrases) and phrases[step].kind == ","
    return step + closes


def _excepted_end(phrases: list[Phrase], start: int) -> int:
    """Past ", but not B," behind A, who alone is told of; 0 where no such words stand here."""
    step = start + (start < len(phrases) and phrases[start].kind == ",")
    words = [one.word for one in phrases[step : step + 2]]
    step += 2
    if words != ["but", "not"] or step + 1 >= len(phrases) or phrases[step].kind != "NP":
        return 0
    return step + 2 if phrases[step + 1].kind == "," else step + 1 if phrases[step + 1].kind == "VG" else 0


def _described_end(phrases: list[Phrase], start: int) -> int:
    """Past "widely known as the father of democracy" before a comma; `start` where no such words stand here."""
    step = start + (start < len(phrases) and phrases[start].kind == "ADV")
    if [one.kind for one in phrases[step : step + 3]] != ["VG", "P", "NP"]:
        return start
    verb, word, noun = phrases[step : step + 3]
    if not (verb.bare and verb.lemma in _DESCRIBING and word.word == "as") or noun.name:
        return start
    step += 3
    while step + 1 < len(phrases) and phrases[step].word == "of" and phrases[step + 1].kind == "NP":
        step += 2
    return step if step < len(phrases) and phrases[step].kind == "," else start


def _aliases(person: Phrase, aside: list[Phrase]) -> tuple[str, ...]:
    """The names that an aside gives, where it says that they are names of the same person, or the initials."""
    naming = any(one.lemma in _NAMING or _ALIAS & set(one.nouns) for one in aside)
    if naming:
        return tuple(one.name for one in aside if one.name)
    initials = "".join(word[0] for word in person.name.replace("-", " ").split())
    short = aside[1].label if len(aside) == LONGEST_INITIALS else ""
    return (short,) if len(short) > 1 and short == initials.upper() else ()

"""Whom those in a list work for: "A of the Daily Star, B from Radio One and C" names three persons."""

from .phrases import HUMAN, Phrase

_OF = frozenset(("of", "from", "with", "at"))
_BODIES = frozenset(("organisation", "party", "authority", "place", "thing"))


def without_affiliations(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases without the bodies that stand behind names within a list, whose separators then adjoin."""
    result: list[Phrase] = []
    index = 0
    listed = False
    while index < len(phrases):
        phrase = phrases[index]
        result.append(phrase)
        index += 1
        if phrase.kind == "NP" and phrase.name and phrase.sort in HUMAN:
            end = _body_end(phrases, index)
            if end and (_goes_on(phrases, end) or (listed and phrases[end - 1].kind != ",")):
                phrase.end = phrases[end - 1].end
                index, listed = end, True
                continue
        listed = listed and (phrase.kind in (",", ";", "CONJ") or bool(phrase.name))
    return result


def _body_end(phrases: list[Phrase], index: int) -> int:
    """Past "of the Daily Star" or ", from Radio One"; 0 where no named body stands here."""
    step = index + (index < len(phrases) and phrases[index].kind == ",")
    if step + 1 >= len(phrases) or phrases[step].kind != "P" or phrases[step].word not in _OF:
        return 0
    body = phrases[step + 1]
    place = body.sort == "place" and phrases[step].word in ("at", "with")
    named = body.kind == "NP" and body.sort in _BODIES and bool(body.entity) and not place
    return step + 2 if named else 0


def _goes_on(phrases: list[Phrase], index: int) -> bool:
    """Whether a list goes on here to another name."""
    step = index
    while step < len(phrases) and step < index + 2 and phrases[step].kind in (",", ";", "CONJ"):
        step += 1
    following = phrases[step] if index < step < len(phrases) else None
    return following is not None and following.kind == "NP" and bool(following.name)

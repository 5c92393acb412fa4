"""Brothers and sisters who share the family name that is told once: "Abel and Tomas Goma, who are brothers"."""

from .phrases import Phrase

_SIBLINGS = frozenset(
    ("brother", "brothers", "sister", "sisters", "sibling", "siblings", "twin", "twins", "couple", "spouses")
)


def share_family_name(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases; where it tells of siblings, each member of a list gets the family name of its last one."""
    if any(phrase.kind == "NP" and _siblings(phrase) for phrase in phrases):
        for phrase in phrases:
            first, last = (phrase.members[0], phrase.members[-1]) if phrase.members else (phrase, phrase)
            if first is not last and last.sort == "person" and last.name.count(" ") == 1:
                for one in phrase.members[:-1]:
                    if one.sort == "name" and one.name and " " not in one.name:
                        one.name = f"{one.name} {last.name.rpartition(' ')[2]}"
                        one.sort = "person"
                        one.sure = last.sure = True
    return phrases


def _siblings(phrase: Phrase) -> bool:
    if not (phrase.members or phrase.appositions):
        return _are_siblings(phrase)
    return any(_are_siblings(part) for part in (phrase, *phrase.members[:1], *phrase.appositions))


def _are_siblings(part: Phrase) -> bool:
    return (
        part.head in _SIBLINGS
        and (part.plural or part.head.endswith("s") or part.head == "couple")
        and part.owner is None
    )

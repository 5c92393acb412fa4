"""Which unfamiliar names are surely persons': what befalls only persons befalls them, or their last word goes alone.

"Yaw Mensah" may be anything, until police arrest him, or until "Mensah" is named alone, as persons are.
"""

from collections.abc import Iterable, Sequence

from ..grammar.phrases import Phrase
from .party import all_parts

_PLACING = frozenset(("in", "at", "to", "from", "near", "of", "outside", "into", "around", "through"))


def vouch(sentences: Sequence[list[Phrase]], patients: Iterable[Phrase]) -> None:
    """Mark the names of a text that are surely persons'; `patients` are those to whom something happened."""
    parts = [part for phrases in sentences for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase)]
    known = {part.name for phrase in patients for part in phrase.walk() if part.sort == "person"}
    alone = {part.name for part in parts if part.sort == "name" and part.name and " " not in part.name}
    for part in parts:
        if part.sort == "person" and not part.sure:
            ends = {part.name.partition(" ")[0], part.name.rpartition(" ")[2]}
            part.sure = part.name in known or not ends.isdisjoint(alone)


def not_places(sentences: Sequence[list[Phrase]]) -> None:
    """ "Goma was tried", where one Abel Goma is told of: a town's name too, here a person's, but not "in Goma"."""
    parts = (part for phrases in sentences for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase))
    surnames = {part.name.rpartition(" ")[2] for part in parts if part.sort == "person" and part.sure}
    for phrases in sentences:
        for index, phrase in enumerate(phrases):
            behind = index and phrases[index - 1].kind == "P" and phrases[index - 1].word in _PLACING
            if phrase.sort == "place" and phrase.entity in surnames and not (behind or phrase.members or phrase.nouns):
                phrase.sort, phrase.name = "name", phrase.entity


def nicknamed(sentences: Sequence[list[Phrase]]) -> None:
    """ "KBF was released", where a text gives the initials or nickname of somebody: a name, whatever else it may be."""
    parts = [part for phrases in sentences for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase)]
    aliases = {alias for part in parts for alias in part.aliases}
    for part in parts if aliases else ():
        if part.sort in ("thing", "organisation", "party") and part.entity in aliases and not part.members:
            part.sort, part.name, part.entity, part.head = "name", part.entity, "", ""


def bodies(sentences: Sequence[list[Phrase]]) -> None:
    """ "Zarya was ordered to close", where a text tells of "the newspaper Zarya": the name of a body."""
    parts = [part for phrases in sentences for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase)]
    named = {part.entity for part in parts if part.sort == "organisation" and part.entity and part.nouns}
    for part in parts if named else ():
        unsure = part.sort == "name" or (part.sort == "person" and not part.sure)
        if unsure and part.name in named and not part.members:
            part.sort, part.name, part.entity = "organisation", "", part.name

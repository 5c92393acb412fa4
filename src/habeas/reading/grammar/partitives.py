"""Of whom "two of them" are a part: the persons told before in the same sentence."""

from .clause import Clause
from .phrases import Phrase

_WHOLE = frozenset(("them", "whom"))


def settle_parts(phrases: list[Phrase], found: list[Clause]) -> None:
    """ "Shot at villagers, wounding three of them": three villagers, never those who act in the clause itself."""
    for clause in found:
        for part in (clause.subject, *clause.objects):
            whole = part.of if part is not None and (part.count or 0) > 1 else None
            if part is None or whole is None or whole.head not in _WHOLE or part not in phrases:
                continue
            told = _before(phrases, phrases.index(part), clause.subject)
            if told is not None:
                part.of = told


def _before(phrases: list[Phrase], place: int, acting: Phrase | None) -> Phrase | None:
    """The last set of persons before a place that is told by a plural noun and is not who acts."""
    for phrase in reversed(phrases[:place]):
        if phrase.kind in (".", ":"):
            return None
        if phrase.kind == "NP" and phrase.people and phrase is not acting:
            told = phrase.sort == "people" and phrase.plural and bool(phrase.nouns)
            return phrase if told and not (phrase.name or phrase.members or phrase.authority) else None
    return None

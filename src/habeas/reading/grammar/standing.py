"""States told without a verb: "A, in prison since 2020, was fined" says of A that he is in prison."""

from .clause import Clause
from .phrases import Phrase

_STATES = {
    "in": frozenset(("prison", "jail", "custody", "detention", "remand", "exile", "hiding", "cell")),
    "behind": frozenset(("bar", "bars")),
    "on": frozenset(("remand",)),
    "under": frozenset(("arrest", "detention")),
}
_HUMAN = frozenset(("person", "name", "people"))


def standing(phrases: list[Phrase]) -> list[Clause]:
    """A clause with "is" for each aside that says where a person is, with the places and dates in it."""
    found = []
    for index in range(1, len(phrases) - 2):
        mark, word, state = phrases[index : index + 3]
        if mark.kind != "," or word.word not in _STATES or state.kind != "NP":
            continue
        who = phrases[index - 1]
        if who.kind != "NP" or not (who.sort in _HUMAN or who.people) or (who.owner is not None and not who.name):
            continue
        held = state.head in _STATES[word.word] or (word.word == "in" and state.sort == "prison")
        clause = _aside(phrases, index + 1, who) if held else None
        if clause is not None:
            found.append(clause)
    return found


def _aside(phrases: list[Phrase], start: int, who: Phrase) -> Clause | None:
    """The aside that begins at `start`, where it is closed by a comma or the sentence's end and is dated or placed."""
    verb = Phrase("VG", phrases[start].start, phrases[start].start, lemma="be", form="s", tense="present")
    clause = Clause(verb, start, subject=who, start=who.start, end=phrases[start].end)
    step = start
    while step < len(phrases) and phrases[step].kind in ("P", "NP", "DATE"):
        phrase, before = phrases[step], phrases[step - 1]
        if phrase.kind == "NP" and before.kind == "P":
            clause.prepositions.append((before.word, phrase))
        elif phrase.kind == "DATE":
            clause.dates.append(phrase)
        clause.end = phrase.end
        step += 1
    closed = step >= len(phrases) or phrases[step].kind in (",", ".", ";")
    return clause if closed and (clause.dates or any(one.entity for _, one in clause.prepositions)) else None

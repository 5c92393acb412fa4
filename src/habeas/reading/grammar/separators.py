"""What stands between the members of a list."""

from .phrases import Phrase

ADDING = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("alongside",))
"""What joins two as "and" does: "A, along with B, was arrested"."""

FIRST_ADDING = frozenset(words[0] for words in ADDING)


def closes_with_and(phrases: list[Phrase], index: int) -> bool:
    """Whether the list goes on to an "and": "workers, monks and students"."""
    for phrase in phrases[index + 1 : index + 8]:
        if phrase.kind == "CONJ":
            return True
        if phrase.kind not in ("NP", ","):
            return False
    return False


def separator(phrases: list[Phrase], index: int) -> tuple[str, int]:
    """The separator that stands at `index`: "," ";" or "and" (with or without comma), and where it ends."""
    kind = phrases[index].kind if index < len(phrases) else ""
    step = index
    found = ""
    if kind in (",", ";"):
        found, step = kind, index + 1
    if step < len(phrases) and phrases[step].kind == "CONJ" and phrases[step].word in ("and", "&", "or", "nor"):
        found, step = "and", step + 1
    elif step < len(phrases) and phrases[step].word in FIRST_ADDING:
        for words in ADDING:
            if tuple(one.word for one in phrases[step : step + len(words)]) == words:
                return "and", step + len(words)
    return found, step

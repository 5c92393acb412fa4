"""Relatives: whose they are, and what one is to those who are this to one."""

from dataclasses import dataclass

from ..grammar.phrases import Phrase

KIN = frozenset(
    (
        "husband", "wife", "spouse", "son", "daughter", "father", "mother", "brother", "sister", "parent",
        "relative", "cousin", "uncle", "aunt", "nephew", "niece", "widow", "family", "friend", "neighbour",
        "neighbor", "lawyer", "colleague", "client",
    )
)  # fmt: skip

_CHILDREN, _SIBLINGS = frozenset(("son", "daughter")), frozenset(("brother", "sister"))
RELATED = {
    "wife": frozenset(("husband",)), "husband": frozenset(("wife",)), "mother": _CHILDREN, "father": _CHILDREN,
    "brother": _SIBLINGS, "sister": _SIBLINGS, **dict.fromkeys(_CHILDREN, frozenset(("father", "mother"))),
}  # fmt: skip
"""What one is to those who are this to one."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """The relative who speaks: what the one of whom is spoken is to that relative, and who it is, by name."""

    heads: frozenset[str] = frozenset()
    whose: tuple[str, ...] = ()

    def told(self, head: str) -> bool:
        """Whether "her husband" is the one whose wife speaks."""
        return bool(self.whose) and head in self.heads


def whose(phrase: Phrase) -> Phrase | None:
    """Whose relative somebody is: "A's wife", "her wife", "the wife of A"."""
    of = phrase.of
    human = of is not None and (
        of.sort in ("person", "name", "pronoun") or (of.sort == "people" and of.definite and not of.plural)
    )
    return phrase.owner or (phrase.of if human else None)

"""What a verdict or a ruling speaks of, by the articles and the offence that it names."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from habeas.claims import Claim, Law, folded


class Named(Protocol):
    """Anything with articles and an offence in words: a charge, a sentence."""

    @property
    def articles(self) -> tuple[Law, ...]:
        """The articles it rests on; () where none is told."""

    @property
    def offence(self) -> str:
        """The offence as written; "" where none is told."""


N = TypeVar("N", bound=Named)


def concerned(found: Sequence[N], claim: Claim) -> list[N]:
    """Those a claim speaks of: they share an article with it, else a word of the offence, else name neither.

    All of them where the claim names no article and no offence.
    """
    named = {law.article for law in claim.law}
    words = set(folded(claim.offence).split())
    if not named and not words:
        return list(found)
    by_article = [one for one in found if named & {law.article for law in one.articles}]
    by_word = [one for one in found if words and words & set(folded(one.offence).split())]
    bare = [one for one in found if not one.articles and not one.offence]
    return by_article or by_word or bare

"""Which passages of a text are English, and a clear word where they are not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .document.publication import Passage
from .words.lexicon import Lexicon

_WORDS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
ENOUGH = 4
"""Words in lower case, names being no sign of a language, below which a passage is too short to be judged alone."""
LEAST_KNOWN = 0.5
"""The share of the packs' words among those in lower case: English passages have 0.67 or more, others up to 0.35."""
SAMPLE = 20_000
"""Characters of a passage that are looked at."""
SCRIPT = "the text is not in Latin script, and only English is read"
LANGUAGE = "the text does not look like English, and only English is read"


@dataclass(frozen=True, slots=True)
class _Look:
    """What a passage looks like: `plain` words in lower case, of which `known` are the packs'."""

    words: int
    latin: int
    plain: int
    known: int

    @property
    def foreign_script(self) -> bool:
        return self.latin < 0.5 * self.words

    @property
    def english(self) -> bool | None:
        """None where the passage is too short to tell."""
        if self.foreign_script:
            return False
        return self.known >= LEAST_KNOWN * self.plain if self.plain >= ENOUGH else None


def english(passages: Sequence[Passage], lexicon: Lexicon) -> tuple[tuple[Passage, ...], str]:
    """The passages to read, and what is not read and why ("" where all of it is)."""
    looks = [_look(passage.text, lexicon.vocabulary) for passage in passages]
    if not any(look.words for look in looks):
        return (), "the text has no words"
    foreign = [look for look in looks if look.words and look.english is False]
    plain = sum(look.plain for look in looks)
    if not any(look.english for look in looks) and (foreign or (plain and not any(look.known for look in looks))):
        return (), SCRIPT if foreign and all(look.foreign_script for look in foreign) else LANGUAGE
    if not foreign:
        return tuple(passages), ""
    kept = tuple(
        passage for passage, look in zip(passages, looks, strict=True) if look.english is not False or not look.words
    )
    return kept, f"{len(foreign)} of {len(passages)} paragraphs are not English and were not read"


def _look(text: str, vocabulary: frozenset[str]) -> _Look:
    words = _WORDS.findall(text[:SAMPLE])
    plain = list(filter(str.islower, words))
    known = sum(map(vocabulary.__contains__, plain))
    latin = len(words) if text.isascii() else sum(word.isascii() or _LATIN.match(word) is not None for word in words)
    return _Look(len(words), latin, len(plain), known)

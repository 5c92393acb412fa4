"""Which names a text uses as places, though no pack knows them: "detained in Lomza", so later "taken to Lomza"."""

from collections.abc import Iterable

from .lexicon import Lexicon
from .names import CALENDAR, institution, known_entity, looks_like_person, run_end
from .tokens import Sentence, Token

_TRUSTING = frozenset(("believe", "believes", "interest", "trust", "confidence", "faith", "role", "belief"))
"""What is "in" a person: "her trust in X"."""
_COMPASS = frozenset(
    ("new", "north", "south", "east", "west", "upper", "lower", "central", "northern", "southern", "eastern", "western")
)
LONGEST_PLACE = 3


def places_named(sentences: Iterable[Sentence], lexicon: Lexicon) -> frozenset[str]:
    """The names, in lower case, that stand after "in" and are nothing else that is known."""
    found: set[str] = set()
    for sentence in sentences:
        tokens = sentence.tokens
        for index in range(1, 0 if sentence.title else len(tokens)):
            if tokens[index].tag != "NAME" or tokens[index - 1].low != "in" or tokens[index - 1].tag != "PREP":
                continue
            if index > 1 and tokens[index - 2].low in _TRUSTING:
                continue
            end = run_end(tokens, index)
            following = tokens[end] if end < len(tokens) else None
            modifies = following is not None and following.tag in ("POS", "N", "ADJ")
            if end - index <= LONGEST_PLACE and not modifies and _unknown(tokens, index, end, lexicon):
                found.add(_low(tokens[index:end]))
                found.update(_around(tokens, end, lexicon))
    return frozenset(found)


def _low(tokens: list[Token]) -> str:
    return " ".join(token.low for token in tokens)


def _around(tokens: list[Token], end: int, lexicon: Lexicon) -> list[str]:
    """The places in which a place lies: "in Lomza, Bialystok," names two."""
    found = []
    while end + 2 < len(tokens) and tokens[end].text == "," and tokens[end + 1].tag == "NAME":
        start, end = end + 1, run_end(tokens, end + 1)
        closed = end < len(tokens) and tokens[end].text in (",", ".", ";")
        if end - start > 1 or not closed or not _unknown(tokens, start, end, lexicon):
            break
        found.append(_low(tokens[start:end]))
    return found


def _unknown(tokens: list[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a run is neither a name of a pack, nor an institution, nor common words, nor surely a person."""
    if known_entity(tokens, start, lexicon)[1] or institution(tokens, start, end, lexicon)[1]:
        return False
    words = tokens[start:end]
    if len(words) > 1 and words[0].low in _COMPASS:
        words = words[1:]
    first = words[0].low
    if len(words) == 1 and (first in lexicon.family or first in lexicon.given or first in CALENDAR):
        return False
    return looks_like_person(words, lexicon) in ("short", "maybe")

"""Words of a name: what of a written name identifies its bearer, in letters that can be compared."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
        "ı": "i", "ħ": "h", "ŋ": "ng", "ə": "a",
        "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "ʹ": "", "`": "", "´": "", "ʿ": "", "ʾ": "",
    }
)  # fmt: skip
_QUOTED = re.compile(r"[\"“”„«»(\[].*?[\"“”«»)\]]")
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u17b4-\u17d3]+[^\W\d_]*)*\.?")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a name, folded, in their order; `generation` is "junior", "third" ... or ""."""

    words: tuple[str, ...]
    generation: str = ""


@dataclass(frozen=True)
class Customs:
    """What a country and the language of publications know of names, folded (see the packs' `names.yaml`)."""

    honorifics: frozenset[str]
    generations: dict[str, str]
    particles: frozenset[str]
    script: dict[str, str]


def plain(text: str) -> str:
    """Lower-case letters without accents: "Łukasz" and "lukasz" are one. Marks of scripts like Khmer's are kept."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f").translate(_LETTERS)


class Speller:
    """Reads names into words, by the customs of a country."""

    def __init__(self, customs: Customs) -> None:
        self._customs = customs
        self._script = {unicodedata.normalize("NFKD", word): latin for word, latin in customs.script.items()}
        self.words = lru_cache(maxsize=200_000)(self._words)

    def _words(self, name: str) -> Words:
        """The words of a written name, its titles and nicknames in quotation marks left out."""
        text = _QUOTED.sub(" ", name)
        family, comma, rest = text.partition(",")
        if comma and len(rest.split()) and plain(rest).strip(" .") not in self._customs.generations:
            text = f"{rest} {family}"
        found = [word for raw in plain(text).replace("-", " ").split() for word in self._latin(raw)]
        generation = ""
        if len(found) > 2 and found[-1] in self._customs.generations:
            generation = self._customs.generations[found.pop()]
        while len(found) > 2 and found[0] in self._customs.honorifics:
            found.pop(0)
        if len(found) == 2 and found[0] in self._customs.honorifics and len(found[1]) > 1:
            found.pop(0)
        return Words(tuple(found), generation)

    def _latin(self, raw: str) -> list[str]:
        """One written word as Latin words; initials written together (J.F.) come apart."""
        if re.fullmatch(r"(?:[a-z]\.)+[a-z]?\.?", raw):
            return [letter for letter in raw if letter != "."]
        word = "".join(_WORD.findall(raw)).replace(".", "")
        if word.isascii() or not self._script:
            return [word] if word else []
        return self._transcribed(word)

    def _transcribed(self, word: str) -> list[str]:
        """A word in the country's script as the Latin words the pack gives, the longest first; else as it stands."""
        result, rest = [], word
        while rest:
            known = next((rest[:end] for end in range(len(rest), 0, -1) if rest[:end] in self._script), None)
            if known is None:
                return [word]
            result += plain(self._script[known]).split()
            rest = rest[len(known) :]
        return result

"""Frame patterns, as packs write them, compiled.

"charge <who> with <offence>" is a verb, its object slot and a prepositional slot. Items after the verb are
 - `<slot>`: a noun phrase standing without a preposition (an object);
 - `prep <slot>`, `prep word|word`: a prepositional phrase whose noun fills the slot or is one of the words;
 - `word|word`: an adverb, particle, predicate adjective or bare object noun ("guilty", "away", "bail").
A slot before the verb is its subject; so are nouns in round brackets, "(sentence|term) go to <who>". A slot's name may
carry a class, "<at:prison>", that its filler must be of.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from habeas.packs import BadPack
from habeas.packs.schema import Frame

PREPOSITIONS = frozenset(
    [
        "of",
        "in",
        "at",
        "on",
        "by",
        "for",
        "with",
        "from",
        "to",
        "under",
        "over",
        "against",
        "after",
        "before",
        "during",
        "since",
        "until",
        "about",
        "between",
        "among",
        "into",
        "onto",
        "near",
        "outside",
        "inside",
        "within",
        "without",
        "through",
        "across",
        "along",
        "alongside",
        "around",
        "behind",
        "despite",
        "regarding",
        "via",
        "as",
        "off",
        "out",
        "up",
        "down",
        "past",
        "upon",
        "following",
    ]
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a pattern wants: `role` is a slot's name or "", `of` its class, `words` the words it may be."""

    preposition: str = ""
    role: str = ""
    of: str = ""
    words: frozenset[str] = frozenset()

    def __str__(self) -> str:
        slot = f"<{self.role}:{self.of}>" if self.of else f"<{self.role}>"
        return " ".join(filter(None, (self.preposition, slot if self.role else "|".join(sorted(self.words)))))


@dataclass(frozen=True, slots=True)
class VerbPattern:
    """A verb with what must stand around it; `needs` are the prepositions without which it cannot."""

    frame: Frame
    lemma: str
    subject: Item | None
    items: tuple[Item, ...]
    needs: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.subject, self.lemma, *self.items) if part is not None)


@dataclass(frozen=True, slots=True)
class NounPattern:
    """A noun (or an adjective before one) with the slots its prepositions fill; `owner` is the possessive's role."""

    frame: Frame
    noun: str
    slots: tuple[Item, ...]
    owner: str
    before: str = ""


def compiled_frames(
    frames: Iterable[Frame],
) -> tuple[dict[str, list[VerbPattern]], dict[str, list[NounPattern]], dict[str, list[NounPattern]]]:
    """Patterns by verb lemma, by noun and by adjective."""
    verbs: dict[str, list[VerbPattern]] = {}
    nouns: dict[str, list[NounPattern]] = {}
    adjectives: dict[str, list[NounPattern]] = {}
    for frame in frames:
        for text in frame.verbs:
            for pattern in _verb_patterns(frame, text):
                verbs.setdefault(pattern.lemma, []).append(pattern)
        for text in frame.nouns:
            for noun_pattern in _noun_patterns(frame, text):
                nouns.setdefault(noun_pattern.noun, []).append(noun_pattern)
        for word in frame.adjectives:
            adjectives.setdefault(word, []).append(NounPattern(frame, word, (), "who"))
    for patterns in verbs.values():
        # The pattern that asks for most, and for the words themselves, is the most particular one and is tried first.
        patterns.sort(key=_generality)
    for found in nouns.values():
        found.sort(key=lambda pattern: not pattern.before)  # "house arrest" before "arrest"
    return verbs, nouns, adjectives


def _slot(word: str, preposition: str = "") -> Item:
    role, _, of = word.strip("<>").partition(":")
    return Item(preposition, role, of)


def _subject(word: str) -> Item:
    return _slot(word) if word.startswith("<") else Item(words=frozenset(word.strip("()").split("|")))


def _generality(pattern: VerbPattern) -> tuple[int, bool, bool]:
    by_whom = pattern.subject is not None and bool(pattern.subject.of or pattern.subject.words)
    return -len(pattern.items), not any(item.words or item.of for item in pattern.items), not by_whom


def _verb_patterns(frame: Frame, text: str) -> list[VerbPattern]:
    words = text.split()
    subject = _subject(words.pop(0)) if words and words[0].startswith(("<", "(")) else None
    if not words:
        raise BadPack(f"{frame.id}: the pattern {text!r} has no verb")
    lemmas, items, index = words[0].split("|"), [], 1
    while index < len(words):
        word = words[index]
        following = words[index + 1] if index + 1 < len(words) else ""
        if word in PREPOSITIONS and following and following not in PREPOSITIONS:
            items.append(
                _slot(following, word)
                if following.startswith("<")
                else Item(word, words=frozenset(following.split("|")))
            )
            index += 2
            continue
        items.append(_slot(word) if word.startswith("<") else Item(words=frozenset(word.split("|"))))
        index += 1
    # Whom a verb concerns may also belong to its object ("X's sentence"), without the preposition.
    needs = frozenset(item.preposition for item in items if item.role != "who") - {"", "of"}
    return [VerbPattern(frame, lemma, subject, tuple(items), needs) for lemma in lemmas]


def _noun_patterns(frame: Frame, text: str) -> list[NounPattern]:
    words = text.split()
    before = ""
    if len(words) > 1 and words[1] not in PREPOSITIONS and not words[1].startswith("<"):
        before, words = words[0], words[1:]
    slots = [_slot(words[i + 1], words[i]) for i in range(1, len(words) - 1, 2)]
    owner = "by" if frame.subject == "none" else "who"
    return [NounPattern(frame, noun, tuple(slots), owner, before) for noun in words[0].split("|")]

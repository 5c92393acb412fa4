"""What packs say, compiled for looking up: word classes, verb forms, proper names, frames."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from habeas.packs import Pack
from habeas.packs.schema import Entity, Hedge

from ..dates.expressions import Grammar
from .inflection import noun_forms, verb_forms
from .patterns import NounPattern, VerbPattern, compiled_frames
from .tokens import tokenise

NOUN_CLASSES = (
    "time", "unit", "abstract", "place", "organisation", "authority", "custody", "prison", "station", "court", "police",
    "officer", "person",
)  # fmt: skip
"""Classes of nouns, the later ones winning where a noun is listed in several."""

_TAGS = {
    "determiner": "DET", "possessive": "POSS", "pronoun": "PRON", "preposition": "PREP", "conjunction": "CONJ",
    "modal": "MODAL", "auxiliary-be": "BE", "auxiliary-have": "HAVE", "auxiliary-do": "DO", "number": "NUM",
}  # fmt: skip


@dataclass(slots=True)
class Noun:
    """What a noun form is: its singular, its classes, whether this form is plural."""

    singular: str
    classes: frozenset[str]
    plural: bool


@dataclass(slots=True, eq=False)
class Lexicon:
    """All packs of a reading in one."""

    tags: dict[str, str] = field(default_factory=dict)
    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    nouns: dict[str, Noun] = field(default_factory=dict)
    verbs: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Entity]]] = field(default_factory=dict)
    heads: dict[str, str] = field(default_factory=dict)
    family: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    vocabulary: frozenset[str] = frozenset()
    demonyms: frozenset[str] = frozenset()
    verb_frames: dict[str, list[VerbPattern]] = field(default_factory=dict)
    noun_frames: dict[str, list[NounPattern]] = field(default_factory=dict)
    adjective_frames: dict[str, list[NounPattern]] = field(default_factory=dict)
    hedges: tuple[Hedge, ...] = ()
    currencies: tuple[tuple[str, str], ...] = ()
    short_names: dict[str, str] = field(default_factory=dict)
    dates: Grammar = field(default_factory=lambda: Grammar(()))

    def has(self, word: str, name: str) -> bool:
        """Whether a word is in a class."""
        return word in self.classes.get(name, _EMPTY)


_EMPTY: frozenset[str] = frozenset()


@lru_cache(maxsize=8)
def lexicon(packs: tuple[Pack, ...]) -> Lexicon:
    """The packs compiled; the same packs give the same object."""
    sheets = [sheet for pack in packs for sheet in pack.sheets]
    words: dict[str, list[str]] = {}
    for sheet in sheets:
        for name, members in sheet.words.items():
            words.setdefault(name, []).extend(members)
    result = Lexicon(classes={name: frozenset(members) for name, members in words.items()}, dates=Grammar(packs))
    for name, tag in _TAGS.items():
        result.tags |= dict.fromkeys(words.get(name, ()), tag)
    result.nouns = _nouns(words)
    result.verbs = _repeated(_verbs(entry for sheet in sheets for entry in sheet.verbs))
    for sheet in sheets:
        for entity in sheet.entities:
            _add_entity(result, entity)
        for name, heads in sheet.heads.items():
            result.heads |= dict.fromkeys((head.lower() for head in heads), name)
    people = [names for sheet in sheets for names in sheet.names]
    result.family = frozenset(name.lower() for names in people for name in names.family)
    result.given = frozenset(name.lower() for names in people for name in names.given)
    demonyms = [demonym for sheet in sheets if sheet.about for demonym in sheet.about.demonyms]
    demonyms += words.get("demonym", [])
    result.demonyms = frozenset(word.lower() for demonym in demonyms for word in (demonym, demonym + "s"))
    result.hedges = tuple(hedge for sheet in sheets for hedge in sheet.hedges)
    result.currencies = tuple(
        (word, currency.code)
        for sheet in sheets
        for currency in sheet.currencies
        for word in (*currency.signs, *currency.names)
    )
    frames = [frame for sheet in sheets for frame in sheet.frames]
    result.verb_frames, result.noun_frames, result.adjective_frames = compiled_frames(frames)
    spoken = ("adjective", "multitude", "noun", "adverb", "subordinator", "ordinal", "abstract")
    common = {word for name in spoken for word in words.get(name, ())}
    result.vocabulary = frozenset(common.union(result.verbs, result.nouns, result.tags))
    return result


def _nouns(words: dict[str, list[str]]) -> dict[str, Noun]:
    classes: dict[str, set[str]] = {}
    shapes: dict[str, tuple[str, bool]] = {}
    for name in NOUN_CLASSES:
        for entry in words.get(name, ()):
            singular, plural = noun_forms(entry)
            for form, is_plural in ((plural, True), (singular, False)):
                if form == singular and is_plural:
                    continue
                classes.setdefault(form, set()).add(name)
                if name == "person" or form not in shapes:
                    shapes[form] = (singular, is_plural)
    # A word listed in its plural ("police", "officers") keeps that form as its own singular.
    return {form: Noun(shapes[form][0], frozenset(names), shapes[form][1]) for form, names in classes.items()}


def _verbs(entries: Iterable[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in entries:
        lemma = entry.split()[0]
        for form, code in verb_forms(entry):
            if (lemma, code) not in found.setdefault(form, []):
                found[form].append((lemma, code))
    return {form: tuple(readings) for form, readings in found.items()}


def _repeated(verbs: dict[str, tuple[tuple[str, str], ...]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """The verbs with those that say it is done again: "re-examine"."""
    again = {f"re-{form}": tuple((f"re-{lemma}", code) for lemma, code in found) for form, found in verbs.items()}
    return again | verbs


def _add_entity(result: Lexicon, entity: Entity) -> None:
    for name in entity.names:
        words = tuple(token.low.replace("’", "'") for token in tokenise(name))
        bucket = result.phrases.setdefault(words[0], [])
        bucket.append((words, entity))
        bucket.sort(key=lambda item: -len(item[0]))


def of_packs(packs: Sequence[Pack]) -> Lexicon:
    """The lexicon of some packs."""
    return lexicon(tuple(packs))

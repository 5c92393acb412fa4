"""Checking a pack as its author works: the schema first, then every example against the reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from habeas.packs import Pack, load

from .dates.expressions import Grammar
from .dates.reckoning import Anchor
from .reader import default_packs, read
from .words.lexicon import Lexicon, of_packs

READ_ON = date(2020, 5, 8)
"""The day the examples of frames are read on, for those that say "today"."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An example that does not do what the pack says: the entry's id, the example, and what happened."""

    entry: str
    example: str
    what: str

    def __str__(self) -> str:
        return f"{self.entry}: {self.what}: {self.example!r}"


def check_pack(folder: Path | str, beside: Sequence[Pack] | None = None) -> list[Problem]:
    """What is wrong with a pack; an empty list where all is well. Raises BadPack where it cannot be loaded at all.

    `beside` are the packs it is read together with: all that are shipped by default.
    """
    pack = load(folder)
    others = tuple(one for one in beside or default_packs() if one.name != pack.name)
    packs = (*others, pack)
    return _unknown(pack, others, of_packs(packs)) + _frames(pack, packs) + _dates(pack, packs)


def _unknown(pack: Pack, others: Sequence[Pack], lexicon: Lexicon) -> list[Problem]:
    """What a pack says that nothing would ever listen to: verbs nobody inflects, word classes no rule asks for."""
    lemmas = {lemma for readings in lexicon.verbs.values() for lemma, _ in readings}
    classes = {name for other in others for sheet in other.sheets for name in sheet.words}
    taken = {frame.id for other in others for sheet in other.sheets for frame in sheet.frames}
    problems = []
    for sheet in pack.sheets:
        for frame in sheet.frames:
            if frame.id in taken:
                problems.append(Problem(frame.id, frame.id, "another pack has a frame of this id"))
            for lemma, patterns in lexicon.verb_frames.items():
                if lemma not in lemmas and any(pattern.frame is frame for pattern in patterns):
                    problems.append(Problem(frame.id, lemma, "this verb's forms stand in no pack's `verbs`"))
        if not pack.language:  # a language's pack says itself which classes there are
            unheard = sorted(set(sheet.words) - classes)
            problems += [Problem("words", name, "no rule asks for words of this class") for name in unheard]
    return problems


def _frames(pack: Pack, packs: tuple[Pack, ...]) -> list[Problem]:
    problems = []
    for frame in (frame for sheet in pack.sheets for frame in sheet.frames):
        for text, expected in (
            *((text, True) for text in frame.examples.fires),
            *((text, False) for text in frame.examples.silent),
        ):
            kinds = [claim.kind for claim in read(text, packs, published=READ_ON)]
            if (frame.kind in kinds) != expected:
                what = "does not fire on its example" if expected else "fires on its counter-example"
                problems.append(Problem(frame.id, text, what))
    return problems


def _dates(pack: Pack, packs: tuple[Pack, ...]) -> list[Problem]:
    grammar = Grammar(packs)
    problems = []
    for rule in (rule for sheet in pack.sheets for rule in sheet.dates):
        for example in rule.examples:
            found = [one for one in grammar.expressions(example.words) if one.rule == rule.id]
            means = found[0].on(Anchor(example.published, example.tense)).text if found else None
            if means != example.means:
                problems.append(Problem(rule.id, example.words, f"means {means!r}, not {example.means!r}"))
        for words in rule.silent:
            if any(one.rule == rule.id for one in grammar.expressions(words)):
                problems.append(Problem(rule.id, words, "fires on its counter-example"))
    return problems

"""A clause: a verb group with what stands around it."""

from dataclasses import dataclass, field

from .phrases import Phrase


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group and what stands around it. `prepositions` are (word, phrase) pairs, in order.

    `relative`: its subject or object is the noun a relative pronoun stands for. `linked`: the clause whose subject,
    date and hedges it shares ("was arrested and charged"). `opening`: the conjunction that opens it ("if", "after").
    """

    verb: Phrase
    index: int
    subject: Phrase | None = None
    objects: list[Phrase] = field(default_factory=list)
    prepositions: list[tuple[str, Phrase]] = field(default_factory=list)
    adverbs: list[str] = field(default_factory=list)
    dates: list[Phrase] = field(default_factory=list)
    measures: list[Phrase] = field(default_factory=list)
    relative: bool = False
    antecedent_object: bool = False
    linked: "Clause | None" = None
    opening: str = ""
    shift: Phrase | None = None
    governor: "Clause | None" = None
    start: int = 0
    end: int = 0
    passive: bool = False
    purpose: "Clause | None" = None
    offence: tuple[int, int] | None = None
    decided: bool = False
    deciding: list[Phrase] = field(default_factory=list)
    attached: list[tuple[str, Phrase]] = field(default_factory=list)
    chain: list[tuple[Phrase, list[Phrase]]] = field(default_factory=list)


def verb_after_noun(phrases: list[Phrase], index: int) -> bool:
    """Whether the noun phrase at `index` is the subject of a finite verb right after it."""
    step = index + 1
    while step < len(phrases) and phrases[step].kind in ("ADV", "DATE", "NEG"):
        step += 1
    return (
        step < len(phrases)
        and phrases[step].kind == "VG"
        and not phrases[step].infinitive
        and phrases[step].form != "g"
        and not (phrases[step].bare and not has_object(phrases, step))
    )


def has_object(phrases: list[Phrase], index: int) -> bool:
    """Whether a noun phrase stands right after the verb at `index`."""
    step = index + 1
    while step < len(phrases) and phrases[step].kind in ("ADV", "DATE"):
        step += 1
    return step < len(phrases) and phrases[step].kind in ("NP", "TERM", "MONEY")

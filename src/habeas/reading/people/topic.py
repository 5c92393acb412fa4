"""Whom a publication is about: whom its title names, else who is named far more often than anybody else."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..grammar.clause import Clause
from ..grammar.phrases import SAYING, Phrase
from .cast import Cast
from .party import NOBODY, Subjects, all_parts

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[-’'](?=[^\W\d_]))*")
_OFTEN = 3
_FAR_MORE = 2


def topic(phrases: Sequence[list[Phrase]], clauses: Iterable[Clause], title: str, cast: Cast) -> Subjects:
    """The persons a publication is about; nobody where that is not plain. `phrases` are its sentences'.

    Notes with the cast how often each person is named, and as what, and who speaks: a source, not a subject.
    """
    for sentence in phrases:
        for phrase in sentence:
            if phrase.kind == "NP":
                for part in all_parts(phrase):
                    if part.name and (name := cast.full(part.name)):
                        cast.attention.mentioned[name] += 1
                        cast.attention.genders.called(name, part)
    sources = set(cast.roll.officers)
    for clause in clauses:
        if clause.verb.lemma in SAYING and clause.subject is not None:
            called = (clause.subject, *clause.subject.appositions)  # "the party's lawyer, A, said"
            sources.update(cast.full(one.name) for one in called if one.name)
    sources.update(name for sentence in phrases for name in _cited(sentence, cast))
    cast.sources = sources - set(cast.patients)
    titled = [name for name in _titled(title, cast) if name not in sources or name in cast.patients]
    if titled:
        return Subjects(tuple(titled))
    often = cast.attention.mentioned.most_common()
    first, second = (*often, ("", 0), ("", 0))[:2]
    plain = first[1] >= _OFTEN and first[1] >= _FAR_MORE * second[1] and first[0] not in sources
    return Subjects((first[0],)) if plain else NOBODY


def _cited(sentence: list[Phrase], cast: Cast) -> Iterator[str]:
    """ "According to A, the party's secretary": who only says so."""
    for word, to, who in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if word.word == "according" and to.word == "to":
            yield from (cast.full(one.name) for one in (who, *who.appositions) if one.name)


def _titled(title: str, cast: Cast) -> list[str]:
    """The persons of whose names the title has a part that nobody else's has."""
    words = Counter(word.lower() for word in _WORD.findall(title) if word[0].isupper() and len(word) > 2)
    found = (cast.roll.short.get(word, []) for word in words)
    return list(dict.fromkeys(names[0] for names in found if len(set(names)) == 1))

"""Who got which term, where one verb tells several: "A was sentenced to seven years, B to five and C to three"."""

from dataclasses import replace

from ..grammar.phrases import Phrase, bare_number
from .event import Event

_BETWEEN = frozenset(("(", "-", ":"))
_ASIDE = 16
"""Phrases that a relative clause between a person and his term may have."""


def distributed(event: Event, phrases: list[Phrase]) -> list[Event]:
    """The further sentences that a clause tells by persons and terms alone; the event's own may be narrowed."""
    clause = event.clause
    if clause is None:
        return []
    if any(one.word == "respectively" for one in phrases[clause.index :]):
        return _in_order(event, phrases)
    unit = next((one.term[-1] for one in event.measures if one.term), "")
    shared: list[Event] = []
    if clause.verb.lemma == "go":
        return _terms_first(event, phrases)
    passed = 0
    for index in range(clause.index + 1, len(phrases) - 1):
        person = phrases[index]
        passed = max(passed, _aside(phrases, index))
        if person.kind == "VG" and index > passed:
            break
        if person.kind != "NP" or not (person.people or person.sort == "name") or person in event.who:
            continue
        if phrases[index - 1].word in ("with", "by"):
            continue  # "was sentenced with B to ten years", "by Judge B to ten years"
        aside = phrases[index + 1].kind == "," and index + 2 < len(phrases) and bool(person.appositions)
        behind = phrases[index + 1 + aside]
        own_sum = clause.verb.lemma == "fine" and behind.kind == "MONEY"  # "B, an editor, 1,000 dollars"
        if measures := [behind] if own_sum else _measures_after(phrases, index, unit):
            told = replace(event, who=[person], start=person.start, end=measures[-1].end, measures=measures)
            shared.append(told)
    if shared:
        # what stands behind the second person's name is no longer the first one's
        event.measures = [one for one in event.measures if one.start < shared[0].start]
    return shared or _noted(event)


def _noted(event: Event) -> list[Event]:
    """ "Sentenced A (two years), B (18 months) and C (a fine of 640 rubles)": what stands in brackets is one's own."""
    named = [one for phrase in event.who for one in (phrase.appositions if phrase.plural else [phrase]) or [phrase]]
    parts = [part for phrase in named for part in phrase.walk()]
    own = [part for part in parts if part.noted]
    if len(own) < 2 or any(len(part.noted) > 2 for part in own):
        return []
    if any(one.term for one in event.measures):
        return []  # "A (34 years) and B (23 years) to three years": ages
    told = [
        replace(event, who=[part], start=part.start, end=part.noted[-1].end, measures=list(part.noted)) for part in own
    ]
    others = [part for part in parts if not part.noted]
    if others or any((phrase.count or 0) > len(own) for phrase in event.who):
        event.who = others or event.who
        return told
    event.who, event.measures = told[0].who, told[0].measures
    return told[1:]


def _measures_after(phrases: list[Phrase], index: int, unit: str) -> list[Phrase]:
    """The term and the fine, or the one of them, told right after a person: "B five years and a fine of 640 rubles"."""
    term = _term_after(phrases, index, unit)
    if term is None:
        fine = _fine(phrases, index + 1 + (phrases[index + 1].kind in _BETWEEN))
        return [fine] if fine else []
    step = next((place for place in range(index, len(phrases)) if phrases[place].start >= term.end), len(phrases))
    while step + 1 < len(phrases) and phrases[step].kind == "P" and phrases[step + 1].kind == "NP":
        step += 2  # "six years in a penal colony and a fine"
    joined = step < len(phrases) and phrases[step].kind == "CONJ"
    fine = _fine(phrases, step + 1) if joined else None
    return [term, fine] if fine else [term]


def _fine(phrases: list[Phrase], step: int) -> Phrase | None:
    """The sum of a fine told from `step` on: "a fine of 640 rubles"."""
    fine, of, money = [*phrases[step : step + 3], None, None, None][:3]
    told = fine is not None and fine.head == "fine" and of is not None and of.word == "of"
    return money if told and money is not None and money.kind == "MONEY" else None


def _terms_first(event: Event, phrases: list[Phrase]) -> list[Event]:
    """ "Terms of six years went to A and B, and of five years to C": the term stands before its person."""
    first = event.clause.index if event.clause is not None else 0
    shared = [
        one
        for place, one in enumerate(phrases)
        if one.kind == "MONEY"
        and any("each" in (near.quantifier, near.label.lower(), near.word) for near in phrases[place + 1 : place + 3])
    ]
    told = []
    for index in range(first + 1, len(phrases) - 2):
        term, to, person = phrases[index : index + 3]
        if term.kind == "TERM" and to.word == "to" and (person.people or person.sort == "name"):
            told.append(replace(event, who=[person], start=term.start, end=person.end, measures=[term, *shared]))
    return told


def _aside(phrases: list[Phrase], index: int) -> int:
    """Where what is said of a person in passing ends, if a term follows: "B, who led the union, nine"; else 0."""
    if [one.kind for one in phrases[index + 1 : index + 4]] != [",", "REL", "VG"]:
        return 0
    for step in range(index + 4, min(index + _ASIDE, len(phrases) - 1)):
        if phrases[step].kind == "VG":
            return 0
        term = phrases[step + 1]
        told = term.kind == "TERM" or (bare_number(term) and not term.definite)
        if phrases[step].kind == "," and told:
            closed = step + 2 >= len(phrases) or phrases[step + 2].kind in (",", ";", ".", "CONJ")
            return step if closed else 0
    return 0


def _term_after(phrases: list[Phrase], index: int, unit: str) -> Phrase | None:
    """The term told right after a person: "B nine", "B to five years", "C for two", "D (two years)"."""
    step = max(index, _aside(phrases, index)) + 1
    if phrases[index].appositions and phrases[step].kind == "," and step + 1 < len(phrases):
        step += 1  # "B, a monk, to three years"
    if phrases[step].kind == "," and step + 2 < len(phrases) and phrases[step + 2].quantifier == "each":
        step += 1  # "B, 23, and C, 25, three each"
    spelled = phrases[step].kind in _BETWEEN
    if spelled or (phrases[step].kind == "P" and phrases[step].word in ("to", "for")):
        step += 1
    if step >= len(phrases):
        return None
    number = phrases[step]
    if number.kind == "TERM":
        return Phrase("TERM", number.start, number.end, term=number.term)
    counted = number.kind == "NP" and number.count is not None and not (number.nouns or number.name or number.definite)
    if not (counted and unit) or spelled:
        return None
    half = phrases[step + 1 : step + 3]
    if [one.kind for one in half] == ["CONJ", "NP"] and half[1].quantifier == "half":
        rest = {"Y": "6M", "M": "15D"}.get(unit, "")
        return Phrase("TERM", number.start, half[1].end, term=f"P{number.count}{unit}{rest}")
    return Phrase("TERM", number.start, number.end, term=f"P{number.count}{unit}")


def _in_order(event: Event, phrases: list[Phrase]) -> list[Event]:
    """ "A and B were sentenced to seven and five years respectively": first to first, second to second."""
    clause = event.clause
    persons = [part for phrase in event.who for part in phrase.walk()]
    unit = next((one.term[-1] for one in event.measures if one.term), "")
    terms: list[Phrase] = []
    for phrase in phrases[clause.index + 1 :] if clause is not None else ():
        if phrase.kind == "TERM":
            found = [part if part[-1].isalpha() else f"{part}{unit}" for part in phrase.term.split("/")]
            terms += [Phrase("TERM", phrase.start, phrase.end, term=term) for term in found]
        elif phrase.kind == "NP" and phrase.count is not None and not (phrase.nouns or phrase.name) and unit:
            terms.append(Phrase("TERM", phrase.start, phrase.end, term=f"P{phrase.count}{unit}"))
    if len(terms) != len(persons) or len(persons) < 2:
        return []
    event.who, rest = [persons[0]], persons[1:]
    others = [one for one in event.measures if not one.term]
    event.measures = [terms[0], *others]
    return [
        replace(event, who=[person], measures=[term, *others]) for person, term in zip(rest, terms[1:], strict=True)
    ]

"""Who got which term, where one verb tells several: "A was sentenced to seven years, B to five and C to three"."""

from dataclasses import replace

from ..grammar.phrases import Phrase
from .event import Event

_BETWEEN = frozenset(("(", "-", ":"))


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
    for index in range(clause.index + 1, len(phrases) - 1):
        person = phrases[index]
        if person.kind == "VG":
            break
        if person.kind != "NP" or not (person.people or person.sort == "name") or person in event.who:
            continue
        if (term := _term_after(phrases, index, unit)) is not None:
            told = replace(event, who=[person], start=person.start, end=term.end, measures=[term])
            shared.append(told)
    return shared


def _terms_first(event: Event, phrases: list[Phrase]) -> list[Event]:
    """ "Terms of six years went to A and B, and of five years to C": the term stands before its person."""
    first = event.clause.index if event.clause is not None else 0
    told = []
    for index in range(first + 1, len(phrases) - 2):
        term, to, person = phrases[index : index + 3]
        if term.kind == "TERM" and to.word == "to" and (person.people or person.sort == "name"):
            told.append(replace(event, who=[person], start=term.start, end=person.end, measures=[term]))
    return told


def _term_after(phrases: list[Phrase], index: int, unit: str) -> Phrase | None:
    """The term told right after a person: "B nine", "B to five years", "C for two", "D (two years)"."""
    step = index + 1
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

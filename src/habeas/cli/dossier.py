"""One person as the register has them: names and why they are one, timeline, custody, cases, what does not add up."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import typer

from habeas.claims import folded
from habeas.register import Person, Register, table

from .rows import Rows, show_rows

ALIKE = 0.8
"""From this likeness of a spelling to the name asked for on, a person is found."""

_COLUMNS = {
    "names": ("one", "other", "score", "why"),
    "timeline": ("date", "what", "where", "words", "publication"),
    "custody": ("from", "until", "state", "place", "term ends", "publications"),
    "cases": ("case", "persons", "from", "to", "charges"),
    "questions": ("one", "other", "score", "why"),
    "alarms": ("what", "why", "since", "law", "publications"),
}
_TITLES = {
    "names": "Spellings taken for this person",
    "timeline": "Timeline",
    "custody": "Liberty and custody",
    "cases": "Cases",
    "questions": "Perhaps the same person",
    "alarms": "What does not add up",
}


def found(register: Register, name: str) -> list[Person]:
    """Whom a name may mean, under any spelling, the likeliest first; else who has all its words in a name."""
    compare = register.facts.names.compare
    scored = [(max(compare(name, spelling).score for spelling in person.names), person) for person in register.persons]
    alike = [person for score, person in sorted(scored, key=lambda entry: -entry[0]) if score >= ALIKE]
    return alike or [person for person in register.persons if any(_part(name, whole) for whole in person.names)]


def dossier(register: Register, person: Person, on: dt.date) -> dict[str, Any]:
    """A person's dossier as of a day, as plain data."""
    cases = {case.id for case in register.cases if person.id in case.persons}
    mentions = {mention.id for mention in person.mentions}
    return {
        "id": person.id,
        "name": person.name,
        "also": list(person.names[1:]),
        "names": _names(register, person),
        "timeline": table.timeline_rows(person),
        "custody": table.interval_rows(person),
        "cases": [row for row in table.case_rows(register) if row["id"] in cases],
        "questions": [row for row in table.question_rows(register) if mentions & set(row["ids"].split())],
        "alarms": [row for row in table.alarm_rows(register, on) if row["about"] == person.name],
    }


def show_dossier(told: Mapping[str, Any]) -> None:
    """Print a dossier."""
    also = f" (also {', '.join(told['also'])})" if told["also"] else ""
    typer.echo(f"{told['name']}{also}\n")
    for part, columns in _COLUMNS.items():
        rows: Rows = told[part]
        if rows:
            show_rows(rows, columns, _TITLES[part])
            typer.echo()


def _part(typed: str, name: str) -> bool:
    return set(folded(typed).split()) <= set(folded(name).split())


def _names(register: Register, person: Person) -> list[table.Row]:
    name_of = {mention.id: mention.name for mention in person.mentions}
    return [
        {
            "one": name_of[link.one],
            "other": name_of[link.two],
            "score": f"{link.score:.2f}",
            "why": "; ".join(link.reasons),
        }
        for link in register.links(person)
    ]

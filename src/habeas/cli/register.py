"""The commands that print the register: of claims in files, else of the site's database."""

import datetime as dt
import json
import re
from typing import Annotated, Any

import typer

from habeas.register import Register, table

from .claim_files import register_of_files
from .dossier import dossier, found, show_dossier
from .refusal import complain, refuse
from .rows import show_rows, write_csv
from .site import set_up, waiting_line

Claims = Annotated[
    list[str] | None,
    typer.Argument(metavar="[CLAIMS.jsonl...]", help="Claims files, or folders of them; none: the site's database."),
]
Decisions = Annotated[
    list[str] | None,
    typer.Option(metavar="FILE", help="Editors' decisions on the claims in files; may be repeated."),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of tables.")]

DRAFTS = "These claims are unreviewed drafts: no decisions were given, so every one of them counts."
_NOT_FOUND = 1
_KEY = re.compile(r"\b[0-9a-f]{20}\b")


def register(
    claims: Claims = None,
    decisions: Decisions = None,
    person: Annotated[
        str, typer.Option(metavar="NAME", help="One person's dossier, under any spelling, or by a part of the name.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Who is in the register, their cases, the open questions, and what does not add up."""
    built, titles = _register(claims, decisions)
    today = dt.datetime.now().astimezone().date()
    if person:
        _one(built, titles, person, today, as_json)
        return
    everything = _titled(_everything(built, today), titles)
    if as_json:
        _write_json(everything | {"reviewed": not (claims and decisions is None)})
    else:
        _show(everything, "" if claims else f" {_waiting()}")


def custody(
    claims: Claims = None,
    *,
    on: Annotated[str, typer.Option(metavar="DATE", help="The day asked about: 2014-08-10.")],
    known: Annotated[
        str, typer.Option(metavar="DATE", help="Leave out what was published or decided after this day.")
    ] = "",
    decisions: Decisions = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON, one list of rows.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="CSV, the first line its headings.")] = False,
) -> None:
    """Who was in custody on a day: confirmed, possible, stale; as known today, or on another day."""
    day, known_day = _day("--on", on), _day("--known", known) if known else None
    if as_json and as_csv:
        refuse("--json and --csv: choose one of them")
    built, titles = _register(claims, decisions)
    rows = _titled(table.custody_rows(built, day, known_day), titles)
    told = f"in custody on {day}" + (f", as known on {known_day}" if known_day else "")
    if as_json:
        _write_json(rows)
    elif as_csv:
        write_csv(rows)
    elif rows:
        columns = ("band", "name", "state", "place", "since", "until", "publications")
        show_rows(rows, columns, told[0].upper() + told[1:])
    else:
        typer.echo(f"Nobody is known to have been {told}.")


def _day(option: str, written: str) -> dt.date:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        refuse(f"{option} {written}: expected a day of the calendar such as 2014-08-10")


Titles = dict[str, str]
"""What a publication is called instead of its key; in files the keys are names already."""


def _register(claims: list[str] | None, decisions: list[str] | None) -> tuple[Register, Titles]:
    """The register of files, or of the site where none is named, and what its publications are called."""
    if claims:
        if decisions is None:
            complain([DRAFTS])
        return register_of_files(claims, decisions), {}
    if decisions is not None:
        refuse("--decisions: name the claims files that these decide on; the site has decisions of its own")
    set_up()
    from habeas.web.library.models import Publication
    from habeas.web.public.rebuild import current_register

    return current_register(), dict(Publication.objects.values_list("key", "slug"))


def _waiting() -> str:
    from habeas.web.desk.states import waiting

    return waiting_line(waiting())


def _titled(data: Any, titles: Titles) -> Any:
    """The same data with every publication's key replaced by what it is called."""
    if isinstance(data, str):
        return _KEY.sub(lambda match: titles.get(match[0], match[0]), data) if titles else data
    if isinstance(data, dict):
        return {name: _titled(value, titles) for name, value in data.items()}
    return [_titled(value, titles) for value in data] if isinstance(data, list) else data


def _everything(built: Register, on: dt.date) -> dict[str, Any]:
    return {
        "persons": table.person_rows(built),
        "cases": table.case_rows(built),
        "sets": table.set_rows(built),
        "questions": table.question_rows(built),
        "alarms": table.alarm_rows(built, on),
    }


def _show(everything: dict[str, Any], waiting: str) -> None:
    if not everything["persons"] and not everything["cases"]:
        typer.echo("The register is empty: no claim that counts names or counts anybody." + waiting)
        return
    for part, columns, title in (
        ("persons", ("name", "also", "first", "last published", "events", "now"), "Persons"),
        ("cases", ("case", "persons", "from", "to", "charges", "events"), "Cases"),
        ("sets", ("set", "counts", "members named", "probably"), "Counted persons"),
        ("questions", ("one", "other", "score", "why"), "Perhaps one person"),
        ("alarms", ("about", "what", "why", "since", "law"), "What does not add up"),
    ):
        if everything[part]:
            show_rows(everything[part], columns, title)
            typer.echo()


def _one(built: Register, titles: Titles, name: str, on: dt.date, as_json: bool) -> None:
    """The dossiers of those who bear the name as written; else of the likeliest, the others named."""
    alike = found(built, name)
    if not alike:
        complain([f"Nobody in the register is called {name}, in any spelling."])
        raise typer.Exit(_NOT_FOUND)
    exact = [person for person in alike if built.facts.names.compare(name, person.name).score == 1.0]
    chosen = exact or alike[:1]
    told = _titled([dossier(built, person, on) for person in chosen], titles)
    if as_json:
        _write_json(told)
    else:
        for one in told:
            show_dossier(one)
    if others := [person.name for person in alike if person not in chosen]:
        complain([f"Others of like names: {', '.join(others)}."])


def _write_json(data: Any) -> None:
    typer.echo(json.dumps(data, ensure_ascii=False, indent=1))

"""The commands that read texts; they know no site."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from habeas.claims import BadLine, Claim, dump_claims
from habeas.exchange import Unreadable, parse_library_page, text_of_file
from habeas.packs import BadPack, Pack, load, shipped

from .refusal import complain, refuse

Texts = Annotated[list[str], typer.Argument(metavar="TEXT...", help="Text files: publications in the guide's layout.")]
Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--pack", metavar="DIR", help="A country pack in place of the shipped ones, by folder or name; may be repeated."
    ),
]
_SUFFIX = ".claims.jsonl"


@dataclass(frozen=True, slots=True)
class _Text:
    """A publication to read: `name` is its file's stem, with the line for one of several in a file."""

    name: str
    text: str
    whole: bool
    published: dt.date | None = None


def read(
    texts: Texts,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write NAME.claims.jsonl there, a file a text.")
    ] = None,
    pack: Packs = None,
) -> None:
    """Read publications into claims: JSON Lines, one claim a line."""
    from habeas import reading

    packs = _packs(pack)
    sources = list(_texts(texts))
    for source in sources:
        result = reading.examine(source.text, packs, publication=source.name)
        if result.note:
            complain([f"{source.name}: {result.note}"])
        _deliver(source, result.claims, out)


def evaluate(
    gold: Annotated[Path, typer.Argument(help="A folder of NAME.txt beside NAME.claims.jsonl.")],
    errors: Annotated[int, typer.Option(metavar="N", help="Show the first N disagreements.")] = 0,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Claims of an earlier run: `habeas read --out DIR`."),
    ] = None,
    pack: Packs = None,
) -> None:
    """Score the reader against gold claims: precision, recall, F1 per kind, agreement per field."""
    from habeas import reading

    from .score import show_changes, show_score

    if baseline is not None and not baseline.is_dir():
        refuse(f"{baseline}: expected a folder of NAME{_SUFFIX}")
    packs = _packs(pack)
    names = [str(path) for path in sorted(gold.glob("*.txt")) if path.with_name(path.stem + _SUFFIX).exists()]
    predicted = {t.name: reading.read(t.text, packs, publication=t.name) for t in _texts(names)}
    try:
        score = reading.evaluate(gold, predicted)
        before = reading.evaluate(gold, baseline) if baseline else None
    except (FileNotFoundError, NotADirectoryError, BadLine) as error:
        refuse(error)
    show_score(score, errors)
    if before:
        show_changes(before, score)


def explain(
    text: Annotated[str, typer.Argument(help="A text file.")],
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it as one self-contained page instead.")
    ] = None,
    pack: Packs = None,
) -> None:
    """Show a text's claims with the rule behind each, and what almost fired and why not."""
    from habeas import reading

    packs = _packs(pack)
    [source, *others] = _texts([text])
    if others:
        refuse(f"{text}: holds {len(others) + 1} publications; expected a file with one")
    if html is None:
        typer.echo(reading.explain(source.text, packs))
        return
    try:
        html.write_text(reading.explain_html(source.text, packs), encoding="utf-8")
    except OSError as error:
        refuse(f"{html}: cannot be written to ({error.strerror})")


def check_pack(
    pack: Annotated[str, typer.Argument(metavar="DIR", help="A folder of YAML files, or the name of a shipped pack.")],
) -> None:
    """Check a pack: every file against the schema, every example against the reader."""
    from habeas import reading

    try:
        problems = reading.check_pack(_named(pack))
    except (BadPack, OSError) as error:
        refuse(error)
    if problems:
        refuse(*(f"{pack}: {problem}" for problem in problems))
    typer.echo(f"{pack}: no mistake found.")


def _packs(names: Sequence[str] | None) -> list[Pack] | None:
    """English and the country packs asked for; None, all that are shipped, where none is."""
    if not names:
        return None
    try:
        return [load("en"), *(load(_named(name)) for name in names)]
    except (BadPack, OSError) as error:
        refuse(error)


def _named(name: str) -> str | Path:
    """A shipped pack by its name, else a folder."""
    return name if name in shipped() else Path(name)


def _texts(names: Sequence[str]) -> Iterator[_Text]:
    """The publications in some files, one or several in each. Refuses what cannot be read before any is."""
    whole, reasons = {}, []
    for name in names:
        try:
            whole[name] = text_of_file(name)
        except Unreadable as error:
            reasons.append(f"{name}, line {error.line}: {error}" if error.line else f"{name}: {error}")
        else:
            if not whole[name].strip():
                reasons.append(f"{name}: empty; expected a publication")
    if reasons:
        refuse(*reasons)
    for name, text in whole.items():
        entries = parse_library_page(text, name).entries
        if len(entries) < 2:
            yield _Text(Path(name).stem, text, whole=True, published=entries[0].date if entries else None)
        else:
            yield from (_Text(f"{Path(name).stem}-{e.line:05}", e.text, whole=False, published=e.date) for e in entries)


def _deliver(source: _Text, claims: Sequence[Claim], out: Path | None) -> None:
    lines = dump_claims(claims, source.published)
    if out is None:
        typer.echo(lines, nl=False)
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{source.name}{_SUFFIX}").write_text(lines, encoding="utf-8")
        if not source.whole:  # the claims' offsets count in this text, which is no file yet
            (out / f"{source.name}.txt").write_text(source.text, encoding="utf-8")
    except OSError as error:
        refuse(f"{out}: cannot be written to ({error.strerror})")

"""The commands that read texts; they know no site."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from habeas.claims import BadLine, Claim, dump_claims
from habeas.exchange import Unreadable, parse_library_page, text_of_file
from habeas.packs import BadPack, Pack, load, shipped

from .refusal import complain, refuse

if TYPE_CHECKING:  # the reader's packs are compiled only where something is read
    from habeas.reading import Reading

Texts = Annotated[
    list[str],
    typer.Argument(
        metavar="TEXT...",
        help="Text files, of one publication or several: a line “Type | Title”, a line with the date, then paragraphs.",
    ),
]
Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--pack", metavar="DIR", help="A country pack in place of the shipped ones, by folder or name; may be repeated."
    ),
]
Named = Annotated[
    str, typer.Option("--reader", metavar="NAME", help="An installed reader other than the one that comes with Habeas.")
]
_SUFFIX = ".claims.jsonl"
UNDATED = (
    "the text does not begin with “Type | Title” and its date below, so that only days that tell their year are known"
)


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
    reader: Named = "rules",
) -> None:
    """Read publications into claims: JSON Lines, one claim a line. Exit code 1 where none of them could be read."""
    packs = _packs(pack)
    unread = True
    for source, result in _read(reader, list(_texts(texts)), packs):
        if result.note:
            complain([f"{source.name}: {result.note}"])
        elif source.published is None:
            complain([f"{source.name}: {UNDATED}"])
        unread = unread and bool(result.note) and not result.claims
        _deliver(source, result.claims, out)
    if unread:
        raise typer.Exit(1)


def evaluate(
    gold: Annotated[Path, typer.Argument(help="A folder of NAME.txt beside NAME.claims.jsonl.")],
    errors: Annotated[int, typer.Option(metavar="N", help="Show the first N disagreements.")] = 0,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Show what changed since the run that saved this FILE.")
    ] = None,
    save: Annotated[Path | None, typer.Option(metavar="FILE", help="Keep this run for a later --baseline.")] = None,
    pack: Packs = None,
    reader: Named = "rules",
) -> None:
    """Score the reader against gold claims: precision, recall, F1 per kind, agreement per field."""
    from habeas import reading

    from .score import show_changes, show_score

    packs = _packs(pack)
    names = [str(path) for path in sorted(gold.glob("*.txt")) if path.with_name(path.stem + _SUFFIX).exists()]
    try:
        before = reading.load_score(text_of_file(str(baseline)), str(baseline)) if baseline else None
        claims = {source.name: result.claims for source, result in _read(reader, _texts(names), packs)}
        score = reading.evaluate(gold, claims)
        if save:
            save.write_text(reading.dump_score(score), encoding="utf-8")
    except Unreadable as error:
        refuse(f"{baseline}: {error}")
    except (OSError, BadLine, reading.BadScore) as error:
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


def _read(reader: str, sources: Iterable[_Text], packs: list[Pack] | None) -> Iterator[tuple[_Text, "Reading"]]:
    """Each publication with its reading. Refuses a reader that cannot be had or that quotes what is not there."""
    from habeas import reading

    try:
        by = reading.reader(reader)
        for source in sources:
            yield source, by.read(source.text, packs, publication=source.name)
    except (BadPack, reading.BadReader) as error:
        refuse(error)


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

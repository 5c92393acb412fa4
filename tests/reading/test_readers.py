"""A reader that another distribution brings can be named, and what it drafts is kept only where the text says it."""

import importlib
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from habeas.cli.app import app
from habeas.packs import load
from habeas.reading import BadReader, Reading, examine, read, reader

TEXT = "Flash Info | News\n5 May 2020\n\nSok Dara was arrested yesterday. Chan Thida watched.\n"
MODULE = """
import re
from habeas.claims import Claim, Kind, Quote
from habeas.reading import Reading

def capitals(text, packs, published):
    for match in re.finditer("[A-Z][a-z]+ (?:Dara|Thida)", text):
        yield Claim("", Kind.FLIGHT, Quote.of(text, *match.span()), who=(match[0],), rule=f"{len(packs)}/{published}")

def silent(text, packs, published):
    return Reading(note="only Khmer is read")

def misplaced(text, packs, published):
    return [Claim("", Kind.DEATH, Quote("Chan Thida", 3, 13), who=("Chan Thida",))]

def invents(text, packs, published):
    return [Claim("", Kind.DEATH, Quote("words that nobody wrote"), who=("Sok Dara",))]

def lines(text, packs, published):
    return ["{}"]

def breaks(text, packs, published):
    yield 1 / 0

number = 7
"""
POINTS = ("capitals", "silent", "misplaced", "invents", "lines", "breaks", "number", "gone")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A distribution on the path, as pip leaves one: a module, and metadata with its entry points."""
    (tmp_path / "other_readers.py").write_text(MODULE, "utf-8")
    info = tmp_path / "other_readers-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: other-readers\nVersion: 1.0\n", "utf-8")
    points = "".join(f"{name} = other_readers:{name}\n" for name in POINTS)
    (info / "entry_points.txt").write_text(f"[habeas.readers]\n{points}nowhere = no_such_module:read\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "other_readers", raising=False)
    importlib.invalidate_caches()


def test_the_reader_that_comes_with_habeas_is_registered_like_any_other():
    assert reader().draft is examine
    assert list(reader("rules").read(TEXT, publication="k").claims) == read(TEXT, publication="k") != []


@pytest.mark.usefixtures("installed")
def test_a_reader_of_another_distribution_gets_text_packs_and_date_and_drafts_claims():
    claims = reader("capitals").read(TEXT, [load("en")], publication="k").claims
    assert [(claim.who, claim.rule, claim.publication) for claim in claims] == [
        (("Sok Dara",), "1/2020-05-05", "k"),
        (("Chan Thida",), "1/2020-05-05", "k"),
    ]
    assert len({claim.id for claim in claims}) == 2
    assert reader("capitals").read("Sok Dara", published=date(2020, 5, 8)).claims[0].rule.endswith("/2020-05-08")


@pytest.mark.usefixtures("installed")
def test_a_reader_may_say_why_it_read_nothing():
    assert reader("silent").read(TEXT) == Reading(note="only Khmer is read")


@pytest.mark.usefixtures("installed")
def test_a_quote_in_the_wrong_place_is_put_where_its_words_are():
    (claim,) = reader("misplaced").read(TEXT).claims
    assert TEXT[claim.quote.start : claim.quote.end] == "Chan Thida"


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("invents", "reader invents: death: these words are not in k: “words that nobody wrote”"),
        ("lines", "reader lines: expected a habeas.claims.Claim, got '{}'"),
        ("breaks", "reader breaks: failed on k: ZeroDivisionError"),
        ("number", "reader number: other_readers:number of other-readers is no function of text, packs and date"),
        ("gone", "reader gone: other_readers:gone of other-readers cannot be loaded"),
        ("nowhere", "reader nowhere: no_such_module:read of other-readers cannot be loaded"),
        ("nobody", "no reader is called 'nobody'; installed: breaks, capitals, gone"),
    ],
)
def test_what_cannot_be_used_or_kept_is_refused_by_name(name: str, words: str, tmp_path: Path):
    with pytest.raises(BadReader) as refused:
        reader(name).read(TEXT, publication="k")
    assert str(refused.value).startswith(words)
    text = tmp_path / "k.txt"
    text.write_text(TEXT, "utf-8")
    shown = CliRunner().invoke(app, ["read", str(text), "--reader", name])
    assert (shown.exit_code, shown.stdout, words in shown.stderr) == (2, "", True)


@pytest.mark.usefixtures("installed")
def test_the_command_line_reads_and_evaluates_with_it(tmp_path: Path):
    text = tmp_path / "k.txt"
    text.write_text(TEXT, "utf-8")
    (tmp_path / "k.claims.jsonl").write_text('{"kind": "flight", "who": ["Sok Dara"], "quote": "Sok Dara"}\n', "utf-8")
    assert CliRunner().invoke(app, ["read", str(text), "--reader", "capitals"]).stdout.count('"flight"') == 2
    shown = CliRunner().invoke(app, ["evaluate", str(tmp_path), "--reader", "capitals"]).stdout
    assert ["flight", "1", "1", "0"] in [line.split()[:4] for line in shown.splitlines()]


def test_the_example_of_the_manual_works_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    manual = (Path(__file__).resolve().parents[2] / "docs/readers.md").read_text("utf-8")
    (tmp_path / "khmer_reader.py").write_text(re.findall(r"```python\n(.*?)```", manual, re.DOTALL)[0], "utf-8")
    info = tmp_path / "khmer_reader-1.0.dist-info"
    info.mkdir()
    project = tomllib.loads(re.findall(r"```toml\n(.*?)```", manual, re.DOTALL)[0])["project"]
    named = f"Name: {project['name']}\nVersion: {project['version']}\n"
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\n{named}", "utf-8")
    lines = [f"{name} = {value}\n" for name, value in project["entry-points"]["habeas.readers"].items()]
    (info / "entry_points.txt").write_text("[habeas.readers]\n" + "".join(lines), "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    (claim,) = reader("khmer").read("ចាប់ខ្លួន សុខ ដារ៉ា", published=date(2020, 5, 8)).claims
    assert (claim.who, claim.when.text) == (("សុខ ដារ៉ា",), "2020-05-08")

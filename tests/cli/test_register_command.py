"""`habeas register` and `habeas custody` on claims in files: what they answer, and what they refuse and where."""

import csv
import io
import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from habeas.claims import load_claims
from habeas.cli.app import app
from habeas.cli.rows import show_rows
from habeas.register import mention_id

TEXT = "News | {title}\n{date}\n\n{body}\n"
ARREST = '{"kind": "arrest", "who": ["Chhim Vathana"], "when": "2017-08-07", "quote": "Chhim Vathana was arrested"}\n'
RELEASE = '{"kind": "release", "who": ["Vathana Chhim"], "when": "2017-09-01", "quote": "Vathana Chhim was released"}\n'


def habeas(*arguments: object) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def rows(result: Result) -> list[list[str]]:
    """The rows of a plain table, without its title and headings."""
    assert result.exit_code == 0, result.stderr
    return [line.split("\t") for line in result.stdout.splitlines()[2:]]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two publications: an arrest in August, a release in September, their days in the texts beside the claims."""
    (tmp_path / "a.claims.jsonl").write_text(ARREST)
    (tmp_path / "a.txt").write_text(
        TEXT.format(title="Man arrested", date="8 August 2017", body="Chhim Vathana was arrested.")
    )
    (tmp_path / "b.claims.jsonl").write_text(RELEASE)
    (tmp_path / "b.txt").write_text(
        TEXT.format(title="Man free", date="1 September 2017", body="Vathana Chhim was released.")
    )
    return tmp_path


def decision(claim: str, verdict: str, at: str = "2017-10-01T12:00:00+07:00") -> str:
    return json.dumps({"claim": claim, "verdict": verdict, "by": "Dara", "at": at}) + "\n"


def ids(library: Path) -> dict[str, str]:
    """The claims' ids, by their publication."""
    return {name: load_claims((library / f"{name}.claims.jsonl").read_text(), name)[0].id for name in "ab"}


def test_what_was_read_out_can_be_asked_who_was_in_custody(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text(
        TEXT.format(title="Man arrested", date="8 August 2017", body="Chhim Vathana was arrested yesterday.")
    )
    out = tmp_path / "out"
    assert habeas("read", text, "--out", out).exit_code == 0
    [row] = rows(habeas("custody", out, "--on", "2017-08-07"))
    assert row[:3] == ["confirmed", "Chhim Vathana", "police custody"]


def test_publications_are_dated_by_the_texts_beside_their_claims(library: Path) -> None:
    [row] = rows(habeas("custody", library / "a.claims.jsonl", library / "b.claims.jsonl", "--on", "2017-08-07"))
    assert row[:2] in (["confirmed", "Chhim Vathana"], ["confirmed", "Vathana Chhim"])


def test_a_publication_without_a_day_is_refused_by_name(library: Path) -> None:
    (library / "b.txt").unlink()
    result = habeas("register", library)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "'b'" in result.stderr and "published" in result.stderr


def test_as_known_on_a_day_later_publications_are_left_out(library: Path) -> None:
    assert rows(habeas("custody", library, "--on", "2017-09-02")) == []
    [row] = rows(habeas("custody", library, "--on", "2017-09-02", "--known", "2017-08-31"))
    assert row[0] == "possible"


def test_a_part_of_a_name_finds_who_bears_it(library: Path) -> None:
    assert "Chhim Vathana" in habeas("register", library, "--person", "vathana").stdout.splitlines()[0]


def test_a_narrow_terminal_breaks_no_date_and_no_short_word(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "dumb")
    row = {"band": "confirmed", "name": "Chhim Vathana", "state": "pre-trial detention", "place": "Battambang Prison"}
    row |= {"since": "2021-03-02", "until": "2021-06-15 or later", "publications": "a, b"}
    show_rows([row], tuple(row), "In custody")
    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= 80
    for word in ("confirmed", "Vathana", "pre-trial", "detention", "Battambang", "2021-03-02", "2021-06-15"):
        assert word in shown


def test_without_decisions_it_says_that_the_claims_are_drafts(library: Path) -> None:
    assert "unreviewed drafts" in habeas("register", library).stderr
    assert "unreviewed drafts" in habeas("custody", library, "--on", "2017-08-07").stderr
    assert json.loads(habeas("register", library, "--json").stdout)["reviewed"] is False


def test_with_decisions_only_what_an_editor_accepted_counts(library: Path) -> None:
    of = ids(library)
    decisions = library / "decisions.jsonl"
    decisions.write_text(decision(of["a"], "accept") + decision(of["b"], "reject"))
    result = habeas("custody", library, "--decisions", decisions, "--on", "2017-10-02", "--csv")
    [row] = csv.DictReader(io.StringIO(result.stdout))
    assert (row["band"], row["until"], result.stderr) == ("possible", "2017-08-07 or later", "")


def test_as_known_on_a_day_later_decisions_are_left_out(library: Path) -> None:
    decisions = library / "decisions.jsonl"
    decisions.write_text(decision(ids(library)["a"], "accept"))
    asked = ("custody", library, "--decisions", decisions, "--on", "2017-08-07", "--json")
    assert json.loads(habeas(*asked, "--known", "2017-09-30").stdout) == []
    assert len(json.loads(habeas(*asked, "--known", "2017-10-01").stdout)) == 1


@pytest.mark.parametrize("asked", ["Chhim Vathana", "Vathana Chhim", "chhim vathana", "Chhim Vattana"])
def test_a_person_is_found_under_any_spelling(library: Path, asked: str) -> None:
    [told] = json.loads(habeas("register", library, "--person", asked, "--json").stdout)
    assert {told["name"], *told["also"]} == {"Chhim Vathana", "Vathana Chhim"}
    assert "another order" in told["names"][0]["why"]
    assert [row["what"] for row in told["timeline"]] == ["Arrest", "Release"]
    assert [row["state"] for row in told["custody"]] == ["police custody", "at liberty"]
    assert len(told["cases"]) == 1


def test_a_dossier_is_readable_in_a_pipe(library: Path) -> None:
    text = habeas("register", library, "--person", "Chhim Vathana").stdout
    assert "# Timeline\n" in text and "2017-08-07\tArrest\t" in text
    assert "─" not in text


def test_an_editors_word_that_two_are_two_is_heeded(library: Path) -> None:
    one, two = mention_id("a", "Chhim Vathana"), mention_id("b", "Vathana Chhim")
    word = {"same": "person", "one": one, "two": two, "verdict": "different", "by": "Dara"}
    decisions = library / "decisions.jsonl"
    of = ids(library)
    decisions.write_text(
        decision(of["a"], "accept")
        + json.dumps(word | {"at": "2017-10-01T12:00:00+07:00"})
        + "\n"
        + decision(of["b"], "accept")
    )
    told = json.loads(habeas("register", library, "--decisions", decisions, "--json").stdout)
    assert [person["name"] for person in told["persons"]] == ["Chhim Vathana", "Vathana Chhim"]
    assert told["reviewed"] is True


def test_nobody_of_that_name_is_said_and_is_no_success(library: Path) -> None:
    result = habeas("register", library, "--person", "Keo Nobody")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Keo Nobody" in result.stderr


@pytest.mark.parametrize("command", [("register",), ("custody", "--on", "2017-08-07")])
def test_bad_lines_are_refused_with_their_file_and_line(library: Path, command: tuple[str, ...]) -> None:
    bad = library / "a.claims.jsonl"
    bad.write_text(ARREST + '{"kind": "arrested", "quote": "x"}\n')
    decisions = library / "decisions.jsonl"
    decisions.write_text(decision("x", "accept") + "{}\n")
    result = habeas(*command, library, "--decisions", decisions)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{bad}, line 2: kind" in result.stderr
    assert f"{decisions}, line 2: decision: claim is missing" in result.stderr


def test_a_claim_with_an_impossible_day_of_publication_is_refused(library: Path) -> None:
    bad = library / "a.claims.jsonl"
    bad.write_text(ARREST.replace("}", ', "published": "2017-02-30"}'))
    result = habeas("register", library)
    assert (result.exit_code, f"{bad}, line 1: published" in result.stderr) == (2, True)


@pytest.mark.parametrize("day", ["2014-02-31", "yesterday", ""])
def test_the_second_clock_is_a_day_of_the_calendar_too(library: Path, day: str) -> None:
    result = habeas("custody", library, "--on", "2017-08-07", f"--known={day or 'never'}")
    assert (result.exit_code, "--known" in result.stderr) == (2, True)


def test_a_folder_without_claims_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    result = habeas("register", tmp_path, tmp_path / "none.claims.jsonl")
    assert result.exit_code == 2
    assert "holds no NAME.claims.jsonl" in result.stderr and "no such file" in result.stderr

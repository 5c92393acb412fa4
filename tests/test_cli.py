"""The command line on good and bad input: what it says, where, and with which exit code."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from habeas.cli.app import app

TEXT = "News | Verdict set\n8 August 2017\nThe verdict is set for Friday.\n"


def habeas(*arguments: object) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def file(folder: Path, content: str | bytes, name: str = "page.txt") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("command", ["read", "import", "explain"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "there is no such file"),
        (b"", "empty"),
        (b"\x89PNG\r\n\0\0", "binary file"),
        ("Verdict\nLes détenus".encode("latin-1"), "line 2: byte 0xe9 is not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_on_standard_error(
    tmp_path: Path, command: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / "none.txt" if content is None else file(tmp_path, content)
    result = habeas(command, path)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert str(path) in result.stderr
    assert words in result.stderr


@pytest.mark.parametrize("command", ["read", "import", "explain"])
def test_a_folder_is_refused(tmp_path: Path, command: str) -> None:
    result = habeas(command, tmp_path)
    assert (result.exit_code, "this is a folder" in result.stderr) == (2, True)


def test_one_bad_text_among_several_keeps_all_from_being_read(tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = habeas("read", file(tmp_path, TEXT), tmp_path / "none.txt", "--out", out)
    assert result.exit_code == 2
    assert not out.exists()


def test_claims_are_written_beside_each_other_a_file_a_text(tmp_path: Path) -> None:
    out = tmp_path / "out"
    texts = [file(tmp_path, TEXT, name) for name in ("one.txt", "two.txt")]
    assert habeas("read", *texts, "--out", out).exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == ["one.claims.jsonl", "two.claims.jsonl"]


def test_each_publication_of_a_page_is_read_by_itself(tmp_path: Path) -> None:
    page = file(tmp_path, f"Elections\n{TEXT}Report | A year of elections\n9 August 2017\nThey were held.\n")
    out = tmp_path / "out"
    assert habeas("read", page, "--out", out).exit_code == 0
    texts = {path.name: path.read_text().splitlines()[0] for path in out.glob("*.txt")}
    assert texts == {"page-00002.txt": "News | Verdict set", "page-00005.txt": "Report | A year of elections"}


def test_every_line_that_is_read_out_is_a_claim_with_its_words_in_the_text(tmp_path: Path) -> None:
    text = "News | Man arrested\n8 August 2017\n\nSok Dara was arrested on 7 August 2017 in Phnom Penh.\n"
    for line in habeas("read", file(tmp_path, text)).stdout.splitlines():
        claim = json.loads(line)
        assert text[claim["start"] : claim["end"]] == claim["quote"]


def test_a_text_that_is_not_english_is_named_with_the_reason(tmp_path: Path) -> None:
    french = file(tmp_path, "Trois militants ont été arrêtés lundi matin dans la capitale.", "fr.txt")
    english = file(tmp_path, "News | Held\n8 August 2017\n\nSok Dara was arrested.", "en.txt")
    alone, beside = habeas("read", french), habeas("read", french, english)
    assert (alone.exit_code, alone.stdout) == (1, "")
    assert alone.stderr == "fr: the text does not look like English, and only English is read\n"
    assert (beside.exit_code, beside.stdout.count("\n"), beside.stderr) == (0, 1, alone.stderr)


def test_a_text_without_its_date_is_read_with_a_word_about_it(tmp_path: Path) -> None:
    result = habeas("read", file(tmp_path, "Police arrested Sok Dara today.", "bare.txt"))
    assert (result.exit_code, result.stdout.count("\n")) == (0, 1)
    assert "bare: the text does not begin with “Type | Title” and its date" in result.stderr


@pytest.mark.parametrize("pack", ["nowhere", "."])
def test_a_folder_without_a_pack_is_refused(tmp_path: Path, pack: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert habeas("check-pack", pack).exit_code == 2
    assert habeas("read", file(tmp_path, TEXT), "--pack", pack).exit_code == 2


def test_a_folder_without_gold_cannot_be_scored(tmp_path: Path) -> None:
    result = habeas("evaluate", tmp_path)
    assert (result.exit_code, str(tmp_path) in result.stderr) == (2, True)


def test_gold_is_scored_kind_by_kind(tmp_path: Path) -> None:
    file(tmp_path, TEXT, "a.txt")
    file(tmp_path, '{"kind": "hearing", "planned": true, "quote": "The verdict is set for Friday"}\n', "a.claims.jsonl")
    result = habeas("evaluate", tmp_path, "--errors", 5)
    assert result.exit_code == 0
    assert "hearing" in result.stdout
    assert "F1" in result.stdout
    assert "─" not in result.stdout  # a pipe gets columns without rules


def test_a_run_is_held_against_the_one_that_was_saved(tmp_path: Path) -> None:
    page = file(tmp_path, "News | Verdict\n8 August 2017\nSok Dara fled.\n", "a.txt")
    file(tmp_path, '{"kind": "flight", "who": ["Sok Dara"], "quote": "Sok Dara fled"}\n', "a.claims.jsonl")
    saved = tmp_path / "before.json"
    assert habeas("evaluate", tmp_path, "--save", saved).exit_code == 0
    page.write_text("News | Verdict\n8 August 2017\nSok Dara hid.\n")
    shown = habeas("evaluate", tmp_path, "--baseline", saved).stdout
    assert "- a: missed: flight sok dara" in shown
    assert "0 gained, 1 lost." in shown
    assert "The gold has changed since" in shown


@pytest.mark.parametrize("content", [None, b"\0", "no score"])
def test_a_baseline_that_is_no_saved_run_is_refused(tmp_path: Path, content: str | bytes | None) -> None:
    file(tmp_path, TEXT, "a.txt")
    file(tmp_path, '{"kind": "hearing", "planned": true, "quote": "The verdict is set for Friday"}\n', "a.claims.jsonl")
    saved = tmp_path / "none.json" if content is None else file(tmp_path, content, "before.json")
    result = habeas("evaluate", tmp_path, "--baseline", saved)
    assert (result.exit_code, result.stdout, str(saved) in result.stderr) == (2, "", True)


@pytest.mark.parametrize("day", ["2014-02-31", "yesterday", "2014"])
def test_custody_is_asked_of_a_day_of_the_calendar(day: str) -> None:
    result = habeas("custody", "--on", day)
    assert (result.exit_code, day in result.stderr) == (2, True)


def test_an_explanation_can_be_a_page_of_its_own(tmp_path: Path) -> None:
    page = tmp_path / "explained.html"
    assert habeas("explain", file(tmp_path, TEXT), "--html", page).exit_code == 0
    assert "<html" in page.read_text()
    assert "src=" not in page.read_text()


def test_a_pack_whose_example_does_not_fire_is_refused_by_the_rule(tmp_path: Path) -> None:
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "frames.yaml").write_text(
        "frames:\n  - id: xx.arrest\n    kind: arrest\n    verbs: ['arrest <who>']\n"
        "    examples: {fires: ['The weather was fine in Phnom Penh today.']}\n"
    )
    result = habeas("check-pack", folder)
    assert (result.exit_code, "xx.arrest" in result.stderr) == (2, True)


def test_custody_is_written_in_one_form_at_a_time() -> None:
    result = habeas("custody", "--on", "2014-08-10", "--json", "--csv")
    assert (result.exit_code, "choose one" in result.stderr) == (2, True)

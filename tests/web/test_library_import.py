"""`habeas import` against a site: all or nothing, and what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from habeas.cli.app import app
from habeas.web.library.models import Publication, Topic

PAGE = """Elections
Flash Info | Chief of a commune arrested
21 June 2022
He was arrested this afternoon.
Statement | Open letter
March 27, 2015
We call on the council.
"""
BAD = PAGE.replace("March 27", "February 30")


@pytest.fixture(autouse=True)
def site(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The test database is set up already; checking it again would close the test's transaction."""
    monkeypatch.setattr("habeas.web.startup.set_up", lambda: None)
    yield


def habeas_import(folder: Path, content: str, *options: str) -> Result:
    path = folder / "page.txt"
    path.write_text(content)
    result = CliRunner().invoke(app, ["import", str(path), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_a_page_is_imported_once_and_the_second_time_changes_nothing(tmp_path: Path) -> None:
    first = habeas_import(tmp_path, PAGE)
    assert first.stdout.startswith("2 publications: 2 new, 0 revised, 0 unchanged.\n")
    assert {topic.name for p in Publication.objects.all() for topic in p.topics.all()} == {"Elections"}
    second = habeas_import(tmp_path, PAGE)
    assert second.stdout == "2 publications: 0 new, 0 revised, 2 unchanged.\nNothing has changed.\n"
    third = habeas_import(tmp_path, PAGE.replace("afternoon", "morning"))
    assert third.stdout.startswith("2 publications: 0 new, 1 revised, 1 unchanged.\n")


def test_the_claims_that_an_import_leaves_for_editors_are_counted(tmp_path: Path) -> None:
    text = "Flash Info | Vendors\n3 March 2021\nPolice arrested Sok Dara in Phnom Penh on 3 March 2021.\n"
    assert "1 claim waits at the desk (/admin/desk/) for an editor." in habeas_import(tmp_path, text).stdout


def test_the_topic_and_language_can_be_said(tmp_path: Path) -> None:
    habeas_import(tmp_path, PAGE, "--topic", "Communes", "--language", "km")
    assert [topic.name for topic in Topic.objects.all()] == ["Communes"]
    assert {publication.language for publication in Publication.objects.all()} == {"km"}


def test_a_language_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    result = habeas_import(tmp_path, PAGE, "--language", "xx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--language xx: no language has this code" in result.stderr
    assert not Publication.objects.exists()


def test_one_bad_entry_refuses_the_whole_and_changes_nothing(tmp_path: Path) -> None:
    result = habeas_import(tmp_path, BAD)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "page.txt, line 6: “February 30, 2015” is no date of the calendar" in result.stderr
    assert not Publication.objects.exists()


def test_the_rest_is_imported_when_asked_and_what_is_left_out_is_listed(tmp_path: Path) -> None:
    result = habeas_import(tmp_path, BAD, "--skip-bad")
    assert result.exit_code == 0
    assert result.stdout.startswith("1 publication: 1 new, 0 revised, 0 unchanged.\n")
    assert "Left out:" in result.stderr
    assert "line 6" in result.stderr
    assert [publication.type.name for publication in Publication.objects.all()] == ["Flash Info"]


def test_a_failure_half_way_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from habeas.web.library import bring_in

    def fail(*args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(bring_in, "keep_text", fail)
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    assert CliRunner().invoke(app, ["import", str(path)]).exit_code == 1
    assert not Publication.objects.exists()

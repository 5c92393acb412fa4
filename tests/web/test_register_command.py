"""`habeas register` and `habeas custody` on the site's database."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from habeas.claims import Verdict
from habeas.cli import register
from habeas.cli.app import app
from habeas.web.desk.decide import decide


@pytest.fixture(autouse=True)
def _set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests have set the site up already."""
    monkeypatch.setattr(register, "set_up", lambda: None)


def habeas(*arguments: str) -> Result:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    return result


def test_without_files_the_site_s_decided_claims_are_asked(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested on 2014-08-01.", "Keo Mony was arrested.")
    assert json.loads(habeas("register", "--json").stdout)["persons"] == []
    decide(publication.claims.get(data__who=["Sok Dara"]), Verdict.ACCEPT, editor)
    told = json.loads(habeas("register", "--json").stdout)
    assert [person["name"] for person in told["persons"]] == ["Sok Dara"]
    assert told["reviewed"] is True


def test_an_empty_register_says_how_many_claims_wait_for_an_editor(publish: Any) -> None:
    publish("Sok Dara was arrested on 2014-08-01.", "Keo Mony was arrested.")
    assert "2 claims wait at the desk" in habeas("register").stdout


def test_publications_are_called_by_their_addresses(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested on 2014-08-01.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    [row] = json.loads(habeas("custody", "--on", "2014-08-01", "--json").stdout)
    assert (row["band"], row["name"], row["publications"]) == ("confirmed", "Sok Dara", publication.slug)


def test_as_known_before_the_decision_nobody_was(publish: Any, editor: Any) -> None:
    publication = publish("Sok Dara was arrested on 2014-08-01.")
    decide(publication.claims.get(), Verdict.ACCEPT, editor)
    assert "Nobody" in habeas("custody", "--on", "2014-08-01", "--known", "2014-08-31").stdout

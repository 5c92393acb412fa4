"""The site's ground: secrets, headers, hosts, and nothing asked of anyone else."""

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from habeas.web.secret import kept_secret
from habeas.web.startup import CannotStart, set_up


def test_a_secret_is_made_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "home" / "secret-key"
    secret = kept_secret(path)
    assert len(secret) >= 50
    assert kept_secret(path) == secret
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["secret-key"]


def settings_with(home: Path, **environment: str) -> dict[str, str]:
    """Some settings of a fresh process with these environment variables."""
    names = ("DEBUG", "ALLOWED_HOSTS", "SESSION_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECRET_KEY")
    code = f"from habeas.web import settings as s\nfor n in {names}: print(n, getattr(s, n))"
    environ = {"PATH": os.environ["PATH"], "HABEAS_HOME": str(home), **environment}
    lines = subprocess.run([sys.executable, "-c", code], env=environ, check=True, capture_output=True, text=True).stdout
    return dict(line.split(" ", 1) for line in lines.splitlines())


def test_a_site_without_any_setting_is_closed_to_other_hosts_and_never_in_debug(tmp_path: Path) -> None:
    settings = settings_with(tmp_path)
    assert settings["DEBUG"] == "False"
    assert settings["ALLOWED_HOSTS"] == "['localhost', '127.0.0.1', '[::1]']"
    assert settings["SECRET_KEY"] == (tmp_path / "secret-key").read_text().strip()


def test_the_environment_decides(tmp_path: Path) -> None:
    settings = settings_with(tmp_path, HABEAS_HTTPS="1", ALLOWED_HOSTS="a.example, b.example", SECRET_KEY="given")
    assert settings["ALLOWED_HOSTS"] == "['a.example', 'b.example']"
    assert settings["SESSION_COOKIE_SECURE"] == settings["SECURE_SSL_REDIRECT"] == "True"
    assert settings["SECRET_KEY"] == "given"
    assert not (tmp_path / "secret-key").exists()


@pytest.mark.django_db
def test_public_pages_may_load_nothing_from_elsewhere(client: Client) -> None:
    assert client.get("/library/")["Content-Security-Policy"].startswith("default-src 'self'")
    assert "Content-Security-Policy" not in client.get(reverse("wagtailadmin_login"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["original_images/secret.jpg", "images/../../secret-key", "images/%2e%2e/%2e%2e/secret-key"]
)
def test_of_what_was_uploaded_only_the_shown_sizes_of_images_are_served(client: Client, path: str) -> None:
    assert client.get(f"/media/{path}").status_code in (400, 404)


def test_a_reader_that_is_not_installed_keeps_the_site_from_starting(settings: Any) -> None:
    settings.HABEAS_READER = "khmer-model"
    with pytest.raises(CannotStart, match=r"no reader is called 'khmer-model'; installed: .*rules"):
        set_up()

"""A real browser on a running site with the sample library. Skips where Chromium is missing."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

STARTED = 180
"""Seconds that `habeas demo` may take to answer, on a busy machine."""

QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
)  # fmt: skip


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Debian's Chromium, or another one on the PATH."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("no Chromium on this machine: the browser's tests need one (Debian: apt-get install chromium)")
    return found


@pytest.fixture(scope="module")
def chromium(chromium_path: str) -> Iterator[Browser]:
    """A running browser. It ends with the file that used it: while Playwright runs, its event loop occupies the
    process, and Django refuses the database to every test that follows in the same process.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=list(QUIET))
        yield browser
        browser.close()


class Watch:
    """What a page asked for and complained of while it was used."""

    def __init__(self, page: Page, host: str) -> None:
        self.host = host
        self.elsewhere: list[str] = []
        self.complaints: list[str] = []
        page.on("request", self._asked)
        page.on("requestfailed", self._failed)
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # what going on to the next page cuts short
            self.complaints.append(f"{request.url} failed: {request.failure}")

    def _asked(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.netloc != self.host and address.scheme != "data":
            self.elsewhere.append(request.url)


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the demo keeps everything."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="session")
def demo_site(chromium_path: str, demo_home: Path) -> Iterator[str]:
    """The address of a site that `habeas demo` has just set up, as a newcomer would."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "ALLOWED_HOSTS")}
    site = subprocess.Popen(
        [Path(sys.executable).with_name("habeas"), "demo", "--port", str(port)],
        env=environment | {"HABEAS_HOME": str(demo_home), "DJANGO_SETTINGS_MODULE": "habeas.web.settings"},
        stdout=subprocess.DEVNULL,
    )
    try:
        yield _answering(f"http://127.0.0.1:{port}", site)
    finally:
        site.terminate()
        site.wait(timeout=10)


def _answering(address: str, site: subprocess.Popen) -> str:
    deadline = time.monotonic() + STARTED
    while time.monotonic() < deadline and site.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return address
        except (URLError, ConnectionError):
            time.sleep(0.2)
    pytest.fail("`habeas demo` did not answer")


@pytest.fixture
def page(chromium: Browser, demo_site: str) -> Iterator[Page]:
    """A browser's page at the demo; whatever the test does, nothing is asked of another host and nothing complains."""
    context = chromium.new_context(base_url=demo_site, locale="en-GB")
    page = context.new_page()
    watch = Watch(page, urlsplit(demo_site).netloc)
    yield page
    context.close()
    assert watch.elsewhere == []
    assert watch.complaints == []

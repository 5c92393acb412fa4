"""Files and web addresses, sound and unsound."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from habeas.exchange import read_library_page, source

TEXT = "News | Verdict set\n8 August 2017\nThe verdict is set.\n"
HTML = """<!doctype html><title>x</title><body><nav>Home | Library</nav><main><h1>Elections</h1><p>Our library</p>
<div><h2>News | Verdict set</h2><span>8 August 2017</span><p>The verdict<br>is set.</p><script>no()</script></div>
</main><footer>© somebody</footer>"""


class Site(BaseHTTPRequestHandler):
    pages = {
        "/page.txt": (200, "text/plain; charset=utf-8", TEXT.encode()),
        "/library": (200, "text/html; charset=utf-8", HTML.encode()),
        "/photo": (200, "image/png", b"\x89PNG"),
        "/latin1.txt": (200, "text/plain", b"News | \xe9"),
    }

    def do_GET(self) -> None:
        status, sort, content = self.pages.get(self.path, (404, "text/plain", b"gone"))
        self.send_response(status)
        self.send_header("Content-Type", sort)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT)
    assert [entry.title for entry in read_library_page(str(tmp_path / "page.txt")).entries] == ["Verdict set"]


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 0, "empty"),
        (b"\x7fELF\0\0\0", 0, "binary"),
        ("News | A\n8 August 2017\nLes détenus\n".encode("latin-1"), 3, "not UTF-8"),
        (TEXT.encode("utf-16"), 0, "UTF-16"),
    ],
)
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, content: bytes, line: int, words: str) -> None:
    (tmp_path / "page.txt").write_bytes(content)
    (problem,) = read_library_page(str(tmp_path / "page.txt")).problems
    assert (problem.line, words in problem.message) == (line, True)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "no such file" in str(read_library_page(str(tmp_path / "none.txt")).problems[0])
    assert "folder" in str(read_library_page(str(tmp_path)).problems[0])


def test_text_at_an_address_is_read_as_it_stands(site: str) -> None:
    (entry,) = read_library_page(f"{site}/page.txt").entries
    assert (entry.title, entry.source, entry.line) == ("Verdict set", f"{site}/page.txt", 1)


def test_a_web_page_is_read_without_its_furniture(site: str) -> None:
    contents = read_library_page(f"{site}/library")
    assert contents.problems == []
    assert contents.topic == "Elections"
    assert [(entry.title, entry.paragraphs) for entry in contents.entries] == [
        ("Verdict set", ("The verdict", "is set."))
    ]


@pytest.mark.parametrize(("path", "words"), [("/none", "404"), ("/photo", "image/png"), ("/latin1.txt", "not UTF-8")])
def test_an_address_without_a_page_is_refused(site: str, path: str, words: str) -> None:
    (problem,) = read_library_page(site + path).problems
    assert words in problem.message


def test_a_page_beyond_the_limit_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LARGEST", 20)
    assert "larger" in read_library_page(f"{site}/page.txt").problems[0].message


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://", "http://[::1"])
def test_an_address_that_cannot_be_fetched_is_refused(address: str) -> None:
    assert "cannot be fetched" in read_library_page(address).problems[0].message

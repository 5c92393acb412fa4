"""Where a library page comes from: a file or a web address."""

from pathlib import Path

import httpx

from .html_page import html_text
from .library_page import Contents, Problem, parse_library_page

TIMEOUT = 20.0  # seconds without an answer
LARGEST = 20 * 1024 * 1024  # bytes
_ADDRESS = ("http://", "https://")


class Unreadable(ValueError):
    """A source that holds no readable text; `line` is where that shows, 0 for all of it."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


def read_library_page(source: str) -> Contents:
    """Read the library page in a file or at an http(s) address. What is wrong with it stands in its problems."""
    try:
        text = _fetched(source) if source.lower().startswith(_ADDRESS) else text_of_file(source)
    except Unreadable as error:
        return Contents(problems=[Problem(source, error.line, str(error))])
    return parse_library_page(text, source)


def decoded(content: bytes) -> str:
    """Bytes as UTF-8 text. Raises Unreadable, which says where they stop being that."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("this is UTF-16 text; expected UTF-8: save it again with that encoding")
    if b"\0" in content[:8192]:
        raise Unreadable("this is a binary file; expected a text file in UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = f"byte {content[error.start]:#04x} is not UTF-8; expected a text file saved with that encoding"
        raise Unreadable(message, line) from error


def text_of_file(name: str) -> str:
    """The text of a UTF-8 file. Raises Unreadable."""
    path = Path(name)
    try:
        if path.is_dir():
            raise Unreadable("this is a folder; expected a file: name the files in it, as in FOLDER/*.txt")
        if path.is_file() and path.stat().st_size > LARGEST:
            raise Unreadable(f"the file is larger than {LARGEST >> 20} MB; expected a library page")
        return decoded(path.read_bytes())
    except FileNotFoundError as error:
        raise Unreadable("there is no such file") from error
    except OSError as error:
        raise Unreadable(f"the file cannot be read ({error.strerror})") from error


def _fetched(address: str) -> str:
    try:
        with (
            httpx.Client(follow_redirects=True, timeout=TIMEOUT, headers={"User-Agent": "Habeas"}) as client,
            client.stream("GET", address) as response,
        ):
            response.raise_for_status()
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > LARGEST:
                    raise Unreadable(f"the page is larger than {LARGEST >> 20} MB; expected a library page")
    except httpx.HTTPStatusError as error:
        raise Unreadable(f"the server answered {error.response.status_code}; expected a page") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unreadable(f"the page cannot be fetched ({error or type(error).__name__})") from error
    sort = response.headers.get("content-type", "").split(";")[0].strip().lower()
    if sort in ("text/html", "application/xhtml+xml"):
        return html_text(bytes(content))
    if sort.startswith("text/") or not sort:
        return decoded(bytes(content))
    raise Unreadable(f"the server sent {sort}; expected text or a web page")

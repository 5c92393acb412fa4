"""What every test may ask for."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the guide and the real library page beside the checkout; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real texts stand beside the checkout, in ../shared, and are not part of this repository")
    return SHARED


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--raise-floors", action="store_true", help="record the reader's scores where they are above what is recorded"
    )

"""What tests of whole sentences share."""

from collections.abc import Callable
from datetime import date

import pytest

from habeas.reading import read

PUBLISHED = date(2019, 3, 12)


@pytest.fixture
def told() -> Callable[[str], list[str]]:
    """The claims of a text published on 12 March 2019, in a line each: kind, names, group, day."""
    return _told


def _told(text: str) -> list[str]:
    return [
        " ".join(
            filter(
                None,
                (
                    str(claim.kind),
                    ", ".join(claim.who),
                    f"({claim.group.count} {claim.group.label})" if claim.group else "",
                    claim.when.text,
                ),
            )
        )
        for claim in read(text, published=PUBLISHED)
    ]

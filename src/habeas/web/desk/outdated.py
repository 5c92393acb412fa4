"""Word that the register has changed, to whoever keeps a copy of it: the public site's tables do."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.dispatch import Signal

register_outdated = Signal()

_held_back: ContextVar[bool] = ContextVar("held_back", default=False)


def register_changed() -> None:
    """Say that claims, decisions or publications have changed."""
    if not _held_back.get():
        register_outdated.send(sender=None)


@contextmanager
def said_once() -> Iterator[None]:
    """Many changes, and one word of them at the end; none where they fail."""
    token = _held_back.set(True)
    try:
        yield
    finally:
        _held_back.reset(token)
    register_changed()

"""Word that the register has changed, to whoever keeps a copy of it: the public site's tables do."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from django.dispatch import Signal

register_outdated = Signal()
"""Sent with `publications`: the keys of those whose claims, decisions, date or visibility changed; None for all."""


@dataclass(slots=True)
class _HeldBack:
    """What has changed while many changes are made."""

    publications: set[str] = field(default_factory=set)
    everything: bool = False
    said: bool = False


_held_back: ContextVar[_HeldBack | None] = ContextVar("held_back", default=None)


def register_changed(publications: Iterable[str] | None = None) -> None:
    """Say that what these publications (by key) tell has changed; None where it may be any.

    No publication at all means that only editors' words on who is one person, or what is one case, have.
    """
    held = _held_back.get()
    if held is None:
        register_outdated.send(sender=None, publications=None if publications is None else set(publications))
        return
    held.said = True
    held.everything = held.everything or publications is None
    held.publications.update(publications or ())


@contextmanager
def said_once() -> Iterator[None]:
    """Many changes, and one word of them at the end; none where they fail, or where nothing changed."""
    token = _held_back.set(held := _HeldBack())
    try:
        yield
    finally:
        _held_back.reset(token)
    if held.said:
        register_changed(None if held.everything else held.publications)

"""What rules and facts the reader works with, as data: English, and one country each."""

from .pack import BadPack, Pack, load, shipped
from .register import Custody, Limit, SoundRow, Spelling
from .schema import Entity

__all__ = ["BadPack", "Custody", "Entity", "Limit", "Pack", "SoundRow", "Spelling", "load", "shipped"]

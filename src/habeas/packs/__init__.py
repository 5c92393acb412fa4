"""What rules and facts the reader works with, as data: English, and one country each."""

from .pack import BadPack, Pack, load, shipped

__all__ = ["BadPack", "Pack", "load", "shipped"]

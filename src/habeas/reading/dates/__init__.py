"""Temporal expressions: found in a text and resolved on its publication date to EDTF. Usable alone.

>>> from datetime import date
>>> [(d.words, str(d.when)) for d in find("She was arrested last Friday.", date(2015, 2, 24))]
[('last Friday', '2015-02-20')]
"""

from .expressions import Dated, Expression, Grammar, find, grammar

__all__ = ["Dated", "Expression", "Grammar", "find", "grammar"]

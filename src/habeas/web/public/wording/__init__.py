"""Dates, terms, sums and whole claims in plain English, as readers of the site see them."""

from .amounts import money_in_words, term_in_words
from .dates import day_in_words, in_words, spanning
from .events import event_in_words, group_in_words

__all__ = [
    "day_in_words",
    "event_in_words",
    "group_in_words",
    "in_words",
    "money_in_words",
    "spanning",
    "term_in_words",
]

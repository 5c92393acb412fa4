"""Dates, terms, sums and whole claims in plain English, as readers of the site see them."""

from habeas.web.dates import day_in_words, in_words, spanning

from .amounts import money_in_words, term_in_words
from .cases import case_span, charge_in_words, standing_in_words
from .events import event_in_words, group_in_words

__all__ = [
    "case_span",
    "charge_in_words",
    "day_in_words",
    "event_in_words",
    "group_in_words",
    "in_words",
    "money_in_words",
    "spanning",
    "standing_in_words",
    "term_in_words",
]

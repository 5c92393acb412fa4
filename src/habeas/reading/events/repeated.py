"""One verb that tells several events on days of their own: "was arrested in 2010 and again in 2012"."""

from dataclasses import replace

from ..grammar.phrases import Phrase
from .event import Event

_AGAIN = frozenset(("again", "once"))
_ASIDE = frozenset(("clock", "vague", "shift"))
_TIMES = frozenset(("twice", "thrice"))
_SPANNING = frozenset(("since", "until", "till", "between", "from", "to", "by", "before", "after"))


def repeated(event: Event, phrases: list[Phrase]) -> list[Event]:
    """The events of a verb's other days, where the text says that it happened again; none for most verbs."""
    clause = event.clause
    dates = [one for one in event.dates if one.date is not None and one.date.means not in _ASIDE]
    if clause is None or len(dates) < 2 or any(one.date.relation in _SPANNING for one in dates if one.date):
        return []
    dates.sort(key=lambda one: one.start)
    begin, end = clause.index, max(phrases.index(one) if one in phrases else 0 for one in dates)
    between = phrases[begin:end]
    counted = any(one.head == "time" and (one.count or 2) > 1 for one in between)
    anew = any(one.word in _AGAIN for one in between) or _AGAIN & set(clause.adverbs)
    if not (anew or counted or _TIMES & set(clause.adverbs)):
        return []
    event.dates = dates[:1]
    return [replace(event, dates=[one]) for one in dates[1:]]

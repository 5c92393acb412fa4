"""A case in words: its span, what a charge is, and how it stands."""

import datetime as dt
from collections.abc import Sequence

from habeas.claims import Law

from .events import laws_in_words

_RULINGS = {
    "upheld": "upheld by a higher court",
    "reduced": "reduced by a higher court",
    "overturned": "overturned by a higher court",
    "returned": "returned to a lower court",
}


def case_span(first: dt.date, last: dt.date) -> str:
    """The years a case reaches over: "2014–2015"."""
    return "–".join(dict.fromkeys((str(first.year), str(last.year))))


def charge_in_words(offence: str, articles: Sequence[Law]) -> str:
    """What a charge is: "Incitement under Articles 494 and 495 of the Criminal Code"; so too where neither is told."""
    words = " ".join(filter(None, (offence, laws_in_words(tuple(articles)))))
    return words[:1].upper() + words[1:] if words else "A charge that is not named"


def standing_in_words(state: str, rulings: Sequence[str]) -> str:
    """How a charge stands, and what higher courts made of it: "Convicted; upheld by a higher court"."""
    said = [_RULINGS.get(ruling, ruling) for ruling in rulings]
    told = said if said and said[-1].startswith(state) else [state, *said]
    return "; ".join(dict.fromkeys(told)).capitalize()

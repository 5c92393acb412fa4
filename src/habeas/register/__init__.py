"""The register: from decided claims to persons, cases and custody over time, derived and explained."""

from .alarm import Alarm, Rule
from .build import build
from .case import Case
from .charge import Charge, State
from .country import Country, compare_names, country
from .held import Band, Held, Spell
from .identity import Finding, Link
from .interval import Interval, Sort
from .likeness import Likeness
from .mention import Mention, mention_id
from .person import Event, Person
from .register import HORIZON_MONTHS, Change, Register
from .sentence import Term, terms
from .sets import CountedSet, Suggestion
from .sources import UndatedPublication

__all__ = [
    "HORIZON_MONTHS",
    "Alarm",
    "Band",
    "Case",
    "Change",
    "Charge",
    "CountedSet",
    "Country",
    "Event",
    "Finding",
    "Held",
    "Interval",
    "Likeness",
    "Link",
    "Mention",
    "Person",
    "Register",
    "Rule",
    "Sort",
    "Spell",
    "State",
    "Suggestion",
    "Term",
    "UndatedPublication",
    "build",
    "compare_names",
    "country",
    "mention_id",
    "terms",
]

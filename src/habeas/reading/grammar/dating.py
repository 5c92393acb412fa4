"""Whose day a date is: the verb's, or that of a noun before it, as in "tried over the violence of 15 July"."""

from .clause import Clause
from .phrases import PROSECUTING, TIMES, Phrase

_UNREST = frozenset(
    ("violence", "clash", "protest", "demonstration", "strike", "riot", "rally", "march", "unrest", "killing", "murder")
)
"""What a case is about, which happened on a day of its own."""

_PUBLISHED = frozenset(
    ("interview", "article", "post", "speech", "video", "report", "song", "statement", "attack", "coup")
)
_ABOUT = frozenset(("over", "for", "about", "regarding", "concerning"))
_MOMENTS = frozenset(("deny", "grant", "refuse", "question", "release", "summon", "beat", "attack"))
_TAKING_PART = frozenset(("involvement", "participation", "role", "part", "connection", "relation", "link"))


def dates_a_noun(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """Whether the date after the preposition at `step` says when a noun happened: "over the violence of 15 July"."""
    before = phrases[step - 1]
    if phrases[step].word == "of":
        return before.kind == "NP" and before.head not in TIMES and step - 1 > clause.index
    if clause.prepositions and clause.prepositions[-1][0] == "pending" and not before.determined:
        return False  # "released pending trial on Monday"
    if clause.prepositions and clause.prepositions[-1][0] in ("until", "till", "before", "pending"):
        # "held until the hearing on 4 May"; but "appeared before the court on 4 May"
        return before is clause.prepositions[-1][1] and before.sort != "court" and "officer" not in before.classes
    if phrases[step].word not in ("on", "in") or not clause.prepositions:
        return False
    behind, noun = clause.prepositions[-1]
    once = behind == "since" and clause.verb.lemma in _MOMENTS  # "denied bail twice since his arrest in March"
    if (once or behind in ("after", "following")) and noun is before:
        return before.owner is not None and not before.people  # "appeared in court following his arrest on Monday"
    if (
        step + 1 < len(phrases)
        and is_weekday(phrases[step + 1])
        and not clause.dates
        and clause.verb.lemma in PROSECUTING
    ):
        return False  # "arrested for the murder of A on Monday"
    return _what_it_is_about(before, clause.prepositions)


def is_weekday(phrase: Phrase) -> bool:
    """Whether a date is told as news is: "on Monday"."""
    return phrase.date is not None and phrase.date.means.startswith("weekday")


def _what_it_is_about(noun: Phrase, prepositions: list[tuple[str, Phrase]]) -> bool:
    """Whether a noun is what somebody is tried over: "for his part in protests", "in connection with an interview"."""
    around = [pair for pair in prepositions if pair[0] not in ("at", "near")]
    if not around or noun.sort != "thing" or noun.head not in _UNREST | _PUBLISHED:
        return False
    (word, last), (before, first) = around[-1], around[-2] if len(around) > 1 else ("", around[-1][1])
    if word == "in" and last is not noun:
        word, last = before, first  # "over violence in Kampot on 4 May"
    joined = word in ("in", "with", "to") and first.head in _TAKING_PART
    return last is noun and (word in _ABOUT or (joined and (before in _ABOUT or before == "in")))

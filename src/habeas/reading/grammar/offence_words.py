"""The offence that is told as what somebody did: "charged with inciting unrest", "jailed for joining a movement"."""

from .clause import Clause
from .phrases import SAYING, Phrase

BLAMING = frozenset(("with", "of", "for", "over", "about"))
"""Prepositions that lead from a verb to an offence."""
_NO_ACT = frozenset(
    ("incite", "instigate", "plot", "conspire", "undermine", "endanger", "violate", "breach", "belong", "discredit")
)
"""Verbs of offences that fall on no day of their own: one told behind them is the court's."""
_NEWS_DAYS = frozenset(("today", "yesterday", "weekday"))


def participial(phrases: list[Phrase], step: int) -> bool:
    """Whether a verb group is none of a clause's own: "to incite", "inciting", "of having incited"."""
    verb = phrases[step]
    having = verb.perfect and phrases[step - 1].kind == "P" and not verb.modal
    return verb.infinitive or (verb.form == "g" and verb.bare) or having


def offending(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """Whether a gerund names what someone is charged with: "for joining a movement", "of inciting unrest"."""
    if phrases[step].infinitive:  # "incitement to commit a felony"
        last = clause.prepositions[-1] if clause.prepositions else None
        told = last is not None and phrases[step - 1].end in (last[1].end, last[1].through) and last[0] in BLAMING
        return told and phrases[step - 1].sort == "thing"
    if _second_offence(phrases, step, clause):
        return True
    return (
        phrases[step - 1].kind == "P"
        and phrases[step - 1].word in ("for", "of", "with", "over")
        and step - 1 > clause.index
        and not _of_another(phrases, step, clause)
    )


def _of_another(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """ "A was charged with theft and B with aiding her": what the gerund tells is another's."""
    word, person, before = phrases[step - 1].word, phrases[step - 2], phrases[step - 3]
    told = any(one == word for one, _ in clause.prepositions)
    return told and person.kind == "NP" and bool(person.name) and before.kind in ("CONJ", ",")


def _second_offence(phrases: list[Phrase], step: int, clause: Clause) -> bool:
    """Whether a gerund is the second of two offences: "jailed for the felling of trees or encroaching on forest"."""
    last = clause.prepositions[-1] if clause.prepositions else None
    joined = step > 1 and phrases[step - 1].kind == "CONJ"
    return joined and last is not None and last[0] in BLAMING and phrases[step - 2] is last[1]


def read_offence(phrases: list[Phrase], step: int, clause: Clause) -> int:
    """Read past an offence told as a gerund; the laws, terms and sums in it are the clause's own."""
    start, end, first = phrases[step].start, phrases[step].end, step
    last = clause.prepositions[-1] if clause.prepositions else None
    if phrases[step].infinitive:
        start = last[1].start if last is not None else start  # "activities to overthrow the state"
    elif _second_offence(phrases, step, clause) and last is not None:
        blamed = [one.start for word, one in clause.prepositions if word == "for" and one.sort == "thing"]
        start = min([last[1].start, *blamed])
    elif last is not None and last[0] in BLAMING and last[1].sort == "thing" and phrases[step - 2] is last[1]:
        start = last[1].start  # "obstruction with aggravating circumstances"
    while step < len(phrases):
        phrase = phrases[step]
        gerund = phrase.kind == "VG" and participial(phrases, step)
        if phrase.kind in ("REL", "SUB", ";", ":", ".") or (phrase.kind == "VG" and not gerund):
            break
        if (
            phrase.kind == "CONJ"
            and step + 1 < len(phrases)
            and phrases[step + 1].kind == "VG"
            and phrases[step + 1].form != "g"
        ):
            break
        if phrase.kind in ("LAW", "TERM", "MONEY"):
            clause.measures.append(phrase)
        elif phrase.kind == "DATE" and _of_the_court(phrases, first, step):
            clause.dates.append(phrase)
        elif phrase.kind in ("NP", "VG") and not any(one.kind == "LAW" for one in clause.measures):
            behind = phrases[step - 1].word == "by" and phrase.sort == "court"
            end = end if behind else phrase.end
        if phrase.kind == "," and source_follows(phrases, step):
            break
        agent = phrase.authority and phrases[step - 1].word == "by"
        if phrase.kind == "NP" and (phrase.sort == "court" or agent) and phrases[step - 1].kind == "P":
            clause.prepositions.append((phrases[step - 1].word, phrase))
        clause.end = max(clause.end, phrase.end) if phrase.kind != "CONJ" else clause.end
        step += 1
    clause.offence = (start, end)
    return step


def _court_behind(phrases: list[Phrase], step: int) -> bool:
    """Whether "by a court" stands right behind a date, which then is its verdict's."""
    near = phrases[step + 1 : step + 3]
    return len(near) > 1 and near[0].word == "by" and near[1].sort == "court"


def quoted(phrases: list[Phrase], first: int, step: int) -> bool:
    """Whether marks, which are no phrases, stand before an offence and behind it: 'with "spreading rumours" on'."""
    before = phrases[step - 1] if phrases[step - 1].kind == "P" else phrases[step]
    last = phrases[phrases.index(before) - 1]
    return phrases[first].start - phrases[first - 1].end > 1 and before.start - last.end > 1


def _of_the_court(phrases: list[Phrase], first: int, step: int) -> bool:
    """Whether a date in an offence is that of the charge or the verdict: "convicted of inciting unrest on 4 May"."""
    date, offence = phrases[step].date, phrases[first:step]
    means = date.means if date is not None else ""
    abstract = all(one.lemma in _NO_ACT for one in offence if one.kind == "VG")
    by_deed = any(one.kind == "P" and one.word in ("by", "at", "during", "through", "near") for one in offence)
    if means in _NEWS_DAYS or quoted(phrases, first, step) or _court_behind(phrases, step):
        return True
    return means in ("day", "iso") and abstract and not by_deed


def source_follows(phrases: list[Phrase], step: int) -> bool:
    """ "For spreading news, the ministry said", "for theft, according to police": who says so is none of it."""
    told = phrases[step + 1 : step + 3]
    if told and told[0].kind == "ADV" and told[0].word == "according":
        return True
    return len(told) == 2 and told[0].kind == "NP" and told[1].kind == "VG" and told[1].lemma in SAYING

"""What one clause tells of another: days, places and objects that are told once and hold for both."""

from .clause import Clause
from .phrases import LATER, Phrase, bare_number

_DECREES = frozenset(("decree", "order", "edict", "amnesty", "directive"))
_DECREEING = frozenset(("sign", "issue", "give", "make"))
_UNDERGOING = frozenset(("have", "see", "get"))
_COUNTED = frozenset(("next-day", "later"))
"""Days counted from one told before."""
_WHERE = ("at", "in", "near", "outside")
_JUDGING = frozenset(("jail", "sentence", "convict", "acquit", "fine", "imprison", "find"))
_STATES = frozenset(("be", "hold", "detain", "keep", "remain", "imprison", "jail", "lock", "live", "stay"))
_AT_ONCE = frozenset(
    ("leave", "kill", "injure", "wound", "hurt", "claim", "bar", "ban", "forbid", "prohibit", "order", "summon")
)
"""What a riot, an attack or a written order does on its own day."""
_REVIEWING = frozenset(("uphold", "confirm", "affirm", "maintain", "overturn", "quash", "annul", "reverse", "review"))


def share_auxiliary(phrases: list[Phrase], before: list[Clause], clause: Clause) -> None:
    """ "A must be freed and his conviction quashed": what is demanded of the first is of the second too."""
    verb, subject = clause.verb, clause.subject
    if not verb.bare or verb.form not in ("d", "n") or clause.objects or clause.linked or subject not in phrases:
        return
    step = phrases.index(subject)
    host = next((one for one in reversed(before) if (one.verb.passive and not one.verb.bare) or _had(one)), None)
    if not step or phrases[step - 1].kind != "CONJ" or host is None or subject.start > verb.start:
        return
    asserted = not (host.verb.modal or host.verb.infinitive or host.opening or _had(host))
    if asserted and bare_number(subject):
        host.dates = host.dates or list(clause.dates)  # "five were arrested and two beaten on Monday"
    if not asserted and host.verb.end < subject.start:
        verb.modal, verb.infinitive, verb.tense = host.verb.modal, host.verb.infinitive, host.verb.tense
        clause.opening, clause.governor = host.opening, host.governor


def _had(clause: Clause) -> bool:
    """ "To have A freed"."""
    host = clause.governor
    return host is not None and host.verb.lemma == "have" and host.verb.infinitive and clause.verb.bare


def share_fronted(phrases: list[Phrase], host: Clause, clause: Clause) -> None:
    """ "On 27 May the court upheld it and the two were sent back", "In May police came and took A": the day that opens
    holds for both.
    """
    subject, first = clause.subject, host.subject
    chained = clause.linked is host and first is not None and not (clause.dates or clause.relative)
    if chained and first is not None and LATER.isdisjoint((*clause.adverbs, *clause.verb.within)):
        days = [one for one in _opening_days(host, clause) if one.start < first.start]
        clause.dates = [one for one in days if one.date is not None and _holds_on(one.date.means, first)]
    if clause.dates or clause.linked or clause.relative or clause.opening or subject not in phrases or first is None:
        return
    step = phrases.index(subject)
    joined = bool(step) and phrases[step - 1].kind == "CONJ" and phrases[step - 1].word == "and"
    if joined:
        clause.dates = [one for one in _opening_days(host, clause) if one.start < first.start]


def _holds_on(means: str, doer: Phrase) -> bool:
    """Whether an opening date holds for a second verb: a day does, a month for what police do, no year of a life."""
    return means not in _COUNTED and means != "year" and (means != "month" or doer.authority)


def _opening_days(host: Clause, clause: Clause) -> list[Phrase]:
    """The days of a clause that may hold for the next one too: both are in the plain past."""
    same = clause.verb.tense == host.verb.tense == "past" and not (clause.verb.perfect or host.verb.perfect)
    return host.dates if same and not (host.relative or host.opening) else []


def share_fate(host: Clause, clause: Clause) -> None:
    """ "A had his appeal turned down", "saw his sentence cut": what is done to what is A's."""
    verb, what = clause.verb, clause.subject
    if host.verb.lemma not in _UNDERGOING or host.verb.passive or not verb.bare or clause.objects:
        return
    if host.verb.form == "g" and host.verb.bare:
        clause.governor = host  # "for fear of seeing her sentence upheld"
        return
    own = what.owner if what is not None else None
    if what is None or own is None or what not in host.objects or verb.form not in ("d", "n"):
        return
    if own.sort == "pronoun" and host.subject is not None and host.subject.people:
        what.owner = host.subject
    verb.bare, verb.passive, clause.passive, clause.governor = False, True, True, None
    verb.tense, verb.modal, verb.infinitive, verb.perfect = (
        host.verb.tense, host.verb.modal, host.verb.infinitive, host.verb.perfect,
    )  # fmt: skip
    verb.negated = verb.negated or host.verb.negated
    clause.dates = clause.dates or list(host.dates)


def share_in_which(phrases: list[Phrase], host: Clause, clause: Clause) -> None:
    """ "Documents filed on 16 July in which he was accused": what they say was said on their day."""
    if not clause.relative or clause.dates or clause.verb.perfect or not host.dates:
        return
    if host.verb.lemma in _REVIEWING:
        return  # "confirmed a decision in which a court refused bail": on some day before
    step = clause.index - 1
    while step > host.index and phrases[step].kind != "REL":
        step -= 1
    if step > host.index and phrases[step - 1].kind == "P" and phrases[step - 1].word in ("in", "at", "during"):
        clause.dates = list(host.dates)


def share_noun_day(phrases: list[Phrase], clause: Clause) -> None:
    """ "A brawl on 7 March in which ten were hurt", "the riot of 7 March that left one dead": the noun's day."""
    step = clause.index - 1
    while step > 2 and phrases[step].kind in ("NP", "ADV"):
        step -= 1
    if not clause.relative or clause.dates or step < 3 or phrases[step].kind != "REL":
        return
    if phrases[step - 1].word in ("in", "at", "during") and phrases[step - 2].kind == "DATE":
        clause.dates = [phrases[step - 2]]
    elif phrases[step - 1].kind == "DATE" and clause.verb.lemma in _AT_ONCE and phrases[step - 3] is clause.subject:
        clause.dates = [phrases[step - 1]]


def share_agents_day(phrases: list[Phrase], found: list[Clause], clause: Clause) -> None:
    """ "Was shot by soldiers enforcing a curfew on 23 October": what the agents did then, they did then."""
    if not clause.passive or clause.dates:
        return
    agents = [one for word, one in clause.prepositions if word == "by"]
    for agent in agents:
        written = agent.head in _DECREES
        step = phrases.index(agent) if agent.sort == "thing" and agent in phrases and not written else len(phrases)
        if [one.kind for one in phrases[step + 1 : step + 3]] == ["P", "DATE"]:
            clause.dates = [phrases[step + 2]]  # "were killed by the attack of 24 November"
    for one in found:
        doing = one.verb.form == "g" and one.verb.bare and any(phrases[one.index - 1] is agent for agent in agents)
        if doing:
            one.subject, clause.dates = phrases[one.index - 1], list(one.dates)
            return


def share_decree(host: Clause, clause: Clause) -> None:
    """ "On Monday the King signed a decree that pardons 12": what a decree does is done by its giver, on its day."""
    decree = clause.subject
    told = clause.relative or (clause.verb.form == "g" and clause.verb.bare)
    if decree is None or decree.head not in _DECREES or not told or decree not in host.objects:
        return
    if host.verb.lemma in _DECREEING and not host.passive and not host.verb.negated and host.subject is not None:
        clause.dates = clause.dates or list(host.dates)
        clause.prepositions = [*clause.prepositions, ("by", host.subject)]


def share_ruling(phrases: list[Phrase], host: Clause, clause: Clause) -> None:
    """ "A was jailed over a protest last May, the court ruled on Monday": by the court, on the day it ruled."""
    court, verb = clause.subject, clause.verb
    ruled = verb.lemma == "rule" and verb.form == "d" and court is not None and court.sort == "court"
    if not ruled or court is None or not host.passive or court not in phrases or court.start < host.verb.start:
        return
    if host.verb.lemma in _JUDGING and phrases[phrases.index(court) - 1].kind == ",":
        host.dates = list(clause.dates) or host.dates
        if not any(word == "by" for word, _ in host.prepositions):
            host.prepositions = [*host.prepositions, ("by", court)]


def share_background(host: Clause, clause: Clause) -> None:
    """ "It was 2007 before she was charged", "held since they were arrested in May": the date of one is the other's."""
    subject = host.subject
    cleft = host.verb.lemma == "be" and subject is not None and subject.head == "it"
    if cleft and clause.opening in ("before", "when", "until", "that") and not clause.dates:
        clause.dates = list(host.dates)
    elif clause.opening == "since" and not host.dates and (not clause.verb.bare or _own_subject(host, clause)):
        if not _lasts(host):
            return
        host.dates = list(clause.dates)


def _lasts(clause: Clause) -> bool:
    """Whether a verb tells of what goes on since some day: "has been held", and not "was granted bail"."""
    verb = clause.verb
    return verb.perfect or verb.progressive or verb.tense != "past" or verb.lemma in _STATES


def _own_subject(host: Clause, clause: Clause) -> bool:
    """Whether a clause's subject stands in it: "since he left his room", not "since arrested"."""
    return clause.subject is not None and host.verb.end < clause.subject.start < clause.verb.start


def share_time(before: list[Clause], clause: Clause) -> None:
    """ "Five were hurt when police attacked today": both fall on the day either names."""
    for earlier in before:
        if clause.verb.tense == "present" and earlier.verb.tense == "past":
            continue  # "A was freed, while B remains in prison"
        if clause.verb.tense == "future" and earlier.verb.tense == "past":
            continue  # "A was freed, while B will return to court on 7 August"
        _share_place(earlier, clause)
        if not earlier.dates and earlier.opening in ("", "that") and not earlier.relative:
            earlier.dates = list(clause.dates)
            if not any(word in ("at", "in", "near", "outside") for word, _ in earlier.prepositions):
                places = [
                    (word, phrase) for word, phrase in clause.prepositions if word in ("at", "in", "near", "outside")
                ]
                earlier.prepositions = [*earlier.prepositions, *places]
        elif not clause.dates and earlier.dates and not (earlier.relative or earlier.verb.infinitive):
            clause.dates = [one for one in earlier.dates if one.start < earlier.verb.start] or list(earlier.dates)


def _share_place(earlier: Clause, clause: Clause) -> None:
    """ "A was at a market in Kampot when he was taken": it happened where he was."""
    there = [pair for pair in earlier.prepositions if pair[0] in _WHERE]
    was = earlier.verb.lemma == "be" and not (earlier.objects or earlier.verb.negated or earlier.relative)
    taken = clause.opening == "when" and not any(word in _WHERE for word, _ in clause.prepositions)
    if was and taken and there and earlier.subject is not None and not earlier.opening:
        clause.prepositions = [*there, *clause.prepositions]


def share_trailing(phrases: list[Phrase], clause: Clause) -> None:
    """ "Police raided the office in Kampot on Monday, arresting A": the same day, the same place."""
    verb, host = clause.verb, clause.governor
    if host is not None and clause.opening == "from" and verb.form == "g" and not host.dates:
        host.dates = list(clause.dates)  # "stopped them from reaching the capital on Monday"
    trailing = verb.form == "g" and verb.bare and bool(clause.objects) and phrases[clause.index - 1].kind == ","
    if not trailing or host is None or host.subject is not clause.subject:
        return
    clause.dates = clause.dates or list(host.dates)
    if not clause.prepositions:
        clause.prepositions = [pair for pair in host.prepositions if pair[0] in ("at", "in", "near")]


def part_days(phrases: list[Phrase], clause: Clause) -> None:
    """ "Was arrested on Monday and, on Tuesday, charged": the day behind "and" is the second verb's."""
    host, step = clause.linked, clause.index - 1
    while step > 0 and phrases[step].kind in (",", "P", "DATE", "ADV"):
        step -= 1
    if host is None or clause.relative or phrases[step].kind != "CONJ" or step < host.index:
        return
    own = [one for one in phrases[step : clause.index] if one.kind == "DATE" and one in host.dates]
    if own:
        host.dates = [one for one in host.dates if one not in own]
        clause.dates = [*own, *clause.dates]


def share_back(clause: Clause) -> None:
    """ "arrested and detained in Kampot on 4 May": what ends a chain of verbs is said of those before it too."""
    host = clause.linked
    if host is None or host.objects or host.measures or clause.index - host.index > 2:
        return
    if clause.objects and not (host.passive or clause.passive) and host.verb.form == clause.verb.form == "d":
        host.objects = clause.objects[:1]  # "arrested and charged A"
    same = clause.verb.bare or clause.verb.tense == host.verb.tense
    if not host.dates and same:  # but "detained and released the next day", "was arrested and is held since Monday"
        host.dates = [one for one in clause.dates if one.date is None or one.date.means not in _COUNTED]
    if not host.prepositions and clause.verb.bare:
        host.prepositions = [(word, phrase) for word, phrase in clause.prepositions if word in ("at", "in", "near")]

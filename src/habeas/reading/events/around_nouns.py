"""What stands around a noun that names an event: whose it is, its day, the verb by which it is told."""

from ..grammar.clause import Clause
from ..grammar.phrases import PLACES, Phrase

_HAPPENING = frozenset(
    (
        "be", "occur", "happen", "erupt", "take", "hold", "begin", "start", "stand", "remain", "follow", "break",
        "continue", "last", "schedule", "set", "come", "date", "open", "resume", "announce", "commence", "kick",
    )
)  # fmt: skip
"""Verbs by which an event's own name is told: "the trial was held", "violence that erupted"."""


def after_noun(phrases: list[Phrase], index: int) -> tuple[list[tuple[str, Phrase]], int]:
    """The prepositional phrases behind the noun at `index`, and where they end."""
    pairs = []
    end = phrases[index].end
    step = index + 1
    if [one.kind for one in phrases[step : step + 4]] == [",", "DATE", ",", "P"]:
        step += 3  # "the release, this morning, of the three"
    if _paired(phrases, index):
        return after_noun(phrases, index + 2)  # "their arrest and detention, in Kampot province"
    if [one.kind for one in phrases[step : step + 4]] == [",", "P", "NP", ","] and phrases[step + 2].sort in PLACES:
        return [(phrases[step + 1].word, phrases[step + 2])], end  # "Their arrest, in Kampot province, came"
    while step + 1 < len(phrases) and phrases[step].kind in ("P", "DATE", "ADV"):
        if phrases[step].kind == "P" and phrases[step + 1].kind in ("NP", "DATE", "LAW"):
            if phrases[step + 1].kind == "NP":
                pairs.append((phrases[step].word, phrases[step + 1]))
            end = phrases[step + 1].end
            step += 2
        elif phrases[step].kind == "DATE":
            end = phrases[step].end
            step += 1
        else:
            break
    if step < len(phrases) and phrases[step].kind == "DATE":
        end = phrases[step].end
    return pairs, end


def dates_after(phrases: list[Phrase], index: int) -> list[Phrase]:
    """The dates that say when what a noun names happened."""
    dates = []
    if [one.kind for one in phrases[index + 1 : index + 4]] == [",", "DATE", ","]:
        return [phrases[index + 2]]
    for step in range(index + 1, min(index + 7, len(phrases))):
        kind = phrases[step].kind
        if kind == "DATE":
            dates.append(phrases[step])
        elif kind not in ("P", "NP", "ADV", "REL") and not (kind == "VG" and phrases[step - 1].kind == "REL"):
            break
        if kind == "NP" and phrases[step - 1].kind != "P":
            break
    return dates


def due(phrases: list[Phrase], index: int) -> list[Phrase]:
    """The day that something is due: "heads for elections, due in June 2022", "elections due on 5 June"."""
    after = [one for one in phrases[index + 1 : index + 5] if one.kind != ","]
    if after and after[0].label in ("due", "scheduled", "slated"):
        return [one for one in after[1:3] if one.kind == "DATE"]
    return []


def _paired(phrases: list[Phrase], index: int) -> bool:
    """Whether an event's noun is the first of two that share whose they are."""
    pair = phrases[index + 1 : index + 3]
    if [one.kind for one in pair] != ["CONJ", "NP"]:
        return False
    first, second = phrases[index], pair[1]
    owned = first.owner is not None and first.owner is second.owner
    return owned or (first.of is not None and first.of is second.of)


def implied(phrases: list[Phrase], index: int, found: list[Clause]) -> Phrase | None:
    """Whose event it is where none is said: "she was charged after an arrest on 4 May"."""
    if (
        index == 0
        or phrases[index - 1].kind != "P"
        or phrases[index - 1].word not in ("after", "since", "following", "before")
    ):
        return None
    before = [clause for clause in found if clause.index < index]
    subject = before[-1].subject if before else None
    if subject is None:
        return None
    return subject if subject.people or subject.sort in ("pronoun", "name") else subject.owner


def sitting_day(phrases: list[Phrase], index: int, found: list[Clause]) -> list[Phrase]:
    """The day of a hearing told by what happened there: "at a bail hearing on 4 May", "today, during the trial"."""
    if dates := dates_after(phrases, index):
        return dates if phrases[index + 1].kind == "DATE" or phrases[index + 2 : index + 3] == dates[:1] else []
    if not index or phrases[index - 1].word not in ("at", "during"):
        return []
    host = clause_around(phrases[index], found)
    return list(host.dates) if host is not None and not host.verb.modal and not host.verb.negated else []


def clause_around(phrase: Phrase, found: list[Clause]) -> Clause | None:
    """The clause in one of whose prepositional phrases a noun stands."""
    return next((one for one in found if any(near is phrase for _, near in one.prepositions)), None)


def told_by(clause: Clause, phrases: list[Phrase], index: int) -> bool:
    """Whether a clause's subject is the noun at `index`, or a relative one goes back to it over those who took part:
    "clashes between guards and villagers that took place".
    """
    if clause.subject is phrases[index]:
        return True
    between = [one.kind for one in phrases[index + 1 : clause.index]]
    place = any(one.head == "place" for one in clause.objects)
    happened = place or clause.verb.lemma in ("occur", "erupt", "happen")
    return clause.relative and happened and between in (["P", "NP", "REL"], ["P", "NP", "CONJ", "NP", "REL"])


def tells(clause: Clause) -> bool:
    """Whether a verb says of its subject that it happened: "the trial was held", not "violence followed the march"."""
    return clause.verb.lemma in _HAPPENING and not (clause.verb.lemma == "follow" and clause.objects)

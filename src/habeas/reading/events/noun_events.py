"""Events that nouns tell: "her arrest on 4 May", "jailed activist X"."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import PLACES, Phrase
from ..words.lexicon import Lexicon
from ..words.patterns import Item, NounPattern
from .event import HUMAN, Event, fits, place
from .generality import recurring
from .hedges import hedged, noun_hedged

_HAPPENING = frozenset(
    [
        "be",
        "occur",
        "happen",
        "erupt",
        "take",
        "hold",
        "begin",
        "start",
        "stand",
        "remain",
        "follow",
        "break",
        "continue",
        "last",
        "schedule",
        "set",
        "come",
        "date",
        "open",
        "resume",
        "announce",
    ]
)
"""Verbs by which an event's own name is told: "the trial was held", "violence that erupted"."""
_CLOSING = frozenset(("end", "finish", "conclude", "close"))
"""Verbs that say on what day a trial was last heard."""
_ABOUT_A_CASE = frozenset(("over", "for", "of", "with"))
_PROSECUTING = frozenset(
    ("arrest", "take", "detain", "hold", "charge", "accuse", "convict", "sentence", "try", "jail", "question", "find")
)
_PREVENTING = frozenset(("cancel", "ban", "prohibit", "forbid", "postpone", "outlaw", "prevent"))
_NO_GATHERING = frozenset(("drone", "air", "missile", "rocket", "artillery", "bomb", "hunger"))
"""What makes a strike one by arms, or one person's."""
_TAKING = frozenset((Kind.ARREST, Kind.DETENTION, Kind.ATTACK, Kind.DEATH))
"""What happens to people at a gathering, which thereby took place."""
_CASES = frozenset(("case", "trial", "matter", "appeal"))
_ABOUT = frozenset((Kind.RULING, Kind.HEARING_POSTPONED, Kind.APPEAL, Kind.CHARGE_DROPPED))


def noun_events(
    phrases: list[Phrase], found: list[Clause], lexicon: Lexicon, sentence: int, title: bool, told: list[Event]
) -> list[Event]:
    """The events that noun phrases name: "her arrest on 4 May", "jailed activist X"."""
    events: list[Event] = []
    for index, phrase in enumerate(phrases):
        if phrase.kind != "NP":
            continue
        for part in [phrase, *([phrase.of] if phrase.of is not None else []), *(phrase.members or [])]:
            for word in part.nouns[-1:]:
                for pattern in lexicon.noun_frames.get(word, lexicon.noun_frames.get(part.head, ())):
                    event = _named_event(phrases, index, part, pattern, found, sentence, title)
                    if event is not None:
                        _share_scene(event, phrases, index, told)
                        event.blocked = (
                            event.blocked
                            or (hedged(event.clause, lexicon) if event.clause is not None else "")
                            or ("" if _past(event, part) else noun_hedged(phrases, index, found, lexicon))
                            or _ruled_on(event, phrase, told)
                            or _told_by_verb(event, phrase, told)
                            or _prosecuted(event, phrases, index, found)
                            or _of_a_verdict(event, phrases, index)
                            or recurring(event, part, found)
                        )
                        if event.kind is Kind.ELECTION and (
                            not event.dates or (index and phrases[index - 1].kind == "P" and not _due(phrases, index))
                        ):
                            event.blocked = event.blocked or "it only dates something else"
                        events.append(event)
                        break
            for lemma, start, _ in part.adjectives:
                for pattern in lexicon.adjective_frames.get(lemma, ()):
                    events.append(_described(part, pattern, start, sentence, title))
    return events


def _past(event: Event, part: Phrase) -> bool:
    """Whether an event has its own verb or its own day: "unrest which took place in May", "the May riot"."""
    told = event.clause is not None and event.clause.relative and event.clause.verb.tense == "past"
    return event.anchored and (told or (part.definite and part.date is not None))


def _share_scene(event: Event, phrases: list[Phrase], index: int, told: list[Event]) -> None:
    """ "Police arrested A today near the palace, at a prayer for B": the gathering is of that day and place."""
    before = phrases[index - 1] if index else None
    if not event.anchored or event.dates or before is None or before.word not in ("at", "during"):
        return
    hosts = [one for one in told if one.kind in _TAKING and not one.blocked and one.clause is not None]
    for host in hosts:
        if host.clause is not None and host.clause.start < before.start <= host.clause.end + len(" , "):
            event.dates, event.shift = list(host.dates), host.shift
            own = host.at is not None and host.at.sort == "place" and host.at.end < before.start
            event.at = event.at or (host.at if own else None)
            if not (event.dates or event.shift or event.at):
                event.anchored = False


def _named_event(
    phrases: list[Phrase],
    index: int,
    part: Phrase,
    pattern: NounPattern,
    found: list[Clause],
    sentence: int,
    title: bool,
) -> Event | None:
    frame = pattern.frame
    event = Event(frame.kind, frame.id, frame.outcome, part.start, part.end, None, sentence, title, noun=True)
    event.subject, event.anchored, event.planned = frame.subject, frame.anchored, frame.planned
    if pattern.before and pattern.before not in part.nouns:
        return None
    following, end = _after_noun(phrases, index)
    if part.of is not None:
        following = [("of", part.of), *following]
    closing = _CLOSING if frame.kind is Kind.HEARING else ()
    telling = next(
        (one for one in found if (_tells(one) or one.verb.lemma in closing) and _told_by(one, phrases, index)), None
    )
    if telling is not None:
        following = [*following, *telling.prepositions]
        end = max(end, telling.end)
    anybodys = part.owner is None and part.of is None and not part.definite
    if telling is None and anybodys and pattern.slots and frame.subject == "required":
        told = _implied(phrases, index, found)
        if told is not None and _dates_after(phrases, index):
            event.who.append(told)
    following += [("of", whose) for _, one in following if one.head in _CASES for whose in (one.of, one.owner) if whose]
    for item in pattern.slots:
        slot = next((one for word, one in following if word == item.preposition and fits(one, item)), None)
        if slot is not None:
            if item.role == "who":
                event.who.append(slot)
            else:
                event.what = slot
    if part.owner is not None and part.owner.head == "whose" and index and phrases[index - 1].kind in ("NP", ","):
        whose = phrases[index - 1] if phrases[index - 1].kind == "NP" else phrases[index - 2]
        if whose.people and whose not in event.who:
            event.who.append(whose)
    if frame.kind is Kind.COMPLAINT:
        event.by = part.owner if part.owner is not None and part.owner.sort != "pronoun" else None
    elif not event.who and part.owner is not None and frame.subject != "none" and fits(part.owner, Item(role="who")):
        event.who.append(part.owner)
    dated = telling is not None and bool(telling.dates) and part.definite and frame.kind is Kind.HEARING
    sitting = _sitting(phrases, index, found) if frame.kind is Kind.HEARING and not event.who else []
    dated = dated or bool(sitting)
    host = _host(phrases[index], found) if sitting and phrases[index - 1].word in ("until", "at", "during") else None
    present = host is not None and host.subject is not None and not host.subject.authority
    if present and host is not None and host.subject is not None and fits(host.subject, Item(role="who")):
        event.who.append(host.subject)
    if pattern.slots and not event.who and event.what is None and not dated:
        return None
    if (
        part.owner is not None
        and part.owner.sort == "pronoun"
        and any(one.sort == "pronoun" and one is not part.owner for one in event.who)
    ):
        event.blocked = "two pronouns of one sentence"
    event.end = max(event.end, end)
    event.dates = _dates_after(phrases, index) or sitting or _due(phrases, index)
    before = phrases[index - 1] if index else None
    event.shift = before if before is not None and before.date is not None and before.date.means == "shift" else None
    if event.shift is not None:
        event.main = next((one for one in found if one.verb.start > part.end and not one.verb.bare), None)
    seen = next((one for one in found if phrases[index] in one.objects and one.verb.lemma in ("see", "witness")), None)
    if seen is not None:
        event.dates += seen.dates
    if telling is not None:
        event.dates += telling.dates
        event.clause = telling
    if part.date is not None:
        event.dates.append(Phrase("DATE", part.start, part.end, date=part.date))
    event.at = place([(word, one) for word, one in following if word != "of"] or [])
    event.at = event.at or (part.place if event.anchored else None)
    event.by = next((one for word, one in following if word == "by" and one.authority), None)
    return event


def _due(phrases: list[Phrase], index: int) -> list[Phrase]:
    """The day that something is due: "heads for elections, due in June 2022", "elections due on 5 June"."""
    after = [one for one in phrases[index + 1 : index + 5] if one.kind != ","]
    if after and after[0].label in ("due", "scheduled", "slated"):
        return [one for one in after[1:3] if one.kind == "DATE"]
    return []


def _sitting(phrases: list[Phrase], index: int, found: list[Clause]) -> list[Phrase]:
    """The day of a hearing told by what happened there: "at a bail hearing on 4 May", "today, during the trial"."""
    if dates := _dates_after(phrases, index):
        return dates if phrases[index + 1].kind == "DATE" or phrases[index + 2 : index + 3] == dates[:1] else []
    if not index or phrases[index - 1].word not in ("at", "during"):
        return []
    host = _host(phrases[index], found)
    return list(host.dates) if host is not None and not host.verb.modal and not host.verb.negated else []


def _host(phrase: Phrase, found: list[Clause]) -> Clause | None:
    """The clause in one of whose prepositional phrases a noun stands."""
    return next((one for one in found if any(near is phrase for _, near in one.prepositions)), None)


def _told_by(clause: Clause, phrases: list[Phrase], index: int) -> bool:
    """Whether a clause's subject is the noun at `index`, or a relative one goes back to it over those who took part:
    "clashes between guards and villagers that took place".
    """
    if clause.subject is phrases[index]:
        return True
    between = [one.kind for one in phrases[index + 1 : clause.index]]
    place = any(one.head == "place" for one in clause.objects)
    happened = place or clause.verb.lemma in ("occur", "erupt", "happen")
    return clause.relative and happened and between in (["P", "NP", "REL"], ["P", "NP", "CONJ", "NP", "REL"])


def _tells(clause: Clause) -> bool:
    """Whether a verb says of its subject that it happened: "the trial was held", not "violence followed the march"."""
    return clause.verb.lemma in _HAPPENING and not (clause.verb.lemma == "follow" and clause.objects)


def _prosecuted(event: Event, phrases: list[Phrase], index: int, found: list[Clause]) -> str:
    """ "Arrested over the murder of a businessman", "charged in connection with strikes": what the case is about."""
    before = [clause for clause in found if clause.index < index]
    if event.kind is Kind.HEARING and phrases[index - 1].word == "pending" and not phrases[index].determined:
        return "what is waited for"
    if event.kind is Kind.ASSEMBLY and any(
        one.subject is phrases[index] and one.passive and one.verb.lemma in _PREVENTING for one in found
    ):
        return "it was not held"
    if event.kind is Kind.ASSEMBLY and _NO_GATHERING & set(phrases[index].nouns[:-1]):
        return "no strike of many"
    if event.rule == "attack.clash":
        named = any(word in phrases[index].label for word in ("intentional", "aggravated"))
        return "an offence by its name" if named else ""
    if event.kind not in (Kind.DEATH, Kind.ATTACK, Kind.ASSEMBLY) or not before:
        return ""
    if any(part.name for one in event.who for part in one.walk()):
        return ""
    about = index > 0 and phrases[index - 1].kind == "P" and phrases[index - 1].word in _ABOUT_A_CASE
    return "what a case is about" if about and before[-1].verb.lemma in _PROSECUTING else ""


def _takes(event: Event, phrase: Phrase) -> bool:
    return event.clause is not None and phrase in event.clause.objects


def _of_a_verdict(event: Event, phrases: list[Phrase], index: int) -> str:
    """ "The verdict in the trial of A": the trial only says which verdict."""
    before = phrases[index - 2] if index > 1 and phrases[index - 1].word == "in" else None
    told = before is not None and before.head in ("verdict", "judgment", "judgement", "ruling", "hearing", "decision")
    return "which verdict or hearing" if event.kind is Kind.HEARING and told else ""


def _ruled_on(event: Event, phrase: Phrase, told: list[Event]) -> str:
    """What a ruling upholds, or a court postpones, is told by that ruling, unless it has a date of its own."""
    if event.kind is Kind.ARREST and any(one.kind is Kind.WARRANT and _takes(one, phrase) for one in told):
        return "what a warrant is for"
    if event.kind not in (Kind.CONVICTION, Kind.SENTENCE, Kind.HEARING, Kind.CHARGE):
        return ""
    for other in told:
        if other.kind in _ABOUT and other.clause is not None:
            own = [one for one in event.dates if one not in other.clause.dates]
            if own and event.kind is not Kind.HEARING:
                continue
            near = [other.clause.subject, *other.clause.objects, *(one for _, one in other.clause.prepositions)]
            if phrase in near:
                return "what a ruling is about"
    return ""


def _told_by_verb(event: Event, phrase: Phrase, told: list[Event]) -> str:
    """ "Filed a complaint against A" is told by its verb, with who filed it and when."""
    for other in told:
        due = other.rule == "verdict.due" and event.kind is Kind.CONVICTION and other.clause is not None
        if due and other.clause is not None and phrase in other.clause.objects:
            return "a verdict to come"
        clause = other.clause if other.kind is event.kind and other.who and not other.blocked else None
        around = [one for _, one in clause.prepositions] if clause is not None and event.kind is Kind.HEARING else []
        if clause is not None and (phrase is clause.subject or phrase in clause.objects or phrase in around):
            return "told by its verb"
    return ""


def _implied(phrases: list[Phrase], index: int, found: list[Clause]) -> Phrase | None:
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


def _after_noun(phrases: list[Phrase], index: int) -> tuple[list[tuple[str, Phrase]], int]:
    pairs = []
    end = phrases[index].end
    step = index + 1
    if [one.kind for one in phrases[step : step + 4]] == [",", "DATE", ",", "P"]:
        step += 3  # "the release, this morning, of the three"
    if _paired(phrases, index):
        return _after_noun(phrases, index + 2)  # "their arrest and detention, in Kampot province"
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


def _paired(phrases: list[Phrase], index: int) -> bool:
    """Whether an event's noun is the first of two that share whose they are."""
    pair = phrases[index + 1 : index + 3]
    if [one.kind for one in pair] != ["CONJ", "NP"]:
        return False
    first, second = phrases[index], pair[1]
    owned = first.owner is not None and first.owner is second.owner
    return owned or (first.of is not None and first.of is second.of)


def _dates_after(phrases: list[Phrase], index: int) -> list[Phrase]:
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


def _described(part: Phrase, pattern: NounPattern, start: int, sentence: int, title: bool) -> Event:
    frame = pattern.frame
    event = Event(
        frame.kind, frame.id, frame.outcome, part.start, part.end, None, sentence, title, who=[part], noun=True
    )
    event.subject = "required"
    if frame.kind in (Kind.DISSOLUTION,):
        event.what, event.who, event.subject = part, [], "none"
        if part.sort not in ("party",):
            event.blocked = "not a party"
    elif part.sort not in HUMAN or not (part.name or part.count):
        event.blocked = "neither named nor counted"
    return event

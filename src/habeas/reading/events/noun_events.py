"""Events that nouns tell: "her arrest on 4 May", "jailed activist X"."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.dating import is_weekday
from ..grammar.phrases import PROSECUTING, Phrase
from ..words.lexicon import Lexicon
from ..words.patterns import Item, NounPattern
from .ambiguity import either
from .around_nouns import after_noun, clause_around, dates_after, due, implied, sitting_day, tells, told_by
from .event import HUMAN, Event, fits, place
from .generality import recurring
from .hedges import hedged, noun_hedged
from .told_elsewhere import told_elsewhere

_SERVING = frozenset(("complete", "finish", "serve", "end"))
_CLOSING = frozenset(("end", "finish", "conclude", "close"))
"""Verbs that say on what day a trial was last heard."""
_TAKING = frozenset((Kind.ARREST, Kind.DETENTION, Kind.ATTACK, Kind.DEATH))
"""What happens to people at a gathering, which thereby took place."""
_WATCHING = frozenset(
    ("see", "witness", "observe", "attend", "monitor", "hold", "open", "begin", "resume", "continue", "disperse",
     "break", "crush", "suppress", "quell", "disrupt", "interrupt", "storm", "attack", "raid", "join", "lead")
)  # fmt: skip
"""Verbs of those who were there: "on 9 March monitors observed the hearing", "police broke up a march"."""
_SURVEYS = frozenset(("opinion", "online", "straw", "exit"))
"""What makes a poll no election."""
_CONTESTING = frozenset(("challenge", "contest", "appeal", "dispute", "protest"))
_ORDERING = frozenset(("order", "authorise", "authorize", "approve", "instruct", "command"))
_UNREAL = frozenset(
    ("planned", "attempted", "threatened", "possible", "potential", "imminent", "impending", "looming", "proposed")
)
_TELLING_RELEASE = frozenset(
    ("announce", "confirm", "welcome", "celebrate", "secure", "win", "order", "grant", "hail", "report", "approve",
     "authorise", "authorize", "mark", "praise", "obtain", "achieve", "gain", "follow", "see", "receive", "get", "have",
     "be", "make", "attend", "witness", "applaud", "include", "effect", "call", "enjoy", "negotiate", "arrange")
)  # fmt: skip
"""Verbs whose object, a release, came about."""
_JUDGED = frozenset((Kind.CONVICTION, Kind.SENTENCE, Kind.ACQUITTAL))
_FEARED = frozenset((Kind.ARREST, Kind.DETENTION, Kind.DEPORTATION))
_NOT_DONE = frozenset(("block", "halt", "fear", "predict", "delay", "postpone", "stay", "cancel", "propose", "plan"))
_PASSING = frozenset(
    ("pass", "hand", "deliver", "pronounce", "announce", "issue", "impose", "give", "read", "return", "render", "enter",
     "confirm", "uphold", "order", "record")
)  # fmt: skip
"""Verbs by which a court says what it decides."""
_SETTING = frozenset(("set", "fix", "schedule"))
_CASES = frozenset(("case", "trial", "matter", "appeal", "request", "application", "bid", "petition", "motion"))


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
                            or told_elsewhere(event, phrases, index, found, told)
                            or recurring(event, part, found)
                            or either(event, found, phrases)
                            or _only_ordered(event, phrases, index, found)
                            or _unreal(event, part)
                            or _only_spoken_of(event, phrases[index], found)
                        )
                        if event.kind is Kind.ELECTION and (
                            not event.dates or (index and phrases[index - 1].kind == "P" and not due(phrases, index))
                        ):
                            event.blocked = event.blocked or "it only dates something else"
                        events.append(event)
                        break
            for lemma, start, _ in part.adjectives:
                for pattern in lexicon.adjective_frames.get(lemma, ()):
                    events.append(_described(part, pattern, start, sentence, title))
    return events


def _unreal(event: Event, part: Phrase) -> str:
    """ "The attempted arrest of A", "her possible release"."""
    told = event.subject == "required" and not _UNREAL.isdisjoint(part.label.lower().split())
    return "not said to have happened" if told and not event.dates else ""


def _only_ordered(event: Event, phrases: list[Phrase], index: int, found: list[Clause]) -> str:
    """ "Ordered the arrest of A", "his arrest was ordered": nobody says that police carried it out."""
    ordering = [one for one in found if one.verb.lemma in _ORDERING] if event.kind is Kind.ARREST else []
    told = (one for one in ordering if phrases[index] is one.subject or phrases[index] in one.objects)
    return "an arrest is ordered" if any(one.passive or phrases[index] is not one.subject for one in told) else ""


def _only_spoken_of(event: Event, noun: Phrase, found: list[Clause]) -> str:
    """ "Blocked the release of A", "feared her release": told by no verb that says she was released. "The High Court
    examined her conviction": not of that day, nor by that court.
    """
    done = [one for one in found if noun in one.objects or (one.passive and one.subject is noun)]
    if event.kind is Kind.RELEASE and any(one.verb.lemma not in _TELLING_RELEASE for one in done):
        return "a release is only spoken of"
    if event.kind in _JUDGED and noun.date is None and _dealt_with(noun, found):
        return "what a court deals with"
    if event.kind in _FEARED and any(one.verb.lemma in _NOT_DONE for one in done):
        return "not done"
    return ""


def _dealt_with(noun: Phrase, found: list[Clause]) -> bool:
    """Whether a court deals with what was decided or done before: "examined her conviction"."""
    courts = [one for one in found if one.subject is not None and one.subject.sort == "court" and not one.passive]
    return any(noun in one.objects and one.verb.lemma not in _PASSING for one in courts)


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
    if (pattern.before and pattern.before not in part.nouns) or _SURVEYS.intersection(part.nouns[:-1]):
        return None
    following, end = after_noun(phrases, index)
    if part.head == "session" and not any(one.head in _CASES for _, one in following) and "court" not in part.nouns:
        return None  # of a parliament, or of training
    if part.of is not None:
        following = [("of", part.of), *following]
    closing = _CLOSING if frame.kind is Kind.HEARING else ()
    telling = next(
        (one for one in found if (tells(one) or one.verb.lemma in closing) and told_by(one, phrases, index)), None
    )
    if telling is not None:
        following = [*following, *telling.prepositions]
        end = max(end, telling.end)
    anybodys = part.owner is None and part.of is None and not part.definite
    if telling is None and anybodys and pattern.slots and frame.subject == "required":
        told = implied(phrases, index, found)
        if told is not None and dates_after(phrases, index):
            event.who.append(told)
    following += [("of", whose) for _, one in following if one.head in _CASES for whose in (one.of, one.owner) if whose]
    following += [("of", whom) for _, one in following if one.head in _CASES for whom in _against(phrases, one)]
    _fill(event, pattern, following, part, phrases[:index])
    sitting = sitting_day(phrases, index, found) if frame.kind is Kind.HEARING and not event.who else []
    if sitting:
        _who_sat(event, phrases, index, found)
    dated = telling is not None and bool(telling.dates) and frame.kind is Kind.HEARING
    dated = dated and telling is not None and (part.definite or telling.verb.lemma in _SETTING)
    if pattern.slots and not event.who and event.what is None and not (dated or sitting):
        return None
    event.end = max(event.end, end)
    event.clause = telling
    _date(event, part, phrases, index, found, sitting)
    # "Challenged her arrest before the High Court": where it is challenged
    apart: tuple[str, ...] = ("of",) if event.kind is Kind.HEARING else ("of", "before")
    if any(one.verb.lemma in _CONTESTING and phrases[index] in one.objects for one in found):
        apart = ("of", "before", "in", "at", "to")
    event.at = place([(word, one) for word, one in following if word not in apart and not _any_court(one)])
    event.at = event.at or (part.place if event.anchored else None)
    event.by = next((one for word, one in following if word == "by" and one.authority), None)
    return event


def _against(phrases: list[Phrase], case: Phrase) -> list[Phrase]:
    """Whom a case is against: "a hearing in the case against A"."""
    step = phrases.index(case) if case in phrases else len(phrases)
    near = phrases[step + 1 : step + 3]
    return near[1:] if len(near) > 1 and near[0].word == "against" and near[1].kind == "NP" else []


def _any_court(phrase: Phrase) -> bool:
    """Whether courts are named by their kind alone: "their trial in the lower courts"."""
    return phrase.sort == "court" and phrase.plural and phrase.entity.islower() and not phrase.members


def _fill(
    event: Event, pattern: NounPattern, following: list[tuple[str, Phrase]], part: Phrase, before: list[Phrase]
) -> None:
    """Whose event it is: whom the phrases behind the noun name, or its owner."""
    owner = part.owner
    for item in pattern.slots:
        slot = next((one for word, one in following if word == item.preposition and fits(one, item)), None)
        if slot is not None:
            if item.role == "who":
                event.who.append(slot)
            else:
                event.what = slot
    if owner is not None and owner.head == "whose" and before and before[-1].kind in ("NP", ","):
        whose = before[-1] if before[-1].kind == "NP" else before[-2]
        if whose.people and whose not in event.who:
            event.who.append(whose)
    if event.kind is Kind.COMPLAINT:
        event.by = owner if owner is not None and owner.sort != "pronoun" else None
    elif event.kind is Kind.ATTACK and any(word in ("on", "against") for word, _ in following):
        return  # "the minister's attack on the media": he attacks
    elif not event.who and owner is not None and event.subject != "none" and fits(owner, Item(role="who")):
        event.who.append(owner)
    pronoun = owner is not None and owner.sort == "pronoun"
    if pronoun and any(one.sort == "pronoun" and one is not owner for one in event.who):
        event.blocked = "two pronouns of one sentence"


def _who_sat(event: Event, phrases: list[Phrase], index: int, found: list[Clause]) -> None:
    """Who was at a hearing of which only the day is told: "was held until the hearing on 4 May"."""
    if phrases[index - 1].word not in ("until", "at", "during"):
        return
    host = clause_around(phrases[index], found)
    who = host.subject if host is not None else None
    if host is not None and host.verb.lemma in ("defend", "represent") and not host.passive:
        who = host.objects[0] if host.objects else None  # "seven lawyers defended A at the trial"
    if who is not None and not who.authority and fits(who, Item(role="who")):
        event.who.append(who)


def _date(
    event: Event, part: Phrase, phrases: list[Phrase], index: int, found: list[Clause], sitting: list[Phrase]
) -> None:
    """The dates around the noun, and those of the verb that tells it or of whoever saw it."""
    event.dates = dates_after(phrases, index) or sitting or due(phrases, index)
    around = clause_around(part, found) if event.kind in (Kind.DEATH, Kind.ATTACK) else None
    if around is not None and around.verb.lemma in PROSECUTING:  # "charged with the murder of A on Monday"
        event.dates = [one for one in event.dates if one not in around.dates or not is_weekday(one)]
    if event.kind is Kind.SENTENCE and any(part in one.objects and one.verb.lemma in _SERVING for one in found):
        event.dates = []  # "completed his sentence on Monday": when it ended
    if _dealt_with(phrases[index], found):
        event.dates = []  # "the High Court questioned her arrest on Monday": when it did
    before = phrases[index - 1] if index else None
    event.shift = before if before is not None and before.date is not None and before.date.means == "shift" else None
    if event.shift is not None:
        event.main = next((one for one in found if one.verb.start > part.end and not one.verb.bare), None)
    seen = next((one for one in found if phrases[index] in one.objects and one.verb.lemma in _WATCHING), None)
    setter = next((one for one in found if one.verb.lemma in _SETTING and _set_for(one, phrases[index])), None)
    for teller in (seen, event.clause, setter):
        event.dates += teller.dates if teller is not None else []
    if part.date is not None:
        event.dates.append(Phrase("DATE", part.start, part.end, date=part.date))


def _set_for(clause: Clause, noun: Phrase) -> bool:
    """ "Set 20 March for the trial of A"."""
    return any(word == "for" and one is noun for word, one in clause.prepositions)


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

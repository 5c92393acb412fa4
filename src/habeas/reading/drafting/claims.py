"""From events to claims: who, when, where, by whom, under which law, with the words."""

import datetime as dt
import re

from habeas.claims import Claim, Group, Kind, Law, Quote, When

from ..dates.reckoning import Anchor
from ..events.event import Event
from ..events.senses import other_sense
from ..grammar.clause import Clause
from ..grammar.phrases import SAYING, Phrase, bare_number
from ..people.cast import Cast
from ..people.party import NOBODY, Subjects, label_of
from .proceedings import concerned, left_to_context, untold
from .refusing import absent, ahead, refused
from .summed import own_sums, own_term
from .suspension import all_suspended, suspended
from .timing import dates_of, first_known
from .told import Told
from .turning import given, judged, lenient, turned

_HIM = frozenset(("him", "her"))
_KINDS_OF_BODY = ("party", "organisation")
_HELD = frozenset(("licence", "license", "registration", "website", "site", "broadcast", "signal", "channel"))
_BODIES = frozenset((Kind.DISSOLUTION, Kind.RESTRICTION))
_AROUND = 600
"""Characters of the sentence that tells a term, at most."""
_FOLLOWING = 160
"""Characters after a sentence in which the next may say that every term told was suspended."""
_UNQUOTED = str.maketrans("", "", '“”"«»')
_LOOSE_END = re.compile(r"\s+(?:(?:under|in|of|by|as per|according to)(?:\s+(?:the|an?))?|charges?)$")
"""What leads from an offence to its article, or says that it is charged."""
_OTHERS_TOLD = re.compile(r",?\s+(?:but|while|whereas)\s.*$", re.DOTALL)
_NICKNAME = re.compile(r""" ["“'‘][^"“”'‘’]{1,30}["”'’](?= )""")
_OTHERS = re.compile(
    r",?\s+(?:while|whereas)\s|[,;]\s+(?:and\s+)?[A-Z][\w’'.-]{1,30}(?:\s[\w’'.-]{1,30}){0,4}\s(?:received|got|was|to)\s"
)
"""What leads on to another's sentence."""
_STOP = re.compile(r"[.!?](?:\s|$)")
_WITHOUT_MEASURES = frozenset((Kind.ARREST, Kind.DETENTION, Kind.QUESTIONING))


def claim_of(
    event: Event, cast: Cast, text: str, published: dt.date | None, told: Told, publication: str
) -> Claim | str:
    """The claim an event makes, or why it makes none."""
    if event.blocked:
        _put_off(event, published, told)
        return event.blocked
    subjects = concerned(event, _subjects(event, cast), cast, told)
    somebody = event.subject == "required" or event.kind is Kind.COMPLAINT
    if somebody and not subjects and not event.planned:
        return "nobody named or counted"
    event.planned = event.planned and not given(event)
    when, due, planned = dates_of(event, published, told, subjects)
    if event.noun and published is not None and when.earliest is not None:
        planned = planned or when.earliest > published  # "workers plan a protest on 20 May"
    if event.kind is Kind.DETENTION and subjects.who:
        when = _custody(event, subjects.who, when, told)
    if event.planned:
        subjects = subjects or left_to_context(event, cast, told)
    if why := judged(event, planned and bool(subjects), text, told):
        return why
    if why := refused(event, subjects, when, due) or other_sense(event, text):
        return why
    suspending = lenient(event)
    if why := ahead(event, when, due, planned, told) or turned(event, when, told, subjects):
        return why
    subjects = subjects or _body(event, cast)
    term, money, law = _measures(event, told)
    if why := untold(event, when.known, bool(term or money), bool(law or event.offence), told):
        return why
    by, at = _named(event.by, text, cast), _named(event.at, text, cast)
    told.scene.acts(event.by, by)
    at = told.scene.place(event, at, subjects, when)
    if event.kind is Kind.CALL and event.by is not None and event.by.head == "we":
        by = text[event.by.start : event.by.end]
    speaking = event.by is not None and event.by.head == "it"
    if event.kind is Kind.CALL and not by and event.to is None and not speaking:
        return "nobody calls"
    return Claim(
        publication=publication,
        kind=event.kind,
        quote=Quote.of(text, event.start, event.end),
        who=tuple(_NICKNAME.sub("", name) for name in subjects.who),
        group=subjects.group,
        when=when,
        due=due,
        planned=planned,
        by=by,
        to=_named(event.to, text, cast),
        at=at,
        law=law,
        offence=_offence(text[slice(*event.offence)]) if event.offence else "",
        term=own_term(term, event, subjects, text) if event.kind in (Kind.SENTENCE, Kind.RULING) else "",
        suspended=_suspended(event, term, suspending, text),
        money=money if event.kind not in _WITHOUT_MEASURES else (),
        in_absentia=event.kind in (Kind.CONVICTION, Kind.SENTENCE) and absent(event),
        outcome=event.outcome,
        rule=event.rule,
    )


def _put_off(event: Event, published: dt.date | None, told: Told) -> None:
    """Note the day a hearing "should have" been held: one put off had been set for it."""
    verb = event.clause.verb if event.clause is not None else None
    if event.kind is Kind.HEARING and verb is not None and verb.modal == "should" and verb.perfect and published:
        told.arranged = first_known(event.dates, Anchor(published, "past", told.reference))


def _body(event: Event, cast: Cast) -> Subjects:
    """The party or organisation that is dissolved or kept from acting, or the crowd that is."""
    body = event.what if event.kind in _BODIES else None
    if event.kind is Kind.RESTRICTION and body is not None and body.head == "them":
        return cast.subjects(body)  # "riot police dispersed them"
    if event.kind is Kind.RESTRICTION and (body is None or body.sort not in _KINDS_OF_BODY):
        clause = event.clause
        around = [] if clause is None else [clause.subject] if clause.passive else clause.objects
        near = [one for one in (body, *around) if one is not None]
        told = [inner for one in near for inner in (one.of, one.owner) if inner is not None]
        told += [one for one in near if one.of is None and one.entity]  # "the paper Zenit, which was shut down"
        body = next((one for one in told if one.sort in _KINDS_OF_BODY), None)  # "revoked the licence of Radio One"
        owning = [one for one in around if one is not None and one.head.removesuffix("s") in _HELD]
        titled = [one.of for one in owning if one.of is not None and one.of.sort in ("name", "person") and one.of.name]
        if body is None and titled:
            return Subjects((), Group(None, titled[0].name))  # "the website of Listva"
    if body is None or body.sort not in _KINDS_OF_BODY:
        return NOBODY
    return Subjects((), Group(body.count, body.entity or label_of(body)))


def _suspended(event: Event, term: str, whole: bool, text: str) -> str:
    """The suspended part of a sentence's term, as its sentence or the next one tells; `whole` where all of it is."""
    if event.kind is not Kind.SENTENCE:
        return ""
    ends = _STOP.search(text, event.end, event.start + _AROUND)
    around = text[event.start : ends.start() if ends else event.start + _AROUND]
    if others := _OTHERS.search(around, max(0, event.end - event.start)):
        around = around[: others.start()]  # "got two years, while five others received suspended terms"
    following = text[event.start + len(around) : event.start + len(around) + _FOLLOWING].split("\n")[0]
    return term if whole else suspended(around, term) or all_suspended(following, term)


def _custody(event: Event, who: tuple[str, ...], when: When, told: Told) -> When:
    """When a custody began: "They are being held at CC1" is the custody that lasts since the day told before."""
    if any(one.date is not None and one.date.relation == "since" for one in event.dates):
        told.held[who] = when
    return told.held.get(who, when) if not event.dates else when


def _subjects(event: Event, cast: Cast) -> Subjects:
    names: list[str] = []
    groups: list[Group] = []
    cast.attention.acting = _acting(event, cast)
    for phrase in event.who:
        speaker = _told_of_himself(event, phrase)
        if speaker is not None and cast.attention.person and (cast.attention.person,) != cast.subjects(speaker).who:
            continue  # "A was taken. B said that soldiers beat him": either of them
        found = cast.subjects(speaker or phrase)
        if _doers_own(event, phrase) and found == cast.subjects(event.clause.subject if event.clause else None):
            continue
        names.extend(found.who)
        if found.group:
            groups.append(found.group)
    cast.attention.acting = ()
    group = groups[0] if groups else None
    if len(groups) > 1 and all(one.count is not None for one in groups):
        group = Group(sum(one.count or 0 for one in groups), groups[0].label)
    return Subjects(tuple(dict.fromkeys(names)), group)


def _told_of_himself(event: Event, whom: Phrase) -> Phrase | None:
    """ "A said that police beat him": A, where somebody else does it."""
    clause = event.clause
    host = clause.governor if clause is not None else None
    if clause is None or host is None or host.verb.lemma not in SAYING or host.passive or whom.head not in _HIM:
        return None
    speaker, doer = host.subject, clause.subject
    told = whom in clause.objects and not clause.passive and doer is not None and doer.sort != "pronoun"
    named = speaker is not None and speaker.sort in ("person", "name") and not (speaker.nouns or speaker.appositions)
    return speaker if told and named and doer is not speaker else None


def _doers_own(event: Event, whom: Phrase) -> bool:
    """ "Police took those who gave alibis", "threatened them": who does it does it to others."""
    clause = event.clause
    doer = clause.subject if clause is not None and not clause.passive and whom in clause.objects else None
    return whom.sort == "pronoun" and whom.plural and doer is not None and doer.sort != "pronoun"


def _acting(event: Event, cast: Cast) -> tuple[str, ...]:
    """Who does what an event's clause tells, by name, where it is done to "him" or "her"."""
    clause = event.clause
    speaking = _speaker(clause) if clause is not None and event.who and event.who[0].sort == "people" else None
    if speaking is not None:
        return cast.subjects(speaking).who
    if clause is None or clause.passive or clause.subject is None or not event.who:
        return ()
    whom, doing = event.who[0], clause.subject
    others = doing is not whom and doing.sort in ("person", "name") and any(whom is one for one in clause.objects)
    return cast.subjects(doing).who if others and whom.sort == "pronoun" else ()


def _speaker(clause: Clause) -> Phrase | None:
    """Who says by name what a clause tells of "the activist", who is somebody else."""
    host, whom = clause.governor, clause.subject
    if host is None or whom is None or host.verb.lemma not in SAYING or host.passive or not clause.passive:
        return None
    plain = whom.definite and not whom.plural and whom.count is None and whom.owner is None and not whom.appositions
    return host.subject if plain and host.subject is not None and host.subject.sort in ("person", "name") else None


def _measures(event: Event, told: Told) -> tuple[str, tuple[str, ...], tuple[Law, ...]]:
    objects = event.clause.objects if event.clause is not None else []
    same = {one.head for one in objects if "same" in one.label.lower().split()}
    term = told.term if same & {"sentence", "term"} else ""
    money = list(told.fine) if "fine" in same else []
    law: list[Law] = []
    ordered = sorted(dict.fromkeys(event.measures), key=lambda one: one.start)
    changed = event.kind is Kind.RULING and sum(bool(one.term) for one in ordered) > 1
    former = [one for word, one in event.clause.prepositions if word == "from"] if changed and event.clause else []
    if changed and not former:
        former = ordered[:1]  # "the two-year sentence was cut to eight months"
    if event.kind is Kind.RULING and (left := _left_of(event)):
        term = left
    by = [one for word, one in event.clause.prepositions if word == "by"] if event.clause is not None else []
    for phrase in ordered:
        if event.kind is Kind.RULING and phrase in by:
            continue  # "cut by two months": not what is left
        term = term or ("" if phrase in former else phrase.term)  # "reduced from four years to two years"
        if phrase.money:
            money.append(phrase.money)
        law.extend(phrase.law)
    articles = [one for one in law if one.article] or law
    sums = own_sums(money)
    if event.kind is Kind.SENTENCE:
        told.term, told.fine = term or told.term, sums or told.fine
    return term, sums, tuple(dict.fromkeys(articles))


def _left_of(event: Event) -> str:
    """What a term was changed to, where its unit is told with the former one alone: "from seven years to five"."""
    beside = event.clause.prepositions if event.clause is not None else []
    former = next((one.term for word, one in beside if word == "from" and one.term), "")
    now = next((one.count for word, one in beside if word == "to" and bare_number(one)), None)
    return f"P{now}{former[-1]}" if now and former else ""


def _offence(words: str) -> str:
    """An offence in words: without quotation marks, what leads on from it, and what is told of others."""
    return _LOOSE_END.sub("", _OTHERS_TOLD.sub("", words.translate(_UNQUOTED))).strip()


def _named(phrase: Phrase | None, text: str, cast: Cast) -> str:
    if phrase is None or phrase.sort == "pronoun":
        return ""
    if phrase.plural and phrase.sort == "officer" and phrase.of is not None and phrase.of.sort == "court":
        phrase = phrase.of  # "judges of the Appeal Court" are the court
    if phrase.members or phrase.of is not None:
        end = max(part.end for part in phrase.walk())
        return text[phrase.start : max(end, phrase.of.end if phrase.of else 0)]
    return text[phrase.start : phrase.end].strip()

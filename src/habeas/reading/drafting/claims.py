"""From events to claims: who, when, where, by whom, under which law, with the words."""

import datetime as dt
import re

from habeas.claims import Claim, Group, Kind, Law, Quote, When

from ..dates.reckoning import Anchor
from ..events.event import Event
from ..events.senses import other_sense
from ..grammar.bench import is_higher
from ..grammar.phrases import Phrase
from ..people.cast import Cast
from ..people.party import Subjects, label_of
from .proceedings import concerned, left_to_context, tried, untold
from .summed import own_term
from .suspension import all_suspended, suspended
from .timing import dates_of, first_known
from .told import Told

_BODIES = frozenset((Kind.DISSOLUTION, Kind.RESTRICTION))
_FOLLOWING = 160
"""Characters after a sentence in which the next may say that every term told was suspended."""
_UNQUOTED = str.maketrans("", "", '“”"«»')
_LOOSE_END = re.compile(r"\s+(?:under|in|of|by|as per|according to)(?:\s+(?:the|an?))?$")
"""What leads from an offence to its article."""
_STOP = re.compile(r"[.!?](?:\s|$)")
_CROWDS = frozenset(("person", "protester", "demonstrator", "villager", "resident", "supporter", "worker", "wife"))
_WITHOUT_MEASURES = frozenset((Kind.ARREST, Kind.DETENTION, Kind.QUESTIONING))


def claim_of(
    event: Event, cast: Cast, text: str, published: dt.date | None, told: Told, publication: str
) -> Claim | str:
    """The claim an event makes, or why it makes none."""
    if event.blocked:
        verb = event.clause.verb if event.clause is not None else None
        if event.kind is Kind.HEARING and verb is not None and verb.modal == "should" and verb.perfect and published:
            told.arranged = first_known(event.dates, Anchor(published, "past", told.reference))
        return event.blocked
    subjects = concerned(event, _subjects(event, cast), cast, told)
    somebody = event.subject == "required" or event.kind is Kind.COMPLAINT
    if somebody and not subjects and not event.planned:
        return "nobody named or counted"
    when, due, planned = dates_of(event, published, told, subjects)
    if event.kind is Kind.DETENTION and subjects.who:
        when = _custody(event, subjects.who, when, told)
    if event.planned:
        subjects = subjects or left_to_context(event, cast, told)
        if not (planned and subjects):
            return "no day for the verdict"
        higher = event.by is not None and is_higher(text[event.by.start : event.by.end])
        event.kind = Kind.RULING if higher or told.higher else Kind.HEARING
    if event.by is not None and event.by.sort == "court":
        told.higher = is_higher(text[event.by.start : event.by.end])
    elif event.at is not None and event.at.sort == "court":
        told.higher = is_higher(text[event.at.start : event.at.end])
    if (
        event.noun
        and not subjects.who
        and subjects.group is not None
        and subjects.group.count is None
        and event.subject == "required"
    ):
        return "neither named nor counted"
    if event.subject == "required" and not event.title and _anybody(event, subjects):
        return "neither named nor counted"
    if event.anchored and not (when.known or due.known or event.at is not None):
        return "neither dated nor placed"
    if event.kind is Kind.ASSEMBLY and not event.noun and not subjects and event.by is None:
        return "nobody gathers"
    if event.kind is Kind.HEARING and _absent(event) and not when.known:
        return "told by the verdict in absentia"
    if event.kind is Kind.ASSEMBLY and _in_passing(event):
        return "told in passing"
    if why := _unofficial(event) or other_sense(event, text):
        return why
    if event.clause is not None and event.clause.verb.arranged and not planned and event.kind is not Kind.SUMMONS:
        told.arranged = when
        return "arranged, and not said to have happened"
    if (
        event.clause is not None
        and event.kind is not Kind.CALL
        and event.clause.verb.tense == "future"
        and not (planned or due.known or event.clause.verb.infinitive)
    ):
        return "future without a date"
    if event.kind is Kind.ARREST and _absent(event):
        event.kind, event.rule = Kind.WARRANT, "warrant"  # "arrested in absentia"
    if event.kind is Kind.CHARGE_DROPPED and tried(event, told):
        event.kind = Kind.ACQUITTAL
    lenient = event.rule == "ruling.reduced" and event.clause is not None and event.clause.verb.lemma == "suspend"
    if lenient and not told.higher and not event.who:
        return "told with the sentence"
    if lenient and not told.higher:
        event.kind, event.rule, event.outcome = Kind.SENTENCE, "sentence", ""  # the court that sentenced, not a higher
    if _taking(event, when):
        event.kind, event.rule = Kind.ARREST, "arrest"
    if (
        event.kind in _BODIES
        and event.what is not None
        and not subjects
        and event.what.sort in ("party", "organisation")
    ):
        subjects = Subjects((), Group(None, event.what.entity or label_of(event.what)))
    term, money, law = _measures(event, told)
    own = own_term(term, event, subjects, text)
    if why := untold(event, when.known, bool(term or money), bool(law or event.offence), told):
        return why
    by, at = _named(event.by, text, cast), _named(event.at, text, cast)
    told.scene.acts(event.by, by)
    at = told.scene.place(event, at, subjects, when)
    end_of_sentence = _STOP.search(text, event.end, event.start + 600)
    around = text[event.start : end_of_sentence.start() if end_of_sentence else event.start + 600]
    following = text[event.start + len(around) : event.start + len(around) + _FOLLOWING].split("\n")[0]
    if event.kind is Kind.CALL and event.by is not None and event.by.head == "we":
        by = text[event.by.start : event.by.end]
    if event.kind is Kind.CALL and not by and event.to is None:
        return "nobody calls"
    return Claim(
        publication=publication,
        kind=event.kind,
        quote=Quote.of(text, event.start, event.end),
        who=subjects.who,
        group=subjects.group,
        when=when,
        due=due,
        planned=planned,
        by=by,
        to=_named(event.to, text, cast),
        at=at,
        law=law,
        offence=_LOOSE_END.sub("", text[slice(*event.offence)].translate(_UNQUOTED).strip()) if event.offence else "",
        term=own if event.kind in (Kind.SENTENCE, Kind.RULING) else "",
        suspended=(term if lenient else suspended(around, term) or all_suspended(following, term))
        if event.kind is Kind.SENTENCE
        else "",
        money=money if event.kind not in _WITHOUT_MEASURES else (),
        in_absentia=_in_absentia(event),
        outcome=event.outcome,
        rule=event.rule,
    )


def _custody(event: Event, who: tuple[str, ...], when: When, told: Told) -> When:
    """When a custody began: "They are being held at CC1" is the custody that lasts since the day told before."""
    if any(one.date is not None and one.date.relation == "since" for one in event.dates):
        told.held[who] = when
    return told.held.get(who, when) if not event.dates else when


def _unofficial(event: Event) -> str:
    """Why an act that takes a body is none here: villagers' demands, an undertaking, a minister's blame."""
    by, verb = event.by, event.clause.verb if event.clause is not None else None
    crowd = by is not None and by.people and not by.authority
    demanding = event.clause is not None and event.clause.linked is not None
    if event.kind is Kind.CALL and crowd and by is not None and (by.head in _CROWDS or demanding):
        return "people demand, no organisation calls"
    if event.kind is Kind.CALL and by is not None and _asks_for_itself(by):
        return "somebody asks, no organisation calls"
    if event.kind is Kind.CALL and event.what is not None and event.what.people and not event.what.authority:
        return "people are urged, no authority"
    if event.kind is Kind.RESTRICTION and crowd and by is not None and by.head in (*_CROWDS, "organiser", "organizer"):
        return "no authority restricts"
    signer = event.clause.subject if event.clause is not None else None
    undertaking = event.kind is Kind.AGREEMENT and verb is not None and verb.lemma == "sign" and signer is not None
    if undertaking and signer is not None and not signer.authority:
        return "an undertaking, no deal between parties"
    blaming = event.kind is Kind.CHARGE and verb is not None and verb.lemma == "accuse" and not verb.passive
    if blaming and signer is not None and verb is not None and verb.form == "g" and verb.bare:
        lodged = signer.head in ("complaint", "lawsuit", "suit", "petition")
        if lodged or (signer.people and not signer.authority):
            return "an accusation, no charge"
    blamer = by or (signer if signer is not None and signer.people else None)
    if blaming and blamer is not None and blamer.sort not in ("court", "officer") and "officer" not in blamer.classes:
        return "an accusation, no charge"
    return ""


def _anybody(event: Event, subjects: Subjects) -> bool:
    """Whether it happened to people of a kind, and to how many is not said: "critics have fled"."""
    group = subjects.group
    if subjects.who or group is None or group.count is not None or (event.clause is not None and event.clause.relative):
        return False
    told = [part for one in event.who for part in one.walk()]
    return all(part.sort == "people" and part.plural and bool(part.nouns) and _uncounted(part) for part in told)


def _uncounted(part: Phrase) -> bool:
    told = part.vague or part.quantifier or part.owner or part.of or part.term
    return not told and (part.other or not part.definite)


def _asks_for_itself(by: Phrase) -> bool:
    """Whether one who asks is a party to the case or one person: the police, a court, "he", a minister by name."""
    if by.members or by.appositions:
        return False
    kin = by.people and by.owner is not None
    alone = by.head in ("he", "she", "it", "prosecution") or bool(by.name)
    return by.sort in ("police", "court", "officer") or kin or alone


def _in_passing(event: Event) -> bool:
    """Whether a gathering only says when something else happened: "were detained as they walked to the prison"."""
    clause = event.clause
    pronoun = clause is not None and clause.subject is not None and clause.subject.sort == "pronoun"
    return pronoun and clause is not None and clause.opening in ("as", "while")


_DAYS = frozenset(("day", "today", "yesterday", "weekday"))


def _taking(event: Event, when: When) -> bool:
    """Whether "detained" or "held" tells a taking: on a day, by no chain of verbs, and in no place of custody."""
    clause = event.clause
    if event.kind is not Kind.DETENTION or clause is None or clause.verb.lemma not in ("detain", "hold"):
        return False
    since = any(one.date is not None and one.date.relation == "since" for one in event.dates)
    on_a_day = any(one.date is not None and one.date.means in _DAYS for one in event.dates)
    ended = on_a_day and clause.verb.tense == "past"  # "had been held on 6 June" is over
    lasting = (clause.verb.perfect and not ended) or clause.verb.tense == "present" or clause.relative
    ordered = clause.governor is not None and clause.governor.verb.lemma == "order"
    lasting = lasting or ordered or (clause.verb.bare and not on_a_day)
    lasting = lasting or any(one.term for one in clause.measures)
    placed = event.at is not None and event.at.sort != "place"
    return when.known and not (since or lasting or placed) and clause.linked is None


def _subjects(event: Event, cast: Cast) -> Subjects:
    names: list[str] = []
    groups: list[Group] = []
    for phrase in event.who:
        found = cast.subjects(phrase)
        names.extend(found.who)
        if found.group:
            groups.append(found.group)
    group = groups[0] if groups else None
    if len(groups) > 1 and all(one.count is not None for one in groups):
        group = Group(sum(one.count or 0 for one in groups), groups[0].label)
    return Subjects(tuple(dict.fromkeys(names)), group)


def _measures(event: Event, told: Told) -> tuple[str, tuple[str, ...], tuple[Law, ...]]:
    objects = event.clause.objects if event.clause is not None else []
    same = {one.head for one in objects if "same" in one.label.lower().split()}
    term = told.term if same & {"sentence", "term"} else ""
    money = list(told.fine) if "fine" in same else []
    law: list[Law] = []
    for phrase in sorted(dict.fromkeys(event.measures), key=lambda one: one.start):
        term = term or phrase.term
        if phrase.money:
            money.append(phrase.money)
        law.extend(phrase.law)
    articles = [one for one in law if one.article] or law
    if event.kind is Kind.SENTENCE:
        told.term, told.fine = term or told.term, tuple(money) or told.fine
    return term, tuple(dict.fromkeys(money)), tuple(dict.fromkeys(articles))


def _named(phrase: Phrase | None, text: str, cast: Cast) -> str:
    if phrase is None or phrase.sort == "pronoun":
        return ""
    if phrase.members or phrase.of is not None:
        end = max(part.end for part in phrase.walk())
        return text[phrase.start : max(end, phrase.of.end if phrase.of else 0)]
    return text[phrase.start : phrase.end].strip()


def _in_absentia(event: Event) -> bool:
    if event.kind not in (Kind.CONVICTION, Kind.SENTENCE):
        return False
    return _absent(event)


def _absent(event: Event) -> bool:
    """Whether a clause, or the one whose subject it shares, has "in absentia"."""
    clauses = [event.clause, event.clause.linked] if event.clause is not None else []
    beside = (phrase for one in clauses if one is not None for word, phrase in one.prepositions if word == "in")
    return any({"absentia", "absence"} & {phrase.head, *phrase.nouns} for phrase in beside)

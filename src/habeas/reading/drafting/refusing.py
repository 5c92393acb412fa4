"""Why an event makes no claim: nobody in particular, no body that could act, no day for what lies ahead."""

from habeas.claims import Kind, When

from ..events.event import Event
from ..grammar.clause import Clause
from ..grammar.phrases import Phrase
from ..people.party import Subjects
from .told import Told

_AT_A_TIME = frozenset((Kind.SUMMONS, Kind.QUESTIONING, Kind.ARREST, Kind.ATTACK, Kind.RELEASE, Kind.DEATH))
"""What happens on a day, and lasts no longer."""
_CROWDS = frozenset(("person", "protester", "demonstrator", "villager", "resident", "supporter", "worker", "wife"))
_NO_AUTHORITY = _CROWDS | {"organiser", "organizer"}


def refused(event: Event, subjects: Subjects, when: When, due: When) -> str:
    """Why what is told of these people, or of no people, on this day makes no claim; "" where it may make one."""
    group = subjects.group
    nobody = not subjects.who and group is not None and group.count is None
    if event.subject == "required" and ((event.noun and nobody) or (not event.title and _anybody(event, subjects))):
        return "neither named nor counted"
    if event.kind is Kind.DETENTION and event.clause is not None and event.clause.verb.bare and _whoever(event):
        return "whoever is held, and nobody in particular"
    if event.anchored and not (when.known or due.known or event.at is not None):
        return "neither dated nor placed"
    if nobody and event.kind in _AT_A_TIME and not event.title and event.clause is not None and _habit(event.clause):
        return "what happens to people in general"
    held = event.clause is not None and event.clause.passive and when.known
    if event.kind is Kind.ASSEMBLY and not event.noun and not subjects and event.by is None and not held:
        return "nobody gathers"
    acting = [part for one in (event.by, *event.who) if one is not None for part in one.walk()]
    if event.kind is Kind.ASSEMBLY and any(map(_force, acting)):
        return "officers on duty are no gathering"
    verb = event.clause.verb if event.clause is not None and not event.noun else None
    if (
        event.kind is Kind.ELECTED
        and verb is not None
        and verb.tense == "present"
        and verb.passive
        and not verb.perfect
    ):
        return "how one is elected as a rule"
    if event.kind is Kind.HEARING and absent(event) and not when.known:
        return "told by the verdict in absentia"
    if event.kind is Kind.ASSEMBLY and _in_passing(event):
        return "told in passing"
    return _unofficial(event)


def _habit(clause: Clause) -> bool:
    """Whether a clause tells, of no day, what is done as a rule: "they are often beaten"."""
    verb = clause.verb
    return verb.tense == "present" and not (clause.dates or verb.perfect or verb.progressive)


def ahead(event: Event, when: When, due: When, planned: bool, told: Told) -> str:
    """Why what was to happen makes no claim; what was arranged is noted as told."""
    clause = event.clause
    if clause is None:
        return ""
    if clause.verb.arranged and not planned and event.kind is not Kind.SUMMONS:
        told.arranged = when
        return "arranged, and not said to have happened"
    dated = planned or due.known or clause.verb.infinitive
    future = event.kind is not Kind.CALL and clause.verb.tense == "future" and not dated
    return "future without a date" if future else ""


def absent(event: Event) -> bool:
    """Whether a clause, or the one whose subject it shares, has "in absentia"."""
    clauses = [event.clause, event.clause.linked] if event.clause is not None else []
    beside = (phrase for one in clauses if one is not None for word, phrase in one.prepositions if word == "in")
    return any({"absentia", "absence"} & {phrase.head, *phrase.nouns} for phrase in beside)


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
    if event.kind is Kind.RESTRICTION and crowd and by is not None and by.head in _NO_AUTHORITY:
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
    official = blamer is not None and (blamer.sort in ("court", "officer") or "officer" in blamer.classes)
    official = official or (blamer is not None and "prosecut" in f"{blamer.entity} {blamer.label}".lower())
    if blaming and blamer is not None and not official:
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
    alone = by.head in ("he", "she", "prosecution") or bool(by.name)
    return by.sort in ("police", "court", "officer") or kin or alone


def _whoever(event: Event) -> bool:
    """ "All persons imprisoned for their opinions": those described by it, be they who they may."""
    told = event.who[0] if event.who else None
    described = told is not None and event.clause is not None and told.end < event.clause.verb.start
    return described and told is not None and told.quantifier in ("all", "any", "every") and told.count is None


def _force(phrase: Phrase) -> bool:
    return phrase.sort in ("police", "officer") or bool(phrase.classes & {"police", "officer"})


def _in_passing(event: Event) -> bool:
    """Whether a gathering only says when something else happened: "were detained as they walked to the prison"."""
    clause = event.clause
    pronoun = clause is not None and clause.subject is not None and clause.subject.sort == "pronoun"
    return pronoun and clause is not None and clause.opening in ("as", "while")

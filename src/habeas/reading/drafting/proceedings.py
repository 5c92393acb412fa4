"""What keeps a proceeding from being an event of its own, and whom one concerns where its words do not say."""

from habeas.claims import Kind

from ..events.event import Event
from ..grammar.phrases import Phrase
from ..people.cast import Cast
from ..people.party import NOBODY, Subjects
from .told import Told

_CARRIED = frozenset(
    (Kind.HEARING_POSTPONED, Kind.BAIL_DENIED, Kind.RULING, Kind.SENTENCE, Kind.WARRANT, Kind.COMPLAINT)
)
"""Proceedings whose persons are often left to the sentence before: "the hearing had been postponed"."""
_PURSUED = (Kind.SUMMONS, Kind.CHARGE, Kind.QUESTIONING, Kind.HEARING, Kind.CONVICTION, Kind.SENTENCE)
"""What befalls those against whom a complaint was lodged."""
_ARRANGING = frozenset(("schedule", "set", "plan", "fix", "expect", "slate"))
_MOVING = frozenset(("move", "push"))
_GIVING = frozenset(("get", "receive", "give", "hand", "order"))
_PRISON = frozenset(("prison", "jail", "custodial"))
_UNMEASURED = frozenset(("death", "life", "arrest", "imprisonment", "probation"))
"""Sentences that have a name instead of a length."""
_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "family"))


def concerned(event: Event, subjects: Subjects, cast: Cast, told: Told) -> Subjects:
    """Whom a proceeding concerns: those its words name, else those last told of."""
    first = event.who[0] if event.who else None
    if event.kind is Kind.COMPLAINT and first is not None and first.sort == "pronoun" and not subjects:
        first = None  # "had dropped her complaint": the complaint is hers, not against her
    if event.kind is Kind.APPEAL and first is not None:
        if first.head.removesuffix("s") in _COUNSEL and (client := _client(event, first)) is not None:
            return cast.subjects(client)  # "her lawyers appealed"
        if first is event.by and (not subjects or "officer" in first.classes or first.sort == "officer"):
            return _accused(cast)  # the prosecution's appeal concerns those last told of
    carried = event.kind in _CARRIED or event.rule in ("charge.told", "bail-deposit")
    opened = event.noun or first is None
    dated = bool(event.dates) or told.stage.entry
    carried = carried or (event.rule == "hearing" and opened and dated)
    if not carried or subjects or first is not None:
        return subjects
    if event.rule == "complaint.told":
        return _complained_of(event, cast, told)
    context = left_to_context(event, cast, told)
    return NOBODY if event.kind is Kind.COMPLAINT and not context.who else context


def _complained_of(event: Event, cast: Cast, told: Told) -> Subjects:
    """Against whom "the complaint" is that a case began with: those last told of, if they were summonsed or charged."""
    clause, last = event.clause, _accused(cast)
    if clause is None or event.by is None or event.by.sort == "pronoun":
        return NOBODY
    lodged = clause.subject if clause.passive else next(iter(clause.objects), None)
    known = lodged is not None and lodged.definite and lodged.owner is None
    aimed = any(word in ("against", "with") for word, _ in (*clause.prepositions, *clause.attached))
    pursued = any(set(last.who) <= told.kinds[kind][2] for kind in _PURSUED if kind in told.kinds)
    theirs = known and not aimed and pursued and set(cast.subjects(event.by).who).isdisjoint(last.who)
    return last if theirs and last.who else NOBODY


def _accused(cast: Cast) -> Subjects:
    """Those last told of; not a crowd that came to court, where one person is gone on about."""
    last, person = cast.attention.last, cast.attention.person
    return Subjects((person,)) if not last.who and person in cast.attention.topic.who else last


def _client(event: Event, counsel: Phrase) -> Phrase | None:
    """Whose lawyers they are: "her lawyers", "lawyers for five of the defendants", "the lawyer of A"."""
    around = event.clause.attached if event.clause is not None else []
    served = next((one for word, one in around if word == "for" and (one.people or one.sort == "name")), None)
    own = counsel.of if counsel.of is not None and counsel.of.people else None
    return counsel.owner or served or own


def left_to_context(event: Event, cast: Cast, told: Told) -> Subjects:
    """Its sentence's one person who does not act in it, else those last told of."""
    acting = cast.subjects(event.by).who if event.by is not None else ()
    named = tuple(name for name in told.named if name not in acting and name not in cast.sources)
    if not named:
        last = _accused(cast) or cast.attention.topic
        return last if not last.who or not cast.sources.issuperset(last.who) else NOBODY
    return Subjects(named) if len(named) == 1 else NOBODY


def tried(event: Event, told: Told) -> bool:
    """Whether "cleared" is a trial court's verdict: no higher court speaks, and the court or the offence is told."""
    clearing = event.clause is not None and event.clause.verb.lemma in ("clear", "exonerate", "absolve")
    court = event.by is not None and (event.by.sort == "court" or event.by.head in ("judge", "magistrate"))
    return clearing and not told.higher and (court or event.offence is not None)


def untold(event: Event, dated: bool, measured: bool, cited: bool, told: Told) -> str:
    """Why a proceeding is told only in passing or by half; "" where it is told.

    `dated`: its day is known; `measured`: a term or sum is; `cited`: an article or an offence is.
    """
    clause, verb = event.clause, event.clause.verb if event.clause is not None else None
    if event.kind is Kind.HEARING_POSTPONED and clause is not None:
        if clause.verb.bare and not event.dates and clause.subject is not None and clause.subject.indefinite:
            return "which hearing is not told"
        later = [one for one in event.dates if one.date is not None and one.date.relation in ("to", "until", "till")]
        if clause.verb.lemma in _MOVING and not later:
            return "moved elsewhere"
        if clause.adverbs.count("again") > 1 or "repeatedly" in clause.adverbs:
            return "many postponements"
        if any(one.head == "time" and (one.count or 0) > 1 for one in clause.objects):
            return "many postponements"
        put_off = (clause.subject,) if clause.passive else clause.objects
        it = any(one.head == "it" for one in put_off if one is not None)
        if it and not told.arranged.known:
            return "what was put off is not told"
    if event.noun and not dated and verb is not None and verb.lemma in _ARRANGING:
        return "arranged, and not dated"
    if event.noun and event.rule == "verdict.due" and event.who and event.who[0].sort == "pronoun":
        return "whoever's judgment it is gave it"  # "in his judgment of 8 April"
    if event.rule == "charge.told" and (clause is None or clause.relative or not cited):
        return "no offence told"
    serving = event.kind is Kind.SENTENCE and clause is not None and clause.verb.lemma == "serve"
    beside = clause.prepositions if clause is not None and serving else []
    if any(word == "of" and one.head in ("sentence", "term") for word, one in beside):
        return "what was served of a term"
    if event.kind is Kind.SENTENCE and event.noun and not (measured or dated):
        return "no term"
    if event.kind is Kind.SENTENCE and clause is not None and not measured and clause.verb.lemma in _GIVING:
        named = any(_UNMEASURED & {one.head, *one.nouns} for one in clause.objects)
        suspended = any(lemma == "suspend" for one in clause.objects for lemma, _, _ in one.adjectives)
        prison = any(_PRISON & set(one.nouns[:-1]) for one in clause.objects)  # "was handed a lengthy prison term"
        if not (named or suspended or prison):
            return "no term"
    return ""

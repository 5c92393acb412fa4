"""What is told of nobody in particular: of people in general, of whoever a law means, of a story's persons."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.phrases import TIMES, Phrase
from .event import Event

_STORIES = frozenset(
    ("film", "movie", "novel", "play", "poem", "song", "drama", "comedy", "thriller", "fable", "tale", "opera",
     "musical", "series", "sitcom", "book", "story", "cartoon", "dream", "game")
)  # fmt: skip
_TELLING = frozenset(
    ("be", "tell", "describe", "depict", "imagine", "follow", "portray", "show", "feature", "narrate", "recount",
     "concern", "play", "star", "open", "end")
)  # fmt: skip
_PERSONATING = frozenset(("play", "portray", "impersonate"))
_SOME = frozenset(("some", "several", "many", "most", "all", "few", "both", "half", "each", "every"))
_LASTING = frozenset(("be", "remain", "stay", "live", "hold", "detain", "keep", "languish", "sit"))
"""Verbs whose present tells a state that lasts: "villagers are held at the station"."""


def general(event: Event, phrases: list[Phrase], found: list[Clause]) -> str:
    """Why an event is told of nobody in particular; "" where it is of somebody."""
    relative = event.clause if event.clause is not None and event.clause.relative else None
    if relative is not None and any(_whoever(part, relative) for part in event.who):
        return "whoever it happens to"
    if any(_kind_of_people(part, event.clause, found) for part in event.who) or _every_day(event.clause):
        return "what happens to people in general"
    everybody = any(one.quantifier in ("all", "every", "any") and one.nouns and not one.count for one in event.who)
    if everybody and event.clause is not None and event.clause.relative and event.clause.verb.tense == "present":
        return "whoever it happens to"  # "we call for the release of all journalists who are held"
    if not event.who or any(_particular(part) for phrase in event.who for part in phrase.walk()):
        return ""
    if _made_up(event, phrases, found):
        return "told in a story"
    if any(_likened(part, phrases) for part in event.who):
        return "a comparison"
    clause = event.clause
    uncounted = all(part.count is None and not part.vague for phrase in event.who for part in phrase.walk())
    if event.title:
        return "a title's people, neither named nor counted" if uncounted and event.kind is not Kind.ASSEMBLY else ""
    if clause is None or clause.verb.infinitive:
        return ""
    if all(part.head == "other" for part in event.who) and uncounted:
        return "others, neither named nor counted"
    habit = clause.verb.tense == "present" and not (clause.verb.perfect or clause.verb.progressive or clause.verb.bare)
    lasting = (
        clause.verb.lemma in _LASTING
        and (clause.passive or clause.subject in event.who)
        and event.kind in (Kind.DETENTION, Kind.FLIGHT, Kind.DISAPPEARANCE)
    )
    dated = any(one.date is not None for one in event.dates)
    if habit and not (lasting or dated):
        return "what happens to people in general"
    host = clause.governor if clause.governor is not None else None
    if clause.relative and uncounted and _habitual(clause, found) and host is None:
        return "whoever it happens to"
    return ""


def _every_day(clause: Clause | None) -> bool:
    """ "Every day that she spends in jail": a state told by its length, and not by when it was."""
    days = clause.objects[:1] if clause is not None and clause.antecedent_object else []
    return any(one.quantifier in ("every", "each") and one.head in TIMES for one in days)


def _kind_of_people(part: Phrase, clause: Clause | None, found: list[Clause]) -> bool:
    """ "The journalists who cover protests are also arrested": whoever does, and is, as a habit."""
    if clause is None or clause.relative or clause.dates or part.count or part.name or part.members or not part.plural:
        return False
    verb = clause.verb
    habit = verb.tense == "present" and verb.passive and not (verb.perfect or verb.progressive or verb.bare)
    told = any(one.relative and one.subject is part and one.verb.tense == "present" for one in found)
    return habit and told and verb.lemma not in _LASTING


def recurring(event: Event, part: Phrase, found: list[Clause]) -> str:
    """ "Protests are rare in the capital": a plural, of no day, of which something is said in the present."""
    if event.kind is not Kind.ASSEMBLY or not part.plural or part.definite or part.count or event.dates:
        return ""
    said = any(one.subject is part and one.verb.lemma == "be" and one.verb.tense == "present" for one in found)
    return "what happens in general" if said else ""


def _particular(part: Phrase) -> bool:
    """Whether a phrase means particular people: named, pointed at, somebody's, or some of those told of."""
    if part.name or part.sort in ("name", "pronoun", "person") or part.definite or part.owner is not None:
        return True
    others = part.other and (part.head != "other" or part.definite or part.count is not None)
    if part.quantifier in _SOME or others or part.of is not None:
        return True
    return (part.count or 0) > 1 or bool(part.members)


def _whoever(part: Phrase, clause: Clause) -> bool:
    """ "Free all who are held": all there are, not all who were told of."""
    every = part.quantifier in ("all", "every") or part.head in ("anyone", "everyone", "anybody", "everybody")
    return every and not part.nouns and part.count is None and clause.verb.tense == "present"


def _habitual(clause: Clause, found: list[Clause]) -> bool:
    """Whether the sentence a relative clause stands in is itself in the present: "people who were convicted lose"."""
    main = next((one for one in found if one is not clause and one.subject is clause.subject), None)
    return main is not None and main.verb.tense == "present" and not (main.verb.perfect or main.verb.progressive)


def _made_up(event: Event, phrases: list[Phrase], found: list[Clause]) -> bool:
    if len(phrases) > 1 and phrases[0].word == "in" and phrases[1].head in _STORIES:
        return True
    before = [one for one in found if one.verb.start < event.start or one is event.clause]
    for one in before:
        subject = one.subject
        if subject is not None and subject.head in _STORIES and one.verb.lemma in _TELLING and one is not event.clause:
            return True
        if one.verb.lemma in _PERSONATING and any(part in one.objects for part in event.who):
            return True
    return False


def _likened(part: Phrase, phrases: list[Phrase]) -> bool:
    step = phrases.index(part) if part in phrases else 0
    return step > 0 and phrases[step - 1].word in ("like", "unlike")

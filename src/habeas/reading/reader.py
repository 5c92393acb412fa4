"""The reading of one text: tokens, phrases, clauses, events, claims."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from habeas.claims import Claim, Kind, numbered
from habeas.packs import Pack, load, shipped

from .dates.reckoning import Anchor
from .document.datelines import without_datelines
from .document.publication import Publication, parse
from .drafting.carrying import end_states
from .drafting.claims import claim_of
from .drafting.merging import merged, with_consequence
from .drafting.noticing import notice, notice_before, stands_by_itself
from .drafting.signatories import signed
from .drafting.stages import staged
from .drafting.told import Told
from .events.calls import demands
from .events.citing import as_charged, cited_again, share
from .events.event import Event
from .events.noun_events import noun_events
from .events.release import freed
from .events.verb_events import verb_events
from .events.whereabouts import unknown_whereabouts
from .grammar.bench import benches, presided
from .grammar.clause import Clause
from .grammar.phrases import Phrase
from .language import english
from .parsing import Parsed, tag_passage, take_apart
from .people.cast import Cast
from .people.membership import belong
from .people.mentions import Mention, mentions
from .people.party import Subjects
from .people.topic import topic
from .people.vouching import bodies, nicknamed, not_places, vouch
from .words.lexicon import Lexicon, of_packs
from .words.places import places_named

LONGEST = 100_000
"""Characters of a part of a text that is read as one: forty pages, far more than most publications have."""
LONGEST_LIST = 40
"""Paragraphs below a colon that may each tell of one of those counted above it."""
_TAKING = frozenset((Kind.ARREST, Kind.DETENTION, Kind.CHARGE, Kind.HEARING, Kind.SUMMONS))
"""What makes "the detainees", "the suspects", "the defendants" of people."""
_EVERYWHERE = frozenset(("be", "have"))
"""Verbs with rules that stand in every other sentence: that none fits is no news."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """An event that almost made a claim: which rule, where, and why not."""

    rule: str
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one text: its claims, what almost made one, and (`note`) what was not read and why."""

    claims: tuple[Claim, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    mentions: tuple[Mention, ...] = ()
    note: str = ""


@lru_cache(maxsize=1)
def default_packs() -> tuple[Pack, ...]:
    """All packs that come with the package, English first."""
    return (load("en"), *(load(name) for name in shipped() if name != "en"))


def read(
    text: str, packs: Sequence[Pack] | None = None, published: date | None = None, publication: str = ""
) -> list[Claim]:
    """The claims a text states. See `examine` for the arguments."""
    return list(examine(text, packs, published, publication).claims)


def examine(
    text: str,
    packs: Sequence[Pack] | None = None,
    published: date | None = None,
    publication: str = "",
    closely: bool = False,
) -> Reading:
    """Read a text in the guide's layout: a `Type | Title` line, a date line, a blank line, paragraphs.

    `packs` defaults to all that are shipped; `published` to the date line; a text without the header is body only.
    `publication` is the key its claims carry. Any string gives a reading; one that is not English an empty one.
    `closely` adds the mentions, and verbs that have a rule but not what it needs. A text of more than LONGEST
    characters is read in parts: whom a word stands for is not sought further back.
    """
    lexicon = of_packs(packs if packs is not None else default_packs())
    cut = parse(text, published)
    passages, note = english(cut.passages, lexicon)
    if not passages:
        return Reading(note=note)
    rows = staged(cut, without_datelines(passages), lexicon)
    tagged = [(row, tag_passage(row.passage, lexicon)) for row in rows]
    placed = places_named((one for _, found in tagged for one in found), lexicon)
    parsed = [one for row, found in tagged for one in take_apart(row, found, placed, cut, lexicon)]
    readings = [_read_part(part, cut, lexicon, publication, closely) for part in _parts(parsed)]
    return Reading(
        tuple(numbered(claim for reading in readings for claim in reading.claims)),
        tuple(miss for reading in readings for miss in reading.near_misses),
        tuple(mention for reading in readings for mention in reading.mentions),
        note,
    )


def _parts(parsed: list[Parsed]) -> Iterator[list[Parsed]]:
    """The sentences in parts of no more than LONGEST characters and a sentence: all that follows is quick only so."""
    part: list[Parsed] = []
    for one in parsed:
        if part and one.sentence.end - part[0].sentence.start > LONGEST:
            yield part
            part = []
        part.append(one)
    yield part


def _read_part(part: list[Parsed], cut: Publication, lexicon: Lexicon, publication: str, closely: bool) -> Reading:
    bodies([one.phrases for one in part])
    not_places([one.phrases for one in part])
    nicknamed([one.phrases for one in part])
    patients = _patients(part, lexicon)
    vouch([one.phrases for one in part], patients)
    cast = _meet(part)
    for phrase in patients:
        cast.suffered(phrase)
    for one in part:
        cast.demanded(phrase for event in one.events if event.blocked for phrase in event.who)
    title = " ".join(passage.text for passage in cut.passages if passage.title)
    body = [one for one in part if not one.sentence.title]
    cast.about(topic([one.phrases for one in body], [clause for one in body for clause in one.clauses], title, cast))
    told = Told(printed=cut.published)
    reading = _claims(part, cast, told, cut, lexicon, publication)
    if not closely:
        return reading
    return replace(
        reading,
        mentions=tuple(mentions((one.phrases for one in part), cast, told.resolved, cut)),
        near_misses=(*reading.near_misses, *_unfit(part, lexicon)),
    )


def _meet(parsed: list[Parsed]) -> Cast:
    cast = Cast()
    for number, one in enumerate(parsed):
        cast.parties.sentence = number
        for phrase in one.phrases:
            if phrase.kind == "NP":
                cast.meet(phrase)
        cast.spelled_out(one.phrases)
        for clause in one.clauses:
            beside = [
                one
                for word, one in clause.prepositions
                if word in ("along with", "together with", "alongside") and one.people
            ]
            if beside and clause.subject is not None and clause.subject.people:
                cast.together([clause.subject, *beside])
            if clause.subject is not None and clause.subject.members and clause.subject not in one.phrases:
                cast.together([clause.subject])  # "A, who heads a union, and B were"
            if clause.verb.lemma == "be" and clause.subject is not None and clause.objects:
                cast.defined(clause.subject, clause.objects[0])
                if clause.subject.people:
                    cast.enumerated(clause.subject, one.phrases[clause.index + 1 :])
        belong(one.clauses, cast)
    for one in parsed:
        for phrase in one.phrases:
            if phrase.kind == "NP":
                cast.lone(phrase)
    _set_out(parsed, cast)
    cast.parties.settle()
    return cast


def _set_out(parsed: list[Parsed], cast: Cast) -> None:
    """Name the sets that a paragraph ending in a colon counts, where each of the next ones begins with a name."""
    opening = [place for place, one in enumerate(parsed) if not place or one.passage is not parsed[place - 1].passage]
    for number in range(len(opening)):
        last = (opening[number + 1] if number + 1 < len(opening) else len(parsed)) - 1
        if parsed[last].passage.text.rstrip().endswith(":"):
            below = [parsed[one] for one in opening[number + 1 : number + 1 + LONGEST_LIST]]
            own = [one.phrases for one in below if one.stage is parsed[last].stage and not one.heading]
            cast.set_out(parsed[last].phrases, own)


def _patients(parsed: list[Parsed], lexicon: Lexicon) -> list[Phrase]:
    """The phrases of those to whom something happened, by its verbs; each sentence keeps its verbs' events."""
    found: list[Phrase] = []
    for number, one in enumerate(parsed):
        one.events = verb_events(one.clauses, one.phrases, lexicon, number, one.sentence.title)
        for event in one.events:
            befell = event.subject == "required" and event.kind is not Kind.ELECTED
            if befell and not event.blocked and not event.title:
                found += event.who
    return found


def _claims(
    parsed: list[Parsed], cast: Cast, told: Told, cut: Publication, lexicon: Lexicon, publication: str
) -> Reading:
    drafts: list[tuple[Claim, bool]] = []
    misses: list[NearMiss] = []
    body = [(n, one) for n, one in enumerate(parsed) if not one.sentence.title]
    titles = [(n, one) for n, one in enumerate(parsed) if one.sentence.title]
    paragraph = None
    for number, one in body + titles:
        title = one.sentence.title
        if one.stage is not told.stage:
            told.turn(one.stage)
            if one.stage.entry:
                cast.attention.enter()
        if one.heading:
            cast.turn(one.phrases)
            continue
        if one.passage is not paragraph:
            paragraph = one.passage
            cast.attention.paragraph()
        told.named = cast.attention.here = cast.named_in(one.phrases)
        aside = [day for clause in one.clauses if _of_a_person(clause) for day in clause.dates]
        told.days = [phrase for phrase in one.phrases if phrase.kind == "DATE" and phrase not in aside]
        told.scene.notice(one.phrases, cut.text)
        events = list(one.events)
        events += demands(one.clauses, number, title)
        events += unknown_whereabouts(one.clauses, number, title)
        events += noun_events(one.phrases, one.clauses, lexicon, number, title, events)
        if not one.clauses:
            _stand_alone(events)
        share(events, one.phrases)
        end_states(events)
        events.sort(key=lambda event: event.clause.verb.start if event.clause else event.start)
        noticed: set[int] = set()
        passed: set[int] = set()
        parted = any(phrase.kind == ";" for phrase in one.phrases)
        for event in events:
            if parted:
                told.named = cast.named_in(_between_semicolons(one.phrases, event))
            notice_before(one.clauses, event, cast, noticed)
            subject = event.clause.subject if event.clause is not None else None
            if subject is not None and event.who and event.who[0].sort == "pronoun" and not stands_by_itself(event):
                cast.notice(subject)  # "X is appealing his conviction"; but "X sued him" is somebody else
            _pass(one, event, told, number, passed)
            made = claim_of(event, cast, cut.text, one.stage.today, told, publication)
            if isinstance(made, str):
                misses.append(NearMiss(event.rule, event.start, event.end, made))
            else:
                cast.attention.befell(made.who)
                if made.kind in _TAKING and not title and (len(made.who) > 1 or _several(made)):
                    cast.attention.taken = Subjects(made.who, made.group)
                they = bool(event.who) and event.who[0].sort == "pronoun"
                # "they were convicted alongside A": "they" are still those told of before
                joined = len(event.who) > 1 and not (they and any(one.name or one.members for one in event.who[1:]))
                if (joined or (event.who and cast.of_kin(event.who[0]))) and not title:
                    cast.attention.spoke(made.who, made.group)  # "A was arrested, along with B": "they" are both
                drafts.extend((claim, title) for claim in with_consequence(made))
        _pass(one, None, told, number, passed)
        for clause in one.clauses:
            notice(clause, cast, noticed)
        if not one.clauses and not title:
            cast.headed(one.phrases)
        if not any(event.measures for event in events if not event.blocked):
            _cite_again(one.phrases, drafts)
    named = benches((phrase for one in parsed for phrase in one.phrases), cut.text)
    return Reading(
        tuple(signed(freed(as_charged(presided(merged(drafts), named, cut.published))), cut.text)), tuple(misses)
    )


def _of_a_person(clause: Clause) -> bool:
    """Whether a clause says more of somebody: ", who was arrested on 4 May"."""
    return clause.relative and clause.subject is not None and clause.subject.people


def _several(claim: Claim) -> bool:
    return claim.group is not None and (claim.group.count or 0) > 1


def _between_semicolons(phrases: list[Phrase], event: Event) -> list[Phrase]:
    """The part of a sentence in which an event is told: "the case was put off; A became its judge" is not about A."""
    start = event.clause.verb.start if event.clause is not None else event.start
    marks = [-1, *(step for step, one in enumerate(phrases) if one.kind == ";"), len(phrases)]
    first = max(mark for mark in marks[:-1] if mark < 0 or phrases[mark].start < start)
    return phrases[first + 1 : min(mark for mark in marks if mark > first)]


def _pass(one: Parsed, event: Event | None, told: Told, number: int, passed: set[int]) -> None:
    """Note the days that a sentence's clauses tell in passing: those before an event, or all that are left."""
    today = one.stage.today
    for clause in one.clauses if today is not None else ():
        around = event.clause if event is not None else None
        aside = clause.relative and (event is None or event.kind is not Kind.HEARING_POSTPONED)
        before = around is not None and not aside and clause.verb.start < around.verb.start
        if id(clause) in passed or clause.verb.lemma == "say" or not (event is None or before) or today is None:
            continue
        passed.add(id(clause))
        if not clause.dates:
            continue
        ahead = "future" if clause.verb.tense == "future" and not clause.verb.infinitive else "past"
        told.passed(clause, Anchor(today, ahead, told.reference), number)


def _cite_again(phrases: list[Phrase], drafts: list[tuple[Claim, bool]]) -> None:
    if (found := cited_again(phrases, [claim for claim, _ in drafts])) is not None:
        place, law = found
        claim, title = drafts[place]
        drafts[place] = replace(claim, law=law), title


def _unfit(parsed: list[Parsed], lexicon: Lexicon) -> Iterator[NearMiss]:
    """Verbs that have rules of which none fits what stands around them."""
    for one in parsed:
        told = {id(event.clause) for event in one.events}
        for clause in one.clauses:
            lemma = clause.verb.lemma
            patterns = lexicon.verb_frames.get(lemma, ()) if lemma not in _EVERYWHERE else ()
            if patterns and id(clause) not in told:
                rules = list(dict.fromkeys(pattern.frame.id for pattern in patterns))
                wanted = "; ".join(dict.fromkeys(map(str, patterns)))
                reason = f"“{lemma}” stands without what its rules need: {wanted}"
                yield NearMiss(", ".join(rules), clause.verb.start, clause.verb.end, reason)


def _stand_alone(events: list[Event]) -> None:
    """In a sentence without a verb, its first noun tells: "Hearing at the High Court.", "Protests in Hlaing."."""
    for event in events[:1]:
        event.alone = True

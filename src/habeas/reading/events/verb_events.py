"""Events that verbs tell: where a clause meets a frame."""

from dataclasses import replace

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..grammar.embedding import embedded
from ..grammar.phrases import Phrase
from ..words.lexicon import Lexicon
from .ambiguity import either
from .distribution import distributed
from .event import Event
from .gapping import gapped
from .generality import general
from .hedges import hedged
from .lookalikes import refuse_lookalikes
from .making import make
from .matching import matched, prepositions
from .repeated import repeated
from .settling import settle
from .told_along import charged_with, day_of_the_act, deposits, force_behind, judged_below, told_by_victims, wanted_by
from .verdicts import each_verdict

_TOLD_TWICE = frozenset(("serve",))
"""Verbs that tell two events at once: "is serving a five-year sentence at CC1" is a sentence and a detention."""
_OWED = frozenset(("serve", "pay"))
"""What one must do who is sentenced."""


def verb_events(
    found: list[Clause], phrases: list[Phrase], lexicon: Lexicon, sentence: int, title: bool
) -> list[Event]:
    """The events that the clauses of a sentence state."""
    events: list[Event] = []
    for clause in found:
        patterns = lexicon.verb_frames.get(clause.verb.lemma, ())
        there = prepositions(clause) if patterns else frozenset()
        for pattern in patterns:
            owed = clause.verb.modal == "must" or not pattern.frame.duty
            slots = matched(clause, pattern, title) if owed and pattern.needs <= there else None
            if slots is None:
                continue
            event = make(clause, pattern, *slots, sentence, title)
            conditional = any(one.opening in ("if", "unless") for one in found)
            owed = clause.verb.lemma in _OWED and clause.verb.modal == "must" and not conditional
            if event.kind is Kind.SENTENCE and owed:
                # "was convicted and must serve two years": no demand, but the sentence
                done = clause.verb.twin()
                done.modal, done.tense = "", "past"
                event.clause = replace(clause, verb=done)
            event.blocked = hedged(event.clause or clause, lexicon) or embedded(clause, phrases, found, lexicon)
            event.blocked = event.blocked or general(event, phrases, found) or told_by_victims(event, events)
            if pattern.frame.denied:
                denied = event.blocked == "negated" or _nobody(clause.subject) or "last" in clause.verb.within
                denied = denied and not clause.verb.infinitive  # "allowed to bring food, but not to see the detainees"
                event.blocked = "" if denied else "not denied"  # "was last seen on 9 March"
            if pattern.frame.duty and event.blocked == "hedge.modal":
                event.blocked = ""
            settle(event, found, lexicon)
            refuse_lookalikes(event, found)
            event.blocked = event.blocked or either(event, found, phrases)
            twice = clause.verb.lemma in _TOLD_TWICE
            if twice and any(one.kind is event.kind and one.start == event.start for one in events):
                continue
            ahead = clause.verb.arranged or clause.verb.tense == "future"
            if twice and event.kind is Kind.DETENTION and ahead:
                event.blocked = event.blocked or "a term still to be served"
            if twice and event.kind is Kind.SENTENCE:
                event.dates = []  # "was serving a sentence when he died on 4 May"
            events += each_verdict(event, phrases)
            if twice:
                continue
            events += charged_with(event)
            events += wanted_by(event)
            if event.kind in (Kind.RELEASE, Kind.BAIL_GRANTED):
                event.measures += deposits(found, clause)
            if event.kind is Kind.SENTENCE:
                events += distributed(event, phrases)
                ordered = [one for one in found if one.linked is clause and one.verb.lemma in ("order", "impose")]
                event.measures += [measure for one in ordered for measure in one.measures]
                for one in ordered:  # "was fined and ordered to pay compensation on 4 May"
                    event.dates = event.dates or list(one.dates or (one.purpose.dates if one.purpose else []))
            events += repeated(event, phrases)
            events += gapped(event, phrases)
            events += [replace(event, by=court, dates=dates) for court, dates in clause.chain]
            break
    for event in events:
        event.by = event.by or force_behind(event, found)
        event.dates = event.dates or day_of_the_act(event, events)
        if event.kind is Kind.RULING and not event.who:
            event.who = judged_below(event, events)
    return events


def _nobody(phrase: Phrase | None) -> bool:
    """Whether a subject denies its verb: "nobody", "no relative"."""
    return phrase is not None and (
        phrase.head in ("nobody", "none", "nothing") or phrase.quantifier in ("no", "neither")
    )

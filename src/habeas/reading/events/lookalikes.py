"""What sounds like an event and is none: told by what stands beside its verb."""

from habeas.claims import Kind

from ..grammar.clause import Clause
from ..people.roll import rules
from .event import Event

_BODIES = frozenset(
    ("group", "groups", "union", "unions", "defender", "expert", "member", "signatory", "undersigned", "rapporteur")
)
"""Nouns of people who call in an organisation's place."""
_COUNSEL = frozenset(("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor"))
_PRINTED = frozenset(
    ("leaflet", "flyer", "pamphlet", "article", "video", "song", "post", "book", "letter", "text", "speech")
)
"""In what one is accused without being charged."""
_NEAR = frozenset(("home", "village", "house", "school", "work", "cell", "province", "district", "hospital"))
_LOOKS = frozenset(("inspection", "check", "search", "control", "speeding", "screening"))
"""What a traveller is stopped for."""
_IMPOSED = frozenset(("sentence", "fine", "charge", "term", "ban", "lawsuit", "bill", "penalty"))
_PROSECUTION = frozenset(("prosecutor", "prosecutors", "prosecution", "attorney", "ministry"))
_TELLING = frozenset(("lawyer", "attorney", "defence", "defense", "family", "relative", "spokesman", "spokesperson"))
_CAPTIVITY = frozenset(("prison", "custody"))
_INMATES = frozenset(("prisoner", "inmate", "detainee", "convict"))
_REQUESTS = frozenset(("request", "application", "petition", "plea", "bid"))
_HEAPS = frozenset(("hundreds", "thousands", "dozens", "scores", "tens", "number"))
_READERS = frozenset(("intervention", "action", "help", "support", "attention", "assistance"))
"""What is asked of those who read an appeal."""
_PENDING = frozenset(("trial", "verdict", "hearing", "sentencing", "judgment"))
_FAMILY = frozenset(("mother", "father", "wife", "husband", "family", "son", "daughter", "sister", "brother", "parent"))
_COMMENTS = frozenset(("comment", "information", "help", "assistance", "details", "clarification"))
_ASKING = frozenset(("know", "ask", "learn", "tell", "understand", "explain", "say", "wonder", "find"))
"""Verbs of what one asks or knows of a thing that is told elsewhere."""


def refuse_lookalikes(event: Event, found: list[Clause]) -> None:
    """Block an event whose words only sound like one; what blocks it already stays the reason."""
    event.blocked = event.blocked or next((why for told in _LOOKALIKES if (why := told(event, found))), "")


def _urged_by_nobody(event: Event, _: list[Clause]) -> str:
    """ "The strikers asked for higher pay", "a politician who called for a boycott": no organisation calls."""
    caller = event.by if event.kind is Kind.CALL else None
    if caller is None:
        return ""
    told = event.clause is not None and (event.clause.relative or bool(event.clause.opening))
    people = any(one.people and not _BODIES & {one.head, *one.nouns} for one in caller.walk())
    aside = caller.sort == "pronoun" and caller.head != "we" and told
    return "who calls is no organisation" if (people and not caller.authority) or aside else ""


def _let_counsel_go(event: Event, _: list[Clause]) -> str:
    """ "Dismissed his lawyer": a brief is no office."""
    who = event.who[0] if event.kind is Kind.OFFICE_LOST and event.who else None
    own = who is not None and who.head in _COUNSEL and who.owner is not None
    return "counsel has no office" if own else ""


def _stopped_for_a_look(event: Event, _: list[Clause]) -> str:
    """ "Was stopped for an inspection of his passport": no arrest."""
    clause = event.clause if event.kind is Kind.ARREST else None
    if clause is None or clause.verb.lemma != "stop":
        return ""
    return "a check" if any(word == "for" and one.head in _LOOKS for word, one in clause.prepositions) else ""


def _asked_why(event: Event, found: list[Clause]) -> str:
    """ "Asked why they had been arrested", "know what he is charged with": told elsewhere, if at all."""
    clause = event.clause
    if clause is None or not event.who or any(part.name for phrase in event.who for part in phrase.walk()):
        return ""
    above = [one.verb.lemma for one in found if one.verb.start < clause.verb.start]
    asked = bool(above) and above[-1] in _ASKING  # but "what she was charged with is unknown"
    what = clause.opening == "what" and clause.adverbs[-1:] in (["with"], ["of"], ["for"])
    return "only why it happened is asked" if clause.opening == "why" or (what and asked) else ""


def _gathered_things(event: Event, _: list[Clause]) -> str:
    """ "Had been gathering evidence": nobody came together."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    things = clause is not None and clause.verb.lemma == "gather" and any(not one.people for one in clause.objects)
    return "things were gathered" if things else ""


def _allegedly_joined(event: Event, _: list[Clause]) -> str:
    """ "Charged over allegedly joining a protest": what is held against somebody."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    alleged = clause is not None and ("allegedly" in clause.verb.within or "allegedly" in clause.adverbs)
    return "what is alleged" if alleged else ""


def _kicked_off(event: Event, _: list[Clause]) -> str:
    """ "The trial kicked off"."""
    clause = event.clause if event.kind is Kind.ATTACK else None
    return "it began" if clause is not None and clause.verb.lemma == "kick" and "off" in clause.adverbs else ""


def _sent_home(event: Event, _: list[Clause]) -> str:
    """ "Sent them back to their homes": out of no country."""
    near = event.at if event.kind is Kind.DEPORTATION else None
    return "sent home" if near is not None and (near.owner is not None or near.head in _NEAR) else ""


def _told_in_print(event: Event, _: list[Clause]) -> str:
    """ "In the leaflets A is accused of selling land": by whoever wrote them."""
    clause = event.clause if event.kind in (Kind.CHARGE, Kind.COMPLAINT) else None
    if clause is None or clause.verb.lemma != "accuse":
        return ""
    printed = any(word == "in" and one.head.removesuffix("s") in _PRINTED for word, one in clause.prepositions)
    return "what somebody wrote" if printed else ""


def _blamed_by_rulers(event: Event, _: list[Clause]) -> str:
    """ "Was accused of treason by the prime minister": what one says who governs, and files nowhere."""
    clause = event.clause if event.kind is Kind.COMPLAINT else None
    if clause is None or clause.verb.lemma != "accuse" or event.by is None:
        return ""
    governs = any(rules(one) for one in (event.by, *event.by.appositions))
    return "said, and not filed" if governs else ""


def _asked_by_court(event: Event, _: list[Clause]) -> str:
    """ "The judge was asked by the prosecutor to order": no organisation urges an authority."""
    caller = event.by if event.kind is Kind.CALL else None
    court = caller is not None and (caller.presides or caller.sort in ("court", "officer"))
    return "what is asked in court" if court else ""


def _driven_to_court(event: Event, _: list[Clause]) -> str:
    """ "Was brought to Kampot Provincial Court": there, but "brought to court" is before it."""
    clause = event.clause if event.kind is Kind.HEARING else None
    if clause is None or clause.verb.lemma != "bring":
        return ""
    named = any(
        word == "to" and one.sort == "court" and (one.determined or one.label != "court")
        for word, one in clause.prepositions
    )
    return "only driven to a court" if named else ""


def _held_up(event: Event, found: list[Clause]) -> str:
    """ "Holding 'A must go' signs": no custody of A."""
    clause = event.clause if event.kind is Kind.DETENTION else None
    if clause is None or clause.verb.lemma != "hold" or clause.passive or not event.who:
        return ""
    written = any(one.verb.start == event.who[0].end + 1 and one.verb.modal for one in found)
    return "what a sign says" if written else ""


def _called_on(event: Event, found: list[Clause]) -> str:
    """ "Has called on the authorities drop the charges": as written without its "to"."""
    verb = event.clause.verb if event.clause is not None else None
    if verb is None or verb.form != "b":
        return ""
    asked = [one for call in found if call.verb.lemma == "call" for word, one in call.prepositions if word == "on"]
    return "what somebody calls for" if any(one.end + 1 == verb.start for one in asked) else ""


def _without_charge(event: Event, found: list[Clause]) -> str:
    """ "Was freed without any charge brought against her"."""
    noun = event.clause.subject if event.clause is not None and event.clause.verb.bare else None
    lacking = noun is not None and any(word == "without" and one is noun for c in found for word, one in c.prepositions)
    return "negated" if lacking and event.kind is Kind.CHARGE else ""


def _anothers_term(event: Event, _: list[Clause]) -> str:
    """ "Finished the late mayor B's term": B's, in an office."""
    clause = event.clause if event.kind is Kind.RELEASE else None
    if clause is None or clause.verb.lemma not in ("finish", "complete", "serve"):
        return ""
    return "another's term" if any(one.owner is not None and one.owner.name for one in clause.objects) else ""


def _visited(event: Event, _: list[Clause]) -> str:
    """ "His mother has not seen him since March": no visit."""
    clause = event.clause if event.kind is Kind.DISAPPEARANCE else None
    if clause is None or clause.verb.lemma != "see" or clause.passive or clause.subject is None:
        return ""
    return "not visited" if clause.subject.head in _FAMILY else ""


def _claimed_win(event: Event, _: list[Clause]) -> str:
    """ "Claiming she had won the election"."""
    host = event.clause.governor if event.kind is Kind.ELECTED and event.clause is not None else None
    return "claimed" if host is not None and host.verb.lemma == "claim" else ""


def _bail_paid(event: Event, _: list[Clause]) -> str:
    """ "Was ordered to pay bail of 120 dollars": no fine."""
    clause = event.clause if event.kind is Kind.SENTENCE else None
    paying = clause.purpose or clause if clause is not None else None
    objects = paying.objects if paying is not None and paying.verb.lemma == "pay" else []
    return "bail is no fine" if any(one.head == "bail" or "bail" in one.nouns for one in objects) else ""


def _struck(event: Event, _: list[Clause]) -> str:
    """ "Struck him in the face", "struck down her term": no work is stopped."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    if clause is None or clause.verb.lemma != "strike":
        return ""
    down = "down" in clause.adverbs or any(word == "down" for word, _ in clause.prepositions)
    return "a blow" if clause.objects or down or clause.verb.passive else ""


def _came_home(event: Event, _: list[Clause]) -> str:
    """ "Was arrested as he returned home": from anywhere."""
    clause = event.clause if event.kind is Kind.RELEASE else None
    if clause is None or clause.verb.lemma != "return":
        return ""
    from_prison = any(word == "after" and (one.term or one.sort in _CAPTIVITY) for word, one in clause.prepositions)
    return "came home from anywhere" if not from_prison and (clause.opening or clause.verb.form == "g") else ""


def _held_office(event: Event, _: list[Clause]) -> str:
    """ "Served two terms as governor": no prison term."""
    clause = event.clause if event.kind in (Kind.DETENTION, Kind.SENTENCE) else None
    if clause is None or clause.verb.lemma != "serve":
        return ""
    offices = [one for word, one in clause.prepositions if word == "as" and one.people]
    return "served in an office" if any(one.head not in _INMATES for one in offices) else ""


def _hit_by_measure(event: Event, _: list[Clause]) -> str:
    """ "Was hit with a three-year sentence": no blow."""
    clause = event.clause if event.kind is Kind.ATTACK else None
    around = [one for word, one in clause.prepositions if word == "with"] if clause is not None else []
    return "what a court imposes" if any(one.term or one.money or one.head in _IMPOSED for one in around) else ""


def _never_heard_of(event: Event, _: list[Clause]) -> str:
    """ "Had not heard of A before": somebody who knows nobody of that name."""
    clause = event.clause if event.kind is Kind.DISAPPEARANCE else None
    if clause is None or clause.verb.lemma != "hear" or clause.passive or clause.subject is None:
        return ""
    return "not known to somebody" if any(word == "of" for word, _ in clause.prepositions) else ""


def _said_of(event: Event, _: list[Clause]) -> str:
    """ "Was dismissed after being accused of corruption": by anybody."""
    clause = event.clause if event.kind is Kind.CHARGE else None
    if clause is None or clause.verb.lemma != "accuse" or event.by is not None:
        return ""
    return "an accusation, no charge" if clause.opening in ("after", "before") and not clause.verb.tense else ""


def _asks_readers(event: Event, _: list[Clause]) -> str:
    """ "Requests your urgent intervention": of readers, and no authority."""
    clause = event.clause if event.kind is Kind.CALL else None
    asked = [*clause.objects, *(one for _, one in clause.prepositions)] if clause is not None else []
    return "asked of readers" if any(one.owner is not None and one.head in _READERS for one in asked) else ""


def _came_for_another(event: Event, _: list[Clause]) -> str:
    """ "The lawyer appeared in court for A", "in support of A", "as a witness": not the one who is tried."""
    clause = event.clause if event.kind is Kind.HEARING else None
    who = clause.subject if clause is not None and clause.verb.lemma in ("appear", "attend") else None
    if clause is None or who is None:
        return ""
    roles = [role.head for role in (who, *who.appositions)]
    counsel = any(role in _COUNSEL or role in ("prosecutor", "witness") for role in roles)
    beside = any(
        one.head in ("support", "solidarity", "behalf", "witness", "defence", "defense")
        or (word == "for" and one.sort in ("person", "name"))
        for word, one in clause.prepositions
    )
    return "there for somebody else" if counsel or beside else ""


def _travel_refused(event: Event, _: list[Clause]) -> str:
    """ "Rejected her request to travel", "his request was denied": of bail nothing is said."""
    clause = event.clause if event.kind is Kind.BAIL_DENIED else None
    if clause is None:
        return ""
    nouns = (one for one in (clause.subject, *clause.objects) if one is not None)
    asked = [one for one in nouns if one.head.removesuffix("s") in _REQUESTS]
    if not asked:
        return ""
    for_bail = any("bail" in one.nouns or "release" in one.nouns for one in asked)
    beside = [one for _, one in (*clause.prepositions, *clause.attached)]
    beside += [one.of for one in asked if one.of is not None]
    for_bail = for_bail or any(one.head in ("bail", "release") or "bail" in one.nouns for one in beside)
    to_do = clause.purpose is not None and clause.purpose.verb.lemma not in ("release", "free", "be")
    other = any(one.head not in ("bail", "release") and one.sort == "thing" for one in beside) or to_do
    return "what was asked is not bail" if not for_bail and (other or not event.by) else ""


def _leaflets(event: Event, _: list[Clause]) -> str:
    """ "Police seized hundreds of leaflets"."""
    whom = event.who[0] if event.kind is Kind.ARREST and event.who else None
    of = whom.of if whom is not None and whom.head in _HEAPS else None
    return "things were seized" if of is not None and of.sort == "thing" and not of.people else ""


def _seen_upset(event: Event, _: list[Clause]) -> str:
    """ "For fear of seeing her sentence upheld", "to avoid seeing him arrested"."""
    host = event.clause.governor if event.clause is not None else None
    feared = host is not None and host.verb.lemma == "see" and host.verb.form == "g" and host.verb.bare
    return "what somebody fears" if feared else ""


def _awaiting_trial(event: Event, found: list[Clause]) -> str:
    """ "Served six months in prison while awaiting trial": of no sentence."""
    waiting = any(one.verb.lemma == "await" and any(noun.head in _PENDING for noun in one.objects) for one in found)
    serving = event.kind is Kind.SENTENCE and event.clause is not None and event.clause.verb.lemma == "serve"
    return "held before trial" if serving and waiting else ""


def _walked_alone(event: Event, _: list[Clause]) -> str:
    """ "While walking to her office": no march."""
    clause = event.clause if event.kind is Kind.ASSEMBLY else None
    alone = clause is not None and clause.verb.lemma == "walk" and clause.verb.form == "g" and clause.verb.bare
    return "only on the way" if alone else ""


def _served_then(event: Event, _: list[Clause]) -> str:
    """ "Will be placed under house arrest after completing her sentence": not yet completed."""
    clause = event.clause if event.kind is Kind.RELEASE and event.outcome == "served" else None
    host = clause.governor if clause is not None and clause.opening in ("after", "upon", "on") else None
    later = host is not None and (host.verb.tense == "future" or host.verb.lemma in ("give", "sentence", "face"))
    return "told as when, not as done" if later else ""


def _rang_up(event: Event, _: list[Clause]) -> str:
    """ "Called the police for comment": on the telephone."""
    clause = event.clause if event.kind is Kind.CALL else None
    around = clause.prepositions if clause is not None and clause.verb.lemma == "call" else []
    urging = any(word in ("on", "upon") for word, _ in around)
    return (
        "a telephone call"
        if not urging and any(word == "for" and one.head in _COMMENTS for word, one in around)
        else ""
    )


def _asked_in_court(event: Event, _: list[Clause]) -> str:
    """ "The prosecutor's office requested 15 years": what one side asks of a court."""
    clause = event.clause if event.kind is Kind.CALL else None
    if clause is None or event.by is None or clause.verb.lemma not in ("request", "ask", "seek"):
        return ""
    wanted = [*clause.objects, *clause.measures, *(one for _, one in clause.prepositions)]
    measured = any(one.term or one.kind == "TERM" or one.sort == "custody" for one in wanted)
    side = {event.by.head, event.by.owner.head if event.by.owner is not None else ""}
    return "what is asked in court" if measured and not _PROSECUTION.isdisjoint(side) else ""


def _confirmed_by_others(event: Event, _: list[Clause]) -> str:
    """ "Her lawyer confirmed the detention": said, and not ruled."""
    clause = event.clause if event.kind is Kind.RULING else None
    if clause is None or clause.verb.lemma != "confirm" or event.by is None:
        return ""
    told = event.by.sort in ("organisation", "party", "police") or event.by.head.removesuffix("s") in _TELLING
    return "said so, and did not rule" if told else ""


_LOOKALIKES = (
    _without_charge, _asks_readers, _came_for_another, _travel_refused, _leaflets,
    _seen_upset, _awaiting_trial, _walked_alone, _served_then,
    _anothers_term, _visited, _claimed_win, _bail_paid,
    _struck, _came_home, _held_office, _hit_by_measure, _never_heard_of, _said_of, _rang_up, _asked_in_court,
    _confirmed_by_others, _urged_by_nobody, _let_counsel_go, _stopped_for_a_look, _asked_why, _gathered_things,
    _allegedly_joined,
    _driven_to_court, _kicked_off, _sent_home, _told_in_print, _blamed_by_rulers, _asked_by_court,
    _held_up, _called_on,
)  # fmt: skip

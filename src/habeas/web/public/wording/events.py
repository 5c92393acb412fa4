"""What happened, in plain words: a claim as a line of a timeline, which stands beside its date and its quoted words."""

import re
from itertools import groupby

from habeas.claims import Claim, Group, Kind, Law
from habeas.web.dates import in_words

from .amounts import money_in_words, number_in_words, term_in_words

_HAPPENED = {
    Kind.SUMMONS: "Summonsed",
    Kind.QUESTIONING: "Questioned",
    Kind.WARRANT: "Arrest warrant issued",
    Kind.ARREST: "Arrested",
    Kind.DETENTION: "Held",
    Kind.BAIL_DENIED: "Bail refused",
    Kind.RELEASE: "Released",
    Kind.DEPORTATION: "Deported",
    Kind.FLIGHT: "Fled, in hiding or in exile",
    Kind.DISAPPEARANCE: "Disappeared",
    Kind.CHARGE: "Charged",
    Kind.CONVICTION: "Convicted",
    Kind.ACQUITTAL: "Acquitted",
    Kind.SENTENCE: "Sentenced",
    Kind.PARDON: "Pardoned",
    Kind.ATTACK: "Attacked",
    Kind.DEATH: "Died",
    Kind.OFFICE_LOST: "Lost office",
    Kind.DISSOLUTION: "Dissolved",
    Kind.AGREEMENT: "Agreement reached",
}
_OUTCOMES = {
    (Kind.RELEASE, "bail"): "Released on bail",
    (Kind.RELEASE, "supervision"): "Released under supervision",
    (Kind.RELEASE, "served"): "Released after serving the sentence",
    (Kind.RELEASE, "pardon"): "Released after a pardon",
    (Kind.RELEASE, "dropped"): "Released after the charges were dropped",
    (Kind.RELEASE, "unconditional"): "Released without conditions",
    (Kind.COMPLAINT, "filed"): "Complaint filed",
    (Kind.COMPLAINT, "withdrawn"): "Complaint withdrawn",
    (Kind.RULING, "upheld"): "Ruling of the lower court upheld",
    (Kind.RULING, "overturned"): "Ruling of the lower court overturned",
    (Kind.RULING, "reduced"): "Sentence of the lower court reduced",
    (Kind.RULING, "returned"): "Case returned to the lower court",
}
_OFFENCE = {
    Kind.CHARGE: "with",
    Kind.CONVICTION: "of",
    Kind.ACQUITTAL: "of",
    Kind.SENTENCE: "for",
    Kind.SUMMONS: "over",
    Kind.ARREST: "over",
}
_DUE = {Kind.HEARING_POSTPONED: "to", Kind.SUMMONS: "for"}
_HEARINGS = (Kind.HEARING, Kind.HEARING_POSTPONED)
_SITES = re.compile(
    r"\b(prison|cent(er|re)|CC\d|court|station|office|headquarters|park|hall|house|home|ministry|hospital|airport|school|"
    r"university|hotel|restaurant|market|pagoda|wat|temple|bridge|border|checkpoint|factory|palace|assembly|memorial|"
    r"stall|booth|square|stadium|embassy|PJ)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(r"(outside|near|in|at|on|inside|between|along|around|in front of)\b", re.IGNORECASE)
_ARTICLE_MISSING = re.compile(
    r"(?!the |a |an )(?!.*\b(judge|prosecutor|committee)\b).*\b(court|palace|national assembly|council|ministry)\b",
    re.IGNORECASE,
)
_COMMON_NOUNS = (
    "Police|Authorities|Courts?|Gendarmes|Unions|Workers|Security|Military|Immigration|Investigating|Presiding"
)
_BEGAN_A_SENTENCE = re.compile(rf"^(?:(?:The|A|An)(?= )|(?:{_COMMON_NOUNS})(?=,| [a-z]|$))")
_ROADS = re.compile(r"\b(road|street|boulevard|highway)\b", re.IGNORECASE)


def event_in_words(claim: Claim) -> str:
    """One line: kind, absence, term, sum, offence, place, authority, law and the day it is set for.

    "Sentenced in absentia to five years", "Charged by Phnom Penh Municipal Court with plotting under Article 453 of the
    Criminal Law", "Planned: hearing before the Appeal Court".
    """
    parts = (
        _happened(claim),
        "in absentia" if claim.in_absentia else "",
        _penalty(claim),
        _authority(claim),
        f"{_OFFENCE.get(claim.kind, 'over')} {_inside(claim.offence)}" if claim.offence else "",
        laws_in_words(claim.law),
        _place(claim),
        _set_for(claim),
    )
    line = " ".join(part for part in parts if part).removesuffix(",")
    return f"Planned: {line[0].lower()}{line[1:]}" if claim.planned else line


def group_in_words(group: Group | None) -> str:
    """Persons who are counted or described but not named: "three other people", "villagers"; "" for none."""
    if group is None:
        return ""
    count = "" if group.count is None else number_in_words(group.count)
    return f"{count} {group.label}".strip()


def laws_in_words(laws: tuple[Law, ...]) -> str:
    """The articles cited: "under Articles 494 and 495 of the Criminal Code"; "" for none."""
    cited = []
    for law, entries in groupby(laws, key=lambda entry: entry.law):
        articles = [entry.article for entry in entries]
        listed = " and ".join(filter(None, (", ".join(articles[:-1]), articles[-1])))
        word = "Articles" if len(articles) > 1 else "Article"
        cited.append(f"{word} {listed}" + (f" of the {law}" if law else ""))
    return f"under {' and '.join(cited)}" if cited else ""


def _happened(claim: Claim) -> str:
    words = _OUTCOMES.get((claim.kind, claim.outcome)) or _HAPPENED.get(claim.kind, claim.kind.label)
    if claim.kind is Kind.ATTACK and not claim.who and not claim.group:
        return "Violence"
    return words.replace("Complaint", "Complaint against them") if claim.who else words


def _penalty(claim: Claim) -> str:
    term = term_in_words(claim.term) if claim.term else ""
    if claim.suspended:
        suspended = term_in_words(claim.suspended)
        wholly = claim.suspended == claim.term or not term
        term = f"{suspended}, suspended," if wholly else f"{term}, {suspended} of it suspended,"
    sums = " and ".join(money_in_words(entry) for entry in claim.money)
    if claim.kind is not Kind.SENTENCE:
        return f"({', '.join(filter(None, (term, sums)))})" if term or sums else ""
    return " and ".join(filter(None, (f"to {term}" if term else "", f"to pay {sums}" if sums else "")))


def _authority(claim: Claim) -> str:
    if claim.kind is Kind.CALL:
        return " ".join(f"{word} {_inside(name)}" for word, name in (("by", claim.by), ("on", claim.to)) if name)
    if not claim.by:
        return ""
    return f"{'before' if claim.kind in _HEARINGS else 'by'} {_inside(claim.by)}"


def _place(claim: Claim) -> str:
    if not claim.at or _PLACED.match(claim.at):
        return _inside(claim.at)
    if claim.kind is Kind.SUMMONS:
        return f"to {_inside(claim.at)}"
    if _ROADS.search(claim.at):
        return f"on {_inside(claim.at)}"
    return f"{'at' if _SITES.search(claim.at.split(',')[0]) else 'in'} {_inside(claim.at)}"


def _set_for(claim: Claim) -> str:
    if not claim.due.known:
        return ""
    words = in_words(claim.due).removeprefix("in ")
    return f"{_DUE.get(claim.kind, 'set for')} {'a day ' if words.startswith('between') else ''}{words}"


def _inside(words: str) -> str:
    """Words as they stand inside a sentence: without the capital that began one, a court with its "the"."""
    words = _BEGAN_A_SENTENCE.sub(lambda match: match[0].lower(), words, count=1)
    return f"the {words}" if _ARTICLE_MISSING.match(words) else words

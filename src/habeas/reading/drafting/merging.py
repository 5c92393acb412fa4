"""One claim an event: what a publication says several times, and what one statement says of another."""

import re
from dataclasses import replace

from habeas.claims import Claim, Group, Kind

from ..grammar.bench import is_higher

_SOON = 500
"""Characters within which a taking is told of those who were not seen since."""
_ASIDE = 60
"""Characters within which a shot is told in an aside to the death it caused."""
_TAKING = frozenset((Kind.ARREST, Kind.DETENTION))
_FORMER = re.compile(r"\b(?:previous(?:ly)?|former(?:ly)?|earlier|had (?:already |also )?been)\b", re.IGNORECASE)


def with_consequence(claim: Claim) -> list[Claim]:
    """A higher court that clears someone or throws a charge out has also ruled on the lower court's verdict."""
    cleared = claim.kind in (Kind.CHARGE_DROPPED, Kind.ACQUITTAL) and is_higher(claim.by or claim.at)
    if not cleared:
        return [claim]
    return [replace(claim, kind=Kind.CHARGE_DROPPED), replace(claim, kind=Kind.RULING, outcome="overturned")]


def dated_alike(claims: list[Claim]) -> list[Claim]:
    """A verdict and its sentence are one court's on one day: what is told of the one is told of the other."""
    result = list(claims)
    for kind, other in ((Kind.SENTENCE, Kind.CONVICTION), (Kind.CONVICTION, Kind.SENTENCE)):
        for position, claim in enumerate(result):
            alike = [one for one in result if one.kind is other and _share(one, claim)] if claim.kind is kind else []
            if len(alike) > 1 and not claim.when.known and all(claim.quote.start < one.quote.start for one in alike):
                alike = [one for one in alike if one.when.exact]  # what a lead tells is the news, not the background
            if len(alike) != 1 or (claim.when.known and alike[0].when.known and claim.when != alike[0].when):
                continue
            twin = alike[0]
            if _FORMER.search(claim.quote.exact) or _FORMER.search(twin.quote.exact):
                continue  # "sentenced today; she was previously convicted of theft"
            result[position] = replace(
                claim,
                when=claim.when if claim.when.known else twin.when,
                by=claim.by or ("" if claim.at else twin.by),
                in_absentia=claim.in_absentia or twin.in_absentia,
            )
    return result


def _share(one: Claim, other: Claim) -> bool:
    if one.who or other.who:
        return bool(one.who and other.who) and (set(other.who) <= set(one.who) or set(one.who) <= set(other.who))
    return bool(one.group and other.group and one.group.count == other.group.count)


def merged(claims: list[tuple[Claim, bool]]) -> list[Claim]:
    """One claim an event: what title, lead and last paragraph say thrice is said once, by its fullest words."""
    body = [claim for claim, title in claims if not title]
    kept = _one_each(_each_ones_day(body))
    named = any(claim.who for claim in kept)
    for claim, title in claims:
        if (
            title
            and not any(other.kind in _headline(claim.kind) for other in kept)
            and not (named and _somebody(claim))
        ):
            kept.append(claim)
    return dated_alike(_spelled_out(_told_singly(_vanished(_died_of(kept)))))


def _vanished(claims: list[Claim]) -> list[Claim]:
    """ "Were forced into a van by armed men. They have not been seen since": disappeared, and not arrested."""
    named = [one for one in claims if one.kind is Kind.DISAPPEARANCE and one.who]
    result = [
        one
        for one in claims
        if one.rule != "disappearance.whereabouts" or not any(o.who == one.who and o is not one for o in named)
    ]
    for gone in [one for one in claims if one.rule == "disappearance.unseen" and one.who]:
        for taken in [one for one in result if one.kind is Kind.ARREST and set(one.who) == set(gone.who)]:
            near = abs(taken.quote.start - gone.quote.start) < _SOON
            if near and (not taken.when.known or not gone.when.known or taken.when == gone.when):
                place = next(index for index, one in enumerate(result) if one.rule == gone.rule and one.who == gone.who)
                found = result[place]
                result[place] = replace(
                    found, when=found.when or taken.when, by=found.by or taken.by, at=found.at or taken.at
                )
                result.remove(taken)
    return result


def _died_of(claims: list[Claim]) -> list[Claim]:
    """ "Was shot at a market on 4 May", and elsewhere was murdered that day: one killing, placed by the shot."""
    result = list(claims)
    for attack in [one for one in claims if one.kind is Kind.ATTACK and one.who]:
        deaths = [one for one in result if one.kind is Kind.DEATH and set(attack.who) <= set(one.who)]
        if not attack.when.exact:  # "the death of A, who was shot by soldiers"
            deaths = [one for one in deaths if 0 <= attack.quote.start - one.quote.start < _ASIDE]
        death = next((one for one in deaths if not one.when.known or one.when == attack.when), None)
        if death is not None:
            result.remove(attack)
            result[result.index(death)] = replace(
                death, when=attack.when or death.when, at=death.at or attack.at, by=death.by or attack.by
            )
    return result


def _one_each(claims: list[Claim]) -> list[Claim]:
    """The claims with those of one event joined, each to the first that is the same."""
    kept: list[Claim] = []
    places: dict[tuple[Kind, str], dict[int, None]] = {}  # where claims of a kind stand: all, and those of each name
    for claim in claims:
        # Of two claims that both name somebody, only those that share a name can be the same.
        keys = [(claim.kind, name) for name in claim.who]
        sought = {place for key in [*keys, (claim.kind, "nobody")] for place in places.get(key, ())}
        alike = sorted(sought) if claim.who else places.get((claim.kind, ""), {})
        position = next((place for place in alike if _same(kept[place], claim)), len(kept))
        if position == len(kept):
            kept.append(claim)
        else:
            kept[position] = _joined(kept[position], claim)
        for key in [*keys, (claim.kind, ""), *([] if claim.who else [(claim.kind, "nobody")])]:
            places.setdefault(key, {})[position] = None
    return kept


def _each_ones_day(claims: list[Claim]) -> list[Claim]:
    """ "A, who was detained on the 20th, and B were remanded that month": the day is A's, the month is left to B."""
    told: dict[tuple[Kind, str], list[Claim]] = {}
    for claim in claims:
        for name in claim.who if claim.kind in _TAKING else ():
            told.setdefault((claim.kind, name), []).append(claim)
    result = []
    for claim in claims:
        own = {
            name
            for name in claim.who
            for one in told.get((claim.kind, name), ())
            if one.when.within(claim.when) and set(one.who) < set(claim.who)
        }
        left = tuple(name for name in claim.who if name not in own)
        if left or not own or claim.group is not None:
            result.append(replace(claim, who=left) if own else claim)
    return result


def _headline(kind: Kind) -> tuple[Kind, ...]:
    """The kinds a headline's word may stand for: "detained" and "jailed" are what the body says they were."""
    return (kind, Kind.ARREST, Kind.SENTENCE) if kind is Kind.DETENTION else (kind,)


def _somebody(claim: Claim) -> bool:
    """Whether a claim speaks of one unnamed person: a title's "land activist" is whom the body names."""
    return not claim.who and claim.group is not None and claim.group.count in (None, 1)


def _told_singly(claims: list[Claim]) -> list[Claim]:
    """ "Sentenced six to between 12 and 20 months", then each one's term: only each one's own is a claim."""
    result: list[Claim] = []
    wholes: list[Claim] = []
    for claim in claims:
        lead = len(claim.who) > 1 and not (claim.term or claim.money)
        if claim.kind is not Kind.SENTENCE or not (lead or "/" in claim.term):
            result.append(claim)
            continue
        own = {
            name
            for one in claims
            if one is not claim and one.kind is claim.kind and one.term and "/" not in one.term
            if not (one.when.known and claim.when.known) or one.when.overlaps(claim.when)
            for name in one.who
        }
        left = tuple(name for name in claim.who if name not in own)
        if left or not claim.who or (claim.group is not None and claim.group.count):
            result.append(replace(claim, who=left))
        wholes.append(claim)
    for whole in wholes:
        result = [_completed(one, whole) for one in result]
    return result


def _completed(one: Claim, whole: Claim) -> Claim:
    """A person's own sentence, with the day and court told of all."""
    if one.kind is not whole.kind or one is whole or not set(one.who) <= set(whole.who) or "/" in one.term:
        return one
    return replace(one, when=one.when if one.when.known else whole.when, by=one.by or whole.by)


def _spelled_out(claims: list[Claim]) -> list[Claim]:
    """A lead that counts those whom the body then names one by one ("arrested a lawyer and a journalist").

    What the lead tells of it, and the body does not, is told of them.
    """
    result = []
    spelled: dict[Group, tuple[str, ...]] = {}
    leads: list[tuple[Claim, set[str]]] = []
    for claim in claims:
        count = claim.group.count if claim.group is not None and not claim.who else None
        names = dict.fromkeys(
            name
            for one in claims
            if count and one.kind is claim.kind and one.outcome == claim.outcome and not one.group
            if claim.quote.start < one.quote.start or not claim.when.known or one.when.known
            if not (one.when.known and claim.when.known) or one.when.overlaps(claim.when)
            for name in one.who
        )
        if count and claim.group is not None and len(names) == count:
            spelled[claim.group] = tuple(names)
            leads.append((claim, set(names)))
        else:
            result.append(claim)
    for lead, whom in leads:
        told = [one for one in result if one.kind is lead.kind and one.who and set(one.who) <= whom]
        result = [_with_lead(one, lead) if one in told and _once(one, told) else one for one in result]
    return [_named(claim, spelled) for claim in result]


def _once(claim: Claim, told: list[Claim]) -> bool:
    """Whether nobody of a claim is told of in another of these."""
    return not any(one is not claim and set(one.who) & set(claim.who) for one in told)


def _with_lead(one: Claim, lead: Claim) -> Claim:
    alone = lead.group is not None and len(one.who) == lead.group.count
    return replace(
        one,
        when=one.when or lead.when,
        by=one.by or lead.by,
        at=one.at or lead.at,
        law=one.law or lead.law,
        offence=one.offence or lead.offence,
        term=one.term or (lead.term if alone else ""),
    )


def _named(claim: Claim, spelled: dict[Group, tuple[str, ...]]) -> Claim:
    """A claim of the same counted persons, by their names."""
    if claim.who or claim.group is None or claim.group not in spelled:
        return claim
    return replace(claim, who=spelled[claim.group], group=None)


def _same(one: Claim, other: Claim) -> bool:
    if (
        one.kind is not other.kind
        or "bail-deposit" in (one.rule, other.rule)
        or one.planned != other.planned
        or (one.outcome != other.outcome and one.outcome and other.outcome and not _both_ways(one, other))
    ):
        return False
    if one.when.known and other.when.known and not one.when.overlaps(other.when):
        return False
    if one.kind is Kind.ASSEMBLY and one.when != other.when and _elsewhere(one.at, other.at):
        return False  # a rally at one monument on its day, and one at another, undated
    if "arrest.again" in (one.rule, other.rule) and one.rule != other.rule and one.when != other.when:
        return False  # "was rearrested": not the arrest told before
    if one.term and other.term and one.term != other.term:
        return False
    fewer, more = sorted((one, other), key=lambda claim: len(claim.who))
    if one.kind is Kind.SENTENCE and fewer.who and len(fewer.who) < len(more.who) and fewer.term and not more.term:
        return False  # one's own term is not that of all
    if (
        one.kind is Kind.DETENTION
        and fewer.who
        and len(fewer.who) < len(more.who)
        and fewer.when.known > more.when.known
    ):
        return False  # where some are now, and where all were
    if one.law and other.law and not set(one.law) & set(other.law):
        return False
    if not (one.who or one.group) or not (other.who or other.group):
        return True
    if one.who and other.who:
        return set(one.who) <= set(other.who) or set(other.who) <= set(one.who)
    if one.group and other.group:
        return one.group.count == other.group.count
    return False


def _elsewhere(place: str, other: str) -> bool:
    """Whether two places of one sort have different names: "Victory Monument", "the Democracy Monument"."""
    name, others = place.removeprefix("the ").split(), other.removeprefix("the ").split()
    named = len(name) > 1 and len(others) > 1 and name[-1] == others[-1]
    return named and set(name[:-1]).isdisjoint(others[:-1])


def _both_ways(one: Claim, other: Claim) -> str:
    """The outcome of one ruling told in two: that overturned a verdict and returned the case, or that upheld the
    verdict of the same people and reduced their terms; "" where there are two rulings.
    """
    outcomes = {one.outcome, other.outcome}
    if outcomes == {"overturned", "returned"}:
        return "returned"
    alike = set(one.who) == set(other.who) and one.when == other.when and (one.by == other.by or not other.by)
    return "reduced" if outcomes == {"upheld", "reduced"} and alike else ""


def _joined(one: Claim, other: Claim) -> Claim:
    """The fuller of two claims of one event, with what only the other states."""
    first, second = (one, other) if _weight(one) >= _weight(other) else (other, one)
    fields = {
        name: getattr(second, name)
        for name in (
            "who",
            "group",
            "when",
            "due",
            "by",
            "at",
            "to",
            "law",
            "offence",
            "term",
            "suspended",
            "money",
            "outcome",
        )
        if not getattr(first, name) and getattr(second, name)
    }
    if outcome := _both_ways(one, other):
        fields["outcome"] = outcome
    if first.by.lower() == "we" and second.by:
        fields["by"] = second.by
    if first.who and "group" in fields:
        fields.pop("group")
    if first.when.known and second.when.within(first.when):
        fields["when"] = second.when
    if one.kind is Kind.SENTENCE and one.quote.overlaps(other.quote) and other.money and (one.money or one.term):
        # "sentenced to two years, fined 1,000 dollars and ordered to pay 500": one judgment, in all its words
        fields["money"] = tuple(dict.fromkeys((*one.money, *other.money)))
        fields["quote"] = one.quote.joined(other.quote)
    return replace(first, **fields)


def _weight(claim: Claim) -> tuple[int, int]:
    stated = sum(bool(getattr(claim, name)) for name in ("when", "by", "at", "law", "term", "money", "offence"))
    return len(claim.who) + bool(claim.group), stated

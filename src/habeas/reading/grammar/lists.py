"""Lists: "A, B and C", "A, a teacher, and B, a farmer", "CC1 and CC2", joined to one phrase with its members."""

from .clause import has_object
from .list_bounds import (
    after_person,
    closes_relative,
    closing_mark,
    floating,
    of_the_subject,
    one_of_several,
    own_verb,
    says_what,
    separate_clause,
    speaks,
    subject_behind,
    subject_follows,
    two_roles,
)
from .list_members import joined
from .phrases import HUMAN, Phrase, bare_number
from .separators import FIRST_ADDING, closes_with_and, separator

_PLACING = frozenset(("in", "at", "near", "from", "outside"))
_BODIES = frozenset(("party", "organisation"))
_SET_OPENERS = frozenset((",", ":", "-", "("))


def lists(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases with its lists joined."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        if phrase.kind == "NP" and phrase.head == "we" and (speakers := _speakers(phrases, index)):
            result.append(phrases[speakers])
            index = speakers + 1 + (speakers + 1 < len(phrases) and phrases[speakers + 1].kind == ",")
            continue
        each = phrase.quantifier == "each" and not (phrase.nouns or phrase.of or phrase.name)
        if phrase.kind == "NP" and not each and (phrase.sort in HUMAN or _leads(phrases, index)):
            found, index = list_at(phrases, index)
            result.append(found)
            continue
        if phrase.kind == "NP" and not each and phrase.sort not in ("pronoun",):
            found, index = _series(phrases, index)
            result.append(found)
            continue
        result.append(phrase)
        index += 1
    return result


def _leads(phrases: list[Phrase], index: int) -> bool:
    """ "Against him and ten others", "he and his deputy, A": a pronoun that others are added to."""
    if phrases[index].head not in ("him", "her", "he", "she") or index + 2 >= len(phrases):
        return False
    others = phrases[index + 2]
    counted = others.sort == "people" and not others.name and ((others.count or 0) > 0 or others.owner is not None)
    return phrases[index + 1].word == "and" and (counted or others.sort == "person")


def _speakers(phrases: list[Phrase], index: int) -> int:
    """Where "We, the undersigned organisations," names who speaks; 0 where it does not."""
    step = index + 1 + (index + 1 < len(phrases) and phrases[index + 1].kind == ",")
    if (
        step < len(phrases)
        and phrases[step].kind == "NP"
        and phrases[step].definite
        and phrases[step].sort in ("organisation", "people", "thing")
    ):
        return step
    return 0


def list_at(phrases: list[Phrase], index: int) -> tuple[Phrase, int]:
    """The people that begin at `index`, with their list and appositions, as one phrase."""
    items = [phrases[index]]
    separators: list[str] = []
    step = index + 1
    if bare_number(items[0]) and not items[0].definite and after_person(phrases, index):
        return items[0], step  # "A got ten years; B nine, C for seven": the number is B's
    while step < len(phrases):
        found, following = separator(phrases, step)
        if found and index and _along(phrases, index, step, following):
            break
        opener = ""
        if not found and phrases[step].kind in _SET_OPENERS and items[-1].sort == "people" and len(items) == 1:
            opener, following = phrases[step].kind, step + 1
        elif (
            not found
            and phrases[step].kind == "NP"
            and items[-1].name
            and phrases[step].definite
            and phrases[step].sort in ("people", "officer")
        ):
            found, following = ",", step  # "Sok Dara the chief of ..."
        if not (found or opener) or following >= len(phrases) or not _can_join(phrases[following]):
            break
        candidate = phrases[following]
        if found == "," and index and phrases[index - 1].kind in ("P", "VG") and speaks(phrases, following):
            break
        them = candidate.of is not None and candidate.of.head == "them"
        aside = them and (found == "," or phrases[following - 1].word == "with")  # "three, one of them A,"
        if aside or subject_behind(phrases, separators, found, following):
            break
        if found == "," and len(items) == 1 and says_what(items[0], candidate, phrases[following + 1 :]):
            items[0].appositions, items[0].end = [*items[0].appositions, candidate], candidate.end
            return items[0], following + 1
        if found == "," and len(items) == 1 and subject_follows(phrases, index, following):
            break
        if (found or opener) == "," and len(items) == 1 and one_of_several(items[0], phrases, following):
            break
        after = phrases[following + 1] if following + 1 < len(phrases) else None
        if found in (",", ";") and candidate.head in ("he", "she", "they") and after is not None and after.kind == "VG":
            break  # "warrants against all six, he told the radio"
        if found == ";" and len(items) == 1 and _tells_on(phrases, following):
            break  # "for discrediting the army; prosecutors had appealed", "sought ten years for A; the judge gave six"
        if (opener and not candidate.name) or (candidate.owner is not None and candidate.owner.head == "whose"):
            break
        if (
            found in (",", ";")
            and following > step
            and candidate.sort in ("people", "officer")
            and not candidate.name
            and after is not None
        ):
            if after.kind == "VG" and not after.bare:
                break
            uncounted = items[-1].sort == "people" and not items[-1].name and candidate.count is None
            if found == "," and uncounted and not closes_with_and(phrases, following):
                break
        if (
            found == "and"
            and after is not None
            and after.kind == "VG"
            and (
                separate_clause(phrases, index, following, after)
                or (own_verb(phrases[following - 1], candidate, after) and not of_the_subject(phrases, index))
            )
        ):
            break
        items.append(candidate)
        separators.append(found or opener)
        step = following + 1
        if opener in ("-", "(") or (
            separators[0] in ("-", "(") and step < len(phrases) and phrases[step].kind in ("-", ")")
        ):
            continue
    if separators == [","] and closes_relative(phrases, index, step):
        return items[0], index + 1
    closes = step < len(phrases) and phrases[step].kind in (".", "DATE") and items[-1].of is not None
    if two_roles(items, separators) and (closes or _one_was(phrases, step)):
        items[0].appositions, items[0].end = [*items[0].appositions, *items[1:]], items[2].end
        return items[0], step  # "A, the union's chair and a member of its board, was"
    step = closing_mark(phrases, step, separators)
    goes_on = step < len(phrases) and phrases[step].kind == "VG" and not phrases[step].bare
    return joined(items, separators, goes_on), step + floating(phrases, step)


def _one_was(phrases: list[Phrase], step: int) -> bool:
    """Whether a comma and the verb follow, or what the last role belongs to and a verb in the singular: "a leader in an
    alliance, was".
    """
    kinds = [one.kind for one in phrases[step : step + 4]]
    return kinds[:2] == [",", "VG"] or (kinds == ["P", "NP", ",", "VG"] and phrases[step + 3].singular)


def _along(phrases: list[Phrase], index: int, step: int, following: int) -> bool:
    """Whether who is told of along with others shares what happens to those before: "arrested A in Kampot together
    with B", "A was arrested by police, together with B".
    """
    if phrases[index - 1].word in _PLACING:
        return phrases[step].word in FIRST_ADDING
    if following >= len(phrases) or phrases[index - 1].word != "by" or phrases[following].sort != "person":
        return False
    return phrases[step].kind == "," and phrases[step + 1].word in FIRST_ADDING


def _tells_on(phrases: list[Phrase], start: int) -> bool:
    """Whether a sentence of its own stands behind a semicolon: "sought ten years for A; the judge, B, gave six"."""
    for step in range(start + 1, len(phrases)):
        kind = phrases[step].kind
        if kind in (";", ".", "REL"):
            return False
        if kind == "VG":
            return not phrases[step].bare or all(one.kind != ";" for one in phrases[step:])
    return False


def _series(phrases: list[Phrase], index: int) -> tuple[Phrase, int]:
    """ "CC1 and CC2", "police and guards", "Courts in X and Y": a short series of one sort, kept as one phrase."""
    first = phrases[index]
    step = index + 1
    last = first
    members = [first]
    while step < len(phrases):
        found, following = separator(phrases, step)
        if not found or following >= len(phrases):
            break
        candidate = phrases[following]
        same = candidate.kind == "NP" and candidate.sort == first.sort and candidate.sort not in ("thing", "event")
        same = same or (first.sort in _BODIES and candidate.sort in _BODIES and bool(first.entity and candidate.entity))
        guards = candidate.kind == "NP" and first.authority and candidate.authority and not candidate.name
        verb = following + 1 < len(phrases) and phrases[following + 1].kind == "VG" and not phrases[following + 1].bare
        if not (same or guards) or (found == ";" and verb and last is first):
            break
        if (candidate.people and not candidate.authority) or (
            found == ","
            and not closes_with_and(phrases, following)
            and not (following + 1 < len(phrases) and phrases[following + 1].kind == ",")
        ):
            break
        after = phrases[following + 1] if following + 1 < len(phrases) else None
        before = phrases[index - 1] if index else None
        if (
            after is not None
            and after.kind == "VG"
            and (not after.bare or has_object(phrases, following + 1))
            and before is not None
            and before.kind in ("VG", "P")
            and not (after.plural and not candidate.plural)  # "five activists from A and B were freed"
        ):
            break
        members.append(candidate)
        last = candidate
        step = following + 1
    if last is first:
        return first, index + 1
    whole = Phrase("NP", first.start, last.end, sort=first.sort, head=first.head, plural=True, members=members)
    return whole, step


def _can_join(phrase: Phrase) -> bool:
    if phrase.quantifier == "each" and not (phrase.nouns or phrase.of):
        return False
    if bare_number(phrase) and not (phrase.definite or phrase.other or phrase.quantifier or phrase.of):
        return False
    return phrase.kind == "NP" and (
        phrase.sort in HUMAN or (phrase.sort == "pronoun" and phrase.head in ("he", "she", "him", "her", "those"))
    )

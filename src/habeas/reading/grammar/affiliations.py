"""Whom persons work for: "A of the Daily Star, B from Radio One and C" names three, "A, a reporter at the Star" one."""

from .phrases import HUMAN, Phrase

_OF = frozenset(("of", "from", "with", "at"))
_BODIES = frozenset(("organisation", "party", "authority", "place", "thing"))
_EMPLOYED = frozenset(("for", "at", "with", "from"))
_WHERE = frozenset(("in", "on"))


def named_bodies(phrases: list[Phrase]) -> list[Phrase]:
    """ "The websites Alfa and Nueva Prensa": the names behind a plural are all of such bodies, and of no person."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        result.append(phrase)
        index += 1
        bodies = phrase.kind == "NP" and phrase.sort == "organisation" and phrase.entity and phrase.plural
        if bodies and (last := _last_of(phrases, index)):
            phrase.end, index = phrases[last].end, last + 1
    return result


def _last_of(phrases: list[Phrase], step: int) -> int:
    """Where the last of the names stands that a list goes on with from `step`, "A, B and C"; 0 where it does not."""
    while step + 1 < len(phrases) and phrases[step].kind in (",", "CONJ"):
        item = phrases[step + 1]
        if item.kind != "NP" or not (item.name or item.entity) or item.nouns or item.appositions:
            return 0
        if phrases[step].kind == "CONJ":
            return step + 1
        step += 2
    return 0


def without_affiliations(phrases: list[Phrase]) -> list[Phrase]:
    """A sentence's phrases without the bodies that stand behind roles, and behind names within a list, whose
    separators then adjoin.
    """
    return _of_names(_of_roles(phrases))


def _of_roles(phrases: list[Phrase]) -> list[Phrase]:
    """ "A, a radio presenter at the Broadcasting Corporation, was": where one works belongs to what one is."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        result.append(phrases[index])
        index += 1
        if _profession(phrases, index - 1):
            result[-1].sort = "people"
        told = _role(result[-1]) or _roles(result[-1])
        role = told and len(result) > 2 and result[-2].kind == "," and bool(result[-3].name)
        role = role or (told and result[-1].definite and _name_behind(phrases, index + 2))
        while role and index + 1 < len(phrases) and _workplace(phrases, index):
            result[-1].end = phrases[index + 1].end
            index += 2
    return result


def _name_behind(phrases: list[Phrase], index: int) -> bool:
    """ "The leader of the branch in Lomza, A": whether the name stands here that goes with a role."""
    behind = phrases[index : index + 2]
    return len(behind) == 2 and behind[0].kind == "," and behind[1].kind == "NP" and bool(behind[1].name)


def _profession(phrases: list[Phrase], index: int) -> bool:
    """ "A, a schoolteacher," or "A, a former schoolteacher and blogger,": what no pack knows, but stands where a name's
    role does.
    """
    phrase = phrases[index]
    if (
        phrase.sort != "thing"
        or not phrase.indefinite
        or phrase.plural
        or phrase.entity
        or not phrase.nouns
        or index < 2
    ):
        return False
    after = phrases[index + 1].kind if index + 1 < len(phrases) else ""
    joined = after == "CONJ" and index + 2 < len(phrases) and _role(phrases[index + 2])
    named = phrases[index - 1].kind == "," and bool(phrases[index - 2].name)
    finite = index + 2 < len(phrases) and phrases[index + 2].kind == "VG" and not phrases[index + 2].bare
    return named and (joined or (after == "," and finite))


def _role(phrase: Phrase) -> bool:
    """Whether a phrase says what one person is, without the name."""
    return phrase.kind == "NP" and phrase.sort == "people" and not (phrase.plural or phrase.name or phrase.count)


def _roles(phrase: Phrase) -> bool:
    """Whether a phrase says what several are: "A and B, activists with the party,"."""
    plain = phrase.kind == "NP" and phrase.sort == "people" and phrase.plural and bool(phrase.nouns)
    return plain and not (phrase.name or phrase.count or phrase.determined or phrase.other or phrase.of)


def _workplace(phrases: list[Phrase], index: int) -> bool:
    """Whether "for a newspaper", "at the radio", or "in Kampot" before the next comma stands here."""
    word, body = phrases[index], phrases[index + 1]
    paper = body.sort == "name" and body.definite  # "the Star"
    if word.kind != "P" or body.kind != "NP" or not (body.sort in _BODIES or paper) or body.owner is not None:
        return False
    closed = index + 2 < len(phrases) and phrases[index + 2].kind in (",", ";", "CONJ")
    return word.word in _EMPLOYED or (word.word in _WHERE and closed)


def _of_names(phrases: list[Phrase]) -> list[Phrase]:
    """ "A of the Daily Star, B from Radio One and C"."""
    result: list[Phrase] = []
    index = 0
    listed = False
    while index < len(phrases):
        phrase = phrases[index]
        result.append(phrase)
        index += 1
        if phrase.kind == "NP" and phrase.name and phrase.sort in HUMAN:
            end = _body_end(phrases, index)
            if end and (_goes_on(phrases, end) or (listed and phrases[end - 1].kind != ",")):
                phrase.end = phrases[end - 1].end
                index, listed = end, True
                continue
        listed = listed and (phrase.kind in (",", ";", "CONJ") or bool(phrase.name))
    return result


def _body_end(phrases: list[Phrase], index: int) -> int:
    """Past "of the Daily Star" or ", from Radio One"; 0 where no named body stands here."""
    step = index + (index < len(phrases) and phrases[index].kind == ",")
    if step + 1 >= len(phrases) or phrases[step].kind != "P" or phrases[step].word not in _OF:
        return 0
    body = phrases[step + 1]
    place = body.sort == "place" and phrases[step].word in ("at", "with")
    division = body.sort == "thing" and body.label[:1].isupper()  # "of Makindye division"
    named = body.kind == "NP" and body.sort in _BODIES and (bool(body.entity) or division) and not place
    unknown = body.sort == "name" or (body.sort == "person" and not (body.sure or body.appositions))
    paper = phrases[step].word == "of" and step == index and unknown and not body.nouns
    return step + 2 if named or (paper and _goes_on(phrases, step + 2)) else 0


def _goes_on(phrases: list[Phrase], index: int) -> bool:
    """Whether a list goes on here to another name."""
    step = index
    while step < len(phrases) and step < index + 2 and phrases[step].kind in (",", ";", "CONJ"):
        step += 1
    following = phrases[step] if index < step < len(phrases) else None
    return following is not None and following.kind == "NP" and bool(following.name)

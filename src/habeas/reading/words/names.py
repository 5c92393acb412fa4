"""What a run of capitalised words stands for: a person, or an institution, place, law; judged without a model."""

from calendar import day_name, month_name

from .lexicon import Lexicon
from .tokens import Token

_LINKS = frozenset(("of", "for", "on", "against", "in", "to"))
_EXTENDED = frozenset(("court", "authority", "organisation", "party", "law", "event", "police"))
_PARTICLES = frozenset(
    (
        "bin", "binti", "bint", "bte", "ben", "ibn", "al", "el", "ul", "abu", "ould", "ter",
        "de", "da", "do", "dos", "das", "du", "del", "di", "dei", "der", "den", "van", "von", "la", "le",
    )
)  # fmt: skip
_OFFSPRING = frozenset(("uulu", "kyzy", "ogly", "oglu", "oğlu", "qizi", "qızı", "gyzy", "gizi", "kizi"))
"""What Turkic names end with, after the father's: "son of", "daughter of"."""
_NUMBERED = frozenset(("prison", "court", "station"))
_NUMBERING = frozenset(("no.", "no", "nos.", "number"))
CALENDAR = frozenset(name.lower() for name in (*day_name, *month_name) if name)
"""Days and months, which a court's name does not go on with: "the District Court on Friday"."""
LONGEST_NAME = 5
_INITIALS = 3
"""Capitals in one word from which it is no name of a person: "ECtHR", but "McBride"."""
LONGEST_PARTICLES = 3
_QUOTES = frozenset("“”\"‘’'")


def run_end(tokens: list[Token], start: int) -> int:
    """Past the last of the name-tagged tokens that stand side by side from `start`."""
    end = start + 1
    while end < len(tokens):
        if tokens[end].tag == "NAME" or tokens[end].low in _OFFSPRING:
            end += 1
        elif after := _particles_end(tokens, end) or _nickname_end(tokens, end) or _hyphened_end(tokens, end):
            end = after
        else:
            break
    return end


def _hyphened_end(tokens: list[Token], index: int) -> int:
    """Past the number in "Channel-13", which counts nobody; 0 where none is joined."""
    if tokens[index].text not in ("-", "‑") or index + 1 >= len(tokens) or tokens[index + 1].kind != "number":
        return 0
    joined = tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start
    return index + 2 if joined else 0


def _particles_end(tokens: list[Token], index: int) -> int:
    """Past "de la Cruz" or "bin Ali", particles with the name they lead to; 0 where there are none."""
    step = index
    while step < len(tokens) and step - index < LONGEST_PARTICLES and tokens[step].low in _PARTICLES:
        step += 1
    return step + 1 if index < step < len(tokens) and tokens[step].tag == "NAME" else 0


def _nickname_end(tokens: list[Token], index: int) -> int:
    """Past a nickname in quotation marks within a name, 'Ana "Nita" Lopez', with the name after it; 0 for none."""
    if tokens[index].text not in _QUOTES:
        return 0
    for step in (index + 2, index + 3):
        if step + 1 >= len(tokens) or not tokens[step - 1].capital:
            return 0
        if tokens[step].text in _QUOTES:
            return step + 2 if tokens[step + 1].tag == "NAME" else 0
    return 0


def _without_nickname(tokens: list[Token]) -> list[Token]:
    """A name's words but for what stands in quotation marks."""
    kept, inside = [], False
    for token in tokens:
        if token.text in _QUOTES:
            inside = not inside
        elif not inside:
            kept.append(token)
    return kept


def known_entity(tokens: list[Token], start: int, lexicon: Lexicon) -> tuple[int, str]:
    """The longest name of a pack that begins at `start`: where it ends, and its class; (start, "") for none."""
    known = lexicon.phrases.get(tokens[start].low.replace("’", "'"))
    if known is None or not (tokens[start].text[0].isupper() or not tokens[start].text[0].isalpha()):
        return start, ""
    for words, entity in known:
        end = start + len(words)
        if end <= len(tokens) and words == tuple([token.low.replace("’", "'") for token in tokens[start:end]]):
            return end, entity.of
    return start, ""


def institution(tokens: list[Token], start: int, end: int, lexicon: Lexicon) -> tuple[int, str]:
    """Where the institution named by a run ends, with what "of" and "for" add, and its class; (end, "") for none."""
    end = _joined_name(tokens, start, end, lexicon)
    last = end - 1
    while last > start and (tokens[last].kind != "word" or tokens[last].low in _NUMBERING):
        last -= 1
    sort = lexicon.heads.get(f"{tokens[last - 1].low} {tokens[last].low}", "") if last > start else ""
    sort = sort or lexicon.heads.get(tokens[last].low, "")
    if sort == "place-before":
        sort = ""  # "Khan Daun Penh" is a place, "Ali Khan" is none
    first = lexicon.heads.get(tokens[start].low, "").removesuffix("-before")
    if not sort and first in ("place", "law", "organisation"):
        sort = first if end - start > 1 or first == "law" else ""
    if not sort:
        return end, ""
    if sort in _NUMBERED:
        end = _number_after(tokens, end)
    if sort in _EXTENDED or (sort == "place" and tokens[last].low in ("embassy", "university", "house")):
        end = _extended(tokens, end, sort, lexicon)
    return end, sort


def _number_after(tokens: list[Token], end: int) -> int:
    """Past the number by which a prison or court is called: "Colony 5", "Detention Center No. 1", "SIZO-1"."""
    if end < len(tokens) and tokens[end].low in _NUMBERING:
        end += 1
    hyphen = end + 1 < len(tokens) and tokens[end].text == "-" and tokens[end].start == tokens[end - 1].end
    number = end + hyphen
    return number + 1 if number < len(tokens) and tokens[number].kind == "number" else end


def _joined_name(tokens: list[Token], start: int, end: int, lexicon: Lexicon) -> int:
    """Past "the Law and Policy Center": common words on both sides of "and", the last of them an organisation's."""
    if not (start and tokens[start - 1].low == "the" and end + 1 < len(tokens) and tokens[end].low == "and"):
        return end
    if tokens[end + 1].tag != "NAME" or tokens[end - 1].low not in lexicon.vocabulary:
        return end
    whole = run_end(tokens, end + 1)
    joined = whole > end + 2 and lexicon.heads.get(tokens[whole - 1].low) in ("organisation", "authority")
    return whole if joined and tokens[end + 1].low in lexicon.vocabulary else end


def _extended(tokens: list[Token], end: int, sort: str, lexicon: Lexicon) -> int:
    linked = False
    while end + 1 < len(tokens):
        word = tokens[end].low
        following = end + 1
        if word == "and" and not (linked and sort in ("organisation", "law", "authority")):
            break
        if word != "and" and word not in _LINKS:
            break
        if word == "in" and sort not in ("organisation",):
            break
        if tokens[following].low == "the":
            following += 1
        if following >= len(tokens) or tokens[following].tag != "NAME" or tokens[following].low in CALENDAR:
            break
        whole = run_end(tokens, following)
        place = whole < len(tokens) and lexicon.heads.get(tokens[whole].low) in ("place", "place-before")
        person = whole > following + 1 and looks_like_person(tokens[following:whole], lexicon) == "sure"
        if sort == "court" and person and not place:
            break  # "the hearing at the Kandal Provincial Court of Sok Dara"
        linked = True
        end = whole
    return end


def looks_like_person(tokens: list[Token], lexicon: Lexicon) -> str:
    """How a run reads as a person's name: "sure", "maybe", "short" (one word), or "" for not at all."""
    small = _PARTICLES | {"the", "i"}
    words = [token for token in tokens if token.low not in small or (token is tokens[-1] and token.low != "i")]
    if len(words) > 2:
        words = _without_nickname(words)
    if not 1 <= len(words) <= LONGEST_NAME:
        return ""
    familiar = 0
    for token in words:
        low = token.low
        if not token.text[0].isalpha() or any(letter.isdigit() for letter in low):
            return ""
        bears = low in lexicon.family or low in lexicon.given
        bears = bears or (token is not words[0] and _surname_too(low, lexicon))
        if token.text.isupper() and len(low) > 1 and not low.endswith(".") and not bears:
            return ""
        head = lexicon.heads.get(low, "")
        if head.endswith("-before") and token is not words[0]:
            head = ""  # "Khan Daun Penh" is a place, "Ali Khan" a person
        opens = token is words[0] and (_before_given(words, lexicon) or _given_too(words, lexicon))
        closes = token is words[-1] and token is not words[0] and lexicon.tags.get(low) == "PREP"  # "Chan Rith On"
        known = low in lexicon.vocabulary and not (opens or closes)
        if not bears and (head or known or low in lexicon.demonyms):
            return ""
        first = low.partition("-")[0]
        familiar += bears or (first != low and (first in lexicon.family or first in lexicon.given))
    if len(words) == 1:
        return "short" if sum(letter.isupper() for letter in words[0].text) < _INITIALS else ""
    return "sure" if familiar else "maybe"


def _before_given(words: list[Token], lexicon: Lexicon) -> bool:
    """Whether a word of English is a family name here, before a given name: "Born Samnang"; but "Jailed Bopha"."""
    low = words[0].low
    lemmas = {lemma for lemma, _ in lexicon.verbs.get(low, ())}
    told = low in lexicon.nouns or low in lexicon.tags or any(lemma in lexicon.verb_frames for lemma in lemmas)
    return len(words) == 2 and words[1].low in lexicon.given and not (told or lexicon.has(low, "noun"))


def _given_too(words: list[Token], lexicon: Lexicon) -> bool:
    """Whether a word of English is a given name here, before two names that are none: "Praise Ainembabazi Okot"."""
    low = words[0].low
    noun = lexicon.nouns.get(low)
    told = low in lexicon.tags or low in lexicon.heads or (noun is not None and bool(noun.classes))
    return len(words) == 3 and not told and all(one.low not in lexicon.vocabulary for one in words[1:])


def _surname_too(low: str, lexicon: Lexicon) -> bool:
    """Whether a common word ends names too: "Martin King"; and a verb written with a capital, as in "Khin Mar"."""
    verb = low in lexicon.verbs and not (low in lexicon.nouns or low in lexicon.tags or low in lexicon.heads)
    return lexicon.has(low, "surname") or (verb and not (lexicon.has(low, "noun") or lexicon.has(low, "adjective")))

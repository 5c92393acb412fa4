"""What a noun phrase stands for: a person, people, a court, a prison, a thing; told by its last word."""

import re
from dataclasses import dataclass, field

from ..dates.expressions import Expression
from ..words.lexicon import Lexicon, Noun
from ..words.names import institution, known_entity, looks_like_person, run_end
from ..words.places import LONGEST_PLACE
from ..words.tokens import Token
from .phrases import Phrase
from .row import Row

_UNQUOTED = str.maketrans("", "", '“”"«»')
_TUPLES = {"pair": 2, "duo": 2, "couple": 2, "trio": 3, "quartet": 4, "quintet": 5}
_PARENTS = ("mother-of-", "father-of-")
_COUNTING = frozenset(("all", "both", "each", "several", "many", "some", "most", "few"))
_SORTS = (
    "officer", "court", "prison", "custody", "station", "person", "police", "authority", "place", "organisation",
)  # fmt: skip
_AIMED = frozenset(
    ("shot", "shots", "fire", "fired", "aimed", "shouted", "looked", "pointed", "thrown", "hurled", "directed", "angry")
)
"""What is done at a person, and not at a place."""
_CROWDS = frozenset(("hundreds", "thousands", "dozens", "scores"))
_HUMAN_BY_FORM = re.compile(
    r"(?:(?:[^l](?<!^f)(?<!^m)(?<!^wr)(?<!^tw)(?<!^he))ists?|goers?|(?:class|cell|room|team|house)mates?|wom[ae]n)$"
)
"""How nouns of people end that no pack lists: "unionists", "churchgoers", "cellmate"; not "checklist", "wrists"."""
_LOCATING = frozenset(("at", "near", "outside"))
_LONGEST_CALLED = 3
_HOLDING = frozenset(("prison", "station", "court", "custody"))
_NAMED = frozenset(("court", "prison", "station", "place", "police", "authority", "officer"))


@dataclass(frozen=True, slots=True)
class NameRun:
    """Capitalised words read as one name: from token `start` to before `end`; `sort` is the class of a known entity
    or institution, `person` how it reads as a person's name ("sure", "maybe", "short", "").
    """

    start: int
    end: int
    sort: str
    person: str


@dataclass(slots=True)
class Parts:
    """What a noun phrase is made of, from token `first` on."""

    first: int
    nouns: list[str] = field(default_factory=list)
    adjectives: list[tuple[str, int, int]] = field(default_factory=list)
    runs: list[NameRun] = field(default_factory=list)


def _before_weekday(row: Row, index: int, end: int) -> int:
    """Where a name ends that a day follows: "granted bail to A Friday"."""
    last = row.spans.get(row.tokens[end - 1].start) if end - index > 1 else None
    return end - 1 if isinstance(last, Expression) and last.means == "weekday" else end


def name_run(row: Row, index: int) -> NameRun:
    """The name that begins at a token."""
    tokens, lexicon = row.tokens, row.lexicon
    end, sort = known_entity(tokens, index, lexicon)
    whole = _before_weekday(row, index, run_end(tokens, index))
    if sort and end >= whole:
        return NameRun(index, end, sort, "")
    named, kind = institution(tokens, index, whole, lexicon)
    if kind in ("event", "place") and whole == named and _bearer(tokens, index, whole, lexicon):
        return NameRun(index, whole, "", "sure")
    if kind:
        return NameRun(index, named, kind, "")
    if sort and not _family_too(row, index, end, whole):
        # A known name with more capitals behind it: "CNRP Kem Sokha", "Phnom Penh Governor".
        return NameRun(index, end, sort, "")
    for inner in range(index + 1, whole):
        entity_end, entity = known_entity(tokens, inner, lexicon)
        if (
            entity == "place"
            and entity_end == whole
            and (entity_end == inner + 1 or _role_before(tokens, index, lexicon))
        ):
            break  # "Abel Manga Goma": a family name that is a town's too; a town would stand behind a comma
        if entity and entity_end > inner and looks_like_person(tokens[index:inner], lexicon) in ("sure", "maybe"):
            whole = inner
            break
    if whole - index <= LONGEST_PLACE and _placed(row, index, whole):
        return NameRun(index, whole, "place", "")
    person = looks_like_person(tokens[index:whole], lexicon)
    if not person and _lettered(row, index, whole):
        person = looks_like_person(tokens[index + 1 : whole], lexicon)
    if not person and _called(row, index, whole):
        return NameRun(index, whole, "", "sure")
    if row.title and person == "maybe":
        person = ""  # in a title capitals are no sign of a name
    if not person and whole - index > 2:
        # Roles and adjectives written with a capital before a name: take the longest tail that reads as one.
        for inner in range(index + 1, whole - 1):
            reads = looks_like_person(tokens[inner:whole], lexicon)
            told = tokens[inner - 1].low in lexicon.demonyms or _acronym(tokens[inner - 1].text)
            if reads == "sure" or (reads == "maybe" and told and not row.title):
                return NameRun(index, inner, "thing", "")
    return NameRun(index, whole, "" if person else "thing", person)


def _acronym(word: str) -> bool:
    """Whether a word is capitals only, as a party's or an office's short name is: "former MP Tun Lin"."""
    return word.isalpha() and word.isupper() and 1 < len(word) < 7


def _family_too(row: Row, index: int, end: int, whole: int) -> bool:
    """Whether a known name of one word opens a person's: Suong is a town and a family, "journalist Sydney Quelch"."""
    tokens, lexicon = row.tokens, row.lexicon
    if end != index + 1:
        return False
    reads = looks_like_person(tokens[index:whole], lexicon)
    family = tokens[index].low in lexicon.family and reads == "sure"
    return family or (reads == "maybe" and not row.title and _role_before(tokens, index, lexicon))


def _bearer(tokens: list[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a family name is a common word too and somebody's here: "journalist Ana Lucia Day", "farmer Tom Park"."""
    forenames = looks_like_person(tokens[index : end - 1], lexicon) if end - index > 1 else ""
    return bool(forenames) and _role_before(tokens, index, lexicon)


def _role_before(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether the word before `index` says what someone is: "defender", "journalist"."""
    noun = lexicon.nouns.get(tokens[index - 1].low) if index else None
    return noun is not None and not noun.plural and "person" in noun.classes


def _lettered(row: Row, index: int, end: int) -> bool:
    """ "Director AKM Rahman Khan": a name that begins with its letters; but "MDC Nelson Banda" is of the MDC."""
    first = row.tokens[index].text
    letters = first.isalpha() and first.isupper() and 1 < len(first) < 4 and end - index > 2
    return letters and _role_before(row.tokens, index, row.lexicon)


def _called(row: Row, start: int, end: int) -> bool:
    """Whether a title, or a small word of English with a capital amid a sentence, tells that common words are
    somebody's name: "Mr Then Sovann", ", Then Sovann and".
    """
    tokens, lexicon = row.tokens, row.lexicon
    if not start or not 1 < end - start <= _LONGEST_CALLED or not all(one.text.isalpha() for one in tokens[start:end]):
        return False
    before = tokens[start - 1]
    if before.low.rstrip(".") in lexicon.classes.get("honorific", ()):
        return not any(one.low in lexicon.heads or one.text.isupper() for one in tokens[start:end])
    listed = before.text == "," or before.low in ("and", "by") or before.tag == "V"
    first = tokens[start]
    small = (first.low in lexicon.tags or lexicon.has(first.low, "adverb")) and not first.text.isupper()
    unknown = all(one.low not in lexicon.vocabulary for one in tokens[start + 1 : end])
    return listed and small and unknown and not row.title


def _placed(row: Row, start: int, end: int) -> bool:
    """Whether an unknown name is used as a place: here, after "at" or "near", or wherever the text says "in" it."""
    tokens, lexicon = row.tokens, row.lexicon
    if " ".join(token.low for token in tokens[start:end]) in row.placed:
        return True
    located = start > 0 and tokens[start - 1].low in _LOCATING and not row.title
    owns = end < len(tokens) and tokens[end].tag == "POS"
    reads = looks_like_person(tokens[start:end], lexicon) if located and not owns else ""
    aimed = start > 1 and tokens[start - 2].low in _AIMED
    return reads == "short" or (reads == "maybe" and tokens[start - 1].low == "at" and not aimed)


def tuple_of(word: str) -> int | None:
    """How many a collective means ("trio": 3); None for any other word."""
    return _TUPLES.get(word)


def settle(row: Row, phrase: Phrase, parts: Parts, end: int) -> Phrase:
    """The phrase with what it stands for filled in; it ends before token `end`."""
    phrase.nouns = tuple(parts.nouns)
    phrase.adjectives = tuple(parts.adjectives)
    phrase.label = row.text[_label_start(row, parts.first, end) : phrase.end].translate(_UNQUOTED)
    if phrase.owner is not None and phrase.owner.count and phrase.owner.sort == "people" and "rights" in parts.nouns:
        phrase.count, phrase.owner = phrase.owner.count, None  # "two women's rights activists"
    if parts.runs and parts.runs[-1].end == end:
        _by_name(row, phrase, parts)
    elif parts.nouns:
        _by_head(row, phrase, parts)
        _set_place(row, phrase, parts)
    else:
        _by_number(phrase, parts)
    return phrase


def _by_name(row: Row, phrase: Phrase, parts: Parts) -> None:
    run, nouns = parts.runs[-1], parts.nouns
    words = row.text[row.tokens[run.start].start : row.tokens[run.end - 1].end]
    if not run.sort and run.person:
        noun = row.lexicon.nouns.get(nouns[-1]) if nouns else None
        role = (noun is not None and bool(noun.classes & {"person", "officer"})) or _honorific(row, run.start)
        phrase.classes = noun.classes & {"officer"} if noun is not None else frozenset()
        role_head = noun.singular if noun is not None else "".join(nouns[-1:])
        phrase.sort, phrase.name, phrase.head = "person", words, role_head
        phrase.sure = run.person == "sure" or (run.person == "maybe" and role)
        if run.person == "short":
            phrase.sort, phrase.sure = "name", role
        if noun is not None and not role and run.person != "sure" and "organisation" in noun.classes:
            phrase.sort, phrase.name, phrase.entity = "organisation", "", words  # "the channel Belsat"
            phrase.plural = noun.plural
        return
    phrase.sort = run.sort or "thing"
    office = row.lexicon.nouns.get(nouns[-1]) if nouns and run.sort == "thing" else None
    if office is not None and "officer" in office.classes:
        phrase.sort, phrase.classes = "officer", frozenset(("officer",))  # "Magistrate SM Rahman"
    whole = row.text[row.tokens[parts.runs[0].start].start : row.tokens[run.end - 1].end]
    people = run.end - run.start == 1 and words.endswith("s") and words.lower() in row.lexicon.demonyms
    if run.sort == "thing" and people:
        phrase.sort, phrase.plural = "people", True  # "thousands of Cambodians"
        phrase.nouns = (words.lower(),)
    phrase.entity = whole if run.sort != "thing" else words
    phrase.head = row.tokens[run.end - 1].low


def _by_number(phrase: Phrase, parts: Parts) -> None:
    """Of a phrase without a noun: "his", "the three", "both"."""
    if phrase.owner is not None and phrase.owner.sort == "pronoun" and phrase.count is None and not parts.runs:
        phrase.sort, phrase.head, phrase.plural = "pronoun", phrase.owner.head, phrase.owner.plural
        phrase.owner = None
        return
    if phrase.head in _TUPLES or phrase.head.endswith("-old"):
        return
    number = phrase.count is not None or phrase.quantifier in _COUNTING
    phrase.sort = "people" if number or phrase.other else "thing"
    phrase.plural = (phrase.count or 2) > 1
    phrase.head = "other" if phrase.other else ""


_SEATED = frozenset(("court", "prison", "police"))
"""Institutions of a province or town: "the People's Court of Tuyen Quang province"."""


def _by_head(row: Row, phrase: Phrase, parts: Parts) -> None:
    low = parts.nouns[-1]
    if low.endswith("-old") or low.startswith(_PARENTS):
        phrase.sort, phrase.head = "people", low
        return
    if low in _TUPLES and phrase.count is None and not phrase.indefinite:
        phrase.sort, phrase.head, phrase.plural, phrase.count = "people", low, True, _TUPLES[low]  # "the couple"
        return
    noun = _compound(parts.nouns, row.lexicon) or row.lexicon.nouns.get(low)
    if noun is None:
        crowd = low in _CROWDS and len(parts.nouns) == 1
        phrase.head, phrase.sort = low, "people" if crowd or _HUMAN_BY_FORM.search(low) else "thing"
        phrase.plural = low.endswith(("s", "women")) and not low.endswith("ss")
        phrase.vague = crowd
        return
    phrase.head, phrase.plural, phrase.classes = noun.singular, noun.plural, noun.classes
    sort = next((sort for sort in _SORTS if sort in noun.classes), "thing")
    phrase.sort = "people" if sort == "person" or (sort == "officer" and phrase.count is not None) else sort
    if sort == "place" and parts.runs and parts.runs[-1].sort in _SEATED:
        phrase.sort, phrase.classes = parts.runs[-1].sort, frozenset((parts.runs[-1].sort,))
    if phrase.sort in _NAMED:
        named = parts.runs and row.text[row.tokens[parts.runs[0].start].start : phrase.end]
        phrase.entity = named or phrase.label


def _set_place(row: Row, phrase: Phrase, parts: Parts) -> None:
    """A place that describes a thing: "the Gezi Park protests" were there."""
    run = parts.runs[-1] if parts.runs else None
    if run is not None and run.sort == "place" and phrase.sort == "thing":
        start, end = row.tokens[run.start].start, row.tokens[run.end - 1].end
        phrase.place = Phrase("NP", start, end, sort="place", entity=row.text[start:end])


def _compound(nouns: list[str], lexicon: Lexicon) -> Noun | None:
    """A house of custody or a court that two nouns name together: "detention centre", "police station"."""
    noun = lexicon.nouns.get(" ".join(nouns[-2:])) if len(nouns) > 1 else None
    return noun if noun is not None and noun.classes & _HOLDING else None


def _label_start(row: Row, first: int, end: int) -> int:
    index = first
    while index < end - 1 and (
        row.tokens[index].tag in ("DET", "POSS", "NUM", "(", ")")
        or row.tokens[index].low in ("other", "additional", "further", "some", "about", "latest")
    ):
        index += 1
    if [token.low for token in row.tokens[index : index + 2]] in (["year", "old"], ["years", "old"]):
        index += 2  # "an 11 year old girl"
    return row.tokens[min(index, end - 1)].start


def _honorific(row: Row, start: int) -> bool:
    return start > 0 and row.tokens[start - 1].low in row.lexicon.classes.get("honorific", ())

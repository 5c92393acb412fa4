"""Measured things in a text: lengths of sentences, sums of money, ages, and the articles of laws cited."""

import re
from dataclasses import dataclass

from habeas.claims import Law

from ..dates.numbers import SMALL, TENS, number_of
from ..dates.openings import Openings
from ..words.lexicon import Lexicon

_WORD = rf"(?:{'|'.join(SMALL)}|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(SMALL[:9])}))?)"
_N = rf"(?:\d{{1,5}}(?:\.\d{{1,3}})?|{_WORD}|an?)"
_UNIT = r"(?:years?|months?|weeks?|days?)"
_TERM = re.compile(
    rf"(?<![\w$.,/])(?!(?:19|20)\d\d(?: to |-|–| and | or ))(?P<n>{_N})(?P<half>[ -]and[ -]a[ -]half| ?½|[ -]1/2)?"
    rf"(?:(?:-| to |- to | and |–| or )(?P<n2>{_N}))?(?P<half2> and a half|[ -]1/2)?"
    rf"(?: more| further| additional| full)?[- ]"
    rf"(?P<unit>{_UNIT})(?P<plural>['’])?(?P<half3> and a half)?"
    rf"(?:(?:,? and |,? )(?P<m>{_N})[- ](?P<unit2>months?|weeks?|days?)(?:['’])?"
    rf"(?! after| later| before| ago| of which| suspended|,? and {_N} years?\b)"
    rf"(?:(?:,? and |,? )(?P<d>{_N})[- ]days?(?! after| later| before| ago))?)?(?![\w])(?![- ]olds?\b)",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:reduc|cut|lower|increas|rais|extend|lengthen|shorten|commut)[^.;]{0,80}\bfrom $")
_COUNTS = re.compile(
    r"\b(?:sentenc|jail|condemn|imprison)\w*(?: \w+){0,3} (?:the|all|other|both|another|those) $"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $"
)
"""What makes a number one of persons: "sentenced all three to five years"."""
_BETWEEN_EVENTS = re.compile(r"\s+(?:(?P<gone>later|ago|earlier|previously)|after|before|since)\b")
_AROUND = 100
"""Characters before a measure that may say what it is: looking back over all of a text would take ever longer."""
_AMOUNT = r"\d[\d,]{0,24}(?:\.\d{1,6})?(?!\d)"
_SCALE = r"(?:thousand|million|billion|mn|bn|m\b|k\b)"
_ARTICLE = (
    r"\d{1,4}(?:\.\d{1,3}){0,3}(?:\s?\(\w{1,3}\))*(?:(?:[- ]|\b)(?:bis|ter|quater)\b|-?[A-Z](?![\w])|[a-z](?![\w])"
    r"|(?<=\d{3})-\d(?!\d))?"
    r"(?:\s?\(\w{1,3}\))*(?:/\d+)?"
)
_GLOSS = r"(?:\s*\([^()\n]{3,120}\))?"
_BETWEEN = r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s*&\s*|\s+or\s+)(?:[Aa]rticles?\s+|[Ss]ections?\s+)?"
_NO_ARTICLE = (
    r"(?!\s?(?:years?|months?|people|days?|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b)"
)
_ARTICLES = rf"(?:{_ARTICLE}){_GLOSS}(?:{_BETWEEN}{_ARTICLE}{_NO_ARTICLE}{_GLOSS})*"
_CALENDAR = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\b"
_CAPITAL = r"[A-Z][\w’'‑-]{0,40}"
_TITLE = rf"{_CAPITAL}(?:(?:\s+(?:of|the|and|on|for|in|to|or|against|with)){{0,3}}\s+{_CAPITAL}){{0,12}}"
_LAW = (
    rf"(?:(?:{_CAPITAL}\s+){{0,3}}(?:(?:Code|Constitution)(?:\s+of\s+(?:the\s+)?(?!{_CALENDAR}){_TITLE})?"
    rf"|(?:{_CAPITAL}\s+(?:and|of|for)\s+(?:{_CAPITAL}\s+){{1,3}})?(?:Act|Decree|Law|Ordinance|Criminal Law)"
    rf"(?:\s+(?:on|of|against|for)\s+(?:the\s+)?(?!{_CALENDAR}){_TITLE})?)(?:\s+(?:of\s+)?(?:19|20)\d\d(?![-/\d]))?"
    r"|(?:[a-z-]{1,40}\s+){0,2}(?:code|law|act|constitution|decree)"
    r"(?:\s+on\s+(?:the\s+)?[A-Za-z-]{1,40}(?:\s+(?:and|of)\s+[a-z-]{1,40})?)?)"
)
_CITED = re.compile(
    rf"\b(?:(?P<law1>{_LAW})(?:['’]s)?\s+)?(?:[Aa]rticles?|[Ss]ections?|Arts?\.|§)\s*(?P<list>{_ARTICLES})"
    rf"(?:,?\s+(?:of|in|under)\s+(?:the\s+)?(?:\d{{4}}\s+)?(?:{_CAPITAL}['’]s\s+|country['’]s\s+)?(?P<law2>{_LAW}))?"
)
_UNDER = re.compile(
    rf"\bunder\s+(?:the\s+|{_CAPITAL}['’]s\s+|its\s+|an?\s+)?(?:\d{{4}}\s+|country['’]s\s+)?"
    rf"(?P<law>(?:{_CAPITAL}\s+(?:(?:and|of|on|for|the|to)\s+){{0,2}}){{1,6}}(?:Act|Law|Code|Ordinance|Decree)\b"
    r"(?:\s+(?:of\s+)?(?:19|20)\d\d(?![-/\d]))?"
    rf"|Law\s+(?:on|against)\s+(?:the\s+)?{_TITLE}"
    r"|(?!(?:international|domestic|martial|common|local|current|existing|national)\s+law)"
    r"(?:[a-z][a-z-]*\s+){1,3}(?:law|act|code)\b)"
)
_CONVERSION = re.compile(
    r"\s*[(/,]?\s*(?:about|around|approximately|roughly|some|or|equivalent to|equal to|nearly|almost|approx\.?|~|=|over"
    r"|just over|just under|more than)?\s*"
)
_ONE_ARTICLE = re.compile(rf"(?<![\w(]){_ARTICLE}")
_PARENTHESIS = re.compile(r"(?<=[\s\w])\((?=\D{3})[^()]*\)")


@dataclass(frozen=True, slots=True)
class Measure:
    """A span of the text and what it measures: `term` (ISO 8601), `money` ("1250 USD"), or `law`."""

    start: int
    end: int
    term: str = ""
    money: str = ""
    law: tuple[Law, ...] = ()
    converted: bool = False

    def moved(self, offset: int) -> "Measure":
        """The same so many characters further on."""
        start, end = self.start + offset, self.end + offset
        return Measure(start, end, self.term, self.money, self.law, self.converted)


def terms(text: str) -> list[Measure]:
    """Lengths of time that a sentence can have."""
    if not any(unit in text for unit in ("year", "month", "week", "day")):
        return []
    found = []
    for match in _TERM.finditer(text):
        if match["plural"] is None and match["n"].lower() in ("a", "an") and match["unit"].lower() in ("day",):
            continue
        if (between := _BETWEEN_EVENTS.match(text, match.end())) and (between["gone"] or _opens(text, match.start())):
            continue  # "upheld on Monday, two and a half months after they were arrested"; but "gave him a year after"
        unit = match["unit"][0].upper()
        if match["n2"] and (_falls(match) or _COUNTS.search(text, max(0, match.start() - _AROUND), match.start())):
            term = _duration(match["n2"], match["half2"], unit, None, None)
            found.append(Measure(match.start("n2"), match.end(), term=term))
            continue  # "sentenced the other two to 15 years"
        first = _duration(match["n"], match["half"] or match["half3"], unit, match["m"], match["unit2"])
        first += f"{number_of(match['d'])}D" if match["d"] else ""
        if match["n2"]:
            second = _duration(match["n2"], match["half2"], unit, None, None)
            changed = (
                _CHANGED.search(text, max(0, match.start() - _AROUND), match.start()) is not None
            )  # "cut from three to two years"
            first = second if changed else f"{first}/{second}" if first and second else ""
        if first:
            found.append(Measure(match.start(), match.end(), term=first))
    return _ranges(found, text)


def _falls(match: re.Match[str]) -> bool:
    """Whether a range would go down, and so is none: "and 14 to three years", "on 7 May 7 to three years"."""
    changing = _CHANGED.search(match.string, max(0, match.start() - _AROUND), match.start())
    first, second = (number_of(match[name]) or 0 for name in ("n", "n2"))
    to = match.string[match.end("n") : match.start("n2")] == " to "
    return changing is None and to and first > second > 0


def _opens(text: str, start: int) -> bool:
    """Whether a comma or nothing stands before an offset."""
    return start == 0 or text[start - 2 : start] in (", ", "; ", ". ", "— ", "– ")


def _ranges(found: list[Measure], text: str) -> list[Measure]:
    """ "Between six months and one year": one range of two terms."""
    result: list[Measure] = []
    for measure in found:
        before = result[-1] if result else None
        if (
            before is not None
            and text[before.end : measure.start] == " and "
            and text[max(0, before.start - len("between ")) : before.start].lower() == "between "
        ):
            result[-1] = Measure(before.start, measure.end, term=f"{before.term}/{measure.term}")
        else:
            result.append(measure)
    return result


def _duration(number: str, half: str | None, unit: str, months: str | None, unit2: str | None) -> str:
    value = float(number) if re.fullmatch(r"[\d.]+", number) else float(number_of(number) or 0)
    if half:
        value += 0.5
    whole = int(value)
    part = value - whole
    text = "P" + (f"{whole}{unit}" if whole else "")
    if part:
        text += {"Y": f"{round(part * 12)}M", "M": f"{round(part * 30)}D", "W": "", "D": ""}[unit]
    if months and unit2 and unit2[0].upper() != unit:
        text += f"{number_of(months) or 0}{unit2[0].upper()}"
    return text if len(text) > 1 else ""


class MoneyReader:
    """Finds sums of money in the currencies of a lexicon."""

    _GROUPS = (("sign", "name"), ("n", "n2", "n3"), ("scale", "scale2", "scale3"))

    def __init__(self, lexicon: Lexicon) -> None:
        self.codes = {word.lower(): code for word, code in lexicon.currencies}
        capitals = {word for word, _ in lexicon.currencies if word.isalpha() and word[0].isupper()}
        worded = [word for word in self.codes if word.replace(" ", "").isalpha()]
        signs = sorted(self.codes.keys() - set(worded), key=len, reverse=True)
        names = sorted(set(worded) - {word.lower() for word in capitals}, key=len, reverse=True)
        sign = "|".join(re.escape(word) for word in signs) or "(?!)"
        name = "|".join(re.escape(word) for word in names) or "(?!)"
        # Codes are capitals: "TRY 500" is money, "try 11 activists" is not.
        behind = sorted({*self.codes.values()} | capitals, key=len, reverse=True)
        written, codes = (f"(?-i:{'|'.join(words)})" for words in (["US", *behind], behind))  # but "four US reporters"
        self.openings = Openings(
            [
                rf"(?P<sign>{sign}|{written}(?=\s?\d))\s?(?P<n>{_AMOUNT})(?:[ -](?P<scale>{_SCALE}))?",
                rf"(?P<n2>{_AMOUNT}|{_WORD}|an?(?!\s\w+\s\d)|half a)(?:[ -](?P<scale2>{_SCALE}))?"
                rf"\s(?P<name>{name}|{codes})\b",
                rf"(?P<n3>{_AMOUNT}|{_WORD})\s(?P<scale3>million|billion)(?=\s+(?:as|in|for|to)\b)",
            ],
            flags=re.IGNORECASE,
        )

    def find(self, text: str) -> list[Measure]:
        """The sums of a text; `converted` ones repeat the sum before them in another currency."""
        found: list[Measure] = []
        code = ""
        for match in self.openings.finditer(text):
            word, number, scale = (
                next(filter(None, map(match.groupdict().get, names)), None) for names in self._GROUPS
            )
            amount = _amount(number or "", scale)
            if amount is None or not (word or code):
                continue
            before = text[found[-1].end : match.start()] if found else ""
            converted = bool(before.strip()) and _CONVERSION.fullmatch(before) is not None
            own = self._code(word) if word else code
            code = code if converted else own
            found.append(Measure(match.start(), match.end(), money=f"{amount} {own}", converted=converted))
        return found

    def _code(self, word: str) -> str:
        low = word.lower()
        return self.codes.get(low) or {"us": "USD"}.get(low, word.upper())


def _amount(number: str, scale: str | None) -> str | None:
    plain = number.replace(",", "")
    value: float | None
    if re.fullmatch(r"\d+(?:\.\d+)?", plain):
        value = float(plain)
    else:
        value = 0.5 if plain.lower() == "half a" else number_of(plain)
    if value is None:
        return None
    factor = {"thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}.get(
        (scale or "").lower(), 1
    )
    value *= factor
    return str(int(value)) if value == int(value) else f"{value:.2f}"


def citations(text: str) -> list[Measure]:
    """The articles cited, each with the law named beside it; a law cited whole ("under the Press Law") has none."""
    found = []
    if re.search(r"\b[Aa]rticle|\b[Ss]ection|\bArts?\.|§", text):
        found = [measure for match in _CITED.finditer(text) if (measure := _articles(match)) is not None]
    for match in _UNDER.finditer(text) if "under" in text else ():
        if all(match.end() <= one.start or match.start() >= one.end for one in found):
            whole = Law("", _law_name(match["law"]))
            found.append(Measure(match.start("law"), match.end(), law=(whole,)))
    return found


def _articles(match: re.Match[str]) -> Measure | None:
    listed = _PARENTHESIS.sub(" ", match["list"])
    name = _law_name(match["law2"] or match["law1"] or "")
    laws = tuple(Law(re.sub(r"\s+\(", "(", one[0]), name) for one in _ONE_ARTICLE.finditer(listed))
    return Measure(match.start(), match.end(), law=laws) if laws else None


def _law_name(words: str) -> str:
    name = re.sub(r"[’']s$", "", " ".join(words.split()))
    name = re.sub(r"^(?:The|Under|In|Of|Cambodia[’']s|Its)\s+", "", name)
    return "" if name.lower() in ("law", "the law", "code", "act") else name

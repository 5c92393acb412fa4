"""Tokens and sentences of a passage, each with its offsets in the publication."""

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<word>
        [^\W\d_]++(?=[\s,;:])                               # most words, before anything dearer is tried
      | (?:[A-Z]\.){2,}(?:-[^\W\d_]+)?                     # U.S., H.E., U.S.-funded
      | (?<![\w.’'])[A-Z]\.(?=\s?[A-Z][\w’.])(?!\s(?:The|He|She|They|It|In|On|At
          |An?|Two|His|Her|Their|This|But|And|Police)\b)                  # J. Mwangi
      | (?:Mr|Mrs|Ms|Messrs|Mmes|Mses|Dr|Ven|Gen|Col|Lt|Sgt|Maj|Capt|Brig|Prof|Rev|St|Hon|No|Nos|Art|Arts
          |Sept|Oct|Nov|Dec|Jan|Feb|Aug|a\.m|p\.m|vs|v|Rs|etc|Jr|Sr|Co|Ltd|Inc)\.(?=\s|,|$)
      | [^\W\d_](?:[^\W_]|[-‑.](?=[^\W\d_])|[’'](?=[^\W\d_]{2,})(?!(?:ll|re|ve)\b))*  # words, hyphened, O'Brien
      )
    | (?P<number>\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?:-[^\W\d_]+(?:-[^\W\d_]+)*)?)
    | (?P<clitic>[’'](?:s|ll|re|ve|d|m|t)\b|[’'](?=\s|$|[,.;:]))
    | (?P<mark>\.\.\.|--|[^\w\s])
    | (?P<rest>\w+)
    """,
    re.VERBOSE,
)
_ARTICLED = re.compile(r"(?:al|el|as|ad|ar|at|an|az|ash|ath|bin|ibn|ould)[-‑’'][^\W\d_a-z]")
"""Names that begin with a small article: "al-Banna"."""
_CALENDAR = frozenset(name.lower() for name in (*day_name, *day_abbr, *month_name, *month_abbr) if name)
_OPENERS = frozenset("“‘\"'([«")
_CLOSERS = frozenset("”’\"')]»")
LONGEST_SENTENCE = 600
"""Tokens after which a sentence is cut: longer ones are lists or noise, and every later step is linear in this."""


@dataclass(slots=True, init=False)
class Token:
    """A word, number or mark: `text` stands at `start`; `low` is its lower case; `capital` whether it begins with one.

    `tag` is its part of speech, `lemma` and `form` (b, s, d, n, g) those of a verb; set by `tags`.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str
    capital: bool
    tag: str
    lemma: str
    form: str

    def __init__(self, text: str, low: str, start: int, end: int, kind: str, capital: bool) -> None:
        # Written out: that of a dataclass is not compiled.
        self.text, self.low, self.start, self.end, self.kind, self.capital = text, low, start, end, kind, capital
        self.tag = self.lemma = self.form = ""


@dataclass(slots=True)
class Sentence:
    """The tokens of one sentence; `title` for a headline."""

    tokens: list[Token]
    title: bool = False

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset past the last character."""
        return self.tokens[-1].end


def tokenise(text: str, offset: int = 0) -> list[Token]:
    """The tokens of a passage that begins at `offset` of the publication."""
    tokens = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        low = word.lower()
        start = offset + match.start()
        capital = low != word and _capital(word)
        tokens.append(Token(word, low, start, start + len(word), match.lastgroup or "rest", capital))
    return tokens


def _capital(word: str) -> bool:
    return word[0].isupper() or _ARTICLED.match(word) is not None


def sentences(text: str, offset: int = 0, title: bool = False) -> list[Sentence]:
    """The sentences of a passage; a title is one sentence."""
    tokens = tokenise(text, offset)
    found: list[Sentence] = []
    begin = 0
    for index, token in enumerate(tokens):
        full = index + 1 - begin >= LONGEST_SENTENCE
        stop = token.text in (".", "!", "?", "...") and _ends(tokens, index)
        if full or (not title and (stop or _ends_by_the_clock(tokens, index))):
            end = max(index + 1, begin)
            while end < len(tokens) and tokens[end].text in _CLOSERS and tokens[end].start == tokens[end - 1].end:
                end += 1
            if end > begin:
                found.append(Sentence(tokens[begin:end], title))
            begin = end
    if begin < len(tokens):
        found.append(Sentence(tokens[begin:], title))
    return found


def _ends_by_the_clock(tokens: list[Token], index: int) -> bool:
    """Whether "at 8 a.m." ends a sentence: a word with a capital follows, and no day of the calendar."""
    if tokens[index].low not in ("a.m.", "p.m.") or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return after.capital and after.low not in _CALENDAR


def _ends(tokens: list[Token], index: int) -> bool:
    """Whether the full stop at `index` ends a sentence: what follows begins one."""
    following = index + 1
    while (
        following < len(tokens)
        and tokens[following].text in _CLOSERS
        and tokens[following].start == tokens[following - 1].end
    ):
        following += 1
    if following >= len(tokens):
        return True
    after = tokens[following]
    if after.text in (",", ";") and tokens[index].text in ("!", "?"):
        return False  # "the head of the party Alga!, guilty"
    if after.start == tokens[following - 1].end:
        return after.text in _OPENERS or after.capital
    return after.capital or after.kind == "number" or after.text in _OPENERS or after.kind == "mark"

"""A sentence's tokens cut into phrases: noun phrases, verb groups, dates, measures, and the small words between."""

from .dates import Expression
from .lexicon import Lexicon
from .names import institution, known_entity, looks_like_person, run_end
from .phrases import Phrase
from .quantities import Measure, number_of
from .tokens import Sentence, Token

Span = Expression | Measure
_NOUNLIKE = frozenset(("DET", "POSS", "NUM", "ORD", "ADJ", "N", "NAME", "POS", "PRON"))
_MARKS = {"–": "-", "—": "-", "--": "-", "-": "-", "[": "(", "]": ")", "?": ".", "!": ".", "...": ".", "|": "."}
_QUOTES = frozenset("“”\"‘’'«»")
_QUANTIFIERS = frozenset(
    ("all", "both", "each", "every", "half", "most", "some", "several", "many", "few", "no", "neither", "either")
)
_ARRANGING = frozenset(("due", "set", "scheduled", "expected", "slated", "going", "about"))


class Chunker:
    """Cuts one sentence. `spans` are the dates and measures found in its text, by offset."""

    def __init__(self, sentence: Sentence, spans: list[Span], lexicon: Lexicon, text: str) -> None:
        self.tokens = sentence.tokens
        self.lexicon = lexicon
        self.text = text
        self.title = sentence.title
        self.spans = {span.start: span for span in spans}
        self.phrases: list[Phrase] = []
        self._approximators = lexicon.classes.get("approximator", frozenset())
        self._softeners = {phrase.split()[0] for phrase in self._approximators}

    def chunk(self) -> list[Phrase]:
        """The phrases in order."""
        index = 0
        while index < len(self.tokens):
            index = self._next(index)
        return self.phrases

    def _next(self, index: int) -> int:
        token = self.tokens[index]
        if token.start in self.spans:
            return self._span(index, self.spans[token.start])
        tag = token.tag
        if (skipped := self._approximator(index)) > index:
            return skipped
        if tag in ("MODAL", "BE", "HAVE", "DO", "V", "TO") or (tag in ("ADV", "NEG") and self._verb_ahead(index)):
            return self._verb_group(index)
        if tag in _NOUNLIKE:
            return self._noun_phrase(index)
        kind = {"PREP": "P"}.get(tag, tag)
        if token.kind == "mark":
            if token.text in _QUOTES:
                return index + 1
            kind = _MARKS.get(token.text, token.text)
        self.phrases.append(Phrase(kind, token.start, token.end, word=token.low))
        return index + 1

    def _approximator(self, index: int) -> int:
        """Past the words that only soften a number ("more than 50", "about 100"); `index` where there are none."""
        if self.tokens[index].low not in self._softeners:
            return index
        for length in (4, 3, 2, 1):
            words = [token.low for token in self.tokens[index : index + length]]
            if " ".join(words) in self._approximators and index + length < len(self.tokens):
                after = self.tokens[index + length]
                if after.tag == "NUM" and after.start not in self.spans:
                    return index + length
        return index

    def _after(self, end: int, index: int) -> int:
        """The first token at or past an offset."""
        while index < len(self.tokens) and self.tokens[index].start < end:
            index += 1
        return index

    def _span(self, index: int, span: Span) -> int:
        end = self._after(span.end, index + 1)
        if isinstance(span, Expression):
            phrase = Phrase("DATE", span.start, span.end, date=span)
            if (
                end < len(self.tokens)
                and self._noun_after(end)
                and span.means not in ("today", "now", "yesterday", "tomorrow", "later", "ago", "vague", "clock")
            ):
                # "the January strikes", "its 25 April trial": the date describes a noun.
                return self._noun_phrase(end, date=span, start=span.start)
            if end + 1 < len(self.tokens) and self.tokens[end].tag == "POS":
                return self._noun_phrase(end + 1, date=span, start=span.start)
        elif span.term:
            if end < len(self.tokens) and self.tokens[end].tag == "POS":
                end += 1
            phrase = Phrase("TERM", span.start, span.end, term=span.term)
        elif span.money:
            phrase = Phrase("MONEY", span.start, span.end, money="" if span.converted else span.money)
        else:
            phrase = Phrase("LAW", span.start, span.end, law=span.law)
        self.phrases.append(phrase)
        return end

    def _noun_after(self, index: int) -> bool:
        token = self.tokens[index]
        if token.start in self.spans or token.kind == "mark":
            return False
        if token.tag == "N":
            return token.low not in ("morning", "afternoon", "evening", "night")
        return token.tag == "NAME" and (token.low in self.lexicon.heads or token.low in ("national", "general"))

    def _verb_ahead(self, index: int) -> bool:
        for token in self.tokens[index + 1 : index + 4]:
            if token.tag in ("V", "BE", "HAVE", "MODAL", "DO"):
                return True
            if token.tag not in ("ADV", "NEG"):
                return False
        return False

    # ---- verb groups

    def _verb_group(self, index: int) -> int:
        tokens = self.tokens
        first = index
        group = Phrase("VG", tokens[index].start, tokens[index].end)
        main: Token | None = None
        be = have = False
        while index < len(tokens):
            token = tokens[index]
            tag = token.tag
            if token.start in self.spans and index > first:
                break
            if tag in ("ADV", "NEG"):
                if tag == "NEG" or token.low in ("never", "not"):
                    group.negated = True
                elif not self._verb_ahead(index) and not (
                    be and index + 1 < len(tokens) and tokens[index + 1].low in _ARRANGING
                ):
                    break
            elif tag == "TO":
                if main is not None or index > first:
                    break
                group.infinitive = True
            elif tag == "MODAL":
                if main is not None or be or have:
                    break
                if token.low in self.lexicon.classes.get("hypothetical", ()):
                    group.modal = token.low
                group.tense = "future"
            elif tag == "BE":
                if main is not None:
                    break
                be = True
                group.tense = group.tense or ("past" if token.low in ("was", "were", "wasn", "weren") else "present")
                group.perfect = group.perfect or token.low == "been"
            elif tag == "HAVE":
                if main is not None or be:
                    break
                have = True
                group.tense = group.tense or ("past" if token.low == "had" else "present")
            elif tag == "DO":
                if main is not None or be:
                    break
                group.tense = group.tense or ("past" if token.low in ("did", "didn") else "present")
            elif tag == "V":
                if main is not None:
                    break
                main = token
                group.end = token.end
                index += 1
                break
            elif (
                tag == "ADJ"
                and be
                and token.low in _ARRANGING
                and index + 1 < len(tokens)
                and tokens[index + 1].tag == "TO"
            ):
                main = token
                index += 1
                break
            else:
                break
            group.end = token.end
            index += 1
        self._finish_verb(group, main, be, have)
        if be and main is not None and main.low in _ARRANGING and index < len(tokens) and tokens[index].tag == "TO":
            return self._arranged(index, group)
        self.phrases.append(group)
        return max(index, first + 1)

    def _finish_verb(self, group: Phrase, main: Token | None, be: bool, have: bool) -> None:
        if main is None:
            group.lemma = "be" if be else "have" if have else "do"
            return
        group.lemma, group.form = main.lemma or main.low, main.form
        group.passive = be and main.form in ("n", "d")
        group.progressive = be and main.form == "g"
        group.perfect = group.perfect or have
        if not (be or have or group.infinitive or group.tense):
            group.bare = main.form in ("n", "d", "g")
            group.tense = {"d": "past", "n": "past", "s": "present", "b": "present"}.get(main.form, "")
        if group.infinitive:
            group.tense = "future"

    def _arranged(self, index: int, outer: Phrase) -> int:
        """ "is due to be held", "was scheduled to appear": one group, of something arranged."""
        before = len(self.phrases)
        index = self._verb_group(index)
        if len(self.phrases) > before:
            inner = self.phrases[before]
            inner.start = outer.start
            inner.infinitive = False
            inner.arranged = True
            inner.negated = inner.negated or outer.negated
            inner.tense = "future" if outer.tense != "past" else "past"
        return index

    # ---- noun phrases

    def _noun_phrase(self, index: int, date: Expression | None = None, start: int | None = None) -> int:
        tokens, lexicon = self.tokens, self.lexicon
        begin = tokens[index].start if start is None and index < len(tokens) else start
        phrase = Phrase("NP", begin or 0, tokens[min(index, len(tokens) - 1)].end, date=date)
        nouns: list[str] = []
        adjectives: list[tuple[str, int, int]] = []
        runs: list[tuple[int, int, str, str]] = []  # first token, past the last, class, person-likeness
        first = index
        content = False
        while index < len(tokens):
            token = tokens[index]
            tag = token.tag
            if tag == "(" and runs and self._short_form(index):
                index += 3
                continue
            if index > first and token.start in self.spans:
                span = self.spans[token.start]
                absorbs = (
                    isinstance(span, Expression)
                    and phrase.date is None
                    and not content
                    and self._noun_after_span(span, index)
                )
                term = (
                    isinstance(span, Measure)
                    and span.term
                    and not nouns
                    and not runs
                    and self._noun_after_span(span, index)
                )
                if absorbs and isinstance(span, Expression):
                    phrase.date = span
                    index = self._after(span.end, index + 1)
                    continue
                if term and isinstance(span, Measure):
                    phrase.term = span.term
                    index = self._after(span.end, index + 1)
                    if index < len(tokens) and tokens[index].tag == "POS":
                        index += 1
                    continue
                break
            if tag == "PRON":
                if index > first and not (token.low in ("others", "other") and not nouns):
                    break
                phrase.sort, phrase.head, phrase.end = "pronoun", token.low, token.end
                phrase.plural = token.low in ("they", "them", "others", "those", "these", "we", "everyone")
                if token.low in ("others",):
                    phrase.sort, phrase.other, phrase.label, phrase.head = "people", True, token.text, "other"
                elif (
                    token.low in ("those", "these")
                    and index + 1 < len(tokens)
                    and tokens[index + 1].tag in ("N", "ADJ", "NUM", "NAME")
                ):
                    phrase.sort, phrase.head, phrase.definite = "", "", True
                    index += 1
                    continue
                index += 1
                break
            if tag in ("DET", "POSS"):
                if content or phrase.count is not None:
                    break
                if token.low in _QUANTIFIERS:
                    phrase.quantifier = token.low
                elif token.low in ("the", "these", "those", "this"):
                    phrase.definite = True
                elif token.low in ("a", "an"):
                    if not (
                        index + 1 < len(tokens)
                        and tokens[index + 1].low in ("dozen", "hundred", "group", "total", "few")
                    ):
                        phrase.count = None
                elif token.low == "another":
                    phrase.other = True
                if tag == "POSS":
                    owner = Phrase("NP", token.start, token.end, sort="pronoun", head=token.low)
                    owner.plural = token.low in ("their", "our")
                    phrase.owner = owner
                    phrase.definite = True
            elif tag == "NUM":
                if content and not (phrase.count is None and tokens[index - 1].low in ("some", "about")):
                    break
                index = self._count(index, phrase)
                continue
            elif tag == "ORD":
                if content:
                    break
                phrase.other = phrase.other or token.low == "other"
            elif tag == "POS":
                if not (nouns or runs):
                    break
                owner = self._finished(phrase, first, index, nouns, runs, adjectives)
                follows = index + 1 < len(tokens) and (
                    tokens[index + 1].tag in ("N", "ADJ", "NAME", "NUM", "ORD") or tokens[index + 1].start in self.spans
                )
                if not follows:
                    index += 1
                    self.phrases.append(owner)
                    return index
                phrase = Phrase("NP", owner.start, owner.end, owner=owner, definite=True)
                nouns, adjectives, runs, content = [], [], [], False
                first = index + 1
            elif tag == "ADJ":
                if runs and not nouns and looks_like_person(tokens[runs[-1][0] : runs[-1][1]], lexicon) == "sure":
                    break
                if nouns and token.low != "elect" and not self._leads_to_noun(index):
                    break  # "found two journalists guilty"
                if token.form == "n":
                    adjectives.append((token.lemma, token.start, token.end))
                content = True
            elif tag == "N":
                nouns.append(token.low)
                content = True
            elif tag == "NAME":
                end, sort, person = self._run(index)
                if runs and nouns == [] and runs[-1][2] == "" and runs[-1][3] in ("sure", "maybe") and person:
                    break
                runs.append((index, end, sort, person))
                content = True
                phrase.end = tokens[end - 1].end
                index = end
                if (
                    sort == ""
                    and person in ("sure", "maybe", "short")
                    and index < len(tokens)
                    and tokens[index].tag in ("ADJ", "N")
                    and tokens[index].kind == "word"
                    and person == "sure"
                    and not self._compound(index, phrase.definite or self.title)
                ):
                    break
                nouns_after = len(nouns)
                self._last_run = (len(runs), nouns_after)
                continue
            else:
                break
            phrase.end = token.end
            index += 1
        if phrase.sort != "pronoun" and not (phrase.sort == "people" and phrase.head == "other"):
            phrase = self._finished(phrase, first, index, nouns, runs, adjectives)
        self.phrases.append(phrase)
        return max(index, first + 1)

    def _leads_to_noun(self, index: int) -> bool:
        """Whether an adjective inside a noun phrase has its noun ahead."""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return following is not None and (following.tag in ("ADJ", "N", "NAME") or following.start in self.spans)

    def _short_form(self, index: int) -> bool:
        """Whether "(CNRP)" stands inside a noun phrase: "11 Cambodia National Rescue Party (CNRP) members"."""
        inside = self.tokens[index + 1 : index + 4]
        return len(inside) == 3 and inside[0].tag == "NAME" and inside[1].text == ")" and inside[2].tag in ("N", "ADJ")

    def _compound(self, index: int, articled: bool) -> bool:
        """Whether a noun after a name makes it a describing word: "the Mu Sochua trial", "Kem Ley memorial"."""
        low = self.tokens[index].low
        noun = self.lexicon.nouns.get(low)
        return articled and (noun is None or not noun.classes & {"person", "officer"})

    def _noun_after_span(self, span: Span, index: int) -> bool:
        end = self._after(span.end, index + 1)
        if end < len(self.tokens) and self.tokens[end].tag == "POS":
            end += 1
        return (
            end < len(self.tokens)
            and self.tokens[end].tag in ("N", "NAME", "ADJ")
            and self.tokens[end].kind == "word"
            and self.tokens[end].start not in self.spans
        )

    def _count(self, index: int, phrase: Phrase) -> int:
        words: list[str] = []
        while index < len(self.tokens) and (
            self.tokens[index].tag == "NUM"
            or (
                words
                and self.tokens[index].low == "and"
                and index + 1 < len(self.tokens)
                and self.tokens[index + 1].tag == "NUM"
                and words[-1] in ("hundred", "thousand")
            )
        ):
            words.append(self.tokens[index].low)
            phrase.end = self.tokens[index].end
            index += 1
        word = words[-1]
        if word in ("pair", "duo", "trio", "quartet", "quintet"):
            phrase.count = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5}[word]
            phrase.head, phrase.sort, phrase.plural = word, "people", True
        else:
            phrase.count = number_of(" ".join(words))
            if word in ("hundreds", "thousands", "dozens"):
                phrase.count, phrase.vague = None, True
        return index

    def _run(self, index: int) -> tuple[int, str, str]:
        """Past the end of the name that begins here, its class, and how it reads as a person's."""
        tokens, lexicon = self.tokens, self.lexicon
        end, sort = known_entity(tokens, index, lexicon)
        whole = run_end(tokens, index)
        if sort and end >= whole:
            return end, sort, ""
        named, kind = institution(tokens, index, whole, lexicon)
        if kind:
            return named, kind, ""
        if sort:  # a known name with more capitals behind it: "CNRP Kem Sokha", "Phnom Penh Governor"
            return end, sort, ""
        for inner in range(index + 1, whole):
            entity_end, entity = known_entity(tokens, inner, lexicon)
            if entity and entity_end > inner and looks_like_person(tokens[index:inner], lexicon) in ("sure", "maybe"):
                whole = inner
                break
        person = looks_like_person(tokens[index:whole], lexicon)
        if self.title and person == "maybe":
            person = ""  # in a title capitals are no sign of a name
        if not person and whole - index > 2:
            # Roles and adjectives written with a capital before a name: take the longest tail that reads as one.
            for inner in range(index + 1, whole - 1):
                if looks_like_person(tokens[inner:whole], lexicon) == "sure":
                    return inner, "thing", ""
        return whole, "" if person else "thing", person

    def _finished(
        self,
        phrase: Phrase,
        first: int,
        end: int,
        nouns: list[str],
        runs: list[tuple[int, int, str, str]],
        adjectives: list[tuple[str, int, int]],
    ) -> Phrase:
        """Say what the noun phrase stands for, by its last word."""
        tokens, lexicon = self.tokens, self.lexicon
        phrase.nouns = tuple(nouns)
        phrase.adjectives = tuple(adjectives)
        phrase.label = self.text[self._label_start(first, end) : phrase.end]
        if runs and runs[-1][1] == end:
            start, stop, sort, person = runs[-1]
            words = self.text[tokens[start].start : tokens[stop - 1].end]
            role = self._role(nouns) or self._honorific(start)
            if not sort and person:
                noun = lexicon.nouns.get(nouns[-1]) if nouns else None
                phrase.classes = noun.classes & {"officer"} if noun is not None else frozenset()
                phrase.sort, phrase.name, phrase.head = "person", words, nouns[-1] if nouns else ""
                phrase.sure = person == "sure" or (person == "maybe" and bool(role))
                if person == "short":
                    phrase.sort = "name"
                    phrase.sure = bool(role)
                return phrase
            phrase.sort = sort or "thing"
            phrase.entity = self.text[tokens[runs[0][0]].start : tokens[stop - 1].end] if sort != "thing" else words
            phrase.head = tokens[stop - 1].low
            return phrase
        if not nouns:
            if phrase.owner is not None and phrase.owner.sort == "pronoun" and phrase.count is None and not runs:
                phrase.sort, phrase.head, phrase.plural = "pronoun", phrase.owner.head, phrase.owner.plural
                phrase.owner = None
                return phrase
            if phrase.head in ("pair", "duo", "trio", "quartet", "quintet"):
                return phrase
            number = phrase.count is not None or phrase.quantifier in (
                "all",
                "both",
                "each",
                "several",
                "many",
                "some",
                "most",
                "few",
            )
            phrase.sort = "people" if number or phrase.other else "thing"
            phrase.plural = (phrase.count or 2) > 1
            phrase.head = "other" if phrase.other else ""
            return phrase
        self._by_head(phrase, nouns[-1], first, end, runs)
        return phrase

    def _by_head(self, phrase: Phrase, low: str, first: int, end: int, runs: list[tuple[int, int, str, str]]) -> None:
        noun = self.lexicon.nouns.get(low)
        if low.endswith("-old"):
            phrase.sort, phrase.head = "people", low
            return
        if noun is None:
            phrase.head, phrase.sort = low, "thing"
            phrase.plural = low.endswith("s") and not low.endswith("ss")
            return
        phrase.head, phrase.plural = noun.singular, noun.plural
        classes = noun.classes
        phrase.classes = classes
        for sort in (
            "officer",
            "court",
            "prison",
            "custody",
            "station",
            "person",
            "police",
            "authority",
            "place",
            "organisation",
        ):
            if sort in classes:
                phrase.sort = "people" if sort == "person" else sort
                break
        else:
            phrase.sort = "thing"
        if phrase.sort == "officer" and phrase.count is not None:
            phrase.sort = "people"
        if phrase.sort in ("court", "prison", "station", "place", "police", "authority", "officer") and runs:
            phrase.entity = self.text[self.tokens[runs[0][0]].start : phrase.end]
        elif phrase.sort in ("court", "prison", "station", "police", "place", "authority", "officer"):
            phrase.entity = phrase.label

    def _label_start(self, first: int, end: int) -> int:
        index = first
        while index < end - 1 and (
            self.tokens[index].tag in ("DET", "POSS", "NUM")
            or self.tokens[index].low in ("other", "additional", "further", "some", "about", "latest")
        ):
            index += 1
        return self.tokens[index].start

    def _role(self, nouns: list[str]) -> bool:
        noun = self.lexicon.nouns.get(nouns[-1]) if nouns else None
        return noun is not None and bool(noun.classes & {"person", "officer"})

    def _honorific(self, start: int) -> bool:
        return start > 0 and self.tokens[start - 1].low in self.lexicon.classes.get("honorific", ())

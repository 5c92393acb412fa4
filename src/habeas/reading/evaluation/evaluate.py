"""How well claims agree with gold ones, by the claim guide's definition: person-event by person-event.

A claim about three persons and a group counts as four events. An event of the prediction is right where gold has one of
the same kind and subject; each of gold's is matched once. Fields are compared over the matched ones.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from habeas.claims import Claim, folded, load_claims

from .score import Agreement, Disagreement, Score, Tally

FIELDS = (
    "when",
    "due",
    "planned",
    "by",
    "at",
    "law",
    "offence",
    "term",
    "suspended",
    "money",
    "in_absentia",
    "outcome",
)
_SUFFIX = ".claims.jsonl"
_TERM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Event:
    """One person-event: `subject` is a folded name, a group's folded label, or "" for none."""

    kind: str
    being: str
    subject: str
    count: int | None
    claim: Claim
    grounded: bool

    @property
    def shown(self) -> str:
        return self.subject if self.being != "group" else f"{self.count or 'some'} {self.subject}".strip()


def evaluate(gold_dir: Path | str, predicted: Path | str | Mapping[str, Sequence[Claim]]) -> Score:
    """Score predicted claims against a folder of gold files (NAME.txt beside NAME.claims.jsonl).

    `predicted` is a folder of NAME.claims.jsonl, or claims by NAME; a name that is missing counts as no claims.
    Raises FileNotFoundError where the folder holds no gold, BadLine where a file is no claims.
    """
    gold_dir = Path(gold_dir)
    files = sorted(gold_dir.glob(f"*{_SUFFIX}"))
    if not files:
        raise FileNotFoundError(f"{gold_dir}: no *{_SUFFIX} here")
    kinds: dict[str, Tally] = defaultdict(Tally)
    score = Score(len(files), _digest(files), fields={name: Agreement() for name in FIELDS})
    for path in files:
        name = path.name.removesuffix(_SUFFIX)
        text = path.with_name(f"{name}.txt").read_text(encoding="utf-8")
        gold = _events(load_claims(path.read_text(encoding="utf-8"), name, str(path)), None)
        _compare(name, gold, _events(_predicted(predicted, name), _squeezed(text)), kinds, score)
    score.kinds = dict(sorted(kinds.items()))
    for tally in kinds.values():
        score.overall.right += tally.right
        score.overall.wrong += tally.wrong
        score.overall.missed += tally.missed
    return score


def _digest(files: Sequence[Path]) -> str:
    content = hashlib.sha256()
    for path in files:
        for part in (path, path.with_name(path.name.removesuffix(_SUFFIX) + ".txt")):
            content.update(part.name.encode() + b"\0" + part.read_bytes() + b"\0")
    return content.hexdigest()[:20]


def _predicted(predicted: Path | str | Mapping[str, Sequence[Claim]], name: str) -> Sequence[Claim]:
    if isinstance(predicted, Mapping):
        return predicted.get(name, ())
    path = Path(predicted) / f"{name}{_SUFFIX}"
    return load_claims(path.read_text(encoding="utf-8"), name, str(path)) if path.exists() else ()


def _compare(name: str, gold: list[_Event], predicted: list[_Event], kinds: dict[str, Tally], score: Score) -> None:
    pairs = _pairs(gold, predicted)
    for i, j in pairs:
        kinds[gold[i].kind].right += 1
        _compare_fields(name, gold[i], predicted[j], score)
    for i in sorted(set(range(len(gold))) - {i for i, _ in pairs}):
        kinds[gold[i].kind].missed += 1
        event = gold[i]
        score.disagreements.append(Disagreement(name, "missed", event.kind, event.shown, gold=event.claim.when.text))
    for j in sorted(set(range(len(predicted))) - {j for _, j in pairs}):
        event = predicted[j]
        kinds[event.kind].wrong += 1
        what = Disagreement(name, "wrong", event.kind, event.shown, predicted=event.claim.when.text)
        score.disagreements.append(what)


def _compare_fields(name: str, gold: _Event, predicted: _Event, score: Score) -> None:
    for which in FIELDS:
        agreement = score.fields[which]
        if _value(gold.claim, which):
            agreement.stated += 1
            if _agrees(which, gold.claim, predicted.claim):
                agreement.agreed += 1
            else:
                ours, theirs = _shown(gold.claim, which), _shown(predicted.claim, which)
                score.disagreements.append(Disagreement(name, which, gold.kind, gold.shown, ours, theirs))
        elif _value(predicted.claim, which):
            agreement.added += 1


def _events(claims: Sequence[Claim], squeezed: str | None) -> list[_Event]:
    """The person-events of claims; `squeezed` is the text their quotes must stand in, None to trust them."""
    events = []
    for claim in claims:
        grounded = squeezed is None or _squeezed(claim.quote.exact).strip() in squeezed
        for person in claim.who:
            events.append(_Event(claim.kind, "person", _fold(person), None, claim, grounded))
        if claim.group:
            label = _fold(claim.group.label)
            events.append(_Event(claim.kind, "group", label, claim.group.count, claim, grounded))
        if not claim.who and not claim.group:
            events.append(_Event(claim.kind, "none", "", None, claim, grounded))
    return events


def _pairs(gold: list[_Event], predicted: list[_Event]) -> list[tuple[int, int]]:
    """One-to-one, greedily: those that agree on the date first, then on most fields, then in order."""
    options = []
    for i, ours in enumerate(gold):
        for j, theirs in enumerate(predicted):
            if theirs.grounded and ours.kind == theirs.kind and _same_subject(ours, theirs):
                agreed = sum(_agrees(which, ours.claim, theirs.claim) for which in FIELDS)
                options.append((-(10 * _agrees("when", ours.claim, theirs.claim) + agreed), i, j))
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    pairs = []
    for _, i, j in sorted(options):
        if i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            pairs.append((i, j))
    return pairs


def _same_subject(gold: _Event, predicted: _Event) -> bool:
    beings = {gold.being, predicted.being}
    if "person" not in beings and all(event.count is None for event in (gold, predicted)):
        return "none" in beings or bool(set(gold.subject.split()) & set(predicted.subject.split()))
    if len(beings) > 1:
        return False
    if gold.being == "person":
        return sorted(gold.subject.split()) == sorted(predicted.subject.split())
    if gold.count is not None and predicted.count is not None:
        return gold.count == predicted.count
    ours, theirs = set(gold.subject.split()), set(predicted.subject.split())
    return bool(ours & theirs) or not ours


def _value(claim: Claim, which: str) -> object:
    found = getattr(claim, which)
    if which == "law":
        return frozenset(_fold(law.article) for law in found)
    if which == "money":
        return frozenset(re.sub(r"[^0-9a-z.]", "", sum_.casefold()) for sum_ in found)
    if which in ("when", "due"):
        return found.text
    if which in ("term", "suspended"):
        return _days(found)
    return found if isinstance(found, bool) else _fold(found)


def _agrees(which: str, gold: Claim, predicted: Claim) -> bool:
    if which in ("by", "at"):  # a court may stand in either
        return any(_same_name(gold, which, predicted, other) for other in ("by", "at"))
    if which == "offence":
        return _same_name(gold, which, predicted, which)
    return _value(gold, which) == _value(predicted, which)


def _same_name(gold: Claim, which: str, predicted: Claim, other: str) -> bool:
    """Whether one is a fuller or shorter name of the same thing."""
    ours, theirs = set(_fold(getattr(gold, which)).split()), set(_fold(getattr(predicted, other)).split())
    if not ours and not theirs:
        return True
    return bool(theirs) and (ours <= theirs or theirs <= ours or len(ours & theirs) >= 0.6 * len(ours))


def _days(term: str) -> int | str:
    """A duration in days, a month as 30.4, so that P18M and P1Y6M are one; other texts as they are."""
    match = _TERM.fullmatch(term)
    if not term or not match:
        return term
    years, months, weeks, days = (int(part or 0) for part in match.groups())
    return round((12 * years + months) * 30.4 + 7 * weeks + days)


def _fold(text: str) -> str:
    """Folded, ASCII only, without a leading "the"."""
    return re.sub(r"^the ", "", re.sub(r"[^a-z0-9]+", " ", folded(text)).strip())


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _shown(claim: Claim, which: str) -> str:
    found = getattr(claim, which)
    if which == "law":
        return ", ".join(law.article for law in found)
    return ", ".join(found) if isinstance(found, tuple) else str(found)

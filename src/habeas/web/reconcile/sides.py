"""Two mentions side by side: what is told of each, how alike they are and why, and what editors have said."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from habeas.claims import folded
from habeas.claims.sameness import Of, Same
from habeas.register import compare_names
from habeas.web.desk.models import SamenessRecord
from habeas.web.public.models import Mention, Person, Question
from habeas.web.public.naming import reason_in_words
from habeas.web.public.statements import Statement, statements_from


@dataclass(frozen=True, slots=True)
class Side:
    """One mention, the person it belongs to today, and what is told of its bearer."""

    mention: Mention
    statements: list[Statement]

    @property
    def person(self) -> Person:
        """The person it belongs to today."""
        return self.mention.person


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions, whether the register has them as one, and the score of their likeness with its reasons."""

    one: Side
    two: Side
    score: float
    reasons: list[str]

    @property
    def joined(self) -> bool:
        """Whether both are one person in the register today."""
        return self.one.mention.person_id == self.two.mention.person_id

    @property
    def asked(self) -> bool:
        """Whether the register asks it of an editor."""
        return _asked(self.one.mention.pk, self.two.mention.pk).exists()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of an editor, in words."""

    record: SamenessRecord
    said: str


SAID = {
    Of.PERSON: {Same.SAME: "one person", Same.DIFFERENT: "two persons", Same.OPEN: "left open"},
    Of.CASE: {Same.SAME: "one case", Same.DIFFERENT: "two cases", Same.OPEN: "left open"},
}


def pair_of(one: Mention, two: Mention) -> Pair:
    """Two mentions, with everything by which an editor can tell."""
    score, reasons = _likeness(one, two)
    return Pair(_side(one, two), _side(two, one), score, [reason_in_words(reason) for reason in reasons])


def words_among(ids: set[str], of: Of) -> list[Word]:
    """What editors said of these ids, the newest first."""
    records = SamenessRecord.objects.filter(of=of).filter(Q(one__in=ids) & Q(two__in=ids)).order_by("-at", "-pk")
    return [Word(record, SAID[of][Same(record.verdict)]) for record in records]


def _side(mention: Mention, other: Mention) -> Side:
    """What is told of the bearer: everything, or, where both are one person, what is told under this mention's name."""
    events = mention.person.events.select_related("publication__type").order_by("position", "pk")
    if mention.person_id == other.person_id and folded(mention.name) == folded(other.name):
        events = events.filter(publication=mention.publication_id)
    statements = statements_from(events)
    if mention.person_id == other.person_id:
        own = folded(mention.name)
        statements = [told for told in statements if any(folded(name) == own for name in told.claim.who)]
    return Side(mention, statements)


def _likeness(one: Mention, two: Mention) -> tuple[float, list[str]]:
    """The register's own score, where it compared the two or their persons; else that of the names alone."""
    if question := _asked(one.pk, two.pk).first():
        return question.score, question.reasons
    keys = {one.pk, two.pk}
    for link in one.person.joined:
        if {link["one"], link["two"]} == keys:
            return link["score"], link["reasons"]
    like = compare_names(one.name, two.name)
    return like.score, list(like.reasons)


def _asked(one: str, two: str) -> QuerySet[Question]:
    return Question.objects.filter(Q(one=one, two=two) | Q(one=two, two=one))

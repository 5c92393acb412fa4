"""Why a person's spellings are taken for one person's, in words."""

from dataclasses import dataclass

from habeas.claims.sameness import Of, Same, standing_sameness
from habeas.web.desk.models import SamenessRecord

from .models import Person
from .wording import day_in_words

WITH = "both are named with "


@dataclass(frozen=True, slots=True)
class Joined:
    """Two spellings and the reasons for taking them for one person's."""

    one: str
    two: str
    why: list[str]


def reasons_for_names(person: Person) -> list[Joined]:
    """The reasons, those by an editor's word first; () for a person with one spelling."""
    if len(person.names) < 2:
        return []
    names = dict(person.mentions.values_list("pk", "name"))
    said = SamenessRecord.objects.filter(of=Of.PERSON, one__in=names, two__in=names)
    words = [word for word in standing_sameness(record.sameness for record in said) if word.verdict is Same.SAME]
    found = [(word.one, word.two, [f"an editor said so on {day_in_words(word.at.date())}"]) for word in words]
    found += [(link["one"], link["two"], list(map(reason_in_words, link["reasons"]))) for link in person.joined]
    pairs = [(names[one], names[two], why) for one, two, why in found if one in names and two in names]
    return [Joined(one, two, why) for one, two, why in pairs if one != two]


def reason_in_words(reason: str) -> str:
    """A reason with the names in it, which the register compares folded, written as names."""
    return WITH + reason.removeprefix(WITH).title() if reason.startswith(WITH) else reason

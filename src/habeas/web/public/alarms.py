"""What does not add up, in words, with the statements it rests on: questions, never findings."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone

from habeas.claims import When
from habeas.register import Rule
from habeas.web.desk.models import ClaimRecord
from habeas.web.desk.standing import standing_claims
from habeas.web.library.models import Publication

from . import visible
from .models import Alarm, Person
from .statements import Statement, with_people
from .wording import in_words, term_in_words

NO_RELEASE = "no release reported"
DISAGREE = "sources disagree"

_MARKS = {Rule.OVERDUE: NO_RELEASE, Rule.LONG_AGO: NO_RELEASE, Rule.CONTRADICTION: DISAGREE}
"""What the public should know at a glance, beside a name."""

_DATE = re.compile(r"\b\d{4}-\d\d(?:-\d\d)?(?:/\d{4}-\d\d(?:-\d\d)?)?\b")
_TERM = re.compile(r"\bP\d[\dYMWD]*(?:/P\d[\dYMWD]*)?\b")
_KEY = re.compile(r"\b[0-9a-f]{20}\b")


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question as it is shown: about whom, its reason in words, and the statements on every side of it.

    `alarm` stands for all of one rule and reason: what is told of three co-accused at once is asked once.
    """

    alarm: Alarm
    about: list[Alarm]
    reason: str
    claims: list[tuple[str, Statement]]

    @property
    def statements(self) -> list[Statement]:
        """The statements that it rests on."""
        return [statement for _, statement in self.claims]

    @property
    def rule(self) -> str:
        """What kind of thing does not add up."""
        return Rule[self.alarm.rule].value

    @property
    def sides(self) -> bool:
        """Whether publications stand against each other."""
        return Rule[self.alarm.rule] is Rule.CONTRADICTION

    @property
    def url(self) -> str:
        """Where the law that an alarm rests on can be read, if it says so."""
        found = re.search(r"https?://\S+", self.alarm.source)
        return found[0].rstrip(".,;)") if found else ""

    @property
    def law(self) -> str:
        """The law and the article, without the address."""
        return re.sub(r",?\s*https?://\S+", "", self.alarm.source).strip()


def doubts(alarms: Iterable[Alarm]) -> list[Doubt]:
    """Alarms as they are shown, in the order of the first of each rule and reason."""
    alarms = list(alarms)
    wanted = {claim for alarm in alarms for claim in alarm.claims}
    statements = statements_of(wanted)
    keys = {key for alarm in alarms for key in _KEY.findall(alarm.reason)}
    titles = dict(Publication.objects.filter(key__in=keys).values_list("key", "title"))
    alike: dict[tuple[str, str, dt.date], list[Alarm]] = {}
    for alarm in alarms:
        alike.setdefault((alarm.rule, alarm.reason, alarm.since), []).append(alarm)
    return [
        Doubt(
            about[0],
            sorted(about, key=lambda alarm: alarm.name),
            _in_words(reason, titles),
            [(c, statements[c]) for c in dict.fromkeys(c for alarm in about for c in alarm.claims) if c in statements],
        )
        for (_, reason, _), about in alike.items()
    ]


def doubts_about(person: Person) -> list[Doubt]:
    """What does not add up about one person, as of today."""
    hidden = visible.hidden_claims()
    standing = person.alarms.filter(since__lt=timezone.localdate())
    return doubts(alarm for alarm in standing if hidden.isdisjoint(alarm.claims))


def marks() -> dict[str, list[str]]:
    """What stands beside a person's name in lists, as of today: "no release reported", "sources disagree"."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    rules = {rule.name: mark for rule, mark in _MARKS.items()}
    today: dt.date = timezone.localdate()
    hidden = visible.hidden_claims()
    standing = Alarm.objects.filter(rule__in=rules, since__lt=today, person__isnull=False)
    for person, rule, claims in standing.values_list("person", "rule", "claims"):
        if hidden.isdisjoint(claims):
            found[person].add(rules[rule])
    return {person: sorted(named) for person, named in found.items()}


def statements_of(claims: Iterable[str]) -> dict[str, Statement]:
    """The statements of claims (by record) that stand in visible publications."""
    wanted = set(claims)
    of = ClaimRecord.objects.filter(pk__in=wanted).values("publication")
    publications = {page.pk: page for page in visible.publications().filter(pk__in=of)}
    standing = [s for s in standing_claims(list(publications.values())) if s.record.pk in wanted]
    found = with_people([(s.claim, publications[s.record.publication_id], s.text) for s in standing])
    return {s.record.pk: statement for s, statement in zip(standing, found, strict=True)}


def _in_words(reason: str, titles: dict[str, str]) -> str:
    """A reason with its dates, terms and publications as people write them."""
    reason = _KEY.sub(lambda match: f"“{titles[match[0]]}”" if match[0] in titles else match[0], reason)
    reason = re.sub(r"\bon (?=\d{4}(?:-\d\d)?(?![-\d]))", "in ", reason)
    reason = _DATE.sub(lambda match: in_words(When.parse(match[0])), reason)
    reason = _TERM.sub(lambda match: term_in_words(match[0]), reason)
    return reason[:1].upper() + reason[1:]

"""What the public may see, stated once: live publications without restrictions, and register entries that rest on them.

Every page, feed and search of the public site starts from these querysets and from no others.
"""

import datetime as dt

from django.db.models import Exists, OuterRef, QuerySet

from habeas.web.desk.models import ClaimRecord
from habeas.web.library.models import Publication, PublicationType, Topic

from .models import Alarm, Case, CaseEvent, Person, PersonEvent


def publications() -> QuerySet[Publication]:
    """Publications that are live and open to everyone, newest first."""
    return Publication.objects.live().public().select_related("type").order_by("-date", "-pk")


def topics() -> QuerySet[Topic]:
    """Topics under which at least one visible publication is filed."""
    return Topic.objects.filter(publications__in=publications().order_by()).distinct()


def types() -> QuerySet[PublicationType]:
    """Types of which there is at least one visible publication."""
    return PublicationType.objects.filter(publications__in=publications().order_by()).distinct()


def events() -> QuerySet[PersonEvent]:
    """Timeline entries whose publication is visible."""
    return PersonEvent.objects.filter(publication__in=publications().order_by())


def people() -> QuerySet[Person]:
    """Persons of whom at least one visible publication states something, by name."""
    return Person.objects.filter(Exists(events().filter(person=OuterRef("pk")))).order_by("name", "pk")


def cases() -> QuerySet[Case]:
    """Cases that rest on visible publications alone, the last to be heard of first."""
    hidden = CaseEvent.objects.filter(case=OuterRef("pk")).exclude(publication__in=publications().order_by())
    return Case.objects.filter(~Exists(hidden)).order_by("-last", "name", "pk")


def alarms(on: dt.date) -> list[Alarm]:
    """What does not add up as of a day, resting on visible publications alone; the newest first."""
    hidden = hidden_claims()
    standing = Alarm.objects.filter(since__lt=on).select_related("person")
    return [alarm for alarm in standing if hidden.isdisjoint(alarm.claims)]


def hidden_claims() -> set[str]:
    """The claims (by record) of publications that are not visible: the cache may be older than what was taken down."""
    return set(ClaimRecord.objects.exclude(publication__in=publications().order_by()).values_list("pk", flat=True))

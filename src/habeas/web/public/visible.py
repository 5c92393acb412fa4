"""What the public may see, stated once: live publications without restrictions, and register entries that rest on them.

Every page, feed and search of the public site starts from these querysets and from no others.
"""

from django.db.models import Exists, OuterRef, QuerySet

from habeas.web.library.models import Publication, PublicationType, Topic

from .models import Person, PersonEvent


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

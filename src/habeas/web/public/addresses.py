"""The lasting addresses of persons."""

from django.urls import reverse

from .models import Person


def person_url(person: Person) -> str:
    """`/people/nhem-sarom-3f2a.../`: the name for readers, the id for ever."""
    return reverse("person", args=[f"{person.slug}-{person.pk}" if person.slug else person.pk])

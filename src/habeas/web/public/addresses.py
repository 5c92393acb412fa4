"""The lasting addresses of persons and cases."""

from django.urls import reverse

from .models import Case, Person


def person_url(person: Person) -> str:
    """`/people/nhem-sarom-3f2a.../`: the name for readers, the id for ever."""
    return reverse("person", args=[f"{person.slug}-{person.pk}" if person.slug else person.pk])


def case_url(case: Case) -> str:
    """`/cases/freedom-park-15-july-2014-3f2a.../`: the name for readers, the id for ever."""
    return reverse("case", args=[f"{case.slug}-{case.pk}" if case.slug else case.pk])

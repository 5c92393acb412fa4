"""Types and topics by their names, made where the library does not have them yet."""

from dataclasses import dataclass
from itertools import chain, count

from django.db.models import Model
from django.utils.text import slugify

from .models import PublicationType, TextVersion, Topic


@dataclass(frozen=True, slots=True)
class Filing:
    """What an import says of its publications besides their texts."""

    topics: tuple[str, ...] = ()
    language: str = "en"
    source_name: str = ""
    source_url: str = ""
    notice: str = ""


def type_named(name: str) -> PublicationType:
    """The type of publication of this name, whatever its case."""
    return _named(PublicationType, name)


def topic_named(name: str) -> Topic:
    """The topic of this name, whatever its case."""
    return _named(Topic, name)


def _named(model: type[Model], name: str) -> Model:
    found = model.objects.filter(name__iexact=name).first()
    if found is not None:
        return found
    slug = slugify(name) or TextVersion.digest(name)[:12]  # a name that is not in Latin script
    slugs = chain([slug], (f"{slug}-{nth}" for nth in count(2)))
    return model.objects.create(name=name, slug=next(s for s in slugs if not model.objects.filter(slug=s).exists()))

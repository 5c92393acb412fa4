"""The register as tables: a cache that `habeas manage rebuild_register` can drop and make anew from accepted claims."""

from django.db import models

from habeas.web.library.models import Publication


class Person(models.Model):
    """A person of the register. `id` is the mention id of the person's first mention and never changes meaning."""

    id = models.CharField(primary_key=True, max_length=40)
    name = models.CharField(max_length=200, db_index=True)
    slug = models.SlugField(max_length=200)
    names = models.JSONField(default=list, help_text="Every spelling, the most frequent first.")
    first = models.DateField(null=True, help_text="Earliest day an event can have happened.")
    last = models.DateField(null=True, help_text="Date of the newest publication about the person.")

    class Meta:
        ordering = ["name"]


class Mention(models.Model):
    """A name as one publication gives it; its id leads to the person it belongs to today."""

    id = models.CharField(primary_key=True, max_length=40)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="mentions")


class PersonEvent(models.Model):
    """One entry of a person's timeline: an accepted claim about the person."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="events")
    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="+")
    claim_id = models.CharField(max_length=40, db_index=True)
    claim = models.JSONField(help_text="The claim in the guide's form, amended where it was amended.")
    position = models.PositiveIntegerField(help_text="Its place in the person's timeline.")

    class Meta:
        ordering = ["person", "position"]


class CustodyInterval(models.Model):
    """A stretch of custody of one person, or of a group that one publication counts but does not name.

    Both ends have an earliest and a latest day; an end that is not known is null.
    """

    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="custody")
    group = models.JSONField(null=True, help_text="count and label, where the persons are not named")
    sort = models.CharField(max_length=30, help_text="police custody, pre-trial detention, serving a sentence ...")
    place = models.CharField(max_length=300, blank=True)
    start_earliest = models.DateField(null=True, db_index=True)
    start_latest = models.DateField(null=True)
    end_earliest = models.DateField(null=True)
    end_latest = models.DateField(null=True, db_index=True)
    last_reported = models.DateField(null=True, help_text="Newest day on which the person was reported held.")
    claims = models.JSONField(help_text="Ids of the claims behind it.")

    class Meta:
        ordering = ["start_latest", "pk"]

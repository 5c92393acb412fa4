"""The register as tables: a cache that `habeas manage rebuild_register` can drop and make anew from accepted claims."""

from django.db import models
from django.utils import timezone

from habeas.web.library.models import Publication


class Person(models.Model):
    """A person of the register. `id` is the mention id of the person's first mention and never changes meaning."""

    id = models.CharField(primary_key=True, max_length=40)
    name = models.CharField(max_length=200, db_index=True)
    slug = models.SlugField(max_length=200)
    names = models.JSONField(default=list, help_text="Every spelling, the most frequent first.")
    joined = models.JSONField(default=list, help_text="Why the spellings are one person's: one, two, score, reasons.")
    first = models.DateField(null=True, help_text="Earliest day an event can have happened.")
    last = models.DateField(null=True, help_text="Date of the newest publication about the person.")

    class Meta:
        ordering = ["name"]


class Mention(models.Model):
    """A name as one publication gives it; its id leads to the person it belongs to today."""

    id = models.CharField(primary_key=True, max_length=40)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="mentions")
    name = models.CharField(max_length=200, default="")
    publication = models.ForeignKey(Publication, null=True, on_delete=models.CASCADE, related_name="+")


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
    """A stretch of custody of one person, or of a group that publications count but do not name.

    Both ends have an earliest and a latest day; an end that is not known is null.
    """

    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="custody")
    group = models.JSONField(null=True, help_text="count and label, where the persons are not named")
    counted = models.CharField(max_length=40, blank=True, db_index=True, help_text="The id of the counted set.")
    position = models.PositiveIntegerField(default=0, help_text="Its place in the course of custody.")
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


class Case(models.Model):
    """A case. `id` is that of the record of its first published claim; the id of any of its claims leads to it."""

    id = models.CharField(primary_key=True, max_length=40)
    name = models.CharField(max_length=300)
    slug = models.SlugField(max_length=200)
    first = models.DateField(db_index=True, help_text="The day its timeline begins with.")
    last = models.DateField(help_text="The day its timeline ends with.")
    counted = models.JSONField(default=list, help_text="Persons counted but not named: count and label.")

    class Meta:
        ordering = ["-last", "name", "id"]


class CaseParty(models.Model):
    """A person in a case, with their charges there: articles, offence, state, rulings, and the claims that say so."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="parties")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="parties")
    charges = models.JSONField(default=list)


class CaseEvent(models.Model):
    """One entry of a case's timeline, by the record of its claim."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="events")
    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="+")
    claim_id = models.CharField(max_length=40, db_index=True)
    position = models.PositiveIntegerField()


class Alarm(models.Model):
    """What does not add up, from the day `since` on: a question to an editor, never a finding."""

    subject = models.CharField(max_length=40, db_index=True, help_text="The person's id, or the counted set's.")
    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="alarms")
    name = models.CharField(max_length=300)
    rule = models.CharField(max_length=20, db_index=True)
    reason = models.TextField()
    since = models.DateField(db_index=True)
    source = models.TextField(blank=True, help_text="The law, and where it stands.")
    claims = models.JSONField(help_text="Ids of the claims behind it.")

    class Meta:
        ordering = ["-since", "pk"]


class Question(models.Model):
    """Two mentions that may be one person's: the score and its reasons, for an editor to say."""

    one = models.CharField(max_length=40, db_index=True)
    two = models.CharField(max_length=40, db_index=True)
    score = models.FloatField()
    reasons = models.JSONField()

    class Meta:
        ordering = ["-score", "one", "two"]


class RegisterStamp(models.Model):
    """One change of these tables: by its token a process knows whether the register it keeps is the one they hold.

    `publications` are the keys of those that changed; null where any may have.
    """

    token = models.CharField(max_length=32, unique=True)
    publications = models.JSONField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]

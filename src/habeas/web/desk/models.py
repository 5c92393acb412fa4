"""Claims as they stand at the desk and the decisions on them. Decisions are only ever added."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from habeas.claims import Claim, Decision, Kind, Verdict, claim_from_dict
from habeas.claims.case_name import CaseName
from habeas.claims.sameness import Of, Same, Sameness
from habeas.web.library.models import Publication, TextVersion


class ClaimRecord(models.Model):
    """A claim, kept by its content id: drafted by the reader, or written by an editor."""

    class Origin(models.TextChoices):
        """Who drafted it."""

        READER = "reader", "Drafted by the reader"
        EDITOR = "editor", "Written by an editor"

    id = models.CharField(primary_key=True, max_length=40)
    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="claims")
    text = models.ForeignKey(
        TextVersion,
        on_delete=models.RESTRICT,
        related_name="claims",
        help_text="The newest version of the text that has its words.",
    )
    kind = models.CharField(max_length=30, choices=[(kind.value, kind.label) for kind in Kind], db_index=True)
    data = models.JSONField(help_text="The claim in the guide's form.")
    start = models.IntegerField(default=-1)
    end = models.IntegerField(default=-1)
    origin = models.CharField(max_length=10, choices=Origin.choices, default=Origin.READER)
    superseded = models.BooleanField(default=False, help_text="The reader no longer drafts it from the newest text.")
    covered = models.BooleanField(default=False, help_text="A claim that an editor stands behind says the same.")
    drafted_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["publication", "start", "id"]
        verbose_name = "claim"
        permissions = [("decide_claimrecord", "Can decide on claims: accept, amend, reject, add")]

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return claim_from_dict(self.data)


class DecisionRecord(models.Model):
    """One verdict of one editor on one claim. Appended, never changed or erased."""

    claim = models.ForeignKey(ClaimRecord, on_delete=models.PROTECT, related_name="decisions")
    verdict = models.CharField(max_length=10, choices=[(v.value, v.value.capitalize()) for v in Verdict])
    amended = models.JSONField(null=True, blank=True)
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    signed = models.CharField(max_length=150, help_text="The editor's name as it was when the decision was made.")
    at = models.DateTimeField(default=timezone.now)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "pk"]

    @property
    def decision(self) -> Decision:
        """The decision itself."""
        return Decision(
            claim=self.claim_id,
            verdict=Verdict(self.verdict),
            by=self.signed,
            at=self.at,
            amended=claim_from_dict(self.amended) if self.amended else None,
            note=self.note,
        )


class SamenessRecord(models.Model):
    """One word of one editor on two mentions (one person?) or two claims (one case?). Appended, never erased.

    A mention is named by its id, a claim by the id of its record, which outlives amendments.
    """

    of = models.CharField(max_length=10, choices=[(of.value, of.value.capitalize()) for of in Of])
    one = models.CharField(max_length=40, db_index=True)
    two = models.CharField(max_length=40, db_index=True)
    verdict = models.CharField(max_length=10, choices=[(v.value, v.value.capitalize()) for v in Same])
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    signed = models.CharField(max_length=150, help_text="The editor's name as it was when this was said.")
    at = models.DateTimeField(default=timezone.now)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = "word on one and two"
        verbose_name_plural = "words on one and two"

    @property
    def sameness(self) -> Sameness:
        """The word itself."""
        return Sameness(Of(self.of), self.one, self.two, Same(self.verdict), self.signed, self.at, self.note)


class CaseNameRecord(models.Model):
    """What an editor called the case that a claim belongs to; "" takes it back. Appended, never erased."""

    claim = models.ForeignKey(ClaimRecord, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=200, blank=True)
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    signed = models.CharField(max_length=150, help_text="The editor's name as it was when the name was given.")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = "name of a case"
        verbose_name_plural = "names of cases"

    @property
    def case_name(self) -> CaseName:
        """The name itself."""
        return CaseName(self.claim_id, self.name, self.signed, self.at)

"""The desk's forms: what to list, and a claim as an editor writes it."""

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms.models import ModelChoiceIterator

from habeas.claims import Claim, Group, Kind, Law, Quote, When
from habeas.web.library.models import Publication

from .duration import duration_from_words, duration_in_words
from .states import State
from .wording import OUTCOMES

KINDS = [(kind.value, kind.label) for kind in Kind]
DATE_HELP = "2014-08-02; 2014-08 for a month; 2014 for a year; 2014-07-15/2014-07-16 for a span. Empty if not said."

_SUM = re.compile(r"\d+(?:\.\d+)? [A-Z]{3}")
"""A sum of money as claims hold it."""


class NewestFirst(ModelChoiceIterator):
    """The newest publications to choose from; the others are reached from their own pages."""

    SHOWN = 100

    def __iter__(self) -> Iterator[Any]:
        yield "", self.field.empty_label
        yield from (self.choice(publication) for publication in self.queryset[: self.SHOWN])


class QueueForm(forms.Form):
    """Which claims to list."""

    state = forms.ChoiceField(choices=State.choices, required=False, label="State")
    kind = forms.ChoiceField(choices=[("", "Every kind"), *KINDS], required=False, label="Kind")
    publication = forms.ModelChoiceField(
        Publication.objects.filter(claims__isnull=False).distinct(), required=False, empty_label="Every publication"
    )
    publication.iterator = NewestFirst


class ClaimForm(forms.Form):
    """A claim in an editor's words; `text` is the publication's, in which its words must stand."""

    kind = forms.ChoiceField(choices=KINDS, label="What happened")
    quote = forms.CharField(
        label="The words that say so",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Exactly as in the text: a clause or a sentence. Copy them from the text.",
    )
    who = forms.CharField(
        label="Who",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One name a line, the fullest the publication gives, without title, party or age.",
    )
    group_count = forms.IntegerField(label="How many are not named", required=False, min_value=1)
    group_label = forms.CharField(label="What those are called", required=False, help_text="CNRP members, villagers.")
    when = forms.CharField(label="Date", required=False, help_text=DATE_HELP)
    due = forms.CharField(label="Set for", required=False, help_text="The day of an appearance or a new hearing.")
    planned = forms.BooleanField(label="Still to happen when this was published", required=False)
    by = forms.CharField(label="By", required=False, help_text="The court, judge, police or other authority.")
    to = forms.CharField(label="Called upon", required=False, help_text="Of a call: the authority it is addressed to.")
    at = forms.CharField(label="Where", required=False, help_text="Prison, station, court, else the place.")
    law = forms.CharField(
        label="Articles",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="One a line, article and law parted by a bar: 495 | Criminal Code.",
    )
    offence = forms.CharField(label="Offence", required=False, help_text="In the publication's words.")
    term = forms.CharField(label="Term", required=False, help_text="Of a sentence: 5 years, 7 years and 6 months.")
    suspended = forms.CharField(label="Suspended part", required=False, help_text="Of that term: 2 years.")
    money = forms.CharField(label="Money", required=False, help_text="Fine, deposit or damages: 1250 USD; 5000000 KHR.")
    in_absentia = forms.BooleanField(label="In absentia", required=False)
    outcome = forms.ChoiceField(choices=[("", "—"), *OUTCOMES.items()], required=False, label="Outcome")

    def __init__(self, *args: Any, text: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.text = text

    @staticmethod
    def initial_of(claim: Claim) -> dict[str, Any]:
        """A claim as the form shows it first."""
        same = ("planned", "by", "to", "at", "offence", "in_absentia", "outcome")
        return {name: getattr(claim, name) for name in same} | {
            "kind": claim.kind.value,
            "quote": claim.quote.exact,
            "who": "\n".join(claim.who),
            "group_count": claim.group.count if claim.group else None,
            "group_label": claim.group.label if claim.group else "",
            "when": claim.when.text,
            "due": claim.due.text,
            "law": "\n".join(" | ".join(filter(None, (law.article, law.law))) for law in claim.law),
            "term": duration_in_words(claim.term),
            "suspended": duration_in_words(claim.suspended),
            "money": "; ".join(claim.money),
        }

    def clean_quote(self) -> Quote:
        """The words with their place in the text, whatever line breaks and spaces a copy brought along."""
        quote = Quote(" ".join(self.cleaned_data["quote"].split())).placed_in(self.text)
        if quote is None:
            raise forms.ValidationError("These words are not in the text. Copy them exactly, from one paragraph.")
        return quote

    def clean_when(self) -> When:
        """The date."""
        return _checked(When.parse, self.cleaned_data["when"])

    def clean_due(self) -> When:
        """The date something is set for."""
        return _checked(When.parse, self.cleaned_data["due"])

    def clean_term(self) -> str:
        """The term as ISO 8601."""
        return _checked(duration_from_words, self.cleaned_data["term"])

    def clean_suspended(self) -> str:
        """The suspended part as ISO 8601."""
        return _checked(duration_from_words, self.cleaned_data["suspended"])

    def clean_money(self) -> tuple[str, ...]:
        """The sums, each an amount and a currency's code."""
        sums = tuple(" ".join(part.split()) for part in self.cleaned_data["money"].split(";") if part.strip())
        for told in sums:
            if not _SUM.fullmatch(told):
                raise forms.ValidationError(f"“{told}” is no sum: write 1250 USD, several parted by semicolons.")
        return sums

    def clean(self) -> dict[str, Any]:
        """What fields say together."""
        data = super().clean()
        if data.get("group_count") and not data.get("group_label"):
            self.add_error("group_label", "Say what they are called, in the publication's words.")
        if not self.errors:
            _checked(self.claim_of, "")
        return data

    def claim_of(self, publication: str) -> Claim:
        """The claim that a valid form comes to, under the publication's key."""
        data = self.cleaned_data
        same = ("quote", "when", "due", "planned", "by", "to", "at", "offence", "term", "suspended", "in_absentia")
        return Claim(
            publication=publication,
            kind=Kind(data["kind"]),
            who=tuple(_lines(data["who"])),
            group=Group(data["group_count"], data["group_label"]) if data["group_label"] else None,
            law=tuple(_law(line) for line in _lines(data["law"])),
            money=data["money"],
            outcome=data["outcome"],
            **{name: data[name] for name in same},
        )


def _checked(make: Any, value: Any) -> Any:
    try:
        return make(value)
    except ValueError as error:  # BadClaim and BadDate say in plain words what was expected
        raise forms.ValidationError(str(error)) from error


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _law(line: str) -> Law:
    article, _, law = line.partition("|")
    return Law(article.strip(), law.strip())

"""A claim's fields as an editor reads them."""

from habeas.claims import Claim, Group, When
from habeas.web.dates import in_words

from .duration import duration_in_words

OUTCOMES = {
    "upheld": "upheld",
    "overturned": "overturned",
    "reduced": "reduced",
    "returned": "returned for retrial",
    "filed": "filed",
    "withdrawn": "withdrawn",
    "bail": "on bail",
    "supervision": "under judicial supervision",
    "served": "after serving the sentence",
    "pardon": "by pardon",
    "dropped": "as the case was dropped",
    "unconditional": "without conditions",
}


def fields_in_words(claim: Claim) -> list[tuple[str, str]]:
    """Label and value of every field that says something, in the order of the form."""
    fields = [
        ("Who", ", ".join(claim.who)),
        ("Not named", group_in_words(claim.group)),
        ("Date", _date(claim.when)),
        ("Set for", _date(claim.due)),
        ("Planned", "yes" if claim.planned else ""),
        ("By", claim.by),
        ("Called upon", claim.to),
        ("Where", claim.at),
        ("Law", "; ".join(f"Article {law.article} {law.law}".strip() for law in claim.law)),
        ("Offence", claim.offence),
        ("Term", duration_in_words(claim.term)),
        ("Suspended", duration_in_words(claim.suspended)),
        ("Money", "; ".join(claim.money)),
        ("In absentia", "yes" if claim.in_absentia else ""),
        ("Outcome", OUTCOMES.get(claim.outcome, "")),
    ]
    return [(label, value) for label, value in fields if value]


def group_in_words(group: Group | None) -> str:
    """The persons counted but not named: "11 CNRP members"."""
    return f"{group.count or ''} {group.label}".strip() if group else ""


def _date(when: When) -> str:
    """A date in words, "" where nothing is known of it: the card leaves it out."""
    return in_words(when) if when.known else ""

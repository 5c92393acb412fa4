"""A claim as the desk shows it: its words and fields, where it stands, and who decided what."""

from functools import cached_property

from habeas.claims import Claim, Quote, Verdict
from habeas.web.library.models import Publication

from .models import ClaimRecord, DecisionRecord
from .states import State, with_state
from .wording import fields_in_words


class Card:
    """One claim, from a record that `with_state` annotated, and the newest text of its publication."""

    def __init__(self, record: ClaimRecord, text: str) -> None:
        self.record = record
        self.text = text
        self.state = State(record.state)

    @cached_property
    def decisions(self) -> list[DecisionRecord]:
        """Every decision, the newest first."""
        return sorted(self.record.decisions.all(), key=lambda decision: (decision.at, decision.pk), reverse=True)

    @cached_property
    def claim(self) -> Claim:
        """The claim as it stands: amended where the last decision amended it."""
        last = self.decisions[0].decision if self.decisions else None
        return last.amended if last and last.amended else self.record.claim

    @property
    def fields(self) -> list[tuple[str, str]]:
        """Its fields in plain words."""
        return fields_in_words(self.claim)

    @cached_property
    def place(self) -> Quote | None:
        """Its words where they stand in the newest text; None where they are gone from it."""
        return self.claim.quote.placed_in(self.text)

    @property
    def decided(self) -> bool:
        """Whether there is a verdict to take back."""
        return self.record.verdict not in (None, Verdict.OPEN)


def cards_of(publication: Publication) -> list[Card]:
    """A publication's claims in the order of their words; those that wait come before those that need nothing."""
    records = with_state(publication.claims.prefetch_related("decisions")).order_by("start", "pk")
    newest = publication.texts.first()
    cards = [Card(record, newest.text if newest else "") for record in records]
    return sorted(cards, key=lambda card: card.state in (State.COVERED, State.GONE))

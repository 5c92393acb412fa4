"""A statement: an accepted claim beside the publication that makes it, as readers are shown it."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote as percent_encoded

from habeas.claims import Claim, claim_from_dict
from habeas.register import mention_id
from habeas.web.desk.standing import standing_claims
from habeas.web.library.models import Publication

from .models import Mention, Person, PersonEvent
from .passages import Passage
from .wording import event_in_words, group_in_words, in_words

_WHOLE_FRAGMENT = 80
_FRAGMENT_WORDS = 5


@dataclass(frozen=True)
class Statement:
    """What one publication says happened, in words, with the words that say it one link away.

    `people` are the persons of the register behind the claim's names, by name as the publication gives it; `text` is
    the plain text that the quote's offsets count in, where it is at hand.
    """

    claim: Claim
    publication: Publication
    people: dict[str, Person | None]
    text: str = ""

    @property
    def anchor(self) -> str:
        """The id of the place in the publication's page where the quoted words begin."""
        return f"words-{self.claim.id}"

    @property
    def passage(self) -> Passage:
        """The quoted words as a place in the publication's page."""
        return Passage.of(self.anchor, self.claim.quote, self.text)

    @property
    def date(self) -> str:
        """When it happened, exactly as precisely as known."""
        return in_words(self.claim.when)

    @property
    def what(self) -> str:
        """What happened, in plain words."""
        return event_in_words(self.claim)

    @property
    def names(self) -> list[tuple[str, Person | None]]:
        """Whom it happened to, each with the person where the register has one."""
        return [(name, self.people.get(name)) for name in self.claim.who]

    @property
    def group(self) -> str:
        """The persons counted but not named."""
        return group_in_words(self.claim.group)

    @property
    def fragment(self) -> str:
        """The end of an address that leads to the quoted words; browsers that can do so mark them (text fragments)."""
        words = " ".join(self.claim.quote.exact.split())
        ends = [words]
        if len(words) > _WHOLE_FRAGMENT:
            ends = [" ".join(words.split()[:_FRAGMENT_WORDS]), " ".join(words.split()[-_FRAGMENT_WORDS:])]
        text = ",".join(percent_encoded(part, safe="").replace("-", "%2D") for part in ends)
        return f"#{self.anchor}:~:text={text}"

    @property
    def url(self) -> str:
        """Where the words stand."""
        return (self.publication.url or "") + self.fragment


def statements_in(publication: Publication) -> list[Statement]:
    """What a publication states, in the order of its words: every claim that an editor stands behind, and no other."""
    if publication.pk is None:
        return []
    standing = standing_claims([publication])
    return with_people([(entry.claim, publication, entry.text) for entry in standing])


def statements_from(events: Iterable[PersonEvent]) -> list[Statement]:
    """The statements behind timeline entries (with their publications loaded), in the order given."""
    return with_people([(claim_from_dict(event.claim), event.publication, "") for event in events])


def with_people(claims: list[tuple[Claim, Publication, str]]) -> list[Statement]:
    """Statements whose names lead to the persons they belong to today."""
    ids = {mention_id(publication.key, name) for claim, publication, _ in claims for name in claim.who}
    mentions = Mention.objects.filter(pk__in=ids).select_related("person")
    people = {mention.pk: mention.person for mention in mentions}
    return [
        Statement(claim, publication, {name: people.get(mention_id(publication.key, name)) for name in claim.who}, text)
        for claim, publication, text in claims
    ]

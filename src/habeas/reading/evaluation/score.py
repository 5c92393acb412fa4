"""A score: what a reading is worth against gold, over all, per kind and per field."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Right, wrong and missed person-events."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        """The share of the predicted that is right; None where nothing was predicted."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """The share of gold that was found; None where gold has nothing."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to judge."""
        if not self.right + self.wrong + self.missed:
            return None
        return 2 * self.right / (2 * self.right + self.wrong + self.missed)


@dataclass(slots=True)
class Agreement:
    """Of a field: how often gold states it on a matched event, how often we agree, how often we add one."""

    stated: int = 0
    agreed: int = 0
    added: int = 0

    @property
    def share(self) -> float | None:
        """Agreement over the stated ones; None where gold states none."""
        return self.agreed / self.stated if self.stated else None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One event that was missed or wrong, or one field on which a matched event disagrees (`what` is its name)."""

    publication: str
    what: str
    kind: str
    subject: str
    gold: str = ""
    predicted: str = ""

    def __str__(self) -> str:
        if self.what in ("missed", "wrong"):
            return f"{self.publication}: {self.what}: {self.kind} {self.subject} {self.gold or self.predicted}".rstrip()
        got = self.predicted or "nothing"
        return f"{self.publication}: {self.what}: {self.kind} {self.subject}: gold {self.gold}, got {got}"


@dataclass(slots=True)
class Score:
    """What a reading is worth against gold, and where they part. `gold` is a digest of the texts and gold claims."""

    publications: int
    gold: str
    overall: Tally = field(default_factory=Tally)
    kinds: dict[str, Tally] = field(default_factory=dict)
    fields: dict[str, Agreement] = field(default_factory=dict)
    disagreements: list[Disagreement] = field(default_factory=list)

"""The sample library: texts, their sources, the claims two readers agreed on, and the sample editor's decisions.

`library/NAME.txt` and `NAME.claims.jsonl` are in the claim guide's layout; `sources.tsv` gives each text's source page
and topic; `decisions.jsonl` the editor's decisions, its claim ids made with the file's name as the publication.
"""

import csv
from dataclasses import dataclass, replace
from importlib.resources import files

from habeas.claims import Claim, Decision, load_claims, load_decisions, numbered

NOTICE = "Restated from the public record for this sample library; the original stands at the source."
SOURCE_NAME = "LICADHO"
EDITOR = "Sample editor"


@dataclass(frozen=True, slots=True)
class Sample:
    """One publication of the sample library. `decisions` is empty where the editor has yet to decide."""

    name: str
    text: str
    source_url: str
    topic: str
    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...]

    def keyed(self, publication: str) -> "Sample":
        """The sample with its claims and decisions under a publication's own key: claim ids depend on it."""
        claims = tuple(replace(claim, publication=publication) for claim in self.claims)
        ids = {old.id: new.id for old, new in zip(self.claims, claims, strict=True)}
        decisions = tuple(replace(decision, claim=ids[decision.claim]) for decision in self.decisions)
        return replace(self, claims=claims, decisions=decisions)


def samples() -> list[Sample]:
    """The sample library in the order of its file names."""
    library = files("habeas.demo") / "library"
    decided: dict[str, list[Decision]] = {}
    for decision in load_decisions((library / "decisions.jsonl").read_text("utf-8"), "decisions.jsonl"):
        decided.setdefault(decision.claim, []).append(decision)
    rows = csv.DictReader((library / "sources.tsv").read_text("utf-8").splitlines(), delimiter="\t")
    result = []
    for row in rows:
        name = row["file"]
        claims = numbered(
            load_claims((library / f"{name}.claims.jsonl").read_text("utf-8"), name, f"{name}.claims.jsonl")
        )
        result.append(
            Sample(
                name=name,
                text=(library / f"{name}.txt").read_text("utf-8"),
                source_url=row["source"],
                topic=row["topic"],
                claims=tuple(claims),
                decisions=tuple(decision for claim in claims for decision in decided.get(claim.id, ())),
            )
        )
    return result

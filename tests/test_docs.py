"""What the documents say is so: their links lead somewhere, and the README's example is in the sample library."""

import json
import re
from pathlib import Path

import pytest

from habeas.claims import claim_from_dict
from habeas.demo import samples

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text("utf-8"))
    missing = [target for target in targets if not (document.parent / target).exists()]
    assert not missing


def test_the_claim_in_the_readme_is_one_of_the_sample_library() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    [block] = re.findall(r"```json\n(.*?)```", readme, re.DOTALL)
    shown = claim_from_dict(json.loads(block))
    [sample] = [sample for sample in samples() if f"library/{sample.name}.txt" in readme]
    assert any(
        (claim.kind, claim.who, claim.when, claim.by, claim.at)
        == (shown.kind, shown.who, shown.when, shown.by, shown.at)
        and claim.quote.exact.startswith(shown.quote.exact.rstrip("…").rstrip())
        for claim in sample.claims
    )


def test_every_path_the_readme_and_the_architecture_name_in_the_source_exists() -> None:
    for document in (ROOT / "README.md", ROOT / "ARCHITECTURE.md"):
        for path in re.findall(r"`(src/[\w./]+)`", document.read_text("utf-8")):
            assert (ROOT / path).exists(), path

"""The sample library is whole: every text has its source, its claims, and decisions that fit them."""

from habeas.claims import Verdict, accepted
from habeas.demo import samples


def test_every_publication_names_the_page_it_restates() -> None:
    for sample in samples():
        assert sample.source_url.startswith(("http://", "https://")), sample.name
        assert sample.topic


def test_the_editor_accepted_gold_claims_only_and_left_some_publications_to_try() -> None:
    decided = [sample for sample in samples() if sample.decisions]
    left = [sample for sample in samples() if not sample.decisions]
    assert len(decided) > 4 * len(left) > 0
    for sample in decided:
        assert {decision.verdict for decision in sample.decisions} == {Verdict.ACCEPT}
        assert accepted(sample.claims, sample.decisions) == list(sample.claims)


def test_decisions_follow_their_claims_to_a_publication_of_the_site() -> None:
    sample = next(sample for sample in samples() if sample.decisions)
    keyed = sample.keyed("a-key-of-the-site")
    assert {claim.publication for claim in keyed.claims} == {"a-key-of-the-site"}
    assert accepted(keyed.claims, keyed.decisions) == list(keyed.claims)
    assert not accepted(sample.claims, keyed.decisions)

"""The last decision counts, nothing is erased, and only what an editor stands behind is accepted."""

import datetime as dt
import itertools

import pytest

from habeas.claims import BadClaim, Claim, Decision, Kind, Quote, Verdict, When, accepted, standing

NOON = dt.datetime(2014, 8, 2, 12, tzinfo=dt.UTC)
CLAIM = Claim("flash-1", Kind.ARREST, Quote("was arrested"), who=("Khin Chamreun",))
AMENDED = Claim("flash-1", Kind.ARREST, Quote("was arrested"), who=("Khin Chamreun",), when=When.parse("2014-08-02"))


def decision(verdict: Verdict, hours: int = 0) -> Decision:
    amended = AMENDED if verdict is Verdict.AMEND else None
    return Decision(CLAIM.id, verdict, "Editor", NOON + dt.timedelta(hours=hours), amended)


def test_a_claim_nobody_decided_on_is_not_accepted() -> None:
    assert accepted([CLAIM], []) == []


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([Verdict.ACCEPT], [CLAIM]),
        ([Verdict.REJECT], []),
        ([Verdict.AMEND], [AMENDED]),
        ([Verdict.ACCEPT, Verdict.REJECT], []),
        ([Verdict.REJECT, Verdict.ACCEPT], [CLAIM]),
        ([Verdict.ACCEPT, Verdict.OPEN], []),
        ([Verdict.AMEND, Verdict.ACCEPT], [CLAIM]),
    ],
)
def test_the_latest_verdict_counts(verdicts: list[Verdict], expected: list[Claim]) -> None:
    decisions = [decision(verdict, hours) for hours, verdict in enumerate(verdicts)]
    for order in itertools.permutations(decisions):
        assert accepted([CLAIM], order) == expected


def test_of_two_verdicts_at_one_moment_the_one_given_later_counts() -> None:
    first, second = decision(Verdict.ACCEPT), decision(Verdict.REJECT)
    assert standing([first, second])[CLAIM.id] is second


@pytest.mark.parametrize(("verdict", "amended"), [(Verdict.AMEND, None), (Verdict.ACCEPT, AMENDED)])
def test_an_amendment_and_nothing_else_carries_an_amended_claim(verdict: Verdict, amended: Claim | None) -> None:
    with pytest.raises(BadClaim, match="amend"):
        Decision(CLAIM.id, verdict, "Editor", NOON, amended)


def test_a_decision_without_time_zone_is_refused() -> None:
    with pytest.raises(BadClaim, match="time zone"):
        Decision(CLAIM.id, Verdict.ACCEPT, "Editor", dt.datetime(2014, 8, 2))  # noqa: DTZ001

"""What keeps someone's liberty from being told plainly: asides, ignorance, orders, wishes, and what had to be done."""

from datetime import date

import pytest

from habeas.claims import Kind
from habeas.reading import read

PUBLISHED = date(2021, 6, 15)


def told(text: str) -> list[tuple[Kind, str, bool]]:
    return [(claim.kind, claim.when.text, claim.planned) for claim in read(text, published=PUBLISHED)]


def test_who_has_to_come_to_court_on_a_day_is_summonsed_for_the_day_ahead() -> None:
    [claim] = read("Sok Dara has to appear in court on Friday.", published=PUBLISHED)
    assert (claim.kind, claim.due.earliest > PUBLISHED) == (Kind.SUMMONS, True)


@pytest.mark.parametrize(
    "text",
    [
        "Sok Dara has not been seen since 4 May 2021.",
        "Nobody has heard from Sok Dara since 4 May 2021.",
        "There has been no word of Sok Dara since 4 May 2021.",
        "The whereabouts of Sok Dara remain unknown.",
        "Sok Dara's whereabouts are not known.",
        "Nobody knows where Sok Dara is.",
        "Relatives have been told nothing about where Sok Dara is being held.",
        "Police have not disclosed the whereabouts of Sok Dara.",
    ],
)
def test_whom_nobody_knows_to_be_anywhere_has_disappeared(text: str) -> None:
    assert Kind.DISAPPEARANCE in [kind for kind, _, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "His lawyer knows where Sok Dara is being held.",
        "Sok Dara was seen at the market on Monday.",
        "The whereabouts of Sok Dara are known.",
        "Sok Dara could not say where Chan Thida is.",
    ],
)
def test_who_is_known_to_be_somewhere_has_not_disappeared(text: str) -> None:
    assert Kind.DISAPPEARANCE not in [kind for kind, _, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("Sok Dara, in prison since May 2020, was fined on Monday.", Kind.DETENTION, "2020-05"),
        ("Sok Dara, behind bars since May 2020, was fined on Monday.", Kind.DETENTION, "2020-05"),
        ("Sok Dara, in exile in Paris since 2018, was fined on Monday.", Kind.FLIGHT, "2018"),
    ],
)
def test_an_aside_tells_a_state_and_keeps_its_date(text: str, kind: Kind, when: str) -> None:
    assert told(text) == [(kind, when, False), (Kind.SENTENCE, "2021-06-14", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The court on Monday ordered Sok Dara, a weaver, to be held until July.",
            [(Kind.DETENTION, "2021-06-14", False)],
        ),
        ("Sok Dara had to be returned to prison on Monday.", [(Kind.DETENTION, "2021-06-14", False)]),
        ("Sok Dara would be freed on Friday, his lawyer said.", [(Kind.RELEASE, "2021-06-18", True)]),
        ("Sok Dara would be freed on Friday if he paid.", []),
        ("The union wants Sok Dara set free.", []),
        ("They asked the king to see that Sok Dara is freed.", []),
        ("Sok Dara and Chan Thida are the latest to have been arrested.", [(Kind.ARREST, "", False)]),
        ("Critics have fled.", []),
        ("Sok Dara was taken to hospital on Monday.", []),
        ("People detained on Monday at a march were fined.", []),
    ],
)
def test_what_is_ordered_done_or_only_wished(text: str, expected: list[tuple[Kind, str, bool]]) -> None:
    told_of = [one for one in told(text) if one[0] in (Kind.ARREST, Kind.DETENTION, Kind.RELEASE, Kind.FLIGHT)]
    assert told_of == expected


@pytest.mark.parametrize("who", ["Police", "He", "The minister Sok Dara"])
def test_who_asks_for_himself_makes_no_call(who: str) -> None:
    assert told(f"{who} asked for five more days.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The court refused to grant Sok Dara bail on 4 May 2021.",
        "The court refused to grant bail to Sok Dara on 4 May 2021.",
        "The judge declined to release Sok Dara on bail on 4 May 2021.",
    ],
)
def test_bail_that_a_court_refuses_to_grant_is_denied(text: str) -> None:
    assert told(text) == [(Kind.BAIL_DENIED, "2021-05-04", False)]


@pytest.mark.parametrize(
    "text", ["The court did not refuse to grant Sok Dara bail.", "Sok Dara refused to be released on bail."]
)
def test_bail_that_no_court_refuses_is_not_denied(text: str) -> None:
    assert Kind.BAIL_DENIED not in [kind for kind, _, _ in told(text)]


def test_a_warrant_is_told_with_the_arrest_it_is_for() -> None:
    text = "Police arrested Sok Dara on 4 May 2021 on a warrant from the Kampot Provincial Court."
    assert told(text) == [(Kind.ARREST, "2021-05-04", False), (Kind.WARRANT, "", False)]


def test_who_must_appear_in_court_on_a_day_is_summonsed_for_it() -> None:
    claims = read("Sok Dara must appear at the Kampot Provincial Court on 20 June.", published=PUBLISHED)
    assert [(claim.kind, claim.due.text) for claim in claims] == [(Kind.SUMMONS, "2021-06-20")]


@pytest.mark.parametrize("end", ["ended", "finished", "concluded"])
def test_a_trial_that_ended_on_a_day_was_heard_that_day(end: str) -> None:
    assert told(f"The trial of Sok Dara {end} on 4 May 2021.") == [(Kind.HEARING, "2021-05-04", False)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The organisations below want Sok Dara freed at once.", [Kind.CALL]),
        ("We want the charges dropped.", [Kind.CALL]),
        ("The union does not want Sok Dara freed.", []),
        ("The company wants the film released.", []),
    ],
)
def test_whom_an_organisation_wants_freed_is_called_for_and_not_free(text: str, kinds: list[Kind]) -> None:
    assert [kind for kind, _, _ in told(text)] == kinds


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("The court sentenced Tun Lin to two months of pre-trial detention.", ["detention"]),
        ("The court sentenced Tun Lin to two months’ pre-trial detention.", ["detention"]),
        ("The government shut down the radio station in August 2017.", ["restriction"]),
        ("The government shut down the Harbour Workers Union in August 2017.", ["dissolution"]),
        ("Police pushed back the protesters on Monday.", []),
        ("The 13 women went on a hunger strike on Monday.", []),
        ("The journalists who cover protests are also arrested.", []),
        ("Guards barred Tun Lin from leaving the country on Monday.", ["restriction"]),
    ],
)
def test_what_is_told_is_of_its_own_kind(told, kinds):
    assert [str(claim.kind) for claim in read("Article | The arrests\n4 March 2021\n\n" + told + "\n")] == kinds


def test_what_a_court_did_on_no_day_told_was_not_done_today():
    (claim,) = read("Article | The arrests\n4 March 2021\n\nThe court placed Tun Lin in pre-trial detention.\n")
    assert not claim.when.known

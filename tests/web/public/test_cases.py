"""Cases as readers see them: who is in one, how the charges stand, everything told, at an address that lasts."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from typing import Any

import pytest
from django.test import Client

from habeas.claims import Claim, Kind, Law, Verdict
from habeas.claims.sameness import Of, Same
from habeas.web.desk.compare import compare, name_case
from habeas.web.desk.decide import decide
from habeas.web.desk.models import ClaimRecord
from habeas.web.library.models import Publication
from habeas.web.public.models import Case
from habeas.web.public.wording import case_span, charge_in_words, standing_in_words

pytestmark = pytest.mark.django_db

Press = Callable[..., Publication]
Accept = Callable[..., Claim]


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def shown(client: Client, case: Case) -> str:
    return text_of(client.get(f"/cases/{case.pk}/", follow=True).content.decode())


@pytest.fixture
def trial(press: Press, accept: Accept) -> list[ClaimRecord]:
    """Two charged together in May and convicted in June, in two publications."""
    told = [
        ("Two charged", "2014-05-02", Kind.CHARGE, "charged with incitement", {"offence": "incitement"}),
        ("Two convicted", "2014-06-02", Kind.CONVICTION, "convicted of incitement", {"offence": "incitement"}),
    ]
    for title, day, kind, words, fields in told:
        page = press(title, f"<p>Prum Sovath and Keo Sophal were {words}.</p>", date=day)
        law = (Law("495", "Criminal Code"),)
        accept(page, kind, ("Prum Sovath", "Keo Sophal"), f"were {words}", when=day, law=law, **fields)
    return list(ClaimRecord.objects.filter(decisions__isnull=False).order_by("publication__date"))


def test_a_case_names_its_persons_and_how_their_charges_stand(client: Client, trial: list[ClaimRecord]) -> None:
    text = shown(client, Case.objects.get())
    parties = text.partition("how the charges stand")[2].partition("Timeline")[0]
    told = "Incitement under Article 495 of the Criminal Code Convicted Flash Info | Two convicted"
    assert f"Keo Sophal , Prum Sovath {told}" in parties
    timeline = text.partition("Timeline")[2]
    assert timeline.index("Charged with incitement") < timeline.index("Convicted of incitement")


def test_the_id_of_any_claim_leads_to_the_case_it_belongs_to_today(
    client: Client, trial: list[ClaimRecord], press: Press, accept: Accept, editor: Any
) -> None:
    case = Case.objects.get()
    address = f"/cases/{case.slug}-{case.pk}/"
    for record in trial:
        response = client.get(f"/cases/any-words-{record.pk}/", follow=True)
        assert (response.status_code, response.request["PATH_INFO"]) == (200, address)
    compare(Of.CASE, trial[0].pk, trial[1].pk, Same.DIFFERENT, editor)
    assert Case.objects.count() == 2
    assert "Two convicted" in client.get(f"/cases/{trial[1].pk}/", follow=True).content.decode()
    compare(Of.CASE, trial[0].pk, trial[1].pk, Same.OPEN, editor)
    assert client.get(f"/cases/{trial[1].pk}/", follow=True).request["PATH_INFO"] == address


def test_the_address_outlives_an_amendment_of_its_first_claim(
    client: Client, trial: list[ClaimRecord], editor: Any
) -> None:
    case = Case.objects.get()
    decide(trial[0], Verdict.AMEND, editor, amended=replace(trial[0].claim, who=("Prum Sovath",)))
    assert client.get(f"/cases/{case.pk}/", follow=True).status_code == 200
    assert Case.objects.get().pk == case.pk


def test_a_case_goes_by_the_name_that_an_editor_gave_it(client: Client, trial: list[ClaimRecord], editor: Any) -> None:
    name_case(trial[1], "The bridge trial", editor)
    assert "<h1>The bridge trial</h1>" in client.get(f"/cases/{trial[0].pk}/", follow=True).content.decode()
    assert "The bridge trial" in text_of(client.get("/cases/?q=bridge").content.decode())
    name_case(trial[1], "", editor)
    assert "The bridge trial" not in client.get("/cases/").content.decode()


def test_cases_are_found_by_a_persons_name_and_by_their_own(client: Client, trial: list[ClaimRecord]) -> None:
    case = Case.objects.get()
    for typed in ("sovath", "Sophal Keo", case.name):
        assert f"-{case.pk}/" in client.get("/cases/", {"q": typed}).content.decode()
    assert "No case has “nobody”" in client.get("/cases/?q=nobody").content.decode()


def test_a_case_that_rests_on_a_publication_taken_down_does_not_show(client: Client, trial: list[ClaimRecord]) -> None:
    case = Case.objects.get()
    Publication.objects.filter(pk=trial[0].publication_id).update(live=False)  # before the register follows
    assert client.get(f"/cases/{case.slug}-{case.pk}/").status_code == 404
    assert case.pk not in client.get("/cases/").content.decode()


def test_a_person_s_page_leads_to_their_cases(client: Client, trial: list[ClaimRecord]) -> None:
    person = Case.objects.get().parties.get(person__name="Keo Sophal").person
    html = client.get(f"/people/{person.slug}-{person.pk}/").content.decode()
    assert f'href="/cases/{Case.objects.get().slug}-{Case.objects.get().pk}/"' in html


def test_cases_stand_one_beside_the_other(
    client: Client, trial: list[ClaimRecord], press: Press, accept: Accept
) -> None:
    page = press("A later arrest", "<p>Chhim Vathana was arrested.</p>", date="2016-02-02")
    accept(page, Kind.ARREST, "Chhim Vathana", "Chhim Vathana was arrested", when="2016-02-02")
    first, second = Case.objects.order_by("-last")
    assert re.search(
        rf'rel="next" href="/cases/[^"]*{second.pk}/"', client.get(f"/cases/{first.slug}-{first.pk}/").content.decode()
    )
    assert re.search(
        rf'rel="prev" href="/cases/[^"]*{first.pk}/"', client.get(f"/cases/{second.slug}-{second.pk}/").content.decode()
    )


@pytest.mark.parametrize(
    ("state", "rulings", "words"),
    [
        ("pending", [], "Pending"),
        ("convicted", ["upheld"], "Convicted; upheld by a higher court"),
        ("overturned", ["overturned"], "Overturned by a higher court"),
        ("returned to a lower court", ["returned"], "Returned to a lower court"),
    ],
)
def test_how_a_charge_stands_is_told_in_words(state: str, rulings: list[str], words: str) -> None:
    assert standing_in_words(state, rulings) == words


def test_a_charge_without_name_is_called_so() -> None:
    assert charge_in_words("", ()) == "A charge that is not named"
    assert charge_in_words("", (Law("27"),)) == "Under Article 27"


def test_the_span_of_a_case_is_told_in_years() -> None:
    assert case_span(dt.date(2014, 1, 1), dt.date(2014, 5, 1)) == "2014"
    assert case_span(dt.date(2014, 1, 1), dt.date(2015, 5, 1)) == "2014–2015"

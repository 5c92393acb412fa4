"""What the site says of the sample library: counts that hold, stories that are told right, addresses that last."""

import datetime as dt
import re
from html import unescape

import pytest
from django.test import Client

from habeas.web.public.custody import held_on
from habeas.web.public.models import Mention, Person
from habeas.web.public.rebuild import current_register, rebuild

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_library")]


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def page_of(client: Client, name: str) -> str:
    person = Person.objects.get(name=name)
    return client.get(f"/people/{person.slug}-{person.pk}/").content.decode()


def entries(html: str) -> list[str]:
    """The entries of a timeline, as text."""
    timeline = html.partition('<ol class="timeline">')[2].partition("</ol>")[0]
    return [text_of(entry) for entry in timeline.split('<li id="')[1:]]


def band(client: Client, day: str, name: str) -> str:
    """One band of a day's custody list, as text."""
    html = client.get("/custody/", {"on": day}).content.decode()
    return text_of(html.partition(f'<section class="band {name}"')[2].partition("</section>")[0])


def test_every_count_in_the_filters_is_what_its_link_leads_to(client: Client) -> None:
    html = client.get("/library/?topic=elections&q=court").content.decode()
    links = re.findall(r'<li><a href="([^"]+)">[^<]*</a> <span class="count">(\d+)</span>', html)
    assert len(links) > 10
    for address, count in links:
        tally = re.search(r"(\d+) publications?", client.get(unescape(address)).content.decode())
        assert tally and tally[1] == count, address


def test_nhem_saroms_story_is_told_from_the_charge_of_2007_to_the_arrest_of_2022(client: Client) -> None:
    story = entries(page_of(client, "Nhem Sarom"))
    for date, what in (
        ("in 2007", "Charged with robbery under Article 6 of the Law on Aggravating Circumstances of Crimes"),
        ("in 2012", "Arrest warrant issued"),
        ("in 2014", "Convicted in absentia of theft of a generator"),
        ("in 2014", "Sentenced in absentia to five years"),
        ("by 2014", "Complaint against them withdrawn by the plaintiff"),
        ("21 June 2022", "Arrested over robbery in Kampong Thom province"),
        ("26 June 2022", "Planned: elected or appointed"),
        ("date not stated", "Lost office"),
    ):
        assert any(re.search(rf"{date} {what}", entry) for entry in story), (date, what)
    assert all("Flash Info | Opposition Commune Chief-Elect Held" in entry for entry in story)
    assert all("“" in entry and "21 June 2022" in entry for entry in story)


def test_what_is_known_of_khin_chamreun_is_that_he_was_released_on_terms(client: Client) -> None:
    known = text_of(page_of(client, "Khin Chamreun").partition('id="known"')[2].partition("</dl>")[0])
    assert "Released under conditions: from 22 August 2014" in known
    assert "Charged by prosecutor Keo Socheat" in known
    assert "Flash Info | Bail and Freedom for Three Youth Leaders of the CNRP , 22 August 2014" in known


@pytest.mark.parametrize("name", ["Khin Chamreun", "San Kimheng", "Neang Sokhun"])
def test_the_three_youth_leaders_are_held_at_cc1_since_2_august_2014(client: Client, name: str) -> None:
    assert re.search(
        rf"{name} 2 August 2014 CC1, pre-trial detention Flash Info", band(client, "2014-08-10", "confirmed")
    )
    for sure in ("confirmed", "possible", "stale"):
        assert name not in band(client, "2014-08-23", sure)


def test_the_eight_released_on_22_july_2014_are_possible_on_the_day_before(client: Client) -> None:
    possible, confirmed = (band(client, "2014-07-21", sure) for sure in ("possible", "confirmed"))
    for name in ("Mu Sochua", "Ho Vann", "Keo Phirum", "Long Ry", "Men Sothavarin", "Real Camerin"):
        assert name in possible
        assert name not in confirmed
    assert "Mu Sochua by 22 July 2014" in possible


@pytest.mark.parametrize("year", range(2009, 2027))
def test_the_cached_custody_answers_as_the_register_itself_does(client: Client, year: int) -> None:
    register = current_register()
    for month in range(1, 13):
        day = dt.date(year, month, 15)
        told: dict[str, str] = {}
        for held in register.in_custody(day):
            if held.interval.person:
                told.setdefault(held.interval.person, held.band)
        assert {held.interval.person: held.band for held in held_on(day) if held.interval.person} == told


def test_any_mention_and_any_slug_lead_to_the_persons_one_address(client: Client) -> None:
    for mention in Mention.objects.select_related("person"):
        address = f"/people/{mention.person.slug}-{mention.person_id}/"
        response = client.get(f"/people/someone-else-{mention.pk}/")
        assert (response.status_code, response["Location"]) == (301, address)
    assert client.get(f"/people/{mention.pk}/").status_code == 301
    assert client.get(address).status_code == 200


def test_the_addresses_stay_when_the_register_is_made_anew(client: Client) -> None:
    before = list(Person.objects.values_list("pk", "slug"))
    rebuild()
    assert list(Person.objects.values_list("pk", "slug")) == before


def test_people_stand_by_name_and_are_found_by_letter_and_part(client: Client) -> None:
    def names(query: str) -> list[str]:
        html = client.get(f"/people/{query}").content.decode()
        return re.findall(r'<li><a href="/people/[^?"]+">([^<]+)</a>', html)

    assert names("") == sorted(names("")) and len(names("")) == Person.objects.count()
    assert set(names("?letter=k")) == {name for name in names("") if name.startswith("K")}
    assert names("?q=CHAMREUN+khin") == ["Khin Chamreun"]
    assert names("?q=sarom&letter=n") == ["Nhem Sarom"]
    assert names("?q=nobody+here") == []
    assert names("?letter=K&q=sarom") == []


def test_the_topic_names_its_people_and_its_feed(client: Client) -> None:
    html = client.get("/topics/elections/").content.decode()
    assert "Nhem Sarom" in html
    assert 'href="/feeds/topics/elections.atom"' in html
    assert "Tep Vanny" not in html


def test_every_quotation_on_a_publication_leads_to_a_place_in_it(client: Client) -> None:
    address = Person.objects.get(name="Nhem Sarom").events.first().publication.url
    html = client.get(address).content.decode()
    leading = re.findall(r'href="#(words-[0-9a-f]+):~:text=', html)
    assert len(leading) == 12
    for anchor in leading:
        assert f'id="{anchor}"' in html


@pytest.mark.parametrize(
    "given", ["never", "2014-02-30", "2014-8", "0001-01-01", "9999-12-31", "1899-12-31", "x" * 500]
)
def test_a_day_that_is_none_is_refused_with_a_way_on(client: Client, given: str) -> None:
    response = client.get("/custody/", {"on": given})
    assert response.status_code == 400
    html = response.content.decode()
    assert "<h1>Not a day</h1>" in html and 'type="date"' in html
    assert "x" * 100 not in html


def test_the_days_before_and_after_are_one_link_away(client: Client) -> None:
    html = client.get("/custody/?on=2014-03-01").content.decode()
    assert 'href="/custody/?on=2014-02-28">Day before' in html
    assert 'href="/custody/?on=2014-03-02">Day after' in html


@pytest.mark.parametrize(("query", "status"), [("?band=stale", 200), ("?band=gone", 404), ("?band=stale&page=9", 404)])
def test_one_band_can_be_asked_for_by_itself(client: Client, query: str, status: int) -> None:
    response = client.get(f"/custody/{query}&on=2026-01-01")
    assert response.status_code == status
    assert "Confirmed</h2>" not in response.content.decode()

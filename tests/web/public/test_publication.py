"""A publication's own page."""

import json
import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client

from habeas.claims import Claim, Group, Kind
from habeas.web.library.models import Publication
from habeas.web.public.models import Person

pytestmark = pytest.mark.django_db
Press = Callable[..., Publication]
Accept = Callable[..., Claim]

BODY = "<p>Police arrested <b>Sok Dara</b> and two others on 2 August.</p><p>He is held at CC1 &amp; awaits trial.</p>"


def html_of(client: Client, page: Publication) -> str:
    return client.get(page.url).content.decode()


def linked_data(html: str) -> dict[str, object]:
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html)[1])


def test_its_head_names_type_title_date_topics_and_where_the_original_stands(press: Press, client: Client) -> None:
    source = {"source_name": "LICADHO", "source_url": "https://example.org/1", "notice": "Restated from the record."}
    html = html_of(client, press("Sok Dara arrested", BODY, topics=("Elections",), **source))
    head = html.partition("<article")[2].partition('<div class="body">')[0]
    for expected in (
        "Flash Info</a>",
        ">Sok Dara arrested</h1>",
        "2 August 2014",
        "/topics/elections/",
        "Restated from the record.",
    ):
        assert expected in head
    assert '<a href="https://example.org/1" rel="external">First published by LICADHO</a>' in head


def test_beside_it_stands_what_it_states_in_its_own_order_each_with_its_words(
    press: Press, accept: Accept, client: Client
) -> None:
    page = press("Sok Dara arrested", BODY)
    accept(page, Kind.DETENTION, "Sok Dara", "He is held at CC1 & awaits trial", when="2014-08-02", at="CC1")
    words = "Police arrested Sok Dara and two others on 2 August"
    accept(page, Kind.ARREST, "Sok Dara", words, when="2014-08-02", group=Group(2, "others"))
    html = html_of(client, page)
    stated = html.partition('id="states"')[2].partition("</aside>")[0]
    person = Person.objects.get(name="Sok Dara")
    assert re.findall(r"<p>(Arrested|Held at CC1)</p>", stated) == ["Arrested", "Held at CC1"]
    assert f'<a href="/people/sok-dara-{person.pk}/">Sok Dara</a> and two others' in stated
    assert f"<q>{words}</q>" in stated
    [first, second] = re.findall(r'href="#(words-\w+):~:text=([^"]+)"', stated)
    assert second[1] == "He%20is%20held%20at%20CC1%20%26%20awaits%20trial"
    body = html.partition('<div class="body">')[2].partition("</article>")[0]
    assert body.index(f'id="{first[0]}"></span>Police') < body.index(f'id="{second[0]}"></span>He is held')


def test_where_nothing_is_accepted_it_says_so(press: Press, client: Client) -> None:
    assert "No editor has accepted any statement" in html_of(client, press("Sok Dara arrested", BODY))


def test_a_khmer_text_is_marked_as_khmer_and_its_surroundings_as_english(press: Press, client: Client) -> None:
    html = html_of(client, press("តុលាការ", "<p>តុលាការសាលាដំបូង</p>", language="km"))
    assert '<html lang="en">' in html
    assert '<article class="wide" lang="km">' in html
    assert '<h1 lang="km">តុលាការ</h1>' in html
    assert "In Khmer" in html


def test_it_can_be_cited(press: Press, client: Client) -> None:
    page = press("Sok Dara arrested", BODY, source_name="LICADHO")
    citation = re.search(r'<p class="citation">(.*?)</p>', html_of(client, page))[1]
    plain = unescape(re.sub(r"<[^>]+>", "", citation))
    assert plain == f"LICADHO, Sok Dara arrested, Flash Info, 2 August 2014. http://testserver{page.url}"


@pytest.mark.parametrize(("type", "schema"), [("Flash Info", "Article"), ("Livestream", "LiveBlogPosting")])
def test_machines_read_it_as_schema_org(press: Press, client: Client, type: str, schema: str) -> None:
    page = press(
        "Votes </script><b>counted", BODY, type=type, topics=("Elections",), source_url="https://example.org/1"
    )
    data = linked_data(html_of(client, page))
    assert (data["@type"], data["headline"]) == (schema, "Votes </script><b>counted")
    assert (data["datePublished"], data["inLanguage"]) == ("2014-08-02", "en")
    assert (data["url"], data["isBasedOn"]) == (f"http://testserver{page.url}", "https://example.org/1")
    assert data["keywords"] == ["Elections"]


def test_an_editor_sees_a_draft_in_preview(press: Press, rf: object) -> None:
    page = press("Sok Dara arrested", BODY, live=False)
    response = page.make_preview_request()
    assert response.status_code == 200
    assert "Sok Dara arrested" in response.content.decode()


def test_a_summary_that_nobody_wrote_is_the_first_sentence(press: Press, client: Client) -> None:
    press("Sok Dara arrested", BODY)
    html = client.get("/library/").content.decode()
    assert "Police arrested Sok Dara and two others on 2 August." in html
    assert "awaits trial" not in html

"""The library's list: filters in any combination, search, pages, and an honest answer where there is nothing."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from habeas.web.library.models import Publication

pytestmark = pytest.mark.django_db
Press = Callable[..., Publication]

ALL = ["Statement | តុលាការ", "Flash Info | Trial begins", "Statement | Land march", "Flash Info | Three arrested"]


def titles(html: str) -> list[str]:
    """The publications of a list, as type and title."""
    return [unescape(re.sub(r"<[^>]+>", "", row)) for row in re.findall(r"<h3[^>]*><a href=[^>]*>(.*?)</a></h3>", html)]


def get(client: Client, query: str = "", status: int = 200) -> str:
    response = client.get(f"/library/{query}")
    assert response.status_code == status
    return response.content.decode()


def choices(html: str, name: str) -> dict[str, int]:
    """The values of one filter with their counts."""
    section = html.partition(f'id="by-{name}"')[2].partition("</section>")[0]
    found = re.findall(r"<a href=[^>]*>(.*?)</a> <span class=\"count\">(\d+)</span>", section)
    return {unescape(label): int(count) for label, count in found}


@pytest.fixture
def shelf(press: Press) -> None:
    """Four publications that differ in every respect one filters by."""
    press("Three arrested", "<p>Police arrested three.</p>", topics=("Elections",), date="2014-08-02")
    press(
        "Land march",
        "<p>Villagers were arrested.</p>",
        topics=("Land", "Elections"),
        date="2014-09-01",
        type="Statement",
    )
    press("Trial begins", "<p>The court sat.</p>", topics=("Land",), date="2022-06-21")
    press("តុលាការ", "<p>តុលាការសាលាដំបូងរាជធានីភ្នំពេញ</p>", language="km", date="2022-07-01", type="Statement")


def test_the_newest_come_first_as_type_and_title(shelf: None, client: Client) -> None:
    assert titles(get(client)) == ALL


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?topic=elections", ["Statement | Land march", "Flash Info | Three arrested"]),
        ("?type=statement&year=2014", ["Statement | Land march"]),
        ("?language=km", ["Statement | តុលាការ"]),
        ("?topic=elections&type=flash-info&year=2014&language=en&q=police", ["Flash Info | Three arrested"]),
        ("?q=arrested", ["Statement | Land march", "Flash Info | Three arrested"]),
        ("?q=ARRESTED+villagers", ["Statement | Land march"]),
        ("?q=trial", ["Flash Info | Trial begins"]),
        ("?q=សាលា", ["Statement | តុលាការ"]),
        ("?topic=&type=&year=&language=&q=&page=1", ALL),
    ],
)  # fmt: skip
def test_filters_and_search_combine(shelf: None, client: Client, query: str, found: list[str]) -> None:
    assert titles(get(client, query)) == found


@pytest.mark.parametrize(
    "query", ['"', "'", "%", "%s %d", "\\", "( AND", "NEAR", "a*", "title:x", "-", "ក\u200bខ", "'; DROP"]
)
def test_no_search_breaks_the_page(shelf: None, client: Client, query: str) -> None:
    assert client.get("/library/", {"q": query}).status_code == 200


def test_each_choice_counts_what_it_gives_under_the_other_filters(shelf: None, client: Client) -> None:
    html = get(client, "?year=2014&type=statement")
    assert choices(html, "topic") == {"Elections": 1, "Land": 1}
    assert choices(html, "type") == {"Flash Info": 1, "Statement": 1}
    assert choices(html, "year") == {"2022": 1, "2014": 1}
    assert choices(html, "language") == {"English": 1}


def test_a_search_marks_its_words_in_title_and_excerpt(shelf: None, client: Client) -> None:
    html = get(client, "?q=three+police")
    assert "<mark>Three</mark> arrested" in html
    assert "<mark>Police</mark> arrested <mark>three</mark>." in html


def test_what_was_searched_for_is_never_markup(shelf: None, client: Client) -> None:
    html = client.get("/library/", {"q": '<script>alert("1")</script>'}).content.decode()
    assert "<script>alert" not in html


def test_twenty_stand_on_a_page_and_the_filters_stay_across_pages(press: Press, client: Client) -> None:
    for day in range(1, 24):
        press(f"Day {day}", date=f"2014-08-{day:02}", topics=("August",))
    press("Another topic", date="2014-09-01")
    first = get(client, "?topic=august")
    assert len(titles(first)) == 20
    [older] = re.findall(r'<a rel="next" href="([^"]+)"', first)
    second = client.get(unescape(older)).content.decode()
    assert titles(second) == ["Flash Info | Day 3", "Flash Info | Day 2", "Flash Info | Day 1"]


@pytest.mark.parametrize(
    ("query", "reason", "way_back"),
    [
        ("?page=2", "There is no page 2: the list has only one page.", "/library/"),
        ("?page=2&topic=land", "There is no page 2", "/library/?topic=land"),
        ("?page=0", "“0” is no page number.", "/library/"),
        ("?page=-1", "“-1” is no page number.", "/library/"),
        ("?page=two", "“two” is no page number.", "/library/"),
        ("?page=1&page=2", "is no page number.", "/library/"),
        ("?topic=weather", "The library has no topic “weather”.", "/library/"),
        ("?topic=land&topic=elections", "names topic 2 times", "/library/"),
        ("?type=poem", "no type of publication “poem”", "/library/"),
        ("?year=14", "“14” is no year", "/library/"),
        ("?year=२०१४", "is no year", "/library/"),
        ("?language=fr", "nothing in the language “fr”", "/library/"),
        ("?q=%00", "characters that cannot be searched for", "/library/"),
        ("?q=" + "a" * 201, "longer than 200 characters", "/library/"),
    ],
)
def test_what_does_not_exist_is_a_404_that_says_so_and_offers_the_way_back(
    shelf: None, client: Client, query: str, reason: str, way_back: str
) -> None:
    html = unescape(get(client, query, status=404))
    assert reason in html
    assert f'<a href="{way_back}">' in html
    assert not titles(html)


def test_an_empty_result_says_which_filter_to_drop_and_what_that_gives(shelf: None, client: Client) -> None:
    html = unescape(get(client, "?topic=land&year=2014&q=court"))
    assert "No publication passes all of these filters." in html
    assert 'href="/library/?topic=land&q=court">Without the year 2014: 1 publication<' in html
    assert 'href="/library/?topic=land&year=2014">Without the search “court”: 1 publication<' in html
    assert "Without the topic" not in html


def test_a_search_without_words_finds_nothing_and_says_what_to_try(shelf: None, client: Client) -> None:
    html = get(client, "?q=%22%21")
    assert not titles(html)
    assert "Without the search" in html


def test_a_longer_list_asks_no_more_of_the_database(
    press: Press, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for day in range(1, 21):
        press(f"Day {day}", "<p>Held.</p>", date=f"2014-08-{day:02}", topics=("August", f"Topic {day}"))
    with django_assert_max_num_queries(25):
        assert len(titles(get(client, "?topic=august&q=held"))) == 20

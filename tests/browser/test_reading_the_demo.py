"""A reader goes through the demo: by mouse, by keyboard, on a small telephone, on paper."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

TARGET = 24
"""Pixels that a target measures at least each way, by WCAG 2.2 AA."""

SMALLEST = {"width": 320, "height": 640}


def test_from_the_home_page_to_a_day_in_custody(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("in the words that say so")
    page.get_by_label("Search the library").fill("Sarom")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("mark").first).to_have_text("Sarom")

    page.get_by_role("navigation", name="Main").get_by_role("link", name="Library").click()
    page.get_by_role("link", name="Elections", exact=True).and_(page.locator(".choices a")).click()
    page.locator(".choices").get_by_role("link", name="2022").click()
    expect(page).to_have_url(re.compile(r"topic=elections&year=2022$"))
    expect(page.locator(".rows > li")).to_have_count(2)

    page.get_by_role("link", name=re.compile("Opposition Commune Chief-Elect Held")).click()
    stated = page.get_by_role("complementary", name="What this publication states")
    expect(stated).to_contain_text("Sentenced in absentia to five years")
    stated.get_by_role("link", name=re.compile("the prison term imposed on him was 5 years")).click()
    expect(page).to_have_url(re.compile("#words-"))

    stated.get_by_role("link", name="Nhem Sarom").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nhem Sarom")
    expect(page.locator(".timeline")).to_contain_text("in 2012")

    page.get_by_role("navigation", name="Main").get_by_role("link", name="Custody").click()
    page.get_by_label("Day", exact=True).fill("2014-08-10")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("In custody on 10 August 2014")
    row = page.get_by_role("row", name=re.compile("Khin Chamreun"))
    expect(row).to_contain_text("2 August 2014")
    expect(row).to_contain_text("CC1")
    page.get_by_role("link", name="Day after").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("In custody on 11 August 2014")


def test_the_first_tab_leads_to_the_skip_link_and_it_leads_to_the_content(page: Page) -> None:
    page.goto("/library/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    box = skip.bounding_box()
    assert box and box["width"] > 24 and box["height"] >= 24
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_what_has_the_focus_can_be_seen(page: Page) -> None:
    page.goto("/people/")
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert outline == "3px", page.evaluate("document.activeElement.outerHTML")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_scrolls_sideways_on_the_smallest_screen(page: Page, scheme: str) -> None:
    page.set_viewport_size(SMALLEST)
    page.emulate_media(color_scheme=scheme)
    page.goto("/people/?q=khin+chamreun")
    person = page.get_by_role("link", name="Khin Chamreun").get_attribute("href")
    page.goto("/library/?q=sarom")
    publication = page.locator(".rows h3 a").first.get_attribute("href")
    page.goto("/cases/?q=freedom+park")
    case = page.locator(".docket a").first.get_attribute("href")
    for address in (
        "/", "/library/", "/library/?q=arrested+court&topic=elections", "/topics/", "/topics/elections/", "/people/",
        person, publication, "/custody/?on=2014-08-10", "/about/", "/cases/", case,
        "/custody/?on=2014-07-20&known=2014-07-20", "/library/?q=nowhere", "/custody/?on=2026-01-01",
    ):  # fmt: skip
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= SMALLEST["width"], address


def test_every_target_outside_running_text_is_large_enough_to_hit(page: Page) -> None:
    page.set_viewport_size(SMALLEST)
    targets = page.locator("nav a, button, input:not([type=hidden]), summary, aside a, .active a, .filed a, .onward a")
    for address in ("/", "/library/?topic=elections", "/people/", "/cases/", "/custody/?on=2014-08-10"):
        page.goto(address)
        boxes = [(target.text_content(), target.bounding_box()) for target in targets.all() if target.is_visible()]
        assert [(text, box) for text, box in boxes if box["height"] < TARGET or box["width"] < TARGET] == [], address


def test_the_filters_open_on_a_narrow_page_without_any_script(page: Page) -> None:
    page.set_viewport_size(SMALLEST)
    page.goto("/library/")
    choice = page.locator(".choices").get_by_role("link", name="Elections")
    expect(choice).to_be_hidden()
    page.get_by_text("Narrow the list").click()
    choice.click()
    expect(page).to_have_url(re.compile(r"\?topic=elections$"))


def test_a_press_of_print_leaves_out_what_paper_cannot_use(page: Page) -> None:
    page.goto("/custody/?on=2014-08-10")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    expect(page.get_by_role("table").first).to_be_visible()


def test_a_reader_asks_what_was_known_on_the_day_and_finds_the_case(page: Page) -> None:
    page.goto("/custody/?on=2014-07-20")
    page.get_by_label("As known on").fill("2014-07-20")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("As known on 20 July 2014: ")).to_be_visible()
    expect(page.get_by_role("rowheader", name="Eight MPs-elect")).to_be_visible()
    expect(page.get_by_role("link", name="Mu Sochua")).to_have_count(0)
    page.get_by_role("link", name="As known today").click()
    page.get_by_role("link", name="Mu Sochua").click()
    page.locator("#known ~ dl").get_by_role("link", name=re.compile("Freedom Park")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Freedom Park"))
    expect(page.get_by_role("heading", name="What does not add up")).to_be_visible()

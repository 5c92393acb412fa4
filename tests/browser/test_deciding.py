"""An editor decides on a claim in the demo, by keyboard alone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(page: Page, demo_home: Path) -> Page:
    """The desk, after signing in with the password that the demo made."""
    page.set_viewport_size({"width": 1300, "height": 900})
    page.set_default_timeout(8000)
    page.goto("/admin/desk/")
    page.locator("input[name=username]").fill("editor")
    page.locator("input[name=password]").fill((demo_home / "demo-password").read_text().strip())
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Claims")
    return page


def test_a_claim_is_accepted_and_opened_again_by_keyboard(desk: Page) -> None:
    waiting = desk.get_by_role("status").filter(has_text="to decide").inner_text()
    desk.locator("table.listing a").first.focus()
    desk.keyboard.press("Enter")
    card = desk.locator(".desk-card:target")
    expect(card).to_contain_text("To decide")
    address = card.get_attribute("id")

    card.get_by_label("Note").focus()
    desk.keyboard.type("read twice")
    desk.keyboard.press("Tab")
    expect(card.get_by_role("button", name="Accept")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.get_by_text("Accepted.", exact=True)).to_be_visible()
    decided = desk.locator(f"#{address}")
    expect(decided).to_contain_text("Accepted")
    expect(decided).to_contain_text("Sample editor: read twice")

    decided.get_by_role("button", name="Open again").focus()
    desk.keyboard.press("Enter")
    expect(decided).to_contain_text("To decide")
    desk.get_by_role("link", name="All claims to decide").click()
    expect(desk.get_by_role("status").filter(has_text="to decide")).to_have_text(waiting)


def test_words_that_are_not_in_the_text_are_refused_beside_their_field(desk: Page) -> None:
    desk.locator("table.listing a").first.click()
    desk.get_by_role("link", name="Add a claim the reader missed").click()
    desk.get_by_label("The words that say so").fill("Nobody wrote this.")
    desk.get_by_role("button", name="Add and accept").click()
    expect(desk.get_by_text(re.compile("These words are not in the text"))).to_be_visible()


def test_a_new_publication_is_written_without_the_page_complaining(desk: Page) -> None:
    desk.goto("/admin/pages/add/library/publication/3/")
    expect(desk.locator("#id_title")).to_be_visible()
    expect(desk.get_by_role("checkbox", name="Elections")).to_be_visible()
    expect(desk.get_by_role("combobox", name=re.compile("^Type"))).to_contain_text("Flash Info")


RIGHTMOST = """Math.max(0, ...[...document.querySelectorAll("main *")]
    .filter(e => e.getClientRects().length && getComputedStyle(e).position !== "absolute")
    .map(e => e.getBoundingClientRect().right))"""


def test_the_register_s_pages_fit_the_smallest_screen(desk: Page) -> None:
    desk.set_viewport_size({"width": 320, "height": 640})
    desk.goto("/admin/register/persons/")
    person = desk.locator("table.listing a").first.get_attribute("href")
    desk.goto("/admin/register/cases/")
    case = desk.locator("table.listing a").first.get_attribute("href")
    desk.goto("/admin/register/questions/")
    pair = desk.locator("table.listing a").first.get_attribute("href")
    for name in ("questions/", "persons/", "cases/", "doubts/"):
        desk.goto(f"/admin/register/{name}")
        assert desk.evaluate(RIGHTMOST) <= 320, name
    for address in (person, case, pair):
        desk.goto(str(address))
        assert desk.evaluate(RIGHTMOST) <= 320, address


def test_two_persons_are_told_apart_and_the_answer_taken_back(desk: Page) -> None:
    desk.goto("/admin/register/questions/")
    asked = desk.get_by_role("status").filter(has_text="question").inner_text()
    desk.locator("table.listing a").first.click()
    address = desk.url
    desk.get_by_label("Note").fill("read both")
    desk.get_by_role("button", name="Two persons").click()
    expect(desk.get_by_text("They are two persons now.")).to_be_visible()
    desk.goto(address)
    expect(desk.get_by_text("two persons, Sample editor: read both")).to_be_visible()
    desk.get_by_role("button", name="Leave open").click()
    desk.goto("/admin/register/questions/")
    expect(desk.get_by_role("status").filter(has_text="question")).to_have_text(asked)


def test_a_case_is_named_and_the_name_taken_back(desk: Page) -> None:
    desk.goto("/admin/register/cases/?q=freedom+park")
    desk.locator("table.listing a").first.click()
    desk.get_by_label("As readers should see it").fill("The Freedom Park arrests")
    desk.get_by_role("button", name="Name it").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("The Freedom Park arrests")
    desk.get_by_label("As readers should see it").fill("")
    desk.get_by_role("button", name="Name it").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Freedom Park, 15 July 2014")

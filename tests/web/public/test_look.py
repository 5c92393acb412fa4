"""The style sheet keeps its promises: contrast by WCAG 2.2 AA in light and dark, and nothing from elsewhere."""

import re
from importlib.resources import files

import pytest

CSS = (files("habeas.web.public") / "static" / "public" / "habeas.css").read_text("utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
)

TEXT = 4.5
PARTS = 3.0


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, LIGHT | DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "back", "least"),
    [
        ("ink", "paper", TEXT),
        ("ink", "raised", TEXT),
        ("soft", "paper", TEXT),
        ("soft", "raised", TEXT),
        ("accent", "paper", TEXT),
        ("accent", "raised", TEXT),
        ("on-accent", "accent", TEXT),
        ("found-ink", "found", TEXT),
        ("edge", "paper", PARTS),
    ],
)
def test_what_is_to_be_read_stands_out(scheme: dict[str, str], front: str, back: str, least: float) -> None:
    assert contrast(scheme[front], scheme[back]) >= least


def test_the_style_sheet_asks_nothing_of_another_host() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS

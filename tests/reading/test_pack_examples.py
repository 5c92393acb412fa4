"""Every example of a pack is run: what must fire fires, what must stay silent does."""

from datetime import date

import pytest

from habeas.packs import load, shipped
from habeas.reading import read

PUBLISHED = date(2020, 5, 8)
FRAMES = [frame for name in shipped() for sheet in load(name).sheets for frame in sheet.frames]


@pytest.mark.parametrize(
    ("frame", "text"), [(frame, text) for frame in FRAMES for text in frame.examples.fires], ids=str
)
def test_a_frame_fires_on_its_examples(frame, text):
    assert frame.kind in [claim.kind for claim in read(text, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("frame", "text"), [(frame, text) for frame in FRAMES for text in frame.examples.silent], ids=str
)
def test_a_frame_leaves_its_counter_examples_alone(frame, text):
    assert frame.kind not in [claim.kind for claim in read(text, published=PUBLISHED)]

"""Checking a pack runs its examples, and a second country needs a pack and no code."""

import pytest

from habeas.packs import BadPack, load, shipped
from habeas.reading import check_pack, read, reader

PACK = """
about: {title: Atlantis, country: AT, demonyms: [Atlantean]}
entities:
  - {of: prison, names: [Coral Keep], source: invented}
frames:
  - id: arrest.netting
    kind: arrest
    verbs: ["net <who>"]
    examples:
      fires: ["Police netted Sok Dara on Monday."]
      silent: ["Police arrested Sok Dara on Monday."]
verbs: [net netted netted]
"""


def test_every_shipped_pack_passes_its_own_check():
    assert {name: check_pack(name) for name in shipped()} == {name: [] for name in shipped()}


def test_an_example_that_does_not_do_what_it_says_is_reported(tmp_path):
    (tmp_path / "atlantis.yaml").write_text(PACK, encoding="utf-8")
    assert [str(problem) for problem in check_pack(tmp_path)] == [
        "arrest.netting: fires on its counter-example: 'Police arrested Sok Dara on Monday.'"
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "frames: [{id: x.y, kind: arrest, verbs: ['frobnicate <who>']}]",
            "x.y: this verb's forms stand in no pack's `verbs`: 'frobnicate'",
        ),
        ("words: {honorfic: [tidelord]}", "words: no rule asks for words of this class: 'honorfic'"),
        (
            "frames: [{id: arrest, kind: arrest, verbs: ['arrest <who>']}]",
            "arrest: another pack has a frame of this id: 'arrest'",
        ),
    ],
)
def test_what_nothing_would_listen_to_is_reported(tmp_path, content, said):
    (tmp_path / "a.yaml").write_text(content, encoding="utf-8")
    assert [str(problem) for problem in check_pack(tmp_path)] == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("frames: [{id: x.y, kind: arrest, verbs: ['<who>']}]", "x.y: the pattern '<who>' has no verb"),
        ("dates: [{id: date.x, pattern: '(', means: day}]", "date.x: the pattern is no regular expression"),
        ("dates: [{id: date.x, pattern: '{tide}', means: day}]", "date.x: the pattern names {tide}"),
        ("dates: [{id: date.x, pattern: tide, means: tidal}]", "date.x: no calculation is called 'tidal'"),
    ],
)
def test_a_rule_that_cannot_be_compiled_is_named_by_check_and_reading_alike(tmp_path, content, said):
    (tmp_path / "a.yaml").write_text(content, encoding="utf-8")
    for use in (check_pack, lambda folder: reader().read("Police met.", [load("en"), load(folder)])):
        with pytest.raises(BadPack) as refused:
            use(tmp_path)
        assert said in str(refused.value)


def test_a_pack_of_ones_own_teaches_new_names_and_verbs(tmp_path):
    (tmp_path / "atlantis.yaml").write_text(PACK, encoding="utf-8")
    text = "Flash Info | News\n5 May 2020\n\nPolice netted Sok Dara yesterday and sent him to Coral Keep.\n"
    assert read(text, [load("en")]) == []
    arrest, detention = read(text, [load("en"), load(tmp_path)])
    assert (arrest.who, arrest.when.text) == (("Sok Dara",), "2020-05-04")
    assert (detention.kind, detention.at) == ("detention", "Coral Keep")


def test_a_second_country_needs_a_pack_and_no_code():
    text = "Flash Info | News\n5 May 2020\n\nA Hanoi court sentenced blogger Nguyen Van Nam to nine years on Monday.\n"
    (claim,) = read(text, [load("en"), load("vn")])
    assert (claim.who, claim.term, claim.when.text) == (("Nguyen Van Nam",), "P9Y", "2020-05-04")

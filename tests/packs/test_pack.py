"""Packs are read strictly: what is wrong is named with file and line, before anything is read with it."""

import pytest

from habeas.packs import BadPack, load, shipped


def test_every_shipped_pack_loads_and_says_what_it_is():
    assert {"en", "kh", "vn"} <= set(shipped())
    for name in shipped():
        about = [sheet.about for sheet in load(name).sheets if sheet.about]
        assert about and about[0].title


def test_every_fact_of_a_country_has_its_source():
    countries = [name for name in shipped() if not load(name).language]
    entries = [
        entity for name in countries for sheet in load(name).sheets for entity in (*sheet.entities, *sheet.names)
    ]
    assert entries
    assert [entry for entry in entries if not entry.source] == []


def test_every_limit_of_custody_names_its_article_law_and_source():
    limits = [
        limit for name in shipped() for sheet in load(name).sheets if sheet.custody for limit in sheet.custody.limits
    ]
    assert limits
    assert all(limit.article and limit.law and limit.source.startswith("https://") for limit in limits)
    assert all(limit.days or limit.months for limit in limits)


def test_identifiers_of_rules_are_unique():
    ids = [rule.id for name in shipped() for sheet in load(name).sheets for rule in (*sheet.frames, *sheet.dates)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("sheet", "line", "words"),
    [
        ("frames:\n  - id: arrest\n    kind: arrest\n    verb: [nab]\n", 4, "frames.0.verb: no such key here"),
        ("frames:\n  - id: arrest\n    kind: aresst\n", 3, "frames.0.kind"),
        ("words:\n  person: [monk]\n\nfrmes: []\n", 4, "frmes: no such key here"),
        ("entities:\n  - {of: castle, names: [Windsor]}\n", 2, "entities.0.of"),
        ("words:\n  person: [monk\n", 3, "not YAML"),
        (
            "custody:\n  prisons: []\n  prison_words: '('\n",
            3,
            "custody.prison_words: Value error, no regular expression",
        ),
        ("custody:\n  limits:\n    - sort: house arrest\n", 3, "custody.limits.0.sort"),
        ("spelling:\n  vowels:\n    - {cost: 2, letters: [a, aa]}\n", 3, "spelling.vowels.0.cost"),
        (
            "spelling:\n  ages:\n    - '{name}, (\\d+)'\n",
            3,
            "spelling.ages.0: Value error, a pattern of an age holds {name}",
        ),
        (
            "spelling:\n  ages:\n    - '(?P<age>\\d+)'\n",
            3,
            "spelling.ages.0: Value error, a pattern of an age holds {name}",
        ),
    ],
)
def test_a_faulty_sheet_is_refused_with_file_and_line(tmp_path, sheet, line, words):
    (tmp_path / "mine.yaml").write_text(sheet, encoding="utf-8")
    with pytest.raises(BadPack) as error:
        load(tmp_path)
    assert f"mine.yaml, line {line}: " in str(error.value)
    assert words in str(error.value)


def test_a_folder_that_is_no_pack_is_named(tmp_path):
    with pytest.raises(BadPack, match=r"at least one \.yaml file"):
        load(tmp_path)
    with pytest.raises(BadPack, match=r"no such pack: neither a folder nor one of en, kh"):
        load("atlantis")


def test_words_that_yaml_takes_for_booleans_are_words(tmp_path):
    (tmp_path / "words.yaml").write_text("words:\n  negation: [no, off, false]\n", encoding="utf-8")
    assert load(tmp_path).sheets[0].words["negation"] == ("no", "off", "false")

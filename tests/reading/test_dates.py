"""Temporal expressions are found and resolved on the day a text was published."""

from datetime import date

import pytest

from habeas.packs import load
from habeas.reading import dates
from habeas.reading.almanac import Anchor

RULES = [rule for sheet in load("en").sheets for rule in sheet.dates]


@pytest.mark.parametrize(
    ("rule", "example"), [(rule.id, example) for rule in RULES for example in rule.examples], ids=lambda x: str(x)[:60]
)
def test_every_example_of_a_date_rule_means_what_it_says(rule, example):
    found = dates.grammar().expressions(example.words)
    assert [(one.rule, one.start, one.end) for one in found] == [(rule, 0, len(example.words))]
    assert found[0].on(Anchor(example.published, example.tense)).text == example.means


@pytest.mark.parametrize(("rule", "words"), [(rule.id, words) for rule in RULES for words in rule.silent])
def test_no_date_rule_fires_on_its_counter_examples(rule, words):
    assert rule not in [one.rule for one in dates.grammar().expressions(words)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("He was arrested on August 2.", date(2014, 8, 7), ["2014-08-02"]),
        ("He will appear on January 14.", date(2013, 12, 20), ["2014-01-14"]),
        ("She was charged in 2007, five years later convicted.", date(2022, 6, 21), ["2007", ""]),
        ("Arrested on 4 May 2020 and charged two days later.", date(2020, 6, 1), ["2020-05-04", "2020-05-06"]),
        ("Convicted on 3 March 2010 and released on 5 May.", date(2020, 6, 1), ["2010-03-03", "2010-05-05"]),
        ("They may march in the sun.", date(2020, 6, 1), []),
        ("About 2000 people gathered and 2,013 signed.", date(2020, 6, 1), []),
    ],
)
def test_context_gives_the_direction(text, published, expected):
    assert [str(found.when) for found in dates.find(text, published)] == expected


def test_words_stand_at_their_offsets():
    text = "On Saturday, August 2, 2014, and again yesterday."
    assert [text[found.start : found.end] for found in dates.find(text, date(2014, 8, 7))] == [
        "Saturday, August 2, 2014",
        "yesterday",
    ]

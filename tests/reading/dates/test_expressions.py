"""Temporal expressions are found and resolved on the day a text was published."""

from datetime import date

import pytest

from habeas.packs import load
from habeas.reading import dates
from habeas.reading.dates.reckoning import Anchor

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
        ("She was charged in 2007, five years later convicted.", date(2022, 6, 21), ["2007", "2012"]),
        ("Arrested on 4 May 2020 and charged two days later.", date(2020, 6, 1), ["2020-05-04", "2020-05-06"]),
        ("Convicted on 3 March 2010 and released on 5 May.", date(2020, 6, 1), ["2010-03-03", "2010-05-05"]),
        ("They may march in the sun.", date(2020, 6, 1), []),
        ("About 2000 people gathered and 2,013 signed.", date(2020, 6, 1), []),
    ],
)
def test_context_gives_the_direction(text, published, expected):
    assert [str(found.when) for found in dates.find(text, published)] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Police held her on Saturday.", date(2014, 8, 7), ["2014-08-02"]),
        ("He was freed last Friday.", date(2014, 8, 7), ["2014-08-01"]),
        ("She was charged on Saturday August 2.", date(2014, 8, 7), ["2014-08-02"]),
        ("She was charged on Saturday, 2 August.", date(2014, 8, 7), ["2014-08-02"]),
        ("The court will sit next Tuesday.", date(2014, 8, 7), ["2014-08-12"]),
        ("They were tried on Monday and Tuesday.", date(2022, 6, 24), ["2022-06-20/2022-06-21"]),
        ("They were beaten over the weekend.", date(2022, 6, 21), ["2022-06-18/2022-06-19"]),
        ("He was fined earlier this month.", date(2022, 6, 21), ["2022-06"]),
        ("He was fined earlier this year.", date(2022, 6, 21), ["2022"]),
        ("Convicted in May 2019, he was freed two years later.", date(2022, 6, 21), ["2019-05", "2021"]),
        ("Jailed on 6 May 2019, he was freed two years later.", date(2022, 6, 21), ["2019-05-06", "2021"]),
        ("Jailed on 6 May 2019, he was freed the following month.", date(2022, 6, 21), ["2019-05-06", "2019-06"]),
        ("Jailed on 6 May 2019, he was freed later that year.", date(2022, 6, 21), ["2019-05-06", "2019"]),
        ("Jailed on 6 May 2019, he was freed a day earlier.", date(2022, 6, 21), ["2019-05-06", "2019-05-05"]),
        ("They camped there on August 8-13.", date(2014, 8, 20), ["2014-08-08/2014-08-13"]),
        ("He has been held since January 2023.", date(2024, 5, 1), ["2023-01"]),
        (
            "The pact was signed on 23 October 1991. Monks marched on the 28th anniversary.",
            date(2019, 10, 24),
            ["1991-10-23", "2019-10-23"],
        ),
        ("He was taken at 7.30am this morning.", date(2014, 8, 2), ["2014-08-02"]),
        ("She was seized around 3 p.m. on Tuesday.", date(2014, 8, 7), ["", "2014-08-05"]),
        ("He was seized overnight.", date(2014, 8, 7), ["2014-08-06/2014-08-07"]),
        ("Twelve were held in the third quarter of 2021.", date(2022, 1, 3), ["2021-07-01/2021-09-30"]),
        ("Ten were held in Q1 2021.", date(2022, 1, 3), ["2021-01-01/2021-03-31"]),
        ("They fled in the summer of 2019.", date(2022, 1, 3), ["2019-22"]),
        ("They fled last autumn.", date(2022, 3, 3), ["2021-09/2021-11"]),
        ("Hundreds died in the late 1970s.", date(2022, 1, 3), ["197X"]),
        ("She was moved in mid-July.", date(2022, 10, 3), ["2022-07"]),
        ("She was moved late in 2021.", date(2022, 10, 3), ["2021"]),
        ("Nine were killed over the past three days.", date(2014, 8, 29), ["2014-08-26/2014-08-29"]),
        ("He was shot six months ago.", date(2022, 10, 3), ["2022-04"]),
        ("He was shot twenty-one years ago.", date(2022, 10, 3), ["2001"]),
        ("He was shot ten years ago today.", date(2022, 10, 3), ["2012-10-03"]),
        ("He was shot nearly three years ago.", date(2022, 10, 3), ["2019~"]),
        ("Strikes ran from November to February.", date(2022, 10, 3), ["2021-11/2022-02"]),
        ("Polls are due in June 2017 and July 2018.", date(2017, 3, 5), ["2017-06", "2018-07"]),
        ("They met in the first week of May 2020.", date(2020, 9, 1), ["2020-05-01/2020-05-07"]),
        ("Moved on 23.10.2021.", date(2022, 1, 1), ["2021-10-23"]),
        ("Months later he was freed.", date(2022, 1, 1), [""]),
        ("Spring Rolls cafe owner Winter Chan was fined.", date(2022, 1, 1), []),
    ],
)
def test_usual_news_expressions_are_read(text, published, expected):
    assert [str(found.when) for found in dates.find(text, published)] == expected


def test_words_stand_at_their_offsets():
    text = "On Saturday, August 2, 2014, and again yesterday."
    assert [text[found.start : found.end] for found in dates.find(text, date(2014, 8, 7))] == [
        "Saturday, August 2, 2014",
        "yesterday",
    ]

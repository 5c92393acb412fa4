"""Parts of sets, names that say where, tasks and deeds."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # "Two of them" are some of those told, and never those whom the text had named already.
        (
            "Ana Sola, Pavel Dubrov, and two others were arrested on Monday; two of them were freed on Tuesday.",
            ["arrest Ana Sola, Pavel Dubrov (2 others) 2019-03-11", "release (2 others) 2019-03-12"],
        ),
        (
            "Ana Sola and Pavel Dubrov were arrested with eight others. Two of them were charged.",
            ["arrest Ana Sola, Pavel Dubrov (8 others)", "charge (2 )"],
        ),
        (
            "Ana Sola, Pavel Dubrov and Ivan Petrov were arrested. Two of them were released.",
            ["arrest Ana Sola, Pavel Dubrov, Ivan Petrov", "release (2 )"],
        ),
        (
            "Ana Sola and Pavel Dubrov were arrested. Both of them were released.",
            ["arrest Ana Sola, Pavel Dubrov", "release Ana Sola, Pavel Dubrov"],
        ),
        (
            "Ten people were arrested on Monday. Two of them, Ana Sola and Pavel Dubrov, were charged.",
            ["arrest Ana Sola, Pavel Dubrov (10 people) 2019-03-11", "charge Ana Sola, Pavel Dubrov"],
        ),
        (
            "Ten people were arrested on Monday. Two of them were charged. The two, Ana Sola and Pavel "
            "Dubrov, were jailed.",
            [
                "arrest Ana Sola, Pavel Dubrov (10 people) 2019-03-11",
                "charge Ana Sola, Pavel Dubrov",
                "detention Ana Sola, Pavel Dubrov",
            ],
        ),
        # Names behind "in" say where.
        (
            "Police arrested three people on Monday in Yuen Long, Sha Tin and Tuen Mun.",
            ["arrest (3 people) 2019-03-11"],
        ),
        ("Police arrested two people in Vuthy Bopha and Rith Chenda.", ["arrest (2 people)"]),
        ("Police arrested three people in the house of Ana Sola, Pavel Dubrov and Ivan Petrov.", ["arrest (3 people)"]),
        # "Such as" names some of a set.
        (
            "Activists, such as Ana Sola and Pavel Dubrov, were arrested on Monday.",
            ["arrest Ana Sola, Pavel Dubrov 2019-03-11"],
        ),
        ("Police arrested critics such as journalist Ivan Petrov.", ["arrest Ivan Petrov"]),
        ("Two reporters from papers such as the Khmer Daily were arrested.", ["arrest (2 reporters)"]),
        # What is a body's task is a person's deed.
        ("Ana Sola was charged with writing that soldiers killed a man.", ["charge Ana Sola"]),
        ("Ana Sola has been charged with leading an illegal protest.", ["charge Ana Sola"]),
        ("Police charged Ana Sola with carrying a weapon.", ["charge Ana Sola"]),
        ("The committee was charged with leading the reform.", []),
        ("The officials charged with leading the investigation said nothing.", []),
        # What one is blamed for saying happened to nobody.
        ("Ana Sola was arrested for saying that Pavel Dubrov was killed.", ["arrest Ana Sola"]),
        (
            "Ana Sola was sentenced to two years in prison for writing that the minister was arrested.",
            ["sentence Ana Sola"],
        ),
        # A state told as of a day is no taking.
        ("Ana Sola was still detained as of 10 March.", ["detention Ana Sola 2019-03-10"]),
        ("Ana Sola was detained as of 10 March 2019.", ["detention Ana Sola 2019-03-10"]),
        ("Ana Sola was detained on 10 March.", ["arrest Ana Sola 2019-03-10"]),
        ("The trial of Ana Sola kicked off at Phnom Penh Municipal Court on Monday.", ["hearing Ana Sola 2019-03-11"]),
    ],
)
def test_parts_and_places(told, text, claims):
    assert told(text) == claims

"""Sentences as news agencies build them: who is told besides, roles, lists and asides of one line."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # What several are said to be; one who is two things; who is told besides.
        (
            "Ana Sola and Ivan Petrov, activists with the Dawn Party (DP), and Marta Vek, a farmer, had been "
            "arrested on Monday.",
            ["arrest Ana Sola, Ivan Petrov, Marta Vek 2019-03-11"],
        ),
        (
            "A court jailed a 71-year-old broadcaster and land campaigner for 20 years on Monday.",
            ["sentence (1 broadcaster) 2019-03-11"],
        ),
        ("A court jailed a man and woman for two years on Monday.", ["sentence (2 man and woman) 2019-03-11"]),
        (
            "Police arrested two monks, Ivan Petrov and Pavel Dubrov, along with Marta Vek, on Monday.",
            ["arrest Ivan Petrov, Pavel Dubrov, Marta Vek 2019-03-11"],
        ),
        (
            "Judges tried Marta Vek, a farmer, and two monks, Ivan Petrov and Pavel Dubrov. The two monks were jailed.",
            ["hearing Marta Vek, Ivan Petrov, Pavel Dubrov", "detention Ivan Petrov, Pavel Dubrov"],
        ),
        (
            "Three activists, one of them Ivan Petrov, were sentenced on Monday.",
            ["sentence Ivan Petrov (3 activists) 2019-03-11"],
        ),
        # Where its subject is told by a place, and what that place is.
        (
            "A court in Bago, a city in the east held by the army, sentenced Ana Sola to two years.",
            ["sentence Ana Sola"],
        ),
        (
            "Officers at the Ropun Camp, a camp in the city of Bago, detained Ana Sola on Monday.",
            ["arrest Ana Sola 2019-03-11"],
        ),
        (
            "Villagers protesting against the arrest of Ana Sola gathered on Monday.",
            ["assembly (None Villagers) 2019-03-11", "arrest Ana Sola"],
        ),
        ("A crowd of 200 demanding the release of Ana Sola marched on Monday.", ["assembly (200 crowd) 2019-03-11"]),
        # Whose home it was; who says so is not whom it is told of.
        ("Police raided the home of Ana Sola, a reporter with the radio, and took her away.", ["arrest Ana Sola"]),
        (
            "Ivan Petrov and Pavel Dubrov were missing on Monday. Witnesses say they were taken by soldiers.",
            ["disappearance Ivan Petrov, Pavel Dubrov 2019-03-11"],
        ),
        ("Ivan Petrov, a spokesman, said the activist was arrested.", []),
        # A summons that somebody has received; home is abroad from nowhere; a refused release.
        ("Ana Sola received a summons dated 5 March and signed by a prosecutor.", ["summons Ana Sola 2019-03-05"]),
        ("Police arrested eight people and sent them back to their homes on Monday.", ["arrest (8 people)"]),
        ("The Appeal Court on Monday denied the release of 21 workers.", []),
        # What a day goes with.
        ("The strike came a day after police arrested Ana Sola.", ["arrest Ana Sola"]),
        (
            "Nine farmers were jailed for a year over a protest last May, a court ruled on Monday.",
            ["sentence (9 farmers) 2019-03-11"],
        ),
        ("In December 2015, with critics being rounded up, Ana Sola fled to Laos.", ["flight Ana Sola 2015-12"]),
        ("On 14 June 2018, when he would not sign, two guards slapped Ivan Petrov.", ["attack Ivan Petrov 2018-06-14"]),
        ("Ana Sola was shot by soldiers enforcing a curfew on 7 March.", ["attack Ana Sola 2019-03-07"]),
        ("A brawl on 7 March in which ten workers were hurt was reported.", ["attack (10 workers) 2019-03-07"]),
        (
            "Ana Sola was arrested on 3 March 2018. That same day, she was charged.",
            ["arrest Ana Sola 2018-03-03", "charge Ana Sola 2018-03-03"],
        ),
        (
            "Ana Sola has been in custody since July 2017. She was convicted in August.",
            ["detention Ana Sola 2017-07", "conviction Ana Sola 2018-08"],
        ),
        (
            "Seven workers were arrested in mid-November. The other four were arrested the next day.",
            ["arrest (7 workers) 2018-11", "arrest (4 others)"],
        ),
        # Who is told besides, and who is not.
        (
            "Police arrested 14 strikers on Monday. They were held for theft, spokesman Ivan Petrov said, "
            "and later charged with riot.",
            ["arrest (14 strikers) 2019-03-11", "charge (14 strikers)"],
        ),
        (
            "Five activists were tried on Monday. They are among 10 activists charged with riot.",
            ["hearing (5 activists) 2019-03-11", "charge (10 activists)"],
        ),
        (
            "Ana Sola and Ivan Petrov were tried. They were convicted alongside Marta Vek. They were freed on Monday.",
            [
                "hearing Ana Sola, Ivan Petrov",
                "conviction Ana Sola, Ivan Petrov, Marta Vek",
                "release Ana Sola, Ivan Petrov 2019-03-11",
            ],
        ),
        ("The trial of Ana Sola, one of six monks, kicked off in Bago.", ["hearing Ana Sola"]),
        (
            "Four of the accused were released on bail while the rest were jailed and will return to court "
            "on 7 August.",
            ["release (4 accused)"],
        ),
        (
            "The trial of three monks accused of threatening to burn a barge last year began on Monday as "
            "dozens rallied outside.",
            ["hearing (3 monks) 2019-03-11", "assembly (None dozens) 2019-03-11"],
        ),
        # Whose day and whose doing it is.
        (
            "Ana Sola appeared in court following her arrest on Monday by military police.",
            ["hearing Ana Sola", "arrest Ana Sola 2019-03-11"],
        ),
        (
            "On 4 November 2018, police entered the homes of 20 strikers and arrested them.",
            ["arrest (20 strikers) 2018-11-04"],
        ),
        ("On 4 November 2018, Ana Sola arrived at the airport and was arrested.", ["arrest Ana Sola 2018-11-04"]),
        ("Police entered the office on Monday and had arrested Ana Sola in May 2018.", ["arrest Ana Sola 2018-05"]),
        # What a sign says and what a crowd wants.
        ('Ivan Petrov was seen on Monday holding "Marta Vek must go" posters.', []),
        ("Those who come want Ana Sola freed and the courts reformed.", []),
        (
            "The union called on the authorities drop the charges against Ana Sola.",
            ["call 2019-03-12"],
        ),
        # Offices that several words tell.
        (
            "The court convicted managing director Ana Sola, editor Ivan Petrov and two others of fraud.",
            ["conviction Ana Sola, Ivan Petrov (2 others)"],
        ),
        (
            "Ana Sola, the governor and a leader in an opposition alliance, was arrested on Monday.",
            ["arrest Ana Sola 2019-03-11"],
        ),
        (
            "Ivan Petrov, a monk, and a farmer from Bago, were arrested on Monday.",
            ["arrest Ivan Petrov (1 farmer) 2019-03-11"],
        ),
        # "Her husband" is whose wife spoke, until somebody else is told of.
        ("Ivan Petrov's wife said her husband was beaten on Monday.", ["attack Ivan Petrov 2019-03-11"]),
        (
            "Ivan Petrov's wife said he was beaten. Ana Sola was arrested on Monday. Her husband was beaten.",
            ["attack Ivan Petrov", "arrest Ana Sola 2019-03-11"],
        ),
        # What happened later did not happen that day.
        ("On 4 November 2018, Ivan Petrov left the country and was later arrested.", ["arrest Ivan Petrov"]),
        ("On 4 November 2018, police raided her home and subsequently arrested Ana Sola.", ["arrest Ana Sola"]),
    ],
)
def test_as_news_agencies_tell_it(told, text, claims):
    assert told(text) == claims

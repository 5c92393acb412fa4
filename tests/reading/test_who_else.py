"""Who else it happened to, and who not: companions, sets told before or after, one without a name beside one named."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # Along with whom: behind "with", behind whoever made the arrest; but not counsel, nor who lent a hand.
        ("Ana Sola was arrested with Ivan Petrov on Monday.", ["arrest Ana Sola, Ivan Petrov 2019-03-11"]),
        ("Ana Sola was tried with Ivan Petrov on Monday.", ["hearing Ana Sola, Ivan Petrov 2019-03-11"]),
        (
            "Ana Sola was arrested by police inspector Pavel Dubrov, together with Ivan Petrov, on Monday.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-11"],
        ),
        ("Ana Sola was questioned with her lawyer, Ivan Petrov, on Monday.", ["questioning Ana Sola 2019-03-11"]),
        ("Ana Sola was arrested with the help of villagers on Monday.", ["arrest Ana Sola 2019-03-11"]),
        (
            "Two reporters, along with 10 others, among them lawyers and priests, were jailed on Monday.",
            ["detention (12 reporters and others) 2019-03-11"],
        ),
        (
            "Ana Sola and three others, including the union's leader, Ivan Petrov, were arrested on Monday.",
            ["arrest Ana Sola, Ivan Petrov (3 others) 2019-03-11"],
        ),
        # To whom something is told is not whom it is told of.
        (
            "Ana Sola told reporters that police had arrested Ivan Petrov on Monday.",
            ["arrest Ivan Petrov 2019-03-11"],
        ),
        ("The reporters that police arrested on Monday went home.", ["arrest (None reporters) 2019-03-11"]),
        # One without a name to whom something happened is not the one who was named before.
        (
            "Ivan Petrov was killed on 3 May 2018. A soldier was arrested, but no day is set for his trial. He was "
            "acquitted on Monday.",
            [
                "death Ivan Petrov 2018-05-03",
                "arrest (1 soldier)",
                "acquittal (1 soldier) 2019-03-11",
            ],
        ),
        (
            "Ana Sola was freed. Sola's sister was arrested on Monday.",
            ["release Ana Sola", "arrest (1 sister) 2019-03-11"],
        ),
        (
            "The killers of Ivan Petrov, who was shot dead on 3 May 2018, are in hiding.",
            ["death Ivan Petrov 2018-05-03"],
        ),
        (
            "Ana Sola and Ivan Petrov were convicted on Monday. Exiled leaders and their supporters sent greetings. "
            "Their supporters were beaten.",
            ["conviction Ana Sola, Ivan Petrov 2019-03-11", "attack (None supporters)"],
        ),
        # Of whom it is denied beside; who only takes part in a trial that was held; some of whom.
        ("Ana Sola, and not Ivan Petrov, was arrested on Monday.", ["arrest Ana Sola 2019-03-11"]),
        (
            "The trial of Ana Sola, at which Ivan Petrov testified, was held on Monday.",
            ["hearing Ana Sola 2019-03-11"],
        ),
        (
            "The ten villagers, two of whom were arrested on Sunday, were charged on Monday.",
            ["arrest (2 two) 2019-03-10", "charge (10 villagers) 2019-03-11"],
        ),
        (
            "Ana Sola was freed on Monday; the judge was replaced by Ivan Petrov. The hearing was postponed in May; "
            "Marta Vidal became its judge.",
            ["release Ana Sola 2019-03-11", "hearing_postponed Ana Sola 2018-05"],
        ),
        (
            "On Monday, Ana Sola was freed from the station where she had been held.",
            ["release Ana Sola 2019-03-11", "detention Ana Sola"],
        ),
        # Whose child it is; who fled behind an aside; of two only the last was freed.
        (
            "The son of Ana Sola and Ivan Petrov was arrested on Monday.",
            ["arrest (1 son of Ana Sola and Ivan Petrov) 2019-03-11"],
        ),
        (
            "Ana Sola met Ivan Petrov, who was arrested on Monday, before fleeing to Spain.",
            ["arrest Ivan Petrov 2019-03-11", "flight Ana Sola"],
        ),
        (
            "Ana Sola and her driver, who was freed on Monday, were arrested on Sunday.",
            ["release (1 driver) 2019-03-11", "arrest Ana Sola (1 driver) 2019-03-10"],
        ),
        # Who follows a name behind a comma and has a verb of his own; each one's own verdict.
        ("Police arrested Ana Sola, Ivan Petrov said.", ["arrest Ana Sola"]),
        ("Police arrested Ana Sola and Marta Vidal, Ivan Petrov said.", ["arrest Ana Sola, Marta Vidal"]),
        ("Police arrested Ana Sola, her lawyer, Ivan Petrov, said.", ["arrest Ana Sola"]),
        (
            "After the arrest of Ana Sola, Ivan Petrov fled on Monday.",
            ["arrest Ana Sola", "flight Ivan Petrov 2019-03-11"],
        ),
        (
            "A court found Ana Sola guilty and Ivan Petrov not guilty on Monday.",
            ["conviction Ana Sola 2019-03-11", "acquittal Ivan Petrov 2019-03-11"],
        ),
        # Who speaks is not the accused.
        (
            "Four activists were held. “They must be freed,” said Ana Sola. On Monday a court ordered that the accused "
            "be released on bail.",
            ["detention (4 activists)", "release (4 activists) 2019-03-11"],
        ),
        # Sets of one size: those named before, not those named at the end; two of one sentence; another two.
        (
            "The editors Ana Sola and Ivan Petrov were arrested on Monday. Police held the two editors. The two "
            "reporters were beaten. Kwame Asante and Marta Vidal are on trial.",
            [
                "arrest Ana Sola, Ivan Petrov 2019-03-11",
                "detention Ana Sola, Ivan Petrov 2019-03-11",
                "attack (2 reporters)",
                "hearing Kwame Asante, Marta Vidal",
            ],
        ),
        (
            "Two editors were arrested on Sunday and two former editors tried on Monday. Ana Sola and Ivan Petrov, the "
            "editors, were arrested at home.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-10", "hearing (2 former editors) 2019-03-11"],
        ),
        (
            "Ana Sola and Ivan Petrov were arrested. Another two editors were arrested last month.",
            ["arrest Ana Sola, Ivan Petrov", "arrest (2 editors) 2019-02"],
        ),
        (
            "Ana Sola, Ivan Petrov and Marta Vidal were arrested on Monday. Only Vidal was freed. The two others, "
            "along with Vidal's baby, are in prison.",
            [
                "arrest Ana Sola, Ivan Petrov, Marta Vidal 2019-03-11",
                "release Marta Vidal",
                "detention Ana Sola, Ivan Petrov 2019-03-12",
            ],
        ),
    ],
)
def test_who_else_and_who_not(text, claims, told):
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # What happened after all, what goes with it, and the day of a sentence whose subject is told more of.
        (
            "Ana Sola was freed on 3 March, only to be arrested again on 5 March.",
            ["release Ana Sola 2019-03-03", "arrest Ana Sola 2019-03-05"],
        ),
        (
            "A court let Ana Sola go on Monday but kept four reporters behind bars.",
            ["release Ana Sola 2019-03-11", "detention (4 reporters) 2019-03-11"],
        ),
        ("Let the villagers go home on Monday.", []),
        (
            "Ana Sola was arrested on 3 May 2018. She was at first sentenced to ten days in jail.",
            ["arrest Ana Sola 2018-05-03", "sentence Ana Sola"],
        ),
        (
            "On 4 May 2018 Ivan Petrov, who works as an informer, lodged a complaint against Ana Sola, accusing her of "
            "having written a letter.",
            ["complaint Ana Sola 2018-05-04"],
        ),
        (
            "On 4 May 2018 Ivan Petrov, who was hoping to stand, was killed.",
            ["death Ivan Petrov 2018-05-04"],
        ),
        (
            "Ana Sola and Ivan Petrov, who were given 20-year prison terms for a murder, were arrested on Monday.",
            ["sentence Ana Sola, Ivan Petrov", "arrest Ana Sola, Ivan Petrov 2019-03-11"],
        ),
        ("Ana Sola was charged under the Press Act 2007 on Monday.", ["charge Ana Sola 2019-03-11"]),
        ("The election scheduled for 28 March was called off.", ["election 2019-03-28"]),
        # No arrest, no office, no organisation, no flight.
        ("Ana Sola was stopped by police on Monday for an inspection of her passport.", []),
        ("Ana Sola dismissed her lawyer on Monday.", []),
        ("The president dismissed his secretary on Monday.", ["office_lost (1 secretary) 2019-03-11"]),
        ("The strikers asked the ministry for higher pay on Monday.", []),
        ("Ana Sola broke her conditions by going abroad.", []),
        # No arrest told by why it was asked about, no state told by its length; a case that is another's; a newspaper.
        (
            "After dozens of reporters had asked why they had been arrested, Ana Sola was freed on Monday.",
            ["release Ana Sola 2019-03-11"],
        ),
        ("Every day that Ana Sola spends in prison, her children wait.", []),
        (
            "Ana Sola and Ivan Petrov were arrested on Monday. They wrote of the defendants in the Lomza case, who "
            "have been tortured.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-11", "attack (None defendants of Lomza case)"],
        ),
        ("Ana Sola edits the newspaper Zarya. Zarya was arrested on Monday.", []),
        (
            "The court freed Ana Sola on Monday. In the end Judge Ivan Orlenko put off her sentencing to 28 March.",
            ["release Ana Sola 2019-03-11", "hearing_postponed Ana Sola"],
        ),
        (
            "Four activists were arrested. “They are unwell,” said Ana Sola, director for Kampot, the coast and the "
            "islands. On Monday a court ordered that the accused be released.",
            ["arrest (4 activists)", "release (4 activists) 2019-03-11"],
        ),
        ("Ana Sola does not know what she is charged with.", []),
        ("What Ana Sola was charged with on Monday is not known.", ["charge Ana Sola 2019-03-11"]),
        # What is denied by "not to"; a judge who sentences; things that are gathered.
        ("On Monday the court decided not to detain Ana Sola.", []),
        ("The police were ordered not to arrest Ana Sola.", []),
        ("Relatives were allowed to bring food, but not to see Ana Sola.", []),
        ("Ana Sola was sentenced on Monday by Judge Ivan Orlenko to two years.", ["sentence Ana Sola 2019-03-11"]),
        ("Ana Sola and Ivan Petrov had been gathering evidence of logging.", []),
        # Nouns of people that describe as well; those of whom "so were" is said; a summons handed over.
        (
            "Seven members of parliament and a party official were arrested on Monday.",
            ["arrest (8 members of parliament and party official) 2019-03-11"],
        ),
        (
            "Ana Sola was arrested on Monday, and so were the leaders of the party in Lomza, Ivan Petrov and Marta "
            "Vidal.",
            ["arrest Ana Sola, Ivan Petrov, Marta Vidal 2019-03-11"],
        ),
        ("On Monday, Ana Sola was called in for questioning.", ["summons Ana Sola 2019-03-11"]),
        ("Ana Sola was handed a summons on Monday to appear in court.", ["summons Ana Sola 2019-03-11"]),
        (
            "Ana Sola's appeal hearing, first scheduled for 3 March, was delayed to 20 March.",
            ["hearing_postponed Ana Sola 2019-03-03"],
        ),
        (
            "Ana Sola was due to be released on 3 March but is still in prison.",
            ["detention Ana Sola 2019-03-12"],
        ),
        ("Ana Sola was thrown into a van on Monday.", ["arrest Ana Sola 2019-03-11"]),
        # Names of which a part is a common word.
        ("Ana Sola and Chan Rith On, a monk, fled on Monday.", ["flight Ana Sola, Chan Rith On 2019-03-11"]),
        ("Ivan Petrov and Hour Rith were freed on Monday.", ["release Ivan Petrov, Hour Rith 2019-03-11"]),
        (
            "Ana Sola, a lawyer, said it was unclear why the editor, who covers arts and local news, had been "
            "arrested.",
            [],
        ),
        ("Ana Sola was charged on Monday with allegedly joining a protest.", ["charge Ana Sola 2019-03-11"]),
        # Parts of things are no people; kin to whom something happened are who "they" are; from which paper each is.
        (
            "Ana Sola and Ivan Petrov were charged. Many of the charges against them were dropped. On Monday they were "
            "convicted.",
            [
                "charge Ana Sola, Ivan Petrov",
                "charge_dropped Ana Sola, Ivan Petrov",
                "conviction Ana Sola, Ivan Petrov 2019-03-11",
            ],
        ),
        (
            "Officers came. On Monday police arrested his father and mother and two friends. They were freed on "
            "Tuesday.",
            [
                "arrest (4 father and mother and friends) 2019-03-11",
                "release (4 father and mother and friends) 2019-03-12",
            ],
        ),
        (
            "Ana Sola of Sunrise, Ivan Petrov of Le Soir and Marta Vidal, a writer, were arrested on Monday.",
            ["arrest Ana Sola, Ivan Petrov, Marta Vidal 2019-03-11"],
        ),
        # Kept in custody by an order, moved to it; before a court, and only driven to one.
        ("Ana Sola was ordered by a court to stay in pre-trial detention.", ["detention Ana Sola"]),
        ("Ana Sola was moved to house arrest on Monday.", ["detention Ana Sola 2019-03-11"]),
        ("Ana Sola was brought to court on Monday.", ["hearing Ana Sola 2019-03-11"]),
        ("Ana Sola was brought to Kampot Provincial Court on Monday.", []),
        # A given name that is a word of English.
        (
            "Ana Sola, Praise Ainembabazi Okot and Ivan Petrov were arrested on Monday.",
            ["arrest Ana Sola, Praise Ainembabazi Okot, Ivan Petrov 2019-03-11"],
        ),
        ("Ma Khin Sandar and Ma Chanra were arrested.", ["arrest Khin Sandar, Ma Chanra"]),
        ("The editors Ana Sola and Born Rith were freed on Monday.", ["release Ana Sola, Born Rith 2019-03-11"]),
    ],
)
def test_what_happened_after_all_and_what_did_not(text, claims, told):
    assert told(text) == claims

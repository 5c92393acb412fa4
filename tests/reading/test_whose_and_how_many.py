"""Whose event it is, and how many it befell: subjects behind asides, relatives who speak, parts of sets."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # Whose it is what is done to.
        ("The trial of Ana Sola and Pavel Dubrov was held on Monday.", ["hearing Ana Sola, Pavel Dubrov 2019-03-11"]),
        (
            "The detention of Ana Sola and Pavel Dubrov was extended on Monday.",
            ["detention Ana Sola, Pavel Dubrov 2019-03-11"],
        ),
        (
            "The first hearing in the case against Ana Sola and Pavel Dubrov was held on Monday.",
            ["hearing Ana Sola, Pavel Dubrov 2019-03-11"],
        ),
        (
            "The Court of Appeal ordered Ivan Petrov freed but upheld his conviction.",
            ["release Ivan Petrov", "ruling Ivan Petrov"],
        ),
        (
            "The court on Monday convicted Ivan Petrov of four counts related to a movement and sentenced "
            "him to 20 years.",
            ["conviction Ivan Petrov 2019-03-11", "sentence Ivan Petrov 2019-03-11"],
        ),
        (
            "The court convicted Ivan Petrov, sentencing him to two years in prison.",
            ["conviction Ivan Petrov", "sentence Ivan Petrov"],
        ),
        ("Police officers threatened and detained those providing alibis for the two suspects.", []),
        (
            "Ten supporters who took part in a march called by the mayor were arrested on Monday.",
            ["assembly (10 supporters)", "arrest (10 supporters) 2019-03-11"],
        ),
        (
            "Ana Sola, represented by Ivan Petrov of a law firm, appeared before a magistrate on Monday.",
            ["hearing Ana Sola 2019-03-11"],
        ),
        (
            "Ana Sola appeared for the appeal hearing on 11 March, according to her lawyer Ivan Petrov.",
            ["hearing Ana Sola 2019-03-11"],
        ),
        (
            "Ana Sola, whose appeal was rejected on Monday, was released on Tuesday.",
            ["ruling Ana Sola 2019-03-11", "release Ana Sola 2019-03-12"],
        ),
        ("A magistrate granted Ana Sola interim bail on 1 March.", ["bail_granted Ana Sola 2019-03-01"]),
        # Who is meant behind "mother of A" cannot be told where she is named; whose relatives speak is whom "he" means.
        ("Marta Vek, mother of Ivan Petrov, who was arrested on 3 March, was released.", ["release Marta Vek"]),
        (
            "Marta Vek, lawyer for Ivan Petrov, who was convicted on 3 March, was summoned on Monday.",
            ["conviction Ivan Petrov 2019-03-03", "summons Marta Vek 2019-03-11"],
        ),
        (
            "Marta Vek, a friend of Ivan Petrov who was arrested in May 2018, was released on Monday.",
            ["arrest Marta Vek 2018-05", "release Marta Vek 2019-03-11"],
        ),
        (
            "Pavel Dubrov was arrested on 3 March. Relatives of Ivan Petrov said that police arrested him on 5 March.",
            ["arrest Pavel Dubrov 2019-03-03", "arrest Ivan Petrov 2019-03-05"],
        ),
        (
            "Pavel Dubrov was arrested on 3 March. Ivan Petrov's lawyer said he was released.",
            ["arrest Pavel Dubrov 2019-03-03", "release Ivan Petrov"],
        ),
        (
            "The wife of activist Ivan Petrov, who was arrested in May 2018, said he was beaten.",
            ["arrest Ivan Petrov 2018-05", "attack Ivan Petrov"],
        ),
        (
            "Ivan Petrov was arrested on Monday. Ana Sola said that soldiers beat him at the station.",
            ["arrest Ivan Petrov 2019-03-11"],
        ),
        (
            "Ana Petrov, the sister of Ivan Petrov, was arrested on Monday. Petrov was charged on Tuesday.",
            ["arrest Ana Petrov 2019-03-11", "charge Ana Petrov 2019-03-12"],
        ),
        (
            "Relatives of the five activists were arrested on Monday.",
            ["arrest (None Relatives of activists) 2019-03-11"],
        ),
        (
            "Relatives of Ivan Petrov said that the activist was detained in Lomza on 2 March.",
            ["arrest Ivan Petrov 2019-03-02"],
        ),
        ("We have news of Ana Sola's sentence. She was convicted in absentia.", ["conviction Ana Sola"]),
        ("Ana Sola welcomed the release of Ivan Petrov after he was beaten.", ["release Ivan Petrov"]),
        # One name is none of two people's, and roles spell a number out.
        (
            "The police chief behind the arrest of two activists, Ivan Petrov, resigned.",
            ["arrest (2 activists)", "office_lost Ivan Petrov"],
        ),
        ("The wife of the jailed activist, Ana Sola, said he was beaten in prison.", []),
        ("Two people, a lawyer and a monk, were arrested on Monday.", ["arrest (2 people) 2019-03-11"]),
        (
            "Twenty-two activists, bloggers, journalists, and politicians were arrested on Monday.",
            ["arrest (22 activists, bloggers, journalists and politicians) 2019-03-11"],
        ),
        ("Two women's rights activists were arrested on Monday.", ["arrest (2 rights activists) 2019-03-11"]),
        ("Ana Sola, also an activist, was arrested on Monday.", ["arrest Ana Sola 2019-03-11"]),
        ("Ivan Petrov, himself a lawyer, was arrested on Monday.", ["arrest Ivan Petrov 2019-03-11"]),
        # Some of a set, and those of it who are named.
        (
            "Ana Sola and Marta Vek were detained on Monday. Police have arrested nine other activists. Two "
            "were later released.",
            ["arrest Ana Sola, Marta Vek 2019-03-11", "arrest (9 activists)", "release (2 activists)"],
        ),
        (
            "Three of the five activists who were detained by police on Monday have been released.",
            ["arrest (5 activists) 2019-03-11", "release (3 activists)"],
        ),
        (
            "The six activists - including Ana Sola, Ivan Petrov and Marta Vek - were arrested in November.",
            ["arrest Ana Sola, Ivan Petrov, Marta Vek (6 activists) 2018-11"],
        ),
        (
            "The trial of 11 activists, including Ana Sola and Ivan Petrov, opened on 6 March.",
            ["hearing Ana Sola, Ivan Petrov (11 activists) 2019-03-06"],
        ),
        (
            "A court charged 18 activists on Monday. They include, among others, Ana Sola, Ivan Petrov and Marta Vek.",
            ["charge Ana Sola, Ivan Petrov, Marta Vek (18 activists) 2019-03-11"],
        ),
        ("Also arrested was her husband, Ivan Petrov.", ["arrest Ivan Petrov"]),
        ("Also charged were two journalists, Ana Sola and Marta Vek.", ["charge Ana Sola, Marta Vek"]),
        # No set is one told later, no crowd those who were taken.
        (
            "Ana Sola, Ivan Petrov and Marta Vek were fined in November. A court on Saturday jailed Sola "
            "and the two board members. Police arrested the two journalists, Pavel Dubrov and Sok Dara.",
            [
                "sentence Ana Sola, Ivan Petrov, Marta Vek 2018-11",
                "detention Ana Sola (2 board members) 2019-03-09",
                "arrest Pavel Dubrov, Sok Dara",
            ],
        ),
        (
            "The demonstrators were released on Monday. On Tuesday 50 demonstrators were arrested.",
            ["release (None demonstrators) 2019-03-11", "arrest (50 demonstrators) 2019-03-12"],
        ),
        (
            "The verdict, as in the cases of the other two jailed politicians, was harsh. On 3 March Ivan "
            "Petrov and Marta Vek were fined.",
            ["detention (2 jailed politicians)", "sentence Ivan Petrov, Marta Vek 2019-03-03"],
        ),
        (
            "Police arrested Ana Sola and Ivan Petrov on Monday. About 200 supporters gathered outside. The "
            "detainees were released on Tuesday.",
            [
                "arrest Ana Sola, Ivan Petrov 2019-03-11",
                "assembly (200 supporters) 2019-03-12",
                "release Ana Sola, Ivan Petrov 2019-03-12",
            ],
        ),
        (
            "Police detained 36 members of the party on Monday. Supporters raised concerns. The suspects "
            "were deported on Tuesday.",
            ["arrest (36 members of party) 2019-03-11", "deportation (36 members of party) 2019-03-12"],
        ),
        (
            "Police arrested Ana Sola and Ivan Petrov on Sunday. The group was released on Tuesday.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-10", "release Ana Sola, Ivan Petrov 2019-03-12"],
        ),
        (
            "Ana Sola and Ivan Petrov were arrested on Monday. The whereabouts of Marta Vek's two sons are unknown.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-11", "disappearance (2 sons) 2019-03-12"],
        ),
        (
            "The trial of Ana Sola was held on Monday. Police officer Marta Vek testified. The trial was "
            "adjourned to 1 June.",
            ["hearing Ana Sola 2019-03-11", "hearing_postponed Ana Sola"],
        ),
        (
            "On Monday, police arrested 11 activists who picketed the court when a ruling was given in the "
            "case of Ana Sola and Ivan Petrov. The protesters were fined.",
            ["arrest (11 activists) 2019-03-11", "assembly (11 activists)", "sentence (11 activists) 2019-03-11"],
        ),
        (
            "Ana Sola testified in her own defence on Monday. She was convicted on Tuesday.",
            ["conviction Ana Sola 2019-03-12"],
        ),
        (
            "Two people were sentenced in January. On 7 March, two church officials, Ivan Petrov and Ana "
            "Sola, were charged.",
            ["sentence (2 people) 2019-01", "charge Ivan Petrov, Ana Sola 2019-03-07"],
        ),
        (
            "In another case police took nine men to the station. The suspects were sent to prison.",
            ["detention (9 men)"],
        ),
        (
            "Ana Sola, Ivan Petrov and Goran Lis were convicted on Friday. Sola was jailed for one year. "
            "The remaining two were jailed for three years.",
            [
                "conviction Ana Sola, Ivan Petrov, Goran Lis 2019-03-08",
                "sentence Ana Sola 2019-03-08",
                "sentence Ivan Petrov, Goran Lis 2019-03-08",
            ],
        ),
        (
            "Ana Sola and Ivan Petrov were acquitted. We call for the release of all journalists who are "
            "held for their work.",
            ["acquittal Ana Sola, Ivan Petrov", "call 2019-03-12"],
        ),
        ("Seven lawyers defended Ana Sola at the trial on Monday.", ["hearing Ana Sola 2019-03-11"]),
        # Where a list ends and goes on.
        (
            "The speakers Ana Sola, of Makindye division, and Ivan Petrov, of Kawempe division, were "
            "arrested on Monday.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-11"],
        ),
        ("Ana Sola aged 38 years and Ivan Petrov aged 37 years were arrested.", ["arrest Ana Sola, Ivan Petrov"]),
        (
            "Arrested and charged in December, Ana Sola also faces fraud charges.",
            ["arrest Ana Sola 2018-12", "charge Ana Sola"],
        ),
        ("Police first arrested Ana Sola in May 2018.", ["arrest Ana Sola 2018-05"]),
        (
            "Ivan Petrov, Ana Sola and Marta Vek, who is a lawyer, were arrested on Monday.",
            ["arrest Ivan Petrov, Ana Sola, Marta Vek 2019-03-11"],
        ),
        (
            "Three villagers who protested against mines and dams were arrested on 3 March.",
            ["assembly (3 villagers)", "arrest (3 villagers) 2019-03-03"],
        ),
        ("Not one of the five protesters was arrested.", []),
        ("Not all of the 30 detainees were released.", []),
        (
            "Ana Sola was sentenced to 18 months in prison, six of which were suspended, and fined 500 dollars.",
            ["sentence Ana Sola"],
        ),
        (
            "Ivan Petrov was sentenced to five years. Later he was given another two years for fraud.",
            ["sentence Ivan Petrov", "sentence Ivan Petrov"],
        ),
        (
            "31 people were sentenced to ten years and 14 to three years in prison.",
            ["sentence (31 people)", "sentence (14 )"],
        ),
        # Who is named where a noun only says what she is.
        ("Ana Sola is a teacher who was arrested on Monday.", ["arrest Ana Sola 2019-03-11"]),
        ("Ana Sola is a blogger from Ha Noi who was arrested on Monday.", ["arrest Ana Sola 2019-03-11"]),
        ("Ana Sola, a local villager was arrested on Monday.", ["arrest Ana Sola 2019-03-11"]),
        ("Police arrested a teacher named Ivan Petrov on Monday.", ["arrest Ivan Petrov 2019-03-11"]),
        ("Police released prisoner of conscience Ivan Petrov on Monday.", ["release Ivan Petrov 2019-03-11"]),
        ("Police detained Ivan Petrov, a cameraman and a member of the party.", ["arrest Ivan Petrov"]),
        ("The High Court granted bail to Ivan Petrov Friday.", ["bail_granted Ivan Petrov 2019-03-08"]),
        (
            "Ko Zaw Zaw was arrested on Monday. Editor Moe Zaw Myint was questioned.",
            ["arrest Zaw Zaw 2019-03-11", "questioning Moe Zaw Myint"],
        ),
    ],
)
def test_whose_it_is(told, text, claims):
    assert told(text) == claims

"""Whose verb it is and of whom it tells, by families, roles, sets and verbs with a subject of their own."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # Whose verb it is: after a participle, a place, what people are, "himself", a clause within a clause.
        (
            "Having served his term for violence against a police officer, Ivan Petrov was released on Monday.",
            ["release Ivan Petrov 2019-03-11"],
        ),
        ("Ivan Petrov from Mazyr, Homiel region, was arrested on Monday.", ["arrest Ivan Petrov 2019-03-11"]),
        ("Two of the men, health workers of the foundation, were freed on Monday.", ["release (2 men) 2019-03-11"]),
        (
            "Eight reporters and distributors, detained on 4 March, were freed on Monday.",
            ["arrest (8 reporters and distributors) 2019-03-04", "release (8 reporters and distributors) 2019-03-11"],
        ),
        ("Ana Sola, formerly editor of the paper, was freed on Monday.", ["release Ana Sola 2019-03-11"]),
        ("Ana Sola herself was arrested on Monday.", ["arrest Ana Sola 2019-03-11"]),
        (
            "Six people who were awaiting trial when the report was written have been convicted.",
            ["conviction (6 people)"],
        ),
        # Who it is: of one family, once a name in full, of two roles, a role that is another's, a title that is a name.
        (
            "Dmitry Harbunou was freed on Sunday. Dmitry and Natalla Hora were sentenced on Monday.",
            ["release Dmitry Harbunou 2019-03-10", "sentence Dmitry Hora, Natalla Hora 2019-03-11"],
        ),
        (
            "Le Thanh Tung was jailed on Monday. A former officer, Tung was arrested in 2011.",
            ["detention Le Thanh Tung 2019-03-11", "arrest Le Thanh Tung 2011"],
        ),
        (
            "Her husband, Ivan Petrov, a blogger and contributor of the daily, was freed on Monday.",
            ["release Ivan Petrov 2019-03-11"],
        ),
        (
            "Ivan Petrov, a coordinator of aid, fled in May. Ana Sola and Pavel Dubrov were charged in June. The HRNJ "
            "National Coordinator was arrested on Monday.",
            ["flight Ivan Petrov 2018-05", "charge Ana Sola, Pavel Dubrov 2018-06"],
        ),
        ("The army freed Maung Maung Latt on Monday.", ["release Maung Maung Latt 2019-03-11"]),
        (
            "Ivan Petrov, who leads the board, and Pavel Dubrov, aka Kolya, were arrested on Monday.",
            ["arrest Ivan Petrov, Pavel Dubrov 2019-03-11"],
        ),
        ("Ivan Petrov was remanded out of custody to 29 March.", ["release Ivan Petrov"]),
        (
            "Ivan Petrov was sentenced on Monday for filming military equipment in May 2017.",
            ["sentence Ivan Petrov 2019-03-11"],
        ),
        # Sets that contain those told of, are told of in part, or have another noun; who cannot be "the boy".
        (
            "Five journalists were among the 2,153 people released on 3 March.",
            ["release (2153 people) 2019-03-03"],
        ),
        (
            "Police arrested 78 people on Monday. Three of the people are ill. They were charged on Tuesday.",
            ["arrest (78 people) 2019-03-11", "charge (78 people) 2019-03-12"],
        ),
        (
            "Police arrested 29 women and four minors on Sunday. Seven survivors were charged. "
            "The minors were freed on Monday.",
            ["arrest (33 women and minors) 2019-03-10", "charge (7 survivors)", "release (4 minors) 2019-03-11"],
        ),
        (
            "Ana Sola was arrested in May. She was freed in June. The eldest boy fled to Thailand in July.",
            ["arrest Ana Sola 2018-05", "release Ana Sola 2018-06"],
        ),
        # What is yet to come of a sentence, a trial that goes on, verdicts that are out.
        ("They are to serve 66 years in prison.", []),
        (
            "Ivan Petrov was freed on Monday. His trial goes on.",
            ["release Ivan Petrov 2019-03-11"],
        ),
        (
            "A judge freed Ivan Petrov in October. Prosecutors obtained rulings in their favour in November.",
            ["release Ivan Petrov 2018-10"],
        ),
        (
            "We urge the minister to have Ivan Petrov freed, and his conviction and sentence quashed.",
            ["call 2019-03-12"],
        ),
        # Verbs that have a subject of their own, a day told once, an object behind bail, who orders a release.
        (
            "On Monday the High Court upheld the verdict on Ivan Petrov and the two were sent back to prison.",
            ["ruling Ivan Petrov 2019-03-11", "detention (2 two) 2019-03-11"],
        ),
        (
            "On Monday police arrested Ivan Petrov and his wife was questioned.",
            ["arrest Ivan Petrov 2019-03-11", "questioning (1 wife) 2019-03-11"],
        ),
        (
            "Ivan Petrov and Ana Sola were arrested in January 2018, a few weeks after the strike at the plant began, "
            "and were released in March that year.",
            ["arrest Ivan Petrov, Ana Sola 2018-01", "release Ivan Petrov, Ana Sola 2018-03"],
        ),
        (
            "Ivan Petrov and Ana Sola were charged on Sunday. On Monday a judge granted the two bail.",
            ["charge Ivan Petrov, Ana Sola 2019-03-10", "bail_granted Ivan Petrov, Ana Sola 2019-03-11"],
        ),
        ("On Monday a court released on bail three activists.", ["release (3 activists) 2019-03-11"]),
        (
            "The prosecution on Sunday ordered the release of Ivan Petrov on bail.",
            ["release Ivan Petrov 2019-03-10"],
        ),
        ("A magistrate cleared Ivan Petrov of both charges on Monday.", ["acquittal Ivan Petrov 2019-03-11"]),
        ("Born Samnang, 32, and Ana Sola, 45, were freed on Monday.", ["release Born Samnang, Ana Sola 2019-03-11"]),
        # What is done to what is somebody's, by many verbs.
        ("Ana Sola had her appeal turned down on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("Ana Sola saw her sentence cut to two years on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("An application for bail on behalf of Ana Sola was dismissed on Monday.", ["bail_denied Ana Sola 2019-03-11"]),
        ("The prosecutor appealed against the acquittal of Ana Sola on Monday.", ["appeal Ana Sola 2019-03-11"]),
        (
            "Ana Sola was arrested again on Monday, three months after her release.",
            ["arrest Ana Sola 2019-03-11", "release Ana Sola 2018-12"],
        ),
        (
            "Ana Sola's lawyer, Pavel Dubrov, said his client was questioned on Monday.",
            ["questioning Ana Sola 2019-03-11"],
        ),
        (
            "Prosecutors dropped two of the three charges against Ana Sola on Monday.",
            ["charge_dropped Ana Sola 2019-03-11"],
        ),
        (
            "Ana Sola was sentenced to time served and set free on Monday.",
            ["sentence Ana Sola", "release Ana Sola 2019-03-11"],
        ),
        ("Ana Sola is also facing a charge of defamation.", ["charge Ana Sola"]),
        (
            "Police stopped 50 villagers from reaching the capital on Monday.",
            ["restriction (50 villagers) 2019-03-11"],
        ),
        ("Ana Sola was put behind bars on Monday.", ["detention Ana Sola 2019-03-11"]),
        ("Ana Sola was let go on Monday.", ["release Ana Sola 2019-03-11"]),
        ("A charge under law 88 was brought against Ana Sola on Monday.", ["charge Ana Sola 2019-03-11"]),
        ("A provincial court on Monday ordered the release of Ana Sola.", ["release Ana Sola 2019-03-11"]),
        ("The Supreme Court set the sentence of Ana Sola aside on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("A warrant is out for the arrest of Ana Sola.", []),
        ("Ana Sola was barred from politics for five years.", ["restriction Ana Sola"]),
        (
            "Prison terms ranging from six to eight years were imposed on Monday on eight activists.",
            ["sentence (8 activists) 2019-03-11"],
        ),
        # Demands that one verb tells of two, and who is asked or acts in the name of somebody.
        ("The union asks the king to see that he is freed at once and his conviction quashed.", ["call 2019-03-12"]),
        ("The sentences must be quashed, she said, and the four journalists set free.", []),
        ("Complaints have been registered by the lawyers of Ivan Petrov over the treatment.", []),
        ("Warrants were issued to have Ivan Petrov arrested.", []),
        ("Independent journalists are harassed in Cuba: they are beaten and often called in by the police.", []),
        (
            "It is Pavel Dubrov who died. Villagers asked for Ana Sola, 49, to be freed. She was detained on Monday.",
            ["death Pavel Dubrov", "arrest Ana Sola 2019-03-11"],
        ),
        (
            "A citation issued on 9 March 2019 orders Ivan Petrov to come before a judge on 24 March.",
            ["summons Ivan Petrov 2019-03-09"],
        ),
        (
            "Ivan Petrov, a contributor to the websites Alfa and Nueva Prensa Cubana, was jailed on Monday.",
            ["detention Ivan Petrov 2019-03-11"],
        ),
        (
            "On Monday the High Court left the verdict against Ivan Petrov as it was.",
            ["ruling Ivan Petrov 2019-03-11"],
        ),
        (
            "Hoodlums attacked Bukola Adeyan, a reporter, and her cameraman on Wednesday.",
            ["attack Bukola Adeyan (1 cameraman) 2019-03-06"],
        ),
    ],
)
def test_what_a_sentence_tells(told, text, claims):
    assert told(text) == claims

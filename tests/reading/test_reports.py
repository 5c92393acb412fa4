"""Sentences as monitors of many countries write them, each with all that it tells."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # Parts of a set told before in the sentence, which are never part of those who act.
        ("Guards shot at villagers, wounding three of them.", ["attack (3 villagers)"]),
        (
            "Relatives who had come from Kampot were stopped on the road, and two of them were held "
            "at Kampot police station.",
            ["detention (2 Relatives)"],
        ),
        (
            "ADHOC recorded the arrest of 232 land and housing rights activists in 2018, and 38 of them were jailed.",
            ["arrest (232 land and housing rights activists) 2018", "detention (38 land and housing rights activists)"],
        ),
        # Verbs behind a relative clause.
        ("The ten who had come to court received terms of two years.", ["sentence (10 ten)"]),
        (
            "The two, namely Tendai Choro and Ruth Sibandi, who insist that they did no wrong, were arrested in May.",
            ["arrest Tendai Choro, Ruth Sibandi 2018-05"],
        ),
        # Who describes whom.
        (
            "Gulmira Sarsen, who had represented striking oil workers, was freed on Monday.",
            ["release Gulmira Sarsen 2019-03-11"],
        ),
        ("A 61 year-old villager was arrested on Monday.", ["arrest (1 year-old villager) 2019-03-11"]),
        # A verdict that is given, in the case of whom the next sentence calls "her".
        (
            "On March 11, the Takeo court announced its verdict in the case of Olga Marchuk. The "
            "judge found her guilty "
            "of facilitating extremism and sentenced her to three years.",
            ["conviction Olga Marchuk 2019-03-11", "sentence Olga Marchuk 2019-03-11"],
        ),
        # Custody in the words of other legal systems.
        (
            "On Wednesday the Aktau City Court sanctioned the arrest of Marat Ospan for two months.",
            ["detention Marat Ospan 2019-03-06"],
        ),
        (
            "Ruth Sibandi was arrested on 11 May 2018. She spent four nights at Bikita Police Station.",
            ["arrest Ruth Sibandi 2018-05-11", "detention Ruth Sibandi 2018-05-11"],
        ),
        ("Ivan Petrov has since gone into hiding.", ["flight Ivan Petrov"]),
        ("Gulmira Sarsen was taken off a train at Atyrau on Friday.", ["arrest Gulmira Sarsen 2019-03-08"]),
        # Who acts is not who it happens to.
        (
            "The application lodged for the four was rejected on Monday by investigating judge Suos Chanrith.",
            [],
        ),
        ("Lawyers for five of the defendants filed appeals on January 12.", ["appeal (5 defendants) 2019-01-12"]),
        (
            "Twenty-one activists, most of whom live abroad, were arrested on Monday.",
            ["arrest (21 activists) 2019-03-11"],
        ),
        (
            "Olga Marchuk, Ivan Petrov and Pavel Dubrov went to court. Four of the five were jailed on Monday.",
            ["detention (4 five) 2019-03-11"],
        ),
        (
            '"It is a list," said Claire Bennett, a director. The mass trial opened on June 14, 2018, and dragged on.',
            [],
        ),
        (
            "About 200 villagers were stopped by police at the bridge on Monday.",
            ["restriction (200 villagers) 2019-03-11"],
        ),
        (
            "They know of the detention of Messrs. Sok Dara and Chan Rith and of Ms. Keo Nimol.",
            ["detention Sok Dara, Chan Rith, Keo Nimol"],
        ),
        # Days of what goes on where people gather.
        (
            "On 18 September 2018 about 300 workers assembled. Riot police dispersed them, injuring nine men.",
            ["assembly (300 workers) 2018-09-18", "restriction (300 workers) 2018-09-18", "attack (9 men) 2018-09-18"],
        ),
        (
            "On May 3, 2018, police arrived at the village. Thirteen villagers were arrested.",
            ["arrest (13 villagers) 2018-05-03"],
        ),
        # Hearings to come, and those that did not take place.
        (
            "The next session in the trial of Olga Marchuk has been scheduled for 29 March.",
            ["hearing Olga Marchuk 2019-03-29"],
        ),
        (
            "The Baku Court of Appeal is to consider the complaint of Olga Marchuk on 3 April.",
            ["hearing Olga Marchuk 2019-04-03"],
        ),
        ("The trial of Olga Marchuk failed to take off on 4 March.", ["hearing_postponed Olga Marchuk 2019-03-04"]),
        # A main verb behind a relative clause, or behind one without its "that".
        (
            "On 3 March Ruslan Magom, who for seven years ran our office, died of heart failure in a hospital.",
            ["death Ruslan Magom 2019-03-03"],
        ),
        (
            "Two staff members whom the police had been holding since Monday regained their freedom on Tuesday.",
            ["detention (2 staff members) 2019-03-11", "release (2 staff members) 2019-03-12"],
        ),
        ("Ruslan Magom wrote. The weekly he edited in the 1990s was sued.", []),
        (
            "Ivan Petrov was tried on 4 March in a hearing from which foreign diplomats were "
            "barred, and was convicted of "
            "theft.",
            [
                "hearing Ivan Petrov 2019-03-04",
                "restriction (None foreign diplomats)",
                "conviction Ivan Petrov 2019-03-04",
            ],
        ),
        # An object behind a date.
        (
            "On 5 March the court put off until 27 March the trial of Ivan Petrov and seven others.",
            ["hearing_postponed Ivan Petrov (7 others) 2019-03-05"],
        ),
        # Numbers that belong to names, and numbers of people.
        ("Branch 15 of the Revolutionary Court sentenced Ivan Petrov to two years.", ["sentence Ivan Petrov"]),
        (
            "Pavel Dubrov, of Commission 44, which residents had set up, was detained on 3 March.",
            ["arrest Pavel Dubrov 2019-03-03"],
        ),
        # Families with one name, and those beside somebody.
        (
            "Hussain Al-Aradi was taken from his home on Monday. Police seized Al-Aradi's brother, Jaafar Al-Aradi. "
            "Hussain Al-Aradi was jailed on Tuesday.",
            ["arrest Hussain Al-Aradi 2019-03-11", "arrest Jaafar Al-Aradi", "detention Hussain Al-Aradi 2019-03-12"],
        ),
        (
            "Ivan Petrov was freed on Monday. The court sentenced Pavel Dubrov on Tuesday. His two "
            "co-accused were acquitted.",
            [
                "release Ivan Petrov 2019-03-11",
                "sentence Pavel Dubrov 2019-03-12",
                "acquittal (2 co-accused) 2019-03-12",
            ],
        ),
        # Who is not seen again has disappeared, and was not arrested.
        (
            "Ana Sola and Tomas Cruz were forced into a white van by armed men. They have not been seen since.",
            ["disappearance Ana Sola, Tomas Cruz"],
        ),
        # Days told before an aside, of another year, or of an arrest that custody followed.
        (
            "In February 2003, after a caller had passed on a rumour, Ivan Petrov was arrested.",
            ["arrest Ivan Petrov 2003-02"],
        ),
        (
            "Ivan Petrov was last seen on 9 March 2013 at a police post in Takeo.",
            ["disappearance Ivan Petrov 2013-03-09"],
        ),
        (
            "Ana Sola and Tomas Cruz were deported on 17 January. They were arrested as soon as they had crossed.",
            ["deportation Ana Sola, Tomas Cruz 2019-01-17", "arrest Ana Sola, Tomas Cruz 2019-01-17"],
        ),
        (
            "Ivan Petrov was arrested on March 19, 2003. He was tried on April 4 of that year.",
            ["arrest Ivan Petrov 2003-03-19", "hearing Ivan Petrov 2003-04-04"],
        ),
        # Outlets, and those who stand beside somebody.
        (
            "The Ministry of Information revoked the licences of three online outlets on Monday.",
            ["restriction (3 online outlets) 2019-03-11"],
        ),
        (
            "On Thursday the regulator blocked the website of Listva, a publication about the Altai.",
            ["restriction (None Listva) 2019-03-07"],
        ),
        (
            "On 17 May 2018 officers arrested Reem Harthi in Jeddah together with her cousin, the lawyer Aziz Harthi.",
            ["arrest Reem Harthi, Aziz Harthi 2018-05-17"],
        ),
        (
            "Marek Wilczyn of the Polish weekly Glos Wschodu, who was sentenced to 10 days in "
            "prison on 2 March, was expelled on Monday.",
            ["sentence Marek Wilczyn 2019-03-02", "deportation Marek Wilczyn 2019-03-11"],
        ),
        # Who is meant, and who is none of those named.
        (
            "The trial of Olga Marchuk in Mutare, which was supposed to commence on 28 February, failed to take off.",
            ["hearing_postponed Olga Marchuk"],
        ),
        (
            "Guards beat Van Sophorn. She has filed a complaint against two of the guards.",
            ["attack Van Sophorn", "complaint (2 guards)"],
        ),
        ("Ivan Petrov has been on hunger strike since 17 February in protest at his treatment in Prison No. 6.", []),
        # Sums, counts and courts.
        ("The High Court fined the Fiji Times F$100,000 for contempt.", []),
        (
            "His widow, Reina Munguia, and their three children have gone into hiding.",
            ["flight Reina Munguia (3 children)"],
        ),
        (
            "More than 4,000 people, among them at least 111 children, were arrested on Monday.",
            ["arrest (4000 people) 2019-03-11"],
        ),
        ("As of Monday, (2,249) people have been killed by the junta.", ["death (2249 people)"]),
        (
            "On 2 February the Supreme Court, sitting inside a detention centre, sentenced Ivan Petrov to 15 years.",
            ["sentence Ivan Petrov 2019-02-02"],
        ),
        (
            "The official, Nuon Saran, lodged a complaint in April. Although Meas Sovann printed a "
            "correction, he was summonsed on February 19.",
            ["summons Meas Sovann 2019-02-19"],
        ),
        # Custody since the arrest, and calls that go on from something else.
        (
            "Ivan Petrov was arrested on 4 May 2018 and spent four months in CC1.",
            ["arrest Ivan Petrov 2018-05-04", "detention Ivan Petrov 2018-05-04"],
        ),
        ("- Urging the authorities to release Ivan Petrov immediately.", ["call 2019-03-12"]),
        (
            "Front Line Defenders believes that Ivan Petrov is held for his work, and urges the "
            "authorities to free him.",
            ["detention Ivan Petrov 2019-03-12", "call 2019-03-12"],
        ),
        # What is no claim about anybody.
        ("Ivan Petrov was hung by the wrists, he said.", ["attack Ivan Petrov"]),
        ("We call on the government to release all persons imprisoned for their opinions.", ["call 2019-03-12"]),
        ("The police commission discharged its commander, Bambang Haryadi, on Monday.", []),
        ("The board is made up of seven members who are elected by the assembly.", []),
        (
            "Ivan Petrov was sentenced to nine years and disqualified from holding public office.",
            ["sentence Ivan Petrov"],
        ),
        ("Plainclothes officers had begun sitting outside the shop.", []),
        ("Ivan Petrov said that he had been handcuffed to a radiator.", []),
        ("LICADHO calls on the government to see to it that both men are released.", ["call 2019-03-12"]),
        ("Nothing has been heard of Ivan Petrov since Monday.", ["disappearance Ivan Petrov 2019-03-11"]),
        ("There has been no word since then of Ivan Petrov.", ["disappearance Ivan Petrov 2019-03-12"]),
        ("There has been no word since then of the plan.", []),
        ("About 600 workers blocked National Road 4 on Monday.", ["assembly (600 workers) 2019-03-11"]),
        ("About 600 workers blocked the company's gate on Monday.", []),
        ("Police blocked 600 workers on Monday.", ["restriction (600 workers) 2019-03-11"]),
        ("The judge admitted Ivan Petrov to bail on Monday.", ["bail_granted Ivan Petrov 2019-03-11"]),
        ("The judge refused to bail out the bank.", []),
        ("The court granted the bail application of Ivan Petrov on Monday.", ["bail_granted Ivan Petrov 2019-03-11"]),
        ("Ivan Petrov's bail application was granted on Monday.", ["bail_granted Ivan Petrov 2019-03-11"]),
        ("The court has not rejected the bail request of Ivan Petrov.", []),
        ("The court has not granted bail to Ivan Petrov.", []),
        ("The court heard a bail application by Ivan Petrov on Monday.", ["hearing Ivan Petrov 2019-03-11"]),
        (
            "Ivan Petrov was arrested on 3 March. A request for bail was rejected on 9 March.",
            ["arrest Ivan Petrov 2019-03-03", "bail_denied Ivan Petrov 2019-03-09"],
        ),
        ("Guards beat up the reporter Ivan Petrov on Monday.", ["attack Ivan Petrov 2019-03-11"]),
        ("Ivan Petrov was led from the courtroom to Prey Sar prison on Monday.", ["detention Ivan Petrov 2019-03-11"]),
        ("Ivan Petrov was interviewed at the court on Monday.", ["questioning Ivan Petrov 2019-03-11"]),
        ("Ivan Petrov was interviewed by the newspaper on Monday.", []),
        ("The court on Monday convicted in absentia Ivan Petrov of treason.", ["conviction Ivan Petrov 2019-03-11"]),
        (
            "The opening of the trial of Ivan Petrov was put off on Monday.",
            ["hearing_postponed Ivan Petrov 2019-03-11"],
        ),
        ("Ivan Petrov was stopped on 11 September 2018 and taken away.", ["arrest Ivan Petrov 2018-09-11"]),
        ("Ivan Petrov was promoted on 11 September 2017 and imprisoned.", ["detention Ivan Petrov"]),
    ],
)
def test_what_a_sentence_tells(told, text, claims):
    assert told(text) == claims

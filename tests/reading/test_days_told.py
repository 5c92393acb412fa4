"""Which day a sentence tells of what: where it stands, whose it is, and when there is none."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # The day that opens is the main verb's, whatever stands between.
        (
            "On 5 February, after a one-day trial that went on until late in the evening, the court "
            "convicted Ivan Petrov of theft.",
            ["conviction Ivan Petrov 2019-02-05"],
        ),
        (
            "In early February, police opened an investigation into the journal and arrested Ana Sola.",
            ["arrest Ana Sola 2019-02"],
        ),
        ("On Monday, Ana Sola fled after being threatened.", ["flight Ana Sola 2019-03-11"]),
        ("On 4 November 2018, police raided her home and subsequently arrested Ana Sola.", ["arrest Ana Sola"]),
        # A day behind an offence is the court's, where the offence falls on no day of its own or is quoted.
        (
            "The court convicted Ivan Petrov of inciting subversion on 29 September 2017 and sentenced him "
            "to 12 years.",
            ["conviction Ivan Petrov 2017-09-29", "sentence Ivan Petrov 2017-09-29"],
        ),
        ('Ana Sola was charged with "spreading rumours" on 6 March.', ["charge Ana Sola 2019-03-06"]),
        ("Ana Sola was convicted of attacking a guard on 29 September 2017.", ["conviction Ana Sola"]),
        # Each of two verbs its own day.
        (
            "Ana Sola was arrested on Monday and on Tuesday charged with theft.",
            ["arrest Ana Sola 2019-03-11", "charge Ana Sola 2019-03-12"],
        ),
        (
            "Residents made use of their rights and, in December, demonstrated for two days.",
            ["assembly (None Residents) 2018-12"],
        ),
        # The day of what is written, of a riot, of a statement.
        (
            "A citation issued by the Phnom Penh Municipal Court on 5 March orders Ana Sola to come before "
            "a judge on 24 March.",
            ["summons Ana Sola 2019-03-05"],
        ),
        ("A document of 4 March that bars Ana Sola from leaving has been posted on a website.", []),
        (
            "They were charged on 4 March over a brawl on 17 February in which ten workers were hurt.",
            ["attack (10 workers) 2019-02-17"],
        ),
        (
            "Police are looking into the violence of November 2018 that left three people dead.",
            ["attack 2018-11", "death (3 people) 2018-11"],
        ),
        (
            "In a joint statement of 2 February, the National Union called on the authorities to release Ana Sola.",
            ["call 2019-02-02"],
        ),
        ("On 8 March 2018 police dispersed a rally in Minsk.", ["restriction 2018-03-08", "assembly 2018-03-08"]),
        (
            "Ana Sola was detained by police on 6 May 2014, when about 200 people who had gathered outside "
            "were dispersed.",
            ["arrest Ana Sola 2014-05-06", "assembly (200 people)", "restriction (200 people) 2014-05-06"],
        ),
        # Nothing happened on the publication's day for want of another.
        (
            "The Workers Party was dissolved on 16 November 2017, and 118 of its officials were banned from politics.",
            ["dissolution (None Party) 2017-11-16", "restriction (118 officials)"],
        ),
        ("Three hundred people came to the funeral, which was held in Lomza on 5 March.", ["assembly (300 people)"]),
        ("As of 10 March, 155 journalists were in prison in Lomza.", ["detention (155 journalists) 2019-03-10"]),
        (
            "As of 10 March, 90 people have been arrested since 1 February.",
            ["arrest (90 people) 2019-02-01/2019-03-12"],
        ),
        # "That year" is the last one told, a weekday tells the year, "last May 1" is no range.
        (
            "The case is the fourth since 2016. In November of that year, Ana Sola was arrested.",
            ["arrest Ana Sola 2016-11"],
        ),
        ("Ana Sola was arrested on Friday, 13 October.", ["arrest Ana Sola 2017-10-13"]),
        ("Ana Sola was arrested on Wednesday, 8 March.", ["arrest Ana Sola 2019-03-08"]),
        ("Some 300 farmers marched to the camp last May 1.", ["assembly (300 farmers) 2018-05-01"]),
        ("Ana Sola was sentenced on 15 February to 30 months in prison.", ["sentence Ana Sola 2019-02-15"]),
        ("On 15 January, 20 workers were arrested.", ["arrest (20 workers) 2019-01-15"]),
        # What lies ahead is no day of what has happened, and a length to come no length gone by.
        (
            "Ana Sola will appear in court on 4 April. She was arrested for a post.",
            ["hearing Ana Sola 2019-04-04", "arrest Ana Sola"],
        ),
        ("A prosecutor has renewed the detention of Ana Sola for 15 days.", ["detention Ana Sola"]),
        (
            "Ana Sola was granted bail in her fourth attempt since being detained on 20 February.",
            ["bail_granted Ana Sola", "arrest Ana Sola 2019-02-20"],
        ),
        ("Ana Sola was arrested on 3 March but died in custody.", ["arrest Ana Sola 2019-03-03", "death Ana Sola"]),
        ("Police arrested Ana Sola in relation to a December 3, 2018, article she published.", ["arrest Ana Sola"]),
        ("Agents raided Ana Sola's house in July 2018 and arrested her.", ["arrest Ana Sola 2018-07"]),
        ("In a report of 4 May 2018, monitors said police arrested Ana Sola.", ["arrest Ana Sola"]),
        ("In 1998 Ana Sola joined the army and was jailed for desertion.", ["detention Ana Sola"]),
        (
            "On May 4-5 soldiers detained Ana Sola and Ivan Petrov.",
            ["arrest Ana Sola, Ivan Petrov 2018-05-04/2018-05-05"],
        ),
        ("Ana Sola was arrested on Monday, 6 February.", ["arrest Ana Sola 2019-02-06"]),
        ("Police have held Ana Sola for 15 days.", ["detention Ana Sola 2019-02-25"]),
        ('Ana Sola was convicted of "inciting unrest" by a post on 4 March 2018.', ["conviction Ana Sola"]),
        (
            "Ana Sola was found guilty of defaming the king on 23 February by a Bangkok court.",
            ["conviction Ana Sola 2019-02-23"],
        ),
        (
            "Ivan Petrov, who is detained in Minsk, appeared in court on Monday.",
            ["detention Ivan Petrov 2019-03-12", "hearing Ivan Petrov 2019-03-11"],
        ),
        (
            "Ivan Petrov was jailed for three years after he was convicted.",
            ["detention Ivan Petrov", "conviction Ivan Petrov"],
        ),
        ("Ana Sola has been denied bail three times since her arrest in March 2018.", ["bail_denied Ana Sola"]),
        (
            "Villagers blocked a road in Kampot, calling for the release of Ana Sola, who was arrested on 4 February.",
            ["assembly (None Villagers) 2019-03-12", "arrest Ana Sola 2019-02-04"],
        ),
        # A hearing put off: the day it had been set for, and the new one.
        ("The hearing of Ana Sola was postponed to noon on 20 April.", ["hearing_postponed Ana Sola"]),
        ("The hearing of Ana Sola was adjourned on 6 March until 20 March.", ["hearing_postponed Ana Sola 2019-03-06"]),
        ("The judge rescheduled the hearing of Ana Sola for 20 April.", ["hearing_postponed Ana Sola"]),
        ("Ana Sola's bail hearing was moved to 4 April.", ["hearing_postponed Ana Sola"]),
        ("The trial of Ana Sola was moved to another court.", []),
        ("The court moved the trial of Ana Sola from Kampot to Phnom Penh on Monday.", []),
        (
            "The court postponed the trial of Ana Sola, due on 10-12 March.",
            ["hearing_postponed Ana Sola 2019-03-10/2019-03-12"],
        ),
        ("The retrial of Ana Sola was postponed on Monday to 6 August.", ["hearing_postponed Ana Sola 2019-03-11"]),
        ("Ana Sola's next court date is 23 April.", ["hearing Ana Sola 2019-04-23"]),
        ("Ana Sola was arrested in July. The verdict was announced on Monday.", ["arrest Ana Sola 2018-07"]),
        # Whoever else is told of, the day is not his.
        (
            "Pavel Dubrov was arrested on 3 March. The wife of Ivan Petrov said he was beaten.",
            ["arrest Pavel Dubrov 2019-03-03", "attack Ivan Petrov"],
        ),
        ("The police said today that Ana Sola was arrested.", ["arrest Ana Sola"]),
    ],
)
def test_the_day_of_what_a_sentence_tells(told, text, claims):
    assert told(text) == claims

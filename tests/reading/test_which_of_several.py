"""Which of several a sentence means: who acts, where a list ends, whose trial, wish or word it is."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # Whoever acts is not whom it is done to.
        (
            "Pavel Dubrov, a judge at the Kampot Provincial Court, found Ana Sola guilty of theft and sentenced "
            "her to one year.",
            ["conviction Ana Sola", "sentence Ana Sola"],
        ),
        ("Ivan Petrov, a trader, beat Pavel Dubrov on Monday and injured him.", ["attack Pavel Dubrov 2019-03-11"]),
        (
            "Judge Pavel Dubrov freed Ana Sola. His decision was overturned on Monday.",
            ["release Ana Sola", "ruling Ana Sola 2019-03-11"],
        ),
        # Which of two is meant cannot be told, and nobody is named.
        (
            "Ana Sola, who replaced Marta Vek after she was jailed, was charged on Monday.",
            ["charge Ana Sola 2019-03-11"],
        ),
        ("Ivan Petrov met Pavel Dubrov after his release in May.", []),
        ("Ivan Petrov met Pavel Dubrov when he was arrested.", []),
        ("Ivan Petrov was sitting beside Pavel Dubrov when he was shot dead.", []),
        ("The court freed Ivan Petrov after he was convicted.", ["release Ivan Petrov", "conviction Ivan Petrov"]),
        # A list that "and" has closed ends before the next subject.
        ("After meeting Ivan Petrov and Pavel Dubrov, Ana Sola was arrested.", ["arrest Ana Sola"]),
        (
            "After the arrest of Ivan Petrov and Pavel Dubrov, Ana Sola, a lawyer, was summonsed on Monday.",
            ["arrest Ivan Petrov, Pavel Dubrov", "summons Ana Sola 2019-03-11"],
        ),
        # A list goes on behind what is said of its first member, between dashes or semicolons too.
        (
            "Ana Sola, who heads monitoring at the union, her deputies Ivan Petrov and Pavel Dubrov, and the "
            "driver Marta Vek were charged.",
            ["charge Ana Sola, Ivan Petrov, Pavel Dubrov, Marta Vek"],
        ),
        (
            "Ana Sola – who won a prize in 2016 for her work – Ivan Petrov, Pavel Dubrov and Marta Vek were arrested.",
            ["arrest Ana Sola, Ivan Petrov, Pavel Dubrov, Marta Vek"],
        ),
        (
            "Police arrested Ana Sola, a monk; Ivan Petrov, who heads a school; the driver Pavel Dubrov; and "
            "Marta Vek, a nurse.",
            ["arrest Ana Sola, Ivan Petrov, Pavel Dubrov, Marta Vek"],
        ),
        (
            "Police arrested Ana Sola, who heads a union; her lawyer said she was beaten.",
            ["arrest Ana Sola", "attack Ana Sola"],
        ),
        (
            "Five activists from the National Party and the Youth League were released on Monday.",
            ["release (5 activists) 2019-03-11"],
        ),
        # All but one, and nobody but one.
        (
            "Police arrested 12 people, including Ana Sola and Ivan Petrov. All but Ana Sola were released.",
            ["arrest Ana Sola, Ivan Petrov (12 people)"],
        ),
        ("Everyone but Ana Sola was released.", []),
        ("Ana Sola but not Ivan Petrov was arrested.", ["arrest Ana Sola"]),
        # Whose relative or counsel speaks.
        ("The lawyer of Ana Sola, Ivan Petrov, said his client was denied bail.", ["bail_denied Ana Sola"]),
        (
            "Ana Sola and Ivan Petrov were arrested on Monday. Their lawyers, Marta Vek and Pavel Dubrov, said "
            "they were beaten.",
            ["arrest Ana Sola, Ivan Petrov 2019-03-11", "attack Ana Sola, Ivan Petrov 2019-03-11"],
        ),
        ("Ana Sola's husband, Ivan Petrov, said police took his wife away on Monday.", ["arrest Ana Sola 2019-03-11"]),
        (
            "Ivan Petrov was arrested on Monday. His wife, Ana Sola, said her husband had been beaten.",
            ["arrest Ivan Petrov 2019-03-11", "attack Ivan Petrov"],
        ),
        ("Ivan Petrov's mother said police had beaten her son.", ["attack Ivan Petrov"]),
        (
            "Ivan Petrov was arrested on Monday. His mother said her two sons had been beaten.",
            ["arrest Ivan Petrov 2019-03-11", "attack (2 sons)"],
        ),
        # Whom a relative clause tells apart from the one it is about.
        ("The man who killed Ana Sola was sentenced to 15 years.", ["death Ana Sola", "sentence (1 man)"]),
        ("The three men who beat Ana Sola were arrested on Monday.", ["attack Ana Sola", "arrest (3 men) 2019-03-11"]),
        # The noun that has no other verb is the subject of the last one.
        ("A prosecutor who had called Ana Sola in for questioning in 2016 resigned.", ["summons Ana Sola 2016"]),
        ("A court sitting in Kampot sentenced Ana Sola to two years.", ["sentence Ana Sola"]),
        ("Lawyers representing the families arrested in May were freed on Monday.", ["arrest (None families) 2018-05"]),
        ("The seven men, Judge Pavel Dubrov ruled, were members of a gang.", []),
        (
            "While the six were inside, hundreds of citizens rallied outside the court on Monday.",
            ["assembly (None hundreds of citizens) 2019-03-11"],
        ),
        (
            "The court sentenced Ana Sola to two years, fined her 500 dollars and freed Ivan Petrov.",
            ["sentence Ana Sola", "release Ivan Petrov"],
        ),
    ],
)
def test_to_whom_it_happened(told, text, claims):
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # Names: told by "by the name of", by a title, by a capital amid a list; a particle at the end is the name.
        ("A third man, by the name of Ivan Petrov, was convicted.", ["conviction Ivan Petrov"]),
        (
            "A third man was convicted on Monday. Ivan Petrov, who was there, said so. Ivan Petrov was not questioned.",
            ["conviction (1 third man) 2019-03-11"],
        ),
        (
            "Four activists, namely Vorn Sola, Then Petrov, Sok Vek and Chan Dubrov, were arrested.",
            ["arrest Vorn Sola, Then Petrov, Sok Vek, Chan Dubrov"],
        ),
        ("Ms Then Sola and Mr Born Petrov were arrested.", ["arrest Then Sola, Born Petrov"]),
        ("On the same charge soldier Ivan Petrov was sentenced to three years.", ["sentence Ivan Petrov"]),
        # What is wished, ordered, feared, or only said.
        ("The prime minister ordered the arrest of Ana Sola.", []),
        ("The court ordered the arrest of Ana Sola on Monday.", ["warrant Ana Sola 2019-03-11"]),
        ("Police prevented the arrest of Ana Sola.", ["restriction 2019-03-12"]),
        ("The attempted arrest of Ana Sola caused anger.", []),
        ("Ivan Petrov was arrested while he was protesting for the release of Ana Sola.", ["arrest Ivan Petrov"]),
        ("No date has been set for the trial of Ana Sola.", []),
        ("In the leaflets, Ana Sola is accused of selling land.", []),
        ("Ana Sola was accused of treason by Prime Minister Ivan Petrov.", []),
        (
            "The appeal of Ivan Petrov against his conviction for killing Ana Sola was rejected on Monday.",
            ["ruling Ivan Petrov 2019-03-11"],
        ),
        ("The judge was asked by the prosecutor to hear two witnesses.", []),
        ("Workers plan a protest on 20 March.", ["assembly 2019-03-20"]),
        # Guilt declared or ruled; what a court confirms.
        ("The judge declared Ana Sola not guilty.", ["acquittal Ana Sola"]),
        ("Ana Sola was ruled guilty of theft on Monday.", ["conviction Ana Sola 2019-03-11"]),
        (
            "The Supreme Court on Monday confirmed the verdict by which the Kampot court had found Ana Sola and "
            "Ivan Petrov guilty.",
            ["ruling Ana Sola, Ivan Petrov 2019-03-11", "conviction Ana Sola, Ivan Petrov"],
        ),
        ("The court ordered Ana Sola to stay in pre-trial detention.", ["detention Ana Sola"]),
        # The complaint that a case began with.
        (
            "Ana Sola was summonsed on Monday. The complaint was filed by a company in May.",
            ["summons Ana Sola 2019-03-11", "complaint Ana Sola 2018-05"],
        ),
        ("Ana Sola was beaten on Monday. Marta Vek, her sister, filed the complaint.", ["attack Ana Sola 2019-03-11"]),
        (
            "Ana Sola was summonsed on Monday. A company filed the complaint against police.",
            ["summons Ana Sola 2019-03-11"],
        ),
        # What a party is told by of its leaders.
        (
            "The nine leaders of the Lotus Party, which was dissolved in 2017, were charged.",
            ["dissolution (None Lotus Party) 2017", "charge (9 leaders of Lotus Party)"],
        ),
        ("Ana Sola, 34, faces treason charges.", ["charge Ana Sola"]),
        ("Ana Sola was led away in handcuffs on Monday.", ["arrest Ana Sola 2019-03-11"]),
        # Whose trial, and when, behind whatever is said of those on trial.
        (
            "The trial of Ivan Petrov for insulting the king was postponed on Monday.",
            ["hearing_postponed Ivan Petrov 2019-03-11"],
        ),
        (
            "The appeal of Ivan Petrov against his conviction for theft was rejected on Monday.",
            ["ruling Ivan Petrov 2019-03-11"],
        ),
        (
            "The trial of Ivan Petrov, a journalist charged with insulting the king, opened on Monday.",
            ["charge Ivan Petrov", "hearing Ivan Petrov 2019-03-11"],
        ),
        (
            "The trial of Ivan Petrov and four others accused of insulting the king opened on Monday.",
            ["hearing Ivan Petrov (4 others) 2019-03-11"],
        ),
        (
            "The trial of four activists arrested in May opened on Monday.",
            ["arrest (4 activists) 2018-05", "hearing (4 activists) 2019-03-11"],
        ),
        ("The trial of Ivan Petrov, who denies it, opened on Monday.", ["hearing Ivan Petrov 2019-03-11"]),
        (
            "Ivan Petrov's trial, due to begin on Monday, was put off until 20 March.",
            ["hearing_postponed Ivan Petrov 2019-03-11"],
        ),
        ("The court has set 20 March for the trial of Ivan Petrov.", ["hearing Ivan Petrov 2019-03-20"]),
        (
            "Ivan Petrov was charged on Monday. A hearing is set for 20 March.",
            ["charge Ivan Petrov 2019-03-11", "hearing Ivan Petrov 2019-03-20"],
        ),
        ("The bail hearing for Ivan Petrov was adjourned to 20 March.", ["hearing_postponed Ivan Petrov"]),
        ("The hearing on Ivan Petrov's bail request was held on Monday.", ["hearing Ivan Petrov 2019-03-11"]),
        ("Ivan Petrov will next appear in court on 20 March.", ["hearing Ivan Petrov 2019-03-20"]),
        (
            "The police condemned the detention of Ana Sola, a journalist charged with libel.",
            ["detention Ana Sola", "charge Ana Sola"],
        ),
        # The day and the place that a sentence opens with.
        (
            "On Monday the two men, Ivan Petrov and Pavel Dubrov, walked out of CC1 and were met by their wives.",
            ["release Ivan Petrov, Pavel Dubrov 2019-03-11"],
        ),
        (
            "In Kampot police on Monday arrested Ivan Petrov and Pavel Dubrov.",
            ["arrest Ivan Petrov, Pavel Dubrov 2019-03-11"],
        ),
        ("Police officers had in fact beaten Ana Sola.", ["attack Ana Sola"]),
    ],
)
def test_what_happened_and_when(told, text, claims):
    assert told(text) == claims

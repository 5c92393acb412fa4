"""Sentences that sound like events and are none, and sentences that tell one event beside others that they do not."""

from datetime import date

import pytest

from habeas.reading import read

PUBLISHED = date(2020, 5, 8)

CONDITIONS = [
    "If Pavel Dubrov is arrested, the union will strike.",
    "Unless Marta Vidal is released by Friday, her family will go to court.",
    "Nobody knows whether Leyla Mammadova was detained or left the country of her own accord.",
    "Had Tomas Arregui been arrested, the talks would have failed.",
    "Even if she were convicted, Nadia Benmoussa would keep her seat.",
    "Anyone who joins the march will be arrested, the governor said.",
    "Should Kwame Asante be charged, he faces ten years in prison.",
    "Marta Vidal left her post lest she be arrested.",
    "In case Pavel Dubrov is detained, a lawyer is standing by.",
    "As long as Leyla Mammadova is not released, the strike goes on.",
    "Provided that Kwame Asante is freed, the union will return to work.",
    "Once Marta Vidal is released, she wants to go home.",
]

MODALS = [
    "Pavel Dubrov could be jailed for ten years.",
    "Marta Vidal may be sentenced to death.",
    "Nadia Benmoussa faces up to seven years in prison.",
    "Kwame Asante risks arrest when he returns.",
    "Leyla Mammadova is likely to be charged with treason.",
    "Tomas Arregui is at risk of being deported.",
    "Pavel Dubrov is in danger of being arrested.",
    "Marta Vidal fears that she will be arrested.",
    "Leyla Mammadova is expected to be released soon.",
    "Kwame Asante is facing deportation.",
    "The offence carries a sentence of five years in prison.",
    "Nadia Benmoussa would have been arrested at the airport.",
    "A conviction might cost Kwame Asante his seat.",
    "Tomas Arregui narrowly escaped arrest.",
    "Tomas Arregui has so far avoided arrest.",
    "Marta Vidal is unlikely to be convicted.",
]

THREATS_AND_PLANS = [
    "Police threatened to arrest Marta Vidal.",
    "The mayor warned that Pavel Dubrov would be arrested.",
    "Officers tried to arrest Kwame Asante but he was not at home.",
    "Police attempted to detain Leyla Mammadova at the airport.",
    "Nadia Benmoussa was threatened with arrest.",
    "Tomas Arregui was told that he would be shot.",
    "The prosecutor wants Marta Vidal sentenced to nine years in prison.",
    "The prosecution asked for a sentence of nine years for Marta Vidal.",
    "The prosecutor demanded five years in prison for Pavel Dubrov.",
    "Prosecutors are considering charging Kwame Asante.",
    "The ministry is preparing to deport Nadia Benmoussa.",
    "Pavel Dubrov received death threats.",
    "A plot to kill Leyla Mammadova was uncovered.",
    "The government plans to dissolve the Green Front.",
    "The party vowed to free Tomas Arregui.",
]

DENIALS = [
    "Pavel Dubrov was not arrested.",
    "Marta Vidal has never been convicted.",
    "Police denied that Leyla Mammadova had been detained.",
    "The ministry denied arresting Kwame Asante.",
    "The governor denied having ordered the arrest of Nadia Benmoussa.",
    "No charges were brought against Tomas Arregui.",
    "No one has been arrested over the fire.",
    "No officer has been prosecuted for the killing.",
    "Neither Pavel Dubrov nor Marta Vidal was charged.",
    "Reports that Leyla Mammadova had been arrested were false.",
    "It is not true that Kwame Asante was sentenced to prison.",
    "Rumours that Nadia Benmoussa had died proved wrong.",
    "Tomas Arregui left the court without being charged.",
    "Contrary to reports, Marta Vidal was not released.",
    "The police refused to arrest Pavel Dubrov.",
    "The court has yet to sentence Leyla Mammadova.",
    "Kwame Asante has not yet been released.",
    "Nobody has been charged with beating Nadia Benmoussa.",
    "The court failed to release Tomas Arregui.",
    "Far from being arrested, Marta Vidal was promoted.",
    "There was no arrest of Leyla Mammadova.",
    "The army said that it had not killed Kwame Asante.",
    "Marta Vidal was neither detained nor questioned.",
]

DEMANDS = [
    "Marta Vidal must be released at once.",
    "Her lawyers ask that Pavel Dubrov be released.",
    "The lawyers insist that Leyla Mammadova be freed.",
    "Students demanded that the rector be sacked.",
    "Nadia Benmoussa should never have been arrested.",
    "Tomas Arregui deserves to be released.",
    "His brother pleaded for the release of Pavel Dubrov.",
    "Free Marta Vidal!",
    "Release Leyla Mammadova and drop the charges.",
    "It is time for Kwame Asante to be released.",
    "The authorities have a duty to see that Nadia Benmoussa is released.",
    "Her mother hopes that Tomas Arregui will be freed.",
    "A petition for the release of Marta Vidal has been signed online.",
    "The pardon that Pavel Dubrov asked for has not come.",
    "The campaign for the acquittal of Leyla Mammadova has begun.",
    "The need to release Kwame Asante is urgent.",
]

LAWS_AND_HABITS = [
    "Whoever insults the king is sentenced to up to seven years in prison.",
    "Under Article 12 a person who is convicted of libel is fined.",
    "Anyone convicted of blasphemy can be sentenced to death.",
    "The law allows police to detain a suspect for 48 hours.",
    "Detainees are often beaten.",
    "Journalists who criticise the army are regularly arrested.",
    "In this country critics are jailed and reporters disappear.",
    "The bill provides that officials who take bribes are dismissed.",
    "Suspects are usually released after a day.",
    "People who are convicted lose the right to vote.",
    "Defendants are presumed innocent until they are convicted.",
    "A detainee is brought before a judge within two days.",
    "The code punishes incitement with two years in prison.",
    "People die on the roads every day.",
    "Women are more often acquitted than men.",
    "On average prisoners are released after ten years.",
]

FICTION_AND_SIMILES = [
    "In the film a young reporter is arrested by the secret police.",
    "The novel tells how a judge is murdered in his own court.",
    "The hero of the play is sentenced to death and escapes.",
    "The book is about a woman who was kidnapped by pirates.",
    "The actress plays a nurse who is arrested for murder.",
    "She felt as if she had been sentenced to death.",
    "He looked like a man who had just been released from prison.",
    "It was as though the whole village had been arrested.",
    "Reading the report is like being beaten.",
    "The song imagines a king who is jailed by his own guards.",
    "His poem describes a monk who dies in prison.",
]

WORDS_WITH_OTHER_SENSES = [
    "Marta Vidal was charged with overseeing the reform.",
    "Pavel Dubrov is charged with the task of rebuilding the archive.",
    "The committee is charged with reviewing the law.",
    "The hotel charged Leyla Mammadova 90 dollars a night.",
    "The battery was charged overnight.",
    "The striker charged down the left wing.",
    "Kwame Asante is convinced of her innocence.",
    "Nadia Benmoussa is a woman of firm convictions.",
    "His political convictions have not changed.",
    "Tomas Arregui suffers from arrested development.",
    "The spread of the disease was arrested.",
    "The ministry released a statement on Monday.",
    "The band released its first album in 2012.",
    "Pavel Dubrov released his second novel.",
    "The last sentence of the letter is missing.",
    "She read the sentence aloud.",
    "The vaccine trial began in March.",
    "A trial of the new tram will be held in June.",
    "The charity launched an appeal for donations.",
    "The song has a wide appeal.",
    "The minister held a press conference.",
    "Marta Vidal held talks with the mayor.",
    "Leyla Mammadova holds a degree in law.",
    "The crew shot a film in the old prison.",
    "She shot three photographs of the square.",
    "The paper attacked the budget.",
    "Pavel Dubrov attacked the plan as too costly.",
    "The minister was attacked in the press for his remarks.",
    "Kwame Asante elected to remain silent.",
    "Nadia Benmoussa elected to stay in the country.",
    "Heavy rain held up the traffic.",
    "The team was beaten by two goals.",
    "Tomas Arregui beat the champion in straight sets.",
    "The court heard that the money had been lost.",
    "The judge held that the law was clear.",
    "The deal was struck from the record.",
    "Prices were freed in 1992.",
    "The match was abandoned and the referee dismissed the appeal.",
    "She dismissed the report as a joke.",
    "The bank was fined.",
    "The committee's hearing on the budget was postponed.",
    "He lost his hearing as a child.",
    "The rally in share prices went on.",
    "Demonstrations of the new software are free.",
    "He fled the question with a joke.",
    "The old bridge was sentenced to demolition.",
    "The motion was carried and the session adjourned.",
    "The chair was warm.",
    "The dog was released into the garden.",
    "The hostage drama won three awards.",
]

TITLES_AND_ROLES = [
    "Colonel Pavel Dubrov, prosecuting, accused the lawyers of delay.",
    "The arresting officer gave evidence.",
    "The prison governor, Pavel Dubrov, welcomed the visitors.",
    "The prison governor Marta Vidal spoke to the press.",
    "Trial monitor Leyla Mammadova wrote the report.",
    "The sentencing judge was Kwame Asante.",
    "Nadia Benmoussa teaches criminal law.",
    "Tomas Arregui heads the missing persons unit.",
    "The detention centre was built in 1970.",
    "Marta Vidal runs a charity for released prisoners.",
    "Prosecutor Pavel Dubrov told the court that the charges were serious.",
    "Judge Leyla Mammadova presided.",
    "Judge Kwame Asante held that the police had no warrant.",
    "Nadia Benmoussa, the lawyer for the detained students, spoke to reporters.",
    "The spokesman, Tomas Arregui, said that the prison was full.",
    "Marta Vidal wrote a history of deportation.",
    "Pavel Dubrov is an expert on enforced disappearances.",
    "The death penalty was discussed.",
    "Leyla Mammadova chairs the parole board.",
    "The killing fields are open to visitors.",
    "Kwame Asante is the author of a guide to bail.",
]

HISTORY_AND_FIGURES = [
    "Socrates was not a criminal.",
    "The prison holds more inmates than it was built for.",
    "The rate of convictions fell by a fifth.",
    "Arrests have become more frequent.",
    "Attacks on reporters are rising.",
    "The number of death sentences has fallen since 2010.",
    "Most killings go unpunished.",
    "Critics compare the case with the witch trials.",
    "The charges are grave.",
    "The trial has drawn wide attention.",
    "Protests are rare in the capital.",
    "Elections are not always free.",
    "Deportations cost the state a great deal of money.",
]

SILENT = [
    *CONDITIONS,
    *MODALS,
    *THREATS_AND_PLANS,
    *DENIALS,
    *DEMANDS,
    *LAWS_AND_HABITS,
    *FICTION_AND_SIMILES,
    *WORDS_WITH_OTHER_SENSES,
    *TITLES_AND_ROLES,
    *HISTORY_AND_FIGURES,
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_sounds_like_an_event_makes_no_claim(text):
    assert [str(claim.kind) for claim in read(text, published=PUBLISHED)] == []


WHOM = [
    (
        "Pavel Dubrov, a reporter, was arrested on Monday. The minister, Ivan Orlenko, defended the police. "
        "He was released on Tuesday. Pavel Dubrov is 41.",
        "release",
        ["Pavel Dubrov"],
    ),
    (
        "Ms Marta Vidal was tried with Mr Tomas Arregui. Arregui writes for a weekly. She was acquitted on Monday.",
        "acquittal",
        ["Marta Vidal"],
    ),
    (
        "Kwame Asante was arrested on Monday. His wife, Nadia Benmoussa, says that he was beaten by guards.",
        "attack",
        ["Kwame Asante"],
    ),
    (
        "Leyla Mammadova was charged on Monday. Judge Pavel Dubrov denied bail on Tuesday to Leyla Mammadova.",
        "bail_denied",
        ["Leyla Mammadova"],
    ),
    (
        "A court issued warrants against Marta Vidal and Tomas Arregui, he told reporters on Monday.",
        "warrant",
        ["Marta Vidal", "Tomas Arregui"],
    ),
    (
        "Marta Vidal and Tomas Arregui are charged with theft. Prosecutors Pavel Dubrov and Ivan Orlenko alleged that "
        "they lied. They return to court on 18 September.",
        "hearing",
        ["Marta Vidal", "Tomas Arregui"],
    ),
    (
        "Nadia Benmoussa, a lawyer, left. The court cleared Suro, a mother of five, and ordered her release on Monday.",
        "release",
        ["Suro"],
    ),
]


@pytest.mark.parametrize(("text", "kind", "who"), WHOM)
def test_what_happened_is_told_of_whom_it_happened_to(text, kind, who):
    claims = [claim for claim in read(text, published=PUBLISHED) if claim.kind == kind]
    assert [list(claim.who) for claim in claims] == [who]


BESIDE = [
    ("Police banned a march by garment workers on Monday.", "restriction"),
    ("Pavel Dubrov was arrested on Monday and could be jailed for ten years.", "arrest"),
    ("Marta Vidal was released on Monday, but police denied that she had been detained.", "release"),
    ("Leyla Mammadova was charged on Monday and risks being deported.", "charge"),
    ("Kwame Asante was acquitted on Monday; his lawyers ask that his passport be returned.", "acquittal"),
    ("Nadia Benmoussa was sentenced to two years in prison on Monday. No fine was imposed.", "sentence"),
    ("Tomas Arregui was arrested on Monday. Whoever insults the king is sentenced to seven years in prison.", "arrest"),
    ("Pavel Dubrov was questioned on Monday but not charged.", "questioning"),
    ("Marta Vidal was arrested on Monday. Reports that she had been released were false.", "arrest"),
    ("Leyla Mammadova was deported on Monday. Journalists are regularly arrested.", "deportation"),
    ("Kwame Asante was released on Monday. In the film a young reporter is arrested by the secret police.", "release"),
    (
        "Pavel Dubrov was questioned on Monday. Officers came to arrest Marta Vidal, but neighbours stopped them.",
        "questioning",
    ),
    ("The judge who sentenced Nadia Benmoussa, Ivan Orlenko, was promoted on Monday.", "sentence"),
    ("Pavel Dubrov was released on Monday. Marta Vidal marked 300 days in prison on Sunday.", "release"),
    ("Pavel Dubrov was released on Monday. Interpol removed Marta Vidal from its wanted list.", "release"),
    ("Judge Ivan Orlenko sentenced Nadia Benmoussa to two years in prison on Monday.", "sentence"),
    ("Tomas Arregui died of cardiac arrest on Monday.", "death"),
    ("Marta Vidal was arrested on Monday. Free all who are held under the Act, her party said.", "arrest"),
]


@pytest.mark.parametrize(("text", "kind"), BESIDE)
def test_beside_what_did_not_happen_the_one_thing_that_did_is_read(text, kind):
    assert [claim.kind for claim in read(text, published=PUBLISHED)] == [kind]

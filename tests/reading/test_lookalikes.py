"""What only sounds like an event, is wished, lacking or yet to come, or is another kind than its word says."""

import pytest


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # What only sounds like an event.
        ("Ivan Petrov served two terms as governor.", []),
        ("Ivan Petrov served five years as mayor.", []),
        ("Ivan Petrov was shot dead after returning home.", ["death Ivan Petrov"]),
        ("Ivan Petrov was arrested as he returned home on Monday.", ["arrest Ivan Petrov 2019-03-11"]),
        ("Ivan Petrov and Pavel Dubrov held a training in Lomza on 3 March.", []),
        ("Ivan Petrov was dragged from his car by protesters on Monday.", ["attack Ivan Petrov 2019-03-11"]),
        ("A guard struck her in the face.", []),
        ("An appeals court struck down the prison term of Ana Sola.", ["ruling Ana Sola"]),
        ("Ana Sola was hit with a three-year sentence.", ["sentence Ana Sola"]),
        ("Ivan Petrov said he had never heard of Ana Sola.", []),
        ("The mother has not seen her son Ivan Petrov since March.", []),
        ("Ana Sola was dismissed after being accused of corruption.", ["office_lost Ana Sola"]),
        ("The League called the police for comment.", []),
        ("The prosecutor's office requested 15 years in prison for Ana Sola.", []),
        ("The lawyer confirmed the detention of Ana Sola.", ["detention Ana Sola"]),
        ("Ana Sola finished Pavel Dubrov's term after he was arrested in 2018.", []),
        ("Ana Sola declared herself president, claiming she had won the election.", []),
        ("Ana Sola was released on Monday and ordered to pay bail of 120 dollars.", ["release Ana Sola 2019-03-11"]),
        (
            "In a statement released on Monday, the group raised concerns over the detention of Ana Sola.",
            ["detention Ana Sola"],
        ),
        ("Ana Sola kept to the conditions of her house arrest.", ["detention Ana Sola"]),
        ("The house arrest of Ana Sola began on 4 March.", ["detention Ana Sola 2019-03-04"]),
        ("The lawyer appeared in court for Ana Sola.", []),
        ("Ivan Petrov appeared at the court on Monday in support of Ana Sola.", []),
        ("The court rejected Ana Sola's request to travel abroad.", []),
        ("Ivan Petrov asked to see his family but his request was denied.", []),
        ("Police seized hundreds of leaflets.", []),
        ("An opinion poll last month showed a lead.", []),
        ("Reporters are victims of the minister Ivan Petrov's attack on the media.", []),
        ("Ana Sola was arrested while walking to her office on Monday.", ["arrest Ana Sola 2019-03-11"]),
        ("The Observatory requests your urgent intervention for Ana Sola.", []),
        # What only looks like that.
        (
            "Ana Sola was greeted when she returned home on Monday after two years in prison.",
            ["release Ana Sola 2019-03-11"],
        ),
        ("Ana Sola served two years as a political prisoner at CC1.", ["detention Ana Sola", "sentence Ana Sola"]),
        ("The president confirmed the death sentence of Ana Sola on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("The election commission declared Ana Sola elected on Monday.", ["elected Ana Sola 2019-03-11"]),
        ("The National Union called on the government for clarification.", ["call 2019-03-12"]),
        ("The judge gave health reasons for the release of Ana Sola on Monday.", ["release Ana Sola 2019-03-11"]),
        ("Ana Sola will hold a press conference following her release on 4 March.", ["release Ana Sola 2019-03-04"]),
        (
            "Ana Sola condemned the arrest of Ivan Petrov before she was detained on Monday.",
            ["arrest Ivan Petrov", "arrest Ana Sola 2019-03-11"],
        ),
        (
            "The League condemns the arrest of Ana Sola and calls for her release.",
            ["arrest Ana Sola", "call 2019-03-12"],
        ),
        # What is wished, argued for, lacking or yet to come.
        ("Villagers kept up their protest for the release of two women, Ana Sola and Marta Vek.", []),
        ("Defence lawyers argued for the release of Ana Sola.", []),
        ("Prosecutors opposed the release of Ana Sola.", []),
        ("Lawyers recommended the acquittal of Ana Sola.", []),
        ("The union thanked the King for the release of Ana Sola.", ["release Ana Sola"]),
        ("Ana Sola was freed by police without any charges preferred against her.", ["release Ana Sola"]),
        ("Ana Sola has been held without charge or trial since 14 December 2015.", ["detention Ana Sola 2015-12-14"]),
        ("Ana Sola will get two years of probation after her release.", []),
        ("Ana Sola will be placed under house arrest after completing her sentence.", []),
        ("Ana Sola fled for fear of seeing her sentence upheld by the higher court.", ["flight Ana Sola"]),
        ("Ana Sola has already served six months in prison while awaiting trial.", ["detention Ana Sola 2019-03-12"]),
        ("The charges against Ana Sola are unknown so far.", []),
        ("Ivan Petrov decided to flee the country.", []),
        ("The court decided to release Ana Sola.", ["release Ana Sola"]),
        ("The court ruled to release Ana Sola pending trial.", ["release Ana Sola"]),
        # A state, and no sentence.
        ("Ana Sola has been imprisoned for 15 months.", ["detention Ana Sola 2017-12"]),
        ("Ana Sola was jailed for a year without trial.", ["detention Ana Sola"]),
        ("Ana Sola was jailed for a year.", ["sentence Ana Sola"]),
        # An acquittal that is challenged before a higher court is none of that court's.
        ("The prosecutor's office challenged Ana Sola's acquittal in the Supreme Court.", ["acquittal Ana Sola"]),
        # An organisation is nobody.
        (
            "Petrov heads Vesna. Ivan Petrov is a researcher with the NGO Vesna. Petrov, who works for "
            "Vesna, which helps prisoners, was arrested on 3 March.",
            ["arrest Ivan Petrov 2019-03-03"],
        ),
        ("The charges are politically motivated, said a lawyer for Ana Sola.", []),
    ],
)
def test_what_only_sounds_like_an_event(told, text, claims):
    assert told(text) == claims

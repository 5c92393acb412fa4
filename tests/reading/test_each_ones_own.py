"""One verb that tells several people, each with a term, a fine, a day, a place, an offence or an actor of his own."""

from datetime import date

import pytest

from habeas.reading import read


def told(text: str) -> list[tuple[str, ...]]:
    """Of each claim the kind, the names, and what is told of them, in the order of the claim's fields."""
    claims = read(f"Statement | News\n\n{text}\n", published=date(2019, 3, 12))
    return [
        tuple(
            filter(
                None,
                (
                    str(claim.kind),
                    ", ".join(claim.who),
                    str(claim.group.count) if claim.group else "",
                    claim.when.text if claim.when.known else "",
                    claim.by,
                    claim.at,
                    claim.offence,
                    *(law.article for law in claim.law),
                    claim.term,
                    *claim.money,
                ),
            )
        )
        for claim in claims
    ]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ana Lee was arrested on 3 May and Ben Roy on 5 May.",
            [("arrest", "Ana Lee", "2018-05-03"), ("arrest", "Ben Roy", "2018-05-05")],
        ),
        (
            "Since May Ana Lee has been held in pre-trial detention at CC1.",
            [("detention", "Ana Lee", "2018-05", "CC1")],
        ),
        (
            "Since her arrest on 4 May 2018, Ana Lee has been held at CC1.",
            [("arrest", "Ana Lee", "2018-05-04"), ("detention", "Ana Lee", "2018-05-04", "CC1")],
        ),
        (
            "The court sentenced Ana Lee to two years, six months of which were suspended.",
            [("sentence", "Ana Lee", "The court", "P2Y")],
        ),
        (
            "The court sentenced eight people to between two and a half and four years in prison.",
            [("sentence", "8", "The court", "P2Y6M/P4Y")],
        ),
        (
            "Ana Lee and Ben Roy were given nine months each, and Tom Oak eight months.",
            [("sentence", "Ana Lee, Ben Roy", "P9M"), ("sentence", "Tom Oak", "P8M")],
        ),
        (
            "Ana Lee got five years; Ben Roy, 38, and Tom Oak, 25, four each.",
            [("sentence", "Ana Lee", "P5Y"), ("sentence", "Ben Roy, Tom Oak", "P4Y")],
        ),
        (
            "The court sentenced Ana Lee, Ben Roy and Tom Oak to two years, 18 months and one year respectively.",
            [
                ("sentence", "Ana Lee", "The court", "P2Y"),
                ("sentence", "Ben Roy", "The court", "P18M"),
                ("sentence", "Tom Oak", "The court", "P1Y"),
            ],
        ),
        (
            "Ana Lee was sentenced to a year for rape and assault on a woman with violence and attacking the state.",
            [("sentence", "Ana Lee", "rape and assault on a woman with violence and attacking the state", "P1Y")],
        ),
        (
            "On 3 March the Appeal Court upheld the terms that a court had imposed on Ana Lee on 9 July 2018.",
            [
                ("ruling", "Ana Lee", "2019-03-03", "the Appeal Court"),
                ("sentence", "Ana Lee", "2018-07-09", "a court"),
            ],
        ),
        (
            "The court found Ana Lee, head of the party Alga!, guilty of theft.",
            [("conviction", "Ana Lee", "The court", "theft")],
        ),
        (
            "Two reporters, Ana Lee of TSP 68 TV Online and Ben Roy of Battambang Post, were arrested on Monday.",
            [("arrest", "Ana Lee, Ben Roy", "2019-03-11")],
        ),
        (
            "Ana Lee was fined $500 and Ben Roy, an editor, $1,000 on Monday.",
            [("sentence", "Ana Lee", "2019-03-11", "500 USD"), ("sentence", "Ben Roy", "2019-03-11", "1000 USD")],
        ),
        (
            "The court fined Ana Lee $500, Ben Roy $1,000 and Tom Oak 4 million riel.",
            [
                ("sentence", "Ana Lee", "The court", "500 USD"),
                ("sentence", "Ben Roy", "The court", "1000 USD"),
                ("sentence", "Tom Oak", "The court", "4000000 KHR"),
            ],
        ),
        ("Prosecutors sought a ten-year sentence for Ana Lee; the judge gave her six.", []),
        (
            "Police arrested Ana Lee; her lawyer, Ben Roy, was beaten.",
            [("arrest", "Ana Lee", "Police"), ("attack", "Ben Roy")],
        ),
        (
            "Ana Lee was released, while Ben Roy remains in CC1.",
            [("release", "Ana Lee"), ("detention", "Ben Roy", "2019-03-12", "CC1")],
        ),
        ("Ana Lee was sentenced with Ben Roy to ten years.", [("sentence", "Ana Lee", "P10Y")]),
        (
            "Ana Lee was fined 5 million riel and ordered to pay 10 million riel in compensation on Monday.",
            [("sentence", "Ana Lee", "2019-03-11", "5000000 KHR", "10000000 KHR")],
        ),
        (
            "At least three people were killed and 20 injured when police opened fire on Monday.",
            [("death", "3", "2019-03-11", "police"), ("attack", "20", "2019-03-11", "police")],
        ),
        (
            "Five people were arrested and two beaten on Monday.",
            [("arrest", "5", "2019-03-11"), ("attack", "2", "2019-03-11")],
        ),
        (
            "Police arrested Ana Lee, who works for the radio, and Ben Roy, an editor, on Monday.",
            [("arrest", "Ana Lee, Ben Roy", "2019-03-11", "Police")],
        ),
        (
            "Police arrested Ana Lee, a stringer for U.S.-funded Radio One, and Ben Roy, an editor.",
            [("arrest", "Ana Lee, Ben Roy", "Police")],
        ),
        (
            "Ana Lee was arrested on Monday, as was Ben Roy.",
            [("arrest", "Ana Lee, Ben Roy", "2019-03-11")],
        ),
        (
            "Ana Lee got 13 years, and so did Ben Roy.",
            [("sentence", "Ana Lee, Ben Roy", "P13Y")],
        ),
        (
            "Police arrested Ana Lee, who works for the radio, and Ben Roy said so.",
            [("arrest", "Ana Lee", "Police")],
        ),
        (
            "Ten of the 20 people arrested on Monday were freed on Tuesday.",
            [("arrest", "20", "2019-03-11"), ("release", "10", "2019-03-12")],
        ),
        (
            "Ana Lee, currently serving a two-year sentence, appeared before the Appeal Court on Monday.",
            [
                ("detention", "Ana Lee"),
                ("sentence", "Ana Lee", "P2Y"),
                ("hearing", "Ana Lee", "2019-03-11", "the Appeal Court"),
            ],
        ),
        (
            "Ana Lee received nine years, and Ben Roy, who led the union, seven.",
            [("sentence", "Ana Lee", "P9Y"), ("sentence", "Ben Roy", "P7Y")],
        ),
        (
            "Ana Lee, the union's chair and a member of its board, received nine years.",
            [("sentence", "Ana Lee", "P9Y")],
        ),
        (
            "The court sent Ana Lee, who led the union and shared a prize, to a penal colony for ten years.",
            [("sentence", "Ana Lee", "The court", "P10Y")],
        ),
        (
            "Ana Lee and Ben Roy, each, got three years.",
            [("sentence", "Ana Lee, Ben Roy", "P3Y")],
        ),
        (
            "Police filed complaints against Ana Lee and against Ben Roy, a farmer.",
            [("complaint", "Ana Lee, Ben Roy", "Police")],
        ),
        (
            "Police arrested Ana Lee in Kampot on Monday and Ben Roy in Kep on Tuesday.",
            [
                ("arrest", "Ana Lee", "2019-03-11", "Police", "Kampot"),
                ("arrest", "Ben Roy", "2019-03-12", "Police", "Kep"),
            ],
        ),
        (
            "Ana Lee was charged with incitement, Ben Roy with defamation and Tom Oak with theft.",
            [
                ("charge", "Ana Lee", "incitement"),
                ("charge", "Ben Roy", "defamation"),
                ("charge", "Tom Oak", "theft"),
            ],
        ),
        (
            "The court found Ana Lee guilty of incitement and Ben Roy of defamation.",
            [
                ("conviction", "Ana Lee", "The court", "incitement"),
                ("conviction", "Ben Roy", "The court", "defamation"),
            ],
        ),
        (
            "Ana Lee was charged under Article 494 of the Penal Code and Ben Roy under Article 495.",
            [("charge", "Ana Lee", "494"), ("charge", "Ben Roy", "495")],
        ),
        (
            "Ana Lee was arrested in Kampot by military police and Ben Roy by district police.",
            [("arrest", "Ana Lee", "military police", "Kampot"), ("arrest", "Ben Roy", "district police")],
        ),
        (
            "Ana Lee was arrested on 3 May and Ben Roy was released on 5 May.",
            [("arrest", "Ana Lee", "2018-05-03"), ("release", "Ben Roy", "2018-05-05")],
        ),
        ("Ana Lee met Ben Roy on 3 May and Tom Oak on 5 May.", []),
        (
            "Ana Lee was arrested on 3 May and Ben Roy, her husband, on 5 May.",
            [("arrest", "Ana Lee", "2018-05-03"), ("arrest", "Ben Roy", "2018-05-05")],
        ),
        (
            "Ana Lee was detained in CC1 on charges of incitement, and Ben Roy on charges of theft.",
            [
                ("detention", "Ana Lee", "CC1", "incitement"),
                ("charge", "Ana Lee", "incitement"),
                ("detention", "Ben Roy", "theft"),
            ],
        ),
        ("Ana Lee was charged with theft and Ben Roy with aiding her.", [("charge", "Ana Lee", "theft")]),
        (
            "Ana Lee was convicted of having blocked a road with a bed.",
            [("conviction", "Ana Lee", "having blocked a road with a bed")],
        ),
        (
            "Ana Lee and Ben Roy were sentenced to one year in prison, six months of which were suspended, and a fine "
            "of 5,000 Algerian dinars.",
            [("sentence", "Ana Lee, Ben Roy", "P1Y", "5000 DZD")],
        ),
        (
            "The Appeal Court upheld the conviction of Ana Lee on 3 May, two and a half months after her trial.",
            [("ruling", "Ana Lee", "2018-05-03", "The Appeal Court")],
        ),
        ("Ana Lee was arrested on 3 May, Ben Roy said on Monday.", [("arrest", "Ana Lee", "2018-05-03")]),
        ("Ana Lee was arrested with her brother, Ben Roy, on 3 May.", [("arrest", "Ana Lee, Ben Roy", "2018-05-03")]),
        ("Ana Lee was held in CC1, and Ben Roy in exile in Thailand.", [("detention", "Ana Lee", "CC1")]),
    ],
)
def test_days_places_offences_and_actors(text, claims):
    assert told(text) == claims


def test_a_term_is_not_suspended_with_that_of_others():
    [first, second] = read(
        "Ana Lee was sentenced to two years, while Ben Roy received a suspended term of one year.",
        published=date(2019, 3, 12),
    )
    assert (first.who, first.term, first.suspended) == (("Ana Lee",), "P2Y", "")
    assert (second.who, second.term, second.suspended) == (("Ben Roy",), "P1Y", "P1Y")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ana Lee was given five years, Ben Roy six years in a penal colony and Tom Oak a fine of 640 rubles.",
            [("sentence", "Ana Lee", "P5Y"), ("sentence", "Ben Roy", "P6Y"), ("sentence", "Tom Oak", "640 RUB")],
        ),
        (
            "Ana Lee was sentenced to two years and Ben Roy, a monk, to three years and a fine of 2 million riel.",
            [("sentence", "Ana Lee", "P2Y"), ("sentence", "Ben Roy", "P3Y", "2000000 KHR")],
        ),
        (
            "The court sentenced three protesters: Ana Lee (two years), Ben Roy (18 months) and "
            "Tom Oak (a fine of 2 million riel).",
            [
                ("sentence", "Ana Lee", "The court", "P2Y"),
                ("sentence", "Ben Roy", "The court", "P18M"),
                ("sentence", "Tom Oak", "The court", "2000000 KHR"),
            ],
        ),
        (
            "The court sentenced five protesters, including Ana Lee (two years) and Ben Roy (18 months).",
            [
                ("sentence", "5", "The court"),
                ("sentence", "Ana Lee", "The court", "P2Y"),
                ("sentence", "Ben Roy", "The court", "P18M"),
            ],
        ),
        (
            "Terms of six years went to Ana Lee and Ben Roy and of 5 years to Tom Oak, and a fine of $100 to each.",
            [("sentence", "Ana Lee, Ben Roy", "P6Y", "100 USD"), ("sentence", "Tom Oak", "P5Y", "100 USD")],
        ),
        (
            "The court sentenced Ana Lee (34) and Ben Roy (23) to three years.",
            [("sentence", "Ana Lee, Ben Roy", "The court", "P3Y")],
        ),
        (
            "The court sentenced Ana Lee (34 years) and Ben Roy (23 years) to three years.",
            [("sentence", "Ana Lee, Ben Roy", "The court", "P3Y")],
        ),
        ("Ana Lee (two years) and Ben Roy (18 months) were arrested.", [("arrest", "Ana Lee, Ben Roy")]),
    ],
)
def test_terms_and_fines(text, claims):
    assert told(text) == claims

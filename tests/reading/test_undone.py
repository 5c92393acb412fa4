"""What is undone, feared or only spoken of; what words of other registers tell."""

import pytest

from habeas.claims import Kind
from habeas.reading import read


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # A release that is only spoken of frees nobody.
        ("The High Court blocked Ana Sola's release on Monday.", []),
        ("Prosecutors delayed the release of Ana Sola on Monday.", []),
        ("The minister feared the release of Ana Sola.", []),
        ("The union welcomed the release of Ana Sola on Monday.", ["release Ana Sola 2019-03-11"]),
        ("The ministry announced the release of Ana Sola on Monday.", ["release Ana Sola 2019-03-11"]),
        # What a court undoes, it does not decide anew; what it examines was decided on some other day.
        (
            "The High Court threw out Ana Sola's conviction on Monday and ordered a retrial.",
            ["ruling Ana Sola 2019-03-11"],
        ),
        ("The High Court scrapped Ana Sola's conviction on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("The High Court nullified the conviction of Ana Sola on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("The High Court slashed Ana Sola's sentence on Monday.", ["ruling Ana Sola 2019-03-11"]),
        ("The High Court examined Ana Sola's conviction on Monday.", []),
        ("The High Court reconsidered the acquittal of Ana Sola on Monday.", []),
        ("The High Court questioned the charges against Ana Sola on Monday.", ["charge Ana Sola"]),
        ("The court scrapped the charges against Ana Sola on Monday.", ["charge_dropped Ana Sola 2019-03-11"]),
        ("A judge tossed out charges against Ana Sola on Monday.", ["charge_dropped Ana Sola 2019-03-11"]),
        ("The court announced the sentence of Ana Sola on Monday.", ["sentence Ana Sola 2019-03-11"]),
        ("The High Court criticised Ana Sola's arrest on Monday.", ["arrest Ana Sola"]),
        # Arrests that were feared or halted.
        ("The family feared the arrest of Ana Sola.", []),
        ("A judge blocked the deportation of Ana Sola on Monday.", []),
        # What a charge is called says nothing of the offence.
        ("Ana Sola was arrested on bogus charges.", ["arrest Ana Sola"]),
        ("Ana Sola was held on fabricated charges.", ["detention Ana Sola", "charge Ana Sola"]),
        ("Ana Sola was held on terrorism-related charges.", ["detention Ana Sola", "charge Ana Sola"]),
        ("Ana Sola was detained on drug charges.", ["detention Ana Sola", "charge Ana Sola"]),
        # Nouns and verbs of other registers.
        ("Nine civilians were sentenced to death on Monday.", ["sentence (9 civilians) 2019-03-11"]),
        ("Three Muslims were sentenced to two years in prison.", ["sentence (3 Muslims)"]),
        ("Two students were expelled on Monday.", []),
        ("Two journalists were expelled from Russia on Monday.", ["deportation (2 journalists) 2019-03-11"]),
        ("Ana Sola was paroled on Monday.", ["release Ana Sola 2019-03-11"]),
        ("Ana Sola was given a royal pardon on Monday.", ["pardon Ana Sola 2019-03-11"]),
        ("A judge turned down bail for Ana Sola on Monday.", ["bail_denied Ana Sola 2019-03-11"]),
        ("Ana Sola was grilled by police for six hours on Monday.", ["questioning Ana Sola 2019-03-11"]),
        # What is only rumoured, and whose trial it is.
        ("There were rumours of the arrest of Ana Sola.", []),
        ("Hopes of a release of Ana Sola faded on Monday.", []),
        ("Reports of the death of Ana Sola were denied.", []),
        ("Reports of the death of Ana Sola were published on Monday.", ["death Ana Sola"]),
        ("News of the arrest of Ana Sola spread.", ["arrest Ana Sola"]),
        (
            "Ana Sola, who had defended Pavel Dubrov at his trial, was arrested on Monday.",
            ["arrest Ana Sola 2019-03-11"],
        ),
        ("Ana Sola was present at her trial on Monday.", ["hearing Ana Sola 2019-03-11"]),
        ("Police beat Pavel Dubrov during his arrest.", ["attack Pavel Dubrov", "arrest Pavel Dubrov"]),
    ],
)
def test_undone(told, text, claims):
    assert told(text) == claims


@pytest.mark.parametrize(
    ("charges", "offence"),
    [
        ("bogus", ""),
        ("fabricated", ""),
        ("unrelated", ""),
        ("terrorism-related", "terrorism-related"),
        ("drug", "drug"),
    ],
)
def test_what_charges_are_called_is_no_offence(charges, offence):
    arrest = read(f"12 March 2019\n\nAna Sola was arrested on {charges} charges on Monday.\n")[0]
    assert (arrest.offence or "") == offence


def test_a_conviction_thrown_out_is_overturned():
    (ruling,) = read("12 March 2019\n\nThe High Court threw out Ana Sola's conviction on Monday.\n")
    assert (ruling.kind, ruling.outcome) == (Kind.RULING, "overturned")

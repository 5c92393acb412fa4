"""When an event happened: from its own words, from the story told before it, or not at all."""

from datetime import date

import pytest

from habeas.claims import Kind
from habeas.reading import read

PUBLISHED = date(2024, 5, 10)  # a Friday


def _dates(text: str, kind: Kind) -> list[str]:
    return [claim.when.text for claim in read(text, published=PUBLISHED) if claim.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("Police arrested Ana Lopez on Friday. She was questioned for two hours.", Kind.QUESTIONING, "2024-05-10"),
        ("Police arrested Ana Lopez at 5pm today at a rally for those held since May. She was taken to prison.",
         Kind.DETENTION, "2024-05-10"),
        ("Ana Lopez was arrested for the murder of Luis Rojas on Monday.", Kind.ARREST, "2024-05-06"),
        ("Ana Lopez was arrested on Monday for the murder of Luis Rojas on 4 May 2017.", Kind.DEATH, "2017-05-04"),
        ("Ana Lopez was stopped at the airport on Monday and barred from boarding a flight.", Kind.RESTRICTION,
         "2024-05-06"),
        ("Ana Lopez was arrested on Monday and has been held since.", Kind.DETENTION, "2024-05-06"),
        ("Hundreds gathered outside the court on Monday as Ana Lopez was sentenced.", Kind.SENTENCE, "2024-05-06"),
        ("The court gave its verdict in March. Ana Lopez got six years in prison.", Kind.SENTENCE, "2024-03"),
        ("The court sentenced Luis Rojas on Monday. Ana Lopez received six years.", Kind.SENTENCE, "2024-05-06"),
        ("Luis Rojas was convicted on Monday. The trial lasted a day. His co-defendant, Ana Lopez, got six years.",
         Kind.SENTENCE, "2024-05-06"),
        ("The court sentenced Luis Rojas on Monday. In another case Ana Lopez received six years.", Kind.SENTENCE, ""),
        ("Ana Lopez was found guilty on Monday. Police arrested her right after the verdict.", Kind.ARREST,
         "2024-05-06"),
        ("Ana Lopez was found guilty on Monday. She was picked up a few hours after the verdict.", Kind.ARREST,
         "2024-05-06"),
        ("Ana Lopez was found guilty on Monday. Police arrested her after the verdict.", Kind.ARREST, ""),
        ("Ana Lopez was arrested on Monday and later charged with theft.", Kind.CHARGE, ""),
        ("Ana Lopez was serving a five-year sentence when she died on Monday.", Kind.SENTENCE, ""),
        ("The court handed Ana Lopez a two-year suspended sentence on Monday.", Kind.SENTENCE, "2024-05-06"),
        ("Ana Lopez was sentenced on 4 May 2023 to a year for taking part in a rally.", Kind.ASSEMBLY, ""),
        ("The arrest of Ana Lopez dates from 2 March 2023.", Kind.ARREST, "2023-03-02"),
        ("The arrests of Ana Lopez and Luis Rojas date back to March 2023.", Kind.ARREST, "2023-03"),
        ("The court left the January convictions of three farmers untouched.", Kind.CONVICTION, "2024-01"),
        ("Luis Rojas was questioned on Friday. A judge granted him bail.", Kind.BAIL_GRANTED, "2024-05-10"),
        ("Ana Lopez was convicted on Thursday. Luis Rojas was also convicted.", Kind.CONVICTION, "2024-05-09"),
        ("Ana Lopez was held for trial today. She had been arrested on Monday. Lopez was questioned for an hour.",
         Kind.QUESTIONING, "2024-05-10"),
        ("Ana Lopez was arrested on Friday. At 7.30am she was taken to prison.", Kind.DETENTION, "2024-05-10"),
        ("Ana Lopez was detained today, a day after being questioned by police.", Kind.QUESTIONING, "2024-05-09"),
        ("A day after being arrested, Ana Lopez was charged today.", Kind.ARREST, "2024-05-09"),
        ("Luis Rojas was charged on 3 May, two weeks after his arrest.", Kind.ARREST, "2024-04-19~"),
        ("A day after being arrested, Ana Lopez has been charged.", Kind.ARREST, "2024-05-09"),
        ("Ana Lopez was rearrested two days after her release.", Kind.RELEASE, ""),
        ("Ana Lopez was arrested on 3 May. She was rearrested two days after her release.", Kind.RELEASE, ""),
        ("Ana Lopez was released on 3 May. She was rearrested two days after her release.", Kind.ARREST, "2024-05-05"),
        ("Ana Lopez was released on 3 May. She was rearrested ten days after her release.", Kind.ARREST, ""),
        ("Luis Rojas was released on 3 May. Ana Lopez was arrested a day after Tom Oak's release.", Kind.ARREST, ""),
        ("Ana Lopez was released on 3 May. Luis Rojas was rearrested two days after his release.", Kind.ARREST, ""),
        ("Ana Lopez was released on 3 May. Luis Rojas was picked up right after his release.", Kind.ARREST, ""),
        ("Ana Lopez was arrested on 3 May. Luis Rojas has been held since his arrest.", Kind.DETENTION, "2024-05-10"),
        ("Ana Lopez was arrested on 3 May. She has been held since her arrest.", Kind.DETENTION, "2024-05-03"),
        ("Ana Lopez was arrested two days before the trial on 9 May.", Kind.ARREST, "2024-05-07"),
        ("Ana Lopez was arrested two days before the trial on 9 May.", Kind.HEARING, "2024-05-09"),
        ("Ana Lopez was arrested two days after the verdict, on 9 May.", Kind.ARREST, "2024-05-09"),
        ("The verdict came on 6 May. Ana Lopez was arrested three days later.", Kind.ARREST, "2024-05-09"),
        ("The verdict came on 6 May. Ana Lopez was arrested three days after the verdict.", Kind.HEARING, ""),
        ("The verdict against Ana Lopez is due on 20 May.", Kind.HEARING, "2024-05-20"),
        ("A day earlier Ana Lopez, who led a march in 1978, was fined 500 dollars.", Kind.SENTENCE, ""),
        ("The term was upheld at 8 a.m. In February Ana Lopez was fined 500 dollars.", Kind.SENTENCE, "2024-02"),
        ("Ana Lopez was taken to prison at 7.30am.", Kind.DETENTION, "2024-05-10"),
        ("Ana Lopez was hurt during the 2013 protests.", Kind.ATTACK, "2013"),
        ("Nine students were fined today. Two more students were also fined.", Kind.SENTENCE, "2024-05-10"),
        ("On the morning of May 7, a judge refused bail to Ana Lopez.", Kind.BAIL_DENIED, "2024-05-07"),
        ("Ana Lopez was named in papers filed on April 16 in which she was formally accused of theft.", Kind.CHARGE,
         "2024-04-16"),
        ("Ana Lopez was moved to court before being detained at a prison at 12.10pm.", Kind.DETENTION, "2024-05-10"),
        ("It was 2007 before Ana Lopez was charged with theft.", Kind.CHARGE, "2007"),
        ("Ana Lopez has been held for 40 days.", Kind.DETENTION, "2024-03-31"),
        ("Ana Lopez has been held for three months.", Kind.DETENTION, "2024-02"),
        ("Ana Lopez has been in custody since she was arrested in May 2022.", Kind.DETENTION, "2022-05"),
        ("More than 90 people have been arrested since November.", Kind.ARREST, "2023-11/2024-05"),
        ("More than 90 people have been arrested since November 2025.", Kind.ARREST, "2025-11"),
        ("Ana Lopez was arrested in January last year and freed in March.", Kind.RELEASE, "2023-03"),
        ("Police abducted Ana Lopez and nine others in November and December last year.", Kind.DISAPPEARANCE,
         "2023-11/2023-12"),
        ("Ana Lopez is being held until a hearing on May 31.", Kind.DETENTION, "2024-05-10"),
        ("Despite his acquittal in March, Luis Rojas remains in prison.", Kind.DETENTION, "2024-05-10"),
        ("After his arrest in 2019, Luis Rojas was sentenced to five years in prison.", Kind.SENTENCE, ""),
        ("Two days after his arrest, Luis Rojas was charged on 5 April.", Kind.ARREST, "2024-04-03"),
        ("Luis Rojas was fined for his part in protests on 1 April 2019.", Kind.SENTENCE, ""),
        ("Luis Rojas was arrested in connection with an interview in March.", Kind.ARREST, ""),
        ("Luis Rojas was arrested during a protest on 1 April.", Kind.ARREST, "2024-04-01"),
        ("In April 2022, police raided her home. Ana Lopez was arrested in June.", Kind.ARREST, "2022-06"),
        ("Ana Lopez was arrested on 3 May 2023. On 10 August, a court sentenced her to a year.", Kind.SENTENCE,
         "2023-08-10"),
        ("Ana Lopez was arrested on 3 May 2023. On 2 May, a court sentenced her to a year.", Kind.SENTENCE,
         "2024-05-02"),
        ("The union was founded in May 1998. Ana Lopez was arrested in March.", Kind.ARREST, "2024-03"),
        ("On May 3, in Lomza, the capital, twenty men assaulted Luis Rojas.", Kind.ATTACK, "2024-05-03"),
        ("On May 3, a court in the capital, Freetown, charged Luis Rojas.", Kind.CHARGE, "2024-05-03"),
        ("Judges today questioned Luis Rojas over a quarrel on 3 April, while police arrested Ana Lopez.", Kind.ARREST,
         "2024-05-10"),
        ("Luis Rojas, born in 1990, was arrested.", Kind.ARREST, ""),
        ("Luis Rojas said that on Monday, Ana Lopez was arrested.", Kind.ARREST, "2024-05-06"),
        ("The union published a report on May 1. Two days later, Ana Lopez was arrested.", Kind.ARREST, "2024-05-03"),
        ("Police detained Ana Lopez on 14 March 2017; four days on they charged her.", Kind.CHARGE, "2017-03-18"),
        ("Ana Lopez was arrested on 3 May and again on 5 May.", Kind.ARREST, "2024-05-05"),
        ("Ana Lopez was first arrested in 2010 and again in 2012.", Kind.ARREST, "2012"),
        ("Ana Lopez was arrested the day before yesterday.", Kind.ARREST, "2024-05-08"),
        ("During May, 30 activists were arrested.", Kind.ARREST, "2024-05"),
        ("Ana Lopez appears in court on Monday.", Kind.HEARING, "2024-05-13"),
        ("The court freed nine men on Wednesday after detaining them for a year.", Kind.DETENTION, ""),
    ],
)  # fmt: skip
def test_an_event_is_dated_by_its_words_or_by_the_story(text, kind, when):
    assert when in (_dates(text, kind) or [""])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Lopez was charged with the murder of Luis Rojas on Monday.", Kind.DEATH),
        ("Ana Lopez was born on 4 May 1970 and was arrested for her writing.", Kind.ARREST),
        ("Ana Lopez went missing on Monday and has been charged with theft.", Kind.CHARGE),
        ("Ana Lopez will appear before the court on 20 June to answer charges of theft.", Kind.CHARGE),
        ("Ana Lopez is due to complete her sentence on 20 June.", Kind.SENTENCE),
        ("Ana Lopez was arrested on 6 December. They were remanded for four months.", Kind.DETENTION),
        ("Ana Lopez was sentenced on Friday. She was previously convicted of theft.", Kind.CONVICTION),
        ("Ana Lopez was sentenced today. She was arrested at a rally.", Kind.ARREST),
        ("Ana Lopez was arrested in December 2020 and served 18 months for incitement.", Kind.SENTENCE),
        ("Ana Lopez was freed on Friday. Months later she was charged with theft.", Kind.CHARGE),
        ("Ana Lopez was arrested over the violence of 15 July.", Kind.ARREST),
        ("The two women held at a prison were released today.", Kind.DETENTION),
    ],
)
def test_a_date_is_not_carried_where_another_time_is_meant(text, kind):
    assert set(_dates(text, kind)) <= {""}


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ana Lopez has been summoned for questioning on May 15.", "2024-05-15"),
        ("Ana Lopez was summoned to appear in court on 20 May.", "2024-05-20"),
        ("Nine people have been summoned for further questioning on May 13-15.", "2024-05-13/2024-05-15"),
    ],
)
def test_a_summons_has_the_day_it_is_set_for(text, due):
    assert [claim.due.text for claim in read(text, published=PUBLISHED)] == [due]


def test_a_sentence_that_leads_goes_with_the_verdict_of_the_day_not_with_the_background():
    text = (
        "Ana Lopez and Luis Rojas have each been given a year in prison.\n"
        "Ana Lopez had also been convicted in 2012. Luis Rojas was convicted alongside her today."
    )
    assert set(_dates(text, Kind.SENTENCE)) == {"2024-05-10"}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Twelve people were arrested on Monday. Ana Lopez was among those arrested.", "2024-05-06"),
        ("Twelve people were arrested on Monday. Among those arrested was Ana Lopez.", "2024-05-06"),
        ("Twelve people were arrested on Monday. Ana Lopez was among those arrested in 2017.", "2017"),
        ("Twelve people were arrested on Monday. Ana Lopez, who was arrested in 2017, was among the speakers.", "2017"),
    ],
)
def test_who_was_among_those_of_whom_it_was_told_shares_their_day(text: str, when: str) -> None:
    arrests = [one for one in read(text, published=PUBLISHED) if one.kind is Kind.ARREST and one.who]
    assert [(one.who, one.when.text) for one in arrests] == [(("Ana Lopez",), when)]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Six farmers were released today; five others who had been arrested on 4 January were freed two hours later.",
         "2024-05-10"),
        ("Police fired tear gas to disperse students on 30 April; nine were detained and released the next day.",
         "2024-05-01"),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_the_story_and_not_from_its_background(text: str, when: str) -> None:
    assert _dates(text, Kind.RELEASE)[-1] == when


def test_the_next_day_is_the_day_of_what_it_stands_beside_alone() -> None:
    text = "Police fired tear gas on 30 April; nine people were detained and released the next day."
    assert "2024-05-01" not in _dates(text, Kind.ARREST) + _dates(text, Kind.DETENTION)

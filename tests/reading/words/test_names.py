"""Names of any country are read whole, and shorter forms, aliases and pronouns stand for them."""

from datetime import date

import pytest

from habeas.claims import Kind
from habeas.reading import read

PUBLISHED = date(2024, 5, 11)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police arrested Alena Kavaliova in Minsk on Friday.", ["Alena Kavaliova"]),
        ("Police arrested Tural Mammadzade on Friday.", ["Tural Mammadzade"]),
        ("Police arrested Samir al-Hadidi, a lawyer, on Friday.", ["Samir al-Hadidi"]),
        ("Police arrested Khalid bin Nasser al-Omari on Friday.", ["Khalid bin Nasser al-Omari"]),
        ("Abu Bakr Conteh was arrested on Friday.", ["Abu Bakr Conteh"]),
        ("Can Yıldız and Erdem Koç were arrested on Friday.", ["Can Yıldız", "Erdem Koç"]),
        ("Police arrested Nguyen Van Bao and Trần Thị Mai on Friday.", ["Nguyen Van Bao", "Trần Thị Mai"]),
        ("Police arrested U Win Zaw, Daw Hla Nu and Ko Min Thu on Friday.", ["Win Zaw", "Hla Nu", "Min Thu"]),
        ("Police arrested Prasert Chaiyawong on Friday.", ["Prasert Chaiyawong"]),
        ("J. K. Wambua and A.B. Odhiambo were arrested on Friday.", ["J. K. Wambua", "A.B. Odhiambo"]),
        ("Opposition leader Juan Carlos de la Vega was arrested on Friday.", ["Juan Carlos de la Vega"]),
        ("Police arrested Lina Ben Salah and Ahmed Ould Sidi on Friday.", ["Lina Ben Salah", "Ahmed Ould Sidi"]),
        ("Jimmy Lau Tsz-kin, 33, was arrested on Friday.", ["Jimmy Lau Tsz-kin"]),
        ("Mr Wambua, aged 34, was arrested on Friday.", ["Wambua"]),
        ('Police arrested Maria "Bing" Reyes on Friday.', ["Maria Reyes"]),
        ("Police arrested Phan Van Long (also known as Anh Ba), 43, on Friday.", ["Phan Van Long"]),
        ("Police arrested Phan Van Long, also known as Anh Ba, on Friday.", ["Phan Van Long"]),
        ("Police arrested Phan Van Long aka Anh Ba on Friday.", ["Phan Van Long"]),
        ("Tom Odhiambo, a monk and activist, was arrested on Friday.", ["Tom Odhiambo"]),
        ("Tom Odhiambo, owner and manager of a radio station, was arrested on Friday.", ["Tom Odhiambo"]),
        ("Tom Odhiambo, another student leader, and Sara Auma were arrested on Friday.", ["Tom Odhiambo", "Sara Auma"]),
        (
            "Leyla Hasanli, 59, and her husband, Arif Hasanli, were arrested on Friday.",
            ["Leyla Hasanli", "Arif Hasanli"],
        ),
        ("Ana Lopez's lawyer, Pedro Rojas, was arrested on Friday.", ["Pedro Rojas"]),
    ],
)
def test_who_was_arrested_is_named_in_full(text, who):
    claims = [claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.ARREST]
    assert [list(claim.who) for claim in claims] == [who]
    assert [claim.group for claim in claims] == [None]
    assert [claim.when.text for claim in claims] == ["2024-05-10"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Samir al-Hadidi was arrested on Friday. Al-Hadidi was taken to prison.", ["Samir al-Hadidi"]),
        ("Samir al-Hadidi was arrested on Friday. He was taken to prison.", ["Samir al-Hadidi"]),
        ("Phan Van Long, also known as Anh Ba, was arrested on Friday. Anh Ba was taken to prison.", ["Phan Van Long"]),
        (
            "Mehdi Hasanli was arrested on Friday. Hasanli's lawyer, Elchin Karimov, spoke of a farce. "
            "He was taken to prison.",
            ["Mehdi Hasanli"],
        ),
        (
            "Tom Odhiambo was arrested on Friday. Interior Minister Peter Waweru said police had acted well. "
            "He was taken to prison.",
            ["Tom Odhiambo"],
        ),
        (
            "Tom Odhiambo and Sara Auma were arrested on Friday. Both were taken to prison.",
            ["Tom Odhiambo", "Sara Auma"],
        ),
        (
            "Ana Lopez, who led a union, and, in another trial, Luis Rojas were fined. Both were taken to prison. "
            "Tom Odhiambo and Sara Auma were fined on Friday.",
            ["Ana Lopez", "Luis Rojas"],
        ),
        (
            "Three reporters were taken to prison. Tom Odhiambo, Sara Auma and Joe Wambua were arrested on Friday.",
            ["Tom Odhiambo", "Sara Auma", "Joe Wambua"],
        ),
        (
            "Sara Auma was arrested on Friday, Tom Odhiambo and Joe Wambua on Saturday. "
            "Auma and her two colleagues were taken to prison. Odhiambo was fined. Wambua was fined.",
            ["Sara Auma", "Tom Odhiambo", "Joe Wambua"],
        ),
    ],
)
def test_who_was_imprisoned_is_whom_the_words_stand_for(text, who):
    claims = [claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.DETENTION]
    assert [sorted(claim.who) for claim in claims] == [sorted(who)]


@pytest.mark.parametrize(
    ("text", "who", "count"),
    [
        ("Nine people, including Ana Lopez, were arrested on Friday.", ["Ana Lopez"], 9),
        ("Nine people, among them Ana Lopez and Luis Rojas, were arrested on Friday.", ["Ana Lopez", "Luis Rojas"], 9),
        ("Nine activists were arrested on Friday. They include Ana Lopez.", ["Ana Lopez"], 9),
        ("Ana Lopez is one of nine activists arrested on Friday.", ["Ana Lopez"], 9),
        ("Ana Lopez and Luis Rojas were arrested with seven others on Friday.", ["Ana Lopez", "Luis Rojas"], 7),
        (
            "On Friday police arrested nine activists, Ana Lopez and Luis Rojas among them.",
            ["Ana Lopez", "Luis Rojas"],
            9,
        ),
    ],
)
def test_a_set_keeps_its_stated_count_beside_those_it_names(text, who, count):
    claims = [claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.ARREST]
    assert [(list(claim.who), claim.group.count) for claim in claims] == [(who, count)]


def test_an_unnamed_pair_told_after_two_names_is_another_pair():
    text = "Ana Lopez and Luis Rojas were arrested on Friday. In February two local reporters were arrested."
    claims = [claim for claim in read(text, published=PUBLISHED) if claim.kind is Kind.ARREST]
    assert [(claim.who, claim.group and claim.group.count) for claim in claims] == [
        (("Ana Lopez", "Luis Rojas"), None),
        ((), 2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Judge Peter Waweru ruled that nothing entitled the officers to act.",
        "Magistrate Peter Waweru denied bail on Friday to nine activists.",
        "The statement is signed by Ana Lopez, Luis Rojas and Tom Odhiambo.",
        "Interior Minister Peter Waweru said nine people were arrested on Friday.",
    ],
)
def test_officials_and_signatories_are_not_those_it_happened_to(text):
    assert [claim.who for claim in read(text, published=PUBLISHED) if claim.who] == []

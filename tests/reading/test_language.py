"""What is not English is recognised, read into nothing, and said so; what is English is read, however little."""

from datetime import date

import pytest

from habeas.packs import load
from habeas.reading import examine
from habeas.reading.language import LANGUAGE, SCRIPT

KHMER = "ជនទាំងបីត្រូវបានចាប់ខ្លួននៅថ្ងៃទី២ ខែសីហា ឆ្នាំ២០១៤ នៅរាជធានីភ្នំពេញ។"
ENGLISH = "Sok Dara was arrested on Monday in Kampot by police and charged with incitement."
DAY = date(2020, 5, 8)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (KHMER, SCRIPT),
        ("សុខ ដារ៉ា", SCRIPT),
        (f"Flash Info | Activists arrested\n5 May 2020\n\n{KHMER}", SCRIPT),
        ("นักเคลื่อนไหวสามคนถูกจับกุมเมื่อวันจันทร์", SCRIPT),
        ("Трое активистов были арестованы в понедельник в столице.", SCRIPT),
        ("Trois militants ont été arrêtés lundi matin dans la capitale et placés en détention depuis lors.", LANGUAGE),
        ("Flash Info | Arrestation\n5 mai 2020\n\nSok Dara a été arrêté lundi à Phnom Penh.", LANGUAGE),
        ("Tres activistas fueron detenidos el lunes en la capital y permanecen en prisión preventiva.", LANGUAGE),
        ("Sok Dara fue detenido ayer.", LANGUAGE),
        ("Ba nhà hoạt động đã bị bắt hôm thứ Hai tại thủ đô và bị tạm giam từ đó đến nay.", LANGUAGE),
        ("Ba nha hoat dong da bi bat hom thu Hai tai thu do va bi tam giam tu do den nay.", LANGUAGE),
        ("Üç fəal bazar ertəsi paytaxtda həbs edilib və o vaxtdan bəri təcridxanada saxlanılır.", LANGUAGE),
        ("Tiga aktivis ditangkap pada hari Senin di ibu kota dan ditahan sejak saat itu.", LANGUAGE),
        ("Drei Aktivisten wurden am Montag in der Hauptstadt festgenommen und sitzen in Untersuchungshaft.", LANGUAGE),
        ("Drie activisten werden maandag in de hoofdstad gearresteerd en zitten in de gevangenis.", LANGUAGE),
        ("", "the text has no words"),
        ("2014 !!! 17", "the text has no words"),
    ],
)
def test_a_text_that_is_not_english_yields_nothing_and_says_why(text: str, why: str) -> None:
    reading = examine(text, published=DAY)
    assert (reading.claims, reading.near_misses, reading.note) == ((), (), why)


@pytest.mark.parametrize(
    "text",
    [
        "Sok Dara was arrested.",
        "Police arrested Sok Dara.",
        "Police detain activist Sok Dara; prosecutors charge unionists; villagers protest seizures nationwide",
        "Sok Dara (សុខ ដារ៉ា) was arrested on Monday by police in Kampot (កំពត).",
        "Hồ Văn Đức was arrested in Đà Nẵng.",
    ],
)
def test_english_is_read_however_short_dry_or_full_of_foreign_names(text: str) -> None:
    reading = examine(text, published=DAY)
    assert reading.claims
    assert reading.note == ""


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_text_in_two_languages_the_english_part_is_read_and_the_rest_named(order: int) -> None:
    text = "\n\n".join([KHMER * 5, ENGLISH][::order])
    reading = examine(text, [load("en"), load("kh")], DAY)
    assert [claim.kind for claim in reading.claims] == ["arrest", "charge"]
    assert all(text[one.quote.start : one.quote.end] == one.quote.exact for one in reading.claims)
    assert reading.note == "1 of 2 paragraphs are not English and were not read"

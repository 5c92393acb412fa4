"""Whole numbers written in digits or in English words."""

SMALL = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_LONGEST = 15
_SMALL_VALUES = {word: number for number, word in enumerate(SMALL, 1)} | {"a": 1, "an": 1, "zero": 0}


def number_of(words: str) -> int | None:
    """The whole number written in digits or words ("1,652", "eighty-seven", "two hundred"); None where it is none."""
    words = words.lower().replace(",", "")
    if _digits(words):
        return int(words)
    total = current = 0
    for word in words.replace("-", " ").split():
        if word == "and":
            continue
        if word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0
        elif word in _SMALL_VALUES or word in TENS:
            current += _SMALL_VALUES.get(word, TENS.get(word, 0))
        elif _digits(word):
            current += int(word)
        elif word == "dozen":
            current = max(current, 1) * 12
        else:
            return None
    return total + current


def _digits(word: str) -> bool:
    """Whether a word is a number in digits that counts anything: a thousand digits in a row do not."""
    return word.isascii() and word.isdigit() and len(word) <= _LONGEST

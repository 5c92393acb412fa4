"""Terms and sums in words: "five years", "seven years and six months", "1,250 US dollars"."""

import re

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_UNITS = ("year", "month", "week", "day")
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)
_CURRENCIES = {"USD": "US dollars", "KHR": "riel", "EUR": "euros"}


def number_in_words(number: int) -> str:
    """Up to twelve in letters, above in digits with separators: "five", "18", "1,250"."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"


def term_in_words(term: str) -> str:
    """An ISO 8601 duration, or a range of two: `P5Y` is "five years", `P6Y/P8Y` "six to eight years"."""
    first, slash, last = term.partition("/")
    if not slash:
        return _duration(first)
    low, high = _duration(first), _duration(last)
    low_words, high_words = low.split(), high.split()
    if len(low_words) == len(high_words) == 2 and low_words[1].rstrip("s") == high_words[1].rstrip("s"):
        low = low_words[0]
    return f"{low} to {high}"


def _duration(text: str) -> str:
    match = _DURATION.fullmatch(text)
    counts = match.groups() if match else ()
    parts = [_counted(int(count), unit) for count, unit in zip(counts, _UNITS, strict=False) if count]
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:]))) or text


def _counted(number: int, unit: str) -> str:
    return f"{number_in_words(number)} {unit}" + ("" if number == 1 else "s")


def money_in_words(sum_of_money: str) -> str:
    """A sum as claims hold it: "1250 USD" is "1,250 US dollars"; what is not of that form stays as it is."""
    match = re.fullmatch(r"(\d+)(\.\d+)? ([A-Z]{3})", sum_of_money)
    if not match:
        return sum_of_money
    whole, fraction, currency = match.groups()
    return f"{int(whole):,}{fraction or ''} {_CURRENCIES.get(currency, currency)}"

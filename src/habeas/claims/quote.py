"""The words of a publication that state a claim."""

from dataclasses import dataclass

CONTEXT = 32
"""Characters of context kept before and after a quote, as W3C Web Annotation's TextQuoteSelector wants them."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of a text and where they stand: `text[start:end] == exact`.

    `start` and `end` count Unicode code points in the publication's plain text; -1 where the place is not known (a gold
    file states the words only).
    """

    exact: str
    start: int = -1
    end: int = -1

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Quote":
        """The words between two offsets of a text."""
        return cls(text[start:end], start, end)

    def overlaps(self, other: "Quote") -> bool:
        """Whether two quotes of one text share words; never where a place is not known."""
        return min(self.start, other.start) >= 0 and self.start < other.end and other.start < self.end

    def joined(self, other: "Quote") -> "Quote":
        """The words from the first of two overlapping quotes to the last."""
        first, second = sorted((self, other), key=lambda one: one.start)
        if second.end <= first.end:
            return first
        return Quote(first.exact[: second.start - first.start] + second.exact, first.start, second.end)

    def placed_in(self, text: str) -> "Quote | None":
        """The quote with its offsets in `text`: where it says, else its first occurrence; None where it has none."""
        if 0 <= self.start <= self.end and text[self.start : self.end] == self.exact:
            return self
        start = text.find(self.exact) if self.exact else -1
        return None if start < 0 else Quote(self.exact, start, start + len(self.exact))

    def selector(self, text: str) -> dict[str, str]:
        """The W3C TextQuoteSelector for this quote in its text."""
        return {
            "type": "TextQuoteSelector",
            "exact": self.exact,
            "prefix": text[max(0, self.start - CONTEXT) : max(0, self.start)],
            "suffix": text[self.end : self.end + CONTEXT] if self.end >= 0 else "",
        }

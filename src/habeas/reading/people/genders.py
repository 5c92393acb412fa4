"""Who may be "he" and who "she": by what persons are called, else by the pronoun they were first taken for."""

from collections.abc import Sequence

from ..grammar.phrases import Phrase

_HE = frozenset(("he", "him", "his", "himself"))
_MALE = frozenset(
    ("mr", "mr.", "sir", "father", "husband", "brother", "son", "uncle", "nephew", "grandfather", "king", "prince",
     "monk", "imam", "widower", "actor", "businessman", "spokesman", "chairman", "policeman", "cameraman")
)  # fmt: skip
_FEMALE = frozenset(
    ("mrs", "mrs.", "ms", "ms.", "miss", "madam", "mother", "wife", "sister", "daughter", "aunt", "niece",
     "grandmother", "queen", "princess", "nun", "widow", "actress", "woman", "businesswoman", "spokeswoman",
     "chairwoman", "policewoman")
)  # fmt: skip
_BOYS = frozenset(("man", "boy"))
_GIRLS = frozenset(("girl",))


class Genders:
    """What a publication lets one tell of its persons' genders. `called` is told of every mention before `meant`."""

    def __init__(self) -> None:
        self._told: dict[str, str] = {}
        self._taken: dict[str, str] = {}

    def called(self, name: str, phrase: Phrase) -> None:
        """Note what a person is called: "Ms Chan Thida", "Chan Thida, a mother of five"."""
        words = {word.lower() for word in phrase.label.split()} | {one.head for one in phrase.appositions}
        gender = "f" if words & _FEMALE else "m" if words & _MALE else ""
        if gender:
            self._told.setdefault(name, gender)

    def may_be(self, person: str, phrase: Phrase) -> bool:
        """Whether a phrase's noun fits a person's gender, as it was told or taken: "the boy" is no "she"."""
        gender = "f" if phrase.head in _FEMALE | _GIRLS else "m" if phrase.head in _MALE | _BOYS else ""
        known = self._told.get(person) or self._taken.get(person, "")
        return not gender or not known or gender == known

    def meant(self, pronoun: str, person: str, recent: Sequence[str]) -> str:
        """Whom a pronoun means: the person gone on about, else the last one known to be of its gender; "" for none."""
        gender = "m" if pronoun in _HE else "f"
        told = self._told.get(person, gender)
        if told != gender:
            return next((name for name in reversed(recent) if self._told.get(name) == gender), "")
        taken = self._taken.setdefault(person, gender)
        return person if taken == gender or person in self._told else ""

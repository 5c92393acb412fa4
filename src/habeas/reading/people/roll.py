"""The persons a publication names: the fullest form of each name, and what shorter forms and aliases stand for."""

from collections import Counter

from ..grammar.phrases import Phrase

_RULING = frozenset(("president", "minister", "king", "queen", "premier", "chancellor", "emir", "sultan"))


class Roll:
    """Every name once, as it was first read. `officers` are judges and the like, `rulers` those who govern."""

    def __init__(self) -> None:
        self.officers: set[str] = set()
        self.rulers: set[str] = set()
        self.short: dict[str, list[str]] = {}
        self._names: dict[str, str] = {}
        self._first: dict[str, int] = {}
        self._titled: dict[str, str] = {}
        self._aliases: dict[str, str] = {}
        self._roles: dict[str, dict[str, str]] = {}
        self._full: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._names.get(_folded(name)) == name

    def enrol(self, part: Phrase) -> None:
        """Register the person that a noun phrase names, with title, office and aliases."""
        if part.sort == "name" or part.aliases:
            self._full.clear()
        if part.sort == "person" and part.sure:
            self.add(part.name, part.start)
            if part.presides:
                self.officers.add(part.name)
            if rules(part):
                self.rulers.add(part.name)
            for role in (part, *part.appositions):
                if role.head and (role is part or not role.name):
                    self._roles.setdefault(role.head, {})[part.name] = role.label
        if part.sort == "name" and part.sure:
            self._titled.setdefault(part.name.lower(), part.name)
        for alias in part.aliases:
            self._aliases[alias.lower()] = part.name

    def add(self, name: str, start: int = 0) -> None:
        """Register a person's full name, first read at an offset."""
        if name in self._first:
            return
        folded = _folded(name)
        if folded in self._names:
            return
        self._full.clear()
        self._names[folded] = name
        self._first[name] = start
        for word in name.split():
            word = word.strip("“”\"‘’'")
            self.short.setdefault(word.lower(), []).append(name)

    def full(self, name: str) -> str:
        """The fullest name this publication gives for a name; "" where a single word fits nobody."""
        if name not in self._full:
            self._full[name] = self._fullest(name)
        return self._full[name]

    def _fullest(self, name: str) -> str:
        name = self._aliases.get(name.lower(), name)
        words = name.split()
        folded = _folded(name)
        if len(words) == 1:
            found = self._called(name.lower())
            return self._names.get(folded) or (self.full(found[-1]) if found else self._titled.get(name.lower(), ""))
        for full in self.short.get(words[0].lower(), ()) if words else ():
            have = full.lower().split()
            if len(have) > len(words) and Counter(word.lower() for word in words) <= Counter(have):
                return full
        return self._names.get(folded, name)

    def _called(self, word: str) -> list[str]:
        """Whom a single word can mean: those whose name ends with it, else begins with it, else has it at all."""
        having = self.short.get(word, [])
        ends = [name for name in having if name.lower().endswith(f" {word}")]
        return ends or [name for name in having if name.lower().startswith(f"{word} ")] or having

    def bearing(self, name: str) -> list[str]:
        """The persons whom a single name can mean."""
        alone = " " in name or name.lower() in self._aliases or _folded(name) in self._names
        return [] if alone else self._called(name.lower())

    def meant(self, name: str, start: int) -> str:
        """The person whom a name at an offset stands for: of several who bear it, the one named before."""
        if " " in name or name.lower() in self._aliases or _folded(name) in self._names:
            return self.full(name)
        having = self._called(name.lower())
        before = [one for one in having if self._first[one] < start]
        return self.full(before[0]) if len(before) == 1 < len(having) else self.full(name)

    def bearers(self, role: str) -> set[str]:
        """The persons told with a role: "the political commentator A", "B, a commentator"."""
        return {self.full(name) for name in self._roles.get(role, ())}

    def told_as(self, role: str, words: set[str]) -> set[str]:
        """Those of them whose role was told with one of these words: "coordinator of the NGO", "NGO coordinator"."""
        told = self._roles.get(role, {})
        return {self.full(name) for name, label in told.items() if words & set(label.split())}

    def civilians(self) -> list[str]:
        """All but officials."""
        return [name for name in self._names.values() if name not in self.officers and self.full(name) == name]

    def before(self, start: int) -> list[str]:
        """Those first named before an offset, officials left out."""
        return [name for name in self.civilians() if self._first[name] < start]

    def first(self, name: str) -> int:
        """The offset at which a person is first named."""
        return self._first.get(name, 0)

    def after(self, start: int, names: list[str]) -> bool:
        """Whether all of these are first named past an offset."""
        return all(self._first.get(name, 0) > start for name in names)


def _folded(name: str) -> str:
    """A name without regard to case and the order of its words."""
    return " ".join(sorted(name.lower().split()))


def rules(part: Phrase) -> bool:
    """Whether one is named with an office of state: "President A", "Interior Minister B", and no "former" before it."""
    words = part.label.lower().removesuffix(part.name.lower()).split()
    if not words or words[-1] not in _RULING:
        return False
    return len(words) == 1 or (words[-1] == "minister" and not {"former", "ex", "deposed", "ousted"} & set(words))

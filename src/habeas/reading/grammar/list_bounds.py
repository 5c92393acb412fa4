"""Where a list of people ends, and what stands beside them that is no member of it."""

from .phrases import SAYING, Phrase, bare_number

_THINGS = frozenset(("thing", "custody", "event"))


def floating(phrases: list[Phrase], step: int) -> int:
    """How many phrases "each" takes up between persons and their verb: "A and B, each, got three years"."""
    row = [one.kind for one in phrases[step : step + 4]]
    opens = row[:1] == [","]
    word = phrases[step + opens] if len(row) > opens else None
    if word is None or word.quantifier != "each" or word.nouns or word.of is not None or word.count is not None:
        return 0
    closes = row[opens + 1 : opens + 2] == [","]
    return opens + 1 + closes if row[opens + 1 + closes : opens + 2 + closes] == ["VG"] else 0


def says_what(whole: Phrase, role: Phrase, rest: list[Phrase]) -> bool:
    """ "Two of the men, health workers of the foundation, have left": a bare plural says what those counted are."""
    plain = role.plural and not (role.name or role.count or role.determined or role.other or role.members)
    counted = (whole.count or 0) > 1 and whole.sort == "people" and not whole.name
    closed = [one.kind for one in rest[:2]] == [",", "VG"] and not rest[1].bare
    return role.sort == "people" and plain and counted and closed


def subject_follows(phrases: list[Phrase], index: int, following: int) -> bool:
    """ "After violence against an officer, A was freed": without a second comma A is not the officer's name, and in
    "after the arrest of A, B fled" B was not arrested.
    """
    first, name = phrases[index], phrases[following]
    after = phrases[following + 1] if following + 1 < len(phrases) else None
    fronted = index > 0 and phrases[index - 1].kind in ("P", "VG")
    if after is None or after.kind != "VG" or after.infinitive or not (fronted and name.name):
        return False
    speaks = after.lemma in SAYING  # "police arrested A, B said"
    return not after.bare or (bool(first.name) and after.form == "d" and (speaks or phrases[index - 1].kind == "P"))


def subject_behind(phrases: list[Phrase], separators: list[str], found: str, following: int) -> bool:
    """ "After meeting A and B, C was arrested", "A and B, C, a lawyer, was": a list that "and" has closed does not
    go on with a comma to one whose verb follows.
    """
    if found != "," or "and" not in separators or not phrases[following].name:
        return False
    step = following + 1
    if [one.kind for one in phrases[step : step + 3]] == [",", "NP", ","] and not phrases[step + 1].name:
        step += 3
    verb = phrases[step] if step < len(phrases) else None
    return verb is not None and verb.kind == "VG" and not verb.infinitive and verb.form != "g"


def speaks(phrases: list[Phrase], step: int) -> bool:
    """ "Police arrested A and B, C said", "arrested A, his lawyer, C, said": who says so is no further one."""
    role = phrases[step].owner is not None and [one.kind for one in phrases[step + 1 : step + 3]] == [",", "NP"]
    step += 2 * role
    verb = step + 1 + (step + 1 < len(phrases) and phrases[step + 1].kind == ",")
    after = phrases[verb] if verb < len(phrases) else None
    said = after is not None and after.kind == "VG" and after.lemma in SAYING and not after.passive
    return said and after is not None and after.tense in ("past", "present") and not after.infinitive


def two_roles(items: list[Phrase], separators: list[str]) -> bool:
    """Whether one by name and two that say what one person is stand here."""
    if separators != [",", "and"] or not items[0].name or items[0].members:
        return False
    return all(
        one.sort in ("people", "officer") and not (one.name or one.plural or one.count or one.other)
        for one in items[1:]
    )


def closes_relative(phrases: list[Phrase], index: int, step: int) -> bool:
    """ "The judge who sentenced A, B, was": B is the judge, and no second whom he sentenced."""
    named = phrases[index].name and phrases[step - 1].name
    relative = index > 1 and phrases[index - 1].kind == "VG" and phrases[index - 2].kind == "REL"
    closed = [one.kind for one in phrases[step : step + 2]] == [",", "VG"] and not phrases[step + 1].bare
    return bool(named and relative and closed)


def after_person(phrases: list[Phrase], index: int) -> bool:
    """Whether what stands at `index` follows a noun phrase, or one who is named and "for": "B for eight"."""
    before = phrases[index - 1] if index else None
    if before is not None and before.kind == "P" and before.word == "for" and index > 1:
        return phrases[index - 2].kind == "NP" and bool(phrases[index - 2].name)
    return before is not None and before.kind == "NP"


def closing_mark(phrases: list[Phrase], step: int, separators: list[str]) -> int:
    """Past the dash or bracket that closes a list opened by one; `step` itself where none does."""
    if separators and step < len(phrases):
        closing = {"-": "-", "(": ")"}.get(separators[0])
        if closing and phrases[step].kind == closing:
            return step + 1
    return step


def separate_clause(phrases: list[Phrase], start: int, following: int, verb: Phrase) -> bool:
    """Whether "A and B did": B begins a clause of its own, since A is already the object of a verb."""
    before = phrases[start - 1] if start else None
    return before is not None and before.kind == "VG" and not before.bare and not verb.bare


def of_the_subject(phrases: list[Phrase], index: int) -> bool:
    """ "The trial of A and B was held": what is theirs is the subject, and the first verb is its."""
    whose = index > 1 and phrases[index - 1].word in ("of", "against") and phrases[index - 2].sort in _THINGS
    if not whose or any(one.kind in ("VG", "SUB") for one in phrases[:index]):
        return False
    opens = 0
    while phrases[opens].kind in ("ADV", "DATE", ",") or [one.kind for one in phrases[opens : opens + 2]] == [
        "P",
        "DATE",
    ]:
        opens += 1
    return phrases[opens].kind == "NP"


def one_of_several(whole: Phrase, phrases: list[Phrase], following: int) -> bool:
    """ "The chief behind the arrest of two activists, A, resigned": one name is none of two people's."""
    several = whole.sort == "people" and not whole.name and (whole.count or 0) > 1
    closed = [one.kind for one in phrases[following + 1 : following + 3]] == [",", "VG"]
    return several and bool(phrases[following].name) and not phrases[following].members and closed


def own_verb(joint: Phrase, candidate: Phrase, verb: Phrase) -> bool:
    """ "Arrested A and his wife was questioned", "the verdict on A, and the two were freed": its verb is its own."""
    alone = not (candidate.plural or candidate.members) and candidate.count in (None, 1)
    some = bare_number(candidate) and candidate.definite and not candidate.other and candidate.of is None
    return joint.word == "and" and not verb.bare and ((verb.singular and alone) or some)

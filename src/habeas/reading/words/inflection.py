"""English inflection by spelling: the forms of a verb, the plural of a noun."""

import re

_DOUBLING = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]")
_SIBILANT = ("s", "x", "z", "ch", "sh")


def verb_forms(entry: str) -> list[tuple[str, str]]:
    """(form, code) pairs of a verb: b base, s third person, d past, n participle, g -ing.

    `entry` is the base ("arrest"), or base, past and participle where they are irregular ("take took taken").
    """
    base, *irregular = entry.split()
    past, participle = irregular if irregular else (_suffixed(base, "ed"),) * 2
    # An irregular past that doubles the last letter tells that -ing doubles it too: cancel, cancelled.
    doubled = past.startswith(base + base[-1]) and past.endswith("ed")
    progressive = base + base[-1] + "ing" if doubled else _suffixed(base, "ing")
    if base.endswith("ie"):
        progressive = base[:-2] + "ying"
    forms = [(base, "b"), (_with_s(base), "s"), (past, "d"), (participle, "n"), (progressive, "g")]
    return forms


def _suffixed(base: str, suffix: str) -> str:
    if suffix == "ed" and base.endswith("e"):
        return base + "d"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + suffix
    if suffix == "ed" and base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    if _DOUBLING.fullmatch(base):
        return base + base[-1] + suffix
    return base + suffix


def _with_s(base: str) -> str:
    if base.endswith(_SIBILANT) or base in ("go", "do", "undergo", "veto"):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def noun_forms(entry: str) -> tuple[str, str]:
    """Singular and plural of a noun: "member" gives ("member", "members"); "man/men" is written out."""
    singular, _, plural = entry.partition("/")
    return singular, plural or _with_s(singular)

"""Ages: "(23)", ", 23," and "aged 14 and 15" after people, and births: nothing else follows from them."""

from .phrases import Phrase, bare_number


def without_ages(phrases: list[Phrase]) -> list[Phrase]:
    """Drop "(23)", ", 23," and ", aged 23," after a person, and the short form in brackets after a name."""
    result: list[Phrase] = []
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        before = result[-1] if result else None
        if before is not None and before.kind == "NP" and (end := _ages_end(phrases, index)):
            index = end
            continue
        if before is not None and before.name and (end := _birth_end(phrases, index)):
            index = end
            continue
        if before is not None and before.kind == "NP" and phrase.kind in ("(", ","):
            step = index + 1
            step += step < len(phrases) and phrases[step].word in ("then", "now", "just", "only", "who")
            if step < len(phrases) and phrases[step].kind == "VG" and phrases[step].lemma in ("age", "be"):
                step += phrases[step].lemma == "age"
            inside = phrases[step] if step < len(phrases) else None
            after = phrases[step + 1] if step + 1 < len(phrases) else None
            ends = after is None or after.kind in (
                (")",) if phrase.kind == "(" else (",", ";", "-", ".", "CONJ", "P", "VG", ")", "REL")
            )
            if (
                inside is not None
                and before.sort in ("person", "name", "people")
                and bare_number(inside)
                and ends
                and (inside.count or 0) < 110
                and not (inside.other or (after is not None and after.word == "of"))
            ):
                if before.sort == "person":
                    before.sure = True
                # The comma that closes an age is the list's own separator; an age's bracket closes with it.
                index = step + 1 + (phrase.kind == "(")
                continue
            short = inside is not None and phrase.kind == "(" and after is not None and after.kind == ")"
            if short and inside is not None and inside.kind == "NP" and inside.count is None and not inside.members:
                before.label = before.label or ""
                if before.sort in ("party", "organisation", "thing", "authority") and before.entity:
                    before.end = after.end if after is not None else before.end
                index = step + 2
                continue
        result.append(phrase)
        index += 1
    return result


def _birth_end(phrases: list[Phrase], index: int) -> int:
    """Past ", born in 1990" or ", born on 3 May 1990 in Lomza"; 0 where no birth is told here."""
    step = index + 1
    if phrases[index].kind != "," or step >= len(phrases) or phrases[step].label != "born":
        return 0
    while step < len(phrases) and phrases[step].kind not in (",", ")", ".", ";", "VG", "CONJ"):
        step += 1
    return step if step < len(phrases) and phrases[step].kind == "," else 0


def _ages_end(phrases: list[Phrase], index: int) -> int:
    """Past ", aged 23 and 24," or "aged between 20 and 30", the ages of several; 0 where none stand here."""
    comma = phrases[index].kind in (",", "(")
    step = index + comma
    if step + 1 >= len(phrases) or phrases[step].kind != "VG" or phrases[step].lemma != "age":
        return 0
    step += 1 + (phrases[step + 1].word in ("between", "from"))
    if not comma and step < len(phrases) and phrases[step].kind == "TERM":
        return step + 1  # "A aged 38 years and B aged 37 years"
    numbers = 0
    while step < len(phrases) and bare_number(phrases[step]):
        numbers += 1
        step += 1
        following = phrases[step + 1] if step + 1 < len(phrases) else None
        if following is not None and bare_number(following) and (phrases[step].kind in ("CONJ", ",", "P")):
            step += 1
    if step < len(phrases) and phrases[step].word == "respectively":
        step += 1
    if not numbers or (comma and numbers < 2):
        return 0
    return step + (comma and step < len(phrases) and phrases[step].kind in (",", ")"))

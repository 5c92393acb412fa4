"""What stands behind an aside and still belongs to the verb before it: places, days, terms, offences, fines."""

from .clause import Clause
from .phrases import Phrase

_IMPOSING = frozenset(("sentence", "condemn", "jail", "imprison"))


def chained(found: list[Clause], position: int) -> Clause:
    """The last of the verbs that a clause begins: "who chairs the union and shared a prize"."""
    last = found[position]
    for clause in found[position + 1 :]:
        if clause.linked is not last:
            break
        last = clause
    return last


def resume(phrases: list[Phrase], host: Clause, first: Clause, aside: Clause) -> None:
    """ "Police arrested X, who led the union, at a shop on Friday": what follows the aside is the first verb's.

    The aside's verbs are those from `first` to `aside`, most often one.
    """
    step = first.index - 1
    while step > host.index and phrases[step].kind != "REL":
        step -= 1
    if step <= host.index or not (phrases[step - 1].kind == "," or phrases[step - 1].appositions):
        return
    step = aside.index + 1
    while step < len(phrases) and phrases[step].kind not in (",", "VG", "REL", ".", ";"):
        step += 1
    if step + 1 >= len(phrases) or phrases[step].kind != "," or phrases[step + 1].kind not in ("P", "DATE"):
        return
    mark = phrases[step].start
    host.prepositions = [*host.prepositions, *(pair for pair in aside.prepositions if pair[1].start > mark)]
    host.dates = [*host.dates, *(one for one in aside.dates if one.start > mark)]
    host.measures = [*host.measures, *(one for one in aside.measures if one.start > mark)]
    aside.prepositions = [pair for pair in aside.prepositions if pair[1].start < mark]
    aside.dates = [one for one in aside.dates if one.start < mark]
    aside.measures = [one for one in aside.measures if one.start < mark]


def resume_term(phrases: list[Phrase], found: list[Clause], position: int) -> None:
    """ "Sentenced A, a poet who fled abroad and was returned in May, to 12 years": the term ends the first verb's."""
    host = found[position]
    if host.verb.lemma not in _IMPOSING or any(one.kind == "TERM" for one in host.measures):
        return
    for clause in found[position + 1 :]:
        described = clause.verb.bare and clause.subject in host.objects and clause.verb.form in ("d", "n")
        if not (clause.relative or clause.linked is not None or described):
            return
        terms = [one for word, one in clause.prepositions if word == "to" and one.kind == "TERM"]
        step = phrases.index(terms[0]) if terms else 0
        if step < 2 or (phrases[step - 2].kind != "," and not described):
            continue  # "14 activists charged with theft to two years in prison"
        mark = phrases[step - 1].start
        host.prepositions = [*host.prepositions, *(pair for pair in clause.prepositions if pair[1].start > mark)]
        host.measures = [*host.measures, *(one for one in clause.measures if one.start > mark)]
        host.dates = [*host.dates, *(one for one in clause.dates if one.start > mark)]
        host.end = max(host.end, clause.end)
        clause.prepositions = [pair for pair in clause.prepositions if pair[1].start < mark]
        clause.measures = [one for one in clause.measures if one.start < mark]
        clause.dates = [one for one in clause.dates if one.start < mark]
        clause.end = phrases[step - 2].start if phrases[step - 2].kind == "," else phrases[step - 2].end
        return


def resume_offence(found: list[Clause], position: int) -> None:
    """ "Charged three activists detained at CC1 with plotting under Article 453": the offence is the charge's."""
    host, clause = found[position], found[position + 1] if position + 1 < len(found) else None
    if clause is None or host.verb.lemma not in ("charge", "accuse") or host.offence or host.passive:
        return
    described = clause.verb.bare and clause.verb.form in ("d", "n") and clause.subject in host.objects
    own = any(word == "with" for word, _ in host.prepositions)
    if not described or own or clause.verb.lemma in ("charge", "accuse"):
        return
    told = [pair for pair in clause.prepositions if pair[0] == "with"]
    if told or (clause.offence and "with" in clause.adverbs):
        host.prepositions = [*host.prepositions, *told]
        host.offence, clause.offence = clause.offence, None
        host.measures, clause.measures = [*host.measures, *(one for one in clause.measures if one.law)], []
        clause.prepositions = [pair for pair in clause.prepositions if pair[0] != "with"]


def resume_fine(found: list[Clause], position: int) -> None:
    """ "Sentenced A to a year, six months of which were suspended, and a fine of 500 dollars": the fine is A's."""
    host, aside = found[position], found[position + 1] if position + 1 < len(found) else None
    if host.verb.lemma not in _IMPOSING or aside is None or aside.verb.lemma != "suspend":
        return
    sums = [one for one in aside.measures if one.kind == "MONEY"]
    host.measures, aside.measures = [*host.measures, *sums], [one for one in aside.measures if one not in sums]
    host.end = max(host.end, *(one.end for one in sums)) if sums else host.end

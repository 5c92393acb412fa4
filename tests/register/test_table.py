"""The register as rows of plain text."""

from dataclasses import replace

from habeas.claims import Quote
from habeas.register import Register, build
from habeas.register.table import (
    alarm_rows,
    case_rows,
    custody_rows,
    interval_rows,
    person_rows,
    question_rows,
    timeline_rows,
)  # fmt: skip

from .conftest import claim, day


def test_custody_on_a_day_shows_the_confirmed_first_with_place_and_since(sample: Register) -> None:
    rows = custody_rows(sample, day("2014-08-10"))
    assert [row["band"] for row in rows] == sorted(row["band"] for row in rows)
    chamreun = next(row for row in rows if row["name"] == "Khin Chamreun")
    assert (chamreun["place"], chamreun["since"], chamreun["until"]) == ("CC1", "2014-08-02", "2014-08-22")


def test_custody_as_known_on_a_day_names_the_counted(sample: Register) -> None:
    (row,) = custody_rows(sample, day("2014-07-20"), day("2014-07-20"))
    assert row["name"].startswith("8 ")


def test_a_person_is_found_by_another_spelling(sample: Register) -> None:
    (row,) = person_rows(sample, "Nhim Sarom")
    assert row["name"] == "Nhem Sarom"
    person = sample.person(row["id"])
    assert person
    assert [entry["date"] for entry in timeline_rows(person)][:3] == ["2007", "2012", "2014"]
    assert interval_rows(person)[-1]["state"] == "detention"
    assert len(person_rows(sample)) == len(sample.persons)


def test_every_table_has_one_set_of_headings_and_texts_only(sample: Register) -> None:
    on = day("2020-01-01")
    for rows in (person_rows(sample), custody_rows(sample, on), case_rows(sample), alarm_rows(sample, on)):
        assert rows
        assert len({tuple(row) for row in rows}) == 1
        assert all(isinstance(value, str) for row in rows for value in row.values())
    assert question_rows(sample) == []


def test_the_span_of_a_person_and_a_case_is_told_as_precisely_as_publications_tell_it() -> None:
    release = claim("release", "Sok Dara", "2020-10", "2021-03-03")
    told = build([release], None, {release.publication: day("2021-03-03")})
    (person,), (case,) = person_rows(told), case_rows(told)
    assert (person["first"], case["from"], case["to"]) == ("2020-10", "2020-10", "2020-10")


def test_what_one_publication_tells_of_one_day_stands_in_its_order() -> None:
    words = "He was brought to the station, then convicted and sentenced to a year."
    told = {"brought to the station": "detention", "convicted": "conviction", "convicted and sentenced": "sentence"}
    start = {exact: words.index(exact) for exact in told}
    claims = [
        replace(claim(kind, "Sok Dara", "2021-03-02", "2021-03-03"), quote=Quote.of(words, at, at + len(exact)))
        for exact, kind in reversed(told.items())
        for at in (start[exact],)
    ]
    (person,) = build(claims, None, {"2021-03-03": day("2021-03-03")}).persons
    assert [row["what"] for row in timeline_rows(person)] == ["Detention", "Conviction", "Sentence"]

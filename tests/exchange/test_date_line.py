"""Date lines as pages print them."""

import datetime as dt

import pytest

from habeas.exchange.date_line import DateLine, ImpossibleDate, read_date_line

DAY = dt.date(2022, 6, 21)


@pytest.mark.parametrize(
    "line",
    [
        "21 June 2022",
        "June 21, 2022",
        "June 21 2022",
        "2022-06-21",
        "21 Jun 2022",
        "Jun. 21, 2022",
        "21st June 2022",
        "Tuesday, 21 June 2022",
        "Published on 21 June 2022",
        "  21 JUNE 2022 ",
    ],
)
def test_a_date_line_gives_its_day(line: str) -> None:
    assert read_date_line(line) == DateLine(DAY, audio=False, rest="")


@pytest.mark.parametrize(
    "line", ["21 June 2022 audio available", "21 June 2022audio available", "21 June 2022 – Audio available"]
)
def test_a_recording_announced_beside_the_date_is_noticed(line: str) -> None:
    assert read_date_line(line) == DateLine(DAY, audio=True, rest="")


@pytest.mark.parametrize("line", ["Published on 21 June 2022 The court sat.", "21 June 2022The court sat."])
def test_a_body_that_ran_into_the_date_line_is_kept(line: str) -> None:
    assert read_date_line(line) == DateLine(DAY, audio=False, rest="The court sat.")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "June 2022",
        "21 June 2022 was the day of the verdict.",
        "On 21 June 2022",
        "21 Juni 2022",
        "21/06/2022",
        "21 June 20222",
        "The court sat.",
    ],
)
def test_anything_else_is_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


@pytest.mark.parametrize("line", ["31 June 2022", "February 30, 2015", "2017-13-08", "0 May 2020", "1 May 0014"])
def test_a_day_that_the_calendar_lacks_is_refused(line: str) -> None:
    with pytest.raises(ImpossibleDate):
        read_date_line(line)

"""The difference between sides, with how sure we can be of it."""

from coproduce_web.assessment.differences import differences


def test_a_difference_has_its_interval_in_words_in_a_picture_and_in_a_table() -> None:
    gap = {"one": "older person", "two": "professional", "difference": -0.3, "low": -0.5, "high": -0.1}
    told = differences([gap])
    assert told
    [bar] = told.bars
    assert bar.words == "Older people less professionals"
    assert bar.said == "-30 in 100: likely between -50 and -10 in 100"
    assert (bar.at, bar.low, bar.width) == ("35.0%", "25.0%", "20.0%")
    assert [str(cell) for cell in told.table.rows[0]][1:] == ["-30 in 100", "-50 and -10 in 100"]


def test_where_no_two_sides_were_asked_the_same_there_is_none() -> None:
    assert differences([]) is None

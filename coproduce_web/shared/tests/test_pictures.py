"""A picture says what its table says, and each can be read without the other."""

from hypothesis import given
from hypothesis import strategies as st

from coproduce_web.shared.examples import QUARTERS, SIDES, Count
from coproduce_web.shared.pictures.bars import bars, by_side, whole
from coproduce_web.shared.pictures.matrix import matrix
from coproduce_web.shared.pictures.over_time import over_time
from coproduce_web.shared.pictures.scale import likely, percent
from coproduce_web.shared.pictures.thread import thread
from coproduce_web.shared.pictures.timeline import NOW, TO_COME, Step, timeline


@given(st.floats(min_value=-2, max_value=3))
def test_a_place_is_always_inside_the_picture(share: float) -> None:
    assert 0 <= float(percent(share).removesuffix("%")) <= 100


def test_sides_stand_in_their_order_with_their_signs() -> None:
    picture = by_side("Needs met", dict(reversed(SIDES.items())))
    assert [bar.kind for bar in picture.bars] == ["older", "community", "professional", "unknown"]
    assert [row[0] for row in picture.table.rows] == [
        "Older people",
        "Community",
        "Professionals",
        "Side not known",
    ]


def test_a_bar_runs_from_the_low_end_to_the_high_end() -> None:
    bar = whole("Needs met", Count(187, 214, 0.823, 0.912), mark=0.9).bars[0]
    assert (bar.at, bar.low, bar.width, bar.high) == ("87.4%", "82.3%", "8.9%", "91.2%")


def test_the_table_tells_every_number_of_the_picture() -> None:
    row = by_side("Needs met", {"not known": SIDES["not known"]}).table.rows[0]
    assert [str(cell) for cell in row] == ["Side not known", "4", "9", "2", "19 and 73 in 100"]


def test_what_was_not_asked_has_words_and_no_dot() -> None:
    bar = bars("Needs met", "Place", [("Dale", Count(0, 0, None, None))]).bars[0]
    assert (bar.said, bar.at, bar.width) == ("not asked", "", "")
    assert likely(Count(0, 0, None, None)) == "–"


def test_a_fact_of_an_initiative_has_no_interval() -> None:
    picture = bars("Purpose", "Place", [("Dale", Count(2, 3, 0.2, 0.9))], interval=False)
    assert (picture.bars[0].at, picture.bars[0].width) == ("66.7%", "")
    assert [str(head) for head in picture.table.heads] == ["Place", "Yes", "Asked", "Not known"]


def test_quarters_keep_their_distance_and_a_gap_breaks_the_line() -> None:
    count = Count(5, 10, 0.3, 0.7)
    picture = over_time("Met", {"2025-Q1": count, "2025-Q2": count, "2026-Q1": count})
    assert picture
    assert [point.x for point in picture.points] == ["16.0%", "35.5%", "94.0%"]
    assert len(picture.lines) == 1
    assert [label.month for label in picture.labels] == ["Jan", "Apr", "Jul", "Oct", "Jan"]
    assert [label.year for label in picture.labels] == ["2025", "", "", "", "2026"]


def test_a_quarter_not_known_or_not_asked_is_left_out() -> None:
    picture = over_time(
        "Met", QUARTERS | {"not known": Count(1, 2, 0, 1), "2026-Q3": Count(0, 0, None, None)}
    )
    assert picture
    assert len(picture.points) == len(picture.table.rows) == len(QUARTERS)


def test_one_quarter_is_no_picture_of_time() -> None:
    assert over_time("Met", {"2025-Q1": Count(5, 10, 0.3, 0.7)}) is None


def test_many_years_have_few_labels() -> None:
    count = Count(5, 10, 0.3, 0.7)
    picture = over_time("Met", {f"{1990 + n // 4}-Q{n % 4 + 1}": count for n in range(160)})
    assert picture
    assert 3 <= len(picture.labels) <= 7


def test_a_thread_says_how_far_it_has_got() -> None:
    drawn = thread(["9 February", "19 February"])
    assert drawn.words == "Step 2 of 5: on our list"
    assert [knot.state for knot in drawn.knots] == ["done", "now", "to come", "to come", "to come"]
    assert [knot.reached for knot in drawn.knots] == [True, False, False, False, False]
    assert [str(row[1]) for row in drawn.table.rows] == [
        "9 February",
        "19 February",
        "not yet",
        "not yet",
        "not yet",
    ]


def test_a_timeline_is_dotted_from_now_on() -> None:
    drawn = timeline(
        [Step("May", "Agree", ""), Step("Now", "Decide", "", NOW), Step("June", "Deliver", "", TO_COME)]
    )
    assert [(one.above, one.below) for one in drawn] == [("", "us"), ("us", "todo"), ("todo", "")]


def test_each_square_is_one_thing_done() -> None:
    drawn = matrix("Done", ["Staff", "People"], [("Staff", [7, 0])], strong={(0, 0)})
    cell, empty = drawn.rows[0][1]
    assert (len(cell.squares), cell.strong, drawn.each) == (7, True, 1)
    assert (empty.squares, empty.strong, empty.head) == ([], False, "People")


def test_a_large_matrix_stays_on_the_page() -> None:
    drawn = matrix("Done", ["Staff"], [("Staff", [4000])])
    assert (drawn.each, len(drawn.rows[0][1][0].squares)) == (100, 40)

"""The picture of a trace: nothing covers anything, nothing is outside, no line has a loose end."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from coproduce_web.changes.trace.picture import APART, FOOT, HEAD, WORDS, Layout, lay_out
from coproduce_web.changes.trace.rail import ENDED, TO_COME, US, Beside, rail

Columns = list[list[str]]
Joins = set[tuple[str, str]]


@st.composite
def webs(draw: st.DrawFn) -> tuple[Columns, Joins]:
    counts = draw(st.lists(st.integers(0, 6), min_size=5, max_size=5))
    columns = [[f"{column}-{at}" for at in range(count)] for column, count in enumerate(counts)]
    pairs = [
        (one, other)
        for left, right in combinations(range(5), 2)
        for one in columns[left]
        for other in columns[right]
    ]
    return columns, draw(st.sets(st.sampled_from(pairs), max_size=30)) if pairs else set()


def drawn(web: tuple[Columns, Joins]) -> Layout[str]:
    return lay_out(*web)


@given(webs())
def test_every_knot_has_its_place_inside_and_apart_from_the_others(web: tuple[Columns, Joins]) -> None:
    layout = drawn(web)
    assert set(layout.places) == {knot for column in web[0] for knot in column}
    for place in layout.places.values():
        assert 0 < place.across < 1
        assert HEAD <= place.down <= layout.height - FOOT
    for column in web[0]:
        downs = sorted(layout.places[knot].down for knot in column)
        assert all(lower - upper >= APART - 1e-9 for upper, lower in pairwise(downs))
    for left, right in pairwise(column for column in web[0] if column):
        assert max(layout.places[knot].across for knot in left) < min(layout.places[k].across for k in right)


@given(webs())
def test_every_line_joins_two_knots_that_are_there(web: tuple[Columns, Joins]) -> None:
    layout = drawn(web)
    assert set(layout.lines) == web[1]
    for (one, other), through in layout.lines.items():
        assert (through[0], through[-1]) == (layout.places[one], layout.places[other])
        assert all(here.across < there.across for here, there in pairwise(through))


@given(webs())
def test_no_line_runs_through_another_knot_or_through_words(web: tuple[Columns, Joins]) -> None:
    layout = drawn(web)
    beside = WORDS / 5 - 1e-9
    for (one, other), through in layout.lines.items():
        for knot, place in layout.places.items():
            for here, there in pairwise(through):
                crosses = here.across < place.across + beside and there.across > place.across - beside
                if crosses and knot not in (one, other):
                    assert here.down == there.down, "level beside words"
                    assert abs(here.down - place.down) >= APART / 2 - 1e-9


def test_what_comes_from_the_same_stands_together_so_that_few_lines_cross() -> None:
    columns = [["a", "b"], ["of b", "of a"], [], [], []]
    layout = lay_out(columns, {("a", "of a"), ("b", "of b")})
    assert layout.places["of a"].down < layout.places["of b"].down


def test_a_knot_is_as_high_as_what_it_comes_from_where_it_stands_alone() -> None:
    layout = lay_out([["a", "b", "c"], ["all"], [], [], []], {("a", "all"), ("b", "all"), ("c", "all")})
    assert layout.places["all"].down == layout.places["b"].down


states = st.lists(st.sampled_from([US, ENDED, TO_COME]), max_size=9)


@given(states, st.integers(0, 4))
def test_the_line_beside_a_list_is_never_broken(given_states: list[str], joining: int) -> None:
    drawn = rail(given_states, joining)
    assert len(drawn) == len(given_states)
    for upper, lower in pairwise(drawn):
        assert leaves(upper) == enters(lower)
    for state, one in zip(given_states, drawn, strict=True):
        assert one.knot == (state == US)
        assert one.knot or one.rings


def leaves(one: Beside) -> bool:
    return any((line.x2, line.y2) == ("50%", "100%") and line.x1 == "50%" for line in one.lines)


def enters(one: Beside) -> bool:
    return any((line.x1, line.y1) == ("50%", "0") for line in one.lines)


def test_red_goes_as_far_as_things_have_happened_and_then_dots_follow() -> None:
    kinds = [[line.kind for line in one.lines] for one in rail([US, US, TO_COME])]
    assert kinds == [["us"], ["us", "todo"], ["todo"]]


def test_two_others_at_most_are_drawn_beside_the_first() -> None:
    first = rail([US, US], joining=29)[0]
    assert list(first.rings) == ["12%", "88%"]
    assert [line.kind for line in first.lines] == ["them", "them", "us"]

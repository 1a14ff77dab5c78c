"""What each side would have funded had only its ballots counted."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coproduce.evidence.adapters.pabulib_funding import funded
from coproduce.evidence.adapters.tests.made_up import ballot_file, converted

OLDER, OTHER = "70;paper", "30;internet"


def wanted(folder: Path, projects: Sequence[str], votes: Sequence[str], **meta: str) -> dict[str, list[str]]:
    """The projects each side would have funded, by side, in file order."""
    rows = converted(ballot_file(folder / "wold.pb", projects=projects, votes=votes, **meta))["preferences"]
    found: dict[str, list[str]] = {row["side"]: [] for row in rows}
    for row in rows:
        if row["preferred"] == "agreed":
            found[row["side"]].append(row["decision"].removeprefix("wold:"))
    return found


def test_each_side_is_counted_by_its_own_ballots_alone(tmp_path: Path) -> None:
    votes = [f"1;b;{OLDER}", f"2;a;{OTHER}", f"3;a;{OTHER}", "4;a;;paper", "5;a;;paper"]
    found = wanted(tmp_path, ["a;60;A;1", "b;60;B;0"], votes)
    assert found == {"older person": ["b"], "community": ["a"]}


def test_every_project_has_a_preference_of_both_sides(tmp_path: Path) -> None:
    source = ballot_file(
        tmp_path / "wold.pb", projects=["a;60;A;1", "b;60;B;0"], votes=[f"1;b;{OLDER}", f"2;a;{OTHER}"]
    )
    rows = [tuple(row.values()) for row in converted(source)["preferences"]]
    assert rows == [
        ("wold:a", "older person", "not agreed"),
        ("wold:b", "older person", "agreed"),
        ("wold:a", "community", "agreed"),
        ("wold:b", "community", "not agreed"),
    ]


BIG_FIRST = ["big;90;Big;1", "wide;50;Wide;0", "small;10;Small;1"]
ALL_ALIKE = [
    *(
        f"{voter};{vote};{OLDER}"
        for voter, vote in (("1", "big,wide,small"), ("2", "big,wide"), ("3", "big"))
    ),
    f"4;big;{OTHER}",
]


def test_greedy_passes_over_what_does_not_fit(tmp_path: Path) -> None:
    assert wanted(tmp_path, BIG_FIRST, ALL_ALIKE, rule="greedy")["older person"] == ["big", "small"]


def test_greedy_no_skip_stops_at_the_first_that_does_not_fit(tmp_path: Path) -> None:
    assert wanted(tmp_path, BIG_FIRST, ALL_ALIKE, rule="greedy-no-skip")["older person"] == ["big"]


def test_what_costs_just_what_is_left_fits(tmp_path: Path) -> None:
    found = wanted(tmp_path, ["a;33,30;A;1", "b;66.70;B;1"], [f"1;a,b;{OLDER}", f"2;b;{OTHER}"])
    assert found["older person"] == ["a", "b"]


def test_ties_keep_the_order_of_the_file(tmp_path: Path) -> None:
    projects, votes = ["z;60;Z;1", "a;50;A;0"], [f"1;a,z;{OLDER}", f"2;a;{OTHER}"]
    assert wanted(tmp_path, projects, votes)["older person"] == ["z"]


def test_a_project_without_a_vote_comes_last_and_is_funded_if_it_fits(tmp_path: Path) -> None:
    projects, votes = (
        ["none;50;None;0", "some;60;Some;1", "tiny;40;Tiny;0"],
        [f"1;some;{OLDER}", f"2;some;{OTHER}"],
    )
    assert wanted(tmp_path, projects, votes)["older person"] == ["some", "tiny"]


def test_no_threshold_of_votes_is_asked(tmp_path: Path) -> None:
    votes = [f"1;a;{OLDER}", f"2;a;{OTHER}"]
    assert wanted(tmp_path, ["a;60;A;0"], votes, min_project_score_threshold="50")["older person"] == ["a"]


@pytest.mark.parametrize("other", ["2;a;40;paper", "2;a;;paper"])
def test_without_a_ballot_of_older_people_there_are_no_preferences(tmp_path: Path, other: str) -> None:
    assert wanted(tmp_path, ["a;60;A;1"], [f"1;a;{OTHER}", other]) == {}


def test_without_a_ballot_of_anybody_else_there_are_no_preferences(tmp_path: Path) -> None:
    assert wanted(tmp_path, ["a;60;A;1"], [f"1;a;{OLDER}", "2;a;;paper"]) == {}


@pytest.mark.parametrize("rule", ["greedy-threshold", "equalshares/add1", "unknown", ""])
def test_under_any_other_rule_there_are_no_preferences(tmp_path: Path, rule: str) -> None:
    assert wanted(tmp_path, ["a;60;A;1"], [f"1;a;{OLDER}", f"2;a;{OTHER}"], rule=rule) == {}


def test_a_second_ballot_of_one_voter_counts_for_the_side_it_says(tmp_path: Path) -> None:
    votes = [f"1;a;{OLDER}", f"2;b;{OLDER}", f"1;b;{OLDER}", f"3;a;{OTHER}"]
    assert wanted(tmp_path, ["a;60;A;1", "b;60;B;0"], votes)["older person"] == ["b"]


PROJECTS = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=3),
    st.tuples(st.integers(0, 50), st.integers(0, 9)),
    max_size=12,
)


@given(PROJECTS, st.integers(0, 120))
def test_what_is_funded_fits_the_budget_and_passing_over_only_adds(
    projects: dict[str, tuple[int, int]], budget: int
) -> None:
    costs = {project: Decimal(cost) for project, (cost, _) in projects.items()}
    votes = {project: count for project, (_, count) in projects.items()}
    stopping = funded(costs, votes, Decimal(budget), passes_over=False)
    passing = funded(costs, votes, Decimal(budget), passes_over=True)
    assert stopping <= passing
    assert sum(costs[project] for project in passing) <= budget
    left = budget - sum(costs[project] for project in passing)
    assert all(costs[project] > left for project in costs.keys() - passing)

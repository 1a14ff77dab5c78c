"""Bovaird's matrix: each action in one cell by who planned and who did it, or in the tenth box."""

from datetime import date
from typing import Any

from coproduce.assess.power.matrix import PARTS, Cell, Matrix
from coproduce.assess.power.power import read_power
from coproduce.evidence.package import from_rows
from coproduce.framework.toml import read

AS_OF = date(2026, 9, 30)
SIDES = {"ann": "older person", "bea": "community", "col": "professional", "dan": "professional"}
PEOPLE = [{"person": who, "side": side} for who, side in SIDES.items()]


def matrix(
    planners: list[str], doers: list[str], *, advised: tuple[str, ...] = (), **decision: Any
) -> Matrix:
    """One action that answers one decision; the group has a professional member."""
    parts = [(who, "decided") for who in planners] + [(who, "advised") for who in advised]
    rows: dict[str, list[dict[str, Any]]] = {
        "initiatives": [{"initiative": "bus"}],
        "people": PEOPLE,
        "memberships": [{"initiative": "bus", "person": who, "side": side} for who, side in SIDES.items()],
        "decisions": [
            {"decision": "d1", "initiative": "bus", "decided_on": date(2026, 5, 1), "parts_complete": True}
            | decision
        ],
        "positions": [{"decision": "d1", "person": who, "part": part} for who, part in parts],
        "actions": [
            {"action": "a1", "initiative": "bus", "decision": "d1", "first_due_on": date(2026, 6, 1)}
        ],
        "doers": [{"action": "a1", "person": who, "capacity": SIDES[who]} for who in doers],
    }
    return read_power(from_rows(rows, as_of=AS_OF), older_people_say_so=False).matrix


def only(found: Matrix) -> tuple[str, str]:
    """The one cell with something in it."""
    (where,) = [cell for cell, one in found.cells.items() if one.count]
    assert found.not_known.count == 0
    return where


def test_each_way_of_planning_and_doing_has_its_cell() -> None:
    assert only(matrix(["ann", "col"], ["bea", "dan"])) == ("together", "together")
    assert only(matrix(["col"], ["dan"])) == ("professional only", "professional only")
    assert only(matrix(["ann"], ["bea"])) == ("no professional", "no professional")
    assert only(matrix(["col"], ["ann"])) == ("professional only", "no professional")
    assert only(matrix(["ann", "bea", "col"], ["col"])) == ("together", "professional only")


def test_who_was_only_asked_did_not_plan() -> None:
    found = matrix(["col"], ["dan"], advised=("ann",))
    assert found.cells["professional only", "professional only"] == Cell(1, 0, 1)


def test_one_among_five_is_counted_and_marked_thin() -> None:
    assert matrix(["ann", "col"], ["ann", "col"]).cells["together", "together"].thin == 0
    crowd = {f"p{at}": "professional" for at in range(4)}
    SIDES.update(crowd)
    PEOPLE.extend({"person": who, "side": side} for who, side in crowd.items())
    try:
        assert matrix(["ann", *crowd], ["ann", "col"]).cells["together", "together"] == Cell(1, 1, 0)
    finally:
        for who in crowd:
            del SIDES[who]
        del PEOPLE[-len(crowd) :]


def test_where_parts_are_not_all_on_record_nobody_knows_who_planned() -> None:
    found = matrix(["ann"], ["ann"], parts_complete=False)
    assert found.not_known.count == 1
    assert not any(one.count for one in found.cells.values())


def test_a_decision_nobody_acted_on_and_an_action_without_decision_are_in_the_tenth() -> None:
    rows: dict[str, list[dict[str, Any]]] = {
        "initiatives": [{"initiative": "bus"}],
        "decisions": [{"decision": "d1", "initiative": "bus", "decided_on": date(2026, 5, 1)}],
        "actions": [{"action": "a1", "initiative": "bus", "first_due_on": date(2026, 6, 1)}],
    }
    found = read_power(from_rows(rows, as_of=AS_OF), older_people_say_so=False).matrix
    assert found.not_known.count == 2


def test_a_file_of_ballots_shows_no_professional_and_so_nobody_knows() -> None:
    rows: dict[str, list[dict[str, Any]]] = {
        "initiatives": [{"initiative": "city"}],
        "people": [{"person": "ann", "side": "older person"}],
        "decisions": [
            {"decision": "d1", "initiative": "city", "decided_on": date(2026, 5, 1), "rule": "ballot",
             "parts_complete": True}
        ],
        "positions": [{"decision": "d1", "person": "ann", "part": "decided"}],
    }  # fmt: skip
    found = read_power(from_rows(rows, as_of=AS_OF), older_people_say_so=False).matrix
    assert found.not_known.count == 1


def test_every_cell_has_its_meaning_and_the_centre_alone_is_full() -> None:
    cells = {tuple(cell["code"].split(" | ")): cell for cell in read("matrix")["cell"]}
    assert set(cells) == {(planning, delivery) for planning in PARTS for delivery in PARTS}
    assert [where for where, cell in cells.items() if cell["degree"] == "full"] == [("together", "together")]

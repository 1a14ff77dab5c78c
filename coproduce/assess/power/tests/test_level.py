"""Needham and Carr's level: worked by hand from a few rows, and true to its own rules for any counts."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coproduce.assess.power.level import Level, place
from coproduce.assess.power.level_mechanisms import NO, UNKNOWN, YES
from coproduce.assess.power.level_next import LEVELS
from coproduce.assess.power.power import Power, read_power
from coproduce.evidence.package import from_rows
from coproduce.framework import thresholds_in_force

AS_OF = date(2026, 9, 30)
BARS = {name: one.value for name, one in thresholds_in_force("level", AS_OF).items()}

PEOPLE = [
    {"person": "ann", "side": "older person"},
    {"person": "bea", "side": "older person"},
    {"person": "col", "side": "professional"},
]
BUS = {"initiative": "bus", "place": "Hallowby", "tier": "service"}


def decision(name: str, **other: Any) -> dict[str, Any]:
    """By consent, at the design stage, in May."""
    told = {"decision": name, "initiative": "bus", "stage": "design", "kind": "service", "rule": "consent"}
    return told | {"rule_stated_on": date(2026, 4, 1), "decided_on": date(2026, 5, int(name[1:])), **other}


def deciding(*names: str, people: tuple[str, ...] = ("ann", "bea", "col")) -> list[dict[str, Any]]:
    return [{"decision": name, "person": who, "part": "decided"} for name in names for who in people]


def action(name: str, answers: str) -> dict[str, Any]:
    return {"action": name, "initiative": "bus", "decision": answers, "first_due_on": date(2026, 6, 1)}


def shared_work() -> dict[str, list[dict[str, Any]]]:
    """A year in which older people plan, chair and deliver, and hold the purse."""
    actions = [action(f"a{number}", "d3") for number in range(5)]
    return {
        "initiatives": [BUS],
        "people": PEOPLE,
        "decisions": [decision("d1"), decision("d2"), decision("d3", money=500)],
        "positions": deciding("d1", "d2", "d3"),
        "actions": actions,
        "doers": [{"action": one["action"], "person": "ann", "capacity": "older person"} for one in actions],
        "meetings": [{"meeting": "m1", "initiative": "bus", "held_on": date(2026, 5, 1)}],
        "attendance": [{"meeting": "m1", "person": "ann", "came": True}],
        "roles": [{"initiative": "bus", "person": "ann", "role": "chair", "from_on": date(2026, 1, 1)}],
        "reviews": [{"review": "r1", "initiative": "bus", "held_on": date(2026, 5, 1), "led_to": "a1"}],
    }


def power(rows: dict[str, list[dict[str, Any]]]) -> Power:
    return read_power(from_rows(rows, as_of=AS_OF), older_people_say_so=True)


def level(rows: dict[str, list[dict[str, Any]]]) -> Level:
    return next(one for one in power(rows).levels if one.slice == "all")


def held(found: Level) -> dict[str, str]:
    return {one.name: one.holds for one in found.mechanisms}


def test_where_all_four_mechanisms_hold_power_has_moved() -> None:
    found = level(shared_work())
    assert held(found) == dict.fromkeys(("planning", "delivery", "management", "governance"), YES)
    assert (found.lowest, found.highest, found.placed) == ("transformation",) * 3


def test_each_tier_and_stage_has_a_level_of_its_own() -> None:
    found = {(one.slice, one.of_slice): one.placed for one in power(shared_work()).levels}
    assert found[("tier", "service")] == found[("stage", "design")] == "transformation"


def test_one_older_person_in_the_room_is_not_power() -> None:
    rows = shared_work()
    rows["positions"] = deciding("d1", "d2", "d3", people=("ann", "col"))
    assert level(rows).placed == "involvement"


def test_where_the_stage_is_not_on_record_it_cannot_be_placed_and_says_what_is_missing() -> None:
    rows = shared_work()
    for one in rows["decisions"]:
        del one["stage"]
    found = level(rows)
    assert (found.lowest, found.highest, found.placed) == ("involvement", "transformation", "cannot place")
    assert [one.missing for one in found.mechanisms if one.holds == UNKNOWN] == ["the stage of 3 decisions"]


def test_decisions_that_others_set_aside_are_advice() -> None:
    rows = shared_work()
    rows["approvals"] = [
        {
            "decision": "d1",
            "body": "cabinet",
            "body_side": "professional",
            "needed": True,
            "outcome": "refused",
        }
    ]
    assert level(rows).placed == "involvement"


def test_a_half_year_that_shows_the_contrary_holds_it_at_involvement() -> None:
    rows = shared_work()
    before = [date(2025, 12, day) for day in (1, 2, 3)]
    rows["decisions"] += [decision(f"d{4 + at}", decided_on=day) for at, day in enumerate(before)]
    rows["positions"] += deciding("d4", "d5", "d6", people=("col",))
    for one in rows["decisions"]:
        one["parts_complete"] = True
    found = level(rows)
    assert "planning" in found.contrary
    assert found.placed == "involvement"


def test_ballots_choose_from_a_menu_and_so_are_involvement_at_most() -> None:
    rows = shared_work()
    for one in rows["decisions"]:
        one["rule"] = "ballot"
    found = level(rows)
    assert held(found)["planning"] == NO
    assert found.highest == "involvement"


def test_people_who_come_and_do_and_decide_nothing_comply() -> None:
    rows = shared_work()
    rows["positions"] = deciding("d1", "d2", "d3", people=("col",))
    assert level(rows).placed == "compliance"


def test_a_group_of_older_people_alone_is_said_to_be_led_by_them() -> None:
    rows = shared_work()
    rows["memberships"] = [
        {"initiative": "bus", "person": who, "side": "older person"} for who in ("ann", "bea")
    ]
    assert level(rows).led
    rows["memberships"].append({"initiative": "bus", "person": "col", "side": "professional"})
    assert not level(rows).led


def test_without_any_record_nothing_is_claimed() -> None:
    assert level({"initiatives": [BUS]}).lowest == "none on record"


COUNTS = st.fixed_dictionaries(
    {
        name: st.integers(0, 12)
        for name in (
            *("decisions", "planning_sure", "planning_stage_not_known", "planning_yes", "planning_maybe"),
            *("money_yes", "money_maybe", "known_yes", "known_maybe", "with_older", "undone"),
            *("involved_yes", "involved_maybe", "actions_sure", "actions_maybe", "delivery_yes"),
            *("delivery_maybe", "done_by_them", "meetings", "chair_yes", "chair_maybe", "majority_yes"),
            *("majority_maybe", "older_came", "reviews_yes", "reviews_maybe", "resources_yes"),
            *("resources_maybe", "members", "older_members"),
        )
    }
    | {"declares_majority": st.booleans()}
)


@given(COUNTS)
def test_the_lowest_is_never_above_the_highest(counts: dict[str, Any]) -> None:
    for name in counts:
        if name.endswith("_maybe") and f"{name.removesuffix('_maybe')}_yes" in counts:
            counts[name] = max(counts[name], counts[f"{name.removesuffix('_maybe')}_yes"])
    found = place(("bus", "all", ""), counts, [], BARS)
    assert LEVELS.index(found.lowest) <= LEVELS.index(found.highest)
    assert len(found.mechanisms) == 4


@pytest.mark.parametrize("name", ["planning", "delivery", "management", "governance"])
def test_every_mechanism_says_why(name: str) -> None:
    assert next(one for one in level(shared_work()).mechanisms if one.name == name).why

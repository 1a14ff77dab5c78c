"""The records behind a level are those it was counted from, and what is missing would be enough."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coproduce.assess.power.level import Level
from coproduce.assess.power.level_mechanisms import PARTS, UNKNOWN
from coproduce.assess.power.level_next import MANY, how_many
from coproduce.assess.power.level_parts import Part
from coproduce.assess.power.level_records import About, level_records
from coproduce.assess.power.power import read_power
from coproduce.assess.power.sql import sql
from coproduce.assess.power.tests.test_level import AS_OF, BARS, COUNTS, deciding, decision, shared_work
from coproduce.assess.tests.made_up import AS_OF as MADE_UP_ON
from coproduce.assess.tests.made_up import made_up
from coproduce.evidence.package import Package, from_rows

# The counts of a level that are counts of records, and which records those are.
COUNTED = {
    "planning_yes": ("planning", "decisions", "yes"),
    "known_yes": ("governance", "decisions", "yes"),
    "money_yes": ("management", "decisions", "yes"),
    "delivery_yes": ("delivery", "actions", "yes"),
    "involved_yes": ("involved", "decisions", "yes"),
    "done_by_them": ("came", "actions", "yes"),
}


def read(rows: dict[str, list[dict[str, Any]]]) -> tuple[Level, About]:
    """The level of the bus, and the records behind it."""
    package = from_rows(rows, as_of=AS_OF)
    power = read_power(package, older_people_say_so=True)
    level = next(one for one in power.levels if one.slice == "all")
    return level, level_records(package, 50)["bus", "all", ""]


def said(about: About, name: str) -> set[tuple[str, str, str]]:
    return {(one.record, one.holds, one.says) for one in about[name]}


def test_each_record_says_what_it_counts_for() -> None:
    _level, about = read(shared_work())
    assert said(about, "planning") == {
        (name, "yes", "older people were needed, and 2 of them decided") for name in ("d1", "d2", "d3")
    }
    assert ("r1", "yes", "older people looked back, and it led to something") in said(about, "management")
    assert ("m1", "yes", "an older person was in the chair") in said(about, "governance")


def test_a_record_that_leaves_something_out_says_what() -> None:
    rows = shared_work()
    for one in rows["decisions"]:
        del one["stage"]
    level, about = read(rows)
    assert level.placed == "cannot place"
    assert said(about, "planning") == {
        (name, UNKNOWN, "its stage is not on record") for name in ("d1", "d2", "d3")
    }


def test_without_its_rule_nobody_can_say_that_a_decision_could_pass_without_older_people() -> None:
    rows = shared_work()
    for one in rows["decisions"]:
        del one["rule"]
        one["parts_complete"] = True
    _level, about = read(rows)
    assert {(holds, says) for _record, holds, says in said(about, "planning")} == {
        (UNKNOWN, "the rule it was decided by is not on record")
    }


def test_the_next_level_says_how_many_more_of_which_records_it_takes() -> None:
    rows = shared_work()
    rows["positions"] = deciding("d1", people=("ann", "bea")) + deciding("d2", "d3", people=("col",))
    for one in rows["decisions"]:
        one["parts_complete"] = True
    level, _about = read(rows)
    assert (level.placed, level.next.level) == ("involvement", "transformation")
    assert level.next.wants[0].startswith("1 more decision in agreeing, designing or commissioning")
    assert "2 of them deciding" in level.next.wants[0]


def test_at_the_top_nothing_is_missing() -> None:
    level, _about = read(shared_work())
    assert (level.next.level, level.next.wants) == ("", ())


def test_what_others_undo_is_missing_too() -> None:
    rows = shared_work()
    rows["fates"] = [{"decision": "d1", "state": "reversed", "looked_on": AS_OF, "by_side": "professional"}]
    level, _about = read(rows)
    assert list(level.next.wants) == [
        "fewer decisions undone by others, of those in which older people decided"
    ]


@pytest.mark.parametrize("seed", range(5))
def test_every_count_is_the_number_of_its_records(seed: int) -> None:
    package = from_rows(made_up(Random(seed)), as_of=MADE_UP_ON)
    read_power(package, older_people_say_so=False)
    records, counts = level_records(package, 10_000), _counts(package)
    assert len(counts) > 3
    for key, row in counts.items():
        about = records.get(key, {})
        for name, (which, table, holds) in COUNTED.items():
            found = [one for one in about.get(which, ()) if (one.table, one.holds) == (table, holds)]
            assert len(found) == row[name], (key, name)


def _counts(package: Package) -> dict[tuple[str, str, str], dict[str, Any]]:
    found = package.connection.execute(sql("level"))
    names = [column[0] for column in found.description or ()]
    rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    return {(row["initiative"], row["slice"], row["of_slice"]): row for row in rows}


def test_only_the_newest_are_kept() -> None:
    rows = shared_work()
    rows["decisions"].append(decision("d4"))
    rows["positions"] += deciding("d4")
    package = from_rows(rows, as_of=AS_OF)
    read_power(package, older_people_say_so=True)
    kept = level_records(package, 2)["bus", "all", ""]
    assert [one.record for one in kept["planning"]] == ["d4", "d3"]


@given(COUNTS, st.sampled_from([part for parts in PARTS.values() for part in parts]))
def test_so_many_more_are_enough_and_one_fewer_is_not(counts: dict[str, Any], part: Part) -> None:
    number = how_many(part, counts, BARS)
    assert number is not None
    assert number <= MANY
    enough, few = (
        {**counts, **{name: counts[name] + more for name in part.adds}} for more in (number, number - 1)
    )
    assert part.holds(enough, BARS, "yes")
    assert number == 1 or not part.holds(few, BARS, "yes")

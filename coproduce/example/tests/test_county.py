"""The made-up county as a whole: its size, that it never changes, and that nothing in it is wrong."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from coproduce.evidence.open import check_source
from coproduce.evidence.schema import tables
from coproduce.example.cast import county
from coproduce.example.county import county_tables, write_county
from coproduce.example.tests.rows import AS_OF, by_key, rows

STILL_TO_COME = {"held_on", "due_on", "first_due_on", "owed_on", "funded_until"}


def test_it_has_the_size_and_shape_of_a_county() -> None:
    sizes = {name: len(cells) for name, (_, cells) in county_tables().items()}
    assert 95_000 <= sum(sizes.values()) <= 120_000
    assert 3_900 <= sizes["people"] <= 4_100
    assert 950 <= sizes["stories"] <= 1_150
    assert sizes["attendance"] == max(sizes.values())
    assert 12 <= sizes["initiatives"] <= 14


def test_six_localities_feed_the_county() -> None:
    fed = [row["place"] for row in rows("initiatives") if row["part_of"] == "Wessmoor county partnership"]
    assert fed == county().places


def test_nearly_every_table_has_rows() -> None:
    assert set(tables()) == set(county_tables())


def test_eight_areas_of_life_are_chosen_in_each_locality() -> None:
    chosen = Counter(row["initiative"] for row in rows("outcomes"))
    assert all(chosen[f"{place} partnership"] == 8 for place in county().places)


def test_it_is_the_same_every_time() -> None:
    before = dict(county_tables())
    county_tables.cache_clear()
    assert dict(county_tables()) == before


def test_a_check_finds_nothing_wrong(tmp_path: Path) -> None:
    write_county(tmp_path / "wessmoor.zip")
    report = check_source(tmp_path / "wessmoor.zip")
    assert report.faults == ()
    assert report.notices == ()
    assert report.not_checkable == ()


def test_the_package_says_it_is_made_up(tmp_path: Path) -> None:
    write_county(tmp_path / "wessmoor")
    said = json.loads((tmp_path / "wessmoor" / "datapackage.json").read_text(encoding="utf-8"))
    assert "made-up" in said["title"]
    assert (said["as_of"], said["older_from"]) == ("2026-09-30", 60)
    assert {row["source"] for row in rows("population")} == {"made up for this example"}


def test_nothing_is_done_after_the_day_the_records_reach_to() -> None:
    late = [
        (name, column, cell)
        for name, (columns, cells) in county_tables().items()
        for row in cells
        for column, cell in zip(columns, row, strict=True)
        if isinstance(cell, date) and cell > AS_OF and column not in STILL_TO_COME
    ]
    assert late == []


@pytest.mark.parametrize(
    ("table", "earlier", "later"),
    [
        ("stages", "began_on", "ended_on"),
        ("memberships", "joined_on", "left_on"),
        ("roles", "from_on", "until_on"),
        ("expenses", "claimed_on", "paid_on"),
        ("contributions", "made_on", "answered_on"),
        ("contributions", "answered_on", "told_on"),
        ("issues", "raised_on", "agreed_on"),
        ("decisions", "rule_stated_on", "decided_on"),
        ("barriers", "found_on", "resolved_on"),
        ("skills", "offered_on", "taken_up_on"),
        ("stories", "told_on", "fed_back_on"),
        ("meetings", "venue_booked_on", "held_on"),
        ("kept", "from_on", "until_on"),
    ],
)
def test_days_are_in_order(table: str, earlier: str, later: str) -> None:
    pairs = [(row[earlier], row[later]) for row in rows(table) if row[earlier] and row[later]]
    assert pairs
    assert all(isinstance(one, date) and isinstance(two, date) and one <= two for one, two in pairs)


def test_only_members_are_invited_decide_claim_and_tell() -> None:
    members = set(by_key("memberships", "initiative", "person"))
    meets = {row["meeting"]: row["initiative"] for row in rows("meetings")}
    decides = {row["decision"]: row["initiative"] for row in rows("decisions")}
    taking_part = {(meets[row["meeting"]], row["person"]) for row in rows("attendance")}
    taking_part |= {(decides[row["decision"]], row["person"]) for row in rows("positions")}
    taking_part |= {(row["initiative"], row["person"]) for row in rows("expenses")}
    taking_part |= {(row["initiative"], row["told_by"]) for row in rows("changes")}
    assert taking_part <= members


def test_what_is_not_yet_due_or_not_written_is_left_blank() -> None:
    to_come = {row["meeting"] for row in rows("meetings") if str(row["held_on"]) > str(AS_OF)}
    assert {row["came"] for row in rows("attendance") if row["meeting"] in to_come} == {None}
    assert any(row["met"] is None for row in rows("needs"))
    assert any(row["outcome"] is None for row in rows("issues"))


def test_records_are_kept_in_full_in_part_and_for_a_time_not_at_all() -> None:
    assert {row["how"] for row in rows("kept")} == {"all", "most", "some"}
    assert {row["initiative"] for row in rows("kept") if row["until_on"]} == {"Quillhaven partnership"}


def test_a_person_has_a_code_and_no_name() -> None:
    assert all(str(row["person"])[0] == "p" and str(row["person"])[1:].isdigit() for row in rows("people"))


def test_no_code_holds_the_sign_that_joins_codes() -> None:
    keys = {name: table.key for name, table in tables().items()}
    assert not [
        row for name in county_tables() for row in rows(name) if any("|" in str(row[k]) for k in keys[name])
    ]

"""What a Pabulib file becomes, rule by rule."""

import gzip
import json
from pathlib import Path

import pytest

from coproduce.evidence.adapters import pabulib
from coproduce.evidence.adapters.tests.made_up import ballot_file, converted, package

BENCH, RAMP = "7;60;Bench;1", "8;30,50;Ramp;0"


def sides(source: Path, *, older_from: int = 65) -> dict[str, str]:
    return {row["person"]: row["side"] for row in converted(source, older_from=older_from)["people"]}


def test_a_file_is_an_initiative_in_its_unit(tmp_path: Path) -> None:
    made = converted(ballot_file(tmp_path / "wold 2022.pb", projects=[BENCH], votes=["1;7;70;paper"]))
    assert made["initiatives"] == [{"initiative": "wold 2022", "place": "Little Wold"}]


def test_a_project_is_a_decision_about_money_by_ballot(tmp_path: Path) -> None:
    made = converted(ballot_file(tmp_path / "wold.pb", projects=[BENCH, RAMP], votes=[], budget="100,5"))
    assert made["decisions"][0] == {
        "decision": "wold:7",
        "initiative": "wold",
        "kind": "money",
        "rule": "ballot",
        "binding": "yes",
        "decided_on": "2022-06-30",
        "money": "60",
        "money_in_scope": "100.5",
        "result": "agreed",
        "parts_complete": "yes",
    }
    assert made["decisions"][1]["money"] == "30.50"


def test_only_selected_1_is_agreed_and_a_blank_says_nothing(tmp_path: Path) -> None:
    projects = ["a;1;A;1", "b;1;B;2", "c;1;C;0", "d;1;D;", "e;1"]
    made = converted(ballot_file(tmp_path / "wold.pb", projects=projects, votes=[]))
    assert [row["result"] for row in made["decisions"]] == ["agreed", "not agreed", "not agreed", "", ""]


def test_without_a_column_selected_there_is_no_result(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", heading="project_id;cost", projects=["a;1"], votes=["1;a"])
    assert [row["result"] for row in converted(source)["decisions"]] == [""]


def test_ids_are_trimmed_and_carry_the_name_of_their_file(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[" 7 ;60;Bench;1"], votes=[" 12 ; 7 ;70;paper"])
    made = converted(source)
    assert [(row["decision"], row["person"]) for row in made["positions"]] == [("wold:7", "wold:12")]
    assert [row["person"] for row in made["people"]] == ["wold:12"]


def test_an_older_person_is_one_of_the_age_that_was_given(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=["1;7;65;", "2;7;64;", "3;7;50;"])
    assert sides(source) == {"wold:1": "older person", "wold:2": "community", "wold:3": "community"}


def test_older_from_can_be_set(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=["1;7;50;", "2;7;49;"])
    assert sides(source, older_from=50) == {"wold:1": "older person", "wold:2": "community"}
    assert json.loads((tmp_path / "package/datapackage.json").read_text())["older_from"] == 50


@pytest.mark.parametrize("age", ["", "60-69", "old", "nan"])
def test_an_age_that_is_no_number_leaves_the_side_not_known(tmp_path: Path, age: str) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[f"1;7;{age};"])
    assert sides(source) == {"wold:1": "not known"}


def test_no_age_is_thought_too_high_or_too_low_to_be_true(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=["1;7;1;", "2;7;112;", "3;7;0;"])
    assert sides(source) == {"wold:1": "community", "wold:2": "older person", "wold:3": "community"}


def test_a_file_without_ages_knows_no_sides(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", voters="voter_id;vote", projects=[BENCH], votes=["1;7"])
    assert sides(source) == {"wold:1": "not known"}


def test_each_approved_project_is_a_position_for_it_by_the_way_the_ballot_came(tmp_path: Path) -> None:
    votes = ["1;7,8;70;internet", "2;8;30;paper", "3;8;30;", "4;8;30;pigeon", "5;8;30"]
    made = converted(ballot_file(tmp_path / "wold.pb", projects=[BENCH, RAMP], votes=votes))
    assert {(row["part"], row["stance"]) for row in made["positions"]} == {("decided", "for")}
    came = [(row["person"], row["decision"], row["channel"]) for row in made["positions"]]
    assert came == [
        ("wold:1", "wold:7", "online"),
        ("wold:1", "wold:8", "online"),
        ("wold:2", "wold:8", "in person"),
        ("wold:3", "wold:8", ""),
        ("wold:4", "wold:8", ""),
        ("wold:5", "wold:8", ""),
    ]


def test_a_project_named_twice_on_a_ballot_counts_once(tmp_path: Path) -> None:
    votes = ["1;7,8,7;70;paper", "2;8;30;paper"]
    made = converted(ballot_file(tmp_path / "wold.pb", projects=[BENCH, RAMP], votes=votes, budget="60"))
    assert [row["decision"] for row in made["positions"]] == ["wold:7", "wold:8", "wold:8"]


def test_points_are_no_weights(tmp_path: Path) -> None:
    source = ballot_file(
        tmp_path / "wold.pb", voters="voter_id;vote;points", projects=[BENCH, RAMP], votes=["1;7,8;3,1"]
    )
    assert "weight" not in converted(source)["positions"][0]


def test_an_empty_ballot_is_a_person_without_positions(tmp_path: Path) -> None:
    made = converted(ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=["1;;70;paper"]))
    assert (len(made["people"]), made["positions"]) == (1, [])


def test_a_voter_with_two_ballots_is_one_person_and_the_last_says_the_side(tmp_path: Path) -> None:
    votes = ["1;7;70;paper", "2;8;70;paper", "1;7,8;30;internet"]
    made = converted(ballot_file(tmp_path / "wold.pb", projects=[BENCH, RAMP], votes=votes))
    assert {row["person"]: row["side"] for row in made["people"]} == {
        "wold:1": "community",
        "wold:2": "older person",
    }
    first = [row["decision"] for row in made["positions"] if row["person"] == "wold:1"]
    assert first == ["wold:7", "wold:8"]


def test_a_quoted_name_may_hold_a_semicolon_and_a_line_end(tmp_path: Path) -> None:
    projects = ['7;60;"Bench; with\na back";1', RAMP]
    made = converted(ballot_file(tmp_path / "wold.pb", projects=projects, votes=["1;7,8;70;paper"]))
    assert [row["result"] for row in made["decisions"]] == ["agreed", "not agreed"]


def test_decisions_and_positions_were_all_written_down_while_the_vote_was_open(tmp_path: Path) -> None:
    made = converted(ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[]))
    period = {"initiative": "wold", "from_on": "2022-06-01", "until_on": "2022-06-30", "how": "all"}
    assert made["kept"] == [
        {**period, "kept_table": "decisions"},
        {**period, "kept_table": "positions"},
    ]


def test_the_package_reaches_to_the_latest_last_day(tmp_path: Path) -> None:
    folder = tmp_path / "votes"
    folder.mkdir()
    (folder / "SOURCE.txt").write_text("Where they come from.")
    for name, day in (("a", "30.06.2022"), ("b", "2023"), ("c", "2021-05-01")):
        ballot_file(folder / f"{name}.pb", projects=[BENCH], votes=["1;7;70;paper"], date_end=day)
    made = converted(folder)
    assert [row["decided_on"] for row in made["decisions"]] == ["2022-06-30", "2023-12-31", "2021-05-01"]
    assert json.loads((tmp_path / "package/datapackage.json").read_text())["as_of"] == "2023-12-31"
    assert [row["person"] for row in made["people"]] == ["a:1", "b:1", "c:1"]


def test_a_file_may_be_packed_and_marked_and_end_its_lines_as_it_likes(tmp_path: Path) -> None:
    plain = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=["1;7;70;paper"])
    windows = b"\xef\xbb\xbf" + plain.read_bytes().replace(b"\n", b"\r\n")
    packed = tmp_path / "packed.pb.gz"
    packed.write_bytes(gzip.compress(windows))
    pabulib.convert(packed, tmp_path / "out")
    made = package(tmp_path / "out")
    assert [row["person"] for row in made["positions"]] == ["packed:1"]


def test_a_file_that_is_not_utf_8_is_read_as_cp1252(tmp_path: Path) -> None:
    plain = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[], unit="Tårn – €")
    plain.write_bytes(plain.read_text(encoding="utf-8").encode("cp1252"))
    assert converted(plain)["initiatives"][0]["place"] == "Tårn – €"

"""Each face of power answers its worked example, and says no more than two periods can tell."""

import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from coproduce.assess.power.face import FOLDER, Face, faces
from coproduce.assess.power.series import Series, ask_faces
from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package, from_rows

AS_OF = date(2026, 9, 30)
OWN = [face for face in faces().values() if face.stem != "contested"]


def read(package: Package, *chosen: Face) -> list[Series]:
    package.connection.execute(sql("decided"))
    return ask_faces(package, chosen or None)


def example(face: Face) -> dict[str, Any]:
    (file,) = [one for one in FOLDER.iterdir() if one.name.endswith(f"-{face.stem}.example.toml")]
    return tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("face", OWN, ids=lambda face: face.stem)
def test_a_face_answers_its_worked_example(face: Face) -> None:
    rows = example(face)
    _about, as_of, expect = rows.pop("about"), rows.pop("as_of"), rows.pop("expect")
    (found,) = read(from_rows(rows, as_of=as_of), face)
    assert not found.absent
    assert found.now is not None
    tally = found.now.tally
    assert (tally.met, tally.asked, tally.not_known) == (expect["part"], expect["whole"], expect["unsure"])
    assert found.now.people == expect.get("people")


def test_what_is_not_on_record_is_said_to_be_absent() -> None:
    found = {
        one.face.stem: one for one in read(from_rows({"initiatives": [{"initiative": "bus"}]}, as_of=AS_OF))
    }
    assert found["needed"].absent
    assert found["needed"].now is None
    assert found["needed"].moved.word == "cannot tell"


def decisions(year: int, here: int, elsewhere: int) -> list[dict[str, Any]]:
    """So many in the twelve months before `year` times 365 days ago, each on a day of its own."""
    first = AS_OF - timedelta(days=365 * year)
    rules = ["consent"] * here + ["elsewhere"] * elsewhere
    return [
        {
            "decision": f"{year} {at}",
            "initiative": "bus",
            "rule": rule,
            "decided_on": first - timedelta(days=20 * at),
        }
        for at, rule in enumerate(rules)
    ]


def moved(*made: dict[str, Any]) -> Any:
    rows = {"initiatives": [{"initiative": "bus"}], "decisions": list(made)}
    (found,) = read(from_rows(rows, as_of=AS_OF), faces()["decided-here"])
    return found.moved


def test_three_of_ten_to_nine_of_ten_is_more_and_moves_towards_older_people() -> None:
    found = moved(*decisions(0, 9, 1), *decisions(1, 3, 7))
    assert (found.word, found.toward) == ("more", True)
    assert "9 of 10 in the last twelve months" in found.why


def test_the_same_the_other_way_round_moves_away_from_them() -> None:
    found = moved(*decisions(0, 3, 7), *decisions(1, 9, 1))
    assert (found.word, found.toward) == ("less", False)


@pytest.mark.parametrize("now", [(6, 4), (5, 5)])
def test_a_small_difference_cannot_be_told_and_says_how_wide_it_is(now: tuple[int, int]) -> None:
    found = moved(*decisions(0, *now), *decisions(1, 4, 6))
    assert (found.word, found.toward) == ("cannot tell", None)
    assert "The difference lies between" in found.why


def test_quarters_of_three_decisions_never_tell() -> None:
    assert moved(*decisions(0, 9, 0), *decisions(1, 0, 9)).word == "cannot tell"


def test_what_is_not_known_is_read_against_a_movement() -> None:
    unknown = [one | {"rule": "not stated"} for one in decisions(1, 0, 10)]
    assert moved(*decisions(0, 9, 1), *unknown).word == "cannot tell"

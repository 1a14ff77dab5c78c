"""What leaves the group has the shape of what stays with it, and none of its small numbers."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from coproduce.report.as_file import KINDS
from coproduce.report.as_json import as_json
from coproduce.report.lengths import Length
from coproduce.report.tests.village import assessed

EXACT, TOLD = assessed(publishing=False), assessed(publishing=True)
OF_PEOPLE = [one for one in TOLD["findings"] if "hidden" in one]


def same_shape(one: Any, other: Any, at: str = "") -> Iterator[str]:
    """Where two values do not have the same keys; what is kept by name (places, sides) may be left out."""
    if (
        isinstance(one, Mapping)
        and isinstance(other, Mapping)
        and not at.endswith((".by", ".places", ".counts"))
    ):
        missing = {*one} ^ {*other}
        if missing - {"hidden", "published"} and not at.startswith("records"):
            yield f"{at}: {sorted(missing)}"
        for name in {*one} & {*other}:
            yield from same_shape(one[name], other[name], f"{at}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and one and other:
        yield from same_shape(one[0], other[0], at)


def test_every_page_can_be_made_of_either() -> None:
    assert list(same_shape({**EXACT, "records": {}, "counted": {}}, TOLD)) == []
    assert [one["question"] for one in EXACT["findings"]] == [one["question"] for one in TOLD["findings"]]


def tallies(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every published tally in it."""
    if isinstance(value, Mapping):
        if "hidden" in value:
            yield value
        for one in value.values():
            yield from tallies(one)
    elif isinstance(value, list):
        for one in value:
            yield from tallies(one)


def test_every_number_of_peoples_records_is_hidden_or_a_multiple_of_five() -> None:
    found = list(tallies(TOLD))
    assert len(found) > 30
    for one in found:
        for name in ("asked", "met", "not_known"):
            assert one[name] is None or one[name] % 5 == 0
            assert name == "not_known" or one[name] != 0


def test_no_sentence_carries_an_exact_number_of_peoples_records() -> None:
    exact = {one["question"]: one for one in EXACT["findings"]}
    for one in OF_PEOPLE:
        was, words = exact[one["question"]], " ".join([one["why"], one["beside"]])
        for number in (was["asked"], was["met"]):
            if number % 5:
                assert not re.search(rf"\b{number}\b(?! in 100)", words), one["question"]


@pytest.mark.parametrize("kind", [".html", ".json", ".txt"])
def test_the_records_and_the_people_behind_them_are_in_no_published_file(kind: str) -> None:
    written = KINDS[kind](TOLD, Length.FULL if kind == ".html" else None, False).decode()
    assert not re.search(r"\b[np]\d+\b", re.sub(r"\bp\d\b", "", written.partition("<body")[2] or written))
    assert "69 of 92" not in written
    assert "nearest 5" in written


def test_the_groups_own_report_has_the_records_that_said_no() -> None:
    assert EXACT["records"]["6.1-needs-met"][:2] == ["n0", "n20"]
    assert TOLD["records"] == {}


def test_json_can_be_read_back() -> None:
    told = json.loads(as_json(TOLD))
    assert told["published"] is True
    assert (told["as_of"], told["findings"][0]["question"]) == (
        "2026-06-30",
        "1.1-contacted-before-first-decision",
    )


def test_perception_is_compared_only_where_both_sides_may_be_told() -> None:
    def gaps(data: Mapping[str, Any]) -> list[Any]:
        return next(one["gaps"] for one in data["findings"] if one["question"] == "2.2-felt-safe")

    assert len(gaps(EXACT)) == 3
    assert gaps(TOLD) == []


def test_who_is_here_is_told_beside_who_lives_here() -> None:
    here = {row["value"]: (row["here"], row["told"], row["population"]) for row in TOLD["reach"]}
    assert here == {"65-74": (20, 30, 0.53), "75-84": (10, 30, 0.47)}


def test_the_thread_says_what_is_not_on_record() -> None:
    knots = {one["knot"]: one for one in EXACT["flow"]}
    assert (knots["decision"]["records"], knots["decision"]["go_on"]) == (24, 20)
    assert (knots["said"]["records"], knots["said"]["on_record"]) == (None, False)
    assert (knots["action"]["records"], knots["action"]["go_on"]) == (20, None)

"""A page, a paper and a workbook tell the numbers that the JSON tells, and none is lost on the way."""

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from coproduce.report.as_html import as_html
from coproduce.report.as_pdf import as_pdf
from coproduce.report.lengths import Length
from coproduce.report.paper.tests.test_paper import told as read_with
from coproduce.report.tests.test_as_pdf import POPPLER
from coproduce.report.tests.test_as_workbook import sheets
from coproduce.report.tests.village import assessed

BOTH = pytest.mark.parametrize("publishing", [False, True], ids=["exact", "published"])
NUMBERS = {
    "Asked": "asked", "Yes": "met", "Not known": "not_known", "Share": "share", "Likely from": "low",
    "Likely to": "high",
}  # fmt: skip


def pieces(page: str, findings: list[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Each finding with what the page says from its question to the next, where it is told last."""
    flat = " ".join(page.split())
    begun = sorted((flat.rindex(f"{one['text']} {_first(one, flat)}"), one["question"]) for one in findings)
    ends = {
        question: end for (_, question), (end, _) in zip(begun, [*begun[1:], (len(flat), "")], strict=True)
    }
    starts = {question: start for start, question in begun}
    for one in findings:
        yield one, flat[starts[one["question"]] : ends[one["question"]]]


def _first(one: Mapping[str, Any], flat: str) -> str:
    """How the answer begins, without which a question may be named elsewhere too."""
    return next(word for word in ("Yes", "No", "Not", "Nothing", "Older") if f"{one['text']} {word}" in flat)


def said(one: Mapping[str, Any]) -> Iterator[int]:
    """The counts a reader must find: of a finding, and of each side that is told."""
    sides = one["by"]["side"].values()
    for tally in sides if one["kind"] in ("parity", "said") and sides else [one]:
        if tally["met"] is not None and tally["asked"] > 1:
            yield tally["asked"]
            if 0 < tally["met"] < tally["asked"]:
                yield tally["met"]


def numbers(text: str) -> set[int]:
    return {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*\d|\d", text)}


@BOTH
def test_a_page_tells_the_counts_of_every_question(publishing: bool) -> None:
    data = assessed(publishing=publishing)
    page = html.unescape(re.sub(r"<[^>]+>", " ", as_html(data, Length.FULL).partition("<body")[2]))
    for one, text in pieces(page, data["findings"]):
        assert set(said(one)) <= numbers(text), one["question"]


@POPPLER
@BOTH
def test_a_paper_tells_the_counts_of_every_question(publishing: bool, tmp_path: Path) -> None:
    data = assessed(publishing=publishing)
    page = read_with(as_pdf(data, Length.FULL), tmp_path, "pdftotext", "-raw")
    page = re.sub(r"forum, .* Page \d+ of \d+", " ", page)
    for one, text in pieces(page, data["findings"]):
        assert set(said(one)) <= numbers(text), one["question"]


@BOTH
def test_a_workbook_tells_every_number_of_every_question_side_place_and_face(publishing: bool) -> None:
    data = assessed(publishing=publishing)
    book = sheets(data)
    rows = {row["Question"]: row for row in book["questions"]}
    for one in data["findings"]:
        same(rows[one["question"]], one)
    by = {(row["Question"], row["Way of looking"], row["Value"]): row for row in book["by side"]}
    for one in data["findings"]:
        for value, tally in one["by"]["place"].items():
            same(by[one["question"], "place", value], tally)
    periods = {(row["What we look at"], row["Period"]): row for row in book["power"]}
    for face in data["power"]["faces"]:
        if face["now"]:
            same(periods[face["title"], "last twelve months"], face["now"])


def same(row: Mapping[str, Any], tally: Mapping[str, Any]) -> None:
    for head, name in NUMBERS.items():
        told = None if row[head] == "" else row[head]
        assert told == pytest.approx(tally[name]), (row, name)


@BOTH
def test_who_is_here_the_thread_and_the_matrix_are_the_same_everywhere(
    publishing: bool, tmp_path: Path
) -> None:
    data, book = assessed(publishing=publishing), sheets(assessed(publishing=publishing))
    page = html.unescape(re.sub(r"<[^>]+>", " ", as_html(data, Length.FULL)))
    knots = [one for one in data["flow"] if one["records"] is not None]
    for one in knots:
        assert f"{one['records']:,} {one['title']}" in " ".join(page.split())
    assert [row["Records"] for row in book["thread"] if row["Records"] != ""] == [
        one["records"] for one in knots
    ]
    for one in data["reach"]:
        assert f"{one['here']:,} of {one['told']:,}" in page
    assert [(row["Here"], row["Told us"]) for row in book["who is here"]] == [
        (one["here"], one["told"]) for one in data["reach"]
    ]
    cells = {(one["planning"], one["delivery"]): one["count"] for one in data["power"]["matrix"]["cells"]}
    shown = {
        (row["Planned"], row["Done"]): row["Actions"] for row in book["matrix"] if row["Period"] == "all"
    }
    assert {key: shown[key] for key in cells} == cells

"""The commands that write reports, compare and audit: what they write, and what bad input gets."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coproduce.cli.tests.test_commands import needs, run

__all__ = ["needs", "run"]

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("name", "starts"),
    [("a.html", b"<!doctype html>"), ("a.pdf", b"%PDF"), ("a.xlsx", b"PK"), ("a.json", b"{")],
)
def test_a_report_is_the_kind_of_file_its_name_says(
    run: Run, needs: Path, tmp_path: Path, name: str, starts: bytes
) -> None:
    out = tmp_path / name
    code, page, _ = run("report", needs, "--out", out)
    assert (code, "for the group itself: it has exact counts" in page) == (0, True)
    assert out.read_bytes().startswith(starts)


def test_a_published_report_has_no_small_numbers(run: Run, needs: Path, tmp_path: Path) -> None:
    code, page, _ = run("report", needs, "--out", tmp_path / "a.json", "--publish")
    assert (code, "for anybody to read" in page) == (0, True)
    told = json.loads((tmp_path / "a.json").read_text())
    met = next(one for one in told["findings"] if one["question"] == "6.1-needs-met")
    assert (met["asked"], met["met"], met["hidden"], met["judgement"]) == (None, None, "few", "not told")


def test_text_can_be_published_too(run: Run, needs: Path, tmp_path: Path) -> None:
    run("report", needs, "--out", tmp_path / "a.txt", "--publish")
    written = (tmp_path / "a.txt").read_text()
    assert "Not told: few people, or none." in written
    assert "9 of 12" not in written


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--out", "a.doc"], "ends in .html, .pdf, .xlsx, .json, .txt"),
        (["--out", "a.html", "--large"], "Large print is for paper"),
        (["--out", "a.xlsx", "--length", "short"], "always has everything: leave out --length"),
        (["--out", "nowhere/a.pdf"], "There is no folder nowhere"),
        (["--out", "a.pdf", "--thresholds", "none.toml"], "none.toml cannot be read"),
    ],
)
def test_what_does_not_go_together_is_said_before_anything_is_read(
    run: Run, needs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, wrong = run("report", needs, *options)
    assert (code, said in wrong) == (2, True), wrong


def test_nothing_is_overwritten(run: Run, needs: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("mine")
    code, _, wrong = run("report", needs, "--out", tmp_path / "a.pdf")
    assert (code, "nothing is overwritten" in wrong) == (2, True)
    assert (tmp_path / "a.pdf").read_text() == "mine"


def test_one_page_in_large_print(run: Run, needs: Path, tmp_path: Path) -> None:
    code, *_ = run("report", needs, "--out", tmp_path / "a.pdf", "--length", "one-page", "--large")
    assert code == 0


def test_two_packages_are_compared(run: Run, needs: Path) -> None:
    code, page, _ = run("compare", needs, needs, "--format", "json")
    told = json.loads(page)
    met = next(one for one in told["questions"] if one["question"] == "6.1-needs-met")
    assert (code, met["before"]["met"], met["difference"], met["word"]) == (0, 9, 0, "cannot tell")
    code, page, _ = run("compare", needs, needs, "--publish")
    assert (code, "9 of 12" in page) == (0, False)
    code, page, _ = run("compare", needs, needs, "--first-as-of", "2020-01-31", "--format", "json")
    assert (code, json.loads(page)["before"]["as_of"]) == (0, "2020-01-31")
    code, page, _ = run("compare", needs, needs, "--format", "html")
    assert (code, page.lstrip().startswith("<!doctype html>")) == (0, True)


def test_an_assessment_can_be_published_on_the_screen(run: Run, needs: Path) -> None:
    code, page, _ = run("assess", needs, "--publish", "--question", "6.1-needs-met", "--format", "json")
    met = json.loads(page)["findings"][0]
    assert (code, met["asked"], met["hidden"]) == (0, None, "few")
    code, _, wrong = run("assess", needs, "--publish", "--question", "6.1-needs-met", "--records")
    assert (code, "leave out --publish" in wrong) == (2, True)


def test_an_audit_is_drawn_filled_in_and_counted(run: Run, needs: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    assert run("audit", needs, "--sample", "5", "--out", sheet)[0] == 0
    rows = list(csv.DictReader(sheet.open()))
    assert len(rows) == 5
    assert {row["table"] for row in rows} == {"needs"}
    assert "None of 5 has an answer yet" in run("audit", needs, "--agreement", sheet)[1]
    for row, answer in zip(rows, ["agree", "agree", "agree", "do not agree", "cannot find"], strict=True):
        row["answer"] = answer
    with sheet.open("w") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
    code, page, _ = run("audit", needs, "--agreement", sheet)
    assert (code, page.startswith("3 of 5 agree, likely between ")) == (0, True), page
    assert page.endswith("1 could not be found.")


def test_the_sheet_of_an_audit_can_be_printed_or_seen(run: Run, needs: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    assert run("audit", needs, "--sample", "5", "--out", out, "--large")[0] == 0
    assert out.read_bytes().startswith(b"%PDF")
    code, page, _ = run("audit", needs, "--sample", "5")
    assert (code, "The records say" in page) == (0, True)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--out", "a.doc"], "ends in .pdf or .csv"),
        (["--out", "a.csv", "--large"], "Large print is for paper"),
        (["--agreement", "none.csv"], "none.csv cannot be read"),
        (["--agreement", "none.csv", "--out", "a.csv"], "leave out --out"),
        (["--agreement", "kept.csv"], "has no column question and no record and no answer"),
    ],
)
def test_a_sheet_that_cannot_be_is_said_in_a_sentence(
    run: Run, needs: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], said: str
) -> None:
    monkeypatch.chdir(needs)
    code, _, wrong = run("audit", needs, *options)
    assert (code, said in wrong) == (2, True), wrong

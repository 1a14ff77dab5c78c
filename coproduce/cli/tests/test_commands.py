"""The command line, used as a newcomer would: what it answers, and what bad input gets."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coproduce.cli import main, with_population

NEEDS = "need,initiative,person,kind,met,told_on\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives its exit code and what it wrote on the page and in the margin."""

    def run_it(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["coproduce", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        written = capsys.readouterr()
        return int(ended.value.code or 0), " ".join(written.out.split()), " ".join(written.err.split())

    return run_it


@pytest.fixture
def needs(tmp_path: Path) -> Path:
    """Twelve needs of six people, nine met; all were written down."""
    rows = [
        f"n{at},lunch club,p{at % 6},step free,{'no' if at % 4 == 0 else 'yes'},2026-01-05"
        for at in range(12)
    ]
    (tmp_path / "needs.csv").write_text(NEEDS + "\n".join(rows) + "\n")
    (tmp_path / "kept.csv").write_text(
        "initiative,kept_table,from_on,how\nlunch club,needs,2025-01-01,all\n", encoding="utf-8"
    )
    return tmp_path


def test_an_assessment_is_a_page_to_read(run: Run, needs: Path) -> None:
    code, page, _ = run("assess", needs)
    assert code == 0
    assert "Yes, for 9 of 12 needs." in page
    assert "not for publishing" in page


def test_json_has_every_question_even_those_without_records(run: Run, needs: Path) -> None:
    code, page, _ = run("assess", needs, "--format", "json")
    data = json.loads(page)
    found = {finding["question"]: finding for finding in data["findings"]}
    met = found["6.1-needs-met"]
    assert code == 0
    assert (met["asked"], met["met"], met["share"], met["practice"], met["principle"]) == (
        12,
        9,
        0.75,
        "6.1",
        6,
    )
    assert met["low"] < 0.75 < met["high"]
    assert met["by"]["quarter"] == {
        "2026-Q1": {key: met[key] for key in ("asked", "met", "not_known", "share", "low", "high")}
    }
    assert met["by"]["side"].keys() == {"not known"}
    assert found["6.5-claim-paid-in-14-days"]["judgement"] == "no records"
    assert found["6.5-claim-paid-in-14-days"]["share"] is None
    assert [one["principle"] for one in data["principles"]] == [1, 2, 3, 4, 5, 6, 7]
    assert (data["as_of"], data["framework"]) == ("2026-01-05", "review-2014")


def test_the_records_that_said_no_can_be_looked_up(run: Run, needs: Path) -> None:
    code, page, _ = run("assess", needs, "--question", "6.1-needs-met", "--records", "--format", "json")
    rows = json.loads(page)["records"]
    assert code == 0
    assert [(row["record"], row["row"]) for row in rows] == [("n0", 2), ("n4", 6), ("n8", 10)]
    assert rows[0] == {
        "record": "n0", "initiative": "lunch club", "asked_on": "2026-01-05", "table": "needs", "row": 2
    }  # fmt: skip


def test_one_html_file_holds_the_whole_assessment(run: Run, needs: Path) -> None:
    code, page, _ = run("assess", needs, "--format", "html")
    assert code == 0
    assert page.startswith("<!doctype html>")
    assert "Yes, for 9 of 12 needs." in page
    assert "<script" not in page
    assert "http" not in page


def test_a_day_may_be_said(run: Run, needs: Path) -> None:
    _, page, _ = run(
        "assess", needs, "--as-of", "2025-12-31", "--question", "6.1-needs-met", "--format", "json"
    )
    (found,) = json.loads(page)["findings"]
    assert (found["asked"], found["not_due"]) == (0, 12)


def test_faults_are_listed_and_nothing_is_assessed(run: Run, needs: Path) -> None:
    with (needs / "needs.csv").open("a") as more:
        more.write("n12,lunch club,p1,step free,perhaps,2026-02-30\n")
    code, page, margin = run("check", needs)
    assert code == 1
    assert "needs, row 14, met: found “perhaps”, expected one of yes, partly, no" in page
    assert "needs, row 14, told_on: found “2026-02-30”" in page
    assert "2 faults" in margin
    assert run("assess", needs)[:2] == (1, "")
    code, page, _ = run("assess", needs, "--without-faulty-rows")
    assert (code, "9 of 12 needs" in page) == (0, True)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("assess", "nowhere.xlsx"), 2, "nothing at nowhere.xlsx"),
        (("check", "nowhere"), 2, "nothing at nowhere"),
        (("convert", "nowhere", "out"), 2, "nothing at nowhere"),
        (("explain", "9.9"), 2, "There is no practice “9.9”"),
        (("explain", "6.1-needs"), 2, "Did you mean 6.1-needs-met"),
        (("template", "out.docx"), 2, "ends in .xlsx"),
        (("assess", ".", "--as-of", "31/3/2026"), 2, "Write it as 2026-03-31"),
        (("assess", ".", "--records"), 2, "Say which question"),
        (("assess",), 2, "Missing argument"),
    ],
)
def test_bad_input_gets_a_sentence(run: Run, words: tuple[str, ...], code: int, says: str) -> None:
    ended, _, margin = run(*words)
    assert ended == code
    assert says in margin
    assert "Traceback" not in margin


def test_a_random_file_is_no_package(run: Run, tmp_path: Path) -> None:
    (tmp_path / "cat.jpg").write_bytes(bytes(range(256)) * 40)
    code, page, margin = run("assess", tmp_path / "cat.jpg")
    assert (code, page) == (2, "")
    assert "cat.jpg" in margin
    assert "Traceback" not in margin


def test_explaining_a_practice_says_what_is_asked_and_under_which_thresholds(run: Run) -> None:
    code, page, _ = run("explain", "6.1")
    assert code == 0
    assert "Was this need met, as the person told it?" in page
    assert "shown share 0.9 since 2026-01-01" in page


def test_explaining_a_question_gives_its_sql(run: Run) -> None:
    assert "FROM needs AS n" in run("explain", "6.1-needs-met")[1]


def test_a_template_is_written_once_and_never_over_another(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "records.xlsx"
    assert run("template", out)[0] == 0
    code, _, margin = run("template", out)
    assert (code, "there already" in margin) == (2, True)


def test_population_may_stand_alone_or_name_a_table() -> None:
    assert with_population(["assess", "x", "--population"]) == ["assess", "x", "--population", "uk"]
    assert with_population(["--population", "x"]) == ["--population", "uk", "x"]
    assert with_population(["--population", "my.csv", "x"]) == ["--population", "my.csv", "x"]
    assert with_population(["--population", "uk"]) == ["--population", "uk"]

"""The command line at any size: Parquet, kept counts, merging, Spark, and what bad input gets."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coproduce.bench import nation, twin
from coproduce.bench.measure import Measured
from coproduce.cli import main, screen

Run = Callable[..., tuple[int, str, str]]
ROWS = [f"n{at},club,p{at % 6},{'no' if at % 4 == 0 else 'yes'},2026-01-05" for at in range(12)]


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


def site(home: Path, rows: list[str] = ROWS) -> Path:
    """Twelve needs of six people, nine met."""
    home.mkdir()
    (home / "needs.csv").write_text("need,initiative,person,met,told_on\n" + "\n".join(rows) + "\n")
    return home


def needs_met(page: str) -> tuple[int, int]:
    found = {one["question"]: one for one in json.loads(page)["findings"]}["6.1-needs-met"]
    return found["met"], found["asked"]


def test_parquet_is_kept_and_asked_where_it_lies(run: Run, tmp_path: Path) -> None:
    code, page, _ = run("convert", site(tmp_path / "site"), tmp_path / "kept", "--parquet")
    assert (code, page) == (0, f"Wrote {tmp_path / 'kept'}: 1 tables, checked, as Parquet.")
    code, page, _ = run("assess", tmp_path / "kept", "--checked", "--format", "json")
    assert code == 0
    assert needs_met(page) == (9, 12)


def test_what_is_no_parquet_cannot_be_asked_where_it_lies(run: Run, tmp_path: Path) -> None:
    code, page, margin = run("assess", site(tmp_path / "site"), "--checked")
    assert (code, page) == (2, "")
    assert "needs.csv is no Parquet" in margin


def test_counts_are_kept_and_asked_again_only_where_something_changed(run: Run, tmp_path: Path) -> None:
    home, store = site(tmp_path / "site"), tmp_path / "kept.counts"
    first = run("assess", home, "--store", store, "--format", "json")
    assert store.exists()
    assert run("assess", home, "--store", store, "--format", "json") == first
    (home / "needs.csv").write_text(
        (home / "needs.csv").read_text().replace("n0,club,p0,no", "n0,club,p0,yes")
    )
    assert needs_met(run("assess", home, "--store", store, "--format", "json")[1]) == (10, 12)


def test_two_sites_add_up(run: Run, tmp_path: Path) -> None:
    north, south = tmp_path / "north.counts", tmp_path / "south.counts"
    code, page, _ = run("counts", site(tmp_path / "north"), north)
    assert code == 0
    assert "as private as the records" in page
    run("counts", site(tmp_path / "south", [row.replace("club", "choir") for row in ROWS[:8]]), south)
    code, page, _ = run("merge", north, south, "--format", "json")
    assert code == 0
    assert needs_met(page) == (9 + 6, 12 + 8)
    assert json.loads(page)["note"] == "Exact counts: not for publishing."
    assert run("merge", north, south)[0] == 0


def test_a_sum_is_rounded_after_it_is_added(run: Run, tmp_path: Path) -> None:
    files = []
    for name in ("east", "north", "south", "west"):
        rows = [f"{row.replace('club', name)}" for row in ROWS[:7]]
        files.append(tmp_path / f"{name}.counts")
        run("counts", site(tmp_path / name, rows), files[-1])
    code, page, _ = run("merge", *files, "--publish", "--format", "json")
    found = {one["question"]: one for one in json.loads(page)["findings"]}["6.1-needs-met"]
    assert code == 0
    # Six people at each of four sites: hidden at each alone, and about thirty of 28 together.
    assert found["asked"] == 30


def test_two_sites_with_the_same_ids_are_refused(run: Run, tmp_path: Path) -> None:
    north, south = tmp_path / "north.counts", tmp_path / "south.counts"
    run("counts", site(tmp_path / "a"), north)
    run("counts", site(tmp_path / "b"), south)
    code, page, margin = run("merge", north, south)
    assert (code, page) == (2, "")
    assert "both have an initiative “club”" in margin
    again = tmp_path / "again.counts"
    run("counts", tmp_path / "b", again, "--as", "south")
    code, page, _ = run("merge", north, again, "--format", "json")
    assert (code, needs_met(page)) == (0, (18, 24))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--master", "local[2]"], "--master and --workers are words for Spark"),
        (
            ["--engine", "spark", "--master", "spark://127.0.0.1:1"],
            "There is no Spark master at spark://127.0.0.1:1",
        ),
        (["--engine", "spark", "--master", "somewhere"], "“somewhere” is no master of Spark"),
        (["--engine", "spark", "--workers", "2", "--master", "yarn"], "Give --master or --workers"),
        (["--engine", "spark", "--store", "kept"], "leave out --store and --records"),
    ],
)
def test_a_spark_that_cannot_be_had_gets_a_sentence_and_no_number(
    run: Run, tmp_path: Path, words: list[str], said: str
) -> None:
    run("convert", site(tmp_path / "site"), tmp_path / "kept", "--parquet")
    code, page, margin = run("assess", tmp_path / "kept", *words)
    assert (code, page) == (2, "")
    assert said in margin


def test_spark_reads_parquet_alone(run: Run, tmp_path: Path) -> None:
    code, page, margin = run("assess", site(tmp_path / "site"), "--engine", "spark")
    assert (code, page) == (2, "")
    assert "needs.csv is no Parquet" in margin


def test_the_nations_figures_are_printed_beside_what_is_promised(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = {"everything": 31.0, "columns": 2.0, "with strands": 40.0, "some": 10.0, "pandas": 60.0}

    def measured(step: str, folder: Path) -> Measured:
        assert (folder / "needs.parquet").exists()
        return {"seconds": seconds[step], "worked": 1.0, "memory": 900_000_000, "found": 67}

    monkeypatch.setattr(nation, "run", measured)
    monkeypatch.setattr(twin, "pandas", object())
    monkeypatch.setattr(screen.page, "width", 200)
    code, page, _ = run("bench", "nation", "--scale", "0.005", "--keep", tmp_path / "kept")
    assert code == 0
    assert "< 30 s on 2 cores 31.0 s" in page
    assert "0.90 GB" in page
    assert "how many times as fast as pandas ≥ 5 6.0" in page
    assert "The promises are made of the whole nation." in page

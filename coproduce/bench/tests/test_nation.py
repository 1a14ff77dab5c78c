"""A part of the nation: always the same, without faults, and answered alike by DuckDB and by pandas."""

from pathlib import Path
from typing import Any

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.finding import Finding
from coproduce.assess.question import questions
from coproduce.bench import frames, nation
from coproduce.bench.make import AS_OF, make_nation
from coproduce.bench.measure import ask_pandas, ask_some, measure
from coproduce.errors import CoproduceError, SourceError
from coproduce.evidence.database import connect
from coproduce.evidence.open import check_source
from coproduce.evidence.open_parquet import open_parquet

SCALE = 0.01


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nation") / "part"
    make_nation(folder, SCALE)
    return folder


def everything(folder: Path) -> list[Finding]:
    return ask_all(open_parquet(folder), list(questions().values()))


def rows_of(folder: Path) -> dict[str, object]:
    """How many rows each of its files has, and their sum: of other rows it would be another."""
    ask = "SELECT COUNT(*), SUM(CAST(HASH(f) AS HUGEINT)) FROM read_parquet(?) AS f"
    with connect() as connection:
        return {
            file.name: connection.execute(ask, [str(file)]).fetchone()
            if file.suffix == ".parquet"
            else file.read_text(encoding="utf-8")
            for file in sorted(folder.iterdir())
        }


def test_it_is_made_the_same_every_time(part: Path, tmp_path: Path) -> None:
    make_nation(tmp_path, SCALE)
    assert rows_of(tmp_path) == rows_of(part)


def test_it_has_no_faults_and_asks_every_question(part: Path) -> None:
    assert check_source(part).clean
    for finding in everything(part):
        assert finding.total.asked, finding.question.stem
    assert str(open_parquet(part).as_of) == AS_OF


def test_its_largest_initiatives_are_much_larger_than_most(part: Path) -> None:
    sizes = open_parquet(part).connection.execute(
        "SELECT MEDIAN(n), MAX(n) FROM (SELECT COUNT(*) AS n FROM memberships AS m GROUP BY m.initiative)"
    ).fetchone()  # fmt: skip
    assert sizes is not None
    assert sizes[1] > 5 * sizes[0]


def test_pandas_counts_the_same(part: Path) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed: it comes with coproduce[bench].")
    ours: dict[str, Any] = ask_some(part)
    theirs: dict[str, Any] = ask_pandas(part)
    for stem, counts in theirs.items():
        assert {key: list(sums) for key, sums in counts.items()} == ours[stem], stem


def test_each_step_is_measured_in_a_process_of_its_own(part: Path) -> None:
    done = nation.run("columns", part)
    assert done["found"] > 150
    assert done["seconds"] > 0
    assert 10_000_000 < done["memory"] < 1_200_000_000


def test_a_step_that_fails_says_so(tmp_path: Path) -> None:
    with pytest.raises(CoproduceError, match=r"Measuring “columns” did not end well: .*SourceError"):
        nation.run("columns", tmp_path / "nowhere")


def test_without_pandas_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, part: Path) -> None:
    monkeypatch.setattr(frames, "pandas", None)
    with pytest.raises(SourceError, match=r"pip install 'coproduce\[bench\]'"):
        next(nation.figures(part))
    assert measure("columns", part)["found"] > 150


@pytest.mark.parametrize("scale", [0, -1, 1.5, 0.0001])
def test_a_scale_that_cannot_be_is_refused(tmp_path: Path, scale: float) -> None:
    with pytest.raises(SourceError, match="A nation's scale goes from"):
        make_nation(tmp_path / "part", scale)


def test_nothing_is_overwritten(part: Path) -> None:
    with pytest.raises(SourceError, match="nothing is overwritten"):
        make_nation(part, SCALE)

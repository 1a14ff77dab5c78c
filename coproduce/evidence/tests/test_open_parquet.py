"""Parquet that was checked already is asked where it lies."""

from datetime import date
from pathlib import Path

import duckdb
import pytest

from coproduce.errors import SourceError
from coproduce.evidence.database import connect
from coproduce.evidence.open import open_package
from coproduce.evidence.open_parquet import open_parquet
from coproduce.evidence.package import Package, Rows
from coproduce.evidence.tests.parquet import write_parquet

DAY = date(2026, 3, 31)
NEEDS: Rows = [
    {"need": "n1", "initiative": "ash", "person": "p1", "met": "yes", "told_on": date(2026, 1, 2)},
    {"need": "n2", "initiative": "ash", "person": None, "met": None, "told_on": None},
]


def of(home: Path, table: str, sql: str) -> Package:
    connect().execute(f"COPY ({sql}) TO '{home / table}.parquet'")
    return open_parquet(home, as_of=DAY)


def types(package: Package, table: str) -> dict[str, str]:
    rows = package.connection.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()
    return {name: kind for name, kind, *_ in rows}


def test_the_rows_are_seen_without_being_copied(tmp_path: Path) -> None:
    package = open_package(write_parquet(tmp_path, {"needs": NEEDS}, DAY), checked=True)
    rows = package.connection.execute(
        "SELECT n.need, n.met, n.at_row FROM needs AS n ORDER BY n.at_row"
    ).fetchall()
    assert rows == [("n1", "yes", 2), ("n2", None, 3)]
    assert (package.as_of, package.as_of_from, package.large) == (DAY, "the package", True)
    assert package.has("needs.met")
    assert not package.has("needs.kind")
    assert package.connection.execute("SELECT COUNT(*) FROM decisions AS d").fetchone() == (0,)


def test_ids_stay_whole_numbers_where_all_that_hold_them_agree(tmp_path: Path) -> None:
    of(tmp_path, "people", "SELECT 7 AS person")
    package = of(tmp_path, "needs", "SELECT 1 AS need, 7 AS person, 'lunch club' AS initiative")
    assert types(package, "needs")["person"] == types(package, "people")["person"] == "INTEGER"
    assert types(package, "memberships")["person"] == "INTEGER"
    assert types(package, "needs")["initiative"] == "VARCHAR"


def test_ids_are_text_where_only_some_are_whole_numbers(tmp_path: Path) -> None:
    of(tmp_path, "people", "SELECT 'p7' AS person")
    package = of(tmp_path, "needs", "SELECT 1 AS need, 7 AS person, 'lunch club' AS initiative")
    assert package.connection.execute("SELECT n.person FROM needs AS n").fetchone() == ("7",)


def test_whole_numbers_of_two_sizes_become_the_larger(tmp_path: Path) -> None:
    of(tmp_path, "people", "SELECT 7::BIGINT AS person")
    package = of(tmp_path, "needs", "SELECT 1 AS need, 7::SMALLINT AS person, 2 AS initiative")
    assert types(package, "needs")["person"] == types(package, "people")["person"] == "BIGINT"


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT 1 AS need, '2026-01-02' AS told_on", "needs.told_on is kept as VARCHAR"),
        ("SELECT 1 AS need, TIMESTAMP '2026-01-02 10:00:00' AS told_on", "keep it as DATE"),
        ("SELECT 1.0::DOUBLE AS need", "keep it as VARCHAR or whole numbers"),
        ("SELECT 1 AS need, 'yes' AS kept_away", "keep it as BOOLEAN"),
        ("SELECT 'ash' AS initiative", "needs has no column need, which tells its rows apart"),
    ],
)
def test_a_type_that_the_values_cannot_have_is_refused(tmp_path: Path, sql: str, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        of(tmp_path, "needs", sql)


def test_only_a_folder_of_parquet_can_be_asked_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "needs.csv").write_text("need\nn1\n")
    with pytest.raises(SourceError, match=r"needs\.csv is no Parquet"):
        open_parquet(tmp_path)
    with pytest.raises(SourceError, match="is no folder of Parquet files"):
        open_parquet(tmp_path / "needs.csv")
    (tmp_path / "needs.csv").unlink()
    with pytest.raises(SourceError, match="it holds no table as Parquet"):
        open_parquet(tmp_path)


def test_a_file_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    (tmp_path / "needs.parquet").write_bytes(b"PAR1 and then nothing of the sort")
    with pytest.raises(SourceError, match="is not a whole Parquet file"):
        open_parquet(tmp_path)


def test_no_other_file_can_be_read_through_it(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("a\n1\n")
    home = tmp_path / "home"
    package = open_parquet(write_parquet(home, {"needs": NEEDS}, DAY))
    with pytest.raises(duckdb.PermissionException):
        package.connection.execute(f"SELECT * FROM read_csv('{tmp_path / 'secret.csv'}')")


def test_a_population_belongs_into_the_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="put the population into its folder"):
        open_package(write_parquet(tmp_path, {"needs": NEEDS}, DAY), checked=True, population="shipped")


def test_what_was_checked_can_be_kept_as_parquet_and_asked_later(tmp_path: Path) -> None:
    (tmp_path / "csv").mkdir()
    (tmp_path / "csv" / "needs.csv").write_text(
        "need,initiative,met,told_on\nn1,ash,yes,2026-01-02\nn2,ash,,\n"
    )
    kept = tmp_path / "kept"
    first = open_package(tmp_path / "csv", as_of=DAY, keep=kept)
    again = open_package(kept, checked=True)
    every = "SELECT * FROM needs AS n ORDER BY n.at_row"
    assert again.connection.execute(every).fetchall() == first.connection.execute(every).fetchall()
    assert (again.as_of, again.present) == (DAY, first.present)
    with pytest.raises(SourceError, match="nothing is overwritten"):
        open_package(tmp_path / "csv", as_of=DAY, keep=kept)

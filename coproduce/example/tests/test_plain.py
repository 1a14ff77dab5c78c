"""A written package carries what plain DuckDB needs to ask it, and gives the same answers."""

from datetime import date
from pathlib import Path

import duckdb
import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.plain import plain_sql
from coproduce.assess.question import question, questions
from coproduce.evidence.open import open_package
from coproduce.evidence.write import Writer
from coproduce.example.county import write_county


def read(folder: Path) -> duckdb.DuckDBPyConnection:
    """Plain DuckDB after `.read open.sql` in that folder."""
    connection = duckdb.connect()
    connection.execute("SET file_search_path = ?", [str(folder)])
    connection.execute((folder / "open.sql").read_text(encoding="utf-8"))
    return connection


def test_needs_met_is_answered_as_the_site_answers_it(tmp_path: Path) -> None:
    write_county(tmp_path / "county")
    one = question("6.1-needs-met")
    plain = read(tmp_path / "county").execute(plain_sql(one)).fetchone()
    [found] = ask_all(open_package(tmp_path / "county"), [one])
    assert plain == (found.total.asked, found.total.met, found.total.not_known)


def test_every_question_that_can_be_asked_gives_the_same_counts(tmp_path: Path) -> None:
    write_county(tmp_path / "county")
    connection, package = read(tmp_path / "county"), open_package(tmp_path / "county")
    for found in ask_all(package, list(questions().values()), strands=False):
        if not found.absent:
            told = connection.execute(plain_sql(found.question)).fetchone() or ()
            assert [number or 0 for number in told] == [
                *(found.total.asked, found.total.met, found.total.not_known)
            ], found.question.stem


@pytest.mark.parametrize("as_of", [date(2026, 3, 31), None])
def test_the_views_have_the_types_and_the_day_of_an_opened_package(
    tmp_path: Path, as_of: date | None
) -> None:
    odd = ["=1+1", "'-5", "-5", "two,lines", 'a "quoted" word', "'tis"]
    with Writer(tmp_path / "out", as_of=as_of) as out:
        out.table("initiatives", ["initiative"], [(name,) for name in odd])
        columns = ["decision", "initiative", "decided_on", "money", "says_reasons"]
        out.table(
            "decisions", columns, [("d1", "-5", date(2026, 2, 1), 12, True), ("d2", "-5", None, None, None)]
        )
    connection, package = read(tmp_path / "out"), open_package(tmp_path / "out").connection
    for name in ("initiatives", "decisions", "kept", "package"):
        plain, opened = (one.execute(f"SELECT * FROM {name}") for one in (connection, package))
        assert [column[:2] for column in plain.description] == [column[:2] for column in opened.description]
        assert plain.fetchall() == opened.fetchall()

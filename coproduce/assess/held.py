"""The tables that nearly every question joins, held in memory while a large package is asked."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import duckdb

from coproduce.assess.question import Question, shared_sql
from coproduce.errors import SourceError
from coproduce.evidence.database import quoted, text
from coproduce.evidence.package import Package
from coproduce.evidence.schema import Column, tables

# Of those that others are joined to; what is asked of is read where it lies.
HELD = ("initiatives", "people", "memberships", "meetings", "decisions")


@contextmanager
def held(package: Package, questions: Iterable[Question]) -> Iterator[None]:
    """Read once, words as small numbers: DuckDB then knows how large they are, and joins accordingly.

    What several of the questions begin from is worked out once too.
    """
    shared = sorted({name for question in questions for name in question.shares})
    try:
        for name in HELD:
            _hold(package, name)
        for name in shared:
            package.connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {shared_sql(name)}")
        yield
    finally:
        for name in (*HELD, *shared):
            package.connection.execute(f"DROP TABLE IF EXISTS temp.{name}")


def _hold(package: Package, name: str) -> None:
    columns = ", ".join(_cell(column) for column in tables()[name].columns)
    try:
        package.connection.execute(
            f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {columns}, at_row FROM main.{name}"
        )
    except duckdb.ConversionException as wrong:
        raise not_allowed(name, wrong) from None


def _cell(column: Column) -> str:
    name = quoted(column.name)
    words = ", ".join(map(text, column.codes))
    return f"CAST({name} AS ENUM({words})) AS {name}" if words else name


def not_allowed(table: str, wrong: duckdb.ConversionException) -> SourceError:
    """A word in a record that is none of its list."""
    said = str(wrong).partition("\n")[0]
    return SourceError(f"A record of {table} holds what it may not ({said}): `coproduce check` says which.")

"""`open.sql`: what lets anybody ask a written package with plain DuckDB, without any program of ours.

Typed views over the package's CSV files, with every table and column that a question may name, and the day.
Read it in the package's folder: `.read open.sql`.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from coproduce.evidence.checking.check_forms import FALSE, TRUE
from coproduce.evidence.database import quoted
from coproduce.evidence.load_as_of import NOT_DOINGS, NOT_DONE
from coproduce.evidence.schema import SQL_TYPES, Column, Table, tables

NAME = "open.sql"
HEAD = """-- Opens this package in plain DuckDB. In its folder, type:  duckdb  and then:  .read open.sql
-- Every table is a view, typed; `package` has the day the records reach to. Nothing is changed or fetched.
"""
# An apostrophe stands before what a spreadsheet would run (see write.py); here it is taken away again.
GUARDED = r"'^''+[=+\-@\t\r\n]'"
NUMBER = r"'^''[+-][0-9]+(\.[0-9]+)?$'"


def open_sql(written: Mapping[str, Sequence[str]], as_of: date | None) -> str:
    """The file, for a package with these tables and their columns; without `as_of` the day is looked for."""
    views = [_view(table, written.get(table.name, ())) for table in tables().values()]
    return "\n".join([HEAD, *views, _day(written, as_of)])


def _view(table: Table, present: Sequence[str]) -> str:
    columns = ",\n  ".join(_column(column, column.name in present) for column in table.columns)
    head = f"CREATE OR REPLACE VIEW {quoted(table.name)} AS SELECT\n  {columns},\n"
    if not present:
        return f"{head}  CAST(NULL AS BIGINT) AS at_row\nWHERE FALSE;\n"
    types = ", ".join(f"'{name}': 'VARCHAR'" for name in present)
    return (
        f"{head}  ROW_NUMBER() OVER () + 1 AS at_row\n"
        f"FROM read_csv('{table.name}.csv', auto_detect = false, header = true, delim = ',', quote = '\"',"
        f" escape = '\"', nullstr = '', parallel = false, columns = {{{types}}});\n"
    )


def _column(column: Column, present: bool) -> str:
    name, sql_type = quoted(column.name), SQL_TYPES[column.type]
    if not present:
        return f"CAST(NULL AS {sql_type}) AS {name}"
    if column.type == "boolean":
        return f"CASE WHEN {name} IN {TRUE} THEN TRUE WHEN {name} IN {FALSE} THEN FALSE END AS {name}"
    if column.type in ("id", "text"):
        guarded = f"regexp_matches({name}, {GUARDED}) AND NOT regexp_matches({name}, {NUMBER})"
        return f"CASE WHEN {guarded} THEN {name}[2:] ELSE {name} END AS {name}"
    return f"TRY_CAST({name} AS {sql_type}) AS {name}"


def _day(written: Mapping[str, Sequence[str]], as_of: date | None) -> str:
    if as_of:
        return f"CREATE OR REPLACE VIEW package AS SELECT DATE '{as_of.isoformat()}' AS as_of;\n"
    days = " UNION ALL ".join(_latest(written)) or "SELECT CAST(NULL AS DATE) AS latest"
    return f"CREATE OR REPLACE VIEW package AS SELECT MAX(d.latest) AS as_of FROM ({days}) AS d;\n"


def _latest(written: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The last day on which something was done, column by column: as opening a package finds it."""
    for name, present in written.items():
        for column in tables()[name].columns:
            done = column.type == "date" and column.name in present and column.name not in NOT_DONE
            if done and name not in NOT_DOINGS:
                yield f"SELECT MAX({quoted(column.name)}) AS latest FROM {quoted(name)}"

"""Keys: no two rows of a table may have the same."""

from collections.abc import Iterator

from coproduce.evidence.checking.check_search import Rule, Search, raw
from coproduce.evidence.database import quoted
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import Table, tables


def searches(given: Raw) -> Iterator[Search]:
    """One SELECT for each table that has a key. The first of the rows that share one is taken as right."""
    for name, present in given.tables.items():
        table = tables()[name]
        if table.key and set(table.key) <= present:
            yield _search(table)


def _search(table: Table) -> Search:
    key = [quoted(column) for column in table.key]
    columns = ", ".join(key)
    found = " || ', ' || ".join(f"mine.{column}" for column in key)
    same = " AND ".join(f"mine.{column} = earlier.{column}" for column in key)
    repeated = (
        f"SELECT {columns}, min(at_row) AS at_row FROM {raw(table.name)}"
        f" GROUP BY {columns} HAVING count(*) > 1"
    )
    sql = (
        f"SELECT 0, mine.at_row, {found}, '; row ' || earlier.at_row || ' has it already'"
        f" FROM {raw(table.name)} AS mine JOIN ({repeated}) AS earlier ON {same}"
        f" WHERE mine.at_row > earlier.at_row"
    )
    return Search(sql, [Rule("repeated key", table.name, ", ".join(table.key), "each of them once")])

"""Whose a row is: each table's way to the initiative its rows belong to, since each answers for itself."""

from functools import cache

from coproduce.assess.question import Question
from coproduce.evidence.database import quoted
from coproduce.evidence.schema import Table, tables

# What placing a record takes, whatever is asked.
PLACING = ("initiatives", "memberships", "people", "kept")
NOBODYS = frozenset({"people", "characteristics", "population"})
"""Tables whose rows belong to no single initiative."""


def tables_of(question: Question) -> tuple[str, ...]:
    """The tables a question rests on: what it names, what places its records, what its strands are."""
    named = (name.strip() for need in (*question.needs, *question.uses) for name in need.split("|"))
    told = ("characteristics",) if question.of_people else ()
    return tuple(dict.fromkeys((*(name.partition(".")[0] for name in named), *PLACING, *told)))


def says_initiative(name: str) -> bool:
    """Whether the rows of a table say their initiative themselves."""
    return tables()[name].column("initiative") is not None


@cache
def rows_with_home(name: str) -> str:
    """SELECT of a table's rows `t`, each with its initiative as `home`; of a table that is nobody's none."""
    if says_initiative(name):
        return f"SELECT t.*, t.initiative AS home FROM main.{quoted(name)} AS t"
    to, column, key = _way(tables()[name])
    return (
        f"SELECT t.*, o.initiative AS home FROM main.{quoted(name)} AS t"
        f" JOIN main.{quoted(to)} AS o ON o.{quoted(key)} = t.{quoted(column)}"
    )


def _way(table: Table) -> tuple[str, str, str]:
    """The first table referred to that says its initiative, the column that refers, and the key there."""
    return next(
        (column.refers_to, column.name, tables()[column.refers_to].key[0])
        for column in table.columns
        if column.refers_to and column.refers_to != "people" and says_initiative(column.refers_to)
    )


def within_changed(question: Question) -> str:
    """What stands before a question's SELECT so that it sees only what table `changed` names for it."""
    mine = f"(SELECT h.initiative FROM changed AS h WHERE h.question = '{question.stem}')"
    seen = [
        f"{quoted(name)} AS"
        f" (SELECT r.* EXCLUDE (home) FROM ({rows_with_home(name)}) AS r WHERE r.home IN {mine})"
        for name in tables_of(question)
        if name not in NOBODYS
    ]
    return f"WITH {', '.join(seen)}"

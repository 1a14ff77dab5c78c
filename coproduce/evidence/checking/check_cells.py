"""Cells by themselves: their form, words that are allowed, keys left blank, ends before beginnings."""

from collections.abc import Iterator
from typing import NamedTuple

from coproduce.evidence.checking.check_forms import forms
from coproduce.evidence.checking.check_search import Rule, Search, raw
from coproduce.evidence.database import quoted
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import Table, tables

SPANS = (("began_on", "ended_on"), ("from_on", "until_on"), ("joined_on", "left_on"))


class Test(NamedTuple):
    """`wrong` is SQL over one row; `more` is SQL for what to add to what was expected."""

    rule: Rule
    wrong: str
    more: str = "NULL"


def searches(given: Raw) -> Iterator[Search]:
    """One SELECT for each table, whatever the number of its columns."""
    for name, present in given.tables.items():
        yield _search(name, list(_tests(tables()[name], present)))


def _tests(table: Table, present: frozenset[str]) -> Iterator[Test]:
    for column in table.columns:
        if column.name not in present:
            continue
        if column.required:
            rule = Rule("blank key", table.name, column.name, "a value, since it tells the rows apart")
            yield Test(rule, f"{quoted(column.name)} IS NULL")
        for form in forms(column):
            yield Test(Rule(form.kind, table.name, column.name, form.expected), form.wrong)
    for begin, end in SPANS:
        if {begin, end} <= present:
            rule = Rule("end before beginning", table.name, end, f"a day not before {begin}")
            wrong = f"TRY_CAST({end} AS DATE) < TRY_CAST({begin} AS DATE)"
            yield Test(rule, wrong, f"', which is ' || {begin}")


def _search(table: str, tests: list[Test]) -> Search:
    """A good row is passed over at once; a wrong one is taken apart into its faults."""
    faults = ", ".join(
        f"CASE WHEN {test.wrong} THEN {{'rule': {place}, 'found': {quoted(test.rule.column or '')},"
        f" 'more': {test.more}}} END"
        for place, test in enumerate(tests)
    )
    anything = " OR ".join(test.wrong for test in tests)
    apart = f"SELECT at_row, unnest([{faults}]) AS fault FROM {raw(table)} WHERE {anything}"
    sql = f"SELECT fault.rule, at_row, fault.found, fault.more FROM ({apart}) WHERE fault IS NOT NULL"
    return Search(sql, [test.rule for test in tests])

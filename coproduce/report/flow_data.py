"""The thread from what was said to what changed: five knots, and how many records went on to the next."""

from importlib.resources import files
from typing import Any

from coproduce.assess.disclosure.rule import rounded, small
from coproduce.evidence.package import Package
from coproduce.evidence.text_ids import ids_as_text

# What each knot is called, with what its records lead on to; and the tables that must be there to say so.
KNOTS = {
    "said": ("Said", "led to an issue", ("contributions", "contribution_issues")),
    "issue": ("Issues", "were answered by a decision", ("issues", "decision_issues")),
    "decision": ("Decisions", "led to an action", ("decisions", "actions")),
    "action": ("Actions", "were followed by a change", ("actions", "change_sources")),
    "change": ("Changes told", "", ("changes", "")),
}


def flow_data(package: Package, *, publishing: bool) -> list[dict[str, Any]]:
    """Each knot with its records and how many went on, None where that is not on record or not told.

    Nothing where no knot has a record.
    """
    with ids_as_text(package):
        rows = package.connection.execute(_sql()).fetchall()
    found = [_knot(package, row, publishing=publishing) for row in rows]
    return found if any(one["records"] for one in found) else []


def _knot(package: Package, row: tuple[Any, ...], *, publishing: bool) -> dict[str, Any]:
    knot, records, go_on, *people = row
    title, leads, (table, link) = KNOTS[knot]
    of_people = people[0] is not None
    if publishing and of_people:
        hides = go_on is None or any(small(min(number, count)) for number, count in _sides(row))
        records = None if small(min(records, people[0])) else rounded(records)
        go_on = None if hides or records is None else rounded(go_on)
    on_record = package.has(table)
    return {
        "knot": knot,
        "title": title,
        "records": records if on_record else None,
        "leads": leads,
        "go_on": go_on if on_record and link and package.has(link) else None,
        "on_record": on_record,
        "rounded": publishing and of_people,
    }


def _sides(row: tuple[Any, ...]) -> list[tuple[int, int]]:
    """Those who went on and those who did not: records, and the people behind them."""
    _knot, records, go_on, _people, people_on, people_not = row
    return [(go_on, people_on), (records - go_on, people_not)]


def _sql() -> str:
    return (files("coproduce.report") / "flow.sql").read_text(encoding="utf-8")

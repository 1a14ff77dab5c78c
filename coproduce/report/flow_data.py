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
        records, go_on = publish_knot(records, go_on, *people)
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


def publish_knot(
    records: int, go_on: int | None, people: int, people_on: int | None, people_not: int | None
) -> tuple[int | None, int | None]:
    """The records of a knot and those that went on as they may leave, by the people behind them.

    How many went on is told only where neither they nor the rest are few.
    """
    if small(min(records, people)):
        return None, None
    if go_on is None or people_on is None or people_not is None:
        return rounded(records), None
    few = small(min(go_on, people_on)) or small(min(records - go_on, people_not))
    return rounded(records), None if few else rounded(go_on)


def _sql() -> str:
    return (files("coproduce.report") / "flow.sql").read_text(encoding="utf-8")

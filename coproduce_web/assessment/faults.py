"""What is wrong with a file, kept as plain values until its giver has looked at it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from coproduce.errors import FaultsFound
from coproduce.evidence.check import Report
from coproduce.evidence.open import FaultyPackage
from coproduce.report.words import Data
from coproduce_web.shared.table import Table, table


@dataclass(frozen=True)
class Group:
    """Faults of one kind in one column: how many there are, and the first of them to act on."""

    words: str
    total: int
    shown: int
    table: Table


def as_data(found: FaultsFound) -> dict[str, Any]:
    """Plain values to keep. One can go on without faulty rows, but not without a whole table or export."""
    report: Report = found.report
    return {
        "total": report.total,
        "can_go_on": isinstance(found, FaultyPackage) and not report.whole_tables,
        "groups": [
            {
                "kind": kind,
                "table": name,
                "column": column,
                "total": total,
                "faults": [
                    {"row": fault.row, "found": fault.found, "expected": fault.expected}
                    for fault in report.faults
                    if (fault.kind, fault.table, fault.column) == (kind, name, column)
                ],
            }
            for (kind, name, column), total in report.totals.items()
        ],
    }


def groups(given: Sequence[Data]) -> list[Group]:
    """The groups as the page shows them."""
    return [Group(_words(one), one["total"], len(one["faults"]), _table(one)) for one in given]


def _words(group: Data) -> str:
    names = {"table": group["table"], "column": group["column"]}
    return _("%(table)s, column %(column)s") % names if group["column"] else group["table"]


def _table(group: Data) -> Table:
    """Rows to look up. A fault of a whole row or table has no cell, so what is there is said in words."""
    heads = [_("Row"), _("Found"), _("Expected")]
    rows = [
        (fault["row"] or _("all of it"), _shown(fault["found"], group["column"]), fault["expected"])
        for fault in group["faults"]
    ]
    return table(_words(group), heads, rows, quiet=True)


def _shown(found: str, column: str | None) -> str:
    visible = "".join(sign if sign.isprintable() else "·" for sign in found)
    if column is None:
        return visible
    return f"“{visible}”" if visible else _("nothing")

"""What is wrong with a file, kept as plain values until its giver has looked at it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from coproduce.evidence.adapters.faults import FaultyExport
from coproduce.evidence.light.convert import FaultyLightWorkbook
from coproduce.evidence.open import FaultyPackage
from coproduce.report.words import Data
from coproduce_web.shared.table import Table, table

FAULTY = (FaultyPackage, FaultyExport, FaultyLightWorkbook)


@dataclass(frozen=True)
class Group:
    """Faults of one kind in one column: how many there are, and the first of them to act on.

    `expected` is said once where it is the same for all, else in the table.
    """

    words: str
    total: int
    shown: int
    expected: str
    table: Table


def as_data(found: FaultyPackage | FaultyExport | FaultyLightWorkbook) -> dict[str, Any]:
    """Plain values to keep. Faulty rows of a package can be left out; a whole table or an export cannot."""
    report = found.report
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
    return [_group(one) for one in given]


def _group(one: Data) -> Group:
    expected = {fault["expected"] for fault in one["faults"]}
    once = expected.pop() if len(expected) == 1 else ""
    return Group(_words(one), one["total"], len(one["faults"]), once, _table(one, told=bool(once)))


def _words(group: Data) -> str:
    names = {"table": group["table"], "column": group["column"]}
    return (
        _("Table %(table)s, column %(column)s") % names if group["column"] else _("Table %(table)s") % names
    )


def _table(group: Data, *, told: bool) -> Table:
    """Where to look and what is there; what was expected too, unless it is told already."""
    heads = [_("Where"), _("Found"), *([] if told else [_("Expected")])]
    rows = [
        (
            _where(fault["row"]),
            _shown(fault["found"], group["column"]),
            *([] if told else [fault["expected"]]),
        )
        for fault in group["faults"]
    ]
    return table(_words(group), heads, rows, quiet=True)


def _where(row: int | None) -> str:
    return _("Row %(row)d") % {"row": row} if row else _("All of it")


def _shown(found: str, column: str | None) -> str:
    """The cell as it stands; a fault of a whole row or table has none, and says what is there in words."""
    visible = "".join(sign if sign.isprintable() else "·" for sign in found)
    if column is None:
        return visible
    return f"“{visible}”" if visible else _("nothing")

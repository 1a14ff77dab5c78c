"""One pass over a platform's export: the days it speaks of, and every row that is wrong."""

from collections.abc import Mapping, Set
from datetime import date

from coproduce.evidence.adapters.csv_file import CsvFile
from coproduce.evidence.adapters.days import day
from coproduce.evidence.fault import Fault, Faults

KEYS: Mapping[str, str] = {"proposals": "proposal_id", "comments": "comment_id", "meetings": "meeting_id"}
DAYS = ("%d/%m/%Y", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M")


def look_over(sheets: Mapping[str, CsvFile], faults: Faults) -> Mapping[str, Set[date]]:
    """The days each sheet speaks of, by the sheet's name; what is wrong goes to `faults`."""
    proposals = {cells["proposal_id"] for _, cells in sheets["proposals"].rows()}
    return {name: _days(sheet, KEYS[name], proposals, faults) for name, sheet in sheets.items()}


def made_on(cells: Mapping[str, str]) -> date | None:
    """The day of a proposal or comment; None where none is written or it is no day."""
    return day(cells.get("created_at", ""), DAYS)


def _days(sheet: CsvFile, key: str, proposals: Set[str], faults: Faults) -> Set[date]:
    seen: set[str] = set()
    days: set[date] = set()
    for row, cells in sheet.rows():
        own, about, written = cells[key], cells.get("proposal_id"), cells.get("created_at")
        if not own or own in seen:
            faults.add(Fault("key", sheet.name, row, key, own, "an id that no other row has"))
        if about and about not in proposals:
            faults.add(Fault("reference", sheet.name, row, "proposal_id", about, "a proposal that is listed"))
        found = made_on(cells)
        if found:
            days.add(found)
        elif written:
            faults.add(Fault("date", sheet.name, row, "created_at", written, "a day written as 31/01/2016"))
        seen.add(own)
    return days

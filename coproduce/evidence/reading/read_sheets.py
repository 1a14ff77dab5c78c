"""Turn the sheets of a workbook into CSV files. Runs as a process of its own, with little memory:

    python -m coproduce.evidence.reading.read_sheets BOOK FOLDER SHEET...

A small workbook can be made that unfolds to more than any machine holds: then only this process ends.
"""

import csv
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from coproduce.evidence.reading.read_sheet_errors import Place, spreadsheet_errors

MEMORY = 2 << 30
LARGEST_FILE = 8 << 30
SECONDS = 120

Row = list[object]


def main(book: Path, folder: Path, wanted: list[str]) -> None:
    """Write `sheets.json` and a CSV file for each sheet wanted: no header, each row led by its number."""
    try:
        workbook = CalamineWorkbook.from_path(book)
    except PasswordError:
        told: dict[str, object] = {"locked": True}
    else:
        errors = spreadsheet_errors(book)
        told = {"sheets": [_sheet(workbook, name, folder, wanted, errors) for name in workbook.sheet_names]}
    (folder / "sheets.json").write_text(json.dumps(told), encoding="utf-8")


def _sheet(
    workbook: CalamineWorkbook,
    name: str,
    folder: Path,
    wanted: list[str],
    errors: Mapping[str, Mapping[Place, str]],
) -> dict[str, object]:
    if name not in wanted:
        return {"name": name}
    try:
        sheet = workbook.get_sheet_by_name(name)
    except CalamineError:
        return {"name": name, "broken": True}
    rows = _rows(sheet, errors.get(name, {}))
    first, header = next(rows, (0, []))
    count = 0
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        for number, row in rows:
            out.writerow([number, *row])
            count += 1
    return {"name": name, "row": first, "header": header, "count": count}


def _rows(sheet: CalamineSheet, errors: Mapping[Place, str]) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with its number. A formula's error stands as it is shown."""
    _, left = sheet.start or (0, 0)
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = [errors.get((number, place)) or _text(cell) for place, cell in enumerate(row, start=left + 1)]
        if any(cells):
            yield number, cells


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else f"{Decimal(repr(cell)):f}"
    if isinstance(cell, datetime):
        return cell.isoformat(" ") if cell.time() != time.min else cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _keep_small() -> None:
    """Bounds that the system holds this process to, where it can."""
    try:
        import resource
    except ImportError:
        return
    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_FSIZE: LARGEST_FILE,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_CORE: 0,
    }
    for what, limit in limits.items():
        resource.setrlimit(what, (limit, limit))


if __name__ == "__main__":
    _keep_small()
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])

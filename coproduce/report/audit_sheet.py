"""The sheet an auditor takes along: ten records with boxes to tick; and the same as a table to fill in."""

import csv
from collections.abc import Sequence
from io import StringIO

from coproduce.assess.agreement import ANSWERS
from coproduce.assess.audit import ToCheck
from coproduce.report.paper import Setting, Sheet, pdf
from coproduce.report.paper.blocks import Boxes, Facts, Lines, Part, Points
from coproduce.report.words import day

COLUMNS = (
    "question",
    "asked",
    "table",
    "record",
    "row",
    "initiative",
    "day",
    "person",
    "records_say",
    "answer",
)
TITLE = "Ten records to check"
HOW = (
    "Ask each person named, without saying what the records say: read the question aloud and listen.",
    "Tick whether they agree with what the records say. If nobody can be found to ask, tick that.",
    "Write the answers into the table, and print the agreement: coproduce audit … --agreement TABLE.csv",
)


def as_table(found: Sequence[ToCheck]) -> str:
    """The sample as CSV, its last column to be filled in."""
    written = StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in found:
        on = one.on.isoformat() if one.on else ""
        where = (one.table, one.record, one.row, one.initiative, on)
        table.writerow([one.question, one.text, *where, one.person, one.says, ""])
    return written.getvalue()


def as_sheet(found: Sequence[ToCheck], source: str, seed: int, *, large: bool) -> bytes:
    """The sample as a PDF to print, a part for each record."""
    number = "One record" if len(found) == 1 else f"{len(found)} records"
    title = TITLE if len(found) == 10 else f"{number} to check"
    parts = [Part("How to go about it", [Points(HOW, numbered=True)])]
    parts += [_part(nth, one) for nth, one in enumerate(found, start=1)]
    lead = f"Drawn by chance from {source} (seed {seed}). It names people by their codes: not for publishing."
    return pdf(title, [Sheet(title, parts, lead, large=large)], Setting(foot=f"{source}, seed {seed}"))


def _part(nth: int, one: ToCheck) -> Part:
    where = f"{one.table}, record {one.record}" + (f", row {one.row}" if one.row else "")
    facts = [
        ("Who", f"{one.person}, in {one.initiative}" + (f", {day(one.on.isoformat())}" if one.on else "")),
        ("Where", where),
        ("The records say", one.says),
    ]
    return Part(
        f"{nth}. {one.text}", [Facts(facts), Boxes([answer.capitalize() for answer in ANSWERS]), Lines(1)]
    )

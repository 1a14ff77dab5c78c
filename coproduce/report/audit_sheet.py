"""The sheet an auditor takes along: ten records, each with boxes to tick; and as a table to fill in."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path

from coproduce.assess.audit import ANSWERS, ToCheck
from coproduce.assess.finding import Tally
from coproduce.errors import SourceError
from coproduce.report.paper import Setting, Sheet, pdf
from coproduce.report.paper.blocks import Boxes, Facts, Lines, Part, Points
from coproduce.report.words import day, per_100

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
NEEDED = ("question", "record", "answer")
TITLE = "Ten records to check"
HOW = (
    "Ask each person named, without saying what the records say: read the question aloud and listen.",
    "Tick whether they agree with what the records say. If nobody can be found to ask, tick that.",
    "Then write the answers into the table, and print the agreement: coproduce audit … --agreement TABLE.csv",
)


def as_table(found: Sequence[ToCheck]) -> str:
    """The sample as CSV, its last column to be filled in."""
    written = StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in found:
        on = one.on.isoformat() if one.on else ""
        table.writerow(
            [
                *(one.question, one.text, one.table, one.record, one.row),
                *(one.initiative, on, one.person, one.says, ""),
            ]
        )  # fmt: skip
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


def read_filled(file: Path) -> Iterator[tuple[int, str, str, str]]:
    """The lines of a filled-in table: line, question, record, answer. SourceError where it is none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as wrong:
        raise SourceError(f"{file} cannot be read: {wrong.strerror}.") from None
    except UnicodeDecodeError:
        raise SourceError(f"{file} is no CSV file in UTF-8. Save it as “CSV UTF-8”.") from None
    table = csv.DictReader(StringIO(text))
    missing = [name for name in NEEDED if name not in (table.fieldnames or ())]
    if missing:
        raise SourceError(
            f"{file} has no column {' and no '.join(missing)}: fill in the table that audit wrote."
        )
    for row in table:
        yield table.line_num, row["question"] or "", row["record"] or "", row["answer"] or ""


def agreement_words(tally: Tally, number: int) -> str:
    """`8 of 10 agree, likely between 44 and 97 in 100. 1 could not be found.`"""
    if not tally.asked:
        return f"None of {number} has an answer yet: write agree, do not agree or cannot find in the last."
    low, high = tally.interval(False).low, tally.interval(True).high
    told = f"{tally.met} of {tally.asked} agree, likely between {round(100 * low)} and {per_100(high)}."
    if tally.not_known:
        told += f" {tally.not_known} could not be found."
    return told + (f" {number - tally.asked} have no answer yet." if number > tally.asked else "")

"""What came back from an audit: the filled-in table, and the agreement in a sentence."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from coproduce.assess.agreement import ANSWERS
from coproduce.assess.finding import Tally
from coproduce.errors import SourceError
from coproduce.report.words import per_100

NEEDED = ("question", "record", "answer")


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
        return f"None of {number} has an answer yet: write {', '.join(ANSWERS)} in the last column."
    low, high = tally.interval(False).low, tally.interval(True).high
    told = f"{tally.met} of {tally.asked} agree, likely between {round(100 * low)} and {per_100(high)}."
    if tally.not_known:
        told += f" {tally.not_known} could not be found."
    return told + (f" {number - tally.asked} have no answer yet." if number > tally.asked else "")

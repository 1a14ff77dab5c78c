"""How `coproduce assess` writes what it found, or the records that said no."""

import sys
from collections.abc import Sequence
from enum import StrEnum

from coproduce.assess.question import Question
from coproduce.assess.records import said_no
from coproduce.cli.screen import page
from coproduce.evidence.package import Package
from coproduce.report.as_html import as_html
from coproduce.report.as_json import as_json
from coproduce.report.as_text import as_text
from coproduce.report.records_text import records_as_text
from coproduce.report.words import Data


class Format(StrEnum):
    """How the assessment is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def write(told: Data, form: Format) -> None:
    """The assessment, in that form."""
    if form is Format.TEXT:
        page.print(as_text(told))
    else:
        sys.stdout.write((as_json(told) if form is Format.JSON else as_html(told)) + "\n")


def list_records(package: Package, asked: Sequence[Question], form: Format) -> None:
    """The records that said no, question by question."""
    for one in asked:
        found = said_no(package, one)
        if form is Format.JSON:
            rows = [no._asdict() for no in found]
            sys.stdout.write(as_json({"question": one.stem, "records": rows}) + "\n")
        else:
            page.print(records_as_text(one, found))

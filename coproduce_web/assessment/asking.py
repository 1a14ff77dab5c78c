"""Asking what somebody gave: the file is opened by the library, and plain values come back."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path, PurePath
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from coproduce.assess.assessment import assess
from coproduce.assess.question import Question
from coproduce.assess.records import SaidNo, listed
from coproduce.errors import SourceError
from coproduce.evidence.open import open_package
from coproduce.evidence.package import Package
from coproduce.framework import framework, thresholds_in_force
from coproduce.report.as_data import as_data
from coproduce_web.assessment.models import Given


class Answer(NamedTuple):
    """One question's finding as plain values, the question as it was asked, and the records that said no."""

    found: dict[str, Any]
    asked_as: dict[str, Any]
    said_no: Sequence[SaidNo]


class Answers(NamedTuple):
    """Everything a package answered, and the day its records reach to."""

    as_of: date
    as_of_from: str
    principles: list[Mapping[str, Any]]
    of_questions: list[Answer]


def ask(given: Given, *, without_faulty_rows: bool = False) -> Answers:
    """Every answer. FaultsFound where rows are wrong, SourceError where the file is no package at all."""
    with _under_its_own_name(given) as source:
        package = open_package(
            source, as_of=given.day, older_from=given.older_from, without_faulty_rows=without_faulty_rows
        )
        try:
            return _answers(package)
        finally:
            package.connection.close()


def ask_folder(source: Path, as_of: date) -> Answers:
    """Every answer of a package that the site itself wrote, up to that day."""
    package = open_package(source, as_of=as_of)
    try:
        return _answers(package)
    finally:
        package.connection.close()


def _answers(package: Package) -> Answers:
    assessment = assess(package)
    data = as_data(assessment)
    asked = [judged.finding.question for judged in assessment.findings]
    said_no = listed(package, asked)
    return Answers(
        assessment.as_of,
        assessment.as_of_from,
        data["principles"],
        [
            Answer(found, _as_asked(question, assessment.as_of), said_no[question.stem])
            for question, found in zip(asked, data["findings"], strict=True)
        ],
    )


def _as_asked(question: Question, on: date) -> dict[str, Any]:
    """What the page says of how we know: the words, the SQL and the thresholds of that day."""
    kept = ("how", "remedy", "source", "sql", "table", "due")
    return {name: getattr(question, name) for name in kept} | {
        "needs": list(question.needs),
        "judged": framework().kinds[question.kind].judged,
        "thresholds": {
            name: {"value": bar.value, "since": bar.since.isoformat(), "reason": bar.reason}
            for name, bar in thresholds_in_force(question.kind, on).items()
        },
    }


@contextmanager
def _under_its_own_name(given: Given) -> Iterator[Path]:
    """The file under the name its giver knows, while it is read: ballots take their names from it."""
    with TemporaryDirectory() as folder:
        # A folder takes 255 bytes of a name; its end says what kind of file it is.
        source = Path(folder) / PurePath(given.filename).name.encode()[-240:].decode(errors="ignore")
        with given.file.open("rb") as kept, source.open("wb") as passing:
            copyfileobj(kept, passing)
        try:
            yield source
        except SourceError as wrong:
            raise SourceError(str(wrong).replace(f"{folder}/", "")) from None

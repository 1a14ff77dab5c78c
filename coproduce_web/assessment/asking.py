"""Asking what somebody gave: the file is opened by the library, and plain values come back."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path, PurePath
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from coproduce.assess.assessment import assess
from coproduce.assess.plain import plain_sql
from coproduce.assess.power.newest import newest
from coproduce.assess.question import Question
from coproduce.assess.records import SaidNo, all_said_no, listed
from coproduce.errors import SourceError
from coproduce.evidence.open import open_package
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, framework
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published
from coproduce.report.threshold_data import thresholds_data
from coproduce_web.assessment.asking_power import RECORDS, PowerAnswer, power_answer
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
    power: PowerAnswer


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


def ask_folder(
    source: Path, as_of: date, agreed: Agreed = NOTHING_AGREED, *, published: bool = False
) -> Answers:
    """Every answer of a package that the site itself wrote, up to that day, by what its group agreed.

    `published`: by the rule of small numbers, for readers who are not all of the group.
    """
    package = open_package(source, as_of=as_of)
    try:
        return _answers(package, agreed, published=published)
    finally:
        package.connection.close()


def _answers(package: Package, agreed: Agreed = NOTHING_AGREED, *, published: bool = False) -> Answers:
    assessment = assess(package, agreed=agreed)
    asked = [judged.finding.question for judged in assessment.findings]
    # Before anything is asked again: publishing asks who is behind the answers.
    said_no = all_said_no(package, asked) if package.large else listed(package, asked)
    records = newest(package, RECORDS)
    data = as_published(assessment, package) if published else as_data(assessment)
    return Answers(
        assessment.as_of,
        assessment.as_of_from,
        data["principles"],
        [
            Answer(found, _as_asked(question, assessment.as_of, agreed), said_no[question.stem])
            for question, found in zip(asked, data["findings"], strict=True)
        ],
        power_answer(data["power"], records, package.as_of, agreed),
    )


def _as_asked(question: Question, on: date, agreed: Agreed) -> dict[str, Any]:
    """What the page says of how we know: the words, the SQL and the thresholds of that day."""
    kept = ("how", "remedy", "source", "sql", "table", "due")
    return {name: getattr(question, name) for name in kept} | {
        "plain": plain_sql(question),
        "needs": list(question.needs),
        "judged": framework().kinds[question.kind].judged,
        "thresholds": thresholds_data(question.kind, on, agreed),
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

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
from coproduce.assess.question import Question
from coproduce.assess.records import SaidNo, all_said_no, listed
from coproduce.errors import SourceError
from coproduce.evidence.open import open_package
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, framework
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published
from coproduce.report.threshold_data import thresholds_data
from coproduce_web.assessment.asking_power import PowerAnswer, power_answer, power_records
from coproduce_web.assessment.kept_counts import ask_what_changed
from coproduce_web.assessment.models import Given


class Answer(NamedTuple):
    """One question's finding as plain values, the question as it was asked, and the records that said no.

    `said_no` is None where they are those of the last time. While `key` stays so does all that was counted;
    without one nobody can say.
    """

    found: dict[str, Any]
    asked_as: dict[str, Any]
    said_no: Sequence[SaidNo] | None
    key: str = ""


class Before(NamedTuple):
    """Of the last time: the file in which counts are kept, and by question the key of its answer."""

    counts: Path
    keys: Mapping[str, str]


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
    source: Path, as_of: date, before: Before, agreed: Agreed = NOTHING_AGREED, *, published: bool = False
) -> Answers:
    """Every answer of a package that the site itself wrote, up to that day, by what its group agreed.

    `published`: by the rule of small numbers, for readers who are not all of the group.
    """
    package = open_package(source, as_of=as_of)
    try:
        return _answers(package, agreed, before, published=published)
    finally:
        package.connection.close()


def _answers(
    package: Package,
    agreed: Agreed = NOTHING_AGREED,
    before: Before | None = None,
    *,
    published: bool = False,
) -> Answers:
    assessment = (
        ask_what_changed(package, agreed, before.counts) if before else assess(package, agreed=agreed)
    )
    asked = [judged.finding.question for judged in assessment.findings]
    said_no = _said_no(package, asked, assessment.keys, before)
    records = power_records(package)
    data = as_published(assessment, package) if published else as_data(assessment)
    return Answers(
        assessment.as_of,
        assessment.as_of_from,
        data["principles"],
        [
            Answer(
                found,
                _as_asked(question, assessment.as_of, agreed),
                said_no.get(question.stem),
                assessment.keys.get(question.stem, ""),
            )
            for question, found in zip(asked, data["findings"], strict=True)
        ],
        power_answer(data["power"], records, package.as_of, agreed),
    )


def _said_no(
    package: Package, asked: Sequence[Question], keys: Mapping[str, str], before: Before | None
) -> Mapping[str, Sequence[SaidNo]]:
    """The records that said no; where counts were kept, only those of questions whose answer is a new one."""
    if before:
        new = [one for one in asked if not keys.get(one.stem) or keys[one.stem] != before.keys.get(one.stem)]
        return all_said_no(package, new)
    return all_said_no(package, asked) if package.large else listed(package, asked)


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

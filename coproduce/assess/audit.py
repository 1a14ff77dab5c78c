"""An audit: random records to check with the people named in them, and how far those agree with the records.

The records stand for all that were asked and name somebody; so their agreement, with its interval, does too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from coproduce.assess.ask import absent, ask_records
from coproduce.assess.finding import Tally
from coproduce.assess.question import Question, questions
from coproduce.assess.records import at_row
from coproduce.errors import SourceError
from coproduce.evidence.package import Package
from coproduce.evidence.text_ids import ids_as_text

AGREE, DISAGREE, NOT_FOUND = "agree", "do not agree", "cannot find"
ANSWERS = (AGREE, DISAGREE, NOT_FOUND)
SAYS = {True: "yes", False: "no", None: "not known"}


@dataclass(frozen=True)
class ToCheck:
    """One record to check: where it stands, whose it is, what was asked of it, and what the records say."""

    question: str
    text: str
    table: str
    record: str
    row: int | None
    initiative: str
    on: date | None
    person: str
    says: str


def may_be_checked(package: Package) -> list[ToCheck]:
    """Every record that was asked something and names somebody, in a steady order. Cards are nobody's."""
    found: list[ToCheck] = []
    with ids_as_text(package):
        for question in questions().values():
            if question.of_people and question.kind != "said" and not absent(package, question):
                found += _asked(package, question)
    return found


def _asked(package: Package, question: Question) -> list[ToCheck]:
    rows = ask_records(package, [question]).execute(
        f"""
        SELECT a.record, MIN(t.at_row), a.initiative, a.asked_on, a.person, a.met
        FROM asked AS a
        {at_row(question.table)}
        WHERE a.status = 'asked' AND a.person IS NOT NULL
        GROUP BY a.record, a.initiative, a.asked_on, a.person, a.met
        ORDER BY a.initiative, a.record
        """
    )
    return [
        ToCheck(question.stem, question.text, question.table, record, row, initiative, on, person, SAYS[met])
        for record, row, initiative, on, person, met in rows.fetchall()
    ]


def sample(package: Package, number: int, seed: int) -> list[ToCheck]:
    """So many records by chance, the same each time for the same seed; each record once at the most."""
    found = may_be_checked(package)
    if not found:
        raise SourceError("There is no record in it that names somebody, so there is nobody to ask.")
    Random(seed).shuffle(found)  # noqa: S311 - a sample anybody can draw again, not a secret
    once = {(one.table, one.record.partition("|")[0], one.person): one for one in found}
    chosen = list(once.values())[:number]
    if len(chosen) < number:
        raise SourceError(f"Only {len(chosen):,} records in it name somebody: ask for a sample of that many.")
    return chosen


def agreement(package: Package, filled: Iterable[tuple[int, str, str, str]]) -> Tally:
    """How many agree, of those answered; not found is not known.

    `filled` has the line in its file, question, record and answer. SourceError names the line that
    is of other records, or has no answer we know.
    """
    known = {(one.question, one.record) for one in may_be_checked(package)}
    answers = [_answer(line, (question, record), answer, known) for line, question, record, answer in filled]
    return _tally([answer for answer in answers if answer])


def _answer(line: int, key: tuple[str, str], answer: str, known: set[tuple[str, str]]) -> str:
    if key not in known:
        raise SourceError(
            f"Line {line}: there is no record “{key[1]}” that {key[0]} asks in these records. "
            "Was the sheet made from others?"
        )
    given = " ".join(answer.lower().split())
    if given and given not in ANSWERS:
        raise SourceError(
            f"Line {line}: “{answer}” is no answer. Write {', '.join(ANSWERS)}, or leave it empty."
        )
    return given


def _tally(answers: Sequence[str]) -> Tally:
    number, agree, unknown = len(answers), answers.count(AGREE), answers.count(NOT_FOUND)
    return Tally(
        number, agree, unknown, clusters=number, nn=number, yy=agree, uu=unknown, ny=agree, nu=unknown
    )  # fmt: skip

"""An audit: random records to check with the people named in them.

They stand for all records that were asked and name somebody; so how far people agree with them does too.
"""

from dataclasses import dataclass
from datetime import date
from random import Random

from coproduce.assess.ask import absent, ask_records
from coproduce.assess.question import Question, questions
from coproduce.assess.records import at_row
from coproduce.errors import SourceError
from coproduce.evidence.package import Package
from coproduce.evidence.text_ids import ids_as_text

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
    Random(seed).shuffle(found)  # noqa: S311 (nothing here is a secret)
    once = {(one.table, one.record.partition("|")[0], one.person): one for one in found}
    chosen = list(once.values())[:number]
    if len(chosen) < number:
        raise SourceError(f"Only {len(chosen):,} records in it name somebody: ask for a sample of that many.")
    return chosen

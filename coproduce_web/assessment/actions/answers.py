"""Writing down what a package answered: findings, the records that said no, and power."""

from collections.abc import Sequence

from coproduce.assess.records import SaidNo as Row
from coproduce_web.assessment.asking import Answers
from coproduce_web.assessment.asking_power import PowerAnswer
from coproduce_web.assessment.models import LISTED, Face, Finding, Given, Level, Power, SaidNo


def write_answers(given: Given, answers: Answers) -> None:
    """Everything a package answered, in place of what these records answered before; inside a transaction."""
    given.as_of, given.as_of_from = answers.as_of, answers.as_of_from
    given.principles = answers.principles
    given.save(update_fields=["as_of", "as_of_from", "principles"])
    findings = [
        Finding(
            given=given,
            question=answer.found["question"],
            position=position,
            data=answer.found | {"by": {"side": answer.found["by"]["side"]}},
            by=answer.found["by"],
            asked_as=answer.asked_as,
            key=answer.key,
        )
        for position, answer in enumerate(answers.of_questions)
    ]
    # A finding of the last time stays the same row, with its records that said no unless they are new.
    Finding.objects.bulk_create(
        findings,
        update_conflicts=True,
        unique_fields=["given", "question"],
        update_fields=["position", "data", "by", "asked_as", "key"],
    )
    given.findings.exclude(question__in=[one.question for one in findings]).delete()
    for finding, answer in zip(findings, answers.of_questions, strict=True):
        if answer.said_no is not None:
            finding.said_no.all().delete()
            _write_said_no(finding, answer.said_no)
    _write_power(given, answers.power)


def _write_power(given: Given, answer: PowerAnswer) -> None:
    for last in (given.faces, given.levels, Power.objects.filter(given=given)):
        last.all().delete()
    Power.objects.create(given=given, data=answer.data, asked_as=answer.asked_as)
    Face.objects.bulk_create(
        Face(given=given, face=face["face"], position=at, data=face, more=more)
        for at, (face, more) in enumerate(answer.faces)
    )
    Level.objects.bulk_create(
        (
            Level(
                given=given,
                position=at,
                initiative=level["initiative"],
                slice=level["slice"],
                of_slice=level["of_slice"],
                data=level,
                records=records,
            )
            for at, (level, records) in enumerate(answer.levels)
        ),
        batch_size=1000,
    )


def _write_said_no(finding: Finding, rows: Sequence[Row]) -> None:
    SaidNo.objects.bulk_create(
        (SaidNo(finding=finding, position=at, **row._asdict()) for at, row in enumerate(rows[:LISTED])),
        batch_size=1000,
    )

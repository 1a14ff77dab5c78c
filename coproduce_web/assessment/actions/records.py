"""Giving records, going on without the rows that are wrong, asking the site's own, and deleting all of it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files import File
from django.db import transaction
from django.utils import timezone

from coproduce.assess.records import SaidNo as Row
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.agreed import agreed_in
from coproduce_web.assessment.asking import Answers, ask, ask_folder
from coproduce_web.assessment.asking_power import PowerAnswer
from coproduce_web.assessment.faults import FAULTY
from coproduce_web.assessment.faults import as_data as faults_as_data
from coproduce_web.assessment.models import LISTED, Face, Finding, Given, Level, Power, SaidNo
from coproduce_web.assessment.own_records import initiatives_in, is_published, name_of, write_package
from coproduce_web.initiatives.access import today


def give(
    owner: Person,
    file: "File[bytes]",
    *,
    name: str,
    day: date | None = None,
    older_from: int = 65,
    made_up: bool = False,
    shared: bool = False,
) -> Given:
    """Keep a file and ask it every question; with faults, keep it and what is wrong, and ask nothing yet.

    SourceError where it is no package at all: then nothing is kept.
    """
    own_name = file.name or name
    given = Given(owner=owner, name=name, filename=own_name, day=day, older_from=older_from)
    given.made_up, given.shared = made_up, shared
    given.file.save(own_name, file, save=False)
    try:
        _ask_and_keep(given)
    except BaseException:
        given.file.delete(save=False)
        raise
    return given


def _ask_and_keep(given: Given) -> None:
    # Asking takes seconds and writing does not: nobody else waits for a question to be answered.
    try:
        answers = ask(given)
    except FAULTY as found:
        given.faults = faults_as_data(found)
        given.save()
    else:
        with transaction.atomic():
            given.save()
            _write(given, answers)


def go_on_without_faulty_rows(given: Given) -> None:
    """Ask what is left once the rows with faults are left out. The list of faults stays with the answers."""
    answers = ask(given, without_faulty_rows=True)
    with transaction.atomic():
        waiting = Given.objects.select_for_update().filter(pk=given.pk, as_of=None).first()
        if waiting:
            _write(waiting, answers)


def ask_own_records(scope: str) -> Given | None:
    """Write the site's own records of a scope as a package and ask it; what was found before goes.

    None where the scope speaks of no initiative.
    """
    told = list(initiatives_in(scope).values_list("pk", flat=True))
    if not told:
        return None
    with TemporaryDirectory() as folder:
        source = Path(folder) / "package"
        write_package(source, told, as_of=today(), title=name_of(scope))
        answers = ask_folder(source, today(), agreed_in(scope), published=is_published(scope))
    with transaction.atomic():
        given, _new = Given.objects.update_or_create(
            scope=scope,
            defaults={"name": name_of(scope), "filename": "package.zip", "given_at": timezone.now()},
        )
        for before in (given.findings, given.faces, given.levels, Power.objects.filter(given=given)):
            before.all().delete()
        _write(given, answers)
    return given


def delete(given: Given) -> None:
    """The file, the findings and the records that said no: all of it, for good."""
    with transaction.atomic():
        storage, kept = given.file.storage, str(given.file.name)
        given.delete()
        transaction.on_commit(lambda: storage.delete(kept))


def _write(given: Given, answers: Answers) -> None:
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
        )
        for position, answer in enumerate(answers.of_questions)
    ]
    Finding.objects.bulk_create(findings)
    for finding, answer in zip(findings, answers.of_questions, strict=True):
        _write_said_no(finding, answer.said_no)
    _write_power(given, answers.power)


def _write_power(given: Given, answer: PowerAnswer) -> None:
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
            )
            for at, level in enumerate(answer.levels)
        ),
        batch_size=1000,
    )


def _write_said_no(finding: Finding, rows: Sequence[Row]) -> None:
    SaidNo.objects.bulk_create(
        (SaidNo(finding=finding, position=at, **row._asdict()) for at, row in enumerate(rows[:LISTED])),
        batch_size=1000,
    )

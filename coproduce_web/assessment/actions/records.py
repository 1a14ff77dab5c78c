"""Giving records, going on without the rows that are wrong, and deleting all of it."""

from datetime import date

from django.core.files import File
from django.db import transaction

from coproduce_web.accounts.models import Person
from coproduce_web.assessment.actions.answers import write_answers
from coproduce_web.assessment.asking import ask
from coproduce_web.assessment.faults import FAULTY
from coproduce_web.assessment.faults import as_data as faults_as_data
from coproduce_web.assessment.models import Given


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
            write_answers(given, answers)


def go_on_without_faulty_rows(given: Given) -> None:
    """Ask what is left once the rows with faults are left out. The list of faults stays with the answers."""
    answers = ask(given, without_faulty_rows=True)
    with transaction.atomic():
        waiting = Given.objects.select_for_update().filter(pk=given.pk, as_of=None).first()
        if waiting:
            write_answers(waiting, answers)


def delete(given: Given) -> None:
    """The file, the findings and the records that said no: all of it, for good."""
    with transaction.atomic():
        storage, kept = given.file.storage, str(given.file.name)
        given.delete()
        transaction.on_commit(lambda: storage.delete(kept))

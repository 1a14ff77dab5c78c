"""Asking the site's own records: only what changed since they were asked the last time."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction
from django.utils import timezone

from coproduce_web.assessment.actions.answers import write_answers
from coproduce_web.assessment.agreed import agreed_in
from coproduce_web.assessment.asking import Answers, Before, ask_folder
from coproduce_web.assessment.kept_counts import counts_of, forget
from coproduce_web.assessment.models import Finding, Given
from coproduce_web.assessment.own_records import initiatives_in, is_published, name_of, write_package
from coproduce_web.initiatives.access import today


def ask_own_records(scope: str) -> Given | None:
    """Write the site's own records of a scope as a package, and ask what changed in it since the last time.

    None where the scope speaks of no initiative: then nothing of it stays.
    """
    told = list(initiatives_in(scope).values_list("pk", flat=True))
    if not told:
        Given.objects.filter(scope=scope).delete()
        forget(scope)
        return None
    before = _keys(scope)
    answers = _ask(scope, told, before)
    with transaction.atomic():
        given, _new = Given.objects.update_or_create(
            scope=scope,
            defaults={"name": name_of(scope), "filename": "package.zip", "given_at": timezone.now()},
        )
        if _keys(scope) == before:
            write_answers(given, answers)
            return given
    # It was asked by another meanwhile, perhaps of newer records: once more, after that.
    return ask_own_records(scope)


def _keys(scope: str) -> dict[str, str]:
    return dict(Finding.objects.filter(given__scope=scope).values_list("question", "key"))


def _ask(scope: str, told: list[int], before: dict[str, str]) -> Answers:
    with TemporaryDirectory() as folder:
        source = Path(folder) / "package"
        write_package(source, told, as_of=today(), title=name_of(scope))
        last = Before(counts_of(scope), before)
        return ask_folder(source, today(), last, agreed_in(scope), published=is_published(scope))

"""Telling a story: each step on its own day, all of it or nothing, with no letter sent and nobody told."""

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string

from coproduce_web.home.story.kept import Kept
from coproduce_web.home.story.steps import Step, steps_of
from coproduce_web.home.story.written_then import written_then
from coproduce_web.initiatives.access import as_if, today
from coproduce_web.writing.action import How

# Addresses that an action may ask for, to stand in emails: here none are sent.
ADDRESSES = ("reply_at", "read_at", "print_at")
QUIET = {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend", "AFTER_WRITING": ""}
THURSDAY, A_WEEK = 3, 7


def tell(story: Path, people: dict[str, Any]) -> Kept:
    """Do every step of it. `people` are those it may speak of, by the names it gives them."""
    kept = Kept(next_thursday(today()), dict(people))
    with quietly(), transaction.atomic(), written_then() as then:
        for step in steps_of(story):
            day = kept.day(step.on)
            then(day)
            with as_if(day):
                kept.keep(step.key, _do(step, kept))
    return kept


def next_thursday(day: date) -> date:
    """The first Thursday that is a week away or more: so that next week's meeting is next week's."""
    return day + timedelta(days=A_WEEK + (THURSDAY - day.weekday()) % A_WEEK)


def _do(step: Step, kept: Kept) -> Any:
    act = import_string(f"coproduce_web.{step.do}")
    given = {name: kept.meant(name, told) for name, told in step.given.items()}
    asked = inspect.signature(act).parameters
    given |= {name: "" for name in ADDRESSES if name in asked and name not in given}
    at = [kept.found(step.it)] if step.it else []
    return act(_how(step, kept), *at, **given)


def _how(step: Step, kept: Kept) -> How:
    by = kept.made[step.by] if step.by else None
    whose = kept.made[step.on_behalf_of] if step.on_behalf_of else None
    return How(by=by, on_behalf_of=whose, **step.reached)


@contextmanager
def quietly() -> Iterator[None]:
    """Without an email, and without the assessment being asked anew after every step."""
    before = {name: getattr(settings, name) for name in QUIET}
    for name, value in QUIET.items():
        setattr(settings, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(settings, name, value)

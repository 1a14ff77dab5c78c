"""Something is said, read back, answered, and its author told."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Answer, Contribution, Door, Issue, Telling
from coproduce_web.contributions.numbers import drawn
from coproduce_web.contributions.reaching import email_of
from coproduce_web.contributions.ringing import closed
from coproduce_web.contributions.standing import real_answer
from coproduce_web.initiatives.access import sides_of, today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.post import send
from coproduce_web.writing.action import How, Refused, action


@action
def say(
    how: How,
    initiative: Initiative,
    *,
    words: str,
    kind: str,
    made_on: datetime.date,
    person: Person | None = None,
    side: str = "",
    about: str = "",
    reach: str = "",
    may_be_known: bool = False,
    door: Door | None = None,
) -> Contribution:
    """Something offered or said, by somebody or by nobody we know."""
    _not_to_come(made_on, "made_on")
    if door:
        _still_open(door)
    if person:
        side = sides_of(initiative, [person.pk]).get(person.pk, side)
    return Contribution.objects.create(
        **how.columns,
        initiative=initiative,
        number=_new_number(),
        person=person,
        side=side,
        kind=kind,
        about=about,
        words=words,
        made_on=made_on,
        reach=reach,
        may_be_known=may_be_known,
        door=door,
    )


@action
def read_back(how: How, one: Contribution, *, words: str) -> Contribution:
    """Read back to whoever said it; `words` as they want them to stand."""
    one.read_back, one.words = True, words
    one.save(update_fields=["read_back", "words"])
    return one


@action
def answer(how: How, one: Contribution, *, answer: str, words: str, answered_on: datetime.date) -> Answer:
    """What became of it."""
    _not_to_come(answered_on, "answered_on")
    if answered_on < one.made_on:
        raise Refused(_("That is before it was said. Write a later day."), "answered_on")
    return Answer.objects.create(
        **how.columns, contribution=one, answer=answer, words=words, answered_on=answered_on
    )


@action
def tell(how: How, one: Contribution, *, told_on: datetime.date, words: str = "", page: str = "") -> Telling:
    """Its author was told what became of it. By email it is sent; by other channels somebody has said it."""
    answered = real_answer(one)
    _not_to_come(told_on, "told_on")
    if answered is None:
        raise Refused(_("There is nothing to tell yet: answer it first. Thanks alone is no answer."))
    if told_on < answered.answered_on:
        raise Refused(_("That is before it was answered. Write a later day."), "told_on")
    if how.channel == "email":
        _send(one, answered, told_on, {"words": words, "page": page})
    return Telling.objects.create(**how.columns, contribution=one, told_on=told_on, words=words)


@action
def lead_to(how: How, one: Contribution, *, issues: Iterable[Issue]) -> Contribution:
    """The issues that it is behind."""
    one.issues.set(issues)
    return one


def _send(one: Contribution, answered: Answer, told_on: datetime.date, told: dict[str, str]) -> None:
    address = email_of(one)
    if not address:
        raise Refused(_("We have no email address for them. Choose another way."), "channel")
    if told_on != today():
        raise Refused(_("The email goes today. Write today’s day."), "told_on")
    subject = _("What became of what you said")
    send(address, subject, "contribution_told.txt", told | {"one": one, "answer": answered})


def _not_to_come(day: datetime.date, field: str) -> None:
    if day > today():
        raise Refused(_("That day is still to come. Write the day it was."), field)


def _still_open(door: Door) -> None:
    if Door.objects.select_for_update().get(pk=door.pk).withdrawn_on:
        raise Refused(closed())


def _new_number() -> str:
    number = drawn(6)
    while Contribution.objects.filter(number=number).exists():
        number = drawn(6)
    return number

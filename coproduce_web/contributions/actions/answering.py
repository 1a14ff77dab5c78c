"""Something said is answered, its author told, and the issues named that it is behind."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Answer, Contribution, Issue, Telling
from coproduce_web.contributions.reaching import email_of
from coproduce_web.contributions.standing import real_answer
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.shared.post import send
from coproduce_web.writing.action import How, Refused, action


@action
def answer(how: How, one: Contribution, *, answer: str, words: str, answered_on: datetime.date) -> Answer:
    """What became of it."""
    not_to_come(answered_on, "answered_on")
    if answered_on < one.made_on:
        raise Refused(_("That is before it was said. Write a later day."), "answered_on")
    return Answer.objects.create(
        **how.columns, contribution=one, answer=answer, words=words, answered_on=answered_on
    )


@action
def tell(how: How, one: Contribution, *, told_on: datetime.date, words: str = "", page: str = "") -> Telling:
    """Its author was told what became of it. By email it is sent; by other channels somebody has said it."""
    answered = real_answer(one)
    not_to_come(told_on, "told_on")
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

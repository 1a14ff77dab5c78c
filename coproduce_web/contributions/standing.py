"""How a thing said stands: waiting, answered, told; and how far it has got towards a change."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.db.models import Min, OuterRef, QuerySet, Subquery
from django.db.models.functions import Left
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.contributions.models import Answer, Contribution, Issue, Telling
from coproduce_web.initiatives.access import today
from coproduce_web.shared.codes import say
from coproduce_web.shared.pictures.thread import Thread, thread
from coproduce_web.shared.words import on_day

THANKED = "thanked only"
# The longest anyone should wait for an answer.
DAYS = 30
START = 160
# What later apps keep is asked for by its name: they are built on this one.
STEPS = {
    "raised": "raised_on",
    "agreed": "agreed_on",
    "decided": "decisions__decided_on",
    "doing": "decisions__actions__written_at",
    "changed": "decisions__led_to__change__noted_on",
    "changed_by": "decisions__actions__led_to__change__noted_on",
}


def in_brief(found: QuerySet[Contribution]) -> QuerySet[Contribution]:
    """For a list: only the first words of each (`start`). The whole of it may be as long as a letter."""
    return found.defer("words").select_related("person").annotate(start=Left("words", START + 1))


def with_standing(found: QuerySet[Contribution]) -> QuerySet[Contribution]:
    """In brief, with the days on which each was last answered and told of."""
    told = Telling.objects.filter(contribution=OuterRef("pk"))
    return in_brief(found).annotate(
        last_answered=Subquery(_answers().values("answered_on")[:1]),
        last_told=Subquery(told.values("told_on")[:1]),
    )


def _answers() -> QuerySet[Answer]:
    return Answer.objects.filter(contribution=OuterRef("pk")).exclude(answer=THANKED)


def in_short(start: str, letters: int = START - 40) -> str:
    """The first words of what was said, for a list."""
    line = " ".join(start.split())
    return line if len(line) <= letters else line[:letters].rsplit(" ", 1)[0] + " …"


def stands(one: Contribution, answered: datetime.date | None, told: datetime.date | None) -> str:
    """How it stands, in a sentence."""
    if told and (answered is None or told >= answered):
        return _("The answer was told on %(day)s.") % {"day": on_day(told)}
    if answered:
        return _("Answered on %(day)s. Not told yet.") % {"day": on_day(answered)}
    return waits_since(one)


def waits_since(one: Contribution) -> str:
    """How long it has waited for an answer, in a sentence."""
    if one.kind == "thanks":
        return _("Thanks need no answer.")
    return _("Waiting for an answer: %(days)s.") % {"days": days_waited(one)}


def days_waited(one: Contribution) -> str:
    """Since it was said, in words; late after thirty days."""
    days = (today() - one.made_on).days
    words = _("since today") if days < 1 else ngettext("%(days)d day", "%(days)d days", days) % {"days": days}
    return _("%(days)s, late") % {"days": words} if days > DAYS else words


def kind_of(one: Contribution) -> str:
    """What it is, in a word or two: what stands before the colon explains it."""
    return str(say("contribution_kind", one.kind)).partition(":")[0]


def real_answer(one: Contribution) -> Answer | None:
    """The newest answer that is more than thanks."""
    return next((answer for answer in one.answers.all() if answer.answer != THANKED), None)


def needs_answer(one: Contribution) -> bool:
    """Whether somebody is waiting: thanks need none, and thanks alone is none."""
    return one.kind != "thanks" and real_answer(one) is None


def is_told(one: Contribution) -> bool:
    """Whether they were told of the answer that counts."""
    newest = real_answer(one)
    return bool(newest and any(telling.told_on >= newest.answered_on for telling in one.tellings.all()))


def progress(one: Contribution) -> Thread:
    """The thread of five knots, as far as it has got."""
    days = one.issues.aggregate(**{name: Min(path) for name, path in STEPS.items()})
    return thread_of(one, days, answered=real_answer(one) is not None)


def with_progress(found: QuerySet[Contribution]) -> QuerySet[Contribution]:
    """For a few in a list: each with its last answer and the days `thread_of` asks for, fetched at once."""
    behind = Issue.objects.filter(contributions=OuterRef("pk")).order_by().values("contributions")
    return found.annotate(
        last_words=Subquery(_answers().values("words")[:1]),
        **{
            name: Subquery(behind.annotate(**{f"first_{name}": Min(path)}).values(f"first_{name}"))
            for name, path in STEPS.items()
        },
    )


def thread_of(one: Contribution, days: Mapping[str, Any], *, answered: bool) -> Thread:
    """The thread, from the first day of each of `STEPS` (or none)."""
    known = _steps(one, days)
    step = max(place for place, day in enumerate(known) if day) + 1
    whens = [on_day(day) if day else _("not written down") for day in known[:step]]
    return thread(whens, _("said and answered") if step == 1 and answered else "")


def _steps(one: Contribution, days: Mapping[str, Any]) -> list[datetime.date | None]:
    changed = min(filter(None, (days["changed"], days["changed_by"])), default=None)
    doing = days["doing"].date() if days["doing"] else None
    listed = days["agreed"] or (days["raised"] if days["decided"] else None)
    return [one.made_on, listed, days["decided"], doing, changed]

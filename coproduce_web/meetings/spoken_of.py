"""The days of which somebody speaks who says how fully a meeting and what led to it were written down."""

import datetime

from django.db.models import Exists, Min, OuterRef, QuerySet, Subquery

from coproduce_web.initiatives.models import Stage
from coproduce_web.meetings.models import Invitation, Meeting, Need

A_DAY = datetime.timedelta(days=1)


def with_days(found: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """Meetings, each with what `days` and `stage` need to know."""
    others = Meeting.objects.filter(initiative=OuterRef("initiative"), closed_on__isnull=False)
    before = others.filter(held_on__lt=OuterRef("held_on")).order_by("-held_on").values("held_on")
    own = {"meeting": OuterRef("pk")}
    asked = Invitation.objects.filter(**own).order_by().values("meeting").annotate(first=Min("invited_on"))
    told = Need.objects.filter(**own).order_by().values("meeting").annotate(first=Min("told_on"))
    stages = Stage.objects.filter(initiative=OuterRef("initiative"), ended_on=None)
    return found.annotate(
        last_closed=Subquery(before[:1]),
        later_closed=Exists(others.filter(held_on__gt=OuterRef("held_on"))),
        first_asked=Subquery(asked.values("first")),
        first_told=Subquery(told.values("first")),
        under_way=Subquery(stages.order_by("-round", "-began_on").values("stage")[:1]),
    )


def days(meeting: Meeting) -> tuple[datetime.date, datetime.date]:
    """From the day after the last meeting that was written up until this one.

    Before the first of them, from the day somebody was asked to this one or told a need for it. Where a later
    one is written up already, that one speaks for the days between, and only this day is spoken of.
    """
    known = vars(meeting)
    held_on = meeting.held_on
    if known["later_closed"]:
        return held_on, held_on
    if known["last_closed"]:
        return known["last_closed"] + A_DAY, held_on
    return min(filter(None, (known["first_asked"], known["first_told"], held_on))), held_on


def stage(meeting: Meeting) -> str:
    """The stage it was planned for, else the one that began last and is under way."""
    return meeting.stage or str(vars(meeting)["under_way"] or "")

"""One of each thing of a meeting and afterwards, made through the actions."""

from typing import Any

from coproduce_web.contributions.models import Issue
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.actions import agenda, came, closing, needs, old, tasks
from coproduce_web.meetings.models import Invitation, Meeting, Task
from coproduce_web.meetings.tests.made import make_meeting


def make_after(cast: Cast) -> dict[str, int | str]:
    """An agenda and tasks for the meeting to come; and one that was held, with a need and who came."""
    to_come = cast.initiative.meeting_set.order_by("-held_on")[0]
    issue = make_issue(cast)
    agenda.put(cast.how("member"), to_come, put_by_side="older person", issues=[issue], minutes=20)
    agenda.put(cast.how("carer"), to_come, put_by_side="community", words="Who has a key?", minutes=5)
    share(cast, to_come, "Tea and cups", "Ringing round")
    tasks.take(cast.how("member"), to_come.task_set.all()[1], person=cast.member)
    held = make_held(cast)
    agenda.put(cast.how("member"), held, put_by_side="older person", words="The stop at the church")
    agenda.put(cast.how("chair"), held, put_by_side="older person", words="The stop at the library")
    needs.tell(cast.how(), held, person=cast.phone, kinds=["hearing"], told_on=in_days(-9))
    came.by_names(cast.how(), held, came={cast.member.pk: "", cast.phone.pk: "phone", cast.carer.pk: ""})
    return {"task": to_come.task_set.all()[0].pk, "held": held.pk}


def make_issue(cast: Cast, title: str = "A bus before ten", **other: Any) -> Issue:
    """An issue that somebody raised who has only a telephone."""
    told: dict[str, Any] = {"raised_by": cast.phone, "raised_on": in_days(-30), "outcome": "agreed"}
    return Issue.objects.create(initiative=cast.initiative, title=title, **told | other)


def share(cast: Cast, meeting: Meeting, *names: str) -> list[Task]:
    """Tasks that are offered to everybody."""
    tasks.share(cast.how(), meeting, tasks=names, open_to_all=True)
    return list(meeting.task_set.all())


def make_held(cast: Cast, days: int = -3, **other: Any) -> Meeting:
    """A meeting that was held so many days ago, to which four people had been asked."""
    meeting = make_meeting(cast, title="Where the bus stops", **other)
    Meeting.objects.filter(pk=meeting.pk).update(held_on=in_days(days))
    Invitation.objects.bulk_create(
        Invitation(**cast.how().columns, meeting=meeting, person=person, invited_on=in_days(days - 14))
        for person in (cast.member, cast.phone, cast.post, cast.chair)
    )
    meeting.refresh_from_db()
    return meeting


def make_written_up(cast: Cast, stage: str = "agree") -> Meeting:
    """A meeting with an issue on its agenda, a task that was taken, and three who came, one unasked."""
    meeting = make_held(cast)
    agenda.put(cast.how(), meeting, put_by_side="older person", issues=[make_issue(cast)], minutes=20)
    tasks.take(cast.how("carer"), share(cast, meeting, "Tea")[0], person=cast.carer)
    came.by_names(cast.how(), meeting, came={cast.member.pk: "", cast.phone.pk: "phone", cast.carer.pk: ""})
    closing.say_how_fully(cast.how(), meeting, fully="all", tables=["attendance"], by_side="professional")
    closing.close(cast.how(), meeting, reached=[meeting.agendaitem_set.get().pk], stage=stage)
    old.enter(
        cast.how(), cast.initiative, held_on=in_days(-40), title="Before", mode="in person",
        came={"older person": 7, "community": 0}, invited={"older person": 6}, talked_about=["The stop"],
    )  # fmt: skip
    return meeting

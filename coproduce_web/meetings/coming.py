"""What is coming, for home pages: the next meeting, calls to make, needs to arrange."""

from django.db.models import QuerySet

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.models import Invitation, Meeting, Need, Task
from coproduce_web.meetings.routes import BY_HAND, BY_LETTER


def asked_of(person: Person) -> QuerySet[Invitation]:
    """How this person was asked to the meetings still to come, in any work they are in; the soonest first."""
    here = memberships_of(person).values("initiative")
    asked = Invitation.objects.filter(
        person=person, meeting__initiative__in=here, meeting__held_on__gte=today()
    )
    found = asked.select_related("meeting__venue", "meeting__initiative", "meeting__facilitated_by")
    return found.order_by("meeting__held_on", "meeting__starts_at", "pk")


def next_for(person: Person) -> Invitation | None:
    """How they were asked to the next that they have not said no to; None where there is none."""
    return asked_of(person).exclude(reply="no").first()


def _to_come(*initiatives: Initiative) -> QuerySet[Invitation]:
    asked = Invitation.objects.filter(meeting__initiative__in=initiatives, meeting__held_on__gte=today())
    return asked.select_related("person__details", "meeting").order_by("meeting__held_on", "pk")


def invitations_unanswered(*initiatives: Initiative) -> QuerySet[Invitation]:
    """Asked to a meeting still to come, by whatever channel, and no reply yet; the soonest first."""
    return _to_come(*initiatives).filter(reply="")


def calls_to_make(*initiatives: Initiative) -> QuerySet[Invitation]:
    """Whom to ring, or otherwise ask oneself, because they have not replied; the soonest meeting first."""
    return invitations_unanswered(*initiatives).filter(channel__in=BY_HAND)


def letters_to_post(*initiatives: Initiative) -> QuerySet[Invitation]:
    """Invitations that go by post and have not gone."""
    return _to_come(*initiatives).filter(channel__in=BY_LETTER, sent_on=None)


def needs_not_arranged(*initiatives: Initiative) -> QuerySet[Need]:
    """Told for a meeting still to come, or for taking part at all, and nothing arranged; soonest first."""
    told = Need.objects.filter(initiative__in=initiatives, arranged_on=None, met="")
    found = told.exclude(meeting__held_on__lt=today())
    return found.select_related("person", "meeting").order_by("meeting__held_on", "pk")


def needs_to_ask_after(*initiatives: Initiative) -> QuerySet[Need]:
    """Of meetings that have been held: nobody has said whether it was met."""
    told = Need.objects.filter(initiative__in=initiatives, met="", meeting__held_on__lt=today())
    return told.select_related("person", "meeting").order_by("-meeting__held_on", "pk")


def tasks_open(person: Person) -> QuerySet[Task]:
    """What anybody may take on at a meeting still to come, in any work this person is in; soonest first."""
    here = memberships_of(person).values("initiative")
    found = Task.objects.filter(person=None, meeting__initiative__in=here, meeting__held_on__gte=today())
    return found.exclude(open_to_all=False).select_related("meeting").order_by("meeting__held_on", "pk")


def next_of(initiative: Initiative) -> Meeting | None:
    """The initiative's own next meeting."""
    to_come = initiative.meeting_set.filter(held_on__gte=today())
    return to_come.select_related("venue").order_by("held_on", "starts_at", "pk").first()


def to_close(*initiatives: Initiative) -> QuerySet[Meeting]:
    """Held, and not written up yet; the longest ago first."""
    held = Meeting.objects.filter(initiative__in=initiatives, held_on__lte=today(), closed_on=None)
    return held.order_by("held_on", "pk")

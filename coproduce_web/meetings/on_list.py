"""Everybody who may have come to a meeting: the members of today, and whoever was asked to it."""

import datetime
from dataclasses import dataclass

from django.db.models import Exists, F, FilteredRelation, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import CHAIR, today
from coproduce_web.initiatives.models import Role
from coproduce_web.meetings.models import Invitation, Meeting


@dataclass(frozen=True)
class Listed:
    """Somebody on the list of a meeting: whether they were asked, what they replied, whether they came.

    `side` is None for whoever was never a member; `chairs` is said of the day of the meeting, and `came_last`
    of the meeting before it.
    """

    pk: int
    name: str
    side: str | None
    invited_on: datetime.date | None
    reply: str | None
    came: bool | None
    came_by: str | None
    chairs: bool
    came_last: bool

    @property
    def hint(self) -> str:
        """What they replied, as far as they were asked."""
        if not self.invited_on:
            return ""
        said = {"yes": _("Said they would come"), "no": _("Said not this time")}
        return said.get(self.reply or "", _("Was asked"))


COLUMNS = {name: F(f"asked__{name}") for name in ("invited_on", "reply", "came", "came_by")}


def on_list(meeting: Meeting, last: int | None = None) -> list[Listed]:
    """Those who were asked first, then by name; `last` is the meeting before this one."""
    found = _people(meeting).annotate(
        side=F("here__side"), chairs=_chairs(meeting), came_last=_came(last), **COLUMNS
    )
    rows = found.values("pk", "name", "side", "chairs", "came_last", *COLUMNS)
    return sorted((Listed(**row) for row in rows), key=lambda one: (one.invited_on is None, one.name))


def _people(meeting: Meeting) -> QuerySet[Person]:
    asked = FilteredRelation("invitations", condition=Q(invitations__meeting=meeting.pk))
    here = FilteredRelation("memberships", condition=Q(memberships__initiative=meeting.initiative_id))
    still = Q(here__left_on=None) | Q(here__left_on__gt=today())
    found = Person.objects.annotate(asked=asked, here=here)
    return found.filter(Q(asked__pk__isnull=False) | Q(Q(here__pk__isnull=False), still))


def _chairs(meeting: Meeting) -> Exists:
    held = Role.objects.filter(initiative=meeting.initiative_id, role__in=CHAIR, person=OuterRef("pk"))
    then = Q(until_on=None) | Q(until_on__gt=meeting.held_on)
    return Exists(held.filter(then, from_on__lte=meeting.held_on))


def _came(meeting: int | None) -> Exists:
    return Exists(Invitation.objects.filter(meeting=meeting, person=OuterRef("pk"), came=True))

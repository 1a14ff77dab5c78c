"""Asking people to a meeting, each by their own channel, and writing down what they reply."""

import datetime
from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Membership
from coproduce_web.meetings import carried, invitation_email
from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.meetings.routes import BY_EMAIL, details_of, route
from coproduce_web.people.models import Support
from coproduce_web.writing.action import How, Refused, action


@action
def invite(how: How, meeting: Meeting, *, people: Sequence[Person], reply_at: str) -> Meeting:
    """Ask them. Emails go at once; the others stand on the list of letters or of calls.

    The needs that stand for each of them become needs for this meeting. `reply_at` is the address, in full,
    where somebody who got an email replies.
    """
    # Of two who ask at once, the second waits here, and then finds who was asked.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    _nobody_twice(meeting, people)
    details = details_of(people)
    Invitation.objects.bulk_create(
        Invitation(
            **how.columns | {"channel": route(person, details.get(person.pk))},
            meeting=meeting,
            person=person,
            invited_on=today(),
        )
        for person in people
    )
    Need.objects.bulk_create(carried.standing(how, meeting, people, today()))
    _email(meeting, reply_at)
    return meeting


@action
def ask_anew(how: How, meeting: Meeting, *, reply_at: str) -> Meeting:
    """Email those who were asked before the day or the time was changed."""
    _email(meeting, reply_at)
    return meeting


@action
def mark_sent(how: How, meeting: Meeting, *, by: str, sent_on: datetime.date) -> Meeting:
    """That the letters were posted, or the text messages sent: all that wait."""
    if sent_on > today():
        raise Refused(_("That day is still to come. Write the day they went."), "sent_on")
    _sent(meeting, [one.pk for one in meeting.invitation_set.filter(channel=by, sent_on=None)], sent_on)
    return meeting


@action
def reply(
    how: How,
    invitation: Invitation,
    *,
    reply: str,
    replied_on: datetime.date,
    kinds: Sequence[str] = (),
    words: str = "",
    every_time: bool = False,
) -> Invitation:
    """Whether they come, and what would make it easy: for this meeting, or from now on for every one."""
    _possible(invitation, replied_on)
    if words and not kinds:
        raise Refused(_("Tick what it is about as well."), "kinds")
    invitation.reply, invitation.replied_on, invitation.reply_channel = reply, replied_on, how.channel
    invitation.save(update_fields=["reply", "replied_on", "reply_channel"])
    if not invitation.sent_on or not invitation.asked_needs_on:
        _sent(invitation.meeting, [invitation.pk], replied_on)
    person, meeting = invitation.person, invitation.meeting
    already = carried.told_already(meeting)
    new = [kind for kind in kinds if (person.pk, kind) not in already]
    Need.objects.bulk_create(
        Need(**how.columns, initiative_id=meeting.initiative_id, meeting=meeting, person=person, kind=kind,
             words=words, told_on=replied_on)
        for kind in new
    )  # fmt: skip
    if every_time:
        Support.objects.bulk_create(carried.lasting(how, person, kinds, words, replied_on))
    return invitation


def _nobody_twice(meeting: Meeting, people: Sequence[Person]) -> None:
    asked = meeting.invitation_set.filter(person__in=people).select_related("person")
    if names := ", ".join(one.person.name for one in asked):
        raise Refused(_("Asked already: %(names)s. Take the tick away.") % {"names": names}, "people")


def _possible(invitation: Invitation, replied_on: datetime.date) -> None:
    if replied_on > today():
        raise Refused(_("That day is still to come. Write the day they replied."), "replied_on")
    if invitation.invited_on and replied_on < invitation.invited_on:
        raise Refused(_("They had not been asked by that day. Write the day they replied."), "replied_on")
    if replied_on > invitation.meeting.held_on:
        raise Refused(_("The meeting has been held. Say who came instead."))


def _email(meeting: Meeting, reply_at: str) -> None:
    waiting = meeting.invitation_set.filter(channel__in=BY_EMAIL, sent_on=None).select_related("person")
    invitation_email.send_all(meeting, waiting, reply_at)
    _sent(meeting, [one.pk for one in waiting], today())


def _sent(meeting: Meeting, invitations: Sequence[int], on: datetime.date) -> None:
    """They were reached on that day, asked what they need, and told what is paid."""
    reached = meeting.invitation_set.filter(pk__in=invitations)
    reached.filter(sent_on=None).update(sent_on=on)
    reached.filter(asked_needs_on=None).update(asked_needs_on=on)
    people = reached.values("person")
    never_asked = Membership.objects.filter(initiative=meeting.initiative_id, asked_support_on=None)
    never_asked.filter(person__in=people).update(asked_support_on=on)
    waits = meeting.invitation_set.filter(sent_on=None).exists()
    if invitations and meeting.expenses_words and not meeting.expenses_told_on and not waits:
        meeting.expenses_told_on = on
        meeting.save(update_fields=["expenses_told_on"])

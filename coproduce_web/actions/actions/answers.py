"""What came of it: done, late or dropped; and reminding whoever does it."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.actions.models import Action, Doer, Reminder
from coproduce_web.initiatives.access import today
from coproduce_web.shared.post import send
from coproduce_web.writing.action import How, Refused, action


@action
def done(how: How, it: Action, *, done_on: datetime.date) -> Action:
    """It is done."""
    if done_on > today():
        raise Refused(_("That day is still to come. Write the day it was done."), "done_on")
    it.done_on, it.result = done_on, "done"
    it.save(update_fields=["done_on", "result"])
    return it


@action
def late(
    how: How,
    it: Action,
    *,
    reason: str,
    due_on: datetime.date | None = None,
    told_on: datetime.date | None = None,
) -> Action:
    """It will be late (with a new day) or is dropped (without one), why, and when the others were told."""
    if due_on and it.first_due_on and due_on <= today():
        raise Refused(_("Write a day that is still to come, or leave it empty if it is dropped."), "due_on")
    it.reason, it.reason_told_on = reason, told_on
    it.due_on, it.result = due_on or it.due_on, "" if due_on else "dropped"
    it.save(update_fields=["reason", "reason_told_on", "due_on", "result"])
    return it


@action
def remind(how: How, doer: Doer, *, reminded_on: datetime.date) -> Reminder:
    """Somebody was reminded. By email it is sent; by other channels somebody has rung, posted or said it."""
    if how.channel == "email" and doer.person.email:
        send(
            doer.person.email,
            _("A reminder: %(what)s") % {"what": doer.action.what},
            "action_reminder.txt",
            {"doer": doer, "action": doer.action},
        )
    return Reminder.objects.create(**how.columns, doer=doer, reminded_on=reminded_on)

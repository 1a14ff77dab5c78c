"""Who was asked to a meeting, what they replied, who came."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.meetings.models.meeting import OfMeeting
from coproduce_web.shared.codes import CodeField

REPLIES = [("yes", _("Coming")), ("no", _("Not this time")), ("perhaps", _("Not sure yet"))]


class Invitation(OfMeeting):
    """Somebody asked to a meeting, by their own channel; what they replied, whether they came."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="invitations", verbose_name=_("person"))
    invited_on = models.DateField(_("invited on"), null=True, blank=True)
    sent_on = models.DateField(_("sent, posted or rung on"), null=True, blank=True)
    reply = models.CharField(_("reply"), max_length=10, choices=REPLIES, blank=True)
    replied_on = models.DateField(_("replied on"), null=True, blank=True)
    reply_channel = CodeField(_("how they replied"), code_list="channel", blank=True)
    asked_needs_on = models.DateField(_("asked what they need on"), null=True, blank=True)
    came = models.BooleanField(_("came"), null=True, blank=True)
    came_by = CodeField(_("how they took part"), code_list="way", blank=True)

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering: ClassVar = ["person__name", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["meeting", "person"], name="nobody_is_invited_twice"),
        ]

    def __str__(self) -> str:
        return str(self.person)


class SideCount(OfMeeting):
    """How many of a side were asked and came, where a group keeps no lists."""

    side = CodeField(_("side"), code_list="side")
    invited = models.PositiveIntegerField(_("invited"), null=True, blank=True)
    came = models.PositiveIntegerField(_("came"), null=True, blank=True)

    class Meta:
        verbose_name = _("count by side")
        verbose_name_plural = _("counts by side")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["meeting", "side"], name="a_side_is_counted_once"),
        ]

    def __str__(self) -> str:
        return self.side

"""What a meeting talks about, and what has to be done at it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Issue
from coproduce_web.meetings.models.meeting import OfMeeting
from coproduce_web.shared.codes import CodeField


class AgendaItem(OfMeeting):
    """Something to talk about; where it is an issue, the agenda shows who raised it."""

    item_no = models.PositiveSmallIntegerField(_("number"))
    words = models.CharField(_("in a line"), max_length=200)
    issue = models.ForeignKey(Issue, models.PROTECT, null=True, blank=True, verbose_name=_("issue"))
    put_by_side = CodeField(_("put there by"), code_list="side", blank=True)
    reached = models.BooleanField(_("reached"), null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(_("minutes"), null=True, blank=True)

    class Meta:
        verbose_name = _("item of an agenda")
        verbose_name_plural = _("items of agendas")
        ordering: ClassVar = ["item_no"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["meeting", "item_no"], name="an_item_number_once"),
        ]

    def __str__(self) -> str:
        return self.words


class Task(OfMeeting):
    """Something to be done at or for a meeting, shared out: tea, the door, notes, ringing round."""

    task = models.CharField(_("task"), max_length=100)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("who does it")
    )
    open_to_all = models.BooleanField(_("offered to everyone"), null=True, blank=True)
    paid = models.BooleanField(_("paid"), null=True, blank=True)
    hours = models.DecimalField(_("hours"), max_digits=5, decimal_places=2, null=True, blank=True)

    class Meta:
        verbose_name = _("task")
        verbose_name_plural = _("tasks")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.task

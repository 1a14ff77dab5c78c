"""Who does it, and that they were reminded."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models.action import Action
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class Doer(Written):
    """Who does it, and in which capacity."""

    action = models.ForeignKey(Action, models.PROTECT, related_name="doers", verbose_name=_("action"))
    person = models.ForeignKey(Person, models.PROTECT, related_name="doings", verbose_name=_("person"))
    capacity = CodeField(_("capacity"), code_list="capacity")
    paid = models.BooleanField(_("paid"), null=True, blank=True)
    hours = models.DecimalField(_("hours"), max_digits=6, decimal_places=2, null=True, blank=True)

    class Meta:
        verbose_name = _("doer")
        verbose_name_plural = _("doers")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["action", "person"], name="a_doer_once_an_action"),
        ]

    def __str__(self) -> str:
        return str(self.person)


class Reminder(Written):
    """That a doer was reminded, by their own channel (the record's)."""

    doer = models.ForeignKey(Doer, models.PROTECT, related_name="reminders", verbose_name=_("doer"))
    reminded_on = models.DateField(_("reminded on"))

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering: ClassVar = ["-reminded_on"]

    def __str__(self) -> str:
        return str(self.reminded_on)

    @property
    def initiative_id(self) -> int:
        """The initiative of the action."""
        return self.doer.action.initiative_id

"""Things to be done and who does them; barriers, owned together."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written

RESULTS = [("done", _("Done")), ("dropped", _("Dropped"))]


class Action(OfInitiative):
    """Who, what, when, how, where. `first_due_on` never moves; `due_on` may, with a reason."""

    decision = models.ForeignKey(
        Decision,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="actions",
        verbose_name=_("from which decision"),
    )
    what = models.CharField(_("what"), max_length=300)
    how = models.CharField(_("how"), max_length=300, blank=True)
    where = models.CharField(_("where"), max_length=150, blank=True)
    first_due_on = models.DateField(_("first meant for"), null=True, blank=True)
    due_on = models.DateField(_("when"), null=True, blank=True)
    done_on = models.DateField(_("done on"), null=True, blank=True)
    result = models.CharField(_("what came of it"), max_length=20, choices=RESULTS, blank=True)
    reason = models.TextField(_("why it is late or was dropped"), max_length=1000, blank=True)
    reason_told_on = models.DateField(_("the others were told why on"), null=True, blank=True)

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        ordering: ClassVar = ["due_on", "pk"]
        indexes: ClassVar = [models.Index(fields=["initiative", "due_on"], name="actions_by_day")]

    def __str__(self) -> str:
        return self.what


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


class Barrier(OfInitiative):
    """Something in the way, whose it is to remove, and what became of it."""

    words = models.CharField(_("what is in the way"), max_length=300)
    found_on = models.DateField(_("found on"))
    owners = models.ManyToManyField(Person, blank=True, related_name="+", verbose_name=_("who takes it on"))
    resolved_on = models.DateField(_("resolved on"), null=True, blank=True)
    how = models.CharField(_("removed, moved or set aside"), max_length=60, blank=True)
    how_words = models.CharField(_("in plain words"), max_length=500, blank=True)
    resolved_by_side = CodeField(_("by which side"), code_list="side", blank=True)

    class Meta:
        verbose_name = _("barrier")
        verbose_name_plural = _("barriers")
        ordering: ClassVar = ["-found_on", "-pk"]

    def __str__(self) -> str:
        return self.words

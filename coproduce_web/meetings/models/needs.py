"""What somebody needs in order to take part, and what became of it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.meetings.models.meeting import Meeting
from coproduce_web.shared.codes import CodeField


class Need(OfInitiative):
    """A need told for a meeting (or for taking part at all), what was arranged, and whether it was met."""

    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="needs", verbose_name=_("whose")
    )
    side = CodeField(_("side"), code_list="side", blank=True)
    for_group = models.BooleanField(_("of a group rather than a person"), default=False)
    meeting = models.ForeignKey(
        Meeting,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="needs",
        verbose_name=_("for which meeting"),
    )
    kind = CodeField(_("kind"), code_list="need_kind")
    words = models.CharField(_("in their own words"), max_length=500, blank=True)
    told_on = models.DateField(_("told on"))
    arranged = models.CharField(_("what was arranged"), max_length=500, blank=True)
    arranged_on = models.DateField(_("arranged on"), null=True, blank=True)
    met = CodeField(_("was it met"), code_list="met", blank=True)
    met_said_by = CodeField(_("who said so"), code_list="met_said_by", blank=True)
    kept_away = models.BooleanField(_("it kept somebody away"), null=True, blank=True)

    class Meta:
        verbose_name = _("need")
        verbose_name_plural = _("needs")
        ordering: ClassVar = ["meeting__held_on", "pk"]
        indexes: ClassVar = [models.Index(fields=["initiative", "meeting"], name="needs_by_meeting")]

    def __str__(self) -> str:
        return self.kind

"""The groups of people it affects, those here and those missing."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.models.initiative import OfInitiative
from coproduce_web.shared.codes import CodeField


class Affected(OfInitiative):
    """A group of people the work affects: a voice, here or missing, or a partner who is needed."""

    voice = models.CharField(_("who they are"), max_length=150)
    named_by_side = CodeField(_("who named them"), code_list="side", blank=True)
    seldom_heard = models.BooleanField(_("seldom heard"), default=False)
    needed = models.BooleanField(_("needed to get it done"), default=False)
    contacted_on = models.DateField(_("contacted on"), null=True, blank=True)
    contacted_by = CodeField(_("how they were contacted"), code_list="channel", blank=True)
    joined_on = models.DateField(_("somebody joined on"), null=True, blank=True)
    joined_year_only = models.BooleanField(_("tell only the year"), default=False)
    why_not = CodeField(_("why they are missing"), code_list="why_not", blank=True)
    being_done = models.TextField(_("what is being done"), max_length=1000, blank=True)
    stood_for_by = models.CharField(_("who stands for them meanwhile"), max_length=150, blank=True)
    strand = CodeField(_("compared by"), code_list="strand", blank=True)
    strand_value = models.CharField(_("which of them"), max_length=100, blank=True)
    in_hundred = models.DecimalField(
        _("of every 100 people here, how many are they"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
    )
    source = models.CharField(_("where that figure is from"), max_length=200, blank=True)
    heads = models.PositiveIntegerField(_("how many of them take part"), null=True, blank=True)

    class Meta:
        verbose_name = _("group affected")
        verbose_name_plural = _("groups affected")
        ordering: ClassVar = ["voice", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["initiative", "voice"], name="a_voice_once"),
        ]

    def __str__(self) -> str:
        return self.voice

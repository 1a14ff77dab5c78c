"""Something in the way, owned together."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField


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

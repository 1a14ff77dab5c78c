"""An area of life that the work is judged by."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.models import OfInitiative


class Outcome(OfInitiative):
    """An area of life to judge by, and who chose it: `chosen_by` holds how many of each side."""

    words = models.CharField(_("area of life"), max_length=150)
    chosen_on = models.DateField(_("chosen on"))
    chosen_by = models.JSONField(_("how many of each side chose it"), default=dict)

    class Meta:
        verbose_name = _("area of life")
        verbose_name_plural = _("areas of life")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.words

"""A number that a group agreed to be judged by, beside the one that comes with the framework."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class AgreedThreshold(Written):
    """One value a group agreed, from a day on. Never changed: a later one takes its place."""

    initiative = models.ForeignKey(Initiative, models.PROTECT, related_name="agreed_thresholds")
    kind = models.CharField(_("kind of question"), max_length=30)
    name = models.CharField(_("which number"), max_length=30)
    value = models.FloatField(_("the number"))
    reason = models.TextField(_("why"))
    agreed_on = models.DateField(_("agreed on"))
    agreed_by = CodeField(_("which sides agreed"), code_list="agreed_sides")

    class Meta:
        verbose_name = _("number a group agreed")
        verbose_name_plural = _("numbers groups agreed")
        ordering: ClassVar = ["-agreed_on", "-pk"]
        indexes: ClassVar = [models.Index(fields=["initiative", "kind", "name"], name="agreed_by_number")]

    def __str__(self) -> str:
        return f"{self.kind}.{self.name} {self.value:g}"

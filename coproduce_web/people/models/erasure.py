"""That somebody asked to be erased."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.writing.models import Written


class Erasure(Written):
    """That somebody asked for what we hold on them to be erased: taken back by them, or done."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="erasures", verbose_name=_("person"))
    asked_on = models.DateField(_("asked on"))
    words_too = models.BooleanField(_("what they said as well"), default=False)
    taken_back_on = models.DateField(_("taken back on"), null=True, blank=True)
    done_on = models.DateField(_("done on"), null=True, blank=True)

    class Meta:
        verbose_name = _("wish to be erased")
        verbose_name_plural = _("wishes to be erased")
        ordering: ClassVar = ["asked_on", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(done_on=None, taken_back_on=None), name="one_erasure_waits"
            ),
        ]

    def __str__(self) -> str:
        return str(self.asked_on)

"""What somebody was answered, and that they were told."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models.contribution import Contribution
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class Answer(Written):
    """What became of it, as answered on a day. The newest counts; thanks alone is no answer."""

    contribution = models.ForeignKey(Contribution, models.PROTECT, related_name="answers")
    answer = CodeField(_("answer"), code_list="answer")
    words = models.TextField(_("in plain words"), max_length=5000)
    answered_on = models.DateField(_("answered on"))

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering: ClassVar = ["-answered_on", "-pk"]

    def __str__(self) -> str:
        return self.answer

    @property
    def initiative_id(self) -> int:
        """Where it belongs."""
        return self.contribution.initiative_id


class Telling(Written):
    """That the author was told what became of it: when, and by which channel (that of the record)."""

    contribution = models.ForeignKey(Contribution, models.PROTECT, related_name="tellings")
    told_on = models.DateField(_("told on"))
    words = models.CharField(_("what was said"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("telling")
        verbose_name_plural = _("tellings")
        ordering: ClassVar = ["-told_on", "-pk"]

    def __str__(self) -> str:
        return str(self.told_on)

    @property
    def initiative_id(self) -> int:
        """Where it belongs."""
        return self.contribution.initiative_id

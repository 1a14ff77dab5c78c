"""Something to work on."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField


class Issue(OfInitiative):
    """Something raised to work on; who raised it, and how it was agreed, or why not."""

    title = models.CharField(_("in a line"), max_length=150)
    words = models.TextField(_("what it is about"), max_length=5000, blank=True)
    raised_by = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("raised by")
    )
    raised_by_side = CodeField(_("raised by which side"), code_list="side", blank=True)
    raised_on = models.DateField(_("raised on"))
    could_refuse = models.BooleanField(_("the group could have refused it"), null=True, blank=True)
    outcome = CodeField(_("what became of it"), code_list="issue_outcome", blank=True)
    outcome_by_side = CodeField(_("who said so"), code_list="side", blank=True)
    agreed_on = models.DateField(_("agreed on"), null=True, blank=True)
    agreed_how = CodeField(_("how it was agreed"), code_list="agreed_how", blank=True)
    agreed_sides = CodeField(_("by whom"), code_list="agreed_sides", blank=True)
    reason = models.TextField(_("the reason"), max_length=2000, blank=True)
    level = CodeField(_("level"), code_list="level", blank=True)

    class Meta:
        verbose_name = _("issue")
        verbose_name_plural = _("issues")
        ordering: ClassVar = ["-raised_on", "-pk"]
        indexes: ClassVar = [models.Index(fields=["initiative", "-raised_on"], name="issues_newest_first")]

    def __str__(self) -> str:
        return self.title

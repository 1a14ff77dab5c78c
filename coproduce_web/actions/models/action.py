"""Something to be done."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.models import OfInitiative

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

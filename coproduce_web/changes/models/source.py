"""What a change came from."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.actions.models import Action
from coproduce_web.changes.models.change import OfChange
from coproduce_web.decisions.models import Decision


class Source(OfChange):
    """What a change came from, an action or a decision: as claimed, or as agreed by who lives with it."""

    action = models.ForeignKey(
        Action, models.PROTECT, null=True, blank=True, related_name="led_to", verbose_name=_("action")
    )
    decision = models.ForeignKey(
        Decision, models.PROTECT, null=True, blank=True, related_name="led_to", verbose_name=_("decision")
    )
    agreed = models.BooleanField(_("agreed by who lives with it"), null=True, blank=True)

    class Meta:
        verbose_name = _("source of a change")
        verbose_name_plural = _("sources of changes")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["change", "action"], name="an_action_once_a_change"),
            models.UniqueConstraint(fields=["change", "decision"], name="a_decision_once_a_change"),
            models.CheckConstraint(
                condition=Q(action=None, decision__isnull=False) | Q(action__isnull=False, decision=None),
                name="from_an_action_or_a_decision",
            ),
        ]

    def __str__(self) -> str:
        return str(self.action or self.decision)

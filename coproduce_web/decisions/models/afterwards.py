"""What came after a decision: who else had to agree, what became of it, who was told."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.models.decision import OfDecision
from coproduce_web.shared.codes import CodeField


class Approval(OfDecision):
    """Somebody else who has to agree, said before; what they did with it, and why."""

    body = models.CharField(_("who else has to agree"), max_length=150)
    body_side = CodeField(_("their side"), code_list="side", blank=True)
    needed = models.BooleanField(_("it cannot go ahead without them"), default=True)
    outcome = CodeField(_("what they did with it"), code_list="approval_outcome", blank=True)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    reason = models.TextField(_("their reasons"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("approval")
        verbose_name_plural = _("approvals")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "body"], name="a_body_is_asked_once"),
        ]

    def __str__(self) -> str:
        return self.body


class Fate(OfDecision):
    """What had become of it when somebody looked: after 6, 12 and 24 months."""

    looked_on = models.DateField(_("looked on"))
    state = CodeField(_("what became of it"), code_list="fate")
    by_side = CodeField(_("brought about by"), code_list="side", blank=True)
    told_by_side = CodeField(_("told by"), code_list="side", blank=True)
    reason = models.TextField(_("the reason"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("what became of it")
        verbose_name_plural = _("what became of them")
        ordering: ClassVar = ["-looked_on"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "looked_on"], name="looked_at_once_a_day"),
        ]

    def __str__(self) -> str:
        return self.state


class Told(OfDecision):
    """That somebody was told of the decision, and by which channel (the record's)."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("person"))
    told_on = models.DateField(_("told on"))

    class Meta:
        verbose_name = _("told of a decision")
        verbose_name_plural = _("told of decisions")
        ordering: ClassVar = ["person__name", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "person"], name="told_once_of_a_decision"),
        ]

    def __str__(self) -> str:
        return str(self.person)

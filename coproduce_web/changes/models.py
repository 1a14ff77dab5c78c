"""Changes in people's lives, what they came from, and the areas of life they are judged by."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written

CLAIMED, AGREED, CHECKED = "claimed", "agreed by the teller", "checked"


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


class Change(OfInitiative):
    """A change in somebody's life, told in their own words, for better or worse.

    `status` is where it has got to; when and by whom is in its `Verified` records.
    """

    outcome = models.ForeignKey(
        Outcome, models.PROTECT, null=True, blank=True, related_name="changes", verbose_name=_("area of life")
    )
    words = models.TextField(_("what has changed"), max_length=5000)
    noted_on = models.DateField(_("noted on"))
    told_by = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="changes", verbose_name=_("told by")
    )
    may_be_known = models.BooleanField(_("the group may know who told it"), default=False)
    lives_with_it = models.BooleanField(_("it is their own life"), null=True, blank=True)
    direction = CodeField(_("for better or worse"), code_list="direction")
    status = CodeField(_("who has agreed to it"), code_list="change_status", default=CLAIMED)

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        ordering: ClassVar = ["-noted_on", "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["initiative", "-noted_on", "-id"], name="changes_newest_first"),
        ]

    def __str__(self) -> str:
        return self.words[:80]


class OfChange(Written):
    """Whatever belongs to one change."""

    change = models.ForeignKey(Change, models.PROTECT, verbose_name=_("change"))

    class Meta:
        abstract = True

    @property
    def initiative_id(self) -> int:
        """The initiative of the change."""
        return self.change.initiative_id


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


class Verified(OfChange):
    """That a change was verified: its teller agreed to the words, or somebody else checked it, and how."""

    status = CodeField(_("who has agreed to it"), code_list="change_status")
    verified_on = models.DateField(_("on"))
    words = models.CharField(_("how"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("change verified")
        verbose_name_plural = _("changes verified")
        ordering: ClassVar = ["-verified_on", "-pk"]

    def __str__(self) -> str:
        return self.status

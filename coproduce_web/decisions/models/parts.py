"""Everybody's part in a decision: each person's, each side's; and how the proposal was worded."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.models.decision import OfDecision
from coproduce_web.shared.codes import CodeField

PART = [("decided", _("Decides")), ("advised", _("Advises"))]


class Position(OfDecision):
    """A person's part in it, named when it is planned; their stance, by any channel, when it is made."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="positions", verbose_name=_("person"))
    part = models.CharField(_("part"), max_length=10, choices=PART)
    stance = CodeField(_("stance"), code_list="stance", blank=True)
    weight = models.PositiveIntegerField(_("votes"), default=1)
    may_block = models.BooleanField(_("may block"), default=False)
    reason = models.TextField(_("in their own words"), max_length=2000, blank=True)
    on_version = models.PositiveSmallIntegerField(_("of which wording"), null=True, blank=True)
    took_on = models.DateField(_("said on"), null=True, blank=True)
    objection_met = models.BooleanField(_("was the objection met"), null=True, blank=True)
    objection_met_how = models.TextField(_("how it was met"), max_length=2000, blank=True)
    objection_met_said_by = CodeField(_("who says it was met"), code_list="met_said_by", blank=True)

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering: ClassVar = ["-part", "person__name", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "person"], name="one_position_a_person"),
        ]

    def __str__(self) -> str:
        return str(self.person)


class Proposal(OfDecision):
    """What is proposed, as worded on a day; a new wording is a new version, and says what changed it."""

    version = models.PositiveSmallIntegerField(_("version"))
    words = models.TextField(_("what is proposed"), max_length=5000)
    worded_on = models.DateField(_("worded on"))
    changed_because = models.TextField(_("what changed it"), max_length=2000, blank=True)
    objection = models.ForeignKey(
        Position,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="changed",
        verbose_name=_("whose objection"),
    )

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering: ClassVar = ["-version"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "version"], name="a_wording_once"),
        ]

    def __str__(self) -> str:
        return self.words


class DecisionSide(OfDecision):
    """Counts of a side, where a group keeps no lists."""

    side = CodeField(_("side"), code_list="side")
    decided = models.PositiveIntegerField(_("decided"), null=True, blank=True)
    advised = models.PositiveIntegerField(_("advised"), null=True, blank=True)
    in_favour = models.PositiveIntegerField(_("for it"), null=True, blank=True)
    opposed = models.PositiveIntegerField(_("against it"), null=True, blank=True)
    abstained = models.PositiveIntegerField(_("abstained"), null=True, blank=True)

    class Meta:
        verbose_name = _("counts of a side")
        verbose_name_plural = _("counts of sides")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "side"], name="a_side_counted_once_a_decision"),
        ]

    def __str__(self) -> str:
        return self.side


class Preference(OfDecision):
    """What a side wanted, as its own members told it. It wins over what their positions imply."""

    side = CodeField(_("side"), code_list="side")
    preferred = CodeField(_("what they wanted"), code_list="result")
    told_by_side = CodeField(_("told by"), code_list="side", blank=True)

    class Meta:
        verbose_name = _("what a side wanted")
        verbose_name_plural = _("what sides wanted")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "side"], name="a_side_wants_one_thing"),
        ]

    def __str__(self) -> str:
        return self.side

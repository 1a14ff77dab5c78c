"""Who is in it, on which side, and the roles they hold."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models.initiative import OfInitiative
from coproduce_web.shared.codes import CodeField


class Membership(OfInitiative):
    """Somebody in an initiative, and the capacity they are in here: their side."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="memberships", verbose_name=_("person"))
    side = CodeField(_("side"), code_list="side")
    sector = CodeField(_("works for"), code_list="sector", blank=True)
    can_commit = models.BooleanField(_("can commit money or staff"), null=True, blank=True)
    lived_experience = models.BooleanField(_("has lived it"), null=True, blank=True)
    speaks_for = models.CharField(_("speaks for"), max_length=150, blank=True)
    joined_on = models.DateField(_("joined on"))
    left_on = models.DateField(_("left on"), null=True, blank=True)
    left_why = CodeField(_("why they left"), code_list="left_why", blank=True)
    asked_support_on = models.DateField(_("asked what support they need"), null=True, blank=True)
    offered_tasks_on = models.DateField(_("offered other ways to contribute"), null=True, blank=True)
    reported_back_on = models.DateField(_("reported back to those they speak for"), null=True, blank=True)

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering: ClassVar = ["person__name", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["initiative", "person"], name="a_member_once"),
            models.CheckConstraint(
                condition=Q(left_on=None) | Q(left_on__gte=F("joined_on")),
                name="nobody_leaves_before_joining",
            ),
        ]

    def __str__(self) -> str:
        return str(self.person)


class Role(OfInitiative):
    """A role somebody holds, since when and on what terms. `facilitator` and `chair` give rights here."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="roles", verbose_name=_("person"))
    role = CodeField(_("role"), code_list="role")
    from_on = models.DateField(_("from"))
    until_on = models.DateField(_("until"), null=True, blank=True)
    open_to_all = models.BooleanField(_("open to all"), null=True, blank=True)
    paid = models.BooleanField(_("paid"), null=True, blank=True)
    terms = models.CharField(_("terms"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        ordering: ClassVar = ["role", "-from_on", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["initiative", "person", "role", "from_on"], name="a_role_once_from_a_day"
            ),
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(until_on__gte=F("from_on")),
                name="no_role_ends_before_it_began",
            ),
        ]

    def __str__(self) -> str:
        return self.role

"""How the group works, with what, within what, and how fully it writes things down."""

from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.models.initiative import OfInitiative
from coproduce_web.shared.codes import CodeField

RESOURCES = [
    ("money", _("Money")),
    ("staff time", _("Staff time")),
    ("members’ time", _("Members’ and volunteers’ time")),
    ("room", _("A room, or a building")),
    ("things", _("Things: a minibus, tables, a printer")),
    ("other", _("Something else")),
]
CONSTRAINTS = [
    ("law", _("Law")),
    ("politics", _("Politics")),
    ("money", _("Money")),
    ("time", _("Time")),
    ("other", _("Something else")),
]


class GroundRules(OfInitiative):
    """How the group agreed to work, on a day, by whom; one rule a line. A new agreement is a new record."""

    words = models.TextField(_("ground rules, one a line"), max_length=5000)
    agreed_on = models.DateField(_("agreed on"), null=True, blank=True)
    agreed_how = CodeField(_("how they were agreed"), code_list="agreed_how", blank=True)
    agreed_sides = CodeField(_("by whom"), code_list="agreed_sides", blank=True)

    class Meta:
        verbose_name = _("ground rules")
        verbose_name_plural = _("ground rules")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return self.words


class Resource(OfInitiative):
    """Money, people, rooms: what was put in, who holds it, what is spent and left. Open to every member."""

    kind = models.CharField(_("what it is"), max_length=60, choices=RESOURCES)
    words = models.CharField(_("in a line"), max_length=300, blank=True)
    amount = models.DecimalField(_("in pounds"), max_digits=12, decimal_places=2, null=True, blank=True)
    controlled_by_side = CodeField(_("who decides on it"), code_list="side", blank=True)
    told_on = models.DateField(_("told to the members on"), null=True, blank=True)
    spent = models.DecimalField(_("spent, in pounds"), max_digits=12, decimal_places=2, null=True, blank=True)

    class Meta:
        verbose_name = _("resource")
        verbose_name_plural = _("resources")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.kind

    @property
    def left(self) -> Decimal | None:
        """What is left, in pounds; nobody knows where it is not said what there was."""
        return None if self.amount is None else self.amount - (self.spent or 0)


class Constraint(OfInitiative):
    """What cannot be changed, said in the open: law, politics, money, time."""

    kind = models.CharField(_("kind"), max_length=60, choices=CONSTRAINTS)
    words = models.TextField(_("what it is"), max_length=1000)
    told_on = models.DateField(_("told on"))

    class Meta:
        verbose_name = _("constraint")
        verbose_name_plural = _("constraints")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.words


class Kept(OfInitiative):
    """How fully something was written down in a period: what makes a blank a no, or leaves it not known."""

    kept_table = models.CharField(_("which records"), max_length=60)
    from_on = models.DateField(_("from"))
    until_on = models.DateField(_("until"))
    how = CodeField(_("how fully"), code_list="kept_how")
    kept_by_side = CodeField(_("by whom"), code_list="side", blank=True)

    class Meta:
        verbose_name = _("how fully it was written down")
        verbose_name_plural = _("how fully it was written down")
        ordering: ClassVar = ["kept_table", "from_on", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["initiative", "kept_table", "from_on"], name="kept_once_from_a_day"
            ),
        ]

    def __str__(self) -> str:
        return self.kept_table

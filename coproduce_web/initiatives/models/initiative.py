"""A piece of co-production, what it is for, and how far it has come."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class Initiative(Written):
    """A piece of co-production. The two declared rules are checked at each of its meetings."""

    name = models.CharField(_("name"), max_length=150)
    part_of = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="parts")
    round = models.PositiveSmallIntegerField(_("round"), default=1)
    place = models.CharField(_("place"), max_length=100, blank=True)
    level = CodeField(_("level"), code_list="level", default="community")
    tier = CodeField(_("how far it reaches"), code_list="tier", blank=True)
    activity = CodeField(_("kind of work"), code_list="activity", blank=True)
    began_on = models.DateField(_("began on"))
    ended_on = models.DateField(_("ended on"), null=True, blank=True)
    funded_until = models.DateField(_("money lasts until"), null=True, blank=True)
    begun_by_side = CodeField(_("who began it"), code_list="side", blank=True)
    held_by_side = CodeField(_("who holds it together"), code_list="side", blank=True)
    older_majority = models.BooleanField(_("older people in the majority"), default=False)
    older_chair = models.BooleanField(_("an older person in the chair"), default=False)

    class Meta:
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")
        ordering: ClassVar = ["name", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("began_on")), name="no_end_before_a_beginning"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def initiative_id(self) -> int:
        """Itself: in the history an initiative belongs to itself."""
        return int(self.pk)


class OfInitiative(Written):
    """Whatever belongs to one initiative."""

    initiative = models.ForeignKey(Initiative, models.PROTECT, verbose_name=_("initiative"))

    class Meta:
        abstract = True


class Purpose(OfInitiative):
    """What the work is for, as said on a day; a new wording is a new version, and says what changed it."""

    version = models.PositiveSmallIntegerField(_("version"))
    words = models.TextField(_("what we want to achieve"), max_length=5000)
    said_on = models.DateField(_("said on"))
    changed_because = models.TextField(_("what was said that changed it"), max_length=2000, blank=True)
    confirmed_on = models.DateField(_("confirmed by the members on"), null=True, blank=True)
    confirmed_sides = CodeField(_("by whom"), code_list="agreed_sides", blank=True)

    class Meta:
        verbose_name = _("purpose")
        verbose_name_plural = _("purposes")
        ordering: ClassVar = ["-version"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["initiative", "version"], name="a_version_once"),
        ]

    def __str__(self) -> str:
        return self.words


class Stage(OfInitiative):
    """A stage that has begun."""

    stage = CodeField(_("stage"), code_list="stage")
    round = models.PositiveSmallIntegerField(_("round"), default=1)
    began_on = models.DateField(_("began on"))
    ended_on = models.DateField(_("ended on"), null=True, blank=True)

    class Meta:
        verbose_name = _("stage")
        verbose_name_plural = _("stages")
        ordering: ClassVar = ["round", "began_on", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["initiative", "stage", "round"], name="a_stage_once_a_round"),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("began_on")),
                name="no_stage_ends_before_it_began",
            ),
        ]

    def __str__(self) -> str:
        return self.stage

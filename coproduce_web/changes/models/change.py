"""A change in somebody’s life, and whatever belongs to one."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.changes.models.outcome import Outcome
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written

CLAIMED, AGREED, CHECKED = "claimed", "agreed by the teller", "checked"


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

"""What people say."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models.door import Door
from coproduce_web.contributions.models.issue import Issue
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField

# As long as a letter of forty pages; more is asked for in another way.
LONGEST = 20_000


class Contribution(OfInitiative):
    """Something offered or said by anyone, by any channel: said by `person` (or nobody), written by another.

    `number` is what somebody without a name can ask after.
    """

    number = models.CharField(_("its number"), max_length=12, unique=True)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="contributions", verbose_name=_("said by")
    )
    side = CodeField(_("side"), code_list="side", blank=True)
    kind = CodeField(_("kind"), code_list="contribution_kind")
    about = models.CharField(_("about"), max_length=60, blank=True)
    words = models.TextField(_("what was said"), max_length=LONGEST)
    made_on = models.DateField(_("said on"))
    reach = models.CharField(_("how to reach them"), max_length=200, blank=True)
    may_be_known = models.BooleanField(_("the group may know it came from them"), default=False)
    door = models.ForeignKey(
        Door, models.PROTECT, null=True, blank=True, verbose_name=_("through which door")
    )
    issues = models.ManyToManyField(Issue, blank=True, related_name="contributions", verbose_name=_("issues"))

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        ordering: ClassVar = ["-made_on", "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["initiative", "-made_on", "-id"], name="contributions_newest_first"),
        ]

    def __str__(self) -> str:
        return self.words[:80]

"""What somebody needs in order to take part, and who supports them."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class Support(Written):
    """A need somebody has told us, which goes with them to every meeting until they say otherwise."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="supports", verbose_name=_("person"))
    kind = CodeField(_("kind of need"), code_list="need_kind")
    words = models.CharField(_("in their own words"), max_length=500, blank=True)
    told_on = models.DateField(_("told on"))
    until_on = models.DateField(_("no longer needed since"), null=True, blank=True)

    class Meta:
        verbose_name = _("need for support")
        verbose_name_plural = _("needs for support")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.kind


class Supporter(Written):
    """Who supports somebody: a daughter, a neighbour, an interpreter, another person we know."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="supporters", verbose_name=_("person"))
    name = models.CharField(_("name"), max_length=200)
    who = models.CharField(_("who they are to them"), max_length=100, blank=True)
    phone = models.CharField(_("telephone"), max_length=60, blank=True)
    known_as = models.ForeignKey(
        Person,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="supports_whom",
        verbose_name=_("known as"),
    )

    class Meta:
        verbose_name = _("supporter")
        verbose_name_plural = _("supporters")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.name

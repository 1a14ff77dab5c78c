"""The book of places to meet, and what each was found to have."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.writing.models import Written


class Venue(Written):
    """A place to meet, in a book that every initiative of the site shares."""

    name = models.CharField(_("name"), max_length=150, unique=True)
    address = models.TextField(_("address"), max_length=500)
    getting_there = models.TextField(_("getting there and back"), max_length=1000, blank=True)

    class Meta:
        verbose_name = _("venue")
        verbose_name_plural = _("venues")
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def newest_check(self) -> "VenueCheck | None":
        """The last time somebody looked; fetch `checks` with a list of venues."""
        return next(iter(self.checks.all()), None)


class VenueCheck(Written):
    """That somebody went and looked. `seen` holds what was found, by the names of `looked_at`.

    From it come the kinds of need the place `meets`, and those it `fails`; of the rest nobody knows.
    """

    venue = models.ForeignKey(Venue, models.PROTECT, related_name="checks", verbose_name=_("venue"))
    checked_on = models.DateField(_("checked on"))
    seen = models.JSONField(_("what was looked at"), default=dict)
    meets = models.JSONField(_("what it has"), default=list)
    fails = models.JSONField(_("what it lacks"), default=list)
    words = models.TextField(_("what was seen"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("check of a venue")
        verbose_name_plural = _("checks of venues")
        ordering: ClassVar = ["-checked_on", "-pk"]

    def __str__(self) -> str:
        return str(self.checked_on)

"""A way in for anyone."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.numbers import drawn
from coproduce_web.initiatives.models import OfInitiative


def unguessable() -> str:
    """The end of an address that nobody finds by trying, and that can be typed from a poster."""
    return drawn(9).lower()


class Door(OfInitiative):
    """A link through which anyone may say something, without signing in; on paper it is a QR code."""

    token = models.CharField(_("the end of its address"), max_length=40, unique=True, default=unguessable)
    words = models.CharField(_("where it hangs or who has it"), max_length=150)
    opened_on = models.DateField(_("opened on"))
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    class Meta:
        verbose_name = _("door")
        verbose_name_plural = _("doors")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return self.words

"""How to reach somebody, how they read, and how they like to take part."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written

FORMATS = [
    ("ordinary print", _("Ordinary print")),
    ("large print", _("Large print")),
    ("audio", _("Read aloud, on a recording")),
    ("easy read", _("Easy read, with pictures")),
    ("translation", _("Translated")),
]


class Details(Written):
    """How somebody likes to be reached and to read: for themselves and those who facilitate for them."""

    person = models.OneToOneField(Person, models.CASCADE, related_name="details", verbose_name=_("person"))
    phone = models.CharField(_("telephone"), max_length=60, blank=True)
    address = models.TextField(_("address"), max_length=500, blank=True)
    place = models.CharField(_("village, town or part of it"), max_length=100, blank=True)
    reach_by = CodeField(_("how to reach them"), code_list="channel", blank=True)
    when_suits = models.CharField(_("when suits"), max_length=200, blank=True)
    language = models.CharField(_("language"), max_length=100, blank=True)
    record_format = models.CharField(_("format"), max_length=30, choices=FORMATS, default="ordinary print")
    born_in = models.PositiveSmallIntegerField(_("year of birth"), null=True, blank=True)
    since = models.DateField(_("known since"))

    class Meta:
        verbose_name = _("details")
        verbose_name_plural = _("details")

    def __str__(self) -> str:
        return str(self.person)


class Way(Written):
    """A way somebody would like to take part."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="ways", verbose_name=_("person"))
    way = CodeField(_("way"), code_list="way")

    class Meta:
        verbose_name = _("way to take part")
        verbose_name_plural = _("ways to take part")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["person", "way"], name="a_way_once")]

    def __str__(self) -> str:
        return self.way

"""What somebody agreed to, and what they told about who they are."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class Consent(Written):
    """That somebody agreed to something: what for, when, how. Taken back, it is not deleted."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="consents", verbose_name=_("person"))
    what_for = models.CharField(_("what for"), max_length=300)
    given_on = models.DateField(_("given on"))
    withdrawn_on = models.DateField(_("taken back on"), null=True, blank=True)
    withdrawn_channel = CodeField(_("how it was taken back"), code_list="channel", blank=True)

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering: ClassVar = ["-given_on", "-pk"]

    def __str__(self) -> str:
        return self.what_for


class Characteristic(Written):
    """One thing somebody told about who they are, as it was on that day. Never shown beside a name.

    Told again later, it is another record: the newest of a strand says how it is now.
    """

    person = models.ForeignKey(
        Person, models.CASCADE, related_name="characteristics", verbose_name=_("person")
    )
    strand = CodeField(_("strand"), code_list="strand")
    value = models.CharField(_("in their own words"), max_length=100)
    told_on = models.DateField(_("told on"))

    class Meta:
        verbose_name = _("characteristic")
        verbose_name_plural = _("characteristics")
        ordering: ClassVar = ["strand", "-told_on"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "strand", "told_on"], name="a_strand_once_a_day"),
        ]

    def __str__(self) -> str:
        return self.strand

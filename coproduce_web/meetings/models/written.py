"""What was written down at a meeting, and who was sent it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.meetings.models.meeting import OfMeeting
from coproduce_web.people.models import FORMATS


class Notes(OfMeeting):
    """The notes of a meeting in one version. `based_on` is the version its writer had before them."""

    version = models.PositiveSmallIntegerField(_("version"))
    words = models.TextField(_("notes"), max_length=100_000)
    based_on = models.PositiveSmallIntegerField(_("based on version"), default=0)

    class Meta:
        verbose_name = _("notes")
        verbose_name_plural = _("notes")
        ordering: ClassVar = ["-version"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["meeting", "version"], name="a_version_of_notes_once"),
        ]

    def __str__(self) -> str:
        return f"{self.meeting} {self.version}"


class RecordSent(OfMeeting):
    """That somebody was given the notes of a meeting, in their own format, by their own channel.

    `version` says which notes; `made_by` who made a recording, an easy read or a translation of them.
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("person"))
    record_format = models.CharField(_("format"), max_length=30, choices=FORMATS)
    sent_on = models.DateField(_("sent on"))
    version = models.PositiveSmallIntegerField(_("version of the notes"))
    made_by = models.CharField(_("who made it"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("record sent")
        verbose_name_plural = _("records sent")
        ordering: ClassVar = ["person__name", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["meeting", "person"], name="a_record_is_sent_once"),
        ]

    def __str__(self) -> str:
        return str(self.person)

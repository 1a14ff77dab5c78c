"""A meeting, and whatever belongs to one."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.meetings.models.venues import Venue
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written


class Meeting(OfInitiative):
    """A meeting. A venue is booked only after it was checked against the needs of those invited."""

    title = models.CharField(_("what it is called"), max_length=150)
    why_meet = models.TextField(_("why meet for this"), max_length=1000, blank=True)
    stage = CodeField(_("stage"), code_list="stage", blank=True)
    held_on = models.DateField(_("day"))
    starts_at = models.TimeField(_("from"), null=True, blank=True)
    ends_at = models.TimeField(_("until"), null=True, blank=True)
    mode = CodeField(_("how we meet"), code_list="mode", default="in person")
    who_for = models.CharField(_("who it is for"), max_length=150, blank=True)
    facilitated_by = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("facilitated by")
    )
    facilitated_by_side = CodeField(_("facilitated by which side"), code_list="side", blank=True)
    venue = models.ForeignKey(Venue, models.PROTECT, null=True, blank=True, verbose_name=_("venue"))
    venue_checked_on = models.DateField(_("checked against the needs on"), null=True, blank=True)
    venue_booked_on = models.DateField(_("booked on"), null=True, blank=True)
    expenses_told_on = models.DateField(_("expenses told on"), null=True, blank=True)
    expenses_words = models.TextField(_("what is paid, and how"), max_length=1000, blank=True)
    getting_there = models.TextField(_("getting there and back"), max_length=1000, blank=True)
    decided_words = models.TextField(_("what was decided, a line each"), max_length=5000, blank=True)
    to_do_words = models.TextField(_("what is to be done, a line each"), max_length=5000, blank=True)
    closed_on = models.DateField(_("written up on"), null=True, blank=True)

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering: ClassVar = ["-held_on", "-pk"]
        indexes: ClassVar = [models.Index(fields=["initiative", "-held_on"], name="meetings_newest_first")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(starts_at=None) | Q(ends_at__gt=F("starts_at")),
                name="no_meeting_ends_before_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(venue_booked_on=None) | Q(venue_checked_on__lte=F("venue_booked_on")),
                name="a_venue_is_checked_before_it_is_booked",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def times(self) -> str:
        """`10.30 until 12.15`, as far as it is known."""
        if not self.starts_at:
            return ""
        start = time_format(self.starts_at, "H.i")
        if not self.ends_at:
            return _now("from %(start)s") % {"start": start}
        return _now("%(start)s until %(end)s") % {"start": start, "end": time_format(self.ends_at, "H.i")}

    @property
    def when(self) -> str:
        """`Thursday 14 May 2026, 10.30 until 12.15`."""
        day = date_format(self.held_on, "l j F Y")
        return f"{day}, {self.times}" if self.times else day


class OfMeeting(Written):
    """Whatever belongs to one meeting."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, verbose_name=_("meeting"))

    class Meta:
        abstract = True

    @property
    def initiative_id(self) -> int:
        """The initiative of the meeting."""
        return self.meeting.initiative_id

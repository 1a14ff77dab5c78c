"""What somebody is asked when a meeting is planned."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import OfInitiativeForm, day, member, one_of, words
from coproduce_web.meetings.matching import Match
from coproduce_web.meetings.models import Venue
from coproduce_web.shared.forms import Words

TIMES = ["%H.%M", "%H:%M", "%H %M", "%H"]


def clock(label: Any) -> forms.TimeField:
    """A time of day, as people write it."""
    return forms.TimeField(
        label=label,
        required=False,
        help_text=_("For example, 10.30 or 14.00"),
        input_formats=TIMES,
        widget=forms.TimeInput(format="%H.%M", attrs={"class": "short", "inputmode": "decimal"}),
        error_messages={"invalid": _("Write the time like 10.30 or 14.00")},
    )


class MeetingForm(OfInitiativeForm):
    """A meeting: why people have to meet comes before where."""

    title = words(_("What is the meeting called?"), 150, required=_("Write what it is called"))
    mode = one_of(_("How do we meet?"), "mode", required=_("Say how we meet"))
    why_meet = words(
        _("Why meet for this, and not ring or write?"),
        1000,
        rows=4,
        help_text=_("What can we only do together? Everybody who is asked reads this."),
    )
    held_on = day(_("On which day?"))
    starts_at = clock(_("When does it begin?"))
    ends_at = clock(_("When does it end?"))
    who_for = words(
        _("Who is it for?"), 60, help_text=_("In a word or two, and no names. For example: everybody.")
    )
    facilitated_by = member(_("Who holds it together?"), empty=_("Nobody yet"))
    getting_there = words(
        _("How do people get there and back?"), 1000, rows=4, help_text=_("Lifts, buses, which door.")
    )
    stage = one_of(_("Which stage of the work does it belong to?"), "stage")


class BookingForm(forms.Form):
    """Which place, each beside what people need of one; and when it was booked."""

    venue = forms.ModelChoiceField(
        label=_("Which place?"),
        queryset=Venue.objects.prefetch_related("checks"),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={
            "required": _("Choose a place"),
            "invalid_choice": _("That place is not in the book. Choose one of these"),
        },
    )
    booked_on = day(_("When was it booked?"), help_text=_("Look first, then book."))

    def __init__(self, matches: Iterable[Match], *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["venue"]
        offered = [(one.venue.pk, Words(one.venue.name, one.words)) for one in matches]
        field.choices = offered  # type: ignore[attr-defined]


class ExpensesForm(forms.Form):
    """What is paid, and how people get it."""

    words = words(
        _("What is paid, and how do people get it?"),
        1000,
        required=_("Write what is paid, and how"),
        rows=5,
        help_text=_("For example: your bus or taxi fare, in cash on the day. You need not pay first."),
    )
    told_on = day(
        _("When were people told?"),
        required=False,
        help_text=_("Leave it empty if they have not been told: it goes into each invitation."),
    )

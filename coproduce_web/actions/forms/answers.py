"""What came of it: done, late or dropped; and reminding somebody."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, words


class DoneForm(forms.Form):
    """The day it was done."""

    done_on = day(_("When was it done?"))


class LateForm(forms.Form):
    """Late or dropped: both are all right, if the others are told why."""

    reason = words(_("Why is it late, or dropped?"), 1000, required=_("Write why, in a line"), rows=3)
    due_on = day(
        _("When will it be done instead?"), required=False, help_text=_("Leave it empty if it is dropped.")
    )
    told_on = day(
        _("When were the others told why?"), required=False, help_text=_("Leave it empty if not yet.")
    )


class ReminderForm(forms.Form):
    """How somebody is reminded."""

    channel = one_of(
        _("How do you remind them?"),
        "channel",
        required=_("Say how"),
        help_text=_("An email goes at once. For anything else, do it first and then write it down."),
    )

"""Agreeing to what is written of a change, or checking it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.forms.told import what_changed
from coproduce_web.changes.models import AGREED, CHECKED
from coproduce_web.initiatives.fields import (
    day,
    one_of,
    pick,
    words,
)


class AgreedForm(forms.Form):
    """Whether it came from that, as whoever lives with it says."""

    agreed = pick(
        _("Did it come from that?"),
        [("yes", _("Yes")), ("no", _("No"))],
        required=_("Say whether it came from that"),
    )


class RightForm(forms.Form):
    """The teller, of their own words."""

    words = what_changed(_("Is it right like this?"), _("Change the words until they are right."))


class VerifyForm(RightForm):
    """Read back to the teller, or checked by somebody else."""

    status = pick(
        _("What was done?"),
        [
            (AGREED, _("It was read back to who told it, and is right like this")),
            (CHECKED, _("Somebody else has seen or heard the same")),
        ],
        required=_("Say what was done"),
    )
    channel = one_of(_("How?"), "channel", required=_("Say how"))
    verified_on = day(_("When?"))
    in_what_way = words(_("Who has seen or heard it, and how?"), 500, help_text=_("Best without names."))
    field_order = ("status", "words", "channel", "verified_on", "in_what_way")

"""Opening and closing a door."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import words


class OpenDoorForm(forms.Form):
    """Where it will hang."""

    words = words(
        _("Where will it hang, or who gets it?"),
        150,
        required=_("Write where it will hang"),
        help_text=_("Like: the board in St Oswin’s Hall. Best one for each place."),
    )


class WithdrawalForm(forms.Form):
    """Nothing to ask: the button says it."""

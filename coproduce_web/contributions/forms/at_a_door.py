"""Saying something at a door, without signing in; and asking after it by its number."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.forms.said import kind, said, to_reach
from coproduce_web.initiatives.fields import pick
from coproduce_web.shared.codes import choices

OWN_SIDE = [*choices("side")[:3], ("not known", _("I would rather not say"))]


class DoorForm(forms.Form):
    """At the door: four questions, two of them to answer or leave."""

    words = said(_("What would you like to say?"), _("In your own words. Leave out what nobody should read."))
    kind = kind(_("What is it?"))
    side = pick(_("Who are you in this?"), OWN_SIDE)
    reach = to_reach(
        _("How can we tell you what becomes of it?"),
        _(
            "A telephone number, an address or an email address, and a name if you like. Only those who "
            "hold this work together see it. Or leave it empty: you get a number to ask after."
        ),
    )
    # People do not see this box; what fills in every box it finds does.
    website = forms.CharField(  # type: ignore[call-arg]
        label=_("Leave this box empty"), required=False, template_name="contribution_trap.html"
    )

    def clean(self) -> dict[str, Any]:
        """A person opened the page before sending it, and left the hidden box empty."""
        if self.cleaned_data.pop("website", ""):
            self.add_error("website", _now("Leave the last box empty, and send it again"))
        try:
            UUID(self.data.get("once", ""))
        except ValueError:
            self.add_error(None, _now("Look it over and press the button once more."))
        return self.cleaned_data


class NumberForm(forms.Form):
    """The number of something said."""

    number = forms.CharField(
        label=_("What is your number?"),
        help_text=_("Six letters and figures, like 7K4-M2P. Capitals and the dash do not matter."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
        error_messages={
            "required": _("Write the number you were given"),
            "max_length": _("That is too long for one of our numbers. They have six letters and figures"),
        },
    )

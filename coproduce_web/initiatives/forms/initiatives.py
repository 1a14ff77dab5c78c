"""Beginning a piece of work: what is asked."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.shared.codes import choices
from coproduce_web.shared.forms import DayField


class BeginForm(forms.Form):
    """Beginning a piece of work: what it is for comes before anybody is asked in."""

    name = forms.CharField(
        label=_("What is it called?"),
        help_text=_("A few words people will recognise, like Early bus for Hallowby."),
        max_length=150,
        error_messages={"required": _("Write what it is called")},
    )
    purpose = forms.CharField(
        label=_("What do you want to achieve?"),
        help_text=_("In plain words. People can comment on it, and you can change it on what they say."),
        widget=forms.Textarea,
        max_length=5000,
        error_messages={"required": _("Write what you want to achieve")},
    )
    place = forms.CharField(label=_("Where is it?"), max_length=100, required=False)
    began_on = DayField(
        label=_("When did it begin?"),
        help_text=_("For example, 27 3 2026"),
        error_messages={"required": _("Write the day it began")},
    )
    begun_by_side = forms.ChoiceField(
        label=_("Who began it?"),
        choices=choices("side"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Say who began it")},
    )
    my_side = forms.ChoiceField(
        label=_("And you: in what capacity are you here?"),
        choices=choices("side")[:3],
        widget=forms.RadioSelect,
        error_messages={"required": _("Say in what capacity you are here")},
    )
